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
    openings = "|".join(sorted(map(re.escape, lexicon.due_openings), key=len, reverse=True))
    months = "|".join(word for words in lexicon.months for word in words)
    days = "|".join(lexicon.weekdays)
    return re.compile(
        rf"\b(?:{openings})\s+(?:(?:the|next|this|early|late|end of|mid)\s+){{0,3}}"
        rf"(?:(?:{days})\b(?:\s+night)?|(?:{months})\b(?:\s+\d{{4}})?(?!\s+\d)|agm\b|meeting\s+in\s+\w+|\w+\s+meeting\b)"
        rf"|\bin\s+(?:early\s+|late\s+)?(?:{months})\b(?:\s+\d{{4}})?",
        re.IGNORECASE,
    )


def find_due(text: str, frame: Frame) -> tuple[dt.date | None, str | None]:
    """Return the date by which the task of *text* is due, and the words that say so."""
    lexicon = frame.lexicon
    for found in find_dates(text, lexicon):
        date = implied(found, frame)
        if date is not None and (frame.date is None or date >= frame.date):
            before = re.search(
                rf"\b(?:{'|'.join(lexicon.due_openings)})\s+(?:the\s+)?$",
                text[: found.start],
                re.IGNORECASE,
            )
            start = before.start() if before else found.start
            return date, text[start : found.stop].rstrip(".")
    match = phrase(lexicon.due_phrases).search(text) or _loose(lexicon).search(text)
    return None, match[0] if match else None
