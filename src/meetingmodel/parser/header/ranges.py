"""Hours from and to, as they stand in a text: "2:15-4:30 p.m.", "between 6:20pm and 7:05pm".

In: a text.  Out: when it begins and ends, None for what it does not say.
Never: takes the stamp of a program, or a year, for an hour.
"""

import datetime as dt
import re
from collections.abc import Iterator
from functools import lru_cache

from ..language.clock_times import FoundTime, find_times
from ..language.phrases import any_of, bare, phrase, whole
from ..language.slots import read_slot, slot_pattern
from ..lexicon.words import Lexicon

Hours = tuple[dt.time | None, dt.time | None]

AT = 4  # "At 8:45 p.m." begins with its time
FIGURES = r"(?:[01]\d|2[0-3])[0-5]\d"
MIDNIGHT = ("00:00:00", "0:00:00")
SECONDS = re.compile(r"\d:\d\d:(?!00)\d\d")
OFFSET = re.compile(r"\s?[+-]\d{4}(?!\d)")  # "09:12:00 +0000": a mail was sent then
DATED = re.compile(r"(?:\d|\d[/.-])$")  # "2026/05/04 – 17:00" is no range from four to five


def in_figures(value: str, lexicon: Lexicon) -> Hours | None:
    """Return the hours of "0930-0950" behind a label of hours; elsewhere that could be years."""
    match = _four_figures(lexicon).match(value)
    if match is None:
        return None
    first, last = (_clock(figures) if figures else None for figures in match.groups())
    return first, last


def _clock(figures: str) -> dt.time:
    return dt.time(int(figures[:2]), int(figures[2:]))


@lru_cache(maxsize=8)
def _four_figures(lexicon: Lexicon) -> re.Pattern[str]:
    """Return the pattern of "1900", "1900 to 2030 hours" and "1900h – 2030h"."""
    hours, until = any_of(lexicon.hour_words), any_of(lexicon.until_words)
    one = rf"({FIGURES})(?!\d)(?:\s?{hours}\b\.?)?"
    return re.compile(rf"{one}(?:\s*(?:[-–—]|\b{until}\b)\s*{one})?(?![:./-]?\d)", re.IGNORECASE)


def read_range(text: str, lexicon: Lexicon, *, alone: bool = True) -> Hours:
    """Return the hours that *text* gives; "2:15-4:30 p.m." begins in the afternoon."""
    if (both := _between(text, lexicon)) is not None:
        return both
    for match in _slots(text, lexicon):
        if not match["h2"] and not match["noon2"]:
            continue
        slot = read_slot(text[match.start() :], lexicon, letter=alone)
        if slot is None or slot.end is None:
            continue
        first, last = slot.start, slot.end
        if first.half is None and last.half is not None and first.hour <= 12:
            early = first._replace(half=last.half).time()
            first = first._replace(half=last.half if early <= last.time() else "am")
        begins = first.usual()
        return begins, after_start(last.time(), begins)
    times = [one for one in find_times(text, lexicon, bare=alone) if not _is_stamp(text, one)]
    if not times:
        return None, None
    before = text[: times[0].start].split()[-1:]
    if before and bare(before[0]) in whole(lexicon.until_words):
        return None, None  # "Welcome [5 min, until 0:05]", by a stopwatch
    begins = times[0].usual()
    till = text[times[0].stop : times[1].start] if len(times) > 1 else ""
    if bare(till) in whole(lexicon.gathering_words):  # "7pm for 7.30pm"
        return times[1].usual(), None
    if bare(till) in whole(lexicon.until_words):  # "half seven till about 21:20"
        return begins, after_start(times[1].time(), begins)
    return begins, None


def _slots(text: str, lexicon: Lexicon) -> Iterator[re.Match[str]]:
    """Yield the hours in *text*; in "2023 – 1:00-2:30" they do not begin in the year."""
    match = slot_pattern(lexicon).search(text)
    while match is not None:
        inside = DATED.search(text, 0, match.start()) is not None
        if not inside:
            yield match
        past = match.start("h2") if inside and match["h2"] else match.end()
        match = slot_pattern(lexicon).search(text, past)


def _is_stamp(text: str, found: FoundTime) -> bool:
    """Whether a program wrote the hour behind a date: "2026-05-04T00:00:00", "18:02:11 +0000"."""
    counted = SECONDS.search(text, found.start, found.stop) is not None
    counted = counted or OFFSET.match(text, found.stop) is not None
    return counted or text[found.start : found.stop].startswith(MIDNIGHT)


def _between(text: str, lexicon: Lexicon) -> Hours | None:
    """Return the hours of "held between 6:20pm and 7:05pm"."""
    match = phrase(lexicon.between_words).search(text)
    times = find_times(text[match.end() :], lexicon) if match is not None else []
    if match is None or len(times) < 2 or times[0].start > AT:
        return None
    joined = bare(text[match.end() + times[0].stop : match.end() + times[1].start])
    if joined not in whole(lexicon.conjunctions):
        return None
    first = times[0] if times[0].half else times[0]._replace(half=times[1].half)
    begins = first.usual()
    return begins, after_start(times[1].time(), begins)


def after_start(time: dt.time, start: dt.time | None) -> dt.time:
    """Return "8:30" as half past eight in the evening where the meeting began at seven."""
    if start is None or time >= start or time.hour >= 12 or start.hour < 12:
        return time
    later = time.replace(hour=time.hour + 12)
    return later if later > start else time
