"""Where rows stand in the source, as one span.

In: rows, or spans of pieces.  Out: a `Span`.
Never: searches for words; the rows know their lines and columns.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..model import Span

if TYPE_CHECKING:
    from .drafts import Row


def span_of(rows: "list[Row]", start: int = 0, stop: int | None = None) -> Span:
    """Return the span of *rows*: one piece for each run of whole lines that follow each other.

    *start* counts in the first row, *stop* in the last. A part of a line is a piece of its own.
    """
    if len(rows) == 1:
        (row,) = rows
        return Span(row.line, last=row.line, start=row.offset + start, stop=_end(row, stop))
    runs: list[list[Row]] = []
    for row in rows:
        last = runs[-1][-1] if runs else None
        whole = not (row.part or row.offset or (last is not None and last.part))
        if last is not None and row.order == last.order + 1 and whole:
            runs[-1].append(row)
        else:
            runs.append([row])
    pieces = [
        Span(
            run[0].line,
            last=run[-1].line,
            start=run[0].offset + (0 if n else start),
            stop=_end(run[-1], stop if n == len(runs) - 1 else None),
        )
        for n, run in enumerate(runs)
    ]
    return pieces[0] if len(pieces) == 1 else joined(pieces)


def joined(spans: Sequence[Span]) -> Span:
    """Return one span of all the pieces of *spans*."""
    first, *rest = [
        Span(one.first, last=one.last, start=one.start, stop=one.stop)
        for span in spans
        for one in (span, *span.rest)
    ]
    if not rest:
        return first
    return Span(first.first, last=first.last, start=first.start, stop=first.stop, rest=tuple(rest))


def _end(row: "Row", stop: int | None) -> int | None:
    if stop is None and row.part:
        stop = len(row.text)
    return None if stop is None else row.offset + stop
