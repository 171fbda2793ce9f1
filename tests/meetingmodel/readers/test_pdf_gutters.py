"""Tables of a PDF of which not all lines are drawn."""

import pytest
from support.making_pdfs import Page, make_pdf

from meetingmodel.document import Document
from meetingmodel.readers.pdf import read_pdf

EDGES = (72, 120, 240, 400)
NAMES = ("No.", "Matter", "What was said", "Who")
PROSE = "The clerk told the committee that the roof will be mended before the winter comes. " * 2


def read(*pages: Page) -> Document:
    """Return the lines of a PDF."""
    return read_pdf(make_pdf(pages), isolated=False)


def rows(document: Document) -> list[tuple[int | None, int | None, str]]:
    """Return table, row and text of each line, its blanks evened out."""
    return [
        (line.style.table, line.style.row, " ".join(line.text.split()))
        for line in document.lines
        if line.text
    ]


def write(page: Page, y: float, cells: tuple[str, ...], *, bold: bool = False) -> None:
    """Write what stands beside each other."""
    for x, text in zip(EDGES, cells, strict=False):
        if text:
            page.text(x, y, text, bold=bold)


@pytest.mark.parametrize("bold", [False, True], ids=["a line below the names", "bold names"])
def test_a_table_needs_no_upright_lines(bold: bool) -> None:
    """Word processors draw but a line below the names of columns, browsers not even that."""
    page = Page()
    write(page, 100, NAMES, bold=bold)
    if not bold:
        page.line(70, 104, 520, 104)
    write(page, 122, ("1", "Roof of the hall and", "Two quotes were read.", "Ann"))
    write(page, 135, ("", "of the shed"))
    write(page, 157, ("2", "Summer fair", "It is on 4 June.", "Bob"))
    page.prose(72, 200, PROSE)

    assert rows(read(page))[:3] == [
        (0, 0, "No. Matter What was said Who"),
        (0, 1, "1 Roof of the hall and of the shed Two quotes were read. Ann"),
        (0, 2, "2 Summer fair It is on 4 June. Bob"),
    ]
    assert rows(read(page))[3][0] is None


def test_rows_that_stand_close_are_rows_of_their_own() -> None:
    """Where no cell wraps, each line is a row, however much its first cell is filled."""
    page = Page()
    write(page, 100, ("Name", "Office", "Present"), bold=True)
    for place, name in enumerate(("Ann", "Bob", "Cem")):
        write(page, 120 + 20 * place, (name, "Member", "yes"))

    assert [row for _, row, _ in rows(read(page))] == [0, 1, 2, 3]


def test_a_table_without_lines_goes_on_on_the_next_page() -> None:
    """Its columns are those of the page above, and so is a row that the page has cut."""
    first, second = Page(), Page()
    write(first, 700, NAMES, bold=True)
    write(first, 722, ("1", "Roof", "Two quotes were read.", "Ann"))
    write(first, 744, ("2", "Summer fair", "It is on", "Bob"))
    write(second, 60, ("", "", "4 June in the hall."))
    write(second, 82, ("3", "Close", "At noon.", "Ann"))

    assert [(table, row) for table, row, _ in rows(read(first, second))] == [
        (0, 0), (0, 1), (0, 2), (0, 2), (0, 3)
    ]  # fmt: skip


def test_a_heading_below_a_table_ends_it() -> None:
    """It is short enough for the first column, but bold and set apart."""
    page = Page()
    write(page, 100, ("Name", "Office", "Present"), bold=True)
    for place, name in enumerate(("Ann", "Bob")):
        write(page, 120 + 20 * place, (name, "Member", "yes"))
    page.text(72, 170, "Fees", bold=True)
    write(page, 190, ("They", "rise", "soon"))

    assert [table for table, _, _ in rows(read(page))] == [0, 0, 0, None, None]


def test_running_text_in_two_columns_is_no_table() -> None:
    """Bold titles side by side name no columns where both sides run on as text."""
    page = Page()
    page.text(72, 91.5, "The roof", bold=True)
    page.text(320, 91.5, "The fair", bold=True)
    page.prose(72, 105, PROSE * 4, room=220)
    page.prose(320, 105, PROSE * 4, room=220)

    document = read(page)

    assert {line.style.table for line in document.lines} == {None}
    assert not any("   " in line.text for line in document.lines[3:])


def test_a_heading_with_its_number_names_no_columns() -> None:
    """ "1.   Roads" in bold stands above text that hangs below it."""
    page = Page()
    for place, title in enumerate(("Roads", "Money", "Fees", "Close")):
        write(page, 100 + 40 * place, (f"{place + 1}.", title), bold=True)
        write(page, 118 + 40 * place, (f"{place + 1}.1", "It was read."))

    assert {line.style.table for line in read(page).lines} == {None}


