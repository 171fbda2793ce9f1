"""Tables that Pandoc draws with letters, cells of several paragraphs and lists in them.

In: the lines of a Markdown text.  Out: for each line of such a table what its style says.
Never: loses a line, so that numbers stay; reads emphasis past the end of a cell.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import groupby, zip_longest

from attrs import evolve, frozen

from ...document import Line
from .. import framed, ruled
from ..quick import QuickLine, QuickStyle
from .inline import read_inline
from .paragraphs import Frame, line_of_cells


@frozen
class Drawn:
    """A table that is drawn: where it ends; how its lines make rows, and a line its cells."""

    stop: int
    rows: Callable[[Sequence[str]], Iterable[tuple[int, bool, bool] | None]]
    cells: Callable[[str], Sequence[str]]


def drawn_tables(lines: Sequence[str]) -> dict[int, Drawn]:
    """Return the tables that are drawn with letters, by where they begin."""
    found: dict[int, Drawn] = {}
    if any(line.startswith("+") for line in lines):
        found = {
            start: Drawn(stop, framed.rows_of, _between_bars)
            for start, stop in framed.frames(lines)
        }
    for table in ruled.rules(lines):
        found.setdefault(table.start, _ruled(table))
    return found


def _ruled(table: ruled.Ruled) -> Drawn:
    whole = evolve(table, start=0, stop=table.stop - table.start, head=table.head - table.start)

    def rows(lines: Sequence[str]) -> Iterable[tuple[int, bool, bool] | None]:
        return ruled.rows_of(lines, whole)

    def cells(raw: str) -> Sequence[str]:
        text = raw.strip()
        return [text[start:stop] for start, stop in ruled.cells_of(raw, table.columns)]

    return Drawn(table.stop, rows, cells)


def _between_bars(line: str) -> Sequence[str]:
    return [part.strip() for part in line.strip()[1:-1].split(framed.BAR)]


def drawn_rows(
    lines: Sequence[str], drawn: Drawn, frame: Frame, table: int, targets: Mapping[str, str]
) -> Iterator[Line]:
    """Yield the lines of one table that is drawn; its borders become empty lines.

    >>> rows = "| **A | Bob |", "| Lee** | |", "+-----+-----+", "| Cy | Di |"
    >>> text = "+-----+-----+", *rows, "+-----+-----+"
    >>> [line.text for line in drawn_rows(text, drawn_tables(text)[0], Frame(), 0, {})]
    ['', 'A | Bob', 'Lee |', '', 'Cy | Di', '']
    """
    for said, ones in groupby(zip(drawn.rows(lines), lines), key=_row_of):
        group = list(ones)
        if said is None:
            yield from (QuickLine("", page=frame.page) for _ in group)
            continue
        shown = _shown([drawn.cells(raw) for _, raw in group], targets)
        for (says, _), cells in zip(group, shown):
            row, header, joins = says or (0, False, False)
            style = QuickStyle(table=table, row=row, column=0, header=header, joins=joins or None)
            yield line_of_cells(cells, frame, style)


def _row_of(one: tuple[tuple[int, bool, bool] | None, str]) -> int | None:
    return one[0][0] if one[0] is not None else None


def _shown(lines: Sequence[Sequence[str]], targets: Mapping[str, str]) -> Iterator[Sequence[str]]:
    """Yield the cells of each line of a row, as a reader sees them.

    Emphasis goes on from line to line of a cell, never into the next cell.
    """
    columns = zip_longest(*lines, fillvalue="")
    read = [read_inline("\n".join(column), targets).text.split("\n") for column in columns]
    return zip(*read)
