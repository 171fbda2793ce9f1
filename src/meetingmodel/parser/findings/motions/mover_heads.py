"""Numbers with who moved behind them: "R2026-41 Roe, Fox:", above or before the resolution.

In: the drafts of one item.  Out: the same, with the words that the clerk left out put in.
Never: takes two words behind a number for movers, unless a resolution follows them.
"""

import re
from functools import lru_cache

from ...drafts import Draft
from ...language.forms import Form
from ...language.literals import any_of
from ...lexicon.words import Lexicon
from ...people.movers import NUMBER, resolves, resolving
from ...people.persons import name_pattern
from ..context import Context
from .wording import both, person

HEAD = re.compile(rf"\W{{0,3}}(?:[A-Za-z]{{2,10}}\W{{1,3}}){{0,2}}{NUMBER}(?!\w)")


def spell_movers(drafts: list[Draft], context: Context) -> list[Draft]:
    """Return *drafts* with "Roe, Fox:" behind a number spelled out as "moved by Roe, seconded …".

    Townships of Canada write so, some with one name: "26-062 Fox: That the report be filed."
    """
    out: list[Draft] = []
    for place, draft in enumerate(drafts):
        below = drafts[place + 1] if place + 1 < len(drafts) else None
        out.append(_spelled(draft, below, context) or draft)
    return out


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
def _form(lexicon: Lexicon) -> Form:
    one, joined = name_pattern(lexicon), any_of(lexicon.conjunctions)
    labels = rf"(?i:{any_of(lexicon.motion_numbers)})\W*(?:(?i:{any_of(lexicon.number_words)})\W*)?"
    words = any_of(resolving(lexicon))
    return Form(
        rf"^\W{{0,3}}(?:{labels})?(?P<number>{NUMBER})(?!\w)[\s.:)–—-]+(?P<mover>{one})"
        rf"(?:\s*(?:[,/&–—-]|\b(?i:{joined})\b)\s*(?P<seconder>{one}))?"
        rf"(?:\s*[:.]?\s*$|\s*[:.–—-]?\s+(?=(?i:{words})\b))",
    )
