"""A record as an outline: what was read, and what was found in it.

In: a record.  Out: rows to be wrapped and painted.
Never: leaves out words of the record.
"""

from collections import Counter
from collections.abc import Iterator

from attrs import frozen

from meetingmodel.model import (
    AgendaItem,
    Bullet,
    MeetingRecord,
    Question,
    Table,
)
from meetingmodel.model.blocks import BLOCK_TYPES
from meetingmodel.walking import Piece, flow, sentence
from meetingmodel.walking.words import date_words, hours_words, letters, names, next_meeting_words

STEP = 2
FOUND = "→ "


@frozen
class Row:
    """A piece of text, the columns before it, the mark in front, and how it looks."""

    text: str
    indent: int = 0
    mark: str = ""
    look: str = ""
    gap: bool = False


def outline(record: MeetingRecord) -> Iterator[Row]:
    """Yield the rows of *record*: its frame, then all it says, with findings below their words."""
    yield Row(record.title or "(no title)", look="title")
    shown = set()
    for label, value in _frame(record):
        shown.add(letters(value))
        yield Row(value, indent=STEP, mark=f"{label:<10} ", look="plain")
    depth, title = 0, ""
    for piece in flow(record):
        if isinstance(piece.node, AgendaItem):
            title = piece.node.title
        if piece.kind in ("heading", "attachment"):
            depth = (piece.level - 1) * STEP
            yield from _heading(piece, depth)
        elif piece.kind == "field" and letters(piece.text.partition(": ")[2]) in shown:
            continue  # the frame says it
        elif piece.kind != "title" and not _said(piece, title):
            inside = depth + STEP if piece.part in ("items", "attachments") else 0
            yield from _rows(piece, inside + piece.level * STEP)


def _frame(record: MeetingRecord) -> Iterator[tuple[str, str]]:
    dates = [date_words(one) for one in (record.date, record.end_date) if one]
    there = Counter(one.presence.value for one in record.attendance)
    coming = record.next_meeting
    lines = (
        ("Body", record.body),
        ("Kind", record.kind),
        ("Date", " to ".join(dates)),
        ("Time", hours_words(record.start, record.end)),
        ("Place", record.location),
        ("Status", record.status.value if record.status else ""),
        ("Attended", ", ".join(f"{count} {word}" for word, count in there.items())),
        ("Next", next_meeting_words(coming) if coming else ""),
    )
    return ((label, value) for label, value in lines if value)


def _heading(piece: Piece, depth: int) -> Iterator[Row]:
    """Yield what was read in the heading, and its words where they say more."""
    item = piece.node
    if not isinstance(item, AgendaItem) or not item.title:
        yield Row(piece.text, indent=depth, look="heading", gap=True)
        return
    mark = f"{item.number} " if item.number else ""
    yield Row(item.title, indent=depth, mark=mark, look="heading", gap=True)
    facts = (hours_words(item.start, item.end), names(item.presenters))
    for fact in facts:
        if fact:
            yield Row(fact, indent=depth + STEP, mark=FOUND, look="found")
    if item.heading and letters(piece.text) not in letters(mark + item.title):
        yield Row(piece.text, indent=depth + STEP, look="dim")


def _said(piece: Piece, title: str) -> bool:
    """Whether a further line of a heading says only what stands in the title above it."""
    return piece.kind == "heading_line" and letters(piece.text) in letters(title)


def _rows(piece: Piece, indent: int) -> Iterator[Row]:
    node = piece.node
    look = "dim" if piece.part == "preamble" or piece.kind == "heading_line" else "plain"
    if isinstance(node, Table):
        for cells in node.rows:
            yield Row(" | ".join(cell.replace("\n", " / ") for cell in cells), indent, look=look)
    elif isinstance(node, Question):
        yield Row(piece.text, indent, mark=f"{node.marker} ? ".lstrip(), look="question")
    elif isinstance(node, Bullet):
        yield Row(piece.text, indent, mark=f"{node.marker or '•'} ", look=look)
    elif node is None or isinstance(node, BLOCK_TYPES):
        yield Row(piece.text, indent, look=look)
    else:
        yield Row(piece.text, indent, mark=FOUND, look="found")
    for finding in node.findings if isinstance(node, BLOCK_TYPES) else ():
        yield Row(sentence(finding), indent + STEP, mark=FOUND, look="found")
