"""When something is due: the words, and the date where they fix one.

In: the text of an action.  Out: `due` and `due_text`.
Never: makes a date of "next week" or "tomorrow"; only of a calendar date, its year perhaps implied.
"""

import datetime as dt
import re
from functools import lru_cache

from .dates import find_dates
from .frame import Frame
from .header.day import implied
from .lexicon.words import Lexicon
from .phrases import phrase


@lru_cache(maxsize=8)
def _loose(lexicon: Lexicon) -> re.Pattern[str]:
    openings, inside = _any(lexicon.due_openings), _any(lexicon.due_months_in)
    months = _any(tuple(word for words in lexicon.months for word in words))
    days, parts = _any(lexicon.weekdays), _any(lexicon.day_parts)
    nearer = rf"(?:{_any(lexicon.due_qualifiers)})\s+"
    occasion, meeting = _any(lexicon.due_occasions), _any(lexicon.due_meetings)
    year = r"(?:\s+\d{4})?"
    return re.compile(
        rf"\b(?:{openings})\s+(?:{nearer}){{0,3}}"
        rf"(?:(?:{days})\b(?:\s+(?:{parts}))?|(?:{months})\b{year}(?!\s+\d)|(?:{occasion})\b"
        rf"|(?:{meeting})\s+(?:{inside})\s+\w+|\w+\s+(?:{meeting})\b)"
        rf"|\b(?:{inside})\s+(?:{nearer})?(?:{months})\b{year}",
        re.IGNORECASE,
    )


def _any(words: tuple[str, ...]) -> str:
    ordered = sorted(words, key=len, reverse=True)
    return "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in ordered)


def find_due(text: str, frame: Frame) -> tuple[dt.date | None, str | None]:
    """Return the date by which the task of *text* is due, and the words that say so."""
    lexicon = frame.lexicon
    for found in find_dates(text, lexicon):
        date = implied(found, frame)
        if date is not None and (frame.date is None or date >= frame.date):
            before = re.search(
                rf"\b(?:{_any(lexicon.due_openings)})\s+(?:(?:{_any(lexicon.articles)})\s+)?$",
                text[: found.start],
                re.IGNORECASE,
            )
            start = before.start() if before else found.start
            return date, text[start : found.stop].rstrip(".")
    match = phrase(lexicon.due_phrases).search(text) or _loose(lexicon).search(text)
    return None, match[0] if match else None
