"""Calendar dates, as minutes write them."""

import datetime as dt

import pytest

from meetingmodel.parser import ENGLISH
from meetingmodel.parser.language.dates import find_dates


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
