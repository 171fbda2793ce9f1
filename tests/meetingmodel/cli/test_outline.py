"""The outline that `show` prints."""

import datetime as dt

import meetingmodel as mm
from meetingmodel.cli.outline import outline


def test_a_record_made_in_code_says_its_date_once() -> None:
    """The frame shows date, hours and place; who was there by name follows it."""
    record = mm.MeetingRecord(
        "Ferry Board",
        date=dt.date(2026, 5, 4),
        location="Town Hall",
        attendance=[mm.Attendee(mm.Person("Ann Lee"), presence="present")],
    )
    texts = [row.text for row in outline(record)]

    assert texts == ["Ferry Board", "May 4, 2026", "Town Hall", "1 present", "Present: Ann Lee"]


def test_paragraphs_of_a_cell_are_told_apart() -> None:
    """A row is one line, and a stroke parts what stood below each other in a cell."""
    table = mm.Table([["Get quotes\nTell the school", "Ann\nBob"]])
    record = mm.MeetingRecord("Works", preamble=[table])

    assert "Get quotes / Tell the school | Ann / Bob" in [row.text for row in outline(record)]
