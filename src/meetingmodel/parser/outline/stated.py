"""The outline of a text that we wrote: stated by its form, so that nothing is left to be chosen.

In: a document in which every line of words names its part of the record.  Out: an `Outline`.
Never: reads meaning; the same steps as for any notes do that, from the same tree.
"""

from ...document import Document, Line, Style
from ...model import Dropped, Span
from ..drafts import Draft, Row, draft_of
from ..sections import Outline, Section
from ..tables import table_of


def is_stated(document: Document) -> bool:
    """Whether the lines of *document* say to which part of a record they belong."""
    parts = ("preamble", "heading", "items", "closing", "attachment")
    first = next((line for line in document.lines if _holds(line)), None)
    return first is not None and first.style.part in parts


def _holds(line: Line) -> bool:
    style = line.style
    return line.dropped is None and bool(line.text or style.part is not None)


def read_stated(document: Document) -> tuple[Outline, list[Dropped]]:
    """Return the outline that *document* states, and what is no content."""
    outline = Outline()
    dropped = [
        Dropped(line.text, reason=line.dropped, span=Span(number))
        for number, line in enumerate(document.lines, 1)
        if line.dropped is not None and line.text
    ]
    builder = _Builder(outline)
    for draft in _drafts(document):
        builder.add(draft)
    return outline, dropped


def _drafts(document: Document) -> list[Draft]:
    out: list[Draft] = []
    table: list[Row] = []
    order = 0
    for number, line in enumerate(document.lines, 1):
        if not _holds(line):
            continue
        row = Row(number, line.text, line.indent, line.page, line.style, order=order)
        order += 1
        style = line.style
        if table and style.table != table[0].style.table:
            out.append(_table(table))
            table = []
        if style.table is not None:
            table.append(row)
        elif style.joins and out:
            _append(out[-1], row)
        else:
            out.append(_draft(row))
    if table:
        out.append(_table(table))
    return out


def _draft(row: Row) -> Draft:
    style = row.style
    if style.marker is not None:
        row.marker = style.marker
        row.body = len(style.marker)
    draft = draft_of(row)
    draft.level = style.list_level if style.list_level is not None else -1
    draft.plain = style.marker is None
    draft.lost = style.marker == "" and not draft.plain
    return draft


def _table(rows: list[Row]) -> Draft:
    table = table_of(rows)
    level = rows[0].style.list_level
    table.level = level if level is not None else -1
    return table


def _append(draft: Draft, row: Row) -> None:
    text = " ".join(row.text.split())
    draft.starts.append(len(draft.text) + 1)
    draft.text = f"{draft.text} {text}"
    draft.columns.append(len(row.text) - len(row.text.lstrip()))
    draft.rows.append(row)


class _Builder:
    """Puts drafts where their part says; holds the open items by level."""

    def __init__(self, outline: Outline) -> None:
        self.outline = outline
        self.stack: list[tuple[int, Section]] = []

    def add(self, draft: Draft) -> None:
        style: Style = draft.first.style
        outline = self.outline
        if style.part == "heading":
            self._heading(draft, style.heading)
        elif style.part == "attachment":
            if style.heading is not None or not outline.attachments:
                # The title is no block of its own: its words are the first of the content.
                outline.attachments.append((draft.text, []))
            outline.attachments[-1][1].append(draft)
        elif style.part == "closing":
            outline.closing.append(draft)
        elif style.part == "items" and self.stack:
            self.stack[-1][1].content.append(draft)
        else:
            if style.title:
                outline.title = draft.text
            outline.preamble.append(draft)

    def _heading(self, draft: Draft, level: int | None) -> None:
        if level is None and self.stack:
            self.stack[-1][1].heading.append(draft)
            return
        depth = level or 1
        while self.stack and self.stack[-1][0] >= depth:
            self.stack.pop()
        section = Section("", heading=[draft])
        (self.stack[-1][1].items if self.stack else self.outline.items).append(section)
        self.stack.append((depth, section))
