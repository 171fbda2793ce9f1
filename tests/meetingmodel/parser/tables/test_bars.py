"""Tables that were typed with bars in plain text."""

import pytest

import meetingmodel as mm

OPEN = """\
Ferry Group
May 4, 2026

1. Tasks

"""
BARRED = """\
| Task           | Lead    | Due     |
|----------------|---------|---------|
| Count the cars | Ann Lee | June 1  |
| Post the list  | Bob Roe | June 15 |
"""
BARE = """\
Task | Lead | Due
Count the cars | Ann Lee | June 1
Post the list | Bob Roe | June 15
"""
BOXED = """\
+-----------+---------+---------+
| Task      | Lead    | Due     |
+===========+=========+=========+
| Count the | Ann Lee | June 1  |
| cars      |         |         |
+-----------+---------+---------+
| Post the  | Bob Roe | June 15 |
| list      |         |         |
+-----------+---------+---------+
"""


@pytest.mark.parametrize("table", [BARRED, BARE, BOXED], ids=["barred", "bare", "boxed"])
def test_tasks_are_found_in_tables_of_bars(table: str) -> None:
    """With bars at both ends, without, or in boxes whose cells wrap: the rows are the same."""
    record = mm.loads(OPEN + table)

    (found,) = (block for block in record.walk() if isinstance(block, mm.Table))
    assert found.rows[1:] == (
        ("Count the cars", "Ann Lee", "June 1"),
        ("Post the list", "Bob Roe", "June 15"),
    )
    assert [(one.owners[0].name, one.due and one.due.day) for one in record.actions] == [
        ("Ann Lee", 1),
        ("Bob Roe", 15),
    ]
    assert mm.coverage(record).whole


@pytest.mark.parametrize(
    "text",
    [
        "Home | About | Contact\n\nThe lane was paved.\n",
        "The lane | or the road\nThe road | or the lane\n",
        "| The lane was paved.\n| It was costly.\n",
    ],
)
def test_lines_with_bars_are_no_table_by_themselves(text: str) -> None:
    """One line is none, nor are lines with a single bar."""
    record = mm.loads(OPEN + text)

    assert not [block for block in record.walk() if isinstance(block, mm.Table)]


def test_an_empty_cell_keeps_its_column() -> None:
    """Nothing between two bars is a cell; a bar with a backslash before it is a letter."""
    record = mm.loads(
        OPEN + "| Name | Vote | Note |\n| Ann Lee | | a \\| b |\n| Bob Roe | No | |\n"
    )

    (found,) = (block for block in record.walk() if isinstance(block, mm.Table))
    assert found.rows[1:] == (("Ann Lee", "", "a \\| b"), ("Bob Roe", "No", ""))
