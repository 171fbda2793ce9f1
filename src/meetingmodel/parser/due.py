"""When something is due: the words, and the date where they fix one.

In: the text of an action.  Out: `due` and `due_text`.
Never: makes a date of "next week" or "tomorrow"; only of a calendar date, its year perhaps implied.
"""

import datetime as dt
import re
from functools import lru_cache

from .dates import FoundDate, find_dates
from .frame import Frame
from .header.day import implied
from .lexicon.words import Lexicon
from .phrases import any_of, phrase

MONTHS, LONGEST = 12, 31
FIGURES = r"(?P<a>\d{1,2})/(?P<b>\d{1,2})(?![\d/]|\.\d)"  # "10/15", without a year


@lru_cache(maxsize=8)
def _short(lexicon: Lexicon) -> re.Pattern[str]:
    return re.compile(rf"\b{any_of(lexicon.due_openings)}\s+{FIGURES}", re.IGNORECASE)


@lru_cache(maxsize=8)
def _loose(lexicon: Lexicon) -> re.Pattern[str]:
    openings, inside = any_of(lexicon.due_openings), any_of(lexicon.due_months_in)
    months = any_of(tuple(word for words in lexicon.months for word in words))
    days, parts = any_of(lexicon.weekdays), any_of(lexicon.day_parts)
    nearer = rf"{any_of(lexicon.due_qualifiers)}\s+"
    occasion, meeting = any_of(lexicon.due_occasions), any_of(lexicon.due_meetings)
    year = r"(?:\s+\d{4})?"
    return re.compile(
        rf"\b{openings}\s+(?:{nearer}){{0,3}}"
        rf"(?:{days}\b(?:\s+{parts})?|{months}\b{year}(?!\s+\d)|{occasion}\b"
        rf"|{meeting}\s+{inside}\s+\w+|\w+\s+{meeting}\b)"
        rf"|\b{inside}\s+(?:{nearer})?{months}\b{year}",
        re.IGNORECASE,
    )


def find_due(text: str, frame: Frame, *, past: bool = False) -> tuple[dt.date | None, str | None]:
    """Return the date by which the task of *text* is due, and the words that say so.

    A date before the meeting is none, but in a column of due dates (*past*): the task is late.
    """
    lexicon = frame.lexicon
    for found in find_dates(text, lexicon):
        date = implied(found, frame)
        if date is not None and (past or frame.date is None or date >= frame.date):
            before = re.search(
                rf"\b{any_of(lexicon.due_openings)}\s+(?:{any_of(lexicon.articles)}\s+)?$",
                text[: found.start],
                re.IGNORECASE,
            )
            start = before.start() if before else found.start
            return date, text[start : found.stop].rstrip(".")
    short = _short(lexicon).search(text)
    if short is not None:
        return _of_figures(short, frame), short[0]
    match = phrase(lexicon.due_phrases).search(text) or _loose(lexicon).search(text)
    return None, match[0] if match and not _is_past(text[: match.start()], lexicon) else None


def _is_past(before: str, lexicon: Lexicon) -> bool:
    """Whether *before* ends inside a clause of the past: "the hall, which was closed in March"."""
    clause = re.split(r"[.,;:]", before)[-1]
    return phrase(lexicon.due_past).search(clause) is not None


def _of_figures(match: re.Match[str], frame: Frame) -> dt.date | None:
    """Return the date of "by 10/15": the order of day and month as this document has it."""
    month, day = int(match["a"]), int(match["b"])
    if month > MONTHS or (frame.day_first and day <= MONTHS):
        month, day = day, month
    if not (1 <= month <= MONTHS and 1 <= day <= LONGEST):
        return None
    date = implied(FoundDate(*match.span(), None, month, day), frame)
    return date if date is not None and (frame.date is None or date >= frame.date) else None
