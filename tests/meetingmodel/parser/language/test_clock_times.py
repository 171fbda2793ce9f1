"""Clock times, as minutes write them."""

import datetime as dt

import pytest

from meetingmodel.parser import ENGLISH
from meetingmodel.parser.language.clock_times import find_times


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("7:30 pm", dt.time(19, 30)),
        ("7.30 p.m.", dt.time(19, 30)),
        ("19.30", dt.time(19, 30)),
        ("1930 hrs", dt.time(19, 30)),
        ("7 p.m.", dt.time(19)),
        ("12:15 a.m.", dt.time(0, 15)),
        ("12 noon", dt.time(12)),
        ("9:05", dt.time(9, 5)),
        ("730pm", dt.time(19, 30)),
        ("1025 AM", dt.time(10, 25)),
        ("7 : 32 P.M.", dt.time(19, 32)),
        ("7 .30 pm", dt.time(19, 30)),
        ("7. 30 p.m.", dt.time(19, 30)),
        ("7;30 pm", dt.time(19, 30)),
        ("Item 4. 10 am", dt.time(10)),
    ],
)
def test_a_clock_time_is_read_as_written(text: str, time: dt.time) -> None:
    """Halves of the day, the 24 hours and noon."""
    assert find_times(text, ENGLISH)[-1].time() == time


@pytest.mark.parametrize("text", ["$7.30", "3", "25:00", "item 7", "7:75", "$1030 am"])
def test_other_figures_are_no_times(text: str) -> None:
    """Money, numbers and impossible hours."""
    assert find_times(text, ENGLISH) == []
