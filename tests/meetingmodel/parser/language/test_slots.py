"""The hours that a line begins with."""

import datetime as dt

import pytest

from meetingmodel.parser import ENGLISH
from meetingmodel.parser.language.slots import read_slot


@pytest.mark.parametrize(
    ("text", "start", "end", "stop"),
    [
        ("1:00-1:15", dt.time(1), dt.time(1, 15), 9),
        ("1:00 – 2:30 p.m. Panel", dt.time(1), dt.time(14, 30), 16),
        ("4:00", dt.time(4), None, 4),
        ("9 a.m. to noon", dt.time(9), dt.time(12), 14),
    ],
)
def test_a_slot_is_a_time_or_a_range_at_the_start(
    text: str, start: dt.time, end: dt.time | None, stop: int
) -> None:
    """The halves of the day are placed later, by the meeting's own hours."""
    slot = read_slot(text, ENGLISH)

    assert slot is not None
    assert (slot.start.time(), slot.end.time() if slot.end else None, slot.stop) == (
        start,
        end,
        stop,
    )


@pytest.mark.parametrize("text", ["3 members", "1-2", "5", "Call to order 7:00"])
def test_a_lone_figure_is_no_slot(text: str) -> None:
    """A slot needs minutes or a half of the day, and stands first."""
    assert read_slot(text, ENGLISH) is None
