"""What a day of the week says of the figures behind it: "Wed 5/3/2025" is in March.

In: a text.  Out: how often the day stands before the month, less how often behind it.
Never: counts a date of which both readings, or neither, fall on that day.
"""

import datetime as dt
import re
from functools import lru_cache

from ..language.phrases import any_of
from ..lexicon.words import Lexicon

WEEK = 7
LETTERS = 3  # of an abbreviated day
CENTURY = 2000


def order_by_weekday(text: str, lexicon: Lexicon) -> int:
    """Return how many dates put the day first, less how many put the month first."""
    found = 0
    for match in _dated(lexicon).finditer(text):
        name = match["name"].lower()[:LETTERS]
        days = enumerate(lexicon.weekdays[:WEEK])  # in full, from Monday on
        number = next((n for n, full in days if full.startswith(name)), None)
        year = int(match["year"]) % 100 + CENTURY
        a, b = int(match["a"]), int(match["b"])
        day_first = _weekday(year, b, a) == number is not None
        month_first = _weekday(year, a, b) == number is not None
        found += day_first - month_first
    return found


def _weekday(year: int, month: int, day: int) -> int | None:
    try:
        return dt.date(year, month, day).weekday()
    except ValueError:
        return None


@lru_cache(maxsize=8)
def _dated(lexicon: Lexicon) -> re.Pattern[str]:
    return re.compile(
        rf"(?<!\w)(?P<name>{any_of(lexicon.weekdays)})(?!\w)[.,]?\s{{1,2}}"
        r"(?P<a>\d{1,2})(?P<mark>[/.])(?P<b>\d{1,2})(?P=mark)(?P<year>20\d\d|\d\d)(?!\d)",
        re.IGNORECASE,
    )
