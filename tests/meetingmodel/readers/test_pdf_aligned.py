"""Columns of a PDF between which no room is left."""

from support.making_pdfs import Page, make_pdf

from meetingmodel.readers.pdf import read_pdf


def texts(page: Page) -> list[str]:
    """Return the lines of a PDF of one page, without blank ones."""
    document = read_pdf(make_pdf([page]), isolated=False)
    return [line.text for line in document.lines if line.text]


def test_a_column_begins_where_the_names_below_it_do() -> None:
    """The widest office of a roll leaves but a blank to its name; those below stand alone."""
    page = Page()
    for y, cells in (
        (100, ((72, "Present"), (120, "Chair"), (200, "A. Lee"))),
        (120, ((120, "Parish Council"), (200, "B. Roe"))),
        (140, ((200, "C. Poe"),)),
        (160, ((200, "D. Moss"),)),
    ):
        for x, text in cells:
            page.text(x, y, text)

    assert [line.split("   ")[-1].strip() for line in texts(page)] == [
        "A. Lee",
        "B. Roe",
        "C. Poe",
        "D. Moss",
    ]


def test_text_that_hangs_below_a_number_is_no_column() -> None:
    """A number and its title stand together, however many lines hang below the title."""
    page = Page()
    page.text(72, 100, "• 1 Roads")
    for y in (120, 140):
        page.text(90, y, "mended")

    assert texts(page)[0] == "• 1 Roads"
