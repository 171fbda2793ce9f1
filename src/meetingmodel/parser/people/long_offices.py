"""Offices of several words: "the Head of Planning and Building Control", "the Tree Officer".

In: text.  Out: where such offices stand in it.
Never: takes two who hold an office each for one: "the Mayor and Town Clerk".

Councils of the UK and Ireland, and universities, call their officers so, and by nothing else.
They are read word by word: a pattern of all offices, with what may stand around them, is large.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from ..language.gates import gate
from ..language.lookup import end_of
from ..language.phrases import any_of, tokens
from ..lexicon.words import Lexicon
from .capitals import CAPITAL, proper

BLANKS = re.compile(r"\s+")
WORD = re.compile(r"\w+")
COMMA = re.compile(r",\s+")
BEFORE = 2  # so many words stand before the head of one: "Acting Deputy Head of Planning"
FIELD = 3  # so many words name a field
FIELDS = 2  # so many more are parted by commas


class _Words(NamedTuple):
    """What offices are made of."""

    the: frozenset[str]
    offices: frozenset[str]
    heads: frozenset[str]
    roles: frozenset[str]
    no_fields: frozenset[str]
    fields: frozenset[str]
    of: re.Pattern[str]
    joined: re.Pattern[str]


@lru_cache(maxsize=8)
def _words(lexicon: Lexicon) -> _Words:
    joined = rf"(?:{any_of(lexicon.conjunctions)}|&)"
    return _Words(
        the=frozenset(lexicon.definite_articles),
        offices=frozenset(lexicon.offices),
        heads=frozenset((*lexicon.heads, *lexicon.offices)),
        roles=frozenset(lexicon.role_words),
        no_fields=frozenset((*lexicon.offices, *lexicon.body_ends, *lexicon.group_ends)),
        fields=frozenset(lexicon.role_fields),
        of=re.compile(rf"\s+{any_of(lexicon.office_of)}\s+"),
        joined=re.compile(rf",?\s+{joined}\s+"),
    )


def long_office_at(text: str, lexicon: Lexicon, begin: int = 0) -> int | None:
    """Return where the office of several words ends that *text* has at *begin*."""
    return next(_ends(proper(text, lexicon), begin, _words(lexicon)), None)


def long_offices(text: str, lexicon: Lexicon) -> list[tuple[int, int]]:
    """Return where the offices of several fields stand in *text*."""
    joined = any(f" {word} " in text for word in (*lexicon.conjunctions, "&"))
    if not joined and not (", " in text and gate(lexicon.role_fields).opens(tokens(text))):
        return []
    if not gate(lexicon.heads, lexicon.offices, lexicon.role_words).opens(tokens(text)):
        return []
    found: list[tuple[int, int]] = []
    for word in WORD.finditer(text):
        if found and word.start() < found[-1][1]:
            continue
        end = long_office_at(text, lexicon, word.start())
        if end is not None:
            found.append((word.start(), end))
    return found


def is_long_office(text: str, lexicon: Lexicon) -> bool:
    """Whether *text* is such an office."""
    return " " in text and len(text) in _ends(proper(text, lexicon), 0, _words(lexicon))


def _ends(text: str, begin: int, words: _Words) -> Iterator[int]:
    """Yield where an office that begins at *begin* may end."""
    the = end_of(text, begin, words.the)
    start = _further(text, the)
    yield from _by_head(text, begin if start is None else start, words)
    if start is not None:
        yield from _by_last_word(text, start, words)


def _by_head(text: str, begin: int, words: _Words) -> Iterator[int]:
    """Yield where "Deputy Head of Planning and Building Control" ends."""
    for place in reversed(_places(text, begin, BEFORE)):
        end = end_of(text, place, words.heads)
        of = words.of.match(text, end) if end is not None else None
        field = _field(text, of.end(), words) if of is not None else None
        if field is not None:
            yield _fields(text, field, words)
        comma = COMMA.match(text, end) if end is not None and of is None else None
        field = _field(text, comma.end(), words) if comma is not None else None
        if comma and field and text[comma.end() : field].lower() in words.fields:
            yield field  # "the Director, Housing", but "the Director, Ann Lee"


def _by_last_word(text: str, begin: int, words: _Words) -> Iterator[int]:
    """Yield where "Planning and Tree Officer", or "Tree Officer", ends."""
    field = _field(text, begin, words)
    if field is None:
        return
    joined = words.joined.match(text, field)
    if joined is not None:
        places = _places(text, joined.end(), BEFORE, words.no_fields)[1:]
        yield from filter(None, (end_of(text, at, words.offices) for at in reversed(places)))
    places = _places(text, begin, FIELD, words.no_fields)[1:]
    for at in reversed(places):
        end = end_of(text, at, words.roles)
        if end is not None and all(word[0].isupper() for word in WORD.findall(text, at, end)):
            yield end


def _fields(text: str, end: int, words: _Words) -> int:
    """Return where the fields end of which the first one ends at *end*."""
    at = end
    for _ in range(FIELDS):
        comma = COMMA.match(text, at)
        field = _field(text, comma.end(), words) if comma is not None else None
        if field is None:
            break
        at = field
    joined = words.joined.match(text, at)
    last = _field(text, joined.end(), words) if joined is not None else None
    return last if last is not None else end


def _field(text: str, begin: int, words: _Words) -> int | None:
    """Return where the field ends that begins at *begin*: up to three capitalised words."""
    last = None
    for place in _places(text, begin, FIELD - 1, words.no_fields):
        word = CAPITAL.match(text, place)
        if word is None or end_of(text, place, words.no_fields) is not None:
            break
        last = word.end()
    return last


def _places(text: str, begin: int, most: int, but: frozenset[str] = frozenset()) -> list[int]:
    """Return *begin*, and where the words begin behind up to *most* capitalised ones there."""
    places = [begin]
    while len(places) <= most:
        word = CAPITAL.match(text, places[-1])
        if word is None or (but and end_of(text, places[-1], but) is not None):
            break
        further = _further(text, word.end())
        if further is None:
            break
        places.append(further)
    return places


def _further(text: str, end: int | None) -> int | None:
    """Return where the next word begins, if nothing but blanks stands before it."""
    blanks = BLANKS.match(text, end) if end is not None else None
    return blanks.end() if blanks is not None else None
