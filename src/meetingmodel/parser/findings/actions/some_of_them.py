"""One of a group, whoever that will be, and all of one: "A board member will call them".

In: what stands before a word of promise or need, and its match.  Out: whether that is such a group.
Never: takes what is always so for a task: "Everyone needs to be careful".
"""

import re
from functools import lru_cache

from ...language.phrases import any_of, opening, whole
from ...lexicon.words import Lexicon
from .modals import doing

ONE = 60  # so many letters name one of a group


def some_of_them(before: str, match: re.Match[str], lexicon: Lexicon) -> str | None:
    """Return *before* where it names one of a group, or all of it, who do what *match* found."""
    if len(before) > ONE:
        return None
    found = _is_one_of(before, match, lexicon) or _must_all(before, match, lexicon)
    return before if found else None


def _is_one_of(before: str, match: re.Match[str], lexicon: Lexicon) -> bool:
    """Whether *before* is one of a group who does something: "A board member will email them"."""
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
    return re.compile(
        rf"(?i:{any_of(lexicon.some_words)})\s+(?:[a-z-]{{2,20}}\s+){{0,2}}{any_of(lexicon.some_of)}"
        rf"(?:\s+{of}\s+(?:[\w'’-]+\s+){{0,4}}[\w'’-]+)?"
    )


def _must_all(before: str, match: re.Match[str], lexicon: Lexicon) -> bool:
    """Whether all of a group are told what they need to do: "All officers need to send a picture".

    A sentence about what is always so has no verb of what one person does for others.
    """
    if match["modal"].lower() not in whole(lexicon.needs):
        return False
    low = before.lower()
    each = opening(lexicon.quantifiers).match(low)
    group = low.rpartition(" ")[2] in whole((*lexicon.doers, *lexicon.group_ends, *lexicon.groups))
    named = low in whole(lexicon.everybody) or (each is not None and group)
    return named and not whole(lexicon.personal_verbs).isdisjoint(doing(match, lexicon))
