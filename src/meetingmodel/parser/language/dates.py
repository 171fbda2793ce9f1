"""Calendar dates in running text: "May 4, 2026", "4th May", "2026-05-04".

In: text and the lexicon's month and day words.  Out: dates with their places.
Never: fills in a day or month that is not written, or reads a year from elsewhere than the text
and the meeting's own date.
"""

import datetime as dt
import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from ..lexicon.words import Lexicon
from .phrases import any_of

SHORT = 5  # letters of an abbreviated day: "Thurs"
STEM = 3  # letters tell the months apart
YEARS = 99  # a year of two figures is no larger
TURN = 70  # from here on it is of the last century
TO = re.compile(r",?\s?[-–—]\s?")  # between the first and the last of several days
APART = re.compile(r"\d[-/._]\d\d?[-/._]\d|20\d\d ?\d\d ?\d\d")  # every date in figures has this
DIGIT = re.compile(r"\d")  # no date and no clock time but "noon" is without one


class FoundDate(NamedTuple):
    """A date in a text; *year* is None where none is written.

    *swap* is the date with day and month exchanged, where figures alone ("4/5/2026") allow both;
    *last* is the last day of several ("4-5 May 2026").
    """

    start: int
    stop: int
    year: int | None
    month: int
    day: int
    swap: tuple[int, int] | None = None
    last: int | None = None

    def date(self, year: int | None = None) -> dt.date | None:
        """The date, in *year* where none is written; None where that makes no date."""
        actual = self.year if self.year is not None else year
        if actual is None:
            return None
        try:
            return dt.date(actual, self.month, self.day)
        except ValueError:
            return None


@lru_cache(maxsize=8)
def _date_patterns(lexicon: Lexicon) -> tuple[re.Pattern[str], re.Pattern[str], dict[str, int]]:
    months = {word: number for number, words in enumerate(lexicon.months, 1) for word in words}
    names = any_of(months)
    # Scanners read a raised "th" as they please: "9™ May", "9'" May".
    ordinal = rf"(?:\s?{any_of(lexicon.ordinals)}\b|[^\w\s,.;:/()&–—-]{{1,3}}[a-z]?(?=\s))?"
    dotted = rf"\.(?=\s{{1,2}}{names}\.?,?\s{{1,2}}\d{{4}}\b)"  # "4. May 2026"
    day_of = any_of(lexicon.day_of)
    the = rf"(?:{any_of(lexicon.definite_articles)}\s)?"  # "May the 4th, 2026"
    until = rf"(?:\s?[-–&]\s?|\s+{any_of(lexicon.day_joiners)}\s+)"
    weekday = rf"(?:{any_of(lexicon.weekdays)}\.?,?\s+)"  # "Wed 22 and Thu 23 May"
    named = re.compile(
        rf"(?P<day1>(?<![#:])\b\d{{1,2}})(?:{dotted}|{ordinal})(?:{until}{weekday}?(?P<last1>\d{{1,2}}){ordinal})?(?:\s+{day_of})?"
        # "Meeting 15, May 4, 2026": the day stands behind the month.
        # "Day 1 - October 9": so it does behind a dash.
        rf"(?:[\s,]{{1,3}}|[\s,]?-\s?(?!{names}\.?\s\d{{1,2}}{ordinal}(?!\d)))(?P<month1>{names})\b\.?(?!\s\d{{1,2}}{ordinal},?\s\d{{4}}\b)(?:[\s,-]{{1,3}}(?P<year1>\d{{4}})\b|(?:-|\s?['’])(?P<short1>\d\d)\b(?!\s{names}\b)"
        # "Thursday 19th September 02", at the end of a title
        rf"|\s(?P<bare1>\d\d)\s{{0,3}}$)?"
        rf"|\b(?P<month2>{names})\b\.?[\s-]{{1,3}}{the}(?P<day2>\d{{1,2}})(?:{ordinal})(?!\w)"
        rf"(?:(?:{until}(?P<last2>\d{{1,2}}){ordinal}(?=,?\s+\d{{4}}\b))?"
        rf"(?:\s*\.?[,.]\s*|[\s-]{{1,3}})(?P<year2>\d{{4}})\b|,?\s?['’](?P<short2>\d\d)\b)?"
        rf"|\b(?P<day3>\d{{1,2}})(?P<month3>{names})(?P<year3>\d{{4}})(?!\w)",  # "4May2026"
        re.IGNORECASE,
    )
    figures = re.compile(
        r"(?<![\d/.])(?<!\S-)(?:(?P<y>(?:19|20)\d{2})[-/._](?P<m>\d{1,2})[-/._](?P<d>\d{1,2})"
        r"|(?P<a>\d{1,2})(?P<sep>[-/.])(?P<b>\d{1,2})(?P=sep)(?P<c>(?:19|20)\d{2}|\d{2}))(?!\d|[/.-]\d|/)"
        # "20260504" of a file's or meeting's name, "2026 05 04"
        r"|(?<![^\W_]|[./#])(?<!\d-)(?P<y2>20\d{2})(?P<s2> ?)(?P<m2>0[1-9]|1[0-2])(?P=s2)"
        r"(?P<d2>0[1-9]|[12]\d|3[01])(?![^\W_])"
    )
    return named, figures, months


