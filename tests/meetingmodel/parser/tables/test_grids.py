"""Tables that were typed with blanks."""

import meetingmodel as mm

TASKS = """\
Ferry Group
May 4, 2026

Action items

Task                         Lead            Target
Count the cars by day        Ann Lee         June 1
Ask the two tribal           Clerk and       June 15
authorities about the        Treasurer
landing
Post the list                Roe, Poe,       July
                             Fox
"""


def table(record: mm.MeetingRecord) -> mm.Table:
    """Return the only table of *record*."""
    (found,) = (block for block in record.walk() if isinstance(block, mm.Table))
    return found


def test_lines_below_a_row_go_on_with_its_cells() -> None:
    """Small letters below the first cell, or words below the others alone, are no row."""
    record = mm.loads(TASKS)

    assert table(record).rows[1:] == (
        ("Count the cars by day", "Ann Lee", "June 1"),
        ("Ask the two tribal authorities about the landing", "Clerk and Treasurer", "June 15"),
        ("Post the list", "Roe, Poe, Fox", "July"),
    )
    assert mm.coverage(record).whole


def test_tasks_in_such_a_table_have_their_owners() -> None:
    """A cell that wraps names its owners whole."""
    record = mm.loads(TASKS)

    assert [[one.name for one in action.owners] for action in record.actions] == [
        ["Ann Lee"],
        ["Clerk", "Treasurer"],
        ["Roe", "Poe", "Fox"],
    ]


def test_a_row_with_fewer_cells_is_a_row() -> None:
    """The last row of a roster is short; its name has room above and goes on with nobody."""
    roster = "Roster\n\nSen. Ann Lee       P      Bob Roe, Farms      P\n"
    record = mm.loads(
        roster + "Cy Poe, Library    P      Dee Fox, Telecom   A\nEd Day             P\n"
    )

    assert [row[0] for row in table(record).rows] == ["Sen. Ann Lee", "Cy Poe, Library", "Ed Day"]


def test_prose_with_a_wide_gap_is_no_row() -> None:
    """A cell is a few words."""
    line = "Ms. Roe moved that the minutes of the meeting in March be approved as read.   Carried\n"
    record = mm.loads("Board\n\n" + line * 3)

    assert not any(isinstance(block, mm.Table) for block in record.walk())


def test_a_mark_stands_in_the_column_that_it_stands_below() -> None:
    """Who has a cross below "Absent" was not there."""
    record = mm.loads(
        "Harbor Arts\n\nDate: May 4, 2026                      Place: Mill Hall\n\n"
        "Directors                 Present    Absent\n"
        "---------------------------------------------\n"
        "Ann Lee                      X\n"
        "Bob Roe                                 X\n"
        "Cy Poe                       X\n\n1. Budget\nIt was read.\n"
    )

    assert [(one.person.name, one.presence) for one in record.attendance] == [
        ("Ann Lee", mm.Presence.PRESENT),
        ("Bob Roe", mm.Presence.ABSENT),
        ("Cy Poe", mm.Presence.PRESENT),
    ]
    assert table(record).rows[2] == ("Bob Roe", "", "X")
    assert record.location == "Mill Hall"


def test_heads_with_a_stop_stand_over_their_marks_too() -> None:
    """Nothing is written over the names, and "TELECONF." is short for a word."""
    record = mm.loads(
        "Otter Council\n\nROLL CALL\n"
        "                        PRESENT     ABSENT     TELECONF.\n"
        "     Member Lee                       X\n"
        "     Member Roe            X\n"
        "     Mayor Poe                                    X\n\n1. Budget\nIt was read.\n"
    )

    assert table(record).rows == (
        ("", "PRESENT", "ABSENT", "TELECONF."),
        ("Member Lee", "", "X"),
        ("Member Roe", "X"),
        ("Mayor Poe", "", "", "X"),
    )


def test_a_cell_goes_on_to_the_end_of_its_last_line() -> None:
    """Markdown with tables in tags wraps cells; a longer second line is all in the record."""
    cell = "<td><p>The price of the hall has been on\nthe wall by the door since May.</p></td>"
    record = mm.loads(f"# Minutes\n\n<table>\n<tr>\n{cell}\n</tr>\n</table>\n", format="md")

    assert mm.coverage(record).whole
