"""Several meetings in one file: found on strong evidence only, and taken apart."""

import datetime as dt
from io import BytesIO

import pytest
from support.several import ONE, TWO

import meetingmodel as mm

PARISH = """PARISH OF X
Minutes of the meeting held on 4 May 2026
Present: Ann Lee, Bob Ray

1. Minutes of the meeting held on 4 April 2026
Approved.

PARISH OF X
Minutes of the meeting held on 1 June 2026
Present: Ann Lee

1. Roads
Good.
"""
HEADINGS = "# Board meeting, May 4, 2026\n\n- Roads\n\n# Board meeting, June 1, 2026\n\n- Bridges\n"
ONE_MEETING = {
    "other minutes": "Minutes of the meeting held on 4 May 2026\nPresent: Ann\n\n"
    "Minutes of the meeting held on 4 April 2026\nApproved as read.\n",
    "several days": "# Spring session, May 4, 2026\n\n- Roads\n\n"
    "# Spring session, May 5, 2026\n\n- x\n",
    "a running header": "Minutes of the meeting of 4 May 2026\nPresent: Ann\n\n1. Roads\n\f"
    "Minutes of the meeting of 4 May 2026\nPresent: Ann\n",
    "next meeting": "# Board meeting, May 4, 2026\n\n- x\n\n"
    "# Next meeting, June 1, 2026\n\nHall.\n",
}


def _load(notes: str) -> tuple[mm.MeetingRecord, ...]:
    return mm.load(BytesIO(notes.encode()), split=True, format=_format(notes))


def _format(notes: str) -> str:
    return "md" if notes.startswith("#") else "txt"


@pytest.mark.parametrize(("notes", "line"), [(PARISH, 8), (HEADINGS, 5)])
def test_a_second_meeting_is_told_of(notes: str, line: int) -> None:
    """A diagnostic names the line where the second meeting begins."""
    record = mm.loads(notes, format=_format(notes))

    found = [one for one in record.diagnostics if one.code == "MM005"]
    assert [one.span and one.span.first for one in found] == [line]


@pytest.mark.parametrize("notes", [PARISH, HEADINGS])
def test_each_meeting_becomes_a_whole_record(notes: str) -> None:
    """Split records hold every line of the file between them, and each is whole by itself."""
    records = _load(notes)

    assert [one.date for one in records] == [dt.date(2026, 5, 4), dt.date(2026, 6, 1)]
    assert all(mm.coverage(one).whole for one in records)
    texts = [one.source.text for one in records if one.source]
    assert "\n".join(texts) == mm.read(BytesIO(notes.encode()), format=_format(notes)).text
    assert not any(d.code == "MM005" for one in records for d in one.diagnostics)


@pytest.mark.parametrize("notes", ONE_MEETING.values(), ids=ONE_MEETING)
def test_one_meeting_stays_in_one_piece(notes: str) -> None:
    """Days of one meeting, running headers and minutes that are only mentioned are no meetings."""
    assert len(_load(notes)) == 1


def _starts(format: str, text: str) -> list[int]:
    record = mm.loads(text, format=format)
    return [one.span.first for one in record.diagnostics if one.code == "MM005" and one.span]


@pytest.mark.parametrize(("format", "line", "text"), TWO.values(), ids=TWO)
def test_the_second_meeting_is_found_in_many_forms(format: str, line: int, text: str) -> None:
    """Title blocks, dates alone, sessions of one day, pages, and what follows an adjournment."""
    assert _starts(format, text) == [line]
    assert len(mm.load(BytesIO(text.encode()), format=format, split=True)) == 2


@pytest.mark.parametrize(("format", "text"), ONE.values(), ids=ONE)
def test_what_looks_like_a_second_meeting_is_none(format: str, text: str) -> None:
    """Recesses, agendas, announcements, attachments and days of one meeting raise no alarm."""
    assert not _starts(format, text)
