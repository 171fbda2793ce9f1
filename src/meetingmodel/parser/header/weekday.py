"""What a day of the week says of the date behind it: "Wed 5/3/2025" is in March.

In: a text.  Out: how often the day stands before the month, less how often behind it; the year.
Never: counts a date of which both readings, or neither, fall on that day.
"""

import datetime as dt
import re
from functools import lru_cache

from ..drafts import Draft
from ..language.dates import FoundDate, find_dates
from ..language.phrases import any_of
from ..lexicon.words import Lexicon

WEEK = 7
LETTERS = 3  # of an abbreviated day
CENTURY = 2000
YEAR = re.compile(r"(?<![\d/.-])(?:19|20)\d{2}(?![\d/-])")


def order_by_weekday(text: str, lexicon: Lexicon) -> int:
    """Return how many dates put the day first, less how many put the month first."""
    found = 0
    for match in _dated(lexicon).finditer(text):
        number = _number(match["name"], lexicon)
        year = int(match["year"]) % 100 + CENTURY
        a, b = int(match["a"]), int(match["b"])
        day_first = _weekday(year, b, a) == number is not None
        month_first = _weekday(year, a, b) == number is not None
        found += day_first - month_first
    return found


def in_fitting_year(
    found: FoundDate, text: str, drafts: list[Draft], lexicon: Lexicon
) -> dt.date | None:
    """Return the date in the one year that the notes name and in which it falls on its day.

    Project groups head their notes "Monday, July 3", and plan for "September 2026" further on.
    """
    if found.year is not None:
        return None
    said = (one for one in find_dates(text, lexicon) if one[2:] == found[2:])
    days = (_in_front(lexicon).search(text, 0, one.start) for one in said)
    named = next(filter(None, days), None)
    if named is None:
        return None
    number = _number(named["name"], lexicon)
    years = {int(year) for draft in drafts for year in YEAR.findall(draft.text)}
    dates = (found.date(year) for year in sorted(years))
    fitting = [date for date in dates if date is not None and date.weekday() == number]
    return fitting[0] if len(fitting) == 1 else None


def _number(name: str, lexicon: Lexicon) -> int | None:
    """Return the number of a day of the week, from Monday on; its name may be abbreviated."""
    days = enumerate(lexicon.weekdays[:WEEK])
    return next((n for n, full in days if full.startswith(name.lower()[:LETTERS])), None)


def _weekday(year: int, month: int, day: int) -> int | None:
    try:
        return dt.date(year, month, day).weekday()
    except ValueError:
        return None


@lru_cache(maxsize=8)
def _in_front(lexicon: Lexicon) -> re.Pattern[str]:
    the = any_of(lexicon.articles)
    return re.compile(
        rf"(?<!\w)(?P<name>{any_of(lexicon.weekdays)})(?!\w)[.,]?\s{{0,2}}(?:{the}\s)?$",
        re.IGNORECASE,
    )


@lru_cache(maxsize=8)
def _dated(lexicon: Lexicon) -> re.Pattern[str]:
    return re.compile(
        rf"(?<!\w)(?P<name>{any_of(lexicon.weekdays)})(?!\w)[.,]?\s{{1,2}}"
        r"(?P<a>\d{1,2})(?P<mark>[/.])(?P<b>\d{1,2})(?P=mark)(?P<year>20\d\d|\d\d)(?!\d)",
        re.IGNORECASE,
    )
