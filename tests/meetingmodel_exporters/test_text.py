import datetime as dt
from io import BytesIO

import pytest
from support.minutes import RECORD

import meetingmodel as mm
from meetingmodel.readers import own_text
from meetingmodel_exporters import text

PAGE = """\
Board meeting
=============

May 4, 2026
Present: Ann Lee, Bo Park


1:00-1:20
1. Roof repair
--------------
    Bo Park, Clerk

The bids were read:
  •  Elm Roofing
     o  $1,200

| Name    | Vote |
|=========|======|
| Ann Lee | yes  |

Who signs?
     o  The chair

a. Gutters
~~~~~~~~~~

Put off.

* * *

Respectfully, Ann Lee

Bids
====

See the file.

________________________________________________________________________
Set as text by meetingmodel (form 1). What stands below is derived from the minutes.
"""


def test_minutes_read_as_minutes_do() -> None:
    """A page as a clerk would type it."""
    assert mm.render(RECORD, "txt").decode() == PAGE


def test_what_would_be_taken_for_notation_bears_a_backslash() -> None:
    """Words that look like a rule, a table or an escape are kept apart from the real ones."""
    record = mm.MeetingRecord(preamble=["-----", "| a", "\\b", "* * *", mm.Bullet("x", marker="·")])

    lines = mm.render(record, "txt").decode().split("\n")

    assert lines[:6] == ["\\-----", "\\| a", "\\\\b", "\\* * *", "", "  \\·  x"]


def test_a_line_does_not_end_in_a_hyphen() -> None:
    """A reader could take it for a divided word, so what follows stays on the line."""
    record = mm.MeetingRecord(items=[mm.AgendaItem("x", content=["pre- and post- war " * 10])])

    lines = mm.render(record, "txt", width=40).decode().split("\n")

    assert not [line for line in lines if line.endswith("-") and "w" in line]


def test_a_cell_that_is_too_wide_goes_on_below() -> None:
    """Rules part the rows where a cell has several lines."""
    table = mm.Table([["Name", "Said"], ["Ann Lee", "yes, but only in part"]], header_rows=1)

    lines = mm.render(mm.MeetingRecord(preamble=[table]), "txt", width=30).decode().split("\n")

    assert lines[:5] == [
        "| Name    | Said             |",
        "|=========|==================|",
        "| Ann Lee | yes, but only in |",
        "|         |   part           |",
        "|---------|------------------|",
    ]


def test_halves_of_characters_are_replaced_and_said() -> None:
    """No file can hold them; the user is told."""
    record = mm.MeetingRecord(preamble=["a\ud800b"])
    stream = BytesIO()

    noticed = list(text.TextExporter().export([record], stream, text.TextOptions()))

    assert stream.getvalue().decode().startswith("a\ufffdb\n")
    assert [one.code for one in noticed] == ["MM330"]


def test_actions_are_listed_below_the_signature() -> None:
    """Who, what, until when; and nothing of it where the caller wants none."""
    action = mm.Action(
        "send the bids", owners=[mm.Person("Bo", full_name="Bo Park")], due=dt.date(2026, 6, 1)
    )
    record = mm.MeetingRecord(
        items=[mm.AgendaItem("x", content=[mm.Bullet("y", findings=[action])])]
    )

    assert "    -  Bo Park: send the bids (due 2026-06-01)\n" in mm.render(record, "txt").decode()
    assert mm.render(record, "txt", summary=False).decode().endswith(text.SIGNATURE + "\n")


def test_writer_and_reader_mean_the_same_notation() -> None:
    """They may not import each other, so this holds them together."""
    for name in (
        "SIGNATURE",
        "ABOVE_SIGNATURE",
        "CLOSING",
        "NO_MARKER",
        "TITLE_RULE",
        "ITEM_RULES",
    ):
        assert getattr(text, name) == getattr(own_text, name)


@pytest.mark.parametrize("width", [-5, 0, 29])
def test_a_width_that_holds_no_words_is_refused(width: int) -> None:
    """Nobody means such a line; a record set that way would not be as wide as was asked for."""
    with pytest.raises(mm.ExportError, match="'width' must be 30 or more, not "):
        mm.render(mm.MeetingRecord("Board"), "txt", width=width)


@pytest.mark.parametrize(
    "roll",
    [
        "PRESENT: Ann Lee     Bob Roe     Cy Poe\nABSENT:  Dee Fox",
        "Members Present:        Ann Lee         Bob Roe\nMembers Absent:         Gil Hay",
        "Trustees:  Mr. Lee     Mr. Roe     Ms. Poe",
    ],
)
def test_names_that_blanks_part_stay_apart(roll: str) -> None:
    """A roll in columns is set in columns, so that it reads back as the same people."""
    record = mm.loads(f"Mill Lane Board\nMay 4, 2026\n{roll}\n\n1. Roads\n\nBad.\n")

    again = mm.loads(mm.render(record, "txt"))

    assert len(record.attendance) > 2
    assert again.attendance == record.attendance


def test_no_two_blanks_are_a_mark_above_the_business() -> None:
    """Where a mark of a list cannot stand, two blanks are blanks."""
    record = mm.loads(mm.render(mm.MeetingRecord("Board", preamble=["a list of it"]), "txt"))
    edited = mm.render(record, "txt").replace(b"a list of", b"a  list   of")

    assert mm.loads(edited).preamble == record.preamble


def test_prose_above_the_first_item_has_room() -> None:
    """Lines of the header stand together; paragraphs that wrap are parted, whatever they tell."""
    told = "The council heard at length what the engineer had to say of the old bridge. " * 2
    header = [mm.Paragraph(line, role=mm.BlockRole.HEADER) for line in ("Town Hall", "7 pm")]
    record = mm.MeetingRecord("Board", preamble=[*header, mm.Paragraph(told), mm.Paragraph(told)])

    lines = mm.render(record, "txt", summary=False).decode().split("\n")
    place = lines.index("Town Hall")
    assert lines[place + 1] == "7 pm"
    assert [line == "" for line in lines[place + 2 : place + 8]] == [True, False, False] * 2
