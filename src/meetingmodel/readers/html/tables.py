"""Tables of a page: where each cell stands, and which tables only lay the page out.

In: rows and cells as they open.  Out: `Cell`s with row and column; a table's verdict at its end.
Never: repeats a merged cell; it stands where it begins.
"""

from collections import Counter
from collections.abc import Callable, Sequence
from operator import itemgetter

from attrs import define, field

from .tokens import Tag

# HTML's own limits; and no table in use has more cells that reach into later rows.
_WIDEST, _HIGHEST = 1000, 65534
_OPEN_SPANS = 200
# A single row with longer cells places text on the page.
_TALL = 4


@define(eq=False)
class Row:
    """A row: its number, and whether it stands in the head of its table, or holds a plain cell.

    It names the columns if it stands in the head, or holds nothing but head cells.
    """

    number: int
    in_head: bool = False
    plain: bool = False


@define(eq=False)
class Table:
    """A table while it is being read; *index* is given to real tables at the end.

    *tall*: one of its cells has many lines.
    """

    presentation: bool = False
    nested: bool = False
    headings: bool = False
    in_head: bool = False
    index: int | None = None
    columns: int = 0
    rows: int = 0
    tall: bool = False
    row: Row | None = None
    cell: "Cell | None" = None
    next_column: int = 0
    spans: list[list[int]] = field(factory=list)

    @property
    def lays_out(self) -> bool:
        """Whether the table is no table to its reader, but a way to place things on the page."""
        if self.presentation or self.nested or self.columns < 2:
            return True
        return self.rows < 2 and (self.tall or self.headings)

    def open_row(self) -> Row:
        """Begin and return a row; cells that reach down into it keep their columns."""
        if self.spans:
            self.spans = [[first, wide, left - 1] for first, wide, left in self.spans if left > 1]
        self.row = row = Row(self.rows, self.in_head)
        self.rows += 1
        self.next_column = 0
        self.cell = None
        return row

    def open_cell(self, tag: Tag) -> None:
        """Begin a cell."""
        row = self.row or self.open_row()
        if tag.name == "td":
            row.plain = True
        column = self._free(self.next_column) if self.spans else self.next_column
        width, height = tag.reach or _reach(tag)
        if height > 1 and len(self.spans) < _OPEN_SPANS:
            self.spans.append([column, width, height])
        self.next_column = column + width
        if column >= self.columns:
            self.columns = column + 1
        self.cell = self, row, column

    def _free(self, column: int) -> int:
        # A cell of this row is among the spans too, but ends before the next column.
        for first, width, _ in sorted(self.spans):
            if first <= column < first + width:
                column = first + width
        return column


# A cell: its table, row and column. A plain tuple, because a page has thousands of them.
Cell = tuple[Table, Row, int]
_TABLE: Callable[[Cell], Table] = itemgetter(0)


def number_tables(cells: Sequence[Cell]) -> None:
    """Count the tables that are tables to their reader; *cells* are those of the page's lines."""
    single = [cell for cell in cells if cell[0].rows < 2]
    lines = Counter(map(id, single))
    for cell in single:
        cell[0].tall = cell[0].tall or lines[id(cell)] > _TALL
    count = 0
    for table in dict.fromkeys(map(_TABLE, cells)):
        if not table.lays_out:
            table.index = count
            count += 1


def _reach(tag: Tag) -> tuple[int, int]:
    """Find out once how wide and how high the cells of a tag are."""
    width = _count(tag.attributes.get("colspan"), _WIDEST)
    tag.reach = width, _count(tag.attributes.get("rowspan"), _HIGHEST)
    return tag.reach


def _count(value: str | None, most: int) -> int:
    if value is None or not value.strip().isdecimal():
        return 1
    return max(1, min(int(value.strip()[:6]), most))
