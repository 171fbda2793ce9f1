"""Owners who stand above their tasks: in a heading, or on a line over a list.

In: a title, or the drafts of a list of tasks.  Out: who owns what stands below.
Never: takes a topic for a person: an unlisted name counts only above work for somebody.
"""

import re
from functools import lru_cache
from itertools import zip_longest

from ....model import Person
from ...drafts import Draft, every
from ...language.phrases import any_of, phrase, tokens, whole
from ...lexicon.words import Lexicon
from ...people.names import is_name
from ...people.roster import split_people
from ..context import Context
from .commitments import is_work
from .nicknames import first_names
from .owners import INITIALS, are_persons, is_body, is_definite, is_owner, owners_of

SHORT = 40  # so long is a line that only names somebody
NAMED = r"[^\W\d_][^,:;()]{0,38}"  # whoever stands before or behind the noun of a title
SEVERAL = 4  # so many may share a list
BRACKETS = re.compile(r"\s*\([^()]*\)")
LETTERS = re.compile(rf"{INITIALS}(?:\s*[/,&]\s*{INITIALS}){{0,3}}")


def owners_in_title(title: str, context: Context) -> list[Person]:
    """Return whose tasks stand below *title*: "Action items for Roe", "Webmaster actions"."""
    lexicon = context.lexicon
    if len(title) > SHORT * 2 or phrase(lexicon.action_nouns).search(title) is None:
        return []
    match = _for_whom(lexicon).fullmatch(title.strip(" :"))
    if match is None:
        return []
    named = match["behind"] or match["before"]
    if tokens(named) <= whole(lexicon.action_fillers) or is_body(named, lexicon):
        return []  # "Action items for the next meeting"
    if match["whose"]:
        return owners_of(named, context) if is_name(named, lexicon, most=2) else []
    if match["behind"]:
        return owners_of(named, context) if is_owner(named, context) else []
    known = is_definite(named, context) or named.lower() in whole(lexicon.doers)
    return owners_of(named, context) if known else []


def owners_in_name(title: str, below: str, context: Context) -> list[Person]:
    """Return whose tasks stand below *title*, a heading in a part on tasks: "Ann", "Everybody"."""
    lexicon = context.lexicon
    named = title.strip(" :*_")
    for whose in lexicon.possessives:
        named = named.removesuffix(whose)
    if named.lower() in whole((*lexicon.anybody, *lexicon.groups)):
        return owners_of(named, context)
    people = split_people(named, lexicon)
    known = bool(people) and all(map(context.roster.knows, people))
    if known or (below and _named_alone(named, below, context) is not None):
        return owners_of(named, context)
    return []


def reporter_in_title(title: str, context: Context) -> str | None:
    """Return who reports below *title*: "Chief's report", "Report of the Treasurer"."""
    if len(title) > SHORT or phrase(context.lexicon.report_nouns).search(title) is None:
        return None
    match = _whose_report(context.lexicon).fullmatch(title.strip(" :"))
    named = (match["before"] or match["behind"]) if match is not None else ""
    return named if named and is_definite(named, context) and named[:1].isupper() else None


@lru_cache(maxsize=8)
def _whose_report(lexicon: Lexicon) -> re.Pattern[str]:
    nouns, of = any_of(lexicon.report_nouns), any_of(lexicon.origins)
    whose, the = any_of(lexicon.possessives), any_of(lexicon.definite_articles)
    return re.compile(
        rf"(?P<before>{NAMED}?)(?i:{whose})?\s+(?i:{nouns})"
        rf"|(?i:{nouns})\s+(?i:{of})\s+(?:(?i:{the})\s+)?(?P<behind>{NAMED})"
    )


@lru_cache(maxsize=8)
def _for_whom(lexicon: Lexicon) -> re.Pattern[str]:
    nouns, of = any_of(lexicon.action_nouns), any_of(lexicon.task_of)
    which, whose = any_of(lexicon.action_fillers), any_of(lexicon.possessives)
    return re.compile(
        rf"(?i:(?:{which}\s+){{0,4}}{nouns}\s+{of}\s+(?:{any_of(lexicon.definite_articles)}\s+)?)"
        rf"(?P<behind>{NAMED})"
        rf"|(?i:(?:{which}\s+){{0,3}})(?P<before>{NAMED}?)(?P<whose>{whose})?\s+(?i:{nouns})"
    )


def owners_above(
    drafts: list[Draft], context: Context, tasks: set[Draft]
) -> dict[Draft, tuple[Person, ...]]:
    """Return for each entry whose owners stand on a line above it who these are.

    "Ann" over a nested list, "Bob:" over bullets: clubs list by person what everybody took on.
    """
    out: dict[Draft, tuple[Person, ...]] = {}
    flat: tuple[Person, ...] = ()  # whose the bullets are that follow
    for draft, following in zip_longest(drafts, drafts[1:]):
        if draft in out or draft.cells or not (context.tasks or draft in tasks):
            flat = () if draft not in out else flat
            continue
        below = [*every(draft.children)]
        first = draft.children[0].text if draft.children else ""
        owners = _all_named(draft.text, first, context)
        if owners and below:
            out.update((one, owners) for one in below)
            flat = ()
        elif owners and not draft.marker and _heads(draft, following, context):
            flat = owners
        elif flat and draft.marker:
            out[draft] = flat
        else:
            flat = ()
    return out


def _heads(draft: Draft, following: Draft | None, context: Context) -> bool:
    """Whether *draft* is the head of a list: "Bob:", or "Bob" where the roster has him."""
    if draft.text.rstrip().endswith(":"):
        return True
    known = context.roster.knows(draft.text.strip(" *_"))
    return known and following is not None and bool(following.marker) and not draft.headed


def _all_named(text: str, below: str, context: Context) -> tuple[Person, ...]:
    """Return the persons whom *text* names and nobody else: "Ann", "Ann Lee (Otter) & Bob Roe"."""
    parts = split_people(BRACKETS.sub("", text).strip(" :*_"), context.lexicon)
    if 0 < len(parts) <= SEVERAL and all(map(context.roster.knows, parts)):
        return tuple(map(context.roster.person, parts))
    alone = _named_alone(text, below, context)
    return (alone,) if alone is not None else ()


def _named_alone(text: str, below: str, context: Context) -> Person | None:
    """Return the person whom *text* names and nobody else."""
    named = text.strip(" :*_")
    if not named or len(named) > SHORT or any(map(str.isdigit, named)):
        return None
    known = is_definite(named, context) and named.lower() not in whole(context.lexicon.groups)
    if not known and LETTERS.fullmatch(named) is None:
        likely = not below or is_work(below, context.lexicon)
        nick = first_names(named, context.lexicon.personal_verbs, context, loose=False)
        if not likely or not (nick or are_persons(named, context)):
            return None
    return context.roster.person(named)
