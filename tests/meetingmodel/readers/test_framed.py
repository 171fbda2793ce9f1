"""Tables that are drawn with letters: rows, heads and cells of several lines."""

from hypothesis import example, given
from hypothesis import strategies as st

import meetingmodel as mm

AGENDA = """Works committee, 10 July 2026

+-----+-----------------+--------------------+------------+
| No. | Item            | Discussion         | Action by  |
+=====+=================+====================+============+
| 1   | Minutes of the  | Approved without   |            |
|     | last meeting    | change.            |            |
+-----+-----------------+--------------------+------------+
| 2   | Canteen         | A new list hangs   | Jan Vrba   |
|     |                 | there now.         | to chase   |
+-----+-----------------+--------------------+------------+
"""
TASKS = """+------+-------------+--------+
| Who  | What        | When   |
+------+-------------+--------+
| Ann  | call roofer | 12 May |
| Bob  | buy paint   |        |
+------+-------------+--------+
"""


def test_the_rows_of_a_framed_agenda_are_its_items() -> None:
    """A cell goes on in the lines below until the next border."""
    record = mm.loads(AGENDA)

    assert [(item.number, item.title) for item in record.items] == [
        ("1", "Minutes of the last meeting"),
        ("2", "Canteen"),
    ]
    assert [(one.text, one.owners[0].name) for one in record.actions] == [
        ("Jan Vrba to chase", "Jan Vrba")
    ]
    assert mm.coverage(record).whole


def test_without_borders_between_them_lines_are_rows() -> None:
    """The one border inside stands below the head; an empty cell keeps its place."""
    record = mm.loads(f"Tasks of 4 May 2026\n\n{TASKS}")

    (table,) = (block for block in record.walk() if isinstance(block, mm.Table))
    assert table.rows == (
        ("Who", "What", "When"),
        ("Ann", "call roofer", "12 May"),
        ("Bob", "buy paint", ""),
    )
    assert table.header_rows == 1


def test_lines_keep_their_numbers() -> None:
    """A border is an empty line."""
    lines = mm.read(TASKS.encode()).lines

    assert len(lines) == TASKS.count("\n")
    assert [bool(line.text) for line in lines] == [False, True, False, True, True, False]


@given(st.lists(st.text("+-=| ab\t", max_size=12), max_size=8))
@example(["=\ta", "=\t\ta   ="])  # two cells behind the same tabs
@example(["a   =", "=\t=\ta"])  # one row with blanks between its cells, one with tabs
def test_no_letter_is_lost_whatever_is_drawn(lines: list[str]) -> None:
    """Frames that break off, stand alone or hold too few bars are text."""
    text = "\n".join(lines)

    read = "".join(line.text for line in mm.read(text.encode(), format="txt").lines)
    assert [one for one in read if one.isalpha()] == [one for one in text if one.isalpha()]
    assert mm.coverage(mm.loads(text, format="txt")).whole


@given(st.lists(st.text("+-=|* ab\t`", max_size=12), max_size=8))
@example(["+--+--+", "| *a | b* |", "| a* | |", "+--+--+"])  # emphasis that runs over two cells
def test_no_letter_is_lost_in_markdown(lines: list[str]) -> None:
    """A frame in Markdown holds what its cells hold, line by line."""
    text = "\n".join(lines)

    read = mm.read(text.encode(), format="md").lines
    assert [one for line in read for one in line.text if one.isalpha()] == [
        one for one in text if one.isalpha()
    ]
    assert mm.coverage(mm.loads(text, format="md")).whole
