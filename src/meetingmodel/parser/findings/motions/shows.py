"""Votes as small circles jot them down: "Show of hands, blue 4, red 2", "We voted: 5 yes, 1 no".

In: one sentence, and those before it.  Out: a `Proposal` with the matter of the vote and its count.
Never: takes a count for a vote that no word of voting opens, or a motion that was put in words.
"""

import re
from functools import lru_cache

from ...language.gates import gate, tokens
from ...language.phrases import any_of
from ...lexicon.words import Lexicon
from ..context import Context
from .counted import plain_words
from .proposal import Place, Proposal, Said
from .votes import outcome_of_count, read_tally

LONGEST = 160
LEAST = 2  # words of a matter
TOLD = 4  # words of a sentence that may be a matter
BACK = 3  # so many sentences before the vote the matter is told
FIGURE = re.compile(r"\d")


def by_show(said: Said, context: Context) -> Proposal | None:
    """Return the motion of "voted, the blue one wins 4-2", whose matter may stand before it."""
    text, lexicon = said.text, context.lexicon
    lead = _lead(lexicon).match(text) if len(text) <= LONGEST else None
    if lead is None or FIGURE.search(text) is None or not context.roster.casual:
        return None
    if gate(lexicon.motion_nouns, lexicon.seconded).opens(tokens(text)):
        return None
    tally = read_tally(text, lexicon, context.roster)[0]
    one = Proposal.of(said)
    score = _count(lexicon).search(text, lead.end())
    stop = score.start() if score is not None else len(text.rstrip(" ."))
    matter = text[lead.end() : stop]
    if score is None and (tally is None or tally.nays is None):
        return None
    if not matter[:1].isdigit() and len(plain_words(matter, lexicon)) >= LEAST:
        one.put((said.draft, said.start + lead.end(), said.start + stop))
    elif (before := _before(said, lexicon)) is not None and tally is not None:
        one.put(before)
    else:
        return None
    one.tally = tally
    one.outcome = outcome_of_count(tally)
    one.outcome_text = text[lead.end() :].strip(" .")
    return one


def _before(said: Said, lexicon: Lexicon) -> Place | None:
    """Return the last sentence of the same item that says enough to be a matter."""
    for draft, start, stop in reversed(said.before[-BACK:]):
        start, stop = (0, len(draft.text)) if start < 0 else (start, stop)
        put = gate(lexicon.moved_by, lexicon.seconded, lexicon.bare_motions)
        if draft.headed or put.opens(tokens(draft.text[start:stop])):
            return None  # the vote is on the motion that stands above
        if len(draft.text[start:stop].split()) >= TOLD:
            return draft, start, stop
    return None


@lru_cache(maxsize=8)
def _lead(lexicon: Lexicon) -> re.Pattern[str]:
    return re.compile(rf"\W{{0,3}}(?i:{any_of(lexicon.show_openings)})(?!\w)\W{{0,3}}")


@lru_cache(maxsize=8)
def _count(lexicon: Lexicon) -> re.Pattern[str]:
    """Return the pattern of "4-2", "4/1" and "4 to 1", with the marks before it."""
    to = any_of(lexicon.score_ties)
    more = r"(?:\s?[-–/:]\s?\d{1,3})?"
    return re.compile(rf"[^\w]*\b\d{{1,3}}\s?(?:[-–/:]|{to})\s?\d{{1,3}}{more}\b")
