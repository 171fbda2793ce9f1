"""Clock times in running text: "7:30 pm", "19.30", "7 p.m.", "noon".

In: text and the lexicon's words of hours.  Out: times with their places.
Never: takes a lone figure, the number of a room or that of a section for an hour.
"""

import datetime as dt
import re
from functools import lru_cache
from typing import NamedTuple

from ..lexicon.words import Lexicon
from .dates import DIGIT
from .gates import gate, tokens
from .phrases import any_of, whole
from .spoken_times import spoken_times

ABBREVIATED = (3, 4)  # letters of "UTC" and "CEST"
NAME = 20  # so far before its number a room is named
CODE = 2  # letters of a building before the number of a room
MORNING = 8  # the first hour at which a meeting begins in the morning


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
def _time_pattern(lexicon: Lexicon) -> re.Pattern[str]:
    am = any_of(lexicon.before_noon)
    pm = any_of(lexicon.after_noon)
    noon = any_of(lexicon.noon)
    hours = any_of(lexicon.hour_words)
    clock = any_of(lexicon.clock_words)
    zones = any_of(tuple(zone for zone in lexicon.time_zones if len(zone) in ABBREVIATED))
    # "1:00p" has the first letter only; "7 p" has not.
    a, p = first_letter(lexicon.before_noon), first_letter(lexicon.after_noon)
    first = rf"(?<=\d)(?:(?P<a>{a})|(?P<p>{p}))"
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


def first_letter(words: tuple[str, ...]) -> str:
    """Return the pattern of the letter that the shortest of *words* begins with: "a" of "a.m."."""
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
        found = _in_full(match) or _by_hour(match, bare=bare)
        lone = match["h"] is not None and _half(match) is None and "." in match[0]
        if found is not None and not (lone and _is_room(text[: match.start()], lexicon)):
            out.append(found)
    return sorted(out)


def _in_full(match: re.Match[str]) -> FoundTime | None:
    """Return the time of forms that nothing else is written in: "noon", "1930 hrs", "730pm"."""
    if match["noon"]:
        return FoundTime(*match.span(), 12, 0, "pm")
    if match["hh"]:
        return FoundTime(*match.span(), int(match["hh"]), int(match["mm"]), None)
    if match["h3"]:
        half = "am" if match["am3"] else "pm"
        return FoundTime(*match.span(), int(match["h3"]), int(match["m3"]), half)
    return None


def _by_hour(match: re.Match[str], *, bare: bool) -> FoundTime | None:
    """Return the time of an hour that minutes, a half of the day or both say it is one."""
    letter = match["a"] or match["p"]
    if match["m"] is None and letter:
        return None  # "7 p"
    half = _half(match)
    told = match["m"] is not None and (bare or match["hours"])
    if half is None and not match["clock"] and not told:
        return None
    hour, minute = int(match["h"]), int(match["m"] or 0)
    if hour > 23 or minute > 59:
        return None
    padded = match["h"][0] == "0"
    return FoundTime(*match.span(), hour, minute, half if hour <= 12 else None, padded)


def _half(match: re.Match[str]) -> str | None:
    """Return the half of the day that is written behind an hour."""
    if match["am"] or match["a"]:
        return "am"
    return "pm" if match["pm"] or match["p"] else None


def _is_room(before: str, lexicon: Lexicon) -> bool:
    """Whether figures with a stop are the number of a room: "Room: B 3.05", "Room WT 2.07"."""
    words = before[-NAME:].replace(":", " ").split()[-2:]
    if len(words) > 1:
        # "ROOM AT 7.30" tells the hour
        lone = len(words[1]) == 1 and words[1].isalpha()
        if lone or (len(words[1]) <= CODE and words[1].isupper() and not words[0].isupper()):
            words.pop()
    return bool(words) and words[-1].lower() in whole(lexicon.numbered_rooms)
