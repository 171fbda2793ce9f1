"""What a reader hands to the parser: lines, and what the file's format knows about them.

In: nothing.  Out: frozen `Document`, `Line` and `Style`.
Never: guesses; a style says only what the format states for certain.
"""

from collections.abc import Iterable, Mapping
from typing import cast

from attrs import field, frozen

from .arguments import expect
from .model.converting import as_tuple, strings
from .model.span import Diagnostic, diagnostics

CELL_BREAK = "\v"  # between the paragraphs of a cell, in a line that is a row


@frozen(kw_only=True)
class Style:
    """What a format states about a line. Every default means "the format does not say".

    *title*: the document's own title. *heading*: outline level, 1 is top. *list_level*: depth in a
    list, 0 is outermost; *marker*: the glyph or number as the page shows it, with which the line's
    text begins, empty for an entry without one, None for a further paragraph of an entry.
    *checked*: the state of a task box. *table*, *row*, *column*: the cell that a line belongs to,
    each counted from 0; *header*: a cell of a row that names the columns; *cells*: of a line that
    is a row, the columns (start, stop) of each cell in its text (*column* is then the first
    cell's), where `CELL_BREAK` parts the paragraphs of a cell. *bold*: the whole line is bold, or
    underlined; *lead*: it is so up to this column (a marker before that aside). *struck*: the whole
    line is struck out. *size*: of the type, in points. *joins*: True where the line goes on with
    the paragraph of the line before it, False where a line break was asked for between the two.
    *part*: a place outside the running text ("footnote", "header", "footer"), or, in files that we
    wrote, the part of the record ("preamble", "heading", "closing", "attachment"). *links*: where
    links lead.
    """

    title: bool = False
    heading: int | None = None
    list_level: int | None = None
    marker: str | None = None
    checked: bool | None = None
    table: int | None = None
    row: int | None = None
    column: int | None = None
    header: bool = False
    bold: bool = False
    lead: int = 0
    struck: bool = False
    size: float | None = None
    joins: bool | None = None
    cells: tuple[tuple[int, int], ...] = ()
    part: str | None = None
    links: tuple[str, ...] = field(default=(), converter=strings)


PLAIN = Style()


@frozen
class Line:
    """One line of the source, without its line end, as a reader of the page sees it.

    *text* keeps runs of blanks inside the line (they may be columns) and the marker of a list;
    blanks at its ends are gone. *indent* is the left edge in columns. *dropped* says why the line
    is no content ("navigation", "hidden"), and is None for a line that is.
    """

    text: str
    page: int = field(default=1, kw_only=True)
    indent: int = field(default=0, kw_only=True)
    style: Style = field(default=PLAIN, kw_only=True)
    dropped: str | None = field(default=None, kw_only=True)


def _lines(value: Iterable[Line | str]) -> tuple[Line, ...]:
    lines = as_tuple(value, "lines")
    if set(map(type, lines)) <= {Line}:  # as readers give them
        return cast(tuple[Line, ...], lines)
    return tuple(map(_line, lines))


def _line(text: Line | str) -> Line:
    if isinstance(text, Line):
        return text
    expect(text, str, "a document holds texts or Lines")
    bare = text.strip()
    return Line(bare, indent=len(text.expandtabs(8)) - len(text.expandtabs(8).lstrip()))


def _copy(value: Mapping[str, str]) -> Mapping[str, str]:
    return dict(value)


@frozen
class Document:
    """A file as read: its lines in reading order.

    *hard*: every line is a whole paragraph (Word, HTML), so nothing is joined unless its style
    says so. *metadata* holds front matter and document properties; *diagnostics* what the reader
    noticed; *sha256* the digest of the file's bytes.

    >>> Document(["Board meeting", "  1. Budget"]).lines[1].indent
    2
    """

    lines: tuple[Line, ...] = field(converter=_lines)
    format: str = field(default="txt", kw_only=True)
    name: str | None = field(default=None, kw_only=True)
    metadata: Mapping[str, str] = field(factory=dict, converter=_copy, kw_only=True, hash=False)
    hard: bool = field(default=False, kw_only=True)
    sha256: str | None = field(default=None, kw_only=True)
    diagnostics: tuple[Diagnostic, ...] = field(default=(), converter=diagnostics, kw_only=True)

    @property
    def text(self) -> str:
        r"""The lines joined by ``\n``: the text that spans count in."""
        return "\n".join(line.text for line in self.lines)
