"""Statements that were put to a vote in the next sentence: "It is voted on, and approved."

In: one sentence, and the one before it.  Out: the `Proposal` that was voted on, or None.
Never: takes a vote that is still to come, or one on what somebody moved in so many words.
"""

import re
from functools import lru_cache

from ...language.gates import gate
from ...language.phrases import any_of, opening, tokens
from ...lexicon.words import Lexicon
from ..context import Context
from .proposal import Proposal, Said
from .votes import read_outcome, read_tally

SHORT = 120  # letters of a sentence that only tells the vote
LONG = 20  # letters of what can be voted on
MOST = 600


def by_vote_behind(said: Said, context: Context) -> Proposal | None:
    """Return the motion of "The statement says that … It is voted on, and approved."

    Committees of colleges write so of what they drafted at the table.
    """
    text, lexicon = said.text, context.lexicon
    lead = opening(lexicon.this_was_voted).match(text) if len(text) < SHORT else None
    found = read_outcome(text[lead.end() :], lexicon) if lead is not None else None
    if found is None or not said.before or said.before[-1][0] is not said.draft:
        return None
    draft, begin, stop = said.before[-1]
    words = draft.text[max(begin, 0) : stop] if begin >= 0 else ""
    if not LONG < len(words) < MOST or words.endswith("?"):
        return None
    if gate(lexicon.bare_motions, lexicon.seconded, lexicon.moved_by).opens(tokens(words)):
        return None
    says = _says(lexicon).search(words)
    begin += says.end() if says is not None and len(words) - says.end() > LONG else 0
    one = Proposal.of(said)
    one.put((draft, begin, stop))
    one.outcome, one.outcome_text = found
    one.tally = read_tally(text, lexicon, context.roster)[0]
    return one


@lru_cache(maxsize=8)
def _says(lexicon: Lexicon) -> re.Pattern[str]:
    """Return the pattern of what leads to the words: "a statement … which says that"."""
    saying, that = any_of(lexicon.statement_verbs), any_of(lexicon.subordinators)
    return re.compile(rf"(?<!\w)(?i:{saying})\s+(?i:{that})\s+")
