"""Hours in four figures at the start of a line: "0915-1030  Comments", "1400 hrs  Budget".

In: a text and the words for hours.  Out: hours and minutes, and where they end.
Never: takes years ("2024-2025 Budget") or the number of a house ("1030 Mill Lane") for hours.
"""

import re
from functools import lru_cache

from ..lexicon.words import Lexicon
from .phrases import any_of

YEARS = "20"  # how those of our days begin; a meeting hardly goes on behind 20:00 in such figures
Hours = tuple[tuple[int, int], tuple[int, int] | None, int]


def four_figures(text: str, lexicon: Lexicon) -> Hours | None:
    """Return the hour, the one behind a dash, and where they end; None where there are none.

    Standards bodies and fire services write so. A single hour needs a word for hours behind it.
    """
    match = _pattern(lexicon).match(text) if text[:4].isdecimal() else None
    if match is None:
        return None
    start, end = match["start"], match["end"]
    years = end is not None and start[:2] == end[:2] == YEARS
    if years and match["unit"] is None:
        return None
    if end is None and match["unit"] is None:
        return None
    return _parts(start), _parts(end) if end else None, match.end()


def _parts(figures: str) -> tuple[int, int]:
    return int(figures[:2]), int(figures[2:])


@lru_cache(maxsize=8)
def _pattern(lexicon: Lexicon) -> re.Pattern[str]:
    hour = r"(?:[01]\d|2[0-3])[0-5]\d"
    return re.compile(
        rf"(?P<start>{hour})(?:\s{{0,2}}[-–—]\s{{0,2}}(?P<end>{hour}))?"
        rf"(?P<unit>\s?{any_of(lexicon.hour_words)}\b\.?)?(?=[\s:,)–—-]|$)",
        re.IGNORECASE,
    )
