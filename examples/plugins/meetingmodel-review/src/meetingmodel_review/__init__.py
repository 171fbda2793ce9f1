"""One web page to check minutes by: the notes beside what was read in them.

In: one record.  Out: a page of HTML that needs nothing else.
Never: loads anything, runs anything that stands in the notes, or changes a word.
"""

import html
from collections.abc import Iterator, Sequence
from importlib.resources import files
from typing import BinaryIO

from attrs import frozen

from meetingmodel import (
    Action,
    AgendaItem,
    Attachment,
    Bullet,
    Decision,
    Diagnostic,
    MeetingRecord,
    Motion,
    Piece,
    PresenceChange,
    Question,
    Span,
    Table,
    flow,
    option,
)

__all__ = ["ReviewExporter", "ReviewOptions"]

Finding = Motion | Decision | Action | PresenceChange
# Characters that no web page may hold.
CONTROLS = dict.fromkeys((*range(9), 11, 12, *range(14, 32), 127), "�")


@frozen
class ReviewOptions:
    """What the page shows."""

    language: str = option("en", help="language of the notes, as a tag such as en-GB")


class ReviewExporter:
    """A page to check minutes by. Ask for it by name: --to review."""

    suffixes: tuple[str, ...] = (".html",)
    options: type = ReviewOptions

    def export(
        self, records: Sequence[MeetingRecord], out: BinaryIO, options: ReviewOptions, /
    ) -> None:
        """Write the page of the one record in *records*."""
        for part in _page(records[0], options):
            out.write(part.encode())
            out.write(b"\n")


def _page(record: MeetingRecord, options: ReviewOptions) -> Iterator[str]:
    title = _text(record.title or "Minutes")
    yield f'<!doctype html>\n<html lang="{_text(options.language)}">\n<head>'
    yield '<meta charset="utf-8">'
    yield '<meta name="viewport" content="width=device-width">'
    # Nothing is loaded from anywhere, whatever the notes say.
    yield (
        '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; '
        "style-src 'unsafe-inline'; script-src 'unsafe-inline'\">"
    )
    yield f"<title>Review: {title}</title>\n<style>\n{_file('page.css')}</style>\n</head>\n<body>"
    yield from _top(record)
    yield '<section id="notes" tabindex="-1" aria-label="The notes as they came">'
    yield from _notes(record)
    yield '</section>\n<main id="record" tabindex="-1" aria-label="What was read in them">'
    for diagnostic in record.diagnostics:
        yield _diagnostic(diagnostic)
    for piece in flow(record):
        yield from _piece(piece)
    yield f"</main>\n<script>\n{_file('page.js')}</script>\n</body>\n</html>"


def _top(record: MeetingRecord) -> Iterator[str]:
    counts = (
        (len(record.motions), "motion"),
        (len(record.decisions), "decision"),
        (len(record.actions), "action"),
        (len(record.diagnostics), "remark"),
    )
    said = ", ".join(f"{count} {word}{'' if count == 1 else 's'}" for count, word in counts)
    keys = "Keys: n next, p previous, s notes, r record."
    yield f"<header>\n<h1>To check</h1>\n<p>{said}. {keys}</p>\n</header>"


def _notes(record: MeetingRecord) -> Iterator[str]:
    source = record.source
    if source is None or not source.text:
        yield "<p>This record was made without notes.</p>"
        return
    dropped = {line for one in source.dropped for line in _lines(one.span)}
    found = {line for span in _noticed(record) for line in _lines(span)}
    yield "<ol>"
    for number, line in enumerate(source.text.split("\n"), start=1):
        look = ' class="found"' if number in found else ""
        if number in dropped:
            look = ' class="dropped" title="left out: no content"'
        yield f'<li id="L{number}"{look}>{_text(line)}</li>'
    yield "</ol>"


def _noticed(record: MeetingRecord) -> Iterator[Span | None]:
    yield from (one.span for one in record.diagnostics)
    for piece in flow(record):
        node = piece.node
        if isinstance(node, Motion | Decision | Action | PresenceChange):
            yield node.span
        elif node is not None and not isinstance(node, AgendaItem | Attachment):
            yield from (finding.span or node.span for finding in node.findings)


def _lines(span: Span | None) -> Iterator[int]:
    for one in (span, *span.rest) if span else ():
        yield from range(one.first, one.last + 1)


def _diagnostic(diagnostic: Diagnostic) -> str:
    words = f"{diagnostic.message} {diagnostic.hint}".strip()
    label = f"{diagnostic.severity.value} {diagnostic.code}"
    return _check("diagnostic", label, words, diagnostic.span)


def _piece(piece: Piece) -> Iterator[str]:
    node = piece.node
    indent = f' style="margin-left: {piece.level * 1.5}rem"' if piece.kind != "heading" else ""
    if isinstance(node, Motion | Decision | Action | PresenceChange):
        yield _check(piece.kind, piece.kind, piece.text, node.span)
        return
    tag = f"h{min(piece.level + 1, 6)}" if piece.kind in ("heading", "attachment") else "div"
    place = _place(node.span if node else None)
    inside = "".join(_table(node)) if isinstance(node, Table) else _marker(node) + _text(piece.text)
    yield f'<{tag} class="piece {piece.kind}"{indent}{place}>{inside}</{tag}>'
    if node is not None and not isinstance(node, AgendaItem | Attachment):
        yield from (_finding(finding, node.span) for finding in node.findings)


def _marker(node: object) -> str:
    marker = node.marker if isinstance(node, Bullet | Question) else ""
    return f'<span class="marker">{_text(marker)}</span>' if marker else ""


def _finding(finding: Finding, span: Span | None) -> str:
    if isinstance(finding, Motion):
        people = (("moved by", finding.mover), ("seconded by", finding.seconder))
        facts = [f"{word} {person.display_name}" for word, person in people if person]
        facts += [finding.outcome.value] if finding.outcome else []
        return _check("motion", "motion", _with(finding.text, facts), finding.span or span)
    if isinstance(finding, Action):
        facts = [owner.display_name for owner in finding.owners]
        facts += (
            [f"due {finding.due or finding.due_text}"] if finding.due or finding.due_text else []
        )
        return _check("action", "action", _with(finding.text, facts), finding.span or span)
    if isinstance(finding, Decision):
        return _check("decision", "decision", finding.text, finding.span or span)
    words = f"{finding.person.display_name} {finding.change.value}"
    return _check("presence", "presence", words, finding.span or span)


def _with(text: str, facts: list[str]) -> str:
    return f"{text} ({'; '.join(facts)})" if facts else text


def _check(kind: str, label: str, words: str, span: Span | None) -> str:
    link = f' <a href="#L{span.first}">line {span.first}</a>' if span else ""
    return (
        f'<div class="check {kind}" tabindex="0"{_place(span)}><b>{_text(label)}</b> '
        f"{_text(words)}{link}</div>"
    )


def _place(span: Span | None) -> str:
    return f' data-first="{span.first}" data-last="{span.last}"' if span else ""


def _table(table: Table) -> Iterator[str]:
    yield "<table>"
    for number, row in enumerate(table.rows):
        tag = "th" if number < table.header_rows else "td"
        yield "<tr>" + "".join(f"<{tag}>{_text(cell)}</{tag}>" for cell in row) + "</tr>"
    yield "</table>"


def _text(text: str) -> str:
    return html.escape(text.translate(CONTROLS))


def _file(name: str) -> str:
    return files(__name__).joinpath(name).read_text("utf-8")
