"""Text in two columns: topics on the left, what was said on the right."""

import pytest

import meetingmodel as mm
from meetingmodel.parser import ENGLISH
from meetingmodel.parser.cleaning.clean import clean
from meetingmodel.parser.cleaning.columns import set_apart

MINUTES = """\
Ferry Landing Task Force
May 4, 2026

Topic                 Discussion
--------------------------------------------------------------
Welcome and           Chair Lee opened the meeting and welcomed
Roll Call             everyone. A quorum was established.

Minutes of March      Ms. Roe moved that the minutes of March
                      be approved. Mr. Poe seconded. The motion
                      carried.

Parking at the        The county has counted the cars for a year:
Landing               • most come on Saturdays and stay
                        until the last boat;
                      • few come in winter.

                      Staff will ask the county for the figures.

Bridge Repair         The bridge stays shut until June, when the
                      piles have been replaced.

Adjournment           The meeting adjourned at 3:26 PM.
"""


def rows(text: str) -> list[str]:
    """Return the texts of the rows of *text*, taken apart where it is set in columns."""
    cleaned, _ = clean(mm.read(text.encode()), ENGLISH, lambda _: None)
    return [row.text for row in set_apart(cleaned, ENGLISH)]


def test_what_stands_on_the_left_is_the_title_of_an_item() -> None:
    """A title may go on in the next line, beside further text of the right column."""
    record = mm.loads(MINUTES)

    assert [item.title for item in record.items] == [
        "Welcome and Roll Call",
        "Minutes of March",
        "Parking at the Landing",
        "Bridge Repair",
        "Adjournment",
    ]


def test_what_stands_on_the_right_is_read_as_if_it_stood_alone() -> None:
    """Sentences, bullets and paragraphs of the right column are put together as in other notes."""
    record = mm.loads(MINUTES)
    parking = record.items[2].content

    assert [block.text for block in parking] == [
        "The county has counted the cars for a year:",
        "most come on Saturdays and stay until the last boat;",
        "few come in winter.",
        "Staff will ask the county for the figures.",
    ]


def test_every_word_keeps_its_place() -> None:
    """Each home names the columns that it stands in: two homes share a line and no letter."""
    record = mm.loads(MINUTES)
    (heading,) = record.items[0].heading

    assert mm.coverage(record).whole
    assert heading.span is not None
    assert (heading.span.first, heading.span.start, heading.span.stop) == (6, 0, 11)
    assert [(piece.first, piece.start, piece.stop) for piece in heading.span.rest] == [(7, 0, 9)]


def test_a_motion_in_the_right_column_is_found_with_its_place() -> None:
    """Findings count their place in the source, not in the column."""
    (motion,) = mm.loads(MINUTES).motions

    assert motion.mover == mm.Person("Roe")
    assert motion.text.startswith("that the minutes")
    assert motion.span is not None
    assert (motion.span.first, motion.span.start) == (9, 36)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "".join(
                f"{n}.      Item of business {n}\n        and more of it\n" for n in range(1, 9)
            ),
            id="numbers",
        ),
        pytest.param(
            "".join(f"LEE       I think that it is {n}\n          and say so\n" for n in range(8)),
            id="speakers",
        ),
        pytest.param(
            "".join(f"{n}:00 am     Session {n}\n            and its title\n" for n in range(1, 9)),
            id="times",
        ),
        pytest.param(
            "Present:     Ann Lee\n             Bob Roe\nAbsent:      Cy Poe\n" * 4, id="fields"
        ),
        pytest.param("A line of prose that has   a wide gap in it\n" * 9, id="gaps"),
    ],
)
def test_other_texts_are_not_taken_apart(text: str) -> None:
    """Numbers and times hang before their own text; speakers and labels come again and again."""
    assert rows(text) == [line.strip() for line in text.splitlines()]


def test_cells_that_a_reader_found_are_columns_too() -> None:
    """A PDF with drawn lines gives rows that know their cells; long ones go on as lines below."""
    said = "the county counted the cars for a year and found that most come on Saturdays."
    lines = [mm.Line("Ferry Landing Task Force"), mm.Line("May 4, 2026")]
    for number, title in enumerate(("Welcome", "The Landing", "The Bridge")):
        text = f"{title:<20}{title}: {said}"
        cells = ((0, len(title)), (20, len(text)))
        style = mm.Style(table=0, row=number, column=0, cells=cells)
        lines.append(mm.Line(text, style=style))
    document = mm.Document([*lines, mm.Line("")], format="pdf")
    record = mm.parse(document)

    assert [item.title for item in record.items] == ["Welcome", "The Landing", "The Bridge"]
    assert mm.coverage(record).whole
