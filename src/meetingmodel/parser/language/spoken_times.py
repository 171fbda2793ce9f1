"""Clock times in words: "half past seven", "ten to four", "half seven".

In: a text.  Out: hours and minutes with their places.
Never: reads a figure, or a word that counts something else.

Clubs, parishes and trusts of Britain and Ireland write so.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from ..lexicon.words import Lexicon
from .gates import gate, tokens
from .phrases import any_of

STEP = 5  # minutes from one name to the next: five, ten, quarter …
HALF = 30
HOUR = 60


class Spoken(NamedTuple):
    """A time that words tell, on a clock of twelve hours."""

    start: int
    stop: int
    hour: int
    minute: int


def spoken_times(text: str, lexicon: Lexicon) -> Iterator[Spoken]:
    """Yield the times that words of *text* tell, in order."""
    if not may_speak(text, lexicon):
        return
    minutes = {name: (n + 1) * STEP for n, name in enumerate(lexicon.minute_names)}
    hours = {name: n + 1 for n, name in enumerate(lexicon.hour_names)}
    for match in _pattern(lexicon).finditer(text):
        told = (match["hour"] or match["half"]).lower()
        hour = hours.get(told) or int(told)
        name = match["minute"] or match["before"]
        minute = minutes[name.lower()] if name else HALF
        if match["before"]:
            hour, minute = (hour - 1) or len(hours), HOUR - minute
        yield Spoken(*match.span(), hour, minute)


def may_speak(text: str, lexicon: Lexicon) -> bool:
    """Whether *text* has the name of some minutes at all: a cheap test."""
    return bool(lexicon.minute_names) and gate(lexicon.minute_names).opens(tokens(text))


@lru_cache(maxsize=8)
def _pattern(lexicon: Lexicon) -> re.Pattern[str]:
    """Return the pattern of a time in words; "ten to four" is one only behind "at": votes count so.

    "Half seven" is half past seven; it is told of hours in words only.
    """
    minute, hour = any_of(lexicon.minute_names), any_of(lexicon.hour_names)
    past, to = any_of(lexicon.minutes_past), any_of(lexicon.minutes_to)
    at = any_of(lexicon.hour_openings)
    half = re.escape(lexicon.minute_names[-1])
    return re.compile(
        rf"(?<![\w-])(?:(?:(?P<minute>{minute})\s{past}|{at}\s(?:a\s)?(?P<before>{minute})\s{to})"
        rf"\s(?P<hour>{hour}|1[0-2]|[1-9])|{half}\s(?P<half>{hour}))(?![\w:/-]|\.\d)",
        re.IGNORECASE,
    )
