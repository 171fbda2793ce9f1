"""Tables of a page: where each cell stands, and which tables only lay the page out.

In: rows and cells as they open.  Out: `Cell`s with row and column; a table's verdict at its end.
Never: repeats a merged cell; it stands where it begins.
"""

from collections.abc import Mapping

from attrs import define, field

# HTML's own limit for colspan; and no table in use has more cells that reach into later rows.
_WIDEST = 1000
_OPEN_SPANS = 200


@define
class Row:
    """A row: its number, and whether it names the columns."""

    number: int
    header: bool = False
    plain_cells: int = 0
    cells: int = 0

    @property
    def names_columns(self) -> bool:
        """Whether it stands in a table head, or holds nothing but head cells."""
        return bool(self.cells) and (self.header or not self.plain_cells)


@define
class Cell:
    """A cell: its table, row and column."""

    table: "Table"
    row: Row
    column: int
    lines: int = 0

    def add_line(self) -> None:
        """Count a line of the cell."""
        self.lines += 1
        self.table.longest = max(self.table.longest, self.lines)


@define
class Table:
    """A table while it is being read; *index* is given to real tables at the end."""

    presentation: bool = False
    nested: bool = False
    headings: bool = False
    in_head: bool = False
    index: int | None = None
    columns: int = 0
    rows: int = 0
    longest: int = 0
    row: Row | None = None
    cell: Cell | None = None
    next_column: int = 0
    spans: list[list[int]] = field(factory=list)

    @property
    def lays_out(self) -> bool:
        """Whether the table is no table to its reader, but a way to place things on the page."""
        if self.presentation or self.nested or self.columns < 2:
            return True
        return self.rows < 2 and (self.longest > 4 or self.headings)

    def open_row(self) -> None:
        """Begin a row; cells that reach down into it keep their columns."""
        if self.spans:
            self.spans = [[first, wide, left - 1] for first, wide, left in self.spans if left > 1]
        self.row = Row(self.rows, header=self.in_head)
        self.rows += 1
        self.next_column = 0
        self.cell = None

    def open_cell(self, attributes: Mapping[str, str], *, head: bool) -> None:
        """Begin a cell."""
        if self.row is None:
            self.open_row()
        row = self.row or Row(0)
        row.cells += 1
        row.plain_cells += not head
        column = self._free(self.next_column)
        width = _count(attributes.get("colspan"), _WIDEST) if attributes else 1
        height = _count(attributes.get("rowspan"), 65534) if attributes else 1
        if height > 1 and len(self.spans) < _OPEN_SPANS:
            self.spans.append([column, width, height])
        self.next_column = column + width
        self.columns = max(self.columns, column + 1)
        self.cell = Cell(self, row, column)

    def _free(self, column: int) -> int:
        # A cell of this row is among the spans too, but ends before the next column.
        for first, width, _ in sorted(self.spans) if self.spans else ():
            if first <= column < first + width:
                column = first + width
        return column


def _count(value: str | None, most: int) -> int:
    if value is None or not value.strip().isdecimal():
        return 1
    return max(1, min(int(value.strip()[:6]), most))
