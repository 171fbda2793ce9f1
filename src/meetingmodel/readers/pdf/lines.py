"""From rows to lines: indents in columns, blanks between cells, empty lines between paragraphs.

In: the rows of all pages, in reading order.  Out: the document's `Line`s.
Never: joins two lines; that a line goes on with the one before is said in its style.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import groupby, pairwise
from operator import attrgetter
from statistics import median
from typing import NamedTuple

from attrs import evolve

from ...document import Line, Style
from ..quick import QuickLine, QuickStyle
from .glyphs import BOXES
from .headings import mark_headings
from .lists import one_by_one
from .onward import Place, Tables, all_bold
from .paragraphs import are_spaced, leading, mark_breaks, mark_gaps, mark_joins, right_edge
from .rows import Row
from .tables import column_of, in_groups

Sideways = tuple[str, str | None]  # a text, and why it is dropped
LETTER = 0.5  # the width of a letter, in sizes of the type, where there is too little to measure
ANOTHER_PAGE = 108  # points; a page that starts so much further in has margins of its own
LEAST_GAP = 3
MOST_GAP = 60
MOST_INDENT = 400
SAME_SIZE = 0.08  # scans measure type so badly


def lines(pages: Sequence[Sequence[Row]], sideways: Sequence[Sequence[Sideways]]) -> list[Line]:
    """Return the lines of a document; what is written along the side of a page comes after it."""
    kept = [[row for row in rows if not (row.dropped or row.part)] for rows in pages]
    edges = _edges(kept)
    letter = _letter(row for rows in kept for row in rows)
    _even_sizes([row for rows in pages for row in rows])
    usual = leading(kept)
    for rows in kept:
        mark_gaps(rows, usual)
    rights = [right_edge(rows) for rows in kept]
    spaced = are_spaced(kept, rights)
    mark_joins(kept, rights, spaced=spaced)
    mark_headings(kept, rights)
    for rows in kept:
        mark_breaks(rows)
    _set_apart([row for rows in pages for row in rows])
    found: list[Line] = []
    groups = [_groups(page) for page in pages]
    tables = Tables(groups)
    for number, (page, edge, texts) in enumerate(zip(groups, edges, sideways, strict=True), 1):
        margin = Margin(number, edge, letter)
        for rows in page:
            if found and rows[0].loose:
                found.append(Line("", page=number))
            place = tables.place(rows)
            found += _table(rows, place, margin) if place is not None else _lines(rows, margin)
        found += [Line(text, page=number, dropped=dropped) for text, dropped in texts]
    return found


def _groups(page: Sequence[Row]) -> list[list[Row]]:
    """Return the rows of a page, those of a table together."""
    return [
        list(group)
        for _, group in groupby(in_groups(one_by_one(page)), key=attrgetter("columns", "frame"))
    ]


class Margin(NamedTuple):
    """Where lines start: the page, its left edge, and how wide a letter is."""

    page: int
    edge: float
    letter: float

    def column(self, x: float) -> int:
        """Return so many letters *x* lies from the edge."""
        return min(max(round((x - self.edge) / self.letter), 0), MOST_INDENT)


def _set_apart(rows: Sequence[Row]) -> None:
    """Keep the head or foot that stays away from the text that it interrupts."""
    for row, after in pairwise(rows):
        after.loose |= row.part is not None or after.part is not None


def _edges(pages: Sequence[Sequence[Row]]) -> list[float]:
    """Return the left edge of each page's text; pages that start further in share one edge."""
    own = [min((row.x0 for row in rows), default=None) for rows in pages]
    known = [edge for edge in own if edge is not None]
    common = median(known) if known else 0.0
    return [
        common if edge is None else edge if edge - common > ANOTHER_PAGE else min(edge, common)
        for edge in own
    ]


def _letter(rows: Iterable[Row]) -> float:
    """Return the mean width of a letter, in points."""
    widths = [
        (cell.x1 - cell.x0) / len(cell.text)
        for row in rows
        for cell in row.cells
        if len(cell.text) > 20
    ]
    return max(median(widths), 1.0) if widths else LETTER * 11


def _even_sizes(rows: Sequence[Row]) -> None:
    """Give rows that are almost of the usual size that size."""
    sizes: Counter[float] = Counter()
    for row in rows:
        row.size = round(row.size, 1)
        sizes[row.size] += len(row.cells[0].text)
    if sizes:
        usual = sizes.most_common(1)[0][0]
        for row in rows:
            if abs(row.size - usual) < SAME_SIZE * usual:
                row.size = usual


def _table(rows: Sequence[Row], place: Place, margin: Margin) -> list[Line]:
    """Return the rows of a drawn table: lines that know where each cell stands in them."""
    columns = rows[0].columns
    # A title may stand in the table, above the names of its columns.
    names = next((row for row in rows if len(row.cells) > 1), None)
    named = (
        names is not None
        and all_bold(names)
        and not all(all_bold(row) for row in rows)
        and not place.row
    )
    found = []
    number = place.row - 1 - place.broken
    within: Row | None = None
    begun: set[int] = set()  # the columns in which the row of the page above has gone on
    for row in rows:
        number += row.within is None or row.within is not within
        within = row.within
        line = _line(row, margin)
        first = column_of(row.cells[0], columns)
        onward = place.broken and number == place.row - 1 and first not in begun
        begun.add(first)
        style = evolve(
            line.style,
            joins=True if onward else line.style.joins,
            table=place.table,
            row=number,
            column=first,
            header=named and row is names,
            cells=() if within is not None else _cells(row, line.text, first, columns),
        )
        found.append(evolve(line, style=style))
    return found


def _cells(
    row: Row, text: str, first: int, columns: Sequence[float]
) -> tuple[tuple[int, int], ...]:
    """Return where each cell stands in the text of its row; an empty one has no width."""
    found: list[tuple[int, int]] = []
    stop = 0
    for cell in row.cells:
        start = text.index(cell.text, stop)
        place = column_of(cell, columns) - first
        found += [(stop, stop)] * (place - len(found))
        stop = start + len(cell.text)
        if place < len(found):  # a second piece in the same cell
            found[-1] = (found[-1][0], stop)
        else:
            found.append((start, stop))
    return tuple(found)


def _lines(rows: Sequence[Row], margin: Margin) -> list[Line]:
    found: list[Line] = []
    for row in rows:
        if row.loose and row is not rows[0]:
            found.append(Line("", page=margin.page))
        found.append(_line(row, margin))
    return found


def _line(row: Row, margin: Margin) -> Line:
    indent = margin.column(row.x0)
    return QuickLine(
        _text(row, margin, indent),
        page=margin.page,
        indent=indent,
        style=_style(row),
        dropped=row.dropped,
    )


def _text(row: Row, margin: Margin, indent: int) -> str:
    """Return the cells, each as far to the right as it stands, at least three blanks apart."""
    text = row.cells[0].text
    for cell in row.cells[1:]:
        column = margin.column(cell.x0) - indent
        text += " " * min(max(column - len(text), LEAST_GAP), MOST_GAP) + cell.text
    return text


def _style(row: Row) -> Style:
    first = row.cells[0]
    bold = all(cell.bold for cell in row.cells)
    lead = 0 if bold else (len(first.text) if first.bold else first.lead)
    return QuickStyle(
        heading=row.heading,
        bold=bold,
        lead=lead,
        size=row.size,
        marker=row.marker or None,
        checked=BOXES.get(row.marker),
        joins=row.joins or (False if row.broken else None),
        part=row.part,
    )
