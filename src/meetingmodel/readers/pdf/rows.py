"""From pieces to rows: what stands on one line of the page, cell by cell.

In: the pieces of a page, in any order.  Out: rows from top to bottom, each with its cells.
Never: decides whether cells side by side belong together; `columns` does.
"""

from collections.abc import Iterable

from .glyphs import BULLETS, is_marker
from .grid import Grid
from .words import COLUMN_GAP, Piece

# Measured in sizes of the type. A raised figure stands 0.35 above its line, the next line 1.
SAME_ROW = 0.45
TOUCHING = 0.12
MOST_CELLS = 100  # so many are looked at, that time stays linear
MARKER_GAP = 4.5


class Row:
    """What stands on one line: cells from left to right.

    *y*, *bottom*: its first and its last baseline. *hang*: where the text after a marker starts.
    *dropped*, *part*: what `furniture` says of it. *columns*: the edges of the table in which it is
    a row, which is the one with number *frame* of the page. *within*: it is a line of a cell of
    running text, in the row that this line begins.
    *loose*: a gap parts it from what stands before; *joins*: it goes on with that;
    *broken*: it surely does not. *heading*: the
    level of the heading that it is by its type.
    """

    __slots__ = (
        "bottom", "broken", "cells", "columns", "dropped", "frame", "hang", "heading", "joins",
        "loose", "marker", "part", "size", "within", "y",
    )  # fmt: skip

    def __init__(self, cells: list[Piece], y: float, size: float) -> None:
        self.cells = cells
        self.y = y
        self.bottom = y
        self.size = size
        self.marker = ""
        self.hang = 0.0
        self.dropped: str | None = None
        self.part: str | None = None
        self.columns: tuple[float, ...] = ()
        self.frame = 0
        self.within: Row | None = None
        self.loose = False
        self.joins = False
        self.broken = False
        self.heading: int | None = None

    @property
    def x0(self) -> float:
        """The left edge."""
        return self.cells[0].x0

    @property
    def x1(self) -> float:
        """The right edge."""
        return self.cells[-1].x1

    @property
    def text(self) -> str:
        """The cells' texts, a blank between them."""
        return " ".join(cell.text for cell in self.cells)

    def __repr__(self) -> str:
        return f"Row({self.y:.0f}: {self.cells!r})"


def rows(pieces: Iterable[Piece], grid: Grid) -> list[Row]:
    """Return the rows that *pieces* make, from top to bottom; drawn lines part their cells."""
    found: list[Row] = []
    for piece in sorted(pieces, key=lambda piece: piece.y):
        last = found[-1] if found else None
        same = last and piece.y - last.y < SAME_ROW * max(piece.size, last.size)
        if last and same and not _below(piece, last.cells):
            last.cells.append(piece)
            if piece.size > last.size:
                last.y, last.size = piece.y, piece.size
        else:
            found.append(Row([piece], piece.y, piece.size))
    for row in found:
        _tidy(row, grid)
    return _with_lone_markers(found)


def _below(piece: Piece, cells: list[Piece]) -> bool:
    """Say whether *piece* is a line of its own below one of *cells*: both stand beside large type.

    >>> row = [Piece("Main Street 1", 200, 270, 100, 10), Piece("CITY", 50, 150, 105, 30)]
    >>> [_below(Piece("12345 Town", x, x + 50, 112, 10), row) for x in (200, 290)]
    [True, False]
    """
    if piece.y - cells[0].y < SAME_ROW * piece.size:  # nearly all
        return False
    return any(
        piece.y - cell.y > SAME_ROW * max(piece.size, cell.size)
        and min(piece.x1, cell.x1) - max(piece.x0, cell.x0) > piece.size
        for cell in cells[-MOST_CELLS:]
    )


def _tidy(row: Row, grid: Grid) -> None:
    """Order the cells of a row, and join those between which no gap stands."""
    cells = row.cells
    if len(cells) > 1:
        cells.sort(key=lambda cell: cell.x0)
        joined = [cells[0]]
        for cell in cells[1:]:
            before = joined[-1]
            gap = cell.x0 - before.x1
            if cell.begins or grid.between(before.x1, cell.x0, row.y):
                joined.append(cell)
            elif _marks(before, cell, gap):
                if len(joined) == 1:
                    row.marker, row.hang = before.text, cell.x0
                _join(before, cell, " ", marker=True)
            elif gap < _widest(before, cell):
                _join(before, cell, "" if _touches(before, cell, gap) else " ")
            else:
                joined.append(cell)
        row.cells = joined
    if not row.marker:
        first = row.cells[0]
        glyph, _, rest = first.text.partition(" ")
        if rest and glyph in BULLETS:
            row.marker = glyph
            row.hang = first.x0 + (first.x1 - first.x0) * (len(glyph) + 1) / len(first.text)


def _marks(before: Piece, cell: Piece, gap: float) -> bool:
    if not 0 < gap < MARKER_GAP * cell.size:
        return False
    # Alone at the start of a line, with a gap behind it, "o" is Word's second glyph.
    return before.text == "o" or is_marker(before.text)


def _touches(before: Piece, cell: Piece, gap: float) -> bool:
    return gap < TOUCHING * min(before.size, cell.size)


def _widest(before: Piece, cell: Piece) -> float:
    """Return the widest gap that is still a blank between words."""
    size = max(before.size, cell.size)
    spread = max(
        (one.spread for one in (before, cell) if one.count > 3 and one.spread > 0.55 * size),
        default=0.0,
    )
    return max(COLUMN_GAP * size, 1.8 * spread)


def _join(cell: Piece, other: Piece, between: str, *, marker: bool = False) -> None:
    start = len(cell.text) + len(between)
    if marker or cell.bold:
        cell.lead = start + other.lead if other.lead else (0 if marker else cell.lead)
    cell.bold = other.bold and (marker or cell.bold)
    if len(other.text) > len(cell.text):
        cell.size, cell.spread = other.size, other.spread
    cell.count += other.count
    cell.text += between + other.text
    cell.x1 = max(cell.x1, other.x1)


def _with_lone_markers(found: list[Row]) -> list[Row]:
    """Join a glyph that has a baseline of its own to the line it stands in front of."""
    kept: list[Row] = []
    for place, row in enumerate(found):
        if len(row.cells) == 1 and row.cells[0].text in BULLETS:
            near = [
                other
                for other in (*found[place + 1 : place + 2], *kept[-1:])
                if abs(other.y - row.y) < row.size and other.x0 >= row.x1 and not other.marker
            ]
            if near:
                line = min(near, key=lambda other: abs(other.y - row.y))
                _put_before(row.cells[0], line)
                continue
        kept.append(row)
    return kept


def _put_before(glyph: Piece, line: Row) -> None:
    text = line.cells[0]
    line.marker, line.hang = glyph.text, text.x0
    _join(glyph, text, " ", marker=True)
    line.cells[0] = glyph
