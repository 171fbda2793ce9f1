"""Cells whose text wraps: one row of a table stands on one line again.

In: the rows of a page.  Out: the same cells, each whole, in rows.
Never: joins lines in a cell that do not reach its edge: those are lines of their own.
"""

from collections.abc import Sequence
from itertools import groupby, pairwise
from math import inf

from .grid import Grid
from .rows import Row
from .words import Piece

SAME_EDGE = 4.0  # points
MOST_LINES = 8
MOST_TEXT = 240  # letters; a cell that holds more is running text, and stays as lines
PADDING = 1.5  # sizes of the type; so far a cell's text stays away from the next column
LOOSE_LINES = 4
LOOSE = 1.3  # times the least room between two lines parts paragraphs
MOST_LEADING = 1.9  # sizes of the type
NAMES_ABOVE = 3.0  # sizes of the type

Cell = list[Row]  # its lines, each a row of that cell's pieces


def in_grid(rows: Sequence[Row], grid: Grid) -> list[Row]:
    """Return the rows of a page; those that drawn lines put into one row of a table as one."""
    if not grid:
        return list(rows)
    found: list[Row] = []
    for (_, columns), group in groupby(_placed(rows, grid), key=lambda pair: pair[0]):
        members = [row for _, row in group]
        found += _table_row(members, columns) if columns else members
    return found


def in_groups(rows: Sequence[Row]) -> list[Row]:
    """Return the rows of a page; those between two gaps as one, where cells wrap in them."""
    found: list[Row] = []
    group: list[Row] = []
    for row in rows:
        if row.loose:
            found += _group(group)
            group = []
        group.append(row)
    return found + _group(group)


Place = tuple[int, tuple[float, ...]]


def _placed(rows: Sequence[Row], grid: Grid) -> list[tuple[Place, Row]]:
    """Return each row with a number that it shares with those in the same row of a table."""
    found: list[tuple[Place, Row]] = []
    last: Row | None = None
    before: tuple[float, ...] = ()
    number = 0
    for row in rows:
        columns = () if row.dropped else grid.columns(middle(row))
        if columns and not columns[0] - SAME_EDGE <= row.x0 <= columns[-1]:
            columns = ()
        if (
            last is None
            or not columns
            or columns != before
            or grid.parted(middle(last), middle(row), (columns[0] + columns[1]) / 2)
        ):
            number += 1
        found.append(((number, columns), row))
        last, before = row, columns
    return _with_names(found)


def _with_names(placed: list[tuple[Place, Row]]) -> list[tuple[Place, Row]]:
    """Take the row above a table for its first, if its cells stand in the table's columns.

    Programs that shade the names of columns often leave out the lines between them.
    """
    found = list(placed)
    for place, (((number, above), row), ((_, columns), after)) in enumerate(pairwise(placed)):
        if columns and not (above or row.dropped) and after.y - row.y < NAMES_ABOVE * row.size:
            taken = [column_of(piece, columns) for piece in row.cells]
            within = columns[0] - SAME_EDGE <= row.x0 and row.x1 <= columns[-1] + SAME_EDGE
            if within and len(taken) > 1 and len(set(taken)) == len(taken):
                found[place] = ((number, columns), row)
    return found


def middle(row: Row) -> float:
    """Return the height at which a row crosses the lines beside it."""
    return row.y - row.size * 0.3


def _table_row(rows: list[Row], columns: tuple[float, ...]) -> list[Row]:
    """Return one row of a table; cells of running text go on in rows below it."""
    if len(rows) == 1:
        rows[0].columns = columns
        return rows
    edges = [*columns[1:], columns[-1]]
    cells = _cells(rows, columns)
    room = _room(cells)
    if all(_wraps(cell, edge, room) for cell, edge in zip(cells, edges, strict=True)):
        row = _one_row([cell for cell in cells if cell])
        row.columns = columns
        return [row]
    beside = sum(len(row.cells) > 1 for row in rows)
    wrapped = any(
        len(cell) > 1 and _wraps(cell, edge, room) for cell, edge in zip(cells, edges, strict=True)
    )
    if beside * 2 > len(rows) and not wrapped:
        return rows  # lines of one cell that stand beside lines of another
    return _long_row(cells, columns, room)


