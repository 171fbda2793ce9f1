"""The counts and single votes of a motion, as one sentence after the other tells them.

In: a motion and a sentence that speaks of its vote.  Out: whether it told any; the motion has them.
Never: adds up names where a count is stated.
"""

from ....model import Tally, Vote
from ...language.phrases import phrase
from ...lexicon.words import Lexicon
from ..context import Context
from .proposal import Proposal
from .votes import calls, count_votes, line_of_votes, read_tally


def take_counts(current: Proposal, text: str, context: Context) -> bool:
    """Take the counts and single votes that a sentence tells; whether there were any."""
    lexicon = context.lexicon
    taken = False
    tally, votes = read_tally(text, lexicon, context.roster)
    if tally is None and line_of_votes(lexicon).match(_unlabelled(text, lexicon)) is not None:
        # A roll call with a line for each member.
        further = calls(text, lexicon, context.roster)
        if _adds_to(current, further):  # "+1: Ann, Bob", and below it "0: Cy"
            tally, votes = count_votes(further), further
        else:
            current.called = (*current.called, *further)
        taken = bool(further)
    if current.called and current.tally is None and votes and tally == count_votes(votes):
        current.called = (*current.called, *votes)  # "Roll call vote: Lee-aye; Roe-aye; Poe-nay."
        return True
    if tally is None:
        return taken
    # "Lee aye, Roe aye, Poe no. Carried 3-0": what is stated, not what the names add up to.
    stated = bool(current.votes) and not votes and current.tally is not None
    one, other = (tally, current.tally) if stated else (current.tally, tally)
    added = _adds_to(current, votes)
    # "Keep the limit? – 3 votes in favour (Cy abstains)" is read from either end.
    current.votes = (*current.votes, *(one for one in votes if one not in current.votes))
    current.tally = count_votes(current.votes) if added else _joined(one, other or tally)
    return True


def _adds_to(current: Proposal, votes: tuple[Vote, ...]) -> bool:
    """Whether *votes* are further ones of a roll call: "Mayor Lee voted no to break the tie."."""
    named = {vote.person.name for vote in current.votes}
    called = bool(named) and current.tally == count_votes(current.votes)
    return called and bool(votes) and named.isdisjoint(vote.person.name for vote in votes)


def _unlabelled(text: str, lexicon: Lexicon) -> str:
    """Return "Lee-aye;" of "Roll call vote: Lee-aye;"."""
    head, colon, rest = text.partition(":")
    return rest.lstrip() if colon and phrase(lexicon.methods).match(head) is not None else text


def _joined(old: Tally | None, new: Tally) -> Tally:
    """Return the counts of both, the earlier ones where both have them."""
    if old is None:
        return new
    return Tally(
        old.ayes if old.ayes is not None else new.ayes,
        nays=old.nays if old.nays is not None else new.nays,
        abstentions=old.abstentions if old.abstentions is not None else new.abstentions,
    )
