"""Columns of a page: running text on its left half, and more of it on its right.

In: the pieces of a page.  Out: the same pieces, in groups that are read one after the other.
Never: takes apart what stands on one line, unless running text fills both sides.
"""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from .grid import Grid

if TYPE_CHECKING:
    from .words import Piece

# A page is read column by column only where both columns hold running text.
LEAST_LINES = 8
LEAST_LETTERS = 22
FILLED = 0.7  # of a column's width, by more than half of its lines
GUTTER = 0.9  # sizes of the type

SAME_EDGE = 4.0  # points


def bands(pieces: Sequence["Piece"], grid: Grid) -> list[list["Piece"]]:
    """Return the pieces of a page in groups that are read one after the other."""
    edge = second_edge(pieces)
    if edge is None or grid.columns(_middle(pieces)):
        return [list(pieces)]
    inside = sorted(pieces, key=lambda piece: piece.y)
    first, last = _reach(inside, edge)
    # A head or foot in three parts stands across both columns.
    above, below = inside[:first], inside[last:]
    found: list[list[Piece]] = [above]
    left: list[Piece] = []
    right: list[Piece] = []
    for piece in inside[first:last]:
        if piece.x0 < edge - SAME_EDGE and piece.x1 > edge:
            found += [left, right, [piece]]
            left, right = [], []
        else:
            (right if piece.x0 >= edge - SAME_EDGE else left).append(piece)
    found += [left, right, below]
    return _merged(group for group in found if group)


def _merged(groups: Iterable[list["Piece"]]) -> list[list["Piece"]]:
    """Join single pieces that follow each other: whole-width lines of one paragraph."""
    found: list[list[Piece]] = []
    for group in groups:
        if found and len(group) == 1 and len(found[-1]) == 1:
            found[-1] += group
        else:
            found.append(group)
    return found


def _reach(pieces: Sequence["Piece"], edge: float) -> tuple[int, int]:
    """Return which of *pieces*, from top to bottom, stand beside the lines of running text."""
    full = [
        piece.y
        for side in _sides([one for one in pieces if len(one.text) >= LEAST_LETTERS], edge)
        for piece in _full(side)
    ]
    top, bottom = min(full), max(full)
    beside = [n for n, one in enumerate(pieces) if top - one.size < one.y < bottom + one.size]
    return beside[0], beside[-1] + 1


def _middle(pieces: Sequence["Piece"]) -> float:
    heights = sorted(piece.y for piece in pieces)
    return heights[len(heights) // 2] if heights else 0.0


def second_edge(pieces: Sequence["Piece"]) -> float | None:
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
    return float(edge) if all(map(_fills, _sides(prose, edge))) else None


def _sides(prose: Sequence["Piece"], edge: float) -> tuple[list["Piece"], list["Piece"]]:
    left = [piece for piece in prose if piece.x1 < edge - GUTTER * piece.size]
    return left, [piece for piece in prose if edge - SAME_EDGE <= piece.x0]


def _fills(pieces: Sequence["Piece"]) -> bool:
    return len(pieces) >= LEAST_LINES and len(_full(pieces)) * 2 > len(pieces)


def _full(pieces: Sequence["Piece"]) -> list["Piece"]:
    """Return the pieces that reach as far as running text does."""
    low, high = min(piece.x0 for piece in pieces), max(piece.x1 for piece in pieces)
    return [piece for piece in pieces if piece.x1 - low > FILLED * (high - low)]
