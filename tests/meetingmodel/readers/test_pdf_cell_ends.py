"""Cells of a PDF's tables whose text wraps long before the next column."""

from support.making_pdfs import Page, make_pdf

from meetingmodel.readers.pdf import read_pdf

EDGES = [72, 130, 400, 540]


def joined(page: Page) -> list[tuple[str, bool]]:
    """Return the lines of the middle column and whether each goes on with the one above."""
    lines = read_pdf(make_pdf([page]), isolated=False).lines
    return [(line.text, line.style.joins is True) for line in lines if line.style.column == 1]


def page_of(*cells: tuple[str, ...]) -> Page:
    """Return a page with a drawn table; each cell of its middle column is given line by line."""
    page = Page()
    heights = [100.0]
    for cell in cells:
        heights.append(heights[-1] + 14 * len(cell) + 6)
    page.grid(EDGES, heights)
    for number, (top, cell) in enumerate(zip(heights, cells, strict=False), 1):
        page.text(76, top + 13, f"26/{number}")
        page.text(404, top + 13, "Clerk")
        for line, text in enumerate(cell):
            bold = text.startswith("*")
            page.text(134, top + 13 + 14 * line, text.strip("*"), bold=bold)
    return page


def test_text_goes_on_where_its_column_ends_before_the_next() -> None:
    """Nearly all lines leave no room for the next word: there the text of the column wraps."""
    prose = ("The clerk said that the", "roof of the hall will be", "mended in the winter.")
    cells = [("*Roads*", *prose)] * 5

    lines = joined(page_of(*cells))

    assert lines[:4] == [
        ("Roads", False),
        (prose[0], False),
        (prose[1], True),
        (prose[2], True),
    ]


def test_names_below_each_other_stay_apart() -> None:
    """Names of like length are no text that wraps."""
    cells = [("Councillor Lee", "Councillor Roe", "Councillor Poe", "Councillor Day")] * 4

    assert not any(joins for _, joins in joined(page_of(*cells)))


def test_a_title_in_bold_does_not_go_on_in_plain_type() -> None:
    """A title that fills its cell is followed by what was said, not by its own rest."""
    title = "*To confirm the minutes of the meeting in March*"

    lines = joined(page_of((title, "Confirmed as a record", "Signed."), ("Roads", "Mended")))

    assert (lines[0][0], [joins for _, joins in lines[:2]]) == (title.strip("*"), [False, False])
