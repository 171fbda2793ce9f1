"""Which of day and month a document puts first, and what a date is then.

In: drafts, or a date as it is written and the frame.  Out: the order; the day.
Never: guesses an order that nothing in the document tells.
"""

import datetime as dt
import re
from functools import lru_cache

from ..drafts import Draft
from ..frame import Frame
from ..language.dates import DIGIT, FoundDate, names_month
from ..language.phrases import any_of, phrase
from ..lexicon.words import Lexicon
from .weekday import order_by_weekday

TOP = 5  # "Minutes of the meeting held on 4 May" so far up is the title of these minutes
FIGURES = re.compile(r"(?<![\d/.])(\d{1,2})[/.](\d{1,2})[/.](?:\d{4}|\d{2})(?!\d)")
DOTTED = re.compile(r"(?<![\d.])\d\d\.\d\d\.\d{4}(?!\d)")


def puts_day_first(drafts: list[Draft], lexicon: Lexicon) -> bool | None:
    """Whether figures put the day first: a date that cannot be read otherwise decides.

    Next best are the dates with a month's name ("4 May" or "May 4"), then words that only those
    use who write the day first. None where nothing tells.
    """
    day = month = british = american = figures = 0
    before, after = _named(lexicon)
    for draft in drafts[:400]:
        text = draft.text
        if DIGIT.search(text) is None:
            continue
        if "/" in text or "." in text:
            for match in FIGURES.finditer(text):
                a, b = int(match[1]), int(match[2])
                figures += 1
                day += a > 12 >= b
                month += b > 12 >= a
                if a <= 12 >= b:  # "Wed 5/3/2025"
                    told = order_by_weekday(text, lexicon)
                    day, month = day + (told > 0), month + (told < 0)
        if names_month(text, lexicon):
            british += before.search(text) is not None
            american += after.search(text) is not None
    if day != month:
        return day > month
    if british != american or not figures:
        return british > american if british != american else None
    if any(DOTTED.search(draft.text) for draft in drafts[:TOP]):
        return True  # "04.05.2026" is written in Europe
    words = phrase(lexicon.day_first_words)
    return any(words.search(draft.text) for draft in drafts[:60]) or None


@lru_cache(maxsize=8)
def _named(lexicon: Lexicon) -> tuple[re.Pattern[str], re.Pattern[str]]:
    months = any_of(tuple(name for names in lexicon.months for name in names))
    nth, of = any_of(lexicon.ordinals), any_of(lexicon.day_of)
    return (
        re.compile(rf"\b\d{{1,2}}{nth}? (?:{of} )?{months}\b", re.IGNORECASE),
        re.compile(rf"\b{months} \d{{1,2}}\b", re.IGNORECASE),
    )


def oriented(found: FoundDate, frame: Frame, year: int | None = None) -> dt.date | None:
    """Return the date that *found* is here, "4/5/2026" by the document's order of day and month."""
    if found.swap is not None and frame.day_first:
        found = found._replace(month=found.swap[0], day=found.swap[1])
    return found.date(year)


def implied(found: FoundDate, frame: Frame) -> dt.date | None:
    """Return the date; where no year is written, the first such day on or after the meeting.

    Where the meeting's own day is not told, its year may be.
    """
    if found.year is not None:
        return oriented(found, frame)
    if frame.date is None:
        return found.date(frame.year)
    date = found.date(frame.date.year)
    if date is not None and date < frame.date - dt.timedelta(days=60):
        return found.date(frame.date.year + 1)
    return date
