"""Motions of which the second tells: "The minutes were accepted by Lee.", and "Second by Roe.".

In: one sentence and what was said before it.  Out: the `Proposal` that both make, or None.
Never: takes a second for one of a matter that nobody is said to have put.
"""

import re
from functools import lru_cache

from ...language.phrases import any_of, opening, phrase
from ...lexicon.words import Lexicon
from ...people.persons import name_pattern
from ..context import Context
from .above import last_sentence
from .forms import patterns
from .proposal import Place, Proposal, Said
from .wording import person, seconder

LONG = 15  # so long are words that can be what was moved


def by_second(said: Said, context: Context) -> Proposal | None:
    """Return what somebody accepted, and somebody seconded in this sentence or the next.

    Clerks of small villages write so, and often leave out the full stop between the two.
    """
    lexicon = context.lexicon
    both = patterns(lexicon)["byline"].search(said.text)
    if both is not None:
        place = (said.draft, said.start, said.start + both.start())
        return _put(said, place, both["mover"], both["seconder"], context)
    if not said.before or opening(lexicon.seconded).match(said.text) is None:
        return None
    draft, start, stop = said.before[-1]
    if draft.headed or draft.cells:
        return None
    if start < 0:
        start, stop = last_sentence(draft.text, lexicon)
    named = _named(lexicon).search(draft.text[start:stop])
    if named is None:
        return None
    second = seconder(said.text, context)
    name = second.name if second is not None else None
    return _put(said, (draft, start, start + named.start()), named["mover"], name, context)


def _put(
    said: Said, place: Place, mover: str, second: str | None, context: Context
) -> Proposal | None:
    """Return the motion of the words at *place*, where they tell what was done."""
    draft, start, stop = place
    text = draft.text[start:stop].rstrip(" ,")
    done = phrase(context.lexicon.told_verbs).search(text)
    one = Proposal(draft, start, start + len(text), said.order)
    one.mover, one.seconder = person(mover, context), person(second, context)
    if done is None or len(text) < LONG or one.mover is None or one.seconder is None:
        return None
    one.told.append((said.draft, said.start, said.stop))
    return one


@lru_cache(maxsize=8)
def _named(lexicon: Lexicon) -> re.Pattern[str]:
    """Return the pattern of "by Lee" at the end of a sentence."""
    return re.compile(
        rf"\s*,?\s(?i:{any_of(lexicon.by_whom)})\s+(?P<mover>{name_pattern(lexicon)})\W*$"
    )
