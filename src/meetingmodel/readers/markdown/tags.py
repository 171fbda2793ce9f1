"""HTML blocks inside Markdown: tables, lists and headings written as tags.

In: lines, one by one.  Out: the pieces of each line, with what the tags say about them.
Never: builds a tree; a tag that is not closed lasts until the next that cannot stand in it.
"""

import re
from collections.abc import Iterator, Sequence

from attrs import define, field, frozen

_BLOCK = re.compile(
    r"<(/?)(table|thead|tbody|tfoot|tr|td|th|caption|colgroup|col|ul|ol|li|dl|dt|dd|h[1-6]|p|div|"
    r"section|article|main|header|footer|aside|nav|center|blockquote|pre|details|summary|figure|"
    r"figcaption|hr|br|html|head|body|script|style)(?=[\s/>])[^<>]*>",
    re.IGNORECASE,
)
_OPENING = re.compile(r"</?[A-Za-z][A-Za-z0-9]{0,15}(?:\s[^<>]*)?$")


@frozen
class Piece:
    """Text between block tags. *table*, *row* and *column* are those of its cell, and the first
    and last None outside one; *joins*: no tag stands between it and the text of the line above."""

    text: str
    heading: int | None = None
    list_level: int | None = None
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
class Tags:
    """Where in the HTML the text stands. One for the whole file."""

    table: int | None = None
    row: int = -1
    column: int | None = None
    header: bool = False
    heading: int | None = None
    lists: list[int | None] = field(factory=list)
    marker: str = ""
    hidden: str = ""
    unclosed: bool = False
    tables: int = 0
    parted: bool = True

    @property
    def inside(self) -> bool:
        """Whether a table, list or heading is open, so that plain lines belong to it."""
        return bool(self.lists or self.hidden or self.unclosed or self.heading) or (
            self.table is not None
        )

    def begins(self, text: str) -> bool:
        """Say whether *text* opens with a block tag."""
        return bool(_BLOCK.match(text) or _OPENING.match(text))

    def pieces(self, text: str) -> list[Piece]:
        """Return the pieces of a line that hold words, and keep in mind what its tags open."""
        if self.unclosed:
            _, found, text = text.partition(">")
            self.unclosed = not found
        found_pieces: list[Piece] = []
        position = 0
        for match in _BLOCK.finditer(text):
            self._add(text[position : match.start()], found_pieces)
            self._tag(match[2].lower(), closing=bool(match[1]))
            self.parted = True
            if match[2].lower() in ("td", "th") and not match[1]:
                found_pieces.append(self._cell(""))
            position = match.end()
        rest = text[position:]
        if opening := _OPENING.search(rest[-2000:]):
            self.unclosed = True
            rest = rest[: len(rest) - len(opening[0])]
        self._add(rest, found_pieces)
        return found_pieces

    def _add(self, text: str, found: list[Piece]) -> None:
        words = text.strip()
        if not words or self.hidden:
            return
        level = len(self.lists) - 1 if self.lists and self.column is None else None
        piece = Piece(
            words,
            self.heading,
            level,
            self.marker,
            column=self.column,
            header=self.header,
            joins=not self.parted,
            row=max(self.row, 0),
            table=None if self.column is None else self.table,
        )
        self.marker, self.parted = "", False
        # The cell that was just opened gets its words.
        if found and piece.column is not None and found[-1].place == piece.place:
            last = found.pop().text
            piece = self._cell(f"{last} {words}".strip())
        found.append(piece)

    def _cell(self, text: str) -> Piece:
        place = max(self.row, 0), self.table
        return Piece(text, column=self.column, header=self.header, row=place[0], table=place[1])

    def _tag(self, name: str, *, closing: bool) -> None:
        if self.hidden:
            self.hidden = "" if closing and name == self.hidden else self.hidden
        elif name in ("script", "style"):
            self.hidden = "" if closing else name
        elif name in ("ul", "ol", "li"):
            self._list_tag(name, closing=closing)
        elif name[0] == "h" and name[1:].isdigit():
            self.heading = None if closing else int(name[1])
        elif name in ("table", "tr", "td", "th"):
            self._table_tag(name, closing=closing)

    def _list_tag(self, name: str, *, closing: bool) -> None:
        if name == "li":
            if not closing and self.lists:
                counter = self.lists[-1]
                self.marker = "•" if counter is None else f"{counter + 1}."
                self.lists[-1] = None if counter is None else counter + 1
        elif not closing:
            self.lists.append(0 if name == "ol" else None)
        elif self.lists:
            self.lists.pop()

    def _table_tag(self, name: str, *, closing: bool) -> None:
        if name == "table":
            self.table, self.row, self.column = (None if closing else self.tables), -1, None
            self.tables += not closing
        elif self.table is None:
            return
        elif name == "tr":
            self.row += not closing
            self.column = None
        elif not closing:
            # Cells without a row, as after a bare <thead>, make one.
            self.row = max(self.row, 0)
            self.column = 0 if self.column is None else self.column + 1
            self.header = name == "th"


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
    if (piece.table, piece.row) != (last.table, last.row):
        return False
    return piece.table is not None or (not piece.marker and piece.heading == last.heading)
