"""How a question is put, and what stands in the lines around it.

In: a record, a span, words.  Out: diagnostics, text, names that can be compared.
Never: reads a meaning into words; it only says whether some stand there.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache

from ..model import (
    AgendaItem,
    Attendee,
    Diagnostic,
    Finding,
    MeetingRecord,
    Motion,
    Person,
    Severity,
    Span,
)
from . import english

Question = Callable[[MeetingRecord], Iterable[Diagnostic]]

WORDS = re.compile(r"[^\W\d_]+")
QUOTED = 60  # so much of a motion is quoted


def warn(code: str, message: str, hint: str, span: Span | None = None) -> Diagnostic:
    """Return a question that the clerk should look at."""
    return Diagnostic(code, message=message, hint=hint, span=span)


def inform(code: str, message: str, hint: str, span: Span | None = None) -> Diagnostic:
    """Return a remark that asks for nothing."""
    return Diagnostic(code, severity=Severity.INFO, message=message, hint=hint, span=span)


def quoted(text: str) -> str:
    """Return the beginning of *text* in quotation marks."""
    short = " ".join(text.split())
    return f"“{short if len(short) <= QUOTED else short[: QUOTED - 1].rstrip() + '…'}”"


def around(record: MeetingRecord, motion: Motion, *, before: int, after: int) -> str:
    """Return the lines of the source around *motion*; "" where there is none."""
    if record.source is None or motion.span is None:
        return ""
    pieces = (motion.span, *motion.span.rest, *motion.evidence)
    first = min(piece.first for piece in pieces)
    last = max(piece.last for piece in pieces)
    lines = lines_of(record.source.text)
    return "\n".join(lines[max(first - 1 - before, 0) : last + after])


def beginnings(record: MeetingRecord) -> list[int]:
    """Return the lines in which motions and items begin, in order.

    An amendment is part of what it amends: the outcome of the main motion stands below it.
    """
    lines = lines_of(record.source.text) if record.source is not None else []
    out = [
        one.span.first for one in record.motions if one.span is not None and not _amends(one, lines)
    ]
    out += [one.span.first for item in record.walk_items() for one in item.heading if one.span]
    return sorted(out)


def _amends(motion: Motion, lines: list[str]) -> bool:
    """Whether *motion* changes another: "to amend the motion by …", "an amendment that …".

    In Ireland its line tells so: "An amendment was proposed by … that the rate stay as it is."
    """
    if motion.amends is not None:
        return True
    line = lines[motion.span.first - 1] if motion.span and motion.span.first <= len(lines) else ""
    told = (motion.text[:QUOTED].lower(), line[:QUOTED].lower())
    return any(english.AMENDS.search(one) is not None for one in told)


def below(
    record: MeetingRecord, motion: Motion, begin: list[int], *, most: int, before: int = 0
) -> str:
    """Return the lines from *motion* on, *most* below it, up to the next of *begin*.

    So many as *before* stand above it, if none of them is one of *begin*.
    """
    if record.source is None or motion.span is None:
        return ""
    first = motion.span.first
    last = max(piece.last for piece in (motion.span, *motion.span.rest, *motion.evidence))
    following = bisect_right(begin, last)
    stop = begin[following] if following < len(begin) else last + most + 1
    if bisect_left(begin, first) == bisect_left(begin, first - before):
        first -= before
    return "\n".join(lines_of(record.source.text)[max(first - 1, 0) : min(stop - 1, last + most)])


@lru_cache(maxsize=2)
def lines_of(text: str) -> list[str]:
    """Return the lines of *text*, split once for all questions."""
    return text.split("\n")


def text_of(record: MeetingRecord) -> str:
    """Return all words of *record*, in lower case."""
    if record.source is not None and record.source.text:
        return record.source.text.lower()
    nodes = (getattr(node, "text", "") for node in record.walk())
    return "\n".join(str(text) for text in nodes).lower()


def findings_of(item: AgendaItem) -> Iterator[Finding]:
    """Yield what was read in the blocks of *item*, without the items below it."""
    stack: list[object] = [*item.heading, *item.content]
    while stack:
        node = stack.pop()
        yield from getattr(node, "findings", ())
        stack.extend(getattr(node, "children", ()))


def words_of(name: str) -> tuple[str, ...]:
    """Return the words of *name*, in lower case and without points."""
    return tuple(word.lower() for word in WORDS.findall(name))


def same_person(one: Person, other: Person) -> bool:
    """Whether both names are the same words, as far as the record knows who is meant."""
    return words_of(one.display_name) == words_of(other.display_name) != ()


def sharing(record: MeetingRecord, name: str) -> Iterator[Attendee]:
    """Yield the attendees whom *name* may mean: of that whole name, else with its last name in it.

    The last name may stand first ("Boswell, Grant").
    """
    wanted = words_of(name)
    named = [(words_of(one.person.display_name), one) for one in record.attendance]
    whole = [one for words, one in named if words == wanted and len(wanted) > 1]
    yield from whole or [one for words, one in named if wanted and wanted[-1] in words]
