"""Tables that go on from page to page, and rows that a page ends.

In: the rows of all pages, those of a table together.  Out: for each its table and row.
Never: takes the names of columns that a program repeats on each page for a row of the table.
"""

from collections.abc import Sequence
from itertools import count, groupby, pairwise, takewhile
from operator import itemgetter
from typing import NamedTuple

from .grid import Grid
from .rows import Row
from .tables import SAME_EDGE, column_of, middle

ENDS = ".?!:;"
MOST_NAMES = 4  # lines


def drop_names(pages: Sequence[Sequence[Row]], grids: Sequence[Grid]) -> None:
    """Mark the names of columns that stand again where a table goes on as dropped."""
    names: list[Row] = []
    before: tuple[float, ...] = ()
    for rows, grid in zip(pages, grids, strict=True):
        if not grid:
            names = []
            continue
        inside = [row for row in rows if not row.dropped]
        places = [grid.columns(middle(row)) for row in inside]
        groups = [
            (columns, [row for _, row in group])
            for columns, group in groupby(zip(places, inside, strict=True), key=itemgetter(0))
        ]
        top = next((n for n, (columns, _) in enumerate(groups) if columns), 0)
        again = 0
        if names and all(_is_furniture(group) for _, group in groups[:top]):
            columns, group = groups[top] if groups else ((), [])
            twins = [(one, row) for one, row in zip(names, group, strict=False)]
            twins = list(takewhile(lambda pair: pair[0].text == pair[1].text, twins))
            if _alike(before, columns) and len(twins) < len(group):
                again = len(twins)
                for one, row in twins:
                    one.part = row.part = None
                    row.dropped = "page header"
        if groups and not (again and top == len(groups) - 1):
            before, group = groups[-1]
            names = group[:MOST_NAMES] if before else []


class Place(NamedTuple):
    """Which table rows are of, from which of its rows on; *broken*: its first began a page ago."""

    table: int
    row: int
    broken: bool = False


class Tables:
    """The tables of a document, each with a number; one may go on from page to page."""

    def __init__(self, pages: Sequence[Sequence[list[Row]]]) -> None:
        self._count = count()
        self._onward: dict[int, list[Row]] = {}  # what a group goes on with
        self._places: dict[int, Place] = {}
        content = [[group for group in page if not _is_furniture(group)] for page in pages]
        for page, after in pairwise(content):
            if page and after and _go_on(page[-1], after[0]):
                self._onward[id(after[0])] = page[-1]
                self._onward.setdefault(id(page[-1]), [])

    def place(self, rows: list[Row]) -> Place | None:
        """Return where *rows* stand in a table, None for lines of text: a row alone is no table."""
        if not rows[0].columns or (len(rows) == 1 and id(rows) not in self._onward):
            return None
        before = self._onward.get(id(rows))
        if before and (above := self._places.get(id(before))) is not None:
            broken = _is_broken(before, rows)
            number = above.row - above.broken + _rows_of(before)
            place = Place(above.table, number, broken)
        else:
            place = Place(next(self._count), 0)
        self._places[id(rows)] = place
        return place


def _is_furniture(rows: Sequence[Row]) -> bool:
    return all(row.dropped or row.part for row in rows)


def _rows_of(rows: Sequence[Row]) -> int:
    """Return how many rows of a table *rows* are: the lines of long cells are of one."""
    return len({id(row.within or row) for row in rows})


def _is_broken(above: Sequence[Row], rows: Sequence[Row]) -> bool:
    """Whether a page ended within a row: its cells go on, where each row is headed by something.

    Words on the page above that end no sentence go on, and the first cell is empty or goes on too.
    """
    columns = rows[0].columns
    last, first = _last_row(above), _last_row(rows, first=True)
    heads = {id(row.within or row) for row in above if column_of(row.cells[0], columns) == 0}
    if len(heads) < _rows_of(above) or _rows_of(above) < 2:
        return False
    ends = {column_of(cell, columns): cell.text for row in last for cell in row.cells}
    begins: dict[int, str] = {}
    for row in first:
        for cell in row.cells:
            begins.setdefault(column_of(cell, columns), cell.text)
    if 0 in begins and not begins[0][:1].islower():
        return False
    open_ = [text for column, text in ends.items() if column in begins and text[-1:] not in ENDS]
    return bool(open_)


def _last_row(rows: Sequence[Row], *, first: bool = False) -> list[Row]:
    """Return the lines of the last row of a table, or of its first."""
    one = rows[0 if first else -1]
    return [row for row in rows if (row.within or row) is (one.within or one)]


def _go_on(rows: Sequence[Row], after: Sequence[Row]) -> bool:
    """Whether a table goes on at the top of the next page: columns as wide, and not named anew."""
    one, other = rows[0].columns, after[0].columns
    if not _alike(one, other) or rows[0].text == after[0].text:
        return False
    return not (all_bold(after[0]) and not all(map(all_bold, after)))


def _alike(one: Sequence[float], other: Sequence[float]) -> bool:
    """Whether columns are as many and as wide."""
    if not one or len(one) != len(other):
        return False
    shift = other[0] - one[0]
    return all(abs(b - a - shift) <= SAME_EDGE for a, b in zip(one, other, strict=True))


def all_bold(row: Row) -> bool:
    """Whether every cell of a row is bold, as the names of columns are."""
    return all(cell.bold for cell in row.cells)
