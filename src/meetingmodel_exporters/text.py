"""Minutes as plain text that reads well in a terminal, and that our reader reads back for certain.

In: one record.  Out: UTF-8 text in the notation of docs/reference/text-form.md.
Never: opens a file, changes a record, or adds a word above the signature that is not the record's.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import BinaryIO

from attrs import Attribute, define, field, frozen

from meetingmodel import (
    BlockRole,
    Bullet,
    Diagnostic,
    MeetingRecord,
    Piece,
    Question,
    Table,
    option,
)

from . import _labels as labels
from ._front import body, front_matter
from ._headings import grouped, title_line
from ._plain import filled, replaced, words
from ._rolls import in_columns
from ._summary import action_lines, check_lines
from ._textgrid import grid

# The notation, which the reader of our own text knows too; a test holds the two together.
SIGNATURE = "Set as text by meetingmodel (form 1). What stands below is derived from the minutes."
ABOVE_SIGNATURE = "_" * 72
CLOSING = "* * *"
NO_MARKER = "·"
TITLE_RULE = "="
ITEM_RULES = "-~^."

_MEANT = re.compile(r"[\\|\ufeff]|(?:={3,}|-{3,}|~{3,}|\^{3,}|\.{3,})\Z|\* \* \*\Z")
NARROWEST = 30
MOST_TOGETHER = 3  # lines of a piece of the header, the roll or the signatures that needs no room


def _wide_enough(_options: object, _field: "Attribute[int]", width: int) -> None:
    if width < NARROWEST:
        raise ValueError(f"the option 'width' must be {NARROWEST} or more, not {width}")


@frozen
class TextOptions:
    """What the text looks like."""

    width: int = option(
        100, help="columns that a line may have, 30 or more", validator=_wide_enough
    )
    summary: bool = option(True, help="list the actions and what to check below the minutes")


class TextExporter:
    """Plain text, for terminals, mails and archives."""

    suffixes: tuple[str, ...] = (".txt", ".text")
    options: type = TextOptions

    def export(
        self, records: Sequence[MeetingRecord], out: BinaryIO, options: TextOptions, /
    ) -> Iterable[Diagnostic]:
        """Write the one record in *records*."""
        record = records[0]
        page = _Page(options.width, names=[one.person.name for one in record.attendance])
        for group in grouped(body(record)):
            page.add(group)
        lines = [*front_matter(record), *page.opened(), "", ABOVE_SIGNATURE, SIGNATURE]
        if options.summary:
            lines += _summary(record, page.width)
        out.write(("\n".join(lines) + "\n").encode("utf-8"))
        return replaced(record, "MM330")


def _summary(record: MeetingRecord, width: int) -> Iterator[str]:
    listed = ((labels.ACTIONS, action_lines(record)), (labels.TO_CHECK, check_lines(record)))
    for label, entries in listed:
        for number, entry in enumerate(entries):
            if not number:
                yield from ("", f"  {label}")
            yield from _hung("    -  ", words(entry), width)


# -- the page --------------------------------------------------------------------------------------


@define
class _Page:
    """The lines set so far, and what was set last: it decides whether a blank line is due."""

    width: int
    names: Sequence[str] = ()
    lines: list[str] = field(factory=list)
    last: Piece | None = None
    height: int = 0
    closed: bool = False

    def add(self, group: list[Piece]) -> None:
        """Set a piece, or a heading with its lines, below what stands there."""
        piece = group[0]
        if piece.part in ("closing", "attachments") and not self.closed:
            self.lines += ("", CLOSING)
            self.closed, self.last = True, None
        new = self._set(group)
        if new:
            self.lines += [""] * self._gap(piece, len(new))
            self.lines += new
            self.last, self.height = piece, len(new)

    def opened(self) -> list[str]:
        """Return the lines without blank ones at their beginning."""
        start = next((n for n, line in enumerate(self.lines) if line), len(self.lines))
        return self.lines[start:]

    def _gap(self, piece: Piece, height: int) -> int:
        """Return how many blank lines part *piece* from what stands above it."""
        last = self.last
        if piece.kind == "heading" and piece.level == 1 and last is not None:
            return 2
        if last is None or last.part != piece.part:
            return 1
        if _is_entry(piece):
            return int(not (_is_entry(last) or _leads_in(last)))
        # Above and below the business short lines stand together: header, attendance, signature.
        tight = piece.part in ("preamble", "closing") and _is_line(piece) and _is_line(last)
        tall = MOST_TOGETHER if getattr(piece.node, "role", None) else 1  # prose has its room
        return int(not tight or _role(piece) != _role(last) or max(height, self.height) > tall)

    def _set(self, group: list[Piece]) -> list[str]:
        piece = group[0]
        match piece.kind:
            case "heading":
                return _heading(group, self.width)
            case "title":
                return _underlined(_hung("", words(piece.text), self.width), TITLE_RULE)
            case "attachment":
                lines = _hung("", words(piece.text), self.width) or ["\\"]
                return _underlined(lines, TITLE_RULE)
            case "table":
                return _table(piece, self.width)
            case "bullet" | "question" if _is_entry(piece):
                return _entry(piece, self.width)
        return _paragraph(piece, self.width, self.names)


def _is_entry(piece: Piece) -> bool:
    """Return whether *piece* is set as an entry of a list; a question without marker is not."""
    return isinstance(piece.node, Bullet) or (
        isinstance(piece.node, Question) and bool(words(piece.node.marker))
    )


def _is_line(piece: Piece) -> bool:
    return piece.level == 0 and piece.kind in ("paragraph", "field", "question")


def _leads_in(piece: Piece) -> bool:
    return piece.kind in ("paragraph", "question") and piece.text.rstrip().endswith((":", "?"))


def _role(piece: Piece) -> object:
    """Return the role that sets lines apart; a line of the header needs no room around it."""
    role = getattr(piece.node, "role", None)
    return None if role == "header" else role


# -- blocks ----------------------------------------------------------------------------------------


def _heading(group: list[Piece], width: int) -> list[str]:
    level = group[0].level
    base = " " * (2 * ((level - 1) // len(ITEM_RULES)))
    title = title_line(group)
    above: list[str] = []
    below: list[str] = []
    for number, piece in enumerate(group):
        given = words(piece.text)
        if number <= title:
            above += _hung(base, given, width) or [f"{base}\\"]
        else:
            below += _hung(f"{base}    ", given, width) or [f"{base}    \\"]
    return _underlined(above, ITEM_RULES[(level - 1) % len(ITEM_RULES)]) + below


def _underlined(lines: list[str], rule: str) -> list[str]:
    if not lines:
        return []
    base = len(lines[0]) - len(lines[0].lstrip(" "))
    longest = max(len(line) for line in lines) - base
    return [*lines, " " * base + rule * max(longest, 3)]


def _paragraph(piece: Piece, width: int, names: Sequence[str]) -> list[str]:
    given = words(piece.text)
    if piece.level:
        return _flush(_indent(piece), given, width)
    if piece.part in ("preamble", "closing"):
        roll = getattr(piece.node, "role", None) is BlockRole.ATTENDANCE
        return _hung("", in_columns(given, names) if roll else given, width)
    return _flush("", given, width)


def _entry(piece: Piece, width: int) -> list[str]:
    marker = " ".join(words(getattr(piece.node, "marker", "")))
    if not marker:
        marker = NO_MARKER
    elif marker == NO_MARKER or marker.startswith(("\\", "|", "\ufeff")):
        marker = f"\\{marker}"
    return _hung(f"{_indent(piece)}{marker}  ", words(piece.text) or [""], width)


def _table(piece: Piece, width: int) -> list[str]:
    table = piece.node
    if not isinstance(table, Table):
        return []
    indent = _indent(piece) if piece.level else ""
    rows = [row for row in table.rows if row]
    lines = grid(rows, header_rows=table.header_rows, width=width - len(indent))
    return [indent + line for line in lines]


def _indent(piece: Piece) -> str:
    return " " * (2 + 3 * piece.level)


# -- lines -----------------------------------------------------------------------------------------


def _hung(lead: str, given: list[str], width: int) -> list[str]:
    """Return a paragraph that opens with *lead*; further lines stand below its first word."""
    if not given:
        return []
    hang = " " * (len(lead) if lead.strip() else len(lead) + 4)
    room = max(width - len(hang), NARROWEST)
    first, *rest = filled(given, width=room, first=len(lead) - len(hang))
    return [f"{lead}{_guarded(first)}", *(f"{hang}{_guarded(line)}" for line in rest)]


def _flush(indent: str, given: list[str], width: int) -> list[str]:
    room = max(width - len(indent), NARROWEST)
    return [f"{indent}{_guarded(line)}" for line in filled(given, width=room)]


def _guarded(line: str) -> str:
    """Return *line* with a backslash before it, if it would be taken for notation without."""
    return f"\\{line}" if not line or _MEANT.match(line) else line
