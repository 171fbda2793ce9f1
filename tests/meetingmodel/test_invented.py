"""Whole minutes of invented bodies: each is read whole, and comes back from its own text."""

import json
from functools import cache
from pathlib import Path

import pytest
from support.comparing import bare

import meetingmodel as mm

MEETINGS = Path(__file__).parent.parent / "meetings"
FOLDERS = sorted(folder for folder in MEETINGS.iterdir() if folder.is_dir())


@pytest.fixture(params=FOLDERS, ids=lambda folder: folder.name)
def meeting(request: pytest.FixtureRequest) -> Path:
    """Return the folder of one meeting after the other."""
    folder: Path = request.param
    return folder


@cache
def read(folder: Path) -> mm.MeetingRecord:
    """Return the record of the minutes in *folder*, read once for all tests."""
    (found,) = folder.glob("source.*")
    return mm.load(found)


def test_every_word_has_a_home(meeting: Path) -> None:
    """Coverage finds nothing missing, doubled or changed."""
    coverage = mm.coverage(read(meeting))

    assert (coverage.missing, coverage.doubled, coverage.changed) == ((), (), ())


def test_the_text_export_gives_the_record_back(meeting: Path) -> None:
    """Whatever the format, what we write as text says the same."""
    record = read(meeting)

    assert bare(mm.loads(mm.render(record, "txt"))) == bare(record)


def test_the_day_is_that_of_the_label(meeting: Path) -> None:
    """Of all that minutes say the date is the one thing that nobody gets wrong."""
    gold = json.loads((meeting / "gold.json").read_text(encoding="utf-8"))
    record = read(meeting)

    assert (record.date and record.date.isoformat()) == gold["header"]["date"]
