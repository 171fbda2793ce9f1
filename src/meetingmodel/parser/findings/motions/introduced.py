"""Papers that somebody brings in and moves: "Lee introduced Bill 26 and moved its adoption".

In: one sentence.  Out: the `Proposal` whose words are the paper's name, or None.
Never: takes "its adoption" for what was moved, or a paper that is only presented.
"""

import re
from functools import lru_cache

from ...language.phrases import any_of, bare, phrase, whole
from ...lexicon.words import Lexicon
from ..context import Context
from .proposal import Proposal, Said
from .wording import NAME_LENGTH, name_at_end, person

LEAST = 6  # so long is the name of a paper
STOPS = " ,;:–—-"
MARKS = STOPS + '"“‘'


def by_introduction(said: Said, context: Context) -> Proposal | None:
    """Return the motion of "Lee offered Ordinance 26-4, closing the lane, and moved its passage".

    Clerks of councils and counties write so; what is brought in is what is moved.
    """
    text, lexicon = said.text, context.lexicon
    moved = _moves_it(lexicon).search(text)
    verb = phrase(lexicon.introducing).search(text, 0, moved.start()) if moved else None
    if moved is None or verb is None:
        return None
    named = name_at_end(text[max(verb.start() - NAME_LENGTH, 0) : verb.start()], context)
    mover = person(named["mover"], context) if named is not None else None
    begin, stop = verb.end(), len(text[: moved.start()].rstrip(STOPS))
    if text[moved.end() :].strip(" :*_") and text[moved.end()] == ":":
        begin, stop = moved.end(), len(text)  # "… and moved its adoption: WHEREAS, …"
    begin += len(text[begin:stop]) - len(text[begin:stop].lstrip(MARKS))
    if mover is None or stop - begin < LEAST or bare(text[begin:stop]) in whole(lexicon.following):
        return None
    one = Proposal(said.draft, said.start + begin, said.start + stop, said.order)
    one.mover = mover
    return one


@lru_cache(maxsize=8)
def _moves_it(lexicon: Lexicon) -> re.Pattern[str]:
    """Return the pattern of ", and then moved its adoption", behind which nothing is named."""
    joined, then = any_of(lexicon.conjunctions), any_of(lexicon.adverbs_of_votes)
    goes_on = any_of((*lexicon.conjunctions, *lexicon.seconded, *lexicon.by_whom))
    return re.compile(
        rf"(?i:\s{joined}\s+(?:{any_of(lexicon.third_persons)}\s+)?(?:{then}\s+)?"
        rf"{any_of(lexicon.moving_it)})(?=\s*(?:[.,;:]|$)|\s+(?i:{goes_on})\b)"
    )
