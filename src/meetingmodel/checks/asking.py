"""How a question is put, and what stands in the lines around it.

In: a record, a span, words.  Out: diagnostics, text, names that can be compared.
Never: reads a meaning into words; it only says whether some stand there.
"""

import re
from collections.abc import Callable, Iterable, Iterator

from ..model import Attendee, Diagnostic, MeetingRecord, Motion, Severity, Span

Question = Callable[[MeetingRecord], Iterable[Diagnostic]]

WORDS = re.compile(r"[^\W\d_]+")
QUOTED = 60  # so much of a motion is quoted


def warn(code: str, message: str, hint: str, span: Span | None = None) -> Diagnostic:
    """Return a question that the clerk should look at."""
    return Diagnostic(code, message=message, hint=hint, span=span)


def note(code: str, message: str, hint: str, span: Span | None = None) -> Diagnostic:
    """Return a remark that asks for nothing."""
    return Diagnostic(code, severity=Severity.INFO, message=message, hint=hint, span=span)


def quoted(text: str) -> str:
    """Return the beginning of *text* in quotation marks."""
    short = " ".join(text.split())
    return f"“{short if len(short) <= QUOTED else short[: QUOTED - 1].rstrip() + '…'}”"


def around(record: MeetingRecord, motion: Motion, *, before: int, after: int) -> str:
    """Return the lines of the source around *motion*, in lower case; "" where there is none."""
    if record.source is None or motion.span is None:
        return ""
    pieces = (motion.span, *motion.span.rest, *motion.evidence)
    first = min(piece.first for piece in pieces)
    last = max(piece.last for piece in pieces)
    lines = record.source.text.split("\n")
    return "\n".join(lines[max(first - 1 - before, 0) : last + after]).lower()


def text_of(record: MeetingRecord) -> str:
    """Return all words of *record*, in lower case."""
    if record.source is not None and record.source.text:
        return record.source.text.lower()
    nodes = (getattr(node, "text", "") for node in record.walk())
    return "\n".join(str(text) for text in nodes).lower()


def words_of(name: str) -> tuple[str, ...]:
    """Return the words of *name*, in lower case and without points."""
    return tuple(word.lower() for word in WORDS.findall(name))


def sharing(record: MeetingRecord, name: str) -> Iterator[Attendee]:
    """Yield the attendees whose last name is that of *name*."""
    wanted = words_of(name)[-1:]
    for one in record.attendance:
        if wanted and wanted == words_of(one.person.display_name)[-1:]:
            yield one
