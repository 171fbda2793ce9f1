"""From the words of a paragraph to its lines, with marker, indent and what the format knows.

In: the words and the properties of one paragraph after another.  Out: lines.
Never: joins what a line break parts, or lets hidden and derived words pass for content.
"""

from typing import NamedTuple

from ...document import PLAIN, Line, Style
from .numbering import Numbering
from .paragraphs import Properties
from .runs import DERIVED, Piece, Runs, Words

_TAB_COLUMNS = 6


class Cell(NamedTuple):
    """Where in a table a line stands; all None outside of tables."""

    table: int | None = None
    row: int | None = None
    column: int | None = None
    header: bool = False


NO_CELL = Cell()


class _Known(NamedTuple):
    cell: Cell
    heading: int | None = None
    level: int | None = None
    marker: str = ""
    checked: bool | None = None
    bold: bool = False
    lead: int = 0
    size: float | None = None
    title: bool = False
    joins: bool | None = None
    links: tuple[str, ...] = ()


class _Place(NamedTuple):
    cell: Cell
    joins: bool | None
    page: int
    dropped: str | None


Listed = tuple[str, int | None]
_NOT_LISTED: Listed = ("", None)


class LineMaker:
    """Makes the lines of one story; *out* holds them in reading order."""

    def __init__(self, numbering: Numbering, runs: Runs, part: str | None) -> None:
        self._numbering = numbering
        self._runs = runs
        self._part = part
        self._styles: dict[_Known, Style] = {}
        self.out: list[Line] = []

    def add(self, words: Words, properties: Properties, cell: Cell, covered: str | None) -> None:
        """Add the lines of a paragraph; *covered* says why a cell that is not shown is dropped."""
        lines = words.lines
        if len(lines) > 1:
            lines = _between(lines)
        elif not _has_words(lines[0][1]):
            lines = []
        if not lines:
            self._add_empty(words, properties, cell, covered)
            return
        listed = self._listed(properties)
        joins: bool | None = None
        for page, pieces in lines:
            for reason, kept in _by_reason(pieces, covered).items():
                place = _Place(cell, joins, page, reason)
                self._add_line(kept, listed, (words, properties), place)
                listed = _NOT_LISTED
            joins = False

    def add_text(self, text: str, page: int, cell: Cell) -> None:
        """Add a line of which nothing is known but its text."""
        bare = " ".join(text.split())
        if bare:
            dropped = DERIVED if self._runs.in_derived else None
            style = self._style(_Known(cell))
            self.out.append(Line(bare, page=page, style=style, dropped=dropped))

    def _add_empty(
        self, words: Words, properties: Properties, cell: Cell, covered: str | None
    ) -> None:
        if properties.mark_hidden or covered:
            return
        marker, level = self._listed(properties)
        page = words.lines[0][0]
        if cell is NO_CELL:
            if not words.boxes:
                self.out.append(Line("", page=page))
        elif any(map(str.isalnum, marker)):
            # A column of numbers, each in a cell of its own.
            dropped = DERIVED if self._runs.in_derived else None
            style = self._style(_Known(cell, level=level, marker=marker))
            self.out.append(Line(marker, page=page, style=style, dropped=dropped))

    def _add_line(
        self,
        pieces: list[Piece],
        listed: Listed,
        paragraph: tuple[Words, Properties],
        place: _Place,
    ) -> None:
        marker, level = listed
        words, properties = paragraph
        text = pieces[0].text if len(pieces) == 1 else "".join([one.text for one in pieces])
        bare = text.strip()
        indent, blanks = properties.indent, 0
        if not text.startswith(bare):
            blanks = len(text) - len(text.lstrip())
            indent += blanks + text.count("\t", 0, blanks) * (_TAB_COLUMNS - 1)
        if "\n" in bare or "\r" in bare:
            bare = " ".join(bare.split())
        bold, lead, size = _letters(pieces, blanks, len(bare))
        if marker:
            bare = f"{marker} {bare}"
            lead += len(marker) + 1 if lead else 0
        known = _Known(
            place.cell,
            properties.heading,
            level,
            marker,
            words.checked,
            bold,
            lead,
            size,
            properties.title,
            place.joins,
            tuple(words.links),
        )
        line = Line(
            bare, page=place.page, indent=indent, style=self._style(known), dropped=place.dropped
        )
        self.out.append(line)

    def _listed(self, properties: Properties) -> Listed:
        """Count the list on; return the marker and, unless it is a heading, the depth."""
        num_id = properties.num_id
        if num_id is None:
            return "", None if properties.heading else properties.style.list_level
        if num_id == "0":
            return _NOT_LISTED
        marker = self._numbering.next(num_id, properties.level)
        return marker, properties.level if marker and not properties.heading else None

    def _style(self, known: _Known) -> Style:
        style = self._styles.get(known)
        if style is None:
            made = Style(
                title=known.title,
                heading=known.heading,
                list_level=known.level,
                marker=known.marker or None,
                checked=known.checked,
                table=known.cell.table,
                row=known.cell.row,
                column=known.cell.column,
                header=known.cell.header,
                bold=known.bold,
                lead=known.lead,
                size=known.size,
                joins=known.joins,
                part=self._part,
                links=known.links,
            )
            style = self._styles[known] = PLAIN if made == PLAIN else made
        return style


def _has_words(pieces: list[Piece]) -> bool:
    return any(not one.text.isspace() for one in pieces)


def _between(lines: list[tuple[int, list[Piece]]]) -> list[tuple[int, list[Piece]]]:
    """Return *lines* without the empty ones: a break that parts no words is no line."""
    return [line for line in lines if _has_words(line[1])]


def _by_reason(pieces: list[Piece], covered: str | None) -> dict[str | None, list[Piece]]:
    """Return the pieces that are content, then those that are not, by the reason why."""
    if covered is not None:
        return {covered: pieces}
    for one in pieces:
        if one.dropped is not None:
            break
    else:
        return {None: pieces}
    out: dict[str | None, list[Piece]] = {}
    for one in pieces:
        out.setdefault(one.dropped, []).append(one)
    wordy = [reason for reason, kept in out.items() if _has_words(kept)]
    return {reason: out[reason] for reason in sorted(wordy, key=lambda one: one is not None)}


def _letters(pieces: list[Piece], blanks: int, length: int) -> tuple[bool, int, float | None]:
    """Return whether all is bold, up to where the start is, and the size of most letters."""
    if len(pieces) == 1:
        _, bold, size, _ = pieces[0]
        return bold, 0, None if size is None else size / 2
    sizes: dict[int | None, int] = {}
    bold_to = place = 0
    leading = True
    for text, bold, size, _ in pieces:
        place += len(text)
        if not text.isspace():
            sizes[size] = sizes.get(size, 0) + len(text)
            leading = leading and bold
            if leading:
                bold_to = place - (len(text) - len(text.rstrip()))
    size = max(sizes, key=sizes.__getitem__)
    lead = 0 if leading or not bold_to else min(bold_to - blanks, length)
    return leading, lead, None if size is None else size / 2
