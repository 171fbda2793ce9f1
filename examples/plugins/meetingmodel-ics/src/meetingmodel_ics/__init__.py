"""Actions as tasks, and the next meeting as an event, in one calendar file.

In: any number of records.  Out: iCalendar (RFC 5545).
Never: asks the clock (the stamp is the day of the meeting), or invents a date or an address.
"""

import datetime as dt
import hashlib
from collections.abc import Iterator, Sequence
from typing import BinaryIO
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from attrs import frozen
from icalendar import Calendar, Event, Todo

from meetingmodel import (
    Action,
    ActionStatus,
    Diagnostic,
    ExportError,
    MeetingRecord,
    NextMeeting,
    option,
)

__all__ = ["IcsExporter", "IcsOptions"]

STATUS = {
    ActionStatus.OPEN: "NEEDS-ACTION",
    ActionStatus.IN_PROGRESS: "IN-PROCESS",
    ActionStatus.DONE: "COMPLETED",
    ActionStatus.CANCELLED: "CANCELLED",
}
CLOSED = (ActionStatus.DONE, ActionStatus.CANCELLED)
# A stamp must be there; a meeting without a date gets the first that calendars know.
FIRST_DAY = dt.date(1970, 1, 1)
# Control characters are illegal in a calendar file, but for tabs and the ends of lines.
CONTROLS = {code: None for code in (*range(32), *range(127, 160)) if code not in (9, 10)}


@frozen
class IcsOptions:
    """What the calendar holds."""

    open_only: bool = option(False, help="leave out actions that are done or cancelled")
    timezone: str = option("", help="time zone of the hours, such as Europe/London")


class IcsExporter:
    """Actions as tasks and the next meeting as an event, for any calendar program."""

    suffixes: tuple[str, ...] = (".ics",)
    many: bool = True
    options: type = IcsOptions

    def export(
        self, records: Sequence[MeetingRecord], out: BinaryIO, options: IcsOptions, /
    ) -> Iterator[Diagnostic]:
        """Write one calendar for all *records*."""
        zone = _zone(options.timezone)
        calendar = Calendar()
        calendar.add("prodid", "-//meetingmodel-ics//EN")
        calendar.add("version", "2.0")
        for number, record in enumerate(records):
            for action in record.actions:
                if not (options.open_only and action.status in CLOSED):
                    calendar.add_component(_task(record, action, len(calendar.subcomponents)))
            coming = record.next_meeting
            if coming and coming.date:
                calendar.add_component(_event(record, coming, coming.date, zone, number))
            elif coming:
                yield Diagnostic(
                    "ICS001",
                    message="the notes give no date for the next meeting, so there is no event",
                    span=coming.span,
                )
        if zone is not None:
            calendar.add_missing_timezones()
        out.write(calendar.to_ical())


def _task(record: MeetingRecord, action: Action, number: int) -> Todo:
    task = Todo()
    task.add("uid", _uid(record, "action", action.text, str(number)))
    task.add("dtstamp", _stamp(record))
    task.add("summary", _clean(action.text))
    task.add("status", STATUS[action.status])
    if action.due:
        task.add("due", action.due)
    for owner in action.owners:
        task.add("contact", _clean(owner.display_name))
    words = (_name(record), action.due_text)
    task.add("description", "\n".join(_clean(word) for word in words if word))
    return task


def _event(
    record: MeetingRecord, coming: NextMeeting, date: dt.date, zone: ZoneInfo | None, number: int
) -> Event:
    event = Event()
    event.add("uid", _uid(record, "next", date.isoformat(), str(number)))
    event.add("dtstamp", _stamp(record))
    event.add("summary", _clean(_name(record)) or "Next meeting")
    when = dt.datetime.combine(date, coming.start, zone) if coming.start else date
    event.add("dtstart", when)
    if coming.location:
        event.add("location", _clean(coming.location))
    if coming.text:
        event.add("description", _clean(coming.text))
    return event


def _zone(name: str) -> ZoneInfo | None:
    if not name:
        return None
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise ExportError(
            f"there is no time zone {name!r}: write one such as Europe/London"
        ) from None


def _name(record: MeetingRecord) -> str:
    return record.body or record.title


def _stamp(record: MeetingRecord) -> dt.datetime:
    return dt.datetime.combine(record.date or FIRST_DAY, dt.time(), dt.UTC)


def _uid(record: MeetingRecord, *words: str) -> str:
    """Return an id that is the same each time, so that a second import updates the first."""
    day = record.date.isoformat() if record.date else ""
    said = "\n".join((record.title, day, *words))
    return f"{hashlib.sha256(said.encode()).hexdigest()[:32]}@meetingmodel"


def _clean(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n").translate(CONTROLS)
