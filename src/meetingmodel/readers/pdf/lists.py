"""Lists side by side, each under a label of its own: members present, and beside them the absent.

In: the rows of a page.  Out: the same cells; of such lists the left one first, then the right one.
Never: parts a label from what stands beside it: only where both columns begin a list of their own.
"""

from collections.abc import Sequence

from .rows import Row

LEAST_ROWS = 3
SAME_EDGE = 4.0  # points


def one_by_one(rows: Sequence[Row]) -> list[Row]:
    """Return *rows*, with lists that stand side by side taken apart."""
    found: list[Row] = []
    place = 0
    while place < len(rows):
        stop = _end(rows, place)
        if stop - place >= LEAST_ROWS:
            found += _apart(rows[place:stop])
            place = stop
        else:
            found.append(rows[place])
            place += 1
    return found


def _end(rows: Sequence[Row], place: int) -> int:
    """Return where lists that begin side by side at *place* end; *place* itself if none do."""
    first = rows[place]
    if first.columns or first.dropped or len(first.cells) != 2:
        return place
    left, right = first.cells
    # "Chair:   Ann Lee" names one thing; a label at the right begins a list there.
    if not right.text.endswith(":"):
        return place
    edge = right.x0 - SAME_EDGE
    stop = place + 1
    while stop < len(rows) and _goes_on(rows[stop], left.x0 - SAME_EDGE, edge):
        stop += 1
    # Something stands below both, or these are two labels of which one is empty.
    below = rows[place + 1 : stop]
    ok = any(row.x0 < edge for row in below) and any(row.x1 > edge for row in below)
    return stop if ok else place


def _goes_on(row: Row, low: float, edge: float) -> bool:
    if row.loose or row.columns or row.dropped or row.part or row.x0 < low:
        return False
    return len(row.cells) < 3 and all(
        cell.x0 >= edge or cell.x1 < edge for cell in row.cells
    )  # fmt: skip


def _apart(rows: Sequence[Row]) -> list[Row]:
    edge = rows[0].cells[1].x0 - SAME_EDGE
    lists: tuple[list[Row], list[Row]] = ([], [])
    for row in rows:
        for cell in row.cells:
            own = Row([cell], row.y, row.size)
            if cell is row.cells[0]:
                own.marker, own.hang = row.marker, row.hang
            lists[cell.x0 >= edge].append(own)
    lists[0][0].loose = rows[0].loose
    lists[1][0].loose = True
    return [*lists[0], *lists[1]]
