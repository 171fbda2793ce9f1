"""Calendar dates and clock times in running text.

In: text and the lexicon's month and day words.  Out: dates and times with their places.
Never: fills in a day or month that is not written, or reads a year from elsewhere than the text
and the meeting's own date.
"""

import datetime as dt
import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from ..lexicon.words import Lexicon
from .four_figures import four_figures
from .gates import gate, tokens
from .phrases import any_of, whole
from .spoken_times import spoken_times

STEM = 3  # letters tell the months apart
YEARS = 99  # a year of two figures is no larger
TURN = 70  # from here on it is of the last century
TO = re.compile(r",?\s?[-–—]\s?")  # between the first and the last of several days
APART = re.compile(r"\d[-/._]\d\d?[-/._]\d|20\d\d ?\d\d ?\d\d")  # every date in figures has this
NOON, NOON_HOUR = re.compile(r"\s(?P<word>[^\W\d_]+)"), 12
DIGIT = re.compile(r"\d")  # no date and no clock time but "noon" is without one


ABBREVIATED = (3, 4)  # letters of "UTC" and "CEST"
NAME = 20  # so far before its number a room is named
CODE = 2  # letters of a building before the number of a room
MORNING = 8  # the first hour at which a meeting begins in the morning


class FoundDate(NamedTuple):
    """A date in a text. *year* is None where none is written; *swap* is the date with day and
    month exchanged, where figures alone ("4/5/2026") allow both; *last* is the last day of several
    ("4-5 May 2026")."""

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


class FoundTime(NamedTuple):
    """A clock time in a text. *half* is "am", "pm" or None where it is not written; *padded*: the
    hour has a zero in front."""

    start: int
    stop: int
    hour: int
    minute: int
    half: str | None
    padded: bool = False

    def usual(self) -> dt.time:
        """The time at which people meet: "7.30" without more is half past seven in the evening.

        Nobody calls a meeting for two at night; "07:30" is written by those who count to 24.
        """
        time = self.time()
        early = 1 <= time.hour < MORNING and self.half is None and not self.padded
        return time.replace(hour=time.hour + 12) if early else time

    def time(self) -> dt.time:
        """The time as it stands: without a.m. or p.m. the hour is taken as written."""
        hour = self.hour
        if self.half == "pm" and hour < 12:
            hour += 12
        elif self.half == "am" and hour == 12:
            hour = 0
        return dt.time(hour, self.minute)


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
    out = [*_named(text, named, months)] if names_month(text, lexicon) else []
    if APART.search(text) is not None:
        out += _figures(text, figures)
    out.sort()
    return _from_first(text, out) if len(out) > 1 else out


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


@lru_cache(maxsize=8)
def _time_pattern(lexicon: Lexicon) -> re.Pattern[str]:
    am = any_of(lexicon.before_noon)
    pm = any_of(lexicon.after_noon)
    noon = any_of(lexicon.noon)
    hours = any_of(lexicon.hour_words)
    clock = any_of(lexicon.clock_words)
    zones = any_of(tuple(zone for zone in lexicon.time_zones if len(zone) in ABBREVIATED))
    # "1:00p" has the first letter only; "7 p" has not.
    first = (
        rf"(?<=\d)(?:(?P<a>{_letter(lexicon.before_noon)})|(?P<p>{_letter(lexicon.after_noon)}))"
    )
    part = rf"(?:(?P<am>{am})|(?P<pm>{pm}))"
    half = rf"(?:(?:\s{clock})?\s{{0,2}}{part}|{first}|\s(?P<clock>{clock}))(?!\w)"
    return re.compile(
        # Minutes, a half of the day, or both: a figure alone is no time (tested below).
        rf"(?<![\w])(?P<hh>[01]\d|2[0-3])(?P<mm>[0-5]\d)\s?(?:{hours}|{zones})\b"
        # "730pm", "1000 AM", "7 : 32 P.M.", "7. 30 p.m.", "7;30 pm"
        rf"|(?<![\w:.;,$£€/-])(?P<h3>1[0-2]|[1-9])(?:\s?[:;]\s?|\s?\.|\.\s(?!0[1-9]|1[0-2]))?(?P<m3>[0-5]\d)\s?(?:(?P<am3>{am})|(?P<pm3>{pm}))(?!\w)"
        # "C04:04/24" is a reference, "2024-05-14T18:00" has a time.
        rf"|(?<![a-su-z\d:.$£€/-])(?P<h>\d{{1,2}})(?:(?:[:.]|(?<=\d\d)h)(?P<m>\d{{2}})(?::\d{{2}})?(?![\d:]|\.\d)(?:\s?(?P<hours>{hours})\b\.?)?)?(?:{half})?"
        rf"|\b(?P<noon>{noon})\b",
        re.IGNORECASE,
    )


def _letter(words: tuple[str, ...]) -> str:
    return re.escape(min(words, key=len)[:1]) or "(?!)"


