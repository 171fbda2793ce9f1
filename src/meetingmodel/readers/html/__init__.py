"""Web pages: the article, with what its tags say, and the rest of the page set apart.

charset.py    bytes to text, by what the page declares
tokens.py     text to tags
building.py   the pass over the tags: lines, and the regions they stand in
elements.py   what the elements are;   gathering.py   one line out of its pieces
lists.py      the markers that a browser shows;   tables.py   where each cell stands
article.py    which regions are navigation

In: bytes.  Out: a `Document` whose lines are whole paragraphs.
Never: follows a link, runs a script, or drops a word: navigation is kept, and marked.
"""

from collections.abc import Iterator

from ...document import Document, Line, Style
from ..limits import LIMITS, Limits, check_size, check_text
from ..text import digest
from .article import mark_navigation
from .building import Builder
from .charset import decode_page
from .gathering import RawLine
from .tables import Cell
from .tokens import tokens

_PLAIN_KEY = (None, None, None, None, False, 0, None, None)


def read_html(data: bytes, *, name: str | None = None, limits: Limits = LIMITS) -> Document:
    """Return the lines of a web page; what surrounds the article is dropped as "navigation".

    >>> page = read_html(b"<nav><a href=/>Home</a></nav><h1>Board</h1><ol><li>Tea<li>Buns</ol>")
    >>> [(line.text, line.dropped) for line in page.lines]
    [('Home', 'navigation'), ('Board', None), ('1. Tea', None), ('2. Buns', None)]
    """
    check_size(len(data), limits, name)
    text, noticed = decode_page(data)
    check_text(text, limits, name)
    built = Builder()
    built.build(tokens(text))
    mark_navigation(built.lines, built.regions)
    _number_tables(built.lines)
    return Document(
        tuple(_lines(built.lines)),
        format="html",
        name=name,
        metadata=built.metadata,
        # In a page that is one piece of typed text, lines are lines, not paragraphs.
        hard=built.typed_lines * 2 <= len(built.lines),
        sha256=digest(data),
        diagnostics=noticed,
    )


def _number_tables(lines: list[RawLine]) -> None:
    """Count the tables that are tables to their reader, in the order of the page."""
    count = 0
    for raw in lines:
        cell = raw.cell
        if cell is not None and cell.table.index is None and not cell.table.lays_out:
            cell.table.index = count
            count += 1


def _lines(raws: list[RawLine]) -> Iterator[Line]:
    # Outside tables a page has few styles, and each is made once.
    known: dict[tuple[object, ...], Style] = {}
    for raw in raws:
        if raw.reason is not None:
            yield Line(raw.text, dropped=raw.reason)
        elif raw.cell is not None and raw.cell.table.index is not None:
            yield _line_of_cell(raw, raw.cell)
        else:
            yield _line(raw, known)


def _line(raw: RawLine, known: dict[tuple[object, ...], Style]) -> Line:
    marker, text, lead = None, raw.text, raw.lead
    if raw.of is not None and (marker := raw.of.marker(raw.number) or None):
        text = f"{marker} {text}"
        lead = lead + len(marker) + 1 if lead else 0
    key = (raw.heading, raw.level, marker, raw.checked, raw.bold, lead, raw.joins, raw.part)
    if key == _PLAIN_KEY and not raw.links:
        return Line(text, indent=raw.indent) if raw.indent else Line(text)
    whole = (*key, raw.links)
    style = known.get(whole)
    if style is None:
        known[whole] = style = Style(
            heading=raw.heading,
            list_level=raw.level,
            marker=marker,
            checked=raw.checked,
            bold=raw.bold and raw.heading is None,
            lead=lead if raw.heading is None and not raw.bold else 0,
            joins=raw.joins,
            part=raw.part,
            links=raw.links,
        )
    return Line(text, indent=raw.indent, style=style)


def _line_of_cell(raw: RawLine, cell: Cell) -> Line:
    marker = raw.of.marker(raw.number) if raw.of is not None else ""
    text = f"{marker} {raw.text}" if marker else raw.text
    style = Style(
        list_level=raw.level,
        marker=marker or None,
        checked=raw.checked,
        table=cell.table.index,
        row=cell.row.number,
        column=cell.column,
        header=cell.row.names_columns,
        bold=raw.bold,
        lead=raw.lead + len(text) - len(raw.text) if raw.lead and not raw.bold else 0,
        joins=raw.joins,
        part=raw.part,
        links=raw.links,
    )
    return Line(text, indent=raw.indent, style=style)
