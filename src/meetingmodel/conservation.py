"""Where every word of the source went.

In: a record with its source.  Out: a frozen `Coverage`.
Never: trusts the parser; the letters under each span are compared with the letters of its home.
"""

import unicodedata
from collections.abc import Iterator

from attrs import field, frozen

from .arguments import expect
from .model import MeetingRecord, Span
from .model.blocks import BLOCK_TYPES, Bullet, Question
from .model.record import AgendaItem, Attachment


@frozen
class Coverage:
    """What became of the words of a source.

    *words* counts those of the source, *homed* those that lie in a home, *dropped* those in
    `source.dropped`. *missing* lists the places of letters without a home, *doubled* those that two
    homes claim, *changed* the spans whose letters are not those of their home.
    """

    words: int
    homed: int = field(default=0, kw_only=True)
    dropped: int = field(default=0, kw_only=True)
    missing: tuple[Span, ...] = field(default=(), kw_only=True)
    doubled: tuple[Span, ...] = field(default=(), kw_only=True)
    changed: tuple[Span, ...] = field(default=(), kw_only=True)

    @property
    def whole(self) -> bool:
        """Whether every letter lies in exactly one home, unchanged."""
        return not (self.missing or self.doubled or self.changed)


def coverage(record: MeetingRecord) -> Coverage:
    """Return where the words of the record's source went.

    Letters and digits are compared, after NFC; layout, glyphs and rules may change freely.
    Raises `ValueError` for a record without a source: there is nothing to compare with.
    """
    expect(record, MeetingRecord, "load() gives one")
    if record.source is None:
        raise ValueError("the record was made in code and has no source to compare with")
    lines = record.source.text.split("\n")
    owners = [bytearray(len(line)) for line in lines]
    doubled: list[Span] = []
    changed: list[Span] = []
    counts = {False: 0, True: 0}
    for text, span, dropped in _homes(record):
        if span is None:
            if letters(text):
                changed.append(Span(1, last=max(len(lines), 1)))
            continue
        counts[dropped] += len(text.split())
        found = "".join(_claim(span, lines, owners, doubled))
        if letters(found) != letters(text):
            changed.append(span)
    missing = [
        Span(number, start=start, stop=stop)
        for number, (line, owned) in enumerate(zip(lines, owners), 1)
        for start, stop in _unowned(line, owned)
    ]
    return Coverage(
        len(record.source.text.split()),
        homed=counts[False],
        dropped=counts[True],
        missing=tuple(missing),
        doubled=tuple(doubled),
        changed=tuple(changed),
    )


def letters(text: str) -> str:
    """Return the letters and digits of *text*, in order, after NFC."""
    return "".join(filter(str.isalnum, unicodedata.normalize("NFC", text)))


def _homes(record: MeetingRecord) -> Iterator[tuple[str, Span | None, bool]]:
    for node in record.walk():
        if isinstance(node, AgendaItem | Attachment):
            continue
        if isinstance(node, BLOCK_TYPES):
            marker = f"{node.marker} " if isinstance(node, Bullet | Question) else ""
            yield marker + node.text, node.span, False
    if record.source is not None:
        for piece in record.source.dropped:
            yield piece.text, piece.span, True


def _claim(
    span: Span, lines: list[str], owners: list[bytearray], doubled: list[Span]
) -> Iterator[str]:
    """Yield the text under *span*, and mark its characters as owned."""
    for piece in (span, *span.rest):
        for number in range(piece.first, min(piece.last, len(lines)) + 1):
            line = lines[number - 1]
            start = piece.start if number == piece.first else 0
            stop = piece.stop if number == piece.last and piece.stop is not None else len(line)
            part, owned = line[start:stop], owners[number - 1]
            if any(owned[start:stop]) and any(
                mine and letter.isalnum() for mine, letter in zip(owned[start:stop], part)
            ):
                doubled.append(Span(number, start=start, stop=stop))
            owned[start:stop] = b"\x01" * len(part)
            yield part
            yield " "


def _unowned(line: str, owned: bytearray) -> Iterator[tuple[int, int]]:
    start = None
    for place, letter in enumerate(line):
        if letter.isalnum() and not owned[place]:
            start = place if start is None else start
        elif start is not None:
            yield start, place
            start = None
    if start is not None:
        yield start, len(line)