def _cells(rows: Sequence[Row], columns: Sequence[float]) -> list[Cell]:
    cells: list[Cell] = [[] for _ in columns]
    for row in rows:
        for place, members in groupby(row.cells, key=lambda piece: column_of(piece, columns)):
            part = Row(list(members), row.y, row.size)
            if row.cells[0] is part.cells[0]:
                part.marker, part.hang, part.loose = row.marker, row.hang, row.loose
            cells[place].append(part)
    return cells


def column_of(piece: Piece, columns: Sequence[float]) -> int:
    """Return in which of the columns that start at *columns* a piece stands, from 0."""
    return max(sum(edge <= piece.x0 + SAME_EDGE for edge in columns) - 1, 0)


def _room(cells: Sequence[Cell]) -> float:
    """Return the most room from line to line that parts no paragraphs in the cells of a row."""
    lines = [pair for cell in cells for pair in pairwise(cell)]
    steps = [after.y - line.bottom for line, after in lines]
    sizes = [MOST_LEADING * line.size for line, _ in lines]
    return min([LOOSE * step for step in steps if step > 0] + sizes, default=inf)


def _wraps(cell: Cell, edge: float, room: float = inf) -> bool:
    """Say whether the lines of a cell are one text: each ends where the next word had no room.

    *room*: so much there may be from line to line.
    """
    if len(cell) > MOST_LINES or sum(len(line.text) for line in cell) > MOST_TEXT:
        return False
    return all(
        not after.marker
        and line.x1 + _first_word(after) > edge - PADDING * line.size
        and after.y - line.bottom < room
        for line, after in pairwise(cell)
    )


def _first_word(row: Row) -> float:
    piece = row.cells[0]
    word, _, _ = piece.text.partition(" ")
    return (piece.x1 - piece.x0) * (len(word) + 1) / (len(piece.text) + 1)


def _one_row(cells: Sequence[Cell]) -> Row:
    row = Row([_whole(cell) for cell in cells], min(cell[0].y for cell in cells), cells[0][0].size)
    row.marker, row.hang = cells[0][0].marker, cells[0][0].hang
    row.bottom = max(cell[-1].y for cell in cells)
    row.loose = cells[0][0].loose
    return row


def _whole(cell: Cell) -> Piece:
    """Return the lines of a cell as one piece."""
    whole = cell[0].cells[0]
    for line in cell:
        for piece in line.cells:
            if piece is not whole:
                whole.text = _continued(whole.text, piece.text)
                whole.x1 = max(whole.x1, piece.x1)
                whole.bold = whole.bold and piece.bold
    return whole


def _continued(text: str, more: str) -> str:
    if text.endswith("-") and text[-2:-1].islower() and more[:1].islower():
        return text[:-1] + more
    return f"{text} {more}"


def _long_row(cells: Sequence[Cell], columns: tuple[float, ...], room: float) -> list[Row]:
    """Return the lines of the cells, cell by cell; each knows its column and whether it goes on."""
    edges = [*columns[1:], columns[-1]]
    first = next(cell[0] for cell in cells if cell)
    found: list[Row] = []
    for cell, edge in zip(cells, edges, strict=True):
        for place, line in enumerate(cell):
            line.columns, line.within, line.loose = columns, first, False
            line.joins = place > 0 and _wraps([cell[place - 1], line], edge, room)
        found += cell
    return found


def _group(rows: list[Row]) -> list[Row]:
    """Return rows between two gaps as one, if more of their cells than the last wrap."""
    if not 1 < len(rows) <= LOOSE_LINES or rows[0].columns or len(rows[0].cells) < 2:
        return rows
    columns = [piece.x0 for piece in rows[0].cells]
    right = max(row.x1 for row in rows)
    edges = [*columns[1:], right]
    for row in rows[1:]:
        for piece in row.cells:
            place = column_of(piece, columns)
            # Text below a number and its title runs on where the title stands: it is no cell.
            if abs(piece.x0 - columns[place]) > SAME_EDGE or piece.x1 > edges[place] + SAME_EDGE:
                return rows
    cells = _cells(rows, columns)
    if all(len(cell) == 1 for cell in cells[:-1]):
        return rows
    if len(cells[0]) > 1 and not any(map(str.isalpha, cells[0][0].text)):
        return rows  # "24/1.1", and below it the second line of what stands beside it
    if not all(_wraps(cell, edge) for cell, edge in zip(cells, edges, strict=True)):
        return rows
    return [_one_row(cells)]
