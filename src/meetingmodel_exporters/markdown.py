"""Minutes as GitHub-flavoured Markdown, which our reader reads back for certain.

In: one record.  Out: UTF-8 Markdown in the notation of docs/reference/text-form.md.
Never: opens a file, changes a record, or adds a word above the signature that is not the record's.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import BinaryIO

from attrs import define, field, frozen

from meetingmodel import Bullet, Diagnostic, MeetingRecord, Piece, Question, Table, option

from . import _labels as labels
from ._front import body, front_matter
from ._headings import grouped, title_line
from ._markup import cell, heading, inline, line
from ._plain import replaced, words
from ._summary import action_lines, check_lines

# The notation, which the reader of our own Markdown knows too; a test holds the two together.
SIGNATURE = (
    "<!-- Set as Markdown by meetingmodel (form 1). "
    "What stands below is derived from the minutes. -->"
)
EMPTY = "<!-- -->"
ABSENT = "<!-- / -->"
CLOSING = "---"
GLYPHS = {"•": "*", "o": "+", "-": "-"}
DEEPEST = 6

_NUMBER = re.compile(r"([1-9]\d?)([.)])")


@frozen
class MarkdownOptions:
    """What the Markdown holds."""

    summary: bool = option(True, help="list the actions and what to check below the minutes")


class MarkdownExporter:
    """Markdown, for wikis and repositories."""

    suffixes: tuple[str, ...] = (".md", ".markdown")
    options: type = MarkdownOptions

    def export(
        self, records: Sequence[MeetingRecord], out: BinaryIO, options: MarkdownOptions, /
    ) -> Iterable[Diagnostic]:
        """Write the one record in *records*."""
        record = records[0]
        page = _Page()
        for group in grouped(body(record)):
            page.add(group)
        lines = [*front_matter(record), *page.lines[1:], "", SIGNATURE]
        if options.summary:
            lines += _summary(record)
        text = "\n".join(lines) + "\n"
        # A mark at the very beginning is taken for the byte order; a second one is a character.
        text = f"\ufeff{text}" if text.startswith("\ufeff") else text
        out.write(text.encode("utf-8"))
        return replaced(record, "MM340")


def _summary(record: MeetingRecord) -> Iterator[str]:
    listed = ((labels.ACTIONS, action_lines(record)), (labels.TO_CHECK, check_lines(record)))
    shown = False
    for label, entries in listed:
        for number, entry in enumerate(entries):
            if not shown:
                yield from ("", CLOSING)
                shown = True
            if not number:
                yield from ("", f"**{label}**", "")
            yield f"- {line(entry)}"


# -- the page --------------------------------------------------------------------------------------


@define
class _Page:
    """The lines set so far, and what the next one must know of them.

    *numbers*: by depth, the number that the last entry bore, so that a list goes on only where the
    numbers do: Markdown counts by itself from the first.
    """

    lines: list[str] = field(factory=list)
    last: Piece | None = None
    numbers: dict[int, tuple[int, str]] = field(factory=dict)
    closed: bool = False

    def add(self, group: list[Piece]) -> None:
        """Set a piece, or a heading with its lines, below what stands there."""
        piece = group[0]
        if piece.part in ("closing", "attachments") and not self.closed:
            self.lines += ("", CLOSING)
            self.closed, self.last = True, None
        entry = _entry_text(piece)
        if entry is not None:
            self._add_entry(piece, entry)
            return
        self.numbers = {depth: n for depth, n in self.numbers.items() if depth < piece.level}
        new = _set(group)
        if new:
            self.lines += ("", *new)
            self.last = piece

    def _add_entry(self, piece: Piece, entry: str) -> None:
        last = self.last
        if last is None or last.part != piece.part or _entry_text(last) is None:
            self.lines.append("")
        indent = " " * (4 * piece.level)
        before = self.numbers.pop(piece.level, None)
        self.numbers = {depth: n for depth, n in self.numbers.items() if depth < piece.level}
        marker = " ".join(words(getattr(piece.node, "marker", "")))
        number = _NUMBER.fullmatch(marker)
        if number is not None:
            count = (int(number[1]), number[2])
            if before is not None and count != (before[0] + 1, before[1]):
                self.lines += ("", f"{indent}{EMPTY}", "")
            self.numbers[piece.level] = count
        self.lines.append(indent + _entry(piece, marker, entry, number is not None))
        self.last = piece


def _entry_text(piece: Piece) -> str | None:
    """Return the text of an entry in a list, or None for what is none.

    A question with answers is an entry even without a marker: only entries can hold others here.
    """
    node = piece.node
    if isinstance(node, Bullet):
        return line(piece.text) or EMPTY
    if isinstance(node, Question) and words(node.marker):
        return line(piece.text) or EMPTY
    if isinstance(node, Question) and node.answers:
        return line(piece.text) or None
    return None


def _entry(piece: Piece, marker: str, entry: str, numbered: bool) -> str:
    if numbered:
        return f"{marker} {entry}"
    if marker in GLYPHS:
        return f"{GLYPHS[marker]} {entry}"
    if not marker and isinstance(piece.node, Question):
        return f"- **{entry}**"
    # Two blanks show as one, and say where the marker ends.
    return f"- {line(marker) or EMPTY}  {entry}"


# -- everything else -------------------------------------------------------------------------------


def _set(group: list[Piece]) -> list[str]:
    piece = group[0]
    match piece.kind:
        case "title":
            return [f"# {heading(piece.text)}"]
        case "attachment":
            return [f"# {heading(piece.text) or EMPTY}"]
        case "heading":
            return _heading(group)
        case "table":
            return _table(piece)
    text = line(piece.text)
    return [" " * (4 * piece.level) + text] if text else []


def _heading(group: list[Piece]) -> list[str]:
    level = group[0].level
    cut = title_line(group) + 1
    shown = "<br>".join(heading(piece.text) or EMPTY for piece in group[:cut])
    lines = [f"{'#' * min(level + 1, DEEPEST)} {shown}"]
    if level + 1 > DEEPEST:
        lines[0] += f" <!-- {level} -->"
    for piece in group[cut:]:
        lines += ("", f"*{inline(piece.text) or EMPTY}*")
    return lines


def _table(piece: Piece) -> list[str]:
    if not isinstance(piece.node, Table):
        return []
    rows = [[cell(text) for text in row] for row in piece.node.rows if row]
    if not rows:
        return []
    names = max(min(piece.node.header_rows, len(rows)), 0)
    columns = max(map(len, rows))
    head = rows.pop(0) if names else [""] * columns
    if names and not any(head):
        head[0] = EMPTY
    # Markdown knows one row of names; further ones are set in bold.
    for row in rows[: max(names - 1, 0)]:
        row[:] = [f"**{text}**" if text else text for text in row]
        row[0] = row[0] or EMPTY
    head += [ABSENT] * (columns - len(head))
    indent = " " * (4 * piece.level)
    return [indent + _row(row) for row in (head, ["---"] * columns, *rows)]


def _row(cells: list[str]) -> str:
    return f"| {' | '.join(cells)} |"
