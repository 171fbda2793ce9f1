"""Tables between rules of dashes, in text and in Markdown."""

import time
from collections.abc import Callable

import pytest

import meetingmodel as mm
from meetingmodel.document import Document, Line
from meetingmodel.readers.markdown import read_markdown
from meetingmodel.readers.text import read_text

READERS = pytest.mark.parametrize("read", [read_text, read_markdown])
Reader = Callable[[bytes], Document]

GRID = """\
========  =========================  ==========
Owner     Task                       Due
========  =========================  ==========
Ann Lee   Send the minutes to all    2024-03-10
          the members
Bob Roe   Buy paint                  2024-04-01
========  =========================  ==========
"""
SEVERAL = """\
  -------------------------------------------
  Owner     Task
  --------- ---------------------------------
  Ann Lee   Send the minutes to
  (chair)   all the members

  Bob Roe   Buy paint
  -------------------------------------------
"""
HEADLESS = """\
  ----------- --------------------------------------
  Present     Ann Lee (chair), Cyd Moss, and a guest of the chair
  Apologies   Bob Roe
  ----------- --------------------------------------
"""


def rows(source: str, read: Reader) -> list[tuple[int | None, bool, list[str]]]:
    """The row, whether it is a head, and the cells of each line of a table."""
    return [
        (line.style.row, line.style.header, [line.text[a:b] for a, b in line.style.cells])
        for line in filled(source, read)
        if line.style.table is not None
    ]


def filled(source: str, read: Reader) -> list[Line]:
    """The lines that hold words."""
    return [line for line in read(source.encode()).lines if line.text]


@READERS
def test_a_row_goes_on_where_its_first_cell_is_empty(read: Reader) -> None:
    """As reStructuredText has it."""
    assert rows(GRID, read) == [
        (0, True, ["Owner", "Task", "Due"]),
        (1, False, ["Ann Lee", "Send the minutes to all", "2024-03-10"]),
        (1, False, ["", "the members", ""]),
        (2, False, ["Bob Roe", "Buy paint", "2024-04-01"]),
    ]
    assert [line.style.joins for line in filled(GRID, read)] == [None, None, True, None]


@READERS
def test_blank_lines_part_the_rows_where_there_are_any(read: Reader) -> None:
    """As Pandoc has it where cells wrap."""
    assert rows(SEVERAL, read) == [
        (0, True, ["Owner", "Task"]),
        (1, False, ["Ann Lee", "Send the minutes to"]),
        (1, False, ["(chair)", "all the members"]),
        (2, False, ["Bob Roe", "Buy paint"]),
    ]


@READERS
def test_the_last_column_may_be_wider_than_its_rule(read: Reader) -> None:
    """Nothing stands behind it."""
    assert rows(HEADLESS, read) == [
        (0, False, ["Present", "Ann Lee (chair), Cyd Moss, and a guest of the chair"]),
        (1, False, ["Apologies", "Bob Roe"]),
    ]


@READERS
def test_two_tables_with_the_same_rules_are_two(read: Reader) -> None:
    """The second has no head that the first could go on with."""
    source = f"{HEADLESS}\nThe doors opened.\n\n{HEADLESS}"

    assert [line.style.table is None for line in filled(source, read)] == [
        False,
        False,
        True,
        False,
        False,
    ]


@pytest.mark.parametrize(
    "source",
    [
        "--- ---\nwords that run over both columns\n--- ---\n",
        "----- -----\nAnn   Lee\n\nNo rule ends it.\n",
        "----- -----\n----- -----\n",
        "----------------\nOwner   Task\n\nNo columns.\n----------------\n",
        "----- -----\nAnn   Lee\n----- ------\n",
        "  ----- -----\nBST   Lee\n  ----- -----\n",
    ],
)
@READERS
def test_what_is_no_such_table(read: Reader, source: str) -> None:
    """Rules alone make none."""
    assert rows(source, read) == []


def test_the_actions_of_such_a_table_are_found() -> None:
    """Owner, task and day stand in their columns."""
    record = mm.loads(f"Otter Board\nMarch 3, 2024\n\n1. Tasks\n\n{GRID}")

    assert [(task.text, str(task.due)) for task in record.actions] == [
        ("Send the minutes to all the members", "2024-03-10"),
        ("Buy paint", "2024-04-01"),
    ]
    assert mm.coverage(record).whole


def test_many_rules_cost_linear_time() -> None:
    """Each rule might begin a table that ends far below."""
    source = "-- --\na  b\n== ==\n" * 15_000
    began = time.process_time()

    read_text(source.encode())

    assert time.process_time() - began < 6


@READERS
def test_a_frame_of_one_column_is_a_box_around_text(read: Reader) -> None:
    """Its lines are lines of the text."""
    source = f"+---------+\n| OTTER   |\n|         |\n| 1. Tea  |\n+---------+\n\n{GRID}"

    lines = [line for line in filled(source, read) if line.style.table is None]
    assert [line.text for line in lines] == ["OTTER", "1. Tea"]


@READERS
def test_a_table_in_a_box_is_a_table(read: Reader) -> None:
    """The page around it was one cell."""
    inner = [
        f"| {line:50} |" for line in HEADLESS.replace(", and a guest of the chair", "").splitlines()
    ]
    border = f"+{'-' * 52}+"

    assert len(rows("\n".join([border, *inner, border]), read)) == 2