def find_times(text: str, lexicon: Lexicon, *, bare: bool = True) -> list[FoundTime]:
    """Return the clock times in *text*, in order: "7:30 pm", "19.30", "7 p.m.", "noon".

    With *bare* false, only times with a.m. or p.m. count ("3.15" may be a section number).
    """
    out = [
        FoundTime(*one, half="pm" if one.hour < MORNING else None)  # nobody meets at half past two
        for one in spoken_times(text, lexicon)
    ]
    if DIGIT.search(text) is None and not gate(lexicon.noon).opens(tokens(text)):
        return out
    for match in _time_pattern(lexicon).finditer(text):
        if match["noon"]:
            out.append(FoundTime(*match.span(), 12, 0, "pm"))
            continue
        if match["hh"]:
            out.append(FoundTime(*match.span(), int(match["hh"]), int(match["mm"]), None))
            continue
        if match["h3"]:
            part = "am" if match["am3"] else "pm"
            out.append(FoundTime(*match.span(), int(match["h3"]), int(match["m3"]), part))
            continue
        half = "am" if match["am"] or match["a"] else "pm" if match["pm"] or match["p"] else None
        if match["m"] is None and (match["a"] or match["p"]):
            continue
        if (
            half is None
            and not match["clock"]
            and (match["m"] is None or not (bare or match["hours"]))
        ):
            continue
        if half is None and "." in match[0] and _is_room(text[: match.start()], lexicon):
            continue
        hour, minute = int(match["h"]), int(match["m"] or 0)
        if hour < 24 and minute < 60:
            half = half if hour <= 12 else None
            out.append(FoundTime(*match.span(), hour, minute, half, match["h"][0] == "0"))
    return sorted(out)


def _is_room(before: str, lexicon: Lexicon) -> bool:
    """Whether figures with a stop are the number of a room: "Room: B 3.05", "Room WT 2.07"."""
    words = before[-NAME:].replace(":", " ").split()[-2:]
    if len(words) > 1:
        # "ROOM AT 7.30" tells the hour
        lone = len(words[1]) == 1 and words[1].isalpha()
        if lone or (len(words[1]) <= CODE and words[1].isupper() and not words[0].isupper()):
            words.pop()
    return bool(words) and words[-1].lower() in whole(lexicon.numbered_rooms)


@lru_cache(maxsize=8)
def slot_pattern(lexicon: Lexicon) -> re.Pattern[str]:
    """Return the pattern of a time or a time range at the start of a line.

    Groups h1 m1 am1 pm1 a1 p1 and those with 2; h2 is None for a single time. a1 and p1 are the
    first letters only, "10:30a-12p".
    """
    am = any_of(lexicon.before_noon)
    pm = any_of(lexicon.after_noon)
    noon = any_of(lexicon.noon)
    a, p = _letter(lexicon.before_noon), _letter(lexicon.after_noon)

    def one(n: int) -> str:
        part = rf"\s{{0,2}}(?:(?P<am{n}>{am})|(?P<pm{n}>{pm}))"
        half = rf"(?:(?:{part}|(?<=\d)(?:(?P<a{n}>{a})|(?P<p{n}>{p})))(?!\w))?"
        minutes = rf"(?:[:.]|(?<=\d)h)(?P<m{n}>\d{{2}})"  # "14h00" in France
        return rf"(?:(?P<h{n}>\d{{1,2}})(?:{minutes})?{half}|(?P<noon{n}>{noon})\b)"

    until = any_of(lexicon.until_words)
    zone = any_of(lexicon.time_zones)
    return re.compile(
        rf"\(?{one(1)}(?:\s{{0,2}}(?:-|–|—|{until})\s{{0,2}}{one(2)})?(?:\s{{1,2}}{zone}\b)?\)?(?![\d/]|[:.]\d)",
        re.IGNORECASE,
    )


class Slot(NamedTuple):
    """A time or a time range as written, not yet placed in the day."""

    start: FoundTime
    end: FoundTime | None
    stop: int


def read_slot(text: str, lexicon: Lexicon, *, letter: bool = False) -> Slot | None:
    """Return the time or time range that *text* begins with; None where there is none.

    A lone figure ("3") is no time: minutes, a.m. or p.m., or a range that has them, must be there.
    With *letter*, a range that one letter ends is enough: "9-11a".
    """
    figures = four_figures(text, lexicon)
    if figures is not None:  # "0915-1030"
        first, last, stop = figures
        until = FoundTime(0, stop, *last, None, padded=True) if last is not None else None
        return Slot(FoundTime(0, stop, *first, None, padded=True), until, stop)
    match = slot_pattern(lexicon).match(text)
    if match is None:
        return None
    start = _half(match, 1)
    end = _half(match, 2)
    certain = any(match[f"{g}{n}"] for g in ("m", "am", "pm", "noon") for n in (1, 2))
    certain = certain or (letter and bool(match["a2"] or match["p2"]))
    if not certain or start is None or (match["h2"] and end is None):
        return None
    noon = NOON.match(text, match.end()) if start.hour == NOON_HOUR and end is None else None
    if noon is not None and noon["word"].lower() in lexicon.noon:  # "12:00 noon – Lunch"
        return Slot(start._replace(half="pm"), None, noon.end())
    return Slot(start, end, match.end())


def _half(match: re.Match[str], n: int) -> FoundTime | None:
    if match[f"noon{n}"]:
        return FoundTime(match.start(), match.end(), 12, 0, "pm")
    if match[f"h{n}"] is None:
        return None
    hour, minute = int(match[f"h{n}"]), int(match[f"m{n}"] or 0)
    if hour > 23 or minute > 59:
        return None
    half = "am" if match[f"am{n}"] or match[f"a{n}"] else None
    half = "pm" if match[f"pm{n}"] or match[f"p{n}"] else half
    padded = match[f"h{n}"][0] == "0"
    return FoundTime(match.start(), match.end(), hour, minute, half if hour <= 12 else None, padded)
