"""Numbers and names that lead to a motion: "R2026-41 Roe, Fox:", "LEE - ROE", "LEE – That …".

In: the drafts of one item.  Out: the same, with the words that the clerk left out put in.
Never: takes two words for movers, unless a motion follows them.
"""

import re
from functools import lru_cache

from ...drafts import Draft
from ...language.forms import Form
from ...language.literals import any_of
from ...language.phrases import bare, whole
from ...lexicon.words import Lexicon
from ...people.movers import NAME, NUMBER, PAIR, heads_motion, resolves, resolving
from ...people.persons import name_pattern
from ..context import Context
from .telling import is_outcome
from .wording import both, person

NAMED = re.compile(r"\W{0,3}[A-Z][^:/–—]{0,60}?[:/–—-]")
HEAD = re.compile(rf"\W{{0,3}}(?:[A-Za-z]{{2,10}}\W{{1,3}}){{0,2}}{NUMBER}(?!\w)")


def spell_movers(drafts: list[Draft], context: Context) -> list[Draft]:
    """Return *drafts* with "Roe, Fox:" behind a number spelled out as "moved by Roe, seconded …".

    Townships of Canada write so, some with one name: "26-062 Fox: That the report be filed."
    """
    out: list[Draft] = []
    for place, draft in enumerate(drafts):
        below = drafts[place + 1] if place + 1 < len(drafts) else None
        out.append(_spelled(draft, below, context) or _named(draft, below, context) or draft)
    return out


def _named(draft: Draft, below: Draft | None, context: Context) -> Draft | None:
    """Return "LEE - ROE" above a motion spelled out, and "LEE – That …" which carried."""
    text, lexicon, knows = draft.text, context.lexicon, context.roster.knows
    if draft.cells or NAMED.match(text) is None:
        return None
    beneath = below.text if below is not None and not below.headed else ""
    names = PAIR.fullmatch(text)
    if names is not None:
        rest = ""
        if not heads_motion(text, beneath, knows, lexicon):
            return None
    else:
        names = _leading(lexicon).match(text)
        rest = text[names.end() :] if names is not None else ""
        own, _, last = rest.rstrip(" .").rpartition(". ")
        told = (beneath and is_outcome(beneath, context)) or (own and is_outcome(last, context))
        verbs = whole((*lexicon.auxiliaries, *lexicon.modals, *lexicon.passives))
        told = told and bare(" ".join(rest.split(None, 2)[1:2])) not in verbs  # "That is fine"
        if names is None or not told or not all(map(knows, filter(None, names.groups()))):
            return None
    lead = f"{lexicon.moved_by[0]} {names['mover']}"
    if names["seconder"]:
        lead += f", {lexicon.seconded[0]} {names['seconder']}"
    return Draft(
        f"{lead}: {rest}" if rest else lead,
        draft.rows,
        starts=[0],
        columns=[0],
        level=draft.level,
        value=draft,
    )


def _spelled(draft: Draft, below: Draft | None, context: Context) -> Draft | None:
    text, lexicon = draft.text, context.lexicon
    if draft.cells or HEAD.match(text) is None:
        return None
    head = _form(lexicon).match(text)
    if head is None:
        return None
    rest = text[head.end() :]
    leads = below is not None and not below.headed and resolves(below.text, lexicon)
    if not (rest or (leads and head["seconder"])):
        return None
    if head["seconder"] is None:
        mover = person(head["mover"], context)
        if mover is None or not context.roster.knows(mover.name):
            return None
    elif not both(head, context, told=True):
        return None
    lead = f"{lexicon.motion_numbers[0]} {head['number']} {lexicon.moved_by[0]} {head['mover']}"
    if head["seconder"]:
        lead += f", {lexicon.seconded[0]} {head['seconder']}"
    spelled = f"{lead}: {rest}" if rest else lead
    return Draft(spelled, draft.rows, starts=[0], columns=[0], level=draft.level, value=draft)


@lru_cache(maxsize=8)
def _leading(lexicon: Lexicon) -> re.Pattern[str]:
    """Return the pattern of "LEE – That …", "Lee/Roe: Be it resolved …"."""
    spoken = whole(lexicon.first_person)  # "Lee: I move that …"
    words = any_of(word for word in resolving(lexicon) if word not in spoken)
    return re.compile(
        rf"\W{{0,3}}(?P<mover>{NAME}?)(?:\s?[/&–—-]\s?(?P<seconder>{NAME}))?\s*[:–—-]\s+(?=(?i:{words})\b)"
    )


@lru_cache(maxsize=8)
def _form(lexicon: Lexicon) -> Form:
    one, joined = name_pattern(lexicon), any_of(lexicon.conjunctions)
    labels = rf"(?i:{any_of(lexicon.motion_numbers)})\W*(?:(?i:{any_of(lexicon.number_words)})\W*)?"
    words = any_of(resolving(lexicon))
    return Form(
        rf"^\W{{0,3}}(?:{labels})?(?P<number>{NUMBER})(?!\w)[\s.:)–—-]+(?P<mover>{one})"
        rf"(?:\s*(?:[,/&–—-]|\b(?i:{joined})\b)\s*(?P<seconder>{one}))?"
        rf"(?:\s*[:.]?\s*$|\s*[:.–—-]?\s+(?=(?i:{words})\b))",
    )
