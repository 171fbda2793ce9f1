"""Tables of a PDF that a page ends, and lines that only look like cells."""

import pytest
from support.making_pdfs import Page, make_pdf

from meetingmodel import coverage, loads, parse
from meetingmodel.document import Document
from meetingmodel.readers.pdf import read_pdf

EDGES = [72, 110, 260, 540]


def read(*pages: Page) -> Document:
    """Return the lines of a PDF."""
    return read_pdf(make_pdf(pages), isolated=False)


def places(document: Document) -> list[tuple[int | None, int | None]]:
    """Return table and row of each line."""
    return [(line.style.table, line.style.row) for line in document.lines if line.text]


def first_page() -> Page:
    """Return a page that ends within a table."""
    page = Page()
    page.grid(EDGES, [700, 720, 740, 760])
    for y, cells in ((714, ("No.", "Item", "Notes")), (734, ("1", "Welcome", "All came."))):
        for x, text in zip(EDGES, cells, strict=False):
            page.text(x + 4, y, text)
    page.text(76, 754, "2")
    page.text(114, 754, "Lending of")
    page.text(264, 754, "The van is")
    return page


@pytest.mark.parametrize(
    ("cells", "rows"),
    [
        (("3", "Summer", "It is hot."), [(0, 3), (0, 4)]),
        (("", "books", "mended."), [(0, 2), (0, 3)]),
    ],
    ids=["a new row", "the rest of a row"],
)
def test_a_table_goes_on_where_a_page_ends_it(
    cells: tuple[str, ...], rows: list[tuple[int, int]]
) -> None:
    """The same columns at the top of the next page are those of the table; a row may be broken."""
    page = Page()
    page.grid(EDGES, [60, 80, 100])
    for y, texts in ((74, cells), (94, ("4", "Close", "At noon."))):
        for x, text in zip(EDGES, texts, strict=False):
            if text:
                page.text(x + 4, y, text)

    document = read(first_page(), page)

    assert places(document) == [(0, 0), (0, 1), (0, 2), *rows]
    record = parse(document)
    assert coverage(record).whole
    titles = [item.title for item in record.walk_items()]
    assert titles[1] == ("Lending of books" if not cells[0] else "Lending of")


def test_names_of_columns_that_stand_again_on_the_next_page_are_dropped() -> None:
    """Programs repeat the names of the columns at the top of each page; the table goes on."""
    page = Page()
    page.grid(EDGES, [60, 80, 100])
    for y, texts in ((74, ("No.", "Item", "Notes")), (94, ("3", "Summer", "It is hot."))):
        for x, text in zip(EDGES, texts, strict=False):
            page.text(x + 4, y, text)

    document = read(first_page(), page)

    lines = [line for line in document.lines if line.text]
    assert [line.dropped for line in lines] == [None, None, None, "page header", None]
    assert (lines[-1].style.table, lines[-1].style.row) == (0, 3)
    assert coverage(parse(document)).whole


def test_a_table_with_other_names_begins_anew() -> None:
    """What is in bold above columns of another kind names them."""
    page = Page()
    page.grid(EDGES, [60, 80, 100])
    for y, texts in ((74, ("No.", "Task", "Owner")), (94, ("1", "Paint", "Ann"))):
        for x, text in zip(EDGES, texts, strict=False):
            page.text(x + 4, y, text, bold=y < 80)

    assert places(read(first_page(), page))[3:] == [(1, 0), (1, 1)]


def test_text_below_a_number_and_its_title_is_no_cell() -> None:
    """ "1   Opening" and below it a sentence: it begins where the number stands, and runs on."""
    page = Page()
    page.text(72, 100, "1")
    page.text(102, 100, "Opening")
    page.text(72, 114, "The chair opened the meeting at 13:02.")

    assert [line.text.split() for line in read(page).lines] == [
        ["1", "Opening"],
        ["The", "chair", "opened", "the", "meeting", "at", "13:02."],
    ]


def test_what_runs_on_below_a_number_of_a_paragraph_is_no_cell() -> None:
    """The second line of a numbered paragraph may stand at the edge, below its number."""
    page = Page()
    page.text(72, 100, "24/40.1")
    page.prose(122, 100, "The minutes of the meeting held on 20 March 2024 were all", room=420)
    page.text(72, 114, "approved.")

    assert read(page).lines[-1].text == "approved."


def test_lines_beside_a_cell_that_wraps_are_read_cell_by_cell() -> None:
    """A title, what was said below it, and beside both a task that wraps in its narrow cell."""
    page = Page()
    page.grid([72, 300, 420], [80, 100, 140])
    page.text(76, 94, "Item")
    page.text(304, 94, "Action")
    page.text(76, 114, "2. Report")
    page.text(76, 127, "There is enough.")
    page.text(304, 114, "Mel to send the claim")
    page.text(304, 127, "by February")

    texts = [line.text for line in read(page).lines if line.text]

    assert texts[1:] == ["2. Report", "There is enough.", "Mel to send the claim", "by February"]


