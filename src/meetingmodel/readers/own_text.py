r"""Text that we wrote: read for certain, by its notation, and not by guessing.

In: a text in which the line `SIGNATURE` stands.  Out: a `Document` that states its structure.
Never: refuses a text, or guesses; what follows the signature is derived, and dropped.

The notation is described in docs/reference/text-form.md. Of each line the reader states the part of
the record in `style.part`, so a parser can tell: where `part` is one of the five below, nothing is
left to be guessed, and a text that begins like a marker or a heading is neither.

====================== =============================================================================
line                   style (besides `part`)
====================== =============================================================================
above the items        part="preamble", with what is said below of blocks; the title: title=True
heading of an item     part="heading", heading=1, 2, … for its first paragraph
further heading lines  part="heading", heading=None: paragraphs of the heading above, in order
content of an item     part="items"
after the items        part="closing"
attachment             part="attachment"; its title: heading=1; the lines of its content follow
a paragraph            list_level=None, marker=None; below a bullet or question: list_level=depth
entry of a list        list_level=depth from 0; marker as written, with which the text begins;
                       marker="" is an entry without a glyph
row of a table         table, row, column=0, header, cells: where the cells stand in the text, empty
                       ones too; a further paragraph of a cell is a line with its column and no
                       cells; list_level=depth where the table stands below a bullet or question
continuation           joins=True, with the part of its first line: goes on after one blank
blank, underline, rule Line(""); they mean nothing any more
derived                dropped="derived"; before the title: dropped="front matter", and metadata
====================== =============================================================================

A paragraph, entry or question of depth n belongs below the nearest entry above it of depth n - 1.
There is one line for each physical line, but where several cells of a row have paragraphs.
"""

import re
from collections.abc import Iterator, Sequence

from attrs import define, evolve, field

from ..document import Document, Line, Style
from ..model.span import Diagnostic
from .own_parts import own_parts, signature_place
from .own_rows import row_lines

SIGNATURE = "Set as text by meetingmodel (form 1). What stands below is derived from the minutes."
ABOVE_SIGNATURE = "_" * 72
CLOSING = "* * *"
NO_MARKER = "·"
TITLE_RULE = "="
ITEM_RULES = "-~^."
TIGHT = ("preamble", "closing")  # where each line is a paragraph

_RULE = re.compile(r"=+|-+|~+|\^+|\.+")
_TABLE_RULE = re.compile(r"\|[-|]*---[-|]*|\|[=|]*===[=|]*")
_BLANK = Line("")


def is_own_text(text: str) -> bool:
    """Return whether *text* bears our signature as a line of its own."""
    return signature_place(text, SIGNATURE) >= 0


def read_own_text(
    text: str,
    *,
    name: str | None = None,
    sha256: str | None = None,
    diagnostics: tuple[Diagnostic, ...] = (),
) -> Document:
    """Return the lines of a text that we wrote, each with what the notation states of it."""
    parts = own_parts(text, SIGNATURE)
    if parts.body and parts.body[-1].rstrip() == ABOVE_SIGNATURE:
        parts.body[-1] = ""
    lines = _Reading().lines(parts.body)
    return parts.document(lines, format="txt", name=name, sha256=sha256, diagnostics=diagnostics)


