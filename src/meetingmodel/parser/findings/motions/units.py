"""Motions whose movers go by their flats: "It was MOVED and SECONDED (302/810) to adopt …".

In: one sentence.  Out: the `Proposal` that it makes, or None.
Never: takes the number of a paper or a year for that of a flat.
"""

import re
from functools import lru_cache

from ...language.phrases import any_of
from ...lexicon.words import Lexicon
from ..context import Context
from .forms import patterns
from .moved_words import is_proposal
from .proposal import Proposal, Said
from .wording import trim

FIGURES = re.compile(r"\d{3}")


def by_unit(said: Said, context: Context) -> Proposal | None:
    """Return the motion of "moved and seconded (302/810) to …", "moved by Unit 302 to …".

    Councils of strata corporations keep the names of owners out of their minutes.
    """
    if FIGURES.search(said.text) is None:
        return None
    forms = _forms(context.lexicon)
    named = next(filter(None, (form.search(said.text) for form in forms)), None)
    if named is None:
        return None
    content = patterns(context.lexicon)["content"].match(said.text, named.end())
    if content is None or not is_proposal(content["text"], context.lexicon):
        return None  # "the bikes were moved (112) to the shed"
    begin, stop = trim(said.text, content.start("text"), context)
    one = Proposal(said.draft, said.start + begin, said.start + stop, said.order)
    one.mover = context.roster.person(named["mover"].lstrip("# "))
    if named["seconder"]:
        one.seconder = context.roster.person(named["seconder"].lstrip("# "))
    return one


@lru_cache(maxsize=8)
def _forms(lexicon: Lexicon) -> tuple[re.Pattern[str], ...]:
    """Return the patterns of "moved (302)", "moved and seconded (302/810)"; of "by Unit 302"."""
    moved = any_of((*lexicon.moved_and_seconded, *lexicon.motion_made))
    by, second, joined = map(any_of, (lexicon.moved_by, lexicon.seconded, lexicon.conjunctions))
    number = r"(?!(?:19|20)\d\d\b)#?\s?\d{3,4}(?![\w/-]?\d)"  # a year is none
    first = r"(?!(?:19|20)\d\d\b)#?\s?\d{3,4}(?!\w)"
    flat = rf"(?i:{any_of(lexicon.flats)})\s+{number}"
    return (
        re.compile(
            rf"(?<!\w)(?i:{moved})\s*\(\s*(?P<mover>{first})(?:\s*[/,&]\s*(?P<seconder>{number}))?\s*\)"
        ),
        re.compile(
            rf"(?<!\w)(?i:{by})\s+(?P<mover>{flat})"
            rf"(?:\W{{1,3}}(?:{joined}\s+)?(?i:{second})\s+(?P<seconder>{flat}))?"
        ),
    )
