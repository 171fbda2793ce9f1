"""Titles and offices in front of a name: "Mr. Lee", "Public Works Director Hart".

In: a text that may begin with one.  Out: the name, and what stood before it.
Never: takes off what no name follows.
"""

import re
from functools import lru_cache

from ..language.literals import any_of
from ..lexicon.words import Lexicon

FIRST = re.compile(r"[^\W_]+")
OPENS = 8  # among so many words the first one of a title stands, if any


@lru_cache(maxsize=256)
def _firsts(*kinds: tuple[str, ...]) -> frozenset[str]:
    """Return the words that those of *kinds* begin with, and their plurals: "Cllr", "Cllrs"."""
    found = (FIRST.match(words) for kind in kinds for words in kind)
    words = {first[0] for first in found if first is not None}
    return frozenset((*words, *(f"{word}s" for word in words)))


def _may_have(text: str, words: frozenset[str], lexicon: Lexicon) -> bool:
    """Whether *text* may begin with one of *words*: to ask first spares most names a search.

    Articles and words such as "deputy" go before them.
    """
    near = [word.lower() for word in FIRST.findall(text)[:OPENS]] if " " in text else []
    before = _firsts(lexicon.articles, lexicon.role_modifiers)
    return bool(near) and not words.isdisjoint(near) and (near[0] in words or near[0] in before)


@lru_cache(maxsize=8)
def _titles(lexicon: Lexicon) -> re.Pattern[str]:
    inner = any_of((*lexicon.titles, *lexicon.offices))
    articles = any_of(lexicon.articles)
    before = any_of(lexicon.role_modifiers)
    return re.compile(
        rf"(?:(?:{articles}\s+)?(?:{before}\s+){{0,3}}{inner}s?\b\.?[:,]?\s+(?=[A-ZÀ-Þ“\"(]))+",
        re.IGNORECASE,
    )


def strip_title(text: str, lexicon: Lexicon) -> tuple[str, str | None]:
    """Return *text* without Mr., Cllr or Director before it, and what was taken off."""
    may_have = _may_have(text, _firsts(lexicon.titles, lexicon.offices), lexicon)
    match = _titles(lexicon).match(text) if may_have else None
    if match is None:
        return text, None
    return text[match.end() :], text[: match.end()].strip(" ,")


@lru_cache(maxsize=8)
def _fields(lexicon: Lexicon) -> re.Pattern[str]:
    field, joined = any_of(lexicon.role_fields), any_of(lexicon.name_joiners)
    the = any_of(lexicon.articles)
    return re.compile(rf"(?:{the}\s+)?{field}(?:\s+{joined}\s+{field})?\s+", re.IGNORECASE)


def strip_office(text: str, lexicon: Lexicon) -> tuple[str, str | None]:
    """Return *text* without the office before it: "Hart" of "Public Works Director Hart"."""
    name, title = strip_title(text, lexicon)
    may_have = title is None and _may_have(text, _firsts(lexicon.role_fields), lexicon)
    field = _fields(lexicon).match(text) if may_have else None
    if field is None:
        return name, title
    named, office = strip_title(text[field.end() :], lexicon)
    if office is None or not named[:1].isupper():
        return name, title  # "Finance Committee", "Finance Director"
    return named, f"{field[0]}{office}"


@lru_cache(maxsize=8)
def two_offices(lexicon: Lexicon) -> re.Pattern[str]:
    """Return the pattern of the first of two offices before a name: "Clerk/" of one.

    Towns of the US give one person two: "Clerk/Treasurer Lee", "City Manager/ City Recorder Roe".
    """
    held = any_of((*lexicon.offices, *lexicon.role_words))
    office = rf"(?:[A-Z][\w'’-]*\s+){{0,2}}(?i:{held})"
    return re.compile(rf"(?<![\w/])(?P<first>{office})\s*/\s*(?={office}\s+[A-Z])")


def join_offices(text: str, lexicon: Lexicon) -> str:
    """Return *text* without blanks around the slash between two offices of one person."""
    return two_offices(lexicon).sub(r"\g<first>/", text) if "/" in text else text
