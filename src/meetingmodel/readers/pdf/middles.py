"""Rows of tables whose cells stand in the middle of the row, as browsers set them.

In: the heights of the lines in each column.  Out: those at which rows begin.
Never: parts a table of which the cells begin on one line, or of which each cell is but a line.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

STEP = 1.1  # so much more room than between the lines of a cell is between two cells
LEVEL = 2.0  # points; so far apart may be what is in the middle

Block = tuple[float, float]  # a cell: the heights of its first and of its last line


def centred(columns: Sequence[Sequence[float]]) -> list[float]:
    """Return the heights at which rows begin whose cells stand in the middle; else none.

    *columns*: at which heights lines stand in each, from top to bottom.

    >>> centred([[20, 60], [10, 20, 30, 60], [20, 55, 65]])
    [10, 55]
    >>> centred([[10, 50], [10, 20, 30, 50]])
    []
    """
    rows = even_rows(columns)
    tops = [min(top for top, _ in row) for row in rows]
    uneven = any(
        max(start for start, _ in row) - top > LEVEL for row, top in zip(rows, tops, strict=True)
    )
    return tops if uneven else []


def even_rows(columns: Sequence[Sequence[float]]) -> list[list[Block]]:
    """Return the cells of each row, all in its middle; nothing if other cells stand beside them."""
    steps = [b - a for column in columns for a, b in pairwise(column) if b - a > LEVEL]
    most = STEP * min(steps, default=0)
    rows: list[list[Block]] = []
    for block in sorted((one for column in columns for one in _blocks(column, most)), key=sum):
        if rows and sum(block) - sum(rows[-1][0]) < 2 * LEVEL:
            rows[-1].append(block)
        else:
            rows.append([block])
    tops = [min(top for top, _ in row) for row in rows]
    ends = [max(end for _, end in row) for row in rows]
    return rows if all(end < top for end, top in zip(ends, tops[1:], strict=False)) else []


def _blocks(heights: Sequence[float], most: float) -> Iterator[Block]:
    """Yield the cells of a column: lines with no more room between them than *most*."""
    start = last = None
    for height in heights:
        if start is None or last is None:
            start = height
        elif height - last > most:
            yield start, last
            start = height
        last = height
    if start is not None and last is not None:
        yield start, last