def test_a_number_with_its_year_that_touches_its_title_is_one() -> None:
    """A tab may be so narrow that nothing of it is left in a PDF."""
    record = loads(
        "24/40MINUTES\n\nThey were read.\n\n24/41FINANCE\n\nIt was told.\n\n24/42CLOSE\n"
    )

    assert [(item.number, item.title) for item in record.items] == [
        ("24/40", "MINUTES"),
        ("24/41", "FINANCE"),
        ("24/42", "CLOSE"),
    ]


def cells(document: Document) -> list[list[str]]:
    """Return the cells of each line that is a row, and the line itself where it is none."""
    return [
        [line.text[a:b] for a, b in line.style.cells] if line.style.cells else [line.text]
        for line in document.lines
        if line.text
    ]


def test_a_cell_that_reaches_from_side_to_side_belongs_to_its_table() -> None:
    """Students' forms have what was said across the table, between topic and conclusion."""
    page = Page()
    for x in (72, 540):
        page.line(x, 60, x, 140)
    for top, bottom in ((60, 80), (100, 120)):
        for x in (200, 400):
            page.line(x, top, x, bottom)
    page.line(300, 120, 300, 140)
    for y in (60, 80, 100, 120, 140):
        page.line(72, y, 540, y)
    for x, text in ((76, "15 minutes"), (204, "Sprint review"), (404, "Ann")):
        page.text(x, 74, text)
    page.text(76, 94, "We finished most of what was planned for the sprint.")
    for x, text in ((76, "Task"), (204, "Who"), (404, "When")):
        page.text(x, 114, text)
    for x, text in ((76, "Mail the client"), (304, "Bob")):
        page.text(x, 134, text)

    document = read(page)

    assert places(document) == [(0, 0), (0, 1), (0, 2), (0, 3)]
    assert cells(document)[0] == ["15 minutes", "Sprint review", "", "Ann"]
    assert cells(document)[3] == ["Mail the client", "", "Bob"]


def test_tables_right_below_each_other_are_two() -> None:
    """Each has a frame of its own."""
    page = Page()
    page.grid(EDGES, [60, 80, 100])
    page.grid(EDGES, [110, 130, 150])
    for y in (74, 94, 124, 144):
        for x, text in zip(EDGES, ("1", "Roads", "They are bad."), strict=False):
            page.text(x + 4, y, text)

    assert places(read(page)) == [(0, 0), (0, 1), (1, 0), (1, 1)]


def test_names_without_lines_between_them_stand_in_their_columns() -> None:
    """Programs that shade the names of columns leave out the lines between these."""
    page = Page()
    page.grid(EDGES, [80, 100, 120])
    for x in (EDGES[0], EDGES[-1]):
        page.line(x, 60, x, 80)
    page.line(EDGES[0], 60, EDGES[-1], 60)
    for y, texts in (
        (74, ("No.", "Task", "Who")),
        (94, ("1", "Paint", "Ann")),
        (114, ("2", "Mow", "Bob")),
    ):
        for x, text in zip(EDGES, texts, strict=False):
            page.text(x + 4, y, text, bold=y < 80)

    document = read(page)

    assert places(document) == [(0, 0), (0, 1), (0, 2)]
    assert cells(document)[0] == ["No.", "Task", "Who"]
    assert document.lines[0].style.header


def test_what_is_painted_behind_paragraphs_is_no_table() -> None:
    """Nothing stands beside anything."""
    page = Page()
    page.grid([72, 90, 540], [60, 80, 100, 120])
    for y, text in ((74, "Licensee: Otter Inn"), (94, "Place: Mill Lane"), (114, "Heard in May")):
        page.text(94, y, text)

    assert places(read(page)) == [(None, None)] * 3


def test_tasks_beside_the_lines_of_a_matter_stay_in_its_row() -> None:
    """Parish clerks set who will act beside the line of it; the row begins with its number."""
    page = Page()
    page.grid(EDGES, [60, 80, 140, 160])
    for x, text in zip(EDGES, ("1", "Welcome", "-"), strict=False):
        page.text(x + 4, 74, text)
    for y, texts in (
        (94, ("2", "Matters arising", "")),
        (114, ("", "The lamp is out.", "Ann to mend")),
        (134, ("", "The gate sticks.", "Bob to oil")),
    ):
        for x, text in zip(EDGES, texts, strict=False):
            if text:
                page.text(x + 4, y, text)
    for x, text in zip(EDGES, ("3", "Close", "-"), strict=False):
        page.text(x + 4, 154, text)

    document = read(page)

    assert set(places(document)) == {(0, 0), (0, 1), (0, 2)}
