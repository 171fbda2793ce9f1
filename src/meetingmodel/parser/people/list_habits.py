"""What a list of people tells of one of its entries: firms that come again, first names.

In: the people that a list names, and its text.  Out: the same people, some of them named better.
Never: adds somebody, or takes anybody away.
"""

from ..language.phrases import bare, whole
from ..lexicon.words import Lexicon
from .names import Named

OTHERS = 3  # so many in a list with first and last name show how it names people


def named_alike(people: list[Named], text: str, lexicon: Lexicon) -> list[Named]:
    """Return *people* as the rest of their list shows them: "Lee-Acme" where others are of Acme.

    Calls of industry groups are listed so, each firm filling in its own: "Ann Lee (Acme), Bob
    Roe-Acme, Dean Fox - Otter".
    """
    if len(people) <= OTHERS:
        return people
    firms = {bare(firm) for one in people for firm in (one.organization, one.note) if firm}
    out = [_without_firm(one, firms) for one in people]
    alone = [place for place, one in enumerate(out) if " " not in one.name]
    if len(alone) > len(out) - OTHERS:
        return out
    held = [place for place in alone if _called_so(out[place], text, lexicon)]
    if len(held) == len(alone):  # whoever has but one name here has a first name like an office
        for place in held:
            one = out[place]
            out[place] = one._replace(name=f"{one.role} {one.name}", role=None)
    return out


def _without_firm(one: Named, firms: set[str]) -> Named:
    """Return "Ann Lee" of "Ann Lee-Acme"; names of two parts have a hyphen as well."""
    name, hyphen, firm = one.name.rpartition("-")
    if not hyphen or one.organization or bare(firm) not in firms:
        return one
    return one._replace(name=name.rstrip(), organization=firm)


def _called_so(one: Named, text: str, lexicon: Lexicon) -> bool:
    """Whether what was read as an office is a first name as well, and stands in front: "Dean Lee".

    Where all others are named in full, so is he.
    """
    if one.role is None or bare(one.role) not in whole(lexicon.offices_as_names):
        return False
    return f"{one.role} {one.name}" in text
