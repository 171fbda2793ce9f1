"""Motions in the shorthand of clerks, who name the mover behind: "M/S/V to pay the bill - Lee/Roe".

In: one sentence.  Out: the `Proposal` that it makes, or None.
Never: takes what the names stand in front of; `naming.by_slash` reads that.
"""

import re

from ....model import Outcome
from ...language.phrases import opening
from ..context import Context
from .above import from_above, heading
from .forms import patterns
from .makers import AT, made_by
from .moved_words import past_number
from .opened import LEAST
from .proposal import Proposal, Said
from .scores import score_pattern
from .votes import read_tally
from .wording import trim

OPENING = " ([*_"
SEPARATORS = " :*_–—-"
TITLE = re.compile(r"[^:.;]{2,80}?(?:[*_]*:[*_]*|\s[–—-])\s+[(\[*_]*(?=[A-Za-z]{1,4}[/.A-Za-z])")


def by_shorthand(said: Said, context: Context) -> Proposal | None:
    """Return the motion of "M/S/C to approve the minutes - Lee/Roe", "MSP to pay the bills".

    Finance committees in Massachusetts, and boards in California write so.
    """
    text, lexicon = said.text, context.lexicon
    alone = _alone(said, context)
    if alone is not None:
        return alone
    lead = patterns(lexicon)["shorthand"].match(text)
    if lead is None:
        return None
    begin, stop = trim(text, lead.end(), context)
    if stop - begin <= LEAST:
        return None
    one = Proposal(said.draft, said.start + begin, said.start + stop, said.order)
    if opening(lexicon.moved_seconded_carried).match(lead[0].lstrip(" ([*_")) is not None:
        one.outcome, one.outcome_text = Outcome.CARRIED, lead[0].strip()
    if lead["score"]:
        one.tally = read_tally(lead["score"], lexicon, context.roster)[0]
    made_by(one, said, lead, begin, context)
    one.weak = one.mover is None and text[begin].isupper()  # "M/S Bridge Lane", a ship
    return one


def _alone(said: Said, context: Context) -> Proposal | None:
    """Return what stands above "M/S/C.", which names nobody; a count may stand behind: "44-3".

    Locals of unions write so. Associations of residents have it behind a title, with the hour at
    which they adjourned: "Approval of agenda: M/S/C", "Adjournment: M/S/C at 8:05 pm".
    """
    begin = _behind_title(said.text)
    mark = opening(context.lexicon.moved_seconded_carried).match(said.text, begin)
    count = said.text[mark.end() :].strip(" .,:;()]*_") if mark is not None else ""
    counted = score_pattern(context.lexicon).fullmatch(count) is not None
    if mark is None or (count and not counted and AT.fullmatch(count) is None):
        return None
    one = Proposal.of(said)
    one.outcome, one.outcome_text = Outcome.CARRIED, mark[0]
    title = said.text[:begin].rstrip(SEPARATORS)
    if title:
        first = past_number(said, context)
        one.put((said.draft, said.start + min(first, len(title)), said.start + len(title)))
    else:
        from_above(one, said, mark[0], context)
        titled = one.empty and (one.above is None or one.above[0].headed)
        over = heading(said, context) if titled else None
        if over is not None:
            head, start, stop = over
            one.put((head, start, start + len(head.text[start:stop].rstrip(SEPARATORS))))
    if counted:
        one.tally = read_tally(count, context.lexicon, context.roster)[0]
    return one


def _behind_title(text: str) -> int:
    """Return where the words behind a short title begin: "M/S/C" of "Agenda: M/S/C"."""
    parted = TITLE.match(text)
    return parted.end() if parted is not None else len(text) - len(text.lstrip(OPENING))