def find_dates(text: str, lexicon: Lexicon) -> list[FoundDate]:
    """Return the calendar dates in *text*, in order: "May 4, 2026", "4th May", "2026-05-04"."""
    if DIGIT.search(text) is None:
        return []
    named, figures, months = _date_patterns(lexicon)
    # Both patterns look around themselves, which is slow: few texts with a figure have a date.
    out = [*_named(_apart(text, lexicon), named, months)] if names_month(text, lexicon) else []
    if APART.search(text) is not None:
        out += _figures(text, figures)
    out.sort()
    return _from_first(text, out) if len(out) > 1 else out


def _apart(text: str, lexicon: Lexicon) -> str:
    """Return *text* with blanks for the day of the week in "Wednesday14th November".

    Word processors run bold and plain type together. Every place in the text stays the same.
    """
    return _run_in(lexicon).sub(lambda match: " " * len(match[0]), text)


@lru_cache(maxsize=8)
def _run_in(lexicon: Lexicon) -> re.Pattern[str]:
    full = (day for day in lexicon.weekdays if len(day) > SHORT)
    words = any_of(tuple(form for day in full for form in (day.capitalize(), day.upper())))
    return re.compile(rf"{words}(?=\d|[A-Z][a-z])")  # no mark before it, for speed


def _from_first(text: str, dates: list[FoundDate]) -> list[FoundDate]:
    """Return *dates*, those of several days by the first: "30 April – 2 May 2026"."""
    out = dates[:1]
    for later in dates[1:]:
        first = out[-1]
        between = TO.fullmatch(text, first.stop, later.start)
        if between is None or first.year is not None or later.year is None:
            out.append(later)
            continue
        turned = (first.month, first.day) > (later.month, later.day)
        out[-1] = first._replace(stop=later.stop, year=later.year - turned)
    return out


def names_month(text: str, lexicon: Lexicon) -> bool:
    """Whether *text* may name a month: the beginning of one stands in it."""
    low = text.lower()
    return any(stem in low for stem in _stems(lexicon))


@lru_cache(maxsize=8)
def _stems(lexicon: Lexicon) -> frozenset[str]:
    return frozenset(word[:STEM] for month in lexicon.months for word in month)


def _named(text: str, pattern: re.Pattern[str], months: dict[str, int]) -> Iterator[FoundDate]:
    for match in pattern.finditer(text):
        form = "1" if match["month1"] else "2" if match["month2"] else "3"
        day = int(match[f"day{form}"])
        month = months[match[f"month{form}"].lower()]
        year = match[f"year{form}"]
        short = match[f"short{form}"] if form != "3" else None
        short = short or match["bare1"]
        if short:
            year = f"{20 if int(short) < TURN else 19}{short}"  # "4-May-26", "May 4 '26"
        last = match[f"last{form}"] if form != "3" else None
        start, stop = match.span()
        if form == "1" and last and day > int(last):
            start, day, last = match.start("last1"), int(last), None  # "Week 12 – 4 May 2026"
        if 1 <= day <= 31:
            yield FoundDate(
                start,
                stop,
                int(year) if year else None,
                month,
                day,
                last=int(last) if last else None,
            )


def _figures(text: str, pattern: re.Pattern[str]) -> Iterator[FoundDate]:
    for match in pattern.finditer(text):
        if match["y"]:
            year, month, day = int(match["y"]), int(match["m"]), int(match["d"])
            if day <= 12 < month:
                month, day = day, month  # "2026-19-06" can be one day only
            swap = None
        elif match["y2"]:
            year, month, day = int(match["y2"]), int(match["m2"]), int(match["d2"])
            swap = None
        else:
            year, month, day = int(match["c"]), int(match["a"]), int(match["b"])
            year += 0 if year > YEARS else 2000 if year < TURN else 1900
            swap = (day, month)
            if month > 12:
                month, day, swap = day, month, None
            elif day > 12 or day == month:
                swap = None
        if 1 <= month <= 12 and 1 <= day <= 31:
            yield FoundDate(*match.span(), year, month, day, swap)
