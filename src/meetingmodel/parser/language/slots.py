"""The time, or the range of times, that a line begins with: "7:30 pm", "9:00-9:45", "0915-1030".

In: a line.  Out: its `Slot`.
Never: takes a lone figure for an hour, or says which half of the day is meant.
"""

import re
from functools import lru_cache
from typing import NamedTuple

from ..lexicon.words import Lexicon
from .clock_times import FoundTime, first_letter
from .four_figures import four_figures
from .phrases import any_of

NOON = re.compile(r"\s(?P<word>[^\W\d_]+)")
NOON_HOUR = 12


@lru_cache(maxsize=8)
def slot_pattern(lexicon: Lexicon) -> re.Pattern[str]:
    """Return the pattern of a time or a time range at the start of a line.

    Groups h1 m1 am1 pm1 a1 p1 and those with 2; h2 is None for a single time. a1 and p1 are the
    first letters only, "10:30a-12p".
    """
    am = any_of(lexicon.before_noon)
    pm = any_of(lexicon.after_noon)
    noon = any_of(lexicon.noon)
    a, p = first_letter(lexicon.before_noon), first_letter(lexicon.after_noon)

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
