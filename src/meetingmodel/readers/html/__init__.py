"""Web pages: the article, with what its tags say, and the rest of the page set apart.

charset.py    bytes to text, by what the page declares
tokens.py     the page in pieces: texts and the tags between them;   tags.py   what a tag says
building.py   the pass over them;   about.py   what the page says of itself
learning.py   what each tag does, kept from page to page;   runs.py   what several in a row do
elements.py   what the elements are
gathering.py  one line out of its pieces;   inline.py   what stands inside a line, and ends it
lists.py      the markers that a browser shows;   tables.py   where each cell stands
structure.py  headings, lists, tables, regions: the places;   places.py   a line with its places
apart.py      what is hidden, or navigation by what it is
article.py    which regions are navigation by the links in them

In: bytes.  Out: a `Document` whose lines are whole paragraphs.
Never: follows a link, runs a script, or drops a word: navigation is kept, and marked.
"""

from functools import lru_cache

from ...document import PLAIN, Document, Line, Style
from ..limits import HELD, Limits, check_page, check_size
from ..quick import QuickStyle, quick_with
from ..text import digest
from .article import reasons_of
from .building import built
from .charset import decode_page
from .gathering import without_soft_hyphens
from .places import Lines, Place
from .tables import Row, number_tables

_LINE = quick_with(Line, "text", "indent", "style")
_DROPPED = quick_with(Line, "text", "dropped")
# Kept from page to page: tables have cells in the same rows and columns, whatever stands in them.
_CELL = lru_cache(maxsize=4000)(quick_with(Style, "table", "row", "column", "header"))


def read_html(data: bytes, *, name: str | None = None, limits: Limits = HELD) -> Document:
    """Return the lines of a web page; what surrounds the article is dropped as "navigation".

    >>> page = read_html(b"<nav><a href=/>Home</a></nav><h1>Board</h1><ol><li>Tea<li>Buns</ol>")
    >>> [(line.text, line.dropped) for line in page.lines]
    [('Home', 'navigation'), ('Board', None), ('1. Tea', None), ('2. Buns', None)]
    """
    check_size(len(data), limits, name)
    text, noticed = decode_page(data)
    check_page(text, limits, name)
    found = built(without_soft_hyphens(text))
    lines = found.lines
    reasons = reasons_of(lines, found.regions)
    number_tables(lines.cells)
    return Document(
        # Not on the page, but words of the file all the same, as front matter is.
        (
            *(Line(title, dropped="page title") for title in found.titles),
            *_lines(lines, reasons),
        ),
        format="html",
        name=name,
        metadata=found.metadata,
        # In a page that is one piece of typed text, lines are lines, not paragraphs.
        hard=found.typed_lines * 2 <= len(lines),
        sha256=digest(data),
        diagnostics=noticed,
    )


def _lines(lines: Lines, reasons: list[str | None]) -> list[Line]:
    made: list[Line] = []
    for text, place, cell, reason in zip(lines.words, lines.places, lines.cells, reasons):
        if reason is not None:
            made.append(_DROPPED(text, reason))
            continue
        style = place.style or _decided(place)
        if style.marker:
            text = f"{style.marker} {text}"
        if cell is not None:
            row, column = cell
            index = row.table.index
            if index is None:
                pass  # the table only lays the page out
            elif style is PLAIN:
                style = _CELL(index, row.number, column, row.in_head or not row.plain)
            else:
                style = _style_in_table(place, style, row, column)
        made.append(_LINE(text, place.indent, style))
    return made


def _decided(place: Place) -> Style:
    """Return the style of a place outside tables, now that the lists of the page are known."""
    marker = place.marker
    if place.late is not None:
        of, number = place.late
        marker = of.marker(number)
    style = QuickStyle(
        heading=place.heading,
        list_level=place.level,
        marker=marker,
        checked=place.checked,
        bold=place.bold and place.heading is None,
        lead=_lead(place, marker) if place.heading is None else 0,
        joins=place.joins,
        part=place.part,
        links=place.links,
        struck=place.struck,
    )
    place.style = PLAIN if style == PLAIN else style
    return place.style


def _lead(place: Place, marker: str | None) -> int:
    if not place.lead or place.bold:
        return 0
    return place.lead + len(marker) + 1 if marker else place.lead


def _style_in_table(place: Place, outside: Style, row: Row, column: int) -> Style:
    # A heading in a table is a cell in bold type.
    return QuickStyle(
        list_level=place.level,
        marker=outside.marker,
        checked=place.checked,
        table=row.table.index,
        row=row.number,
        column=column,
        header=row.in_head or not row.plain,
        bold=place.bold,
        lead=_lead(place, outside.marker),
        joins=place.joins,
        part=place.part,
        links=place.links,
        struck=place.struck,
    )
