"""Motions in the shorthand of clerks, who name the mover behind: "M/S/V to pay the bill - Lee/Roe".

In: one sentence.  Out: the `Proposal` that it makes, or None.
Never: takes what the names stand in front of; `naming.by_slash` reads that.
"""

from ...model import Outcome
from ..phrases import opening
from .above import from_above
from .context import Context
from .motion_forms import patterns
from .opened import LEAST, made_by
from .proposal import Proposal, Said
from .votes import read_tally, score_pattern
from .wording import trim


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
    if opening(lexicon.moved_seconded_carried).match(lead[0].lstrip()) is not None:
        one.outcome, one.outcome_text = Outcome.CARRIED, lead[0].strip()
    made_by(one, said, lead, begin, context)
    one.weak = one.mover is None and text[begin].isupper()  # "M/S Bridge Lane", a ship
    return one


def _alone(said: Said, context: Context) -> Proposal | None:
    """Return what stands above "M/S/C.", which names nobody; a count may stand behind: "44-3".

    Locals of unions write so.
    """
    mark = opening(context.lexicon.moved_seconded_carried).match(said.text)
    count = said.text[mark.end() :].strip(" .,:;()") if mark is not None else ""
    if mark is None or (count and not score_pattern(context.lexicon).fullmatch(count)):
        return None
    one = Proposal.of(said)
    one.outcome, one.outcome_text = Outcome.CARRIED, mark[0]
    from_above(one, said, mark[0], context)
    if count:
        one.tally = read_tally(count, context.lexicon, context.roster)[0]
    return one
