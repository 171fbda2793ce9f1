"""When a record prints the line about its next meeting."""

import datetime as dt

import pytest

import meetingmodel as mm


@pytest.mark.parametrize("start", [dt.time(19), None])
def test_next_meeting_is_printed_though_a_task_is_due_that_day(start: dt.time | None) -> None:
    """What an item says of that day is of something else."""
    task = mm.Action("Send it", due=dt.date(2026, 6, 1))
    coming = mm.NextMeeting(date=dt.date(2026, 6, 1), start=start)
    items = [mm.AgendaItem("Roads", content=[task])]

    text = mm.render(mm.MeetingRecord("Board", items=items, next_meeting=coming), "txt").decode()
    assert "Next meeting:" in text


def test_next_meeting_that_a_line_tells_is_printed_once() -> None:
    """Day and hour in a line of the notes are enough."""
    coming = mm.NextMeeting(date=dt.date(2026, 6, 1), start=dt.time(19))
    said = mm.Paragraph("We meet again on June 1, 2026, at 7:00 p.m.")
    record = mm.MeetingRecord("Board", preamble=[said], next_meeting=coming)

    assert "Next meeting:" not in mm.render(record, "txt").decode()
