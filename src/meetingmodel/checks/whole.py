"""Questions about the meeting as a whole: date, end, status, quorum, numbers, repairs.

In: a record.  Out: MM220 to MM225.
Never: asks for an end where words say that the meeting ended, even without an hour.
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise

from ..model import AgendaItem, Diagnostic, MeetingRecord, Outcome, Severity
from . import english
from .asking import Question, inform, quoted, text_of, warn
from .kind import comes_to_an_end, is_called_minutes, is_formal

HOUR = re.compile(r"\b\d{1,2}[:.h]\d\d(?!\d)|\b\d{1,2} ?[ap]\.?m\b")
REPAIRS = re.compile(r"MM10\d")
YEAR = re.compile(r"\b(?:19|20)\d\d\b|\d[./-]\d\d?[./-]\d\d\b")
SENTENCE = re.compile(r"(?<=[.?!]) ")
EARLY = 10  # so many sentences tell of the meeting itself
SHORT = 70  # a line that marks the minutes is short
FINAL = 5  # so many lines may hold the hour of the end
LAST = 40  # so many lines at least are the end
TOP = 15  # so many lines with words may hold the date
LONG = 4  # so many digits are no number of an item
SHOWN = 8  # so many lines are named


def _date(record: MeetingRecord) -> Iterator[Diagnostic]:
    if record.date is None and not _has_year(record):
        day = any(_is_heading_day(text) for text in _top(record)) or _tells_day(record)
        yield warn(
            "MM220",
            "the minutes do not say "
            + ("in which year the meeting was" if day else "on which day the meeting was"),
            "Write day, month and year at the top of the minutes.",
        )


def _has_year(record: MeetingRecord) -> bool:
    """Whether a year stands at the top: a date in a form or language that was not read."""
    told = record.source.metadata.values() if record.source is not None else ()
    return any(YEAR.search(text) for text in (*_top(record), *told))


def _is_heading_day(line: str) -> bool:
    """Whether a short line at the top has a day: "BOARD MEETING FRIDAY 9 JUNE"."""
    return (
        len(line) < SHORT
        and english.DAY.search(line) is not None
        and not english.OTHER_MEETING.search(line.lower())
    )


def _tells_day(record: MeetingRecord) -> bool:
    """Whether a sentence says on which day they met: "On May 4th we had an official meeting"."""
    text = " ".join(text_of(record).split())
    return any(
        english.DAY.search(one)
        and english.MET.search(one)
        and not english.OTHER_MEETING.search(one)
        for one in SENTENCE.split(text)[:EARLY]
    )


def _top(record: MeetingRecord) -> list[str]:
    """Return the first lines with words."""
    text = record.source.text if record.source is not None else ""
    return [line for line in text.split("\n") if line.strip()][:TOP]


def _end(record: MeetingRecord) -> Iterator[Diagnostic]:
    # Only where the minutes say when the meeting began, and who was there.
    if record.end is not None or record.start is None:
        return
    formal = is_formal(record) and bool(record.motions or record.attendance)
    seconded = any(motion.seconder is not None for motion in record.motions)
    if not (formal or seconded) or _tells_end(record):
        return
    if not comes_to_an_end(record):
        yield inform(
            "MM221",
            "the minutes stop without a word that the meeting ended",
            "Add the pages that are missing, or the adjournment and its hour.",
        )
    elif formal:  # notes of a call or a team may do without
        yield warn(
            "MM221",
            "the minutes do not say that the meeting ended",
            "Add the adjournment and its hour.",
        )


def _tells_end(record: MeetingRecord) -> bool:
    """Whether the last part says that it was over, or a short line at the end gives an hour.

    "Closed" may be said of a door before, and "Home by 9:40 pm" is an end in other words.
    """
    lines = text_of(record).split("\n")
    if english.ENDED.search("\n".join(lines[-max(len(lines) // 3, LAST) :])) is not None:
        return True
    last = [line for line in lines if line.strip()][-FINAL:]
    return any(
        len(line) < SHORT and HOUR.search(line) is not None and english.LATER.search(line) is None
        for line in last
    )


def _status(record: MeetingRecord) -> Iterator[Diagnostic]:
    if record.status is None and is_called_minutes(record) and not _says_status(record):
        yield inform(
            "MM222",
            "the minutes do not say whether they are a draft or approved",
            "Mark them as a draft, or with the date of approval.",
        )


def _says_status(record: MeetingRecord) -> bool:
    """Whether a short line at the top or the end speaks of a draft or of approval."""
    lines = [line for line in text_of(record).split("\n") if line.strip()]
    marked = [line for line in (*lines[:TOP], *lines[-TOP:]) if len(line.strip()) < SHORT]
    told = record.source.metadata.values() if record.source is not None else ()
    return any(english.STATUS.search(text.lower()) for text in (*marked, *told))


def _quorum(record: MeetingRecord) -> Iterator[Diagnostic]:
    if record.quorum is not False:
        return
    carried = [one for one in record.motions if one.outcome is Outcome.CARRIED]
    if carried:
        first = quoted(carried[0].text)
        told = f"the motion {first}" if len(carried) == 1 else f"{len(carried)} motions"
        yield warn(
            "MM223",
            f"there was no quorum, and {told} carried",
            "Correct the statement of the quorum, or have what was decided ratified.",
            carried[0].span,
        )


def _numbers(record: MeetingRecord) -> Iterator[Diagnostic]:
    yield from _twice(record.items)
    for item in record.walk_items():
        yield from _twice(item.items)


def _twice(items: tuple[AgendaItem, ...]) -> Iterator[Diagnostic]:
    numbered = [(figure, one) for one in items if (figure := _figure(one)) is not None]
    steps = [b - a for (a, _), (b, _) in pairwise(numbered)]
    # Only in a series that else counts by one: numbers that begin anew belong to another list.
    if len(steps) < 3 or steps.count(0) != 1 or any(step not in (0, 1) for step in steps):
        return
    at = steps.index(0)
    (number, one), (_, other) = numbered[at : at + 2]
    if number > 1 and one.title.casefold() != other.title.casefold():
        yield warn(
            "MM224",
            f"two items have the number {number}: {quoted(one.title)} and {quoted(other.title)}",
            "Number one of them anew.",
            other.heading[0].span if other.heading else other.span,
        )


def _figure(item: AgendaItem) -> int | None:
    figure = (item.number or "").strip(".()")
    return int(figure) if figure.isdecimal() and len(figure) < LONG else None


def _repairs(record: MeetingRecord) -> Iterator[Diagnostic]:
    places: dict[str, list[int]] = defaultdict(list)
    for one in record.diagnostics:
        if REPAIRS.fullmatch(one.code) and one.severity is Severity.INFO and one.span:
            # The words of one kind of repair may name a time: the first stands for all.
            places[one.code].append(one.span.first)
    for code, lines in places.items():
        shown = ", ".join(map(str, lines[:SHOWN])) + (" …" if len(lines) > SHOWN else "")
        first = next(one.message for one in record.diagnostics if one.code == code)
        times = f" ({len(lines)} times)" if len(lines) > 1 else ""
        yield inform(
            "MM225",
            f"{first}{times}: {code}, line{'s' * (len(lines) > 1)} {shown}",
            "Compare these lines with the source.",
        )


QUESTIONS: tuple[Question, ...] = (_date, _end, _status, _quorum, _numbers, _repairs)