@define
class _Reading:
    """Where the reader is: the part of the record, and how many tables there were."""

    part: str = "preamble"
    tables: int = 0
    chunk: list[tuple[int, str]] = field(factory=list)

    def lines(self, raw: Sequence[str]) -> Iterator[Line]:
        """Yield the lines of *raw*, chunk by chunk: blank lines part the chunks."""
        for one in raw:
            bare = one.strip(" \t\f")
            if bare:
                self.chunk.append((_indent(one), bare))
                continue
            yield from self._flush()
            yield _BLANK
        yield from self._flush()

    def _flush(self) -> Iterator[Line]:
        chunk, self.chunk = self.chunk, []
        if len(chunk) == 1 and chunk[0][1] == CLOSING:
            self.part = "closing"
            yield _BLANK
            return
        rule = next((n for n, (_, bare) in enumerate(chunk) if n and _is_rule(bare)), None)
        if rule is None:
            yield from self._blocks(chunk)
        else:
            yield from self._heading(chunk, rule)

    # -- headings --------------------------------------------------------------------------------

    def _heading(self, chunk: list[tuple[int, str]], rule: int) -> Iterator[Line]:
        base, glyph = chunk[rule][0], chunk[rule][1][0]
        first = self._opened(base, glyph)
        further = evolve(first, heading=None, title=False)
        style = first
        for n, (indent, bare) in enumerate(chunk):
            if n >= rule and _is_rule(bare):
                yield _BLANK
                continue
            edge = base if n < rule else base + 4
            if n not in (0, rule + 1) and indent > edge:
                yield Line(_unguarded(bare), indent=indent, style=_joined(further))
            else:
                yield Line(_unguarded(bare), indent=indent, style=style)
                style = further

    def _opened(self, base: int, glyph: str) -> Style:
        """Enter the part that a heading with such an underline opens; return its first style."""
        if glyph == TITLE_RULE:
            if self.part == "preamble":
                return Style(part="preamble", title=True)
            self.part = "attachment"
            return Style(part="attachment", heading=1)
        self.part = "items"
        return Style(part="heading", heading=base // 2 * 4 + ITEM_RULES.index(glyph) + 1)

    # -- blocks ----------------------------------------------------------------------------------

    def _blocks(self, chunk: list[tuple[int, str]]) -> Iterator[Line]:
        tight = self.part in TIGHT
        table: list[tuple[int, str]] = []
        going = Style(part=self.part)
        for n, (indent, bare) in enumerate(chunk):
            if bare[0] == "|":
                table.append((indent, bare))
                continue
            if table:
                yield from self._table(table)
                table = []
            elif n and "  " not in bare and (indent or not tight):
                yield Line(_unguarded(bare), indent=indent, style=_joined(going))
                continue
            line = self._opening(indent, bare)
            going = line.style
            yield line
        if table:
            yield from self._table(table)

    def _opening(self, indent: int, bare: str) -> Line:
        """Return the first line of a block: an entry of a list, or a paragraph."""
        level = max(indent - 2, 0) // 3
        marker, blanks, text = bare.partition("  ")
        # A mark stands two columns in; above the business names may stand in columns.
        if not blanks or (indent < 2 and self.part in TIGHT):
            style = Style(part=self.part, list_level=level or None)
            return Line(_unguarded(bare), indent=indent, style=style)
        marker = "" if marker == NO_MARKER else _unguarded(marker)
        text = _unguarded(text.lstrip(" "))
        style = Style(part=self.part, list_level=level, marker=marker)
        return Line(f"{marker} {text}".strip(" "), indent=indent, style=style)

    # -- tables ----------------------------------------------------------------------------------

    def _table(self, lines: list[tuple[int, str]]) -> Iterator[Line]:
        level = max(lines[0][0] - 2, 0) // 3
        style = Style(part=self.part, table=self.tables, list_level=level or None)
        self.tables += 1
        rows, header_rows = _rows([bare for _, bare in lines])
        for number, row in enumerate(rows):
            stated = evolve(style, row=number, header=number < header_rows)
            given = list(row_lines(row.cells, stated, indent=lines[0][0]))
            yield from given
            yield from (_BLANK for _ in range(row.height - len(given)))


@define
class _Row:
    """The cells of a row, each with its paragraphs, and how many lines the row takes."""

    cells: list[list[str]] = field(factory=list)
    height: int = 0

    def add(self, line: str) -> None:
        """Take the cells of one line; text that stands further in goes on with the text above."""
        self.height += 1
        raw = _cells(line)
        self.cells += ([] for _ in range(len(raw) - len(self.cells)))
        for cell, text in zip(self.cells, raw, strict=False):
            bare = text.strip(" ")
            if bare and cell and text.startswith("  "):
                cell[-1] += f" {bare}"
            elif bare:
                cell.append(bare)


def _rows(lines: list[str]) -> tuple[list[_Row], int]:
    """Return the rows of a table, and how many of them name the columns.

    Where a rule of dashes stands in the table, rules part the rows; else each line is one.
    """
    ruled = any(_TABLE_RULE.fullmatch(line) and "-" in line for line in lines)
    rows: list[_Row] = []
    header_rows = 0
    goes_on = False
    for line in lines:
        if _TABLE_RULE.fullmatch(line):
            goes_on = False
            header_rows = len(rows) if "=" in line else header_rows
            if rows:
                rows[-1].height += 1
            continue
        if not goes_on:
            rows.append(_Row())
        rows[-1].add(line)
        goes_on = ruled
    return rows, header_rows


def _cells(line: str) -> list[str]:
    r"""Return what stands between the bars of *line*; ``\|`` is a bar of the words."""
    cells: list[str] = []
    text: list[str] = []
    escaped = False
    for char in line[1:]:
        if escaped or char not in "\\|":
            text.append(char)
            escaped = False
        elif char == "\\":
            escaped = True
        else:
            cells.append("".join(text).removeprefix(" "))
            text = []
    if "".join(text).strip(" "):
        cells.append("".join(text).removeprefix(" "))
    return cells


# -- lines -----------------------------------------------------------------------------------------


def _is_rule(bare: str) -> bool:
    return len(bare) >= 3 and _RULE.fullmatch(bare) is not None


def _joined(style: Style) -> Style:
    return Style(part=style.part, joins=True)


def _unguarded(text: str) -> str:
    return text[1:] if text[:1] == "\\" else text


def _indent(raw: str) -> int:
    blanks = raw[: len(raw) - len(raw.lstrip(" \t\f"))]
    return len(blanks.replace("\f", "").expandtabs(8))
