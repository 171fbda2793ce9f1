"""Which line names the minutes."""

import pytest

import meetingmodel as mm

REST = "\n\n1. Call to order\nThe chair opened the meeting.\n\n2. Budget\nIt was read.\n"


@pytest.mark.parametrize(
    ("top", "title"),
    [
        ("DRAFT\n\nFerry Board Meeting\nMay 4, 2026", "Ferry Board Meeting"),
        ("Approved 6/2/26\n\nPARKS COMMISSION\n\nMINUTES", "PARKS COMMISSION MINUTES"),
        ("AGENDA ITEM 3a\n\nMinutes of the Ferry Board\nMay 4, 2026", "Minutes of the Ferry Board"),
        ("Town of Lees\n\nMay 4, 2026", "Town of Lees"),
        ("LEES WATER DISTRICT\n\nBoard Meeting Minutes\n\nMay 4, 2026", "Board Meeting Minutes"),
        ("Date: May 4, 2026\n\nFerry Board Meeting", "Ferry Board Meeting"),
        ("Meeting Notes\n\nMay 4, 2026", "Meeting Notes"),
        ("Home » Boards » Minutes\n\nFerry Board, 4 May 2026", "Ferry Board, 4 May 2026"),
        ("Minutes taken by: Ann Lee\nMay 4, 2026", ""),
        ("May 4thMinutes\n\nAgenda item / Action / Lead", "May 4thMinutes"),
        (
            "CALL TO ORDER: 7 pm\n\nNotes of the 3rd meeting of Otter Centre, Q2, 2026, online",
            "Notes of the 3rd meeting of Otter Centre, Q2, 2026, online",
        ),
    ],
)
def test_the_title_names_the_minutes(top: str, title: str) -> None:
    """A remark, a label or a letterhead above the title is none, if something better follows."""
    assert mm.loads(top + REST).title == title


def test_a_title_over_several_lines_is_one() -> None:
    """Its lines become one paragraph, and every word of them keeps its home."""
    top = "MINUTES OF A REGULAR MEETING OF THE\nCITY COUNCIL OF OTTER\nMONDAY, MAY 4, 2026"
    record = mm.loads(top + REST)

    assert record.title == "MINUTES OF A REGULAR MEETING OF THE CITY COUNCIL OF OTTER"
    assert [block.text for block in record.preamble] == [record.title, "MONDAY, MAY 4, 2026"]
    assert mm.coverage(record).whole
    again = mm.loads(mm.render(record, "txt"))
    assert (again.title, again.preamble) == (record.title, record.preamble)


@pytest.mark.parametrize(
    ("notes", "title"),
    [
        ("# AGENDA ITEM III.1a\n\n## Board Meeting\n\nMay 4, 2026", "Board Meeting"),
        ("---\ntitle: Net Meeting 9\n---\n\n# {{ page.title }}\n", "Net Meeting 9"),
        ("---\ntitle: Club Meeting 2\n---\n\n# Duties\n\n- Ann: keys\n", "Club Meeting 2"),
        ("---\ntitle: Minutes, May 4\n---\n\nCALL TO\nORDER: Ann Lee", "Minutes, May 4"),
        ("---\nbody: Ferry Board\nkind: Full Council\n---\nFull Council\nFerry Board\n\n"
         "MINUTES OF A SPECIAL MEETING",
         "MINUTES OF A SPECIAL MEETING"),
        ("## Minutes of the 3rd meeting of Otter Centre, Q2, 2026\n\n## Executive Summary\n\nGood.",
         "Minutes of the 3rd meeting of Otter Centre, Q2, 2026"),
        ("## Time and Location\n\nMay 4, 2026, the hall", ""),
    ],
)  # fmt: skip
def test_what_generators_and_packets_add_is_no_title(notes: str, title: str) -> None:
    """Front matter says more than a part, a stamp or what is yet to be filled in."""
    assert mm.loads(notes + "\n\n## Budget\n\nIt was read.\n", format="md").title == title


def test_the_heading_of_a_part_is_no_title() -> None:
    """Notes may begin with who was there, without a title."""
    notes = "# Attendance\n\n- Ann Lee\n- Bob Roe\n\n# Budget\n\nWe read the budget.\n"

    for format in ("txt", "md"):
        assert mm.loads(notes, format=format).title == ""
    assert [item.title for item in mm.loads(notes).items] == ["Budget"]


TABLE = """
| Item | Discussion | Action |
|---|---|---|
| 1. Roads | The lane is bad. | AL to write |
| 2. Trees | An oak fell. | |
"""


@pytest.mark.parametrize(
    "text", ["1. Roads\n\nThe lane is bad.\n\n2. Trees\n\nAn oak fell.", TABLE]
)
def test_what_was_said_on_an_item_is_no_title(text: str) -> None:
    """Notes that begin with their first item have no title; a sentence of it would be invented."""
    record = mm.loads(text, format="md")

    assert record.title == ""
    assert [item.number for item in record.items] == ["1", "2"]


def test_the_name_of_a_picture_ends_a_title_and_no_label() -> None:
    """Hosts of code write pictures by their names: the colon behind one makes no label."""
    record = mm.loads("Otter community call :wave:\n2026-05-06\n\nAgenda\n\n- Docs\n- Q&A\n")

    assert record.title == "Otter community call :wave:"


def test_a_title_of_front_matter_has_single_blanks() -> None:
    """Written as text and read back it is the same."""
    record = mm.loads("---\ntitle: Otter Board  -  Minutes\n---\n\n## Budget\n\nIt was read.\n")

    assert record.title == "Otter Board - Minutes"
    assert mm.loads(mm.render(record, "txt")).title == record.title
