"""Minutes as one HTML page that needs nothing else: for a web site, an archive, a screen reader.

In: one record.  Out: UTF-8 HTML.
Never: opens a file, changes a record, loads or runs anything, or lets words become markup.
"""

from collections.abc import Iterable, Sequence
from typing import BinaryIO

from attrs import define, field, frozen

from meetingmodel import (
    Bullet,
    Diagnostic,
    MeetingRecord,
    Piece,
    Question,
    Status,
    Table,
    flow,
    option,
)

from . import _labels as labels
from ._headings import beside_number, grouped, title_line
from ._html_page import DERIVED, page, safe, summary
from ._plain import replaced, words

DEEPEST = 6
# Glyphs that a browser draws by itself; others are drawn as they are, numbers are words.
GLYPHS = {"•": "disc", "o": "circle", "○": "circle", "▪": "square", "■": "square", "": "none"}


@frozen
class HtmlOptions:
    """What the page holds."""

    language: str = option("en", help="language of the minutes, as a tag such as en-GB")
    summary: bool = option(True, help="list the actions and what to check below the minutes")


class HtmlExporter:
    """A web page."""

    suffixes: tuple[str, ...] = (".html", ".htm")
    options: type = HtmlOptions

    def export(
        self, records: Sequence[MeetingRecord], out: BinaryIO, options: HtmlOptions, /
    ) -> Iterable[Diagnostic]:
        """Write the one record in *records*."""
        record = records[0]
        title = record.title or record.body or labels.UNTITLED
        body = _Body()
        groups = list(grouped(flow(record)))
        if all(group[0].kind != "title" for group in groups):
            body.lines.append(f"<h1 {DERIVED}>{safe(title)}</h1>")
        if record.status is Status.DRAFT:
            body.lines.append(f'<p class="draft" {DERIVED}>{labels.DRAFT}</p>')
        for group in groups:
            body.add(group)
        body.end()
        if options.summary:
            body.lines += summary(record)
        out.write(page(title, body.lines, language=options.language).encode("utf-8"))
        return replaced(record, "MM350")


@frozen
class _Open:
    """An element that is still open: how deep its blocks stand, what it is, and how it ends."""

    level: int
    kind: str
    closer: str


@define
class _Body:
    """The lines of the page so far, and the elements that are open.

    Sections hold items (their level counts down from -1, so that blocks never close them), lists
    and questions hold what is nested below.
    """

    lines: list[str] = field(factory=list)
    sections: list[int] = field(factory=list)
    open: list[_Open] = field(factory=list)
    part: str = ""

    def add(self, group: list[Piece]) -> None:
        """Put a piece, or a heading with its lines, below what stands there."""
        piece = group[0]
        if piece.part != self.part:
            self.end()
            self.part = piece.part
            if piece.part in ("preamble", "closing"):
                self.lines.append(f'<div class="{piece.part}">')
        match piece.kind:
            case "heading":
                self._section(piece.level)
                self.lines += _heading(group)
            case "attachment":
                self._section(1)
                self.lines.append(_headline("h2", safe(piece.text)))
            case _:
                self._block(piece)

    def end(self) -> None:
        """Close whatever is open."""
        self._close(-1)
        self.lines += ["</section>"] * len(self.sections)
        self.sections.clear()
        if self.part in ("preamble", "closing"):
            self.lines.append("</div>")
        self.part = ""

    def _section(self, level: int) -> None:
        self._close(-1)
        while self.sections and self.sections[-1] >= level:
            self.sections.pop()
            self.lines.append("</section>")
        self.sections.append(level)
        self.lines.append("<section>")

    def _close(self, level: int) -> None:
        """Close what holds blocks deeper than *level*."""
        while self.open and self.open[-1].level > level:
            self.lines.append(self.open.pop().closer)

    # -- blocks ----------------------------------------------------------------------------------

    def _block(self, piece: Piece) -> None:
        level = piece.level
        self._close(level)
        if self.open and self.open[-1].level == level and self.open[-1].kind == "entry":
            self.lines.append(self.open.pop().closer)
        kind = _list_kind(piece)
        same = bool(self.open) and self.open[-1].level == level and self.open[-1].kind == kind
        if not same and self.open and self.open[-1].level == level:
            self.lines.append(self.open.pop().closer)
        if kind:
            self._entry(piece, kind, goes_on=same)
        elif isinstance(piece.node, Question):
            self.lines += ('<div class="question">', f"<p>{safe(piece.text)}</p>")
            self.open.append(_Open(level, "question", "</div>"))
        else:
            self.lines += _leaf(piece)

    def _entry(self, piece: Piece, kind: str, *, goes_on: bool) -> None:
        if not goes_on:
            numbered = kind == "numbered"
            how = (
                ' class="numbered" role="list"' if numbered else f' style="list-style-type: {kind}"'
            )
            self.lines.append(f"<ul{how}>")
            self.open.append(_Open(piece.level, kind, "</ul>"))
        marker = " ".join(words(getattr(piece.node, "marker", "")))
        shown = f'<span class="marker">{safe(marker)}</span> ' if kind == "numbered" else ""
        self.lines.append(f"<li{_class(piece)}>{shown}{safe(piece.text)}")
        self.open.append(_Open(piece.level, "entry", "</li>"))


