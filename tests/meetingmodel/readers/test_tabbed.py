"""Tables that were pasted with tabs."""

from hypothesis import example, given
from hypothesis import strategies as st

import meetingmodel as mm

AGENDA = (
    "Otter Department\n\nItem\tDiscussion\tAction\n1\tMinutes\n\tThey were agreed.\t\n"
    "2\tRooms\n\tThe boards are late.\tAnn\n\t\tBob to ask again\n"
)


def test_a_row_keeps_its_empty_first_cell() -> None:
    """What stands behind one tab stands in the second column, behind two in the third."""
    lines = mm.read(AGENDA.encode()).lines

    cells = [[line.text[a:b] for a, b in line.style.cells] for line in lines[2:]]
    assert cells == [
        ["Item", "Discussion", "Action"],
        ["1", "Minutes"],
        ["", "They were agreed.", ""],
        ["2", "Rooms"],
        ["", "The boards are late.", "Ann"],
        ["", "", "Bob to ask again"],
    ]


def test_columns_without_an_open_row_stay_text() -> None:
    """Where each row has its first cell, tabs are the parser's to read."""
    lines = mm.read(b"No\tWhat\tWho\n1\tRoof\tAnn\n2\tGate\tBob\n3\tPond\tCy\n4\tSign\tDi\n").lines

    assert all(line.style.table is None for line in lines)


@given(st.lists(st.text("\t ab.", max_size=10), max_size=9))
@example(["a\ta\ta", "a\tb", "\tb", "\t\ta ", "b\t", "\t b"])
def test_no_letter_is_lost_whatever_is_pasted(lines: list[str]) -> None:
    """Rows with few cells, many blanks or nothing at all keep their words."""
    text = "\n".join(lines)

    read = "".join(line.text for line in mm.read(text.encode(), format="txt").lines)
    assert [one for one in read if one.isalpha()] == [one for one in text if one.isalpha()]
    assert mm.coverage(mm.loads(text, format="txt")).whole
