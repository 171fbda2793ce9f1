"""When a task is due: the words always, a date only where they fix one."""

import datetime as dt

import pytest

from meetingmodel.parser import ENGLISH
from meetingmodel.parser.findings.actions.due import find_due
from meetingmodel.parser.frame import Frame


@pytest.fixture
def frame() -> Frame:
    """A meeting on a day in May."""
    return Frame(ENGLISH, date=dt.date(2026, 5, 4))


@pytest.mark.parametrize(
    ("text", "due", "words"),
    [
        ("Ann will write by June 12.", dt.date(2026, 6, 12), "by June 12"),
        ("Ann will write by 30 June 2026.", dt.date(2026, 6, 30), "by 30 June 2026"),
        ("Ann will write before the 1st of June.", dt.date(2026, 6, 1), "before the 1st of June"),
        ("to meet on January 5, 2027", dt.date(2027, 1, 5), "on January 5, 2027"),
        ("Ann will write next week.", None, "next week"),
        ("Ann will write by Friday.", None, "by Friday"),
        ("Ann will write in early October 2026.", None, "in early October 2026"),
        ("Ann will write as soon as possible.", None, "as soon as possible"),
        ("Ann will write by the next meeting.", None, "by the next meeting"),
        ("Ann will write tomorrow.", None, "tomorrow"),
        ("Ann will write.", None, None),
        ("Ann will see the hall, which was closed in March.", None, None),
        ("Ann will mend the hall, which was closed, by Friday.", None, "by Friday"),
        ("Ann will write of the flood of June 2, 1953.", None, None),
    ],
)
def test_due_words_give_a_date_only_where_they_fix_one(
    frame: Frame, text: str, due: dt.date | None, words: str | None
) -> None:
    """A weekday or "next week" fixes none, nor does a day that has passed."""
    assert find_due(text, frame) == (due, words)


def test_a_year_is_implied_by_the_meeting(frame: Frame) -> None:
    """In December, "by January 9" is in the new year."""
    frame.date = dt.date(2026, 12, 7)

    assert find_due("Ann will write by January 9.", frame)[0] == dt.date(2027, 1, 9)


def test_without_a_date_of_the_meeting_no_year_is_implied() -> None:
    """A day without any year stays words."""
    assert find_due("Ann will write by June 12.", Frame(ENGLISH))[0] is None


@pytest.mark.parametrize(
    ("text", "day_first", "due"),
    [
        ("5/6", True, dt.date(2026, 6, 5)),
        ("5/6", False, dt.date(2026, 5, 6)),
        ("5/6", None, None),  # nothing tells whether this is May or June
        ("29/5", None, dt.date(2026, 5, 29)),
        ("Mon 9/14", None, dt.date(2026, 9, 14)),
        ("15.9.", None, dt.date(2026, 9, 15)),
        ("1/2", True, dt.date(2027, 2, 1)),  # long before the meeting: in the next year
        ("30/4", None, dt.date(2026, 4, 30)),  # shortly before it: the task is late
        ("13/13", True, None),
        ("2/3 of the seats", True, None),
    ],
)
def test_figures_in_a_column_of_days_are_a_date(
    frame: Frame, text: str, day_first: bool | None, due: dt.date | None
) -> None:
    """The order of day and month is the document's; the words are kept in any case."""
    frame.day_first = day_first

    assert find_due(text, frame, past=True) == (due, text)
    assert find_due(text, frame) == (None, None)
