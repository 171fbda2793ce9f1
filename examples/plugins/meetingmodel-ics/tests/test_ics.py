"""The calendar keeps the contract of all exporters, and says what a calendar needs."""

import datetime as dt
from collections.abc import Iterable
from pathlib import Path
from typing import ClassVar

import pytest
from icalendar import Calendar
from meetingmodel_ics import IcsExporter

import meetingmodel as mm
from meetingmodel.testing import ExporterContract


class TestContract(ExporterContract):
    """It shows the actions, each once and in order; zones matter only where there are hours."""

    omits: ClassVar = {"option timezone": "takes names of zones only, which another test tries"}

    @pytest.fixture
    def exporter(self) -> IcsExporter:
        """Return the exporter to test."""
        return IcsExporter()

    def shown(self, record: mm.MeetingRecord) -> Iterable[str]:
        """The actions, and nothing else."""
        return (action.text for action in record.actions)

    def text(self, data: bytes) -> str:
        """What each task is called."""
        return "\n".join(str(task["summary"]) for task in Calendar.from_ical(data).walk("VTODO"))


@pytest.fixture
def record() -> mm.MeetingRecord:
    """A board that meets again, with one action to do and one done."""
    return mm.MeetingRecord(
        "Minutes",
        body="Board of Works",
        date=dt.date(2026, 5, 4),
        preamble=[
            mm.Action("send the figures, please", owners=["Lee"], due=dt.date(2026, 6, 1)),
            mm.Action("paint the door", status="done"),
        ],
        next_meeting=mm.NextMeeting(dt.date(2026, 6, 8), start=dt.time(19), location="Town Hall"),
    )


def _calendar(record: mm.MeetingRecord, **options: object) -> Calendar:
    return Calendar.from_ical(mm.render(record, exporter=IcsExporter, **options))


def test_an_action_is_a_task(record: mm.MeetingRecord) -> None:
    """Its words, its day, who does it, and whether it is done."""
    first, second = _calendar(record).walk("VTODO")

    assert str(first["summary"]) == "send the figures, please"
    assert first["due"].dt == dt.date(2026, 6, 1)
    assert str(first["contact"]) == "Lee"
    assert [str(one["status"]) for one in (first, second)] == ["NEEDS-ACTION", "COMPLETED"]


def test_what_is_done_can_be_left_out(record: mm.MeetingRecord) -> None:
    """With open_only the list holds what is still to do."""
    assert len(_calendar(record, open_only=True).walk("VTODO")) == 1


def test_the_next_meeting_is_an_event(record: mm.MeetingRecord) -> None:
    """When, where, and whose; the hour is of whoever looks."""
    (event,) = _calendar(record).walk("VEVENT")

    assert event["dtstart"].dt == dt.datetime(2026, 6, 8, 19)
    assert (str(event["summary"]), str(event["location"])) == ("Board of Works", "Town Hall")


def test_hours_are_of_the_zone(record: mm.MeetingRecord) -> None:
    """A named zone is kept; a zone that is none is refused in a sentence."""
    calendar = _calendar(record, timezone="Europe/London")
    (event,) = calendar.walk("VEVENT")

    assert len(calendar.walk("VTIMEZONE")) == 1
    assert event["dtstart"].dt.utcoffset() == dt.timedelta(hours=1)
    with pytest.raises(mm.ExportError, match="no time zone 'Mars'"):
        _calendar(record, timezone="Mars")


def test_a_meeting_without_a_date_is_remarked(tmp_path: Path) -> None:
    """No date is invented; the user hears why there is no event."""
    vague = mm.MeetingRecord("x", next_meeting=mm.NextMeeting(text="after the summer"))

    (noticed,) = mm.export(vague, tmp_path / "x.ics", exporter=IcsExporter)

    assert noticed.code == "ICS001"


def test_importing_twice_makes_no_second_task(record: mm.MeetingRecord) -> None:
    """Ids depend on the meeting and the words, and differ within a calendar."""
    ids = [str(one["uid"]) for one in _calendar(record).walk() if "uid" in one]

    assert len(set(ids)) == 3
    assert ids == [str(one["uid"]) for one in _calendar(record).walk() if "uid" in one]
