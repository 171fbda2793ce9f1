"""Questions about times: of items, of tasks, of the next meeting.

In: a record.  Out: MM210 to MM215, MM227.
Never: asks about times that only differ by half a day: that is a missing "p.m.".
"""

import datetime as dt
import re
from collections.abc import Iterator
from itertools import pairwise

from ..model import Action, ActionStatus, AgendaItem, Diagnostic, MeetingRecord, Span
from . import english
from .asking import Question, inform, lines_of, quoted, warn

MISSED = 2  # so many slips of the clock are asked about, and one in five in long agendas
MISSING = 2  # so many items at most are asked about
TIMED = 4  # so many items there must be for each without a time
CLOCK = re.compile(r"\W{0,4}\d{1,2}[:.]\d{2}")
HOUR = re.compile(r"(?<![\d:.])(\d{1,2})[:.h](\d{2})(?![\d:])")
HALF_CLOCK = 12 * 60  # "2:45" may be said of a quarter to three in the afternoon
HALF_DAY = 6 * 60  # a larger step back is a clock without "p.m.", or midnight


def _items(record: MeetingRecord) -> Iterator[Diagnostic]:
    timed = [item for item in record.items if item.start is not None]
    ranges = sum(item.end is not None for item in timed)
    steps = [(one.end, other.start) for one, other in pairwise(timed) if one.end is not None]
    joined = sum(end == start for end, start in steps)
    # Where few items begin when another ends, the times are those of talks, and gaps are usual.
    seamless = joined * 2 >= len(steps)
    orderly = sum(map(_steps_back, timed, timed[1:])) <= max(MISSED, len(timed) // 5)
    for before, item in pairwise(timed):
        if before.start is None or item.start is None:
            continue
        if _steps_back(before, item):
            if not orderly:
                continue  # the times are of something else, such as who came when
            yield warn(
                "MM210",
                f"{quoted(item.title)} begins at {_clock(item.start)}, before the item above it",
                "Correct one of the two times.",
                _where(item),
            )
        elif before.end is not None and item.end is not None and ranges > 2:
            for one in _between(record, before, before.end, item, item.start):
                if seamless or one.code != "MM212":
                    yield one


def _steps_back(before: AgendaItem, item: AgendaItem) -> bool:
    """Whether *item* begins before the one above it; a step over noon is another matter."""
    if before.start is None or item.start is None:
        return False
    return 0 < _minutes(before.start) - _minutes(item.start) < HALF_DAY


def _is_told_between(
    record: MeetingRecord, before: AgendaItem, end: dt.time, item: AgendaItem, start: dt.time
) -> bool:
    """Whether a line between two items tells of a pause, or of a time that was not read.

    That is one at the beginning of a line, or one that lies in the gap.
    """
    first, last = _where(before), _where(item)
    if record.source is None or first is None or last is None:
        return False
    lines = lines_of(record.source.text)
    if any(
        english.PAUSE.search(line.lower()) is not None for line in lines[first.last - 1 : last.last]
    ):
        return True
    between = lines[first.last : last.first - 1]
    told = (60 * int(one[1]) + int(one[2]) for line in between for one in HOUR.finditer(line))
    gap = {minute % HALF_CLOCK for minute in range(_minutes(end), _minutes(start))}
    return any(CLOCK.match(line) is not None for line in between) or any(
        minute % HALF_CLOCK in gap for minute in told
    )


def _between(
    record: MeetingRecord, before: AgendaItem, end: dt.time, item: AgendaItem, start: dt.time
) -> Iterator[Diagnostic]:
    over = _minutes(end) - _minutes(start)
    if 0 < over < HALF_DAY and start != before.start:  # else they are held side by side
        yield warn(
            "MM211",
            f"{quoted(item.title)} begins at {_clock(start)}, and {quoted(before.title)} "
            f"ends at {_clock(end)}",
            "Correct one of the two times.",
            _where(item),
        )
    elif 0 < -over < HALF_DAY and not _is_told_between(record, before, end, item, start):
        yield warn(
            "MM212",
            f"nothing is recorded between {_clock(end)} and {_clock(start)}",
            "Add what is missing, such as a break, or correct one of the two times.",
            _where(item),
        )


def _untimed(record: MeetingRecord) -> Iterator[Diagnostic]:
    """Ask about the one or two items that have no time where the others have."""
    items = record.items
    missing = [item for item in items[:-1] if not _is_timed(item)]
    if not missing or len(missing) > MISSING or len(items) < TIMED * len(missing):
        return
    for item in missing:
        yield inform(
            "MM215",
            f"{quoted(item.title)} has no time, as the other items have",
            "Add when it began.",
            _where(item),
        )


def _is_timed(item: AgendaItem) -> bool:
    """Whether *item* has a time, or all that stands below it has one."""
    if item.start is not None or item.end is not None:
        return True
    return bool(item.items) and all(below.start is not None for below in item.items)


def _due(record: MeetingRecord) -> Iterator[Diagnostic]:
    for action in record.actions:
        if action.due is None or record.date is None or action.status is ActionStatus.DONE:
            continue
        if action.due < record.date and not _says_overdue(record, action):
            yield warn(
                "MM213",
                f"the task {quoted(action.text)} was due on {action.due}, before the meeting, "
                "and is not marked as done",
                "Correct the date, give the task a new one, or mark it as done.",
                action.span,
            )


def _says_overdue(record: MeetingRecord, action: Action) -> bool:
    """Whether the line of the task says itself that it is late."""
    if record.source is None or action.span is None:
        return False
    lines = lines_of(record.source.text)[action.span.first - 1 : action.span.last]
    return any(english.OVERDUE.search(line) is not None for line in lines)


def _next(record: MeetingRecord) -> Iterator[Diagnostic]:
    following = record.next_meeting
    if following is None or following.date is None or record.date is None:
        return
    if following.date < record.date:
        yield warn(
            "MM214",
            f"the next meeting ({following.date}) lies before this one ({record.date})",
            "Correct one of the two dates.",
            following.span,
        )


def _hours(record: MeetingRecord) -> Iterator[Diagnostic]:
    """Ask about a meeting that ended before it began, and not after midnight."""
    if record.start is None or record.end is None or record.end_date is not None:
        return
    if 0 < _minutes(record.start) - _minutes(record.end) < HALF_DAY:
        yield warn(
            "MM227",
            f"the meeting ended at {_clock(record.end)}, before it began at {_clock(record.start)}",
            "Correct one of the two times.",
        )


def _minutes(time: dt.time) -> int:
    return time.hour * 60 + time.minute


def _clock(time: dt.time) -> str:
    return f"{time:%H:%M}"


def _where(item: AgendaItem) -> Span | None:
    return item.heading[0].span if item.heading else item.span


QUESTIONS: tuple[Question, ...] = (_items, _untimed, _due, _next, _hours)
