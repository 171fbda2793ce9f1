"""Text that stands side by side: columns of a page, and cells of a table whose text wraps.

In: the pieces of a page, and its rows.  Out: pieces in the order of reading, rows of whole cells.
Never: takes a row apart that stands on one line, unless running text fills both of its sides.
"""

from collections.abc import Iterable, Sequence
from itertools import groupby

from .grid import Grid
from .rows import Row
from .words import Piece

# A page is read column by column only where both columns hold running text.
LEAST_LINES = 8
LEAST_LETTERS = 22
FILLED = 0.7  # of a column's width, by more than half of its lines
GUTTER = 0.9  # sizes of the type

SAME_EDGE = 4.0  # points
LONG_CELL = 8  # lines; a cell that is longer holds running text and stays as lines
LONG_TEXT = 240


def bands(pieces: Sequence[Piece], grid: Grid) -> list[list[Piece]]:
    """Return the pieces of a page in groups that are read one after the other."""
    edge = _second_edge(pieces)
    if edge is None or grid.columns(_middle(pieces)):
        return [list(pieces)]
    found: list[list[Piece]] = []
    left: list[Piece] = []
    right: list[Piece] = []
    for piece in sorted(pieces, key=lambda piece: piece.y):
        if piece.x0 < edge - SAME_EDGE and piece.x1 > edge:
            found += [left, right, [piece]]
            left, right = [], []
        else:
            (right if piece.x0 >= edge - SAME_EDGE else left).append(piece)
    found += [left, right]
    return _merged(group for group in found if group)


def _merged(groups: Iterable[list[Piece]]) -> list[list[Piece]]:
    """Join single pieces that follow each other: whole-width lines of one paragraph."""
    found: list[list[Piece]] = []
    for group in groups:
        if found and len(group) == 1 and len(found[-1]) == 1:
            found[-1] = found[-1] + group
        else:
            found.append(group)
    return found


def _middle(pieces: Sequence[Piece]) -> float:
    heights = sorted(piece.y for piece in pieces)
    return heights[len(heights) // 2] if heights else 0.0


def _second_edge(pieces: Sequence[Piece]) -> float | None:
    """Return the left edge of the second of two columns of running text, if there are two."""
    prose = [piece for piece in pieces if len(piece.text) >= LEAST_LETTERS]
    if len(prose) < 2 * LEAST_LINES:
        return None
    low, high = min(piece.x0 for piece in prose), max(piece.x1 for piece in prose)
    third = (high - low) / 3
    starts: dict[int, int] = {}
    for piece in prose:
        if low + third < piece.x0 < high - third:
            starts[round(piece.x0)] = starts.get(round(piece.x0), 0) + 1
    edge = max(starts, key=starts.__getitem__, default=None)
    if edge is None or starts[edge] < LEAST_LINES:
        return None
    right = [piece for piece in prose if edge - SAME_EDGE <= piece.x0]
    left = [piece for piece in prose if piece.x1 < edge - GUTTER * piece.size]
    return float(edge) if _fills(left) and _fills(right) else None


def _fills(pieces: Sequence[Piece]) -> bool:
    if len(pieces) < LEAST_LINES:
        return False
    low, high = min(piece.x0 for piece in pieces), max(piece.x1 for piece in pieces)
    full = sum(piece.x1 - low > FILLED * (high - low) for piece in pieces)
    return full * 2 > len(pieces)


def whole_cells(rows: Sequence[Row], grid: Grid) -> list[Row]:
    """Return rows in which the text of a table's cell, which wraps, stands in one place."""
    found: list[Row] = []
    for lines, group in groupby(_in_table_rows(rows, grid), key=lambda pair: pair[0]):
        members = [row for _, row in group]
        found += _table_row(members, lines[1]) if lines[1] else members
    return found


Place = tuple[int, tuple[float, ...]]


def _in_table_rows(rows: Sequence[Row], grid: Grid) -> list[tuple[Place, Row]]:
    """Return each row with a number that it shares with the rows of the same row of a table."""
    found: list[tuple[Place, Row]] = []
    last: Row | None = None
    columns: tuple[float, ...] = ()
    number = 0
    for row in rows:
        height = row.y - row.size * 0.3
        here = grid.columns(height)
        if here and not here[0] - SAME_EDGE <= row.x0 <= here[-1]:
            here = ()
        same = (
            last is not None
            and bool(here)
            and here == columns
            and not grid.parted(last.y - last.size * 0.3, height, (here[0] + here[1]) / 2)
        )
        number += not same
        found.append(((number, here), row))
        last, columns = row, here
    return found


def _table_row(rows: list[Row], columns: tuple[float, ...]) -> list[Row]:
    """Return one row of a table as one row; cells of running text go on in rows below it."""
    cells: list[list[Row]] = [[] for _ in columns]
    for row in rows:
        for place, members in groupby(row.cells, key=lambda cell: _column(cell, columns)):
            part = Row(list(members), row.y, row.size)
            if row.cells[0] is part.cells[0]:
                part.marker, part.hang = row.marker, row.hang
            cells[place].append(part)
    filled = [cell for cell in cells if cell]
    longest = max(filled, key=len)
    if _is_long(longest):
        return _long_row(filled, longest) if len(filled) > 1 else rows
    row = _one_row(filled)
    row.columns = columns
    return [row]


def _column(cell: Piece, columns: tuple[float, ...]) -> int:
    return max(sum(edge <= cell.x0 + SAME_EDGE for edge in columns) - 1, 0)


def _is_long(cell: list[Row]) -> bool:
    return (
        len(cell) > LONG_CELL
        or any(row.marker for row in cell[1:])
        or sum(len(row.text) for row in cell) > LONG_TEXT
    )


def _one_row(cells: list[list[Row]]) -> Row:
    whole = [_whole(cell) for cell in cells]
    row = Row(whole, min(cell[0].y for cell in cells), cells[0][0].size)
    row.marker, row.hang = cells[0][0].marker, cells[0][0].hang
    row.bottom = max(cell[-1].y for cell in cells)
    return row


def _whole(cell: list[Row]) -> Piece:
    """Return the rows of a cell as one piece."""
    first = cell[0].cells[0]
    for row in cell:
        for piece in row.cells:
            if piece is not first:
                first.text = _continued(first.text, piece.text)
                first.x1 = max(first.x1, piece.x1)
                first.bold = first.bold and piece.bold
    return first


def _continued(text: str, more: str) -> str:
    if text.endswith("-") and text[-2:-1].islower() and more[:1].islower():
        return text[:-1] + more
    return f"{text} {more}"


def _long_row(cells: list[list[Row]], longest: list[Row]) -> list[Row]:
    """Return the cells before the longest beside its first line, then those after it."""
    place = next(place for place, cell in enumerate(cells) if cell is longest)
    first = _one_row([*cells[:place], longest[:1]]) if place else longest[0]
    found = [first, *longest[1:]]
    for cell in cells[place + 1 :]:
        cell[0].loose = True
        found += cell
    return found
