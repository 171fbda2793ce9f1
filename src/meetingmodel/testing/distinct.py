"""Records in which every word is another, so that an output shows which of them it holds.

In: any record.  Out: the same record with each word replaced by one that stands nowhere else.
Never: touches what is between the words, or markers, numbers and ids.
"""

import re
from collections.abc import Iterable
from itertools import count
from typing import cast
from unicodedata import normalize

import attrs

from meetingmodel.model import MeetingRecord

# Words begin as one of these; most are plain, for plain examples. Some alphabets are not ASCII.
_STARTS = ("zq", "zq", "zq", "zq", "zq", "žő", "zq", "жя")
# Ends in digits: they never fuse with an accent that follows, as a letter may (x and U+0307).
# A word that another one touches is no longer that word.
_TOKEN = re.compile(rf"(?<![^\W_])(?:{'|'.join(sorted(set(_STARTS)))})[0-9]{{6}}(?![^\W_])")
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

    def word(_match: re.Match[str]) -> str:
        number = next(numbers)
        return f"{_STARTS[number % len(_STARTS)]}{number:06}"

    def rewrite(value: object) -> object:
        if type(value) is str:
            return _WORD.sub(word, value)
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


def tokens(texts: str | Iterable[str]) -> list[str]:
    """Return the words that `distinct` made, in the order in which they stand in *texts*."""
    joined = texts if isinstance(texts, str) else "\n".join(texts)
    return _TOKEN.findall(normalize("NFC", joined).casefold())
