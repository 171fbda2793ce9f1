"""Lines that are drawn on a page, as the grid of a table.

In: the boxes of what is drawn.  Out: for a height on the page, the columns that upright lines part.
Never: takes an underline or a frame around the page for a table: a grid has two columns at least.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence

Rule = tuple[float, float, float, float]  # left, top, right, bottom
Edge = tuple[float, float, float]  # where it stands, from where it reaches, and to where

THIN = 3.0  # points; what is thicker is a filled box, whose sides count
SHORT = 5.0
WIDE = 72.0  # so wide is a line below several names of columns
DOT = (1.5, 8.0)  # points; a small shape that is as wide as high may be a bullet
ROUND = 0.25  # so much wider than high it may be
MOST_COLUMNS = 200
NEAR = 20  # edges on one line that are looked at for a touching one
SNAP = 3.0  # edges that are so near are one


class Grid:
    """The upright and level edges that are drawn on a page, and its *dots*: small shapes.

    >>> sides = [(x, 0, x + 1, 40) for x in (10, 50, 90)]
    >>> grid = Grid([*sides, (10, 19, 91, 20)])
    >>> grid.columns(10), grid.parted(10, 30, 20), grid.parted(2, 15, 20)
    ((10.5, 50.5, 90.5), True, False)
    """

    def __init__(self, rules: Sequence[Rule]) -> None:
        upright: list[Edge] = []
        level: list[Edge] = []
        sides: list[Edge] = []
        ends: list[Edge] = []
        self.dots: list[Rule] = []
        for left, top, right, bottom in rules:
            wide, high = right - left, bottom - top
            if DOT[0] <= wide <= DOT[1] and abs(wide - high) <= ROUND * wide:
                self.dots.append((left, top, right, bottom))
            elif wide < THIN and high >= SHORT:
                upright.append(((left + right) / 2, top, bottom))
            elif high < THIN and wide >= SHORT:
                level.append(((top + bottom) / 2, left, right))
            elif wide >= SHORT and high >= SHORT:
                sides += [(left, top, bottom), (right, top, bottom)]
                ends += [(top, left, right), (bottom, left, right)]
        # Where lines are drawn, boxes are but shading, which some programs paint line by line.
        upright = upright if len(upright) > 2 else upright + sides
        level = level if len(level) > 2 else level + ends
        joined = _joined(upright)
        # Two lines part no columns, and hundreds are a drawing.
        self._upright = joined if 2 < len(joined) < MOST_COLUMNS else []
        self._edges = [x for x, _, _ in self._upright]
        self._level = sorted(level)
        self._heights = [height for height, _, _ in self._level]
        self._ruled = sorted(edge for edge in _joined(level) if edge[2] - edge[1] > WIDE)

    def add(self, upright: Iterable[Edge], level: Iterable[Edge]) -> None:
        """Add edges that no line was drawn for."""
        self._upright = sorted([*self._upright, *upright])
        self._edges = [x for x, _, _ in self._upright]
        self._level = sorted([*self._level, *level])
        self._heights = [height for height, _, _ in self._level]

    def ruled(self, above: float, below: float, left: float, right: float) -> bool:
        """Say whether level edges between two heights reach from *left* to *right*."""
        first, last = (bisect_left(self._ruled, (height,)) for height in (above, below))
        return any(
            start - SNAP <= left and right <= end + SNAP
            for _, start, end in self._ruled[first:last]
        )

    def __bool__(self) -> bool:
        return bool(self._upright)

    def columns(self, height: float) -> tuple[float, ...]:
        """Return where upright edges cross *height*, if they part two columns at least."""
        found = [x for x, _, _ in self.crossing(height)]
        return tuple(found) if len(found) > 2 else ()

    def crossing(self, height: float) -> tuple[Edge, ...]:
        """Return the upright edges that cross *height*, from left to right."""
        return tuple(edge for edge in self._upright if edge[1] - 1 <= height <= edge[2] + 1)

    def between(self, left: float, right: float, height: float) -> bool:
        """Say whether an upright edge passes between two pieces of text at *height*."""
        edges = self._edges
        first, last = bisect_left(edges, left - 1), bisect_right(edges, right + 1)
        return any(
            top <= height <= bottom + 1 for _, top, bottom in self._upright[first:last]
        )  # fmt: skip

    def parted(self, above: float, below: float, x: float) -> bool:
        """Say whether a level edge passes *x* between two heights."""
        for height, left, right in self._level[bisect_left(self._heights, above) :]:
            if height > below:
                return False
            if left - SNAP <= x <= right + SNAP:
                return True
        return False


def _joined(edges: list[Edge]) -> list[Edge]:
    """Return upright edges, pieces that lie on one line and touch joined into one."""
    found: list[Edge] = []
    for x, top, bottom in sorted(edges):
        twin = _touching(found, x, top, bottom)
        if twin is None:
            found.append((x, top, bottom))
        else:
            other, start, end = found[twin]
            found[twin] = (other, min(top, start), max(bottom, end))
    return found


def _touching(found: list[Edge], x: float, top: float, bottom: float) -> int | None:
    for place in range(len(found) - 1, max(len(found) - NEAR, 0) - 1, -1):
        other, start, end = found[place]
        if x - other > SNAP:
            return None
        if top <= end + SNAP and start <= bottom + SNAP:
            return place
    return None
