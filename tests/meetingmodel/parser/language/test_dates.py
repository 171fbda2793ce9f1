"""Calendar dates and clock times, as minutes write them."""

import datetime as dt

import pytest

from meetingmodel.parser import ENGLISH
from meetingmodel.parser.language.dates import find_dates, find_times, read_slot


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("May 4, 2026", dt.date(2026, 5, 4)),
        ("Monday, May 4th, 2026", dt.date(2026, 5, 4)),
        ("4 May 2026", dt.date(2026, 5, 4)),
        ("4th of May, 2026", dt.date(2026, 5, 4)),
        ("Sept. 9, 2026", dt.date(2026, 9, 9)),
        ("2026-05-04", dt.date(2026, 5, 4)),
        ("5/14/2026", dt.date(2026, 5, 14)),
        ("14/5/2026", dt.date(2026, 5, 14)),
        ("14.05.26", dt.date(2026, 5, 14)),
        ("MAY 4 2026", dt.date(2026, 5, 4)),
        ("May the 4th, 2026", dt.date(2026, 5, 4)),
        ("May 4th., 2026", dt.date(2026, 5, 4)),
        ("Monday 4th May 26", dt.date(2026, 5, 4)),
    ],
)
def test_a_date_is_read_in_every_written_form(text: str, date: dt.date) -> None:
    """Words, figures, ordinals and ISO fix the same day."""
    (found,) = find_dates(text, ENGLISH)

    assert found.date() == date


@pytest.mark.parametrize("text", ["4 May 10am", "4 May 10 people", "May 4, 11 and 18"])
def test_a_number_behind_a_day_is_no_year(text: str) -> None:
    """A year of two figures stands at the end."""
    assert find_dates(text, ENGLISH)[0].year is None


@pytest.mark.parametrize(
    "text", ["May 2026", "a vote of 4-2-1", "Section 3.1.2", "may 45", "on Monday", "1/2", "5-0"]
)
def test_what_fixes_no_day_is_no_date(text: str) -> None:
    """Months, counts, sections and weekdays are no dates."""
    assert [one for one in find_dates(text, ENGLISH) if one.date(2026)] == []


def test_figures_that_allow_both_orders_say_so() -> None:
    """4/5 may be in April or May: the document has to decide."""
    (found,) = find_dates("4/5/2026", ENGLISH)

    assert (found.month, found.day, found.swap) == (4, 5, (5, 4))


def test_a_year_that_is_not_written_is_not_made_up() -> None:
    """The caller may imply one."""
    (found,) = find_dates("by June 12", ENGLISH)

    assert (found.date(), found.date(2026)) == (None, dt.date(2026, 6, 12))


def test_a_day_that_does_not_exist_is_none() -> None:
    """The 30th of February stands there, but is no day."""
    assert [one.date() for one in find_dates("February 30, 2026", ENGLISH)] == [None]


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
