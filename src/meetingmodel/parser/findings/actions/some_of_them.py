"""One of a group, whoever that will be: "A board member will call them".

In: what stands before a word of promise, and its match.  Out: whether that is one of a group.
Never: takes what all of it should do for a task: "Everyone needs to be careful".
"""

import re
from functools import lru_cache

from ...language.phrases import any_of, whole
from ...lexicon.words import Lexicon

ONE = 60  # so many letters name one of a group


def some_of_them(before: str, match: re.Match[str], lexicon: Lexicon) -> str | None:
    """Return *before* where it names one of a group who does what *match* found."""
    return before if len(before) <= ONE and _is_one_of(before, match, lexicon) else None


def _is_one_of(before: str, match: re.Match[str], lexicon: Lexicon) -> bool:
    """Whether *before* is one of a group who does something: "A club member will ring them"."""
    if match["modal"].lower() not in _bound(lexicon):
        return False
    works = match["verb"] in whole(lexicon.task_verbs)
    return works and _one_of(lexicon).fullmatch(before) is not None


@lru_cache(maxsize=8)
def _bound(lexicon: Lexicon) -> frozenset[str]:
    return whole((*lexicon.plain_promises, *lexicon.is_to))


@lru_cache(maxsize=8)
def _one_of(lexicon: Lexicon) -> re.Pattern[str]:
    of = any_of((*lexicon.office_of, *lexicon.origins))
    small, the = r"(?:[a-z-]{2,20}\s+){0,2}", any_of((*lexicon.determiners, *lexicon.articles))
    return re.compile(
        rf"(?i:{any_of(lexicon.some_words)})\s+(?:{small}{any_of(lexicon.some_of)}"
        rf"(?:\s+{of}\s+(?:[\w'’-]+\s+){{0,4}}[\w'’-]+)?"
        rf"|{any_of(lexicon.office_of)}\s+{the}\s+{small}{any_of(lexicon.group_ends)})"
    )
