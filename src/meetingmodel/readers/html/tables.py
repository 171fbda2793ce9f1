"""Tables of a page: where each cell stands, and which tables only lay the page out.

In: rows and cells as they open.  Out: `Cell`s with row and column; a table's verdict at its end.
Never: repeats a merged cell; it stands where it begins.
"""

from collections import Counter
from collections.abc import Mapping, Sequence

from attrs import define, field

from .tags import Tag

# HTML's own limits; and no table in use has more cells that reach into later rows.
_WIDEST, _HIGHEST = 1000, 65534
_OPEN_SPANS = 200
# A single row with longer cells places text on the page.
_TALL = 4


@define(eq=False)
class Row:
    """A row of a table: its number; whether it stands in the head, or holds a plain cell.

    It names the columns if it stands in the head, or holds nothing but head cells.
    """

    table: "Table"
    number: int
    in_head: bool = False
    plain: bool = False


# A row, and the column of it in which the cell begins.
Cell = tuple[Row, int]


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
        self.row = row = Row(self, self.rows, self.in_head)
        self.rows += 1
        self.next_column = 0
        return row

    def open_cell(self, tag: Tag) -> Cell:
        """Begin a cell; return its row and column."""
        row = self.row or self.open_row()
        if tag.name == "td":
            row.plain = True
        column = self.next_column
        width, height = tag.reach or _reach(tag)
        if self.spans:
            column = self._free(column)
        if height > 1 and len(self.spans) < _OPEN_SPANS:
            self.spans.append([column, width, height])
        self.next_column = column + width
        if column >= self.columns:
            self.columns = column + 1
        return row, column

    def close(self) -> None:
        """End the row that is open, which would hold on to the table, and this to it."""
        self.row = None

    def _free(self, column: int) -> int:
        # A cell of this row is among the spans too, but ends before the next column.
        for first, width, _ in sorted(self.spans):
            if first <= column < first + width:
                column = first + width
        return column


def number_tables(cells: Sequence[Cell | None]) -> None:
    """Count the tables that are tables to their reader; each line of the page has its cell here."""
    rows = dict.fromkeys([cell[0] for cell in cells if cell is not None])
    tables = dict.fromkeys([row.table for row in rows])
    if any(table.rows < 2 for table in tables):
        _find_tall(Counter(cell for cell in cells if cell is not None and cell[0].table.rows < 2))
    real = [table for table in tables if not table.lays_out]
    for index, table in enumerate(real):
        table.index = index


def _find_tall(lines: Mapping[Cell, int]) -> None:
    for (row, _), count in lines.items():
        if count > _TALL:
            row.table.tall = True


def _reach(tag: Tag) -> tuple[int, int]:
    """Find out once how wide and how high the cells of a tag are."""
    width = _count(tag.attributes.get("colspan"), _WIDEST)
    tag.reach = width, _count(tag.attributes.get("rowspan"), _HIGHEST)
    return tag.reach


def _count(value: str | None, most: int) -> int:
    if value is None or not value.strip().isdecimal():
        return 1
    return max(1, min(int(value.strip()[:6]), most))
