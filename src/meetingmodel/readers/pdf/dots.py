"""Bullets that are drawn, not written: dots, rings and small squares before a line.

In: the pieces of a page, and the small shapes that are drawn on it.  Out: a piece for each bullet.
Never: takes for a bullet what stands within a line, or stands away from the text.

Browsers that print a page draw the marks of its lists.
"""

from bisect import bisect_left
from collections.abc import Iterable, Sequence

from .grid import Rule
from .words import Piece

BULLET = "•"
# Measured in sizes of the type.
LEAST, MOST = 0.12, 0.6
LOW, HIGH = 0.05, 0.65  # so far above the baseline is the middle of a bullet
NEAR, FAR = 0.1, 3.0  # so far right of it the text begins
WITHIN = 2.0  # text that ends so near before it stands in the same line


def drawn(pieces: Sequence[Piece], dots: Iterable[Rule]) -> list[Piece]:
    """Return a piece for each of *dots* that stands before a line.

    >>> text = Piece("Roads", 60, 90, 100, 12)
    >>> drawn([text], [(50, 94, 54, 98), (50, 40, 54, 44)])
    [Piece('•', 50, 54, 100, 12)]
    """
    by_height = sorted(pieces, key=lambda piece: piece.y)
    heights = [piece.y for piece in by_height]
    reach = max((piece.size for piece in pieces), default=0.0)
    found: dict[tuple[int, int], Piece] = {}
    for left, top, right, bottom in dots:
        middle = (top + bottom) / 2
        first, last = (bisect_left(heights, middle + reach * part) for part in (0, HIGH))
        beside = [
            piece
            for piece in by_height[first:last]
            if LOW * piece.size <= piece.y - middle <= HIGH * piece.size
            and LEAST * piece.size <= right - left <= MOST * piece.size
        ]
        begins = [p for p in beside if NEAR * p.size <= p.x0 - right <= FAR * p.size]
        if begins and not any(-1 < left - p.x1 < WITHIN * p.size for p in beside):
            line = min(begins, key=lambda piece: piece.x0)
            place = round(left), round(line.y)  # a ring may be drawn twice
            found[place] = Piece(BULLET, left, right, line.y, line.size)
    return list(found.values())