def test_a_form_with_lines_between_its_fields_is_no_table_of_columns() -> None:
    """Its first line names no columns: it is a field and what that holds."""
    page = Page()
    for place, cells in enumerate(
        (("Place", "Hall"), ("Date", "4 May 2026"), ("Chair", "Ann Lee"))
    ):
        write(page, 100 + 20 * place, cells)
        page.line(70, 104 + 20 * place, 400, 104 + 20 * place)

    assert {line.style.table for line in read(page).lines} == {None}


def test_a_letterhead_above_a_line_is_no_table() -> None:
    """Its two sides stand beside each other, but what follows are no cells."""
    page = Page()
    page.text(72, 60, "Otter Council")
    page.text(400, 60, "4 May 2026")
    page.line(70, 64, 540, 64)
    page.prose(72, 90, PROSE)

    assert {line.style.table for line in read(page).lines} == {None}


def test_paragraphs_of_a_cell_are_told_apart() -> None:
    """More room between two lines than within a paragraph ends it, in a drawn cell, too."""
    page = Page()
    page.grid([70, 115, 235, 395], [86, 106, 190])
    write(page, 100, ("No.", "Matter", "Notes"))
    write(page, 120, ("1", "Minutes of the last", "Agreed by all."))
    page.text(120, 133, "meeting of the board")
    page.text(120, 155, "They were read by Ann,")
    page.text(120, 168, "then signed.")

    texts = [(line.text, line.style.joins) for line in read(page).lines if line.style.column == 1]
    assert texts == [
        ("Minutes of the last", None),
        ("meeting of the board", True),
        ("They were read by Ann,", None),
        ("then signed.", True),
    ]


def test_cells_stand_in_the_middle_of_their_rows() -> None:
    """Browsers set names of columns, and cells beside higher ones, in the middle."""
    page = Page()
    for x, name in ((80, "Time"), (150, "Speaker"), (300, "Matter")):
        page.text(x, 100, name, bold=True)
    page.line(70, 104, 520, 104)
    page.text(72, 122, "8:00")
    page.text(130, 122, "Ann Lee")
    page.text(230, 122, "Welcome")
    page.text(72, 146, "8:05 -")
    page.text(72, 159, "8:30")
    page.text(130, 152.5, "Bob Roe")
    page.text(230, 146, "What the roof of the hall will cost and who")
    page.text(230, 159, "mends it")
    page.text(130, 183, "Break")

    assert rows(read(page)) == [
        (0, 0, "Time Speaker Matter"),
        (0, 1, "8:00 Ann Lee Welcome"),
        (0, 2, "8:05 - 8:30 Bob Roe What the roof of the hall will cost and who mends it"),
        (0, 3, "Break"),
    ]


def test_labels_stand_beside_what_belongs_to_them() -> None:
    """Browsers set a label in the middle of its row, hardly apart from the longest one's text."""
    page = Page()
    for label, y, names in (
        ("Present:", 100, ("Ann Lee", "Bob Roe")),
        ("Apologies:", 130, ("Cem Kaya",)),
        ("Staff:", 147, ("Dee", "Eve")),
    ):
        page.text(72, y + 6.5 * (len(names) - 1), label, bold=True)
        for place, name in enumerate(names):
            page.text(134, y + 13 * place, name)
    page.prose(72, 200, PROSE)

    assert rows(read(page))[:7] == [
        (0, 0, "Present:"),
        (0, 0, "Ann Lee"),
        (0, 0, "Bob Roe"),
        (0, 1, "Apologies: Cem Kaya"),
        (0, 2, "Staff:"),
        (0, 2, "Dee"),
        (0, 2, "Eve"),
    ]


def test_labels_in_running_text_make_no_table() -> None:
    """A blank behind a label is no gap, wherever the text begins."""
    page = Page()
    for place, name in enumerate(("Ann", "Bob", "Cem")):
        page.text(72, 100 + 13 * place, "Name:", bold=True)
        page.text(110, 100 + 13 * place, name)

    assert {table for table, _, _ in rows(read(page))} == {None}


def test_a_task_in_bold_beside_its_owner_names_no_columns() -> None:
    """Who is to do something stands at the right, in bold as the task is."""
    page = Page()
    y = page.prose(72, 100, PROSE, room=360)
    page.text(72, y, "The clerk is to ask three builders for a quote and report on it", bold=True)
    page.text(500, y, "AL", bold=True)
    for place in range(4):
        page.text(72, y + 14 * (place + 1), "What a builder will ask for it nobody knows so far")
        page.text(500, y + 14 * (place + 1), "BR")

    assert {table for table, _, _ in rows(read(page))} == {None}
