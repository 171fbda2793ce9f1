"""Records in which every word is another, so that an output shows which of them it holds.

In: any record.  Out: the same record with each word replaced by one that stands nowhere else.
Never: touches what is between the words, or markers, numbers and ids.
"""

import re
from collections.abc import Callable, Iterable
from itertools import count
from typing import cast
from unicodedata import category, normalize

import attrs

from meetingmodel.model import MeetingRecord

# Words begin as one of these; most are plain, for plain examples. Some alphabets are not ASCII.
_STARTS = ("zq", "zq", "zq", "zq", "zq", "žő", "zq", "жя")
# Ends in digits: they never fuse with an accent that follows, as a letter may (x and U+0307).
_TOKEN = re.compile(rf"(?:{'|'.join(sorted(set(_STARTS)))})[0-9]{{6}}")
# A word that another one touches is no longer that word.
_ALONE = re.compile(rf"(?<![^\W_])(?:{_TOKEN.pattern})(?![^\W_])")
_WORD = re.compile(r"[^\W_]+")
_KEPT = frozenset(("marker", "number", "id", "amends", "code"))


def distinct(record: MeetingRecord, *, start: int = 0) -> MeetingRecord:
    """Return *record* with every word of it unique; source, diagnostics and places are left out.

    The words are numbered from *start*, so that two records need not share any.

    >>> from meetingmodel import AgendaItem, MeetingRecord
    >>> distinct(MeetingRecord("The board", items=[AgendaItem("the Board")])).items[0].title
    'zq000002 zq000003'
    """
    numbers = count(start)

    def word() -> str:
        number = next(numbers)
        return f"{_STARTS[number % len(_STARTS)]}{number:06}"

    def rewrite(value: object) -> object:
        if type(value) is str:
            return _with_words(value, word)
        if type(value) is tuple:
            return tuple(rewrite(one) for one in value)
        return rewritten(cast("attrs.AttrsInstance", value)) if attrs.has(type(value)) else value

    def rewritten(thing: attrs.AttrsInstance) -> attrs.AttrsInstance:
        names = [one.name for one in attrs.fields(type(thing)) if one.name not in _KEPT]
        changes = {name: rewrite(getattr(thing, name)) for name in names}
        if "at" in changes:  # the place in words that are now others
            changes["at"] = None
        return attrs.evolve(thing, **changes)  # type: ignore[misc]  # mypy wants to know which class

    bare = attrs.evolve(record, source=None, diagnostics=())
    return cast("MeetingRecord", rewritten(bare))


def _with_words(text: str, word: Callable[[], str]) -> str:
    parts: list[str] = []
    stop = 0
    for found in _WORD.finditer(text):
        between = text[stop : found.start()]
        # Formats may leave out what no page shows, and so make one word of "a\0b".
        if not (parts and all(_is_unseen(one) for one in between)):
            parts += (between, word())
        stop = found.end()
    return "".join((*parts, text[stop:]))


def _is_unseen(character: str) -> bool:
    return character not in "\t\n\r" and category(character).startswith("C")


def tokens(texts: str | Iterable[str]) -> list[str]:
    """Return the words that `distinct` made, in the order in which they stand in *texts*."""
    joined = texts if isinstance(texts, str) else "\n".join(texts)
    return _ALONE.findall(normalize("NFC", joined).casefold())


def glued(text: str) -> list[str]:
    """Return the words that `distinct` made and that run into another word in *text*."""
    alone = set(tokens(text))
    return [one for one in _TOKEN.findall(normalize("NFC", text).casefold()) if one not in alone]
