"""Markdown that we wrote: read for certain, by its notation.

In: Markdown in which the line `SIGNATURE` stands.  Out: a `Document` that states its structure.
Never: refuses a text, or guesses; what follows the signature is derived, and dropped.

The notation is plain GitHub-flavoured Markdown, described in docs/reference/text-form.md; what is
stated of each line, and how, is the same as in own_text.py. Every paragraph, entry and heading is
one line, so only tables and headings of several lines give more lines than the file has.
"""

import re
from collections.abc import Iterator, Sequence

from attrs import define, evolve

from ..document import Document, Line, Style
from ..model.span import Diagnostic
from .own_parts import own_parts, signature_place
from .own_rows import row_lines

SIGNATURE = (
    "<!-- Set as Markdown by meetingmodel (form 1). "
    "What stands below is derived from the minutes. -->"
)
EMPTY = "<!-- -->"
ABSENT = "<!-- / -->"
CLOSING = "---"
BREAK = "<br>"
GLYPHS = {"*": "•", "+": "o", "-": "-"}

_HEADING = re.compile(r"(#{1,6}) (.*)")
_DEEPER = re.compile(r" <!-- (\d{1,2}) -->\Z")
_ENTRY = re.compile(r"([-+*]|\d{1,2}[.)]) (.*)")
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")
_DELIMITER = re.compile(r"\|(?: ?:?-+:? ?\|)+")
_BAR = re.compile(r"(?<!\\)\|")
_LINE = re.compile(r"(?:[^\\<]|\\(?:.|$)|<(?!br>))*", re.DOTALL)
_BLANK = Line("")


def is_own_markdown(text: str) -> bool:
    """Return whether *text* bears our signature as a line of its own."""
    return signature_place(text, SIGNATURE) >= 0


def read_own_markdown(
    text: str,
    *,
    name: str | None = None,
    sha256: str | None = None,
    diagnostics: tuple[Diagnostic, ...] = (),
) -> Document:
    """Return the lines of Markdown that we wrote, each with what the notation states of it."""
    parts = own_parts(text, SIGNATURE)
    lines = _Reading().lines(parts.body)
    return parts.document(lines, format="md", name=name, sha256=sha256, diagnostics=diagnostics)


@define
class _Reading:
    """Where the reader is: the part of the record, and how many tables there were."""

    part: str = "preamble"
    tables: int = 0

    def lines(self, raw: Sequence[str]) -> Iterator[Line]:
        """Yield the lines of *raw*."""
        table: list[str] = []
        edge = 0
        for one in raw:
            bare = one.strip(" \t\f")
            indent = len(one[: len(one) - len(one.lstrip(" \t\f"))].expandtabs(4))
            if bare[:1] == "|":
                edge = edge if table else indent
                table.append(bare)
                continue
            if table:
                yield from self._table(table, edge)
                table = []
            if bare == CLOSING and not indent:
                self.part = "closing"
                yield _BLANK
            elif bare and bare != EMPTY:
                yield from self._words(bare, indent)
            else:
                yield _BLANK
        if table:
            yield from self._table(table, edge)

    def _words(self, bare: str, indent: int) -> Iterator[Line]:
        heading = _HEADING.fullmatch(bare)
        entry = _ENTRY.fullmatch(bare)
        if heading and not indent:
            yield from self._heading(len(heading[1]), heading[2])
        elif entry:
            yield self._entry(entry[1], entry[2], indent)
        elif self.part == "items" and _is_wrapped(bare, "*") and not indent:
            yield Line(_plain(bare[1:-1]), style=Style(part="heading"))
        else:
            style = Style(part=self.part, list_level=indent // 4 or None)
            yield Line(_plain(bare), indent=indent, style=style)

    def _heading(self, signs: int, text: str) -> Iterator[Line]:
        if signs == 1:
            if self.part == "preamble":
                yield Line(_plain(text), style=Style(part="preamble", title=True))
                return
            self.part = "attachment"
            yield Line(_plain(text), style=Style(part="attachment", heading=1))
            return
        self.part = "items"
        deeper = _DEEPER.search(text)
        level = int(deeper[1]) if deeper else signs - 1
        style = Style(part="heading", heading=max(level, 1))
        for piece in _lines_of(text[: deeper.start()] if deeper else text):
            yield Line(_plain(piece), style=style)
            style = Style(part="heading")

    def _entry(self, sign: str, text: str, indent: int) -> Line:
        level = indent // 4
        if sign == "-" and _is_wrapped(text, "**"):
            style = Style(part=self.part, list_level=level or None)
            return Line(_plain(text[2:-2]), indent=indent, style=style)
        marker, blanks, rest = text.partition("  ")
        if sign == "-" and blanks:
            marker = _plain(marker)
        else:
            marker, rest = GLYPHS.get(sign, sign), text
        style = Style(part=self.part, list_level=level, marker=marker)
        return Line(f"{marker} {_plain(rest)}".strip(" "), indent=indent, style=style)

    def _table(self, lines: list[str], indent: int) -> Iterator[Line]:
        style = Style(part=self.part, table=self.tables, list_level=indent // 4 or None)
        self.tables += 1
        rows, header_rows = _rows(lines)
        for number, row in enumerate(rows):
            stated = evolve(style, row=number, header=number < header_rows)
            yield from row_lines(row, stated, indent=indent)
        if len(lines) > 1:
            yield _BLANK  # the line below the names


def _rows(lines: list[str]) -> tuple[list[list[list[str]]], int]:
    """Return the paragraphs of a table by row and cell, and how many rows name the columns.

    An empty first row names none: Markdown wants one. Further rows of names are in bold.
    """
    rows = [_cells(line) for line in lines]
    header_rows = 0
    if len(lines) > 1 and _DELIMITER.fullmatch(lines[1]):
        head = [cell for cell in rows[0] if cell != ABSENT]
        rows = rows[2:]
        while header_rows < len(rows) and _is_bold(rows[header_rows]):
            header_rows += 1
        if any(head):
            rows.insert(0, head)
            header_rows += 1
        else:
            header_rows = 0
    bold = range(1, header_rows)
    return [
        [_paragraphs(cell[2:-2] if n in bold and cell != EMPTY else cell) for cell in row]
        for n, row in enumerate(rows)
    ], header_rows


def _is_bold(row: list[str]) -> bool:
    named = [cell for cell in row if cell]
    return bool(named) and all(cell == EMPTY or _is_wrapped(cell, "**") for cell in named)


def _cells(line: str) -> list[str]:
    r"""Return the cells between the bars of *line*, as they stand; ``\|`` is no bar."""
    cells = [cell.strip(" ") for cell in _BAR.split(line)]
    return cells[1:-1] if cells[-1] == "" else cells[1:]


def _lines_of(text: str) -> list[str]:
    r"""Return the lines that "<br>" parts; ``\<br>`` is what a line says."""
    found: list[str] = []
    place = 0
    while place <= len(text):
        line = _LINE.match(text, place)
        stop = line.end() if line is not None else len(text)
        found.append(text[place:stop])
        place = stop + len(BREAK)
    return found


def _paragraphs(cell: str) -> list[str]:
    return [_plain(one) for one in _lines_of(cell) if one not in ("", EMPTY)]


# -- words -----------------------------------------------------------------------------------------


def _is_wrapped(text: str, sign: str) -> bool:
    """Return whether *sign* stands around the whole of *text*; in the words it is escaped."""
    return len(text) > 2 * len(sign) and text.startswith(sign) and text.endswith(sign)


def _plain(text: str) -> str:
    return "" if text == EMPTY else _ESCAPED.sub(r"\1", text)