def _list_kind(piece: Piece) -> str:
    """Return how the browser marks the entries of a list; nothing for what is no entry."""
    node = piece.node
    if not isinstance(node, Bullet | Question):
        return ""
    marker = " ".join(words(node.marker))
    if not marker and isinstance(node, Question):
        return ""
    if marker in GLYPHS:
        return GLYPHS[marker]
    drawn = len(marker) < 3 and not any(char.isalnum() or char in "'\\" for char in marker)
    return safe(f"'{marker}\u00a0'") if drawn else "numbered"


def _heading(group: list[Piece]) -> list[str]:
    level = group[0].level + 1
    cut = title_line(group) + 1
    number = getattr(group[0].node, "number", None)
    shown = "<br>".join(map(safe, beside_number([piece.text for piece in group[:cut]], number)))
    tag = f"h{level}" if level <= DEEPEST else f'p role="heading" aria-level="{level}"'
    return [_headline(tag, shown)] + [
        f'<p class="of-heading">{safe(piece.text)}</p>' for piece in group[cut:]
    ]


def _headline(tag: str, shown: str) -> str:
    # A heading without words would be a hole for whoever walks from heading to heading.
    end = tag.split(" ", maxsplit=1)[0]
    return (
        f"<{tag}>{shown}</{end}>" if shown else f"<{tag} {DERIVED}>{labels.UNTITLED_PART}</{end}>"
    )


def _leaf(piece: Piece) -> list[str]:
    if isinstance(piece.node, Table):
        return _table(piece.node)
    text = safe(piece.text)
    if piece.kind == "title":
        return [f"<h1>{text}</h1>"]
    return [f"<p{_class(piece)}>{text}</p>"] if text else []


def _class(piece: Piece) -> str:
    """Return what the style sheet wants to know: the kind of finding that stands here."""
    found = getattr(piece.node, "findings", ())
    name = type(found[0]).__name__.lower() if found else piece.kind
    return f' class="{name}"' if name in ("motion", "decision", "action") else ""


def _table(table: Table) -> list[str]:
    rows = [row for row in table.rows if row]
    names = max(min(table.header_rows, len(rows)), 0)
    lines = ["<table>"]
    for tag, part, cell in (
        ("thead", rows[:names], 'th scope="col"'),
        ("tbody", rows[names:], "td"),
    ):
        if part:
            lines.append(f"<{tag}>")
            lines += (_row(row, cell) for row in part)
            lines.append(f"</{tag}>")
    return [*lines, "</table>"] if rows else []


def _row(row: tuple[str, ...], cell: str) -> str:
    end = cell.split(" ", maxsplit=1)[0]
    texts = ("<br>".join(safe(line) for line in text.split("\n")) for text in row)
    return f"<tr>{''.join(f'<{cell}>{text}</{end}>' for text in texts)}</tr>"
