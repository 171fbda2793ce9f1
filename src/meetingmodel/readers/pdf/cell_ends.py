"""Where the text of a table's column wraps, which may be far from the column beside it.

In: the cells of tables, line by line.  Out: for each column the edge at which its lines end.
Never: takes names one below the other for text that wraps: nearly all lines have to be full.

Programs leave out empty columns, or set the text of a cell narrower than the table.
"""

from collections.abc import Iterable, Sequence
from itertools import pairwise

from .rows import Row

PADDING = 1.5  # sizes of the type; so far a cell's text stays away from the next column
LEAST = 10  # lines of a column show where it ends
LONGEST = 3  # single lines may stick out, so so many have to reach as far
FULL = 0.6  # of the lines that others follow leave no room for the next word
ONWARD = 0.25  # of these begin in small letters, as sentences go on; names and rows do not

Columns = tuple[int, tuple[float, ...]]  # the number of a table, and its edges


def column_ends(
    rows: Iterable[tuple[int, tuple[float, ...], Sequence[Sequence[Row]]]],
) -> dict[Columns, list[float]]:
    """Return where the columns of each table end, given its rows cell by cell."""
    found: dict[Columns, list[list[Sequence[Row]]]] = {}
    for frame, edges, cells in rows:
        columns = found.setdefault((frame, edges), [[] for _ in edges])
        for column, cell in zip(columns, cells, strict=True):
            column.append(cell)
    return {
        (frame, edges): [
            _end(column, edge)
            for column, edge in zip(columns, (*edges[1:], edges[-1]), strict=True)
        ]
        for (frame, edges), columns in found.items()
    }


def _end(column: Sequence[Sequence[Row]], edge: float) -> float:
    """Return where the lines of a column end; *edge*, unless they are text that ends before it."""
    lines = [line for cell in column for line in cell]
    if len(lines) < LEAST:
        return edge
    reach = sorted(line.x1 for line in lines)[-LONGEST]
    pairs = [pair for cell in column for pair in pairwise(cell)]
    full = sum(line.x1 + first_word(after) > reach for line, after in pairs)
    onward = sum(after.text[0].islower() for _, after in pairs)
    if not pairs or full < FULL * len(pairs) or onward < ONWARD * len(pairs):
        return edge
    return min(edge, reach + PADDING * lines[0].size)


def begins_anew(line: Row, after: Row) -> bool:
    """Whether a line in bold is a title, and what stands below it is not the rest of it.

    Text that is not bold is none, nor a word in bold capitals before such text: "RESOLVED that".
    """
    if not all(cell.bold for cell in line.cells):
        return False
    first = after.cells[0]
    if not (first.bold or first.lead):
        return True
    word = first.text.partition(" ")[0]
    return not first.bold and word.isupper() and len(word) > 3 and not line.text.isupper()


def first_word(row: Row) -> float:
    """Return how wide the first word of a row is, with the blank before it."""
    piece = row.cells[0]
    word, _, _ = piece.text.partition(" ")
    return (piece.x1 - piece.x0) * (len(word) + 1) / (len(piece.text) + 1)
