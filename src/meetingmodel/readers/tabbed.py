r"""Tables that were pasted as text: one tab between columns, also before what has no first cell.

In: the lines of a text.  Out: for each line of such a table what its style says.
Never: takes lines for a table of which none begins with a tab; columns set with tabs are shown as
such, and the parser reads them.

Word and spreadsheets paste their tables so: "Item", "Discussion" and "Action", and below each
title a row that begins with an empty cell.
"""

from collections.abc import Sequence

from ..document import Line
from .quick import QuickLine, QuickStyle

TAB = "\t"
COLUMNS = 3  # at least
ROWS = 4  # below the names of the columns, at least
NAME = 40  # letters of such a name, at most


def tabbed_tables(lines: Sequence[str], first: int = 0) -> dict[int, Line]:
    r"""Return the lines of such tables by their place in *lines*; *first* is the first's number.

    >>> lines = "No\tWhat\tWho", "1\tRoads", "\tLeft.\tAnn", "2\tPonds", "\tDone.\t"
    >>> [(line.text, line.style.row) for line in tabbed_tables(lines).values()][1:3]
    [('1\tRoads', 1), ('Left.\tAnn', 2)]
    """
    found: dict[int, Line] = {}
    place, table = 0, first
    while place < len(lines):
        stop, is_table = _end(lines, place)
        if is_table:
            rows = enumerate(lines[place:stop])
            found |= {place + row: _row(raw, table, row) for row, raw in rows}
            table += 1
        place = max(stop, place + 1)
    return found


def _end(lines: Sequence[str], place: int) -> tuple[int, bool]:
    """Return where the rows end whose columns the line at *place* may name, and whether it does."""
    names = lines[place].split(TAB)
    if len(names) < COLUMNS or not all(0 < len(name.strip()) <= NAME for name in names):
        return place, False
    stop, open_rows = place + 1, 0
    while stop < len(lines) and lines[stop].strip() and 0 < lines[stop].count(TAB) < len(names):
        open_rows += lines[stop][0] == TAB
        stop += 1
    return stop, open_rows > 0 and stop - place > ROWS


def _row(raw: str, table: int, row: int) -> Line:
    text = raw.strip()
    before = len(raw) - len(raw.lstrip())
    places: list[tuple[int, int]] = []
    at = -before
    for cell in raw.split(TAB):
        left = at + len(cell) - len(cell.lstrip()) if cell.strip() else at
        right = left + len(cell.strip())
        places.append((min(max(left, 0), len(text)), min(max(right, 0), len(text))))
        at += len(cell) + 1
    style = QuickStyle(table=table, row=row, column=0, header=row == 0, cells=tuple(places))
    return QuickLine(text, style=style)
