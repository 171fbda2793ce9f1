"""Texts that once made the parser stumble, and lines that only look like something."""

import pytest

import meetingmodel as mm

RULE = (
    "Board\n\nMay 4, 2026\n\n1. Roads\nThe board met.\nLee moved to adjourn. Seconded.\n\n"
    "_____________\n3.\n"
)
BOXES = (
    "<p>Members Present:</p><table><tr><td><ul><li>one</li><li>two</li></ul></td></tr>"
    "<tr><td>Done</td><td>Discussion</td></tr></table><p>3.</p>"
    "<table><tr><td>Presenter</td></tr><tr><td>Absent</td><td>\u2713</td></tr></table>"
)


def test_mark_without_text_below_a_rule_is_read() -> None:
    """A rule to sign on, and below it nothing but a number."""
    assert mm.coverage(mm.loads(RULE)).whole


def test_nobody_without_a_name_attends() -> None:
    """A tick in a cell that names nobody lists nobody."""
    assert all(one.person.name for one in mm.loads(BOXES, format="html").attendance)


@pytest.mark.parametrize(
    ("line", "status"),
    [
        ("DRAFT", mm.Status.DRAFT),
        ("Draft minutes, not yet approved", mm.Status.DRAFT),
        ("Ann to draft a letter by May 20.", None),
        ("Draft budget", None),
        ("Status: Draft", mm.Status.DRAFT),
        ("Minutes status: APPROVED", mm.Status.APPROVED),
        ("Status: published", None),
        ("These are the draft minutes of the meeting", mm.Status.DRAFT),
        ("Laid out, a copy of draft minutes of April", None),
        ("The draft agenda is:", None),
        ("Approved minutes", mm.Status.APPROVED),
        ("These minutes were approved on June 1, 2026", mm.Status.APPROVED),
        ("Minutes of the April meeting were read and approved.", None),
        ("Minutes were approved.", None),
        ("April minutes approved", None),
        ("Previous minutes approved", None),
        ("Approval of minutes approved as presented", None),
        ("Approval of minutes\n- Minutes approved", None),
        ("1. Minutes\nThe minutes of April be adopted", None),
    ],
)
def test_draft_is_what_says_so_of_the_minutes(line: str, status: mm.Status | None) -> None:
    """To draft a letter makes no draft of the minutes."""
    assert mm.loads(f"Mill Board\nMay 4, 2026\n{line}\n\n1. Roads\nText.\n").status is status
