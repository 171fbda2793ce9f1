"""Several meetings in one file: where each begins.

titles.py       the title of a meeting, and its date
ends.py         where a meeting ended
same_form.py    further meetings that open as the first did
other_forms.py  further meetings with titles of their own

In: a document.  Out: the lines where meetings begin, a diagnostic, or a document for each meeting.
Never: cuts on weak evidence. An agenda of several days, and minutes that are only mentioned, stay
in one piece.
"""

import datetime as dt
from collections.abc import Iterator, Sequence

from attrs import evolve

from ...document import Document, Line
from ...model import Diagnostic, Span
from ..lexicon import ENGLISH, Lexicon
from ..outline.stated import is_stated
from .other_forms import find_others
from .same_form import find_same
from .titles import Place, find_opening

__all__ = ["find_meetings", "remark", "split"]

TOP = 12  # so many lines may stand above the first title


def find_meetings(document: Document, lexicon: Lexicon = ENGLISH) -> tuple[int, ...]:
    """Return the number of the line where each meeting begins, counted from 1; the first is 1."""
    lines = [] if is_stated(document) else _content(document.lines)
    seen: set[dt.date] = set()
    for place in range(len(lines[:TOP])):
        model = find_opening(lines, place, lexicon)
        if model is not None:
            seen = seen or {model.date}
            starts = find_same(document, lines, place, model, lexicon)
            if len(starts) > 1:
                return starts
    return find_others(document, lines, seen, lexicon) if seen else (1,)


def remark(document: Document, lexicon: Lexicon = ENGLISH) -> Iterator[Diagnostic]:
    """Yield a diagnostic that says where the second meeting begins, if there is one."""
    starts = find_meetings(document, lexicon)
    if len(starts) > 1:
        more = "a second meeting" if len(starts) == 2 else f"{len(starts) - 1} further meetings"
        yield Diagnostic(
            "MM005",
            message=f"the file seems to hold {more}, from line {starts[1]} on",
            span=Span(starts[1]),
            hint="split=True (on the command line: --split) makes a record of each.",
        )


def split(document: Document, lexicon: Lexicon = ENGLISH) -> tuple[Document, ...]:
    """Return a document for each meeting; *document* itself where there is one.

    The lines of each are counted from its own first line. Front matter goes to the first.
    """
    starts = find_meetings(document, lexicon)
    if len(starts) == 1:
        return (document,)
    ends = (*(start - 1 for start in starts[1:]), len(document.lines))
    return tuple(_part(document, start, end) for start, end in zip(starts, ends, strict=True))


def _part(document: Document, start: int, end: int) -> Document:
    noticed = [
        one if one.span is None else evolve(one, span=_moved(one.span, start, end))
        for one in document.diagnostics
        if (one.span is None and start == 1) or (one.span and start <= one.span.first <= end)
    ]
    return evolve(
        document,
        lines=document.lines[start - 1 : end],
        diagnostics=noticed,
        metadata=document.metadata if start == 1 else {},
    )


def _moved(span: Span, start: int, end: int) -> Span:
    last = min(span.last, end)
    return Span(
        span.first - start + 1,
        last=last - start + 1,
        start=span.start,
        stop=span.stop if last == span.last else None,
    )


def _content(lines: Sequence[Line]) -> list[Place]:
    return [
        (number, line)
        for number, line in enumerate(lines, 1)
        if line.dropped is None and line.text and not line.text.isspace()
    ]
