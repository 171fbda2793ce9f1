"""HTML blocks inside Markdown: tables, lists and headings written as tags.

In: lines, one by one.  Out: the pieces of each line, with what the tags say about them.
Never: builds a tree; a tag that is not closed lasts until the next that cannot stand in it.
"""

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from attrs import define, evolve, field, frozen

from ...document import CELL_BREAK

if TYPE_CHECKING:
    from ..html.lists import List
    from ..html.tables import Table
    from ..html.tags import Tag

_BLOCK = re.compile(
    r"<(/?(?:table|thead|tbody|tfoot|tr|td|th|caption|colgroup|col|ul|ol|li|dl|dt|dd|h[1-6]|p|div|"
    r"section|article|main|header|footer|aside|nav|center|blockquote|pre|details|summary|figure|"
    r"figcaption|hr|br|html|head|body|script|style)(?=[\s/>])[^<>]*)>",
    re.IGNORECASE,
)
_OPENING = re.compile(r"</?[A-Za-z][A-Za-z0-9]{0,15}(?:\s[^<>]*)?$")
_TABLES = frozenset(("table", "tr", "td", "th"))
_LISTS = frozenset(("ul", "ol", "li"))


@frozen
class Piece:
    """Text between block tags. *table*, *row* and *column* are those of its cell, and the first
    and last None outside one; *joins*: no tag stands between it and the text of the line above;
    *level* and *marker* are those of its list, which may stand in a cell."""

    text: str
    heading: int | None = None
    level: int | None = None
    marker: str = ""
    column: int | None = None
    header: bool = False
    joins: bool = False
    row: int = 0
    table: int | None = None

    @property
    def place(self) -> tuple[int | None, int, int | None]:
        """The cell that the text stands in."""
        return self.table, self.row, self.column


@define
class _Open:
    """An open table: its index in the document, its cells, and the lists around it."""

    index: int
    cells: "Table"
    lists: "list[List]"
    row: int = 0
    column: int | None = None
    header: bool = False


@define
class Tags:
    """Where in the HTML the text stands. One for the whole file.

    *tables*: how many began so far. *narrow*: those of one column, which place words on the page.
    """

    open: list[_Open] = field(factory=list)
    heading: int | None = None
    lists: "list[List]" = field(factory=list)
    marker: str = ""
    hidden: str = ""
    unclosed: bool = False
    tables: int = 0
    narrow: set[int] = field(factory=set)
    parted: bool = True

    @property
    def inside(self) -> bool:
        """Whether a table, list or heading is open, so that plain lines belong to it."""
        return bool(self.open or self.lists or self.hidden or self.unclosed or self.heading)

    def begins(self, text: str) -> bool:
        """Say whether *text* opens with a block tag."""
        return bool(_BLOCK.match(text) or _OPENING.match(text))

    def pieces(self, text: str) -> list[Piece]:
        """Return the pieces of a line that hold words, and keep in mind what its tags open."""
        from ..html.tags import tag_of

        if self.unclosed:
            _, found, text = text.partition(">")
            self.unclosed = not found
        pieces: list[Piece] = []
        position = 0
        for match in _BLOCK.finditer(text):
            self._add(text[position : match.start()], pieces)
            self._tag(tag_of(match[1], odd=True), pieces)
            self.parted = True
            position = match.end()
        rest = text[position:]
        if opening := _OPENING.search(rest[-2000:]):
            self.unclosed = True
            rest = rest[: len(rest) - len(opening[0])]
        self._add(rest, pieces)
        return pieces

    def _add(self, text: str, pieces: list[Piece]) -> None:
        words = text.strip()
        if not words or self.hidden:
            return
        cell = self._cell()
        piece = evolve(
            cell,
            text=words,
            # A large line in a cell is no heading of what stands below the table.
            heading=self.heading if cell.table is None else None,
            level=len(self.lists) - 1 if self.lists else None,
            marker=self.marker,
            joins=not self.parted,
        )
        self.marker, self.parted = "", False
        # The cell that was just opened gets its words; a paragraph below others goes with them.
        if pieces and cell.table is not None and pieces[-1].place == piece.place:
            last = pieces[-1]
            if not last.text:
                pieces.pop()
            elif not (last.marker or piece.marker):
                pieces.pop()
                gap = " " if piece.joins else CELL_BREAK
                piece = evolve(piece, text=f"{last.text}{gap}{words}", joins=last.joins)
        pieces.append(piece)

    def _cell(self) -> Piece:
        """Return a piece without words for the open cell, or for none."""
        table = self.open[-1] if self.open else None
        if table is None or table.column is None:
            return Piece("")
        return Piece("", column=table.column, header=table.header, row=table.row, table=table.index)

    def _tag(self, tag: "Tag", pieces: list[Piece]) -> None:
        name, closing = tag.element, tag.name[0] == "/"
        if self.hidden:
            self.hidden = "" if closing and name == self.hidden else self.hidden
        elif name in ("script", "style"):
            self.hidden = "" if closing else name
        elif name in _LISTS:
            self._list_tag(tag, pieces, closing=closing)
        elif name in _TABLES:
            self._table_tag(tag, pieces, closing=closing)
        elif name[0] == "h" and name[1:].isdigit():
            self.heading = None if closing else int(name[1])

    def _list_tag(self, tag: "Tag", pieces: list[Piece], *, closing: bool) -> None:
        from ..html.lists import open_list

        if self.marker and closing and self.open and self.lists and self.lists[-1].ordered:
            # A column of numbers, each an item without words.
            self.marker, number = "", self.marker
            self._add(number, pieces)
        self.marker = ""
        if tag.element == "li":
            if not closing and self.lists:
                innermost = self.lists[-1]
                self.marker = innermost.marker(innermost.next_number(tag.attributes))
        elif not closing:
            self.lists.append(open_list(tag.attributes, ordered=tag.element == "ol"))
        elif self.lists:
            self.lists.pop()

    def _table_tag(self, tag: "Tag", pieces: list[Piece], *, closing: bool) -> None:
        self.marker = ""
        if tag.element == "table":
            if not closing:
                self._open_table()
            elif self.open:
                self._close_table()
            return
        if not self.open:
            return
        table = self.open[-1]
        table.column = None
        self.lists.clear()
        if tag.element == "tr":
            if closing:
                table.cells.row = None
            else:
                table.cells.open_row()
        elif not closing:
            # Cells without a row, as after a bare <thead>, make one.
            row, table.column = table.cells.open_cell(tag)
            table.row, table.header = row.number, tag.element == "th"
            pieces.append(self._cell())

    def _open_table(self) -> None:
        from ..html.tables import Table

        self.open.append(_Open(self.tables, Table(), self.lists))
        self.lists = []
        self.tables += 1

    def _close_table(self) -> None:
        table = self.open.pop()
        self.lists = table.lists
        if table.cells.columns < 2:
            self.narrow.add(table.index)


def by_line(pieces: Sequence[Piece]) -> Iterator[Sequence[Piece]]:
    """Yield the pieces of each row, each heading and item, and of the words between them.

    Most HTML has these on lines of their own, so that one group is all that a line holds.
    """
    group: list[Piece] = []
    for piece in pieces:
        if group and not _goes_on(group[-1], piece):
            yield group
            group = []
        group.append(piece)
    if group:
        yield group


def _goes_on(last: Piece, piece: Piece) -> bool:
    if (piece.table, piece.row) != (last.table, last.row) or piece.marker:
        return False
    return not last.marker if piece.table is not None else piece.heading == last.heading
