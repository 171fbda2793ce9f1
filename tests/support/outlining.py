"""A record and a document as one list of statements, so that the two can be compared.

In: a record, or what a reader of our own forms says of a file.  Out: statements.
Never: asks the parser; whether the notation is read for certain must not depend on it.
"""

import re
from collections.abc import Iterator

from attrs import frozen

from meetingmodel import Bullet, Document, MeetingRecord, Piece, Question, Table, flow

_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f]")


@frozen
class Statement:
    """What is said of a stretch of words: where it belongs, what it is, and the words."""

    part: str
    what: str
    level: int
    marker: str | None
    text: str | tuple[str, ...]


def meant(record: MeetingRecord) -> list[Statement]:
    """Return what a file that shows *record* has to state."""
    return [one for piece in flow(record) for one in _of_piece(piece)]


def stated(document: Document) -> list[Statement]:
    """Return what *document* states, its joined lines put together."""
    out: list[Statement] = []
    for line in document.lines:
        style = line.style
        if line.dropped or (style.part is None and not line.text):
            continue
        part = {"heading": "items", "attachment": "attachments"}.get(style.part or "", style.part)
        if style.joins:
            last = out.pop()
            out.append(_with_text(last, f"{last.text} {line.text}"))
        elif style.table is not None:
            _add_row(out, document, line.text, style, part or "")
        elif style.heading is not None:
            what = "attachment" if style.part == "attachment" else "heading"
            out.append(Statement(part or "", what, style.heading, None, line.text))
        elif style.part == "heading":
            out.append(Statement("items", "heading_line", 0, None, line.text))
        elif style.title:
            out.append(Statement(part or "", "title", 0, None, line.text))
        else:
            out.append(_block(line.text, style.list_level, style.marker, part or ""))
    return out


def cells_of(statement: Statement) -> tuple[str, ...]:
    """Return the cells of a row, and of anything else its text as the only one."""
    return statement.text if isinstance(statement.text, tuple) else (statement.text,)


def plain(text: str) -> str:
    """Return *text* as a file can hold it: without controls, its blanks made single."""
    return " ".join(_CONTROLS.sub("", text).split())


def _of_piece(piece: Piece) -> Iterator[Statement]:
    text = plain(piece.text)
    if piece.kind in ("heading", "attachment"):
        yield Statement(piece.part, piece.kind, piece.level, None, text)
    elif piece.kind == "heading_line":
        yield Statement(piece.part, piece.kind, 0, None, text)
    elif isinstance(piece.node, Table):
        for number, row in enumerate(row for row in piece.node.rows if row):
            names = "names" if number < piece.node.header_rows else "row"
            cells = tuple(_cell(cell) for cell in row)
            yield Statement(piece.part, names, piece.level, None, cells)
    elif isinstance(piece.node, Bullet) or (
        isinstance(piece.node, Question) and plain(piece.node.marker)
    ):
        yield Statement(piece.part, "entry", piece.level, plain(piece.node.marker), text)
    elif piece.kind == "title":
        yield Statement(piece.part, "title", 0, None, text)
    elif text:
        yield Statement(piece.part, "plain", piece.level, None, text)


def _block(text: str, level: int | None, marker: str | None, part: str) -> Statement:
    if marker is None:
        return Statement(part, "plain", level or 0, None, text)
    return Statement(part, "entry", level or 0, marker, text.removeprefix(marker).strip(" "))


def _add_row(out: list[Statement], document: Document, text: str, style: object, part: str) -> None:
    cells = getattr(style, "cells", ())
    column = getattr(style, "column", 0) or 0
    if not cells:
        last = out.pop()
        assert isinstance(last.text, tuple)
        more = tuple(f"{cell}\n{text}" if n == column else cell for n, cell in enumerate(last.text))
        out.append(_with_text(last, more))
        return
    what = "names" if getattr(style, "header", False) else "row"
    texts = tuple(text[start:stop] for start, stop in cells)
    out.append(Statement(part, what, getattr(style, "list_level", None) or 0, None, texts))


def _cell(text: str) -> str:
    return "\n".join(one for one in map(plain, text.split("\n")) if one)


def _with_text(statement: Statement, text: str | tuple[str, ...]) -> Statement:
    return Statement(statement.part, statement.what, statement.level, statement.marker, text)
