"""Headings of a PDF: what its type tells."""

import pytest
from support.making_pdfs import Page, make_pdf, width

from meetingmodel import loads
from meetingmodel.document import Document
from meetingmodel.readers.pdf import read_pdf

PROSE = "The clerk told the committee that the roof will be mended before the winter comes. " * 2


def read(*pages: Page) -> Document:
    """Return the lines of a PDF."""
    return read_pdf(make_pdf(pages), isolated=False)


def headings(document: Document) -> list[tuple[int, str]]:
    """Return the headings with their levels."""
    return [(line.style.heading, line.text) for line in document.lines if line.style.heading]


def minutes() -> Page:
    """Return minutes whose headings are larger than their text, or bold below such."""
    page = Page()
    page.text(72, 60, "Otter Trails Society", size=18, bold=True)
    page.text(72, 80, "Minutes of the meeting of 4 May 2026", size=11)
    y = 110.0
    for title, below in (("Roads", "The bridge"), ("Money", "The new fees")):
        page.text(72, y, title, size=14, bold=True)
        y = page.prose(72, y + 20, PROSE) + 10
        page.text(72, y, below, bold=True)
        y = page.prose(72, y + 18, PROSE) + 12
    return page


def test_larger_type_is_a_heading_and_the_larger_the_higher() -> None:
    """What a PDF keeps of a style is the size of its type and its weight; the top is the title."""
    document = read(minutes())

    assert headings(document) == [
        (2, "Roads"),
        (3, "The bridge"),
        (2, "Money"),
        (3, "The new fees"),
    ]
    record = loads(make_pdf([minutes()]))
    assert [(item.title, [one.title for one in item.items]) for item in record.items] == [
        ("Roads", ["The bridge"]),
        ("Money", ["The new fees"]),
    ]


def test_what_is_set_to_the_right_is_no_heading() -> None:
    """Below a paragraph, at the right edge, stands who is to act; a long title ends there, too."""
    page = minutes()
    long = "The future of the bridge, its roads and the gate"
    page.text(532 - 1.1 * width(long), 650, long, bold=True)
    page.prose(72, 668, PROSE)
    for y, task in ((560, "Ann Lee: ask the town"), (600, "Bob Roe: paint the gate")):
        page.text(532 - 1.1 * width(task), y, task, bold=True)
        page.prose(72, y + 18, PROSE)

    assert [title for _, title in headings(read(page))] == [
        "Roads",
        "The bridge",
        "Money",
        "The new fees",
        long,
    ]


def test_a_letterhead_makes_no_headings() -> None:
    """Where only the head of the first page is large, nothing is known of headings."""
    page = Page()
    page.text(72, 60, "Otter Trails Society", size=18, bold=True)
    page.text(72, 80, "12 Mill Lane, Otterton", size=13)
    y = page.prose(72, 110, PROSE)
    page.text(72, y + 10, "Roads", bold=True)
    page.prose(72, y + 28, PROSE)

    assert headings(read(page)) == []


def test_long_lines_in_large_type_are_text() -> None:
    """A remark that is set large, and ends as a sentence does, heads nothing."""
    page = Page()
    y = page.prose(72, 60, PROSE)
    for _ in range(2):
        page.text(72, y + 10, "All of this is a draft until the board has read it.", size=13)
        y = page.prose(72, y + 30, PROSE * 3)

    assert headings(read(page)) == []


@pytest.mark.parametrize("number", ["", "7. "])
def test_a_heading_on_two_lines_is_one(number: str) -> None:
    """It goes on where the first line had no room for the next word."""
    title = "Report of the working group on the future of the bridge over the Otter and its roads"
    page = minutes()
    y = page.prose(72, 560, f"{number}{title}", size=14, leading=17)
    page.prose(72, y + 6, PROSE)

    record = loads(make_pdf([page]))

    assert [item.title for item in record.walk_items()][-1] == title


def test_three_sizes_of_large_type_make_bold_lines_headings() -> None:
    """Titles above titles are a ladder of styles: what is bold below them is a step of it."""
    page = Page()
    for place, (title, size) in enumerate(
        (("2026-05-04", 18), ("Meeting of the Otter Club", 16), ("Minutes", 14))
    ):
        page.text(72, 60 + 26 * place, title, size=size, bold=True)
    y = 150.0
    titles = ["Who was there", "What was said", "What is to be done"]
    for title in titles:
        page.text(72, y, title, bold=True)
        y = page.prose(72, y + 20, PROSE) + 12

    assert headings(read(page)) == [(4, title) for title in titles]
