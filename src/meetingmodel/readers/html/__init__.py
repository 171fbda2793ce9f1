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

from ...document import PLAIN, Document, Line, Style
from ..limits import LIMITS, Limits, check_characters, check_size
from ..text import digest
from .article import mark_navigation
from .building import Builder
from .charset import decode_page
from .gathering import RawLine
from .tokens import tokens

_NOTHING = (None, None, None, None)


def read_html(data: bytes, *, name: str | None = None, limits: Limits = LIMITS) -> Document:
    """Return the lines of a web page; what surrounds the article is dropped as "navigation".

    >>> page = read_html(b"<nav><a href=/>Home</a></nav><h1>Board</h1><ol><li>Tea<li>Buns</ol>")
    >>> [(line.text, line.dropped) for line in page.lines]
    [('Home', 'navigation'), ('Board', None), ('1. Tea', None), ('2. Buns', None)]
    """
    check_size(len(data), limits, name)
    text, noticed = decode_page(data)
    check_characters(len(text), limits, name)
    built = Builder()
    built.build(tokens(text))
    mark_navigation(built.lines, built.regions)
    _number_tables(built.lines)
    return Document(
        tuple(_line(raw) for raw in built.lines),
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


def _line(raw: RawLine) -> Line:
    if raw.reason is not None:
        return Line(raw.text, dropped=raw.reason)
    marker = raw.of.marker(raw.number) if raw.of is not None else ""
    text = f"{marker} {raw.text}" if marker else raw.text
    lead = raw.lead + len(marker) + 1 if marker and raw.lead else raw.lead
    return Line(text, indent=raw.indent, style=_style(raw, marker, lead))


def _style(raw: RawLine, marker: str, lead: int) -> Style:
    cell = raw.cell
    table = cell.table.index if cell is not None else None
    says = (raw.heading, raw.level, table, raw.joins)
    if says == _NOTHING and not (raw.bold or lead or raw.links or raw.part):
        return PLAIN
    heading = raw.heading if table is None else None
    in_table = cell is not None and table is not None
    return Style(
        heading=heading,
        list_level=raw.level,
        marker=marker or None,
        checked=raw.checked,
        table=table,
        row=cell.row.number if cell is not None and in_table else None,
        column=cell.column if cell is not None and in_table else None,
        header=cell.row.names_columns if cell is not None and in_table else False,
        bold=raw.bold and heading is None,
        lead=lead if heading is None and not raw.bold else 0,
        joins=raw.joins,
        part=raw.part,
        links=raw.links,
    )
