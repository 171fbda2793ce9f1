"""Cells whose text wraps: one row of a table stands on one line again.

In: the rows of a page.  Out: the same cells, each whole, in rows.
Never: joins lines in a cell that do not reach its edge: those are lines of their own.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise
from math import inf
from operator import itemgetter
from typing import NamedTuple

from .cell_ends import PADDING, begins_anew, column_ends, first_word
from .grid import Edge, Grid
from .rows import Row
from .words import Piece

SAME_EDGE = 4.0  # points
MERGED_LINES = 3  # of a cell that reaches from side to side of a table
MOST_LINES = 8
MOST_TEXT = 240  # letters; a cell that holds more is running text, and stays as lines
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
    placed = _placed(rows, grid)
    parted = Counter(place.frame for (_, place), _ in groupby(placed, key=itemgetter(0)))
    groups = [
        (place, [row for _, row in group])
        for (_, place), group in groupby(placed, key=itemgetter(0))
    ]
    reach = column_ends(
        (place.frame, place.own, _cells(members, place.own))
        for place, members in groups
        if place.columns
    )
    for place, members in groups:
        whole = parted[place.frame] > 1  # lines between its rows are drawn
        ends = reach.get((place.frame, place.own), ())
        found += _table_row(members, place, ends, whole=whole) if place.columns else members
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


class Place(NamedTuple):
    """Where in a table a row of the page stands.

    *columns*: the edges of the table, *own*: those that cross the row, which are fewer where cells
    are merged. *frame*: the number of the table on the page.
    """

    columns: tuple[float, ...] = ()
    own: tuple[float, ...] = ()
    frame: int = 0


NOWHERE = Place()


def _placed(rows: Sequence[Row], grid: Grid) -> list[tuple[tuple[int, Place], Row]]:
    """Return each row with a number that it shares with those in the same row of a table."""
    found: list[tuple[tuple[int, Place], Row]] = []
    last: Row | None = None
    before = NOWHERE
    number = 0
    for row, place in zip(rows, _places(rows, grid), strict=True):
        if (
            last is None
            or not place.columns
            or place != before
            or grid.parted(middle(last), middle(row), (place.own[0] + place.own[1]) / 2)
        ):
            number += 1
        found.append(((number, place), row))
        last, before = row, place
    return _with_names(found)


def _places(rows: Sequence[Row], grid: Grid) -> list[Place]:
    """Return where each row stands: a table has one frame, and all edges within it."""
    crossing = [_crossing(row, grid) for row in rows]
    found: list[Place] = []
    frames = groupby(range(len(rows)), key=lambda n: (crossing[n][:1], crossing[n][-1:]))
    for frame, (_, members) in enumerate(frames):
        for merged, part in groupby(_runs(list(members), rows, crossing, grid), key=itemgetter(0)):
            places = [n for _, run in part for n in run]
            owns = [tuple(x for x, _, _ in crossing[n]) for n in places]
            beside = any(_stands_in_two(rows[n], own) for n, own in zip(places, owns, strict=True))
            columns = _united(owns) if beside and not merged else ()
            found += [
                Place(columns, columns if _spread(rows[n], own, columns) else own, frame)
                if columns
                else NOWHERE
                for n, own in zip(places, owns, strict=True)
            ]
    return found


def _crossing(row: Row, grid: Grid) -> tuple[Edge, ...]:
    """Return the edges of the cells in which a row stands; none if it stands in no table."""
    edges = () if row.dropped else grid.crossing(middle(row))
    if len(edges) < 2 or not edges[0][0] - SAME_EDGE <= row.x0 <= edges[-1][0]:
        return ()
    return edges


def _runs(
    members: Sequence[int], rows: Sequence[Row], crossing: Sequence[tuple[Edge, ...]], grid: Grid
) -> Iterator[tuple[bool, list[int]]]:
    """Yield the *members* of a frame cell by cell, and whether they are text in a frame around it.

    A cell that reaches from side to side belongs to the table if it holds a line or two, and
    stands below other cells: above these it is a title.
    """
    run: list[int] = []
    begun = True
    for n in members:
        wide = len(crossing[n]) == 2
        inner = (crossing[n][0][0] + crossing[n][1][0]) / 2 if wide else 0.0
        if not (
            run
            and wide
            and len(crossing[run[-1]]) == 2
            and not grid.parted(middle(rows[run[-1]]), middle(rows[n]), inner)
        ):
            if run:
                begun = begun or len(crossing[run[0]]) > 2
                yield len(crossing[run[0]]) < 3 and (not begun or len(run) > MERGED_LINES), run
            run = []
        run.append(n)
    if run:
        yield len(crossing[run[0]]) < 3 and (not begun or len(run) > MERGED_LINES), run


def _spread(row: Row, own: Sequence[float], columns: Sequence[float]) -> bool:
    """Whether the cells of a row stand in the columns, though nothing is drawn between them.

    Programs that shade the names of columns often leave out the lines between them.
    """
    taken = [column_of(piece, columns) for piece in row.cells]
    return len(own) == 2 and len(taken) > 1 and len(set(taken)) == len(taken)


def _stands_in_two(row: Row, own: Sequence[float]) -> bool:
    """Whether words stand in two cells beside each other, as they do somewhere in any table.

    What is painted behind a paragraph has edges, too.
    """
    return len({column_of(piece, own) for piece in row.cells}) > 1


def _united(owns: Sequence[tuple[float, ...]]) -> tuple[float, ...]:
    """Return all edges of a table of two columns or more, those that are one to the eye as one."""
    edges: list[float] = []
    for edge in sorted({edge for own in owns for edge in own}):
        if not edges or edge - edges[-1] > SAME_EDGE:
            edges.append(edge)
    return tuple(edges) if len(edges) > 2 else ()


def _with_names(
    placed: list[tuple[tuple[int, Place], Row]],
) -> list[tuple[tuple[int, Place], Row]]:
    """Take the row above a table for its first, if its cells stand in the table's columns.

    Programs that shade the names of columns often leave out the lines between them.
    """
    found = list(placed)
    for place, (((number, above), row), ((_, below), after)) in enumerate(pairwise(placed)):
        columns = below.columns
        if (
            columns
            and not (above.columns or row.dropped)
            and after.y - row.y < NAMES_ABOVE * row.size
        ):
            taken = [column_of(piece, columns) for piece in row.cells]
            within = columns[0] - SAME_EDGE <= row.x0 and row.x1 <= columns[-1] + SAME_EDGE
            if within and len(taken) > 1 and len(set(taken)) == len(taken):
                found[place] = ((number, below._replace(own=columns)), row)
    return found


def middle(row: Row) -> float:
    """Return the height at which a row crosses the lines beside it."""
    return row.y - row.size * 0.3


def _table_row(rows: list[Row], place: Place, ends: Sequence[float], *, whole: bool) -> list[Row]:
    """Return one row of a table; cells of running text go on in rows below it.

    *ends*: where the text of each column wraps. *whole*: lines are drawn between the rows of the
    table, so that one which begins with a single line, as with a number, surely is one.
    """
    own = place.own
    for row in rows:
        row.columns, row.frame = place.columns, place.frame
    if len(rows) == 1:
        return rows
    edges = ends or [*own[1:], own[-1]]
    cells = _cells(rows, own)
    room = _room(cells)
    if all(_wraps(cell, edge, room) for cell, edge in zip(cells, edges, strict=True)):
        row = _one_row([cell for cell in cells if cell])
        row.columns, row.frame = place.columns, place.frame
        return [row]
    beside = sum(len(row.cells) > 1 for row in rows)
    wrapped = any(
        len(cell) > 1 and _wraps(cell, edge, room) for cell, edge in zip(cells, edges, strict=True)
    )
    headed = whole and len(next(cell for cell in cells if cell)) == 1
    if beside * 2 > len(rows) and not (wrapped or headed):
        for row in rows:  # lines of one cell that stand beside lines of another
            row.columns, row.frame = (), 0
        return rows
    return _long_row(cells, edges, place, room)


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
        not (after.marker or begins_anew(line, after))
        and line.x1 + first_word(after) > edge - PADDING * line.size
        and after.y - line.bottom < room
        for line, after in pairwise(cell)
    )


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


def _long_row(
    cells: Sequence[Cell], edges: Sequence[float], place: Place, room: float
) -> list[Row]:
    """Return the lines of the cells, cell by cell; each knows its column and whether it goes on."""
    first = next(cell[0] for cell in cells if cell)
    found: list[Row] = []
    for cell, edge in zip(cells, edges, strict=True):
        for at, line in enumerate(cell):
            line.columns, line.frame = place.columns, place.frame
            line.within, line.loose = first, False
            line.joins = at > 0 and _wraps([cell[at - 1], line], edge, room)
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
