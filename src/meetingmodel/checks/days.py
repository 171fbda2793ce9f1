"""Questions about days: does the day of the week fit the date.

In: a record.  Out: MM226.
Never: asks about a date in figures alone, or one that is neither this meeting's nor the next's.
"""

import datetime as dt
from collections.abc import Iterator

from ..model import Diagnostic, MeetingRecord, Span
from . import english
from .asking import Question, lines_of, warn

TOP = 25  # so many lines with words may tell the day of the meeting
LETTERS = 3  # of a day or month tell it apart
WEEK = tuple(english.WEEKDAYS)


def _weekday(record: MeetingRecord) -> Iterator[Diagnostic]:
    lines = lines_of(record.source.text) if record.source is not None else []
    places = [n for n, line in enumerate(lines) if line.strip()][:TOP]
    told: list[tuple[dt.date | None, str, Span | None]] = [
        (record.date, lines[n], Span(n + 1, last=n + 1)) for n in places
    ]
    following = record.next_meeting
    if following is not None and following.date is not None:
        if record.date is None or following.date > record.date:  # else MM214 asks
            told.append((following.date, following.text, following.span))
    asked: set[dt.date] = set()
    for date, text, span in told:
        for name, day in _dated(text):
            if day != date or day in asked or name == WEEK[day.weekday()]:
                continue
            asked.add(day)
            yield warn(
                "MM226",
                f"{day:%d %B %Y} was a {day:%A}, and the minutes say {english.WEEKDAYS[name]}",
                "Correct the date or the day of the week.",
                span,
            )


def _dated(text: str) -> Iterator[tuple[str, dt.date]]:
    """Yield the days of the week in *text* with the full dates beside them."""
    for found in english.DATED.finditer(text):
        day = found["day"] or found["behind"]
        month = english.MONTH_LETTERS.index(found["month"][:LETTERS].lower()) + 1
        if day is None:
            continue  # "Mon May 2026"
        try:
            date = dt.date(int(found["year"]), month, int(day))
        except ValueError:
            continue
        yield found["name"][:LETTERS].lower(), date


QUESTIONS: tuple[Question, ...] = (_weekday,)
