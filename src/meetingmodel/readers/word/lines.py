"""From the words of a paragraph to its lines, with marker, indent and what the format knows.

In: the words and the properties of one paragraph after another.  Out: lines.
Never: joins what a line break parts, or lets hidden and derived words pass for content.
"""

from collections.abc import Iterable
from typing import NamedTuple

from ...document import PLAIN, Line, Style
from ..leads import is_number
from ..quick import QuickLine, QuickStyle
from .letters import Piece
from .numbering import Numbering
from .paragraphs import Properties
from .runs import DERIVED, Runs, TextLine, Words

_TAB_COLUMNS = 6


class Cell(NamedTuple):
    """Where in a table a line stands; all None outside of tables."""

    table: int | None = None
    row: int | None = None
    column: int | None = None
    header: bool = False


NO_CELL = Cell()


# What a style is made of: properties, cell, level and marker of a list, state of a box, bold, lead,
# size, joins, links, struck. Most lines of a document share a few of these.
_Key = tuple[
    Properties | None,
    Cell,
    int | None,
    str,
    bool | None,
    bool,
    int,
    float | None,
    bool | None,
    tuple[str, ...],
    bool,
]


class LineMaker:
    """Makes the lines of one story; *out* holds them in reading order."""

    def __init__(self, numbering: Numbering, runs: Runs, part: str | None) -> None:
        self._numbering = numbering
        self._runs = runs
        self._part = part
        self._styles: dict[_Key, Style] = {}
        self._empty: Line | None = None
        self.out: list[Line] = []

    def add(self, words: Words, properties: Properties, cell: Cell, covered: str | None) -> None:
        """Add the lines of a paragraph; *covered* says why a cell that is not shown is dropped."""
        # A break that parts no words is no line.
        lines = [line for line in words.lines if _has_words(line[1])]
        if not lines:
            self._add_empty(words, properties, cell, covered)
            return
        marker, level = self._listed(properties)
        joins: bool | None = None
        struck = bool(words.struck) and words.struck >= _letters_in(lines)
        for page, pieces, links in lines:
            mixed = covered is not None or words.mixed
            for dropped, kept in _by_reason(pieces, covered) if mixed else ((None, pieces),):
                text, indent, bold, lead, size = _read(kept, properties)
                if marker:
                    text = f"{marker} {text}"
                    lead += len(marker) + 1 if lead else 0
                style = self._style((
                    properties, cell, level, marker, words.checked,
                    bold, lead, size, joins, tuple(links), struck,
                ))  # fmt: skip
                self.out.append(
                    QuickLine(text, page=page, indent=indent, style=style, dropped=dropped)
                )
                marker = ""
            joins = False

    def add_text(self, text: str, page: int, cell: Cell) -> None:
        """Add a line of which nothing is known but its text."""
        bare = " ".join(text.split())
        if bare:
            dropped = DERIVED if self._runs.in_derived else None
            style = self._style((None, cell, None, "", None, False, 0, None, None, (), False))
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
                self.out.append(self._empty_line(page))
        elif any(map(str.isalnum, marker)):
            # A column of numbers, each in a cell of its own.
            dropped = DERIVED if self._runs.in_derived else None
            style = self._style((None, cell, level, marker, None, False, 0, None, None, (), False))
            self.out.append(Line(marker, page=page, style=style, dropped=dropped))

    def _empty_line(self, page: int) -> Line:
        # One object for all of a page: a hostile file may hold millions.
        if self._empty is None or self._empty.page != page:
            self._empty = Line("", page=page)
        return self._empty

    def _listed(self, properties: Properties) -> tuple[str, int | None]:
        """Count the list on; return the marker and, unless it is a heading, the depth."""
        num_id = properties.num_id
        if num_id is None:
            return "", None if properties.heading else properties.style.list_level
        if num_id == "0":
            return "", None
        marker = self._numbering.next(num_id, properties.level)
        if not marker or properties.heading:
            return marker, None
        # "List Bullet 2" of Word is the first level of a list of its own, and the second to see.
        return marker, max(properties.level, properties.style.list_level or 0)

    def _style(self, key: _Key) -> Style:
        return self._styles.get(key) or self._styles.setdefault(key, self._made(*key))

    def _made(
        self,
        properties: Properties | None,
        cell: Cell,
        level: int | None,
        marker: str,
        checked: bool | None,
        bold: bool,
        lead: int,
        size: float | None,
        joins: bool | None,
        links: tuple[str, ...],
        struck: bool,
    ) -> Style:
        made = QuickStyle(
            title=properties is not None and properties.title,
            heading=None if properties is None else properties.heading,
            list_level=level,
            marker=marker or None,
            checked=checked,
            table=cell.table,
            row=cell.row,
            column=cell.column,
            header=cell.header,
            bold=bold,
            lead=lead,
            struck=struck,
            size=size,
            joins=joins,
            part=self._part,
            links=links,
        )
        return PLAIN if made == PLAIN else made


def _letters_in(lines: Iterable[TextLine]) -> int:
    return sum(len(one[0].strip()) for _, pieces, _ in lines for one in pieces)


def _has_words(pieces: list[Piece]) -> bool:
    for one in pieces:  # noqa: SIM110 - `any` over a generator takes three times as long
        if not one[0].isspace():
            return True
    return False


def _by_reason(
    pieces: list[Piece], covered: str | None
) -> Iterable[tuple[str | None, list[Piece]]]:
    """Return the pieces that are content, then those that are not, by the reason why."""
    if covered is not None:
        return ((covered, pieces),)
    out: dict[str | None, list[Piece]] = {}
    for one in pieces:
        out.setdefault(one[3], []).append(one)
    wordy = [(reason, kept) for reason, kept in out.items() if _has_words(kept)]
    return sorted(wordy, key=lambda one: one[0] is not None)


def _read(pieces: list[Piece], properties: Properties) -> tuple[str, int, bool, int, float | None]:
    """Return text and indent, whether all is bold or up to where, and the size of the letters."""
    text, bold, size, _ = pieces[0]
    lead = 0
    if len(pieces) > 1:
        text = "".join([one[0] for one in pieces])
        bold, lead, size = _letters(pieces)
    bare = text.strip()
    indent = properties.indent
    if not text.startswith(bare):
        blanks = len(text) - len(text.lstrip())
        indent += blanks + text.count("\t", 0, blanks) * (_TAB_COLUMNS - 1)
        lead = max(lead - blanks, 0)
    if "\n" in bare or "\r" in bare:
        bare = " ".join(bare.split())
    lead = min(lead, len(bare)) if lead else 0
    return bare, indent, bold, lead, None if size is None else size / 2


def _numbered(pieces: list[Piece]) -> int:
    """Return where the bold words begin, if only their number stands before them."""
    before = ""
    for text, bold, *_ in pieces:
        if bold:
            return len(before) if before and is_number(before) else 0
        before += text
    return 0


def _letters(pieces: list[Piece]) -> tuple[bool, int, int | None]:
    """Return whether all is bold, up to where the start is, and the size of most letters."""
    sizes: dict[int | None, int] = {}
    bold_to = place = 0
    leading = True
    number = _numbered(pieces)
    for text, bold, size, _ in pieces:
        place += len(text)
        if not text.isspace():
            sizes[size] = sizes.get(size, 0) + len(text)
            leading = leading and (bold or place <= number)
            if leading:
                bold_to = place - (len(text) - len(text.rstrip()))
    most = max(sizes, key=sizes.__getitem__) if len(sizes) > 1 else next(iter(sizes))
    return leading, 0 if leading else bold_to, most
