"""The one matter of a special meeting: a heading of its look alone, with what was said below it.

In: candidates of a document in which nothing else was found.  Out: the one that is its item.
Never: takes one of several, a label, or a line with nothing said below it.

A look needs company elsewhere: a single bold line among headings of another look is a remark. Where
a body met for one matter alone, its heading has none.
"""

from ...drafts import Draft
from ...headings.candidate import PROSE, Candidate
from ...headings.title_words import is_wrapper, names_the_meeting
from ...lexicon.words import Lexicon
from ..openings import may_open
from .lone_titles import People

STYLED = ("bold", "caps", "n:item:0")
FIRST = 1  # the number of a matter that is the only one
WORDS = 25  # of a title, at most
NAMED = 3  # words of a title that a colon ends, at least: "Note:" is a label


def find_only(
    found: list[Candidate], drafts: list[Draft], people: People, lexicon: Lexicon
) -> list[Candidate]:
    """Return the one candidate that heads what was said, or none."""
    ones = [one for one in found if _may_be(one, drafts, lexicon)]
    kinds = {one.number.kind: one for one in reversed(found) if one.number is not None}
    # The "A." of "Q. Who pays?" and "A. The union" is no first number.
    ones = [one for one in ones if one.number is None or kinds[one.number.kind] is one]
    if len(ones) != 1 or not may_open(ones[0], drafts, people, lexicon):
        return []
    return ones


def _may_be(one: Candidate, drafts: list[Draft], lexicon: Lexicon) -> bool:
    first = one.number is not None and one.number.value == FIRST and one.kind.startswith("n:")
    if not (first or one.kind in STYLED) or one.draft.role or one.rest is not None:
        return False
    if one.number is None and (
        is_wrapper(one.title, lexicon)
        or names_the_meeting(one.title, lexicon)
        or one.ends in (".", "?")
        or (one.ends == ":" and len(one.title.split()) < NAMED)
    ):
        return False
    return one.begun and len(one.title.split()) <= WORDS and _is_said(drafts, one.place + 1)


def _is_said(drafts: list[Draft], place: int) -> bool:
    """Whether a paragraph of a sentence or more stands at *place*."""
    if place >= len(drafts):
        return False
    below = drafts[place]
    told = len(below.text) > PROSE or below.text[-1:] == "."
    return told and not (below.role or below.cells or below.marker)
