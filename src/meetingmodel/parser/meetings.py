"""Several meetings in one file: where each begins.

In: a document.  Out: the lines where meetings begin, a diagnostic, or a document for each meeting.
Never: cuts on weak evidence. A further meeting must open in the very form of the first (the same
title, another date) and either name who was there too, or stand in headings of the top level; an
agenda of several days, and minutes that are only mentioned, stay in one piece.
"""

import datetime as dt
import re
from collections.abc import Iterator, Sequence

from attrs import evolve, frozen

from ..document import Document, Line
from ..model import Diagnostic, Span
from .attendance import read_label
from .clean import MARKER
from .dates import FoundDate, find_dates
from .lexicon import ENGLISH, Lexicon
from .phrases import opening, phrase
from .stated import is_stated

TITLE = 160  # a longer line is no title
TOP = 12  # so many lines may stand above the first title
REACH = 3  # so many lines below the title may hold the date
HEAD = 25  # so many lines below it may name who was there
SEVERAL_DAYS = 4  # one meeting may go on over so many days
FIGURES = re.compile(r"\d+")

Place = tuple[int, Line]


@frozen
class _Opening:
    """The title of a meeting and its date, without what differs from one meeting to the next.

    *word* is the longest word of the title: no line without it has the same title.
    """

    title: str
    word: str
    below: int
    date_line: str
    date: dt.date
    heading: int | None
    attended: bool


def find_meetings(document: Document, lexicon: Lexicon = ENGLISH) -> tuple[int, ...]:
    """Return the number of the line where each meeting begins, counted from 1; the first is 1."""
    lines = [] if is_stated(document) else _content(document.lines)
    first = next(filter(None, (_opening(lines, n, lexicon) for n in range(len(lines[:TOP])))), None)
    if first is None:
        return (1,)
    at, model = first
    tops = [line.style.heading for _, line in lines if line.style.heading is not None]
    top = min(tops, default=None)
    starts = [1]
    seen = {model.date}
    for place in range(at + 1 + model.below, len(lines)):
        found = _again(lines, place, model, lexicon)
        if found is None or found.date in seen or not _is_strong(found, model, top, seen):
            continue
        start = _start(lines, place, at)
        if document.hard or found.heading is not None or _stands_apart(document.lines, start):
            starts.append(start)
            seen.add(found.date)
    return tuple(starts)


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


def _opening(lines: list[Place], place: int, lexicon: Lexicon) -> tuple[int, _Opening] | None:
    """Return the opening of the first meeting, if the line at *place* is its title."""
    line = lines[place][1]
    if len(line.text) > TITLE or not phrase(lexicon.meeting_words).search(line.text):
        return None
    if opening(lexicon.next_meeting).match(line.text) or MARKER.match(line.text):
        return None
    for below in range(min(REACH + 1, len(lines) - place)):
        found = _read(lines, place, below, lexicon)
        if found is not None:
            return place, found
    return None


def _again(lines: list[Place], place: int, model: _Opening, lexicon: Lexicon) -> _Opening | None:
    """Return the opening at *place* if it has the form of *model*."""
    line = lines[place][1]
    if len(line.text) > TITLE or line.style.heading != model.heading:
        return None
    if model.word not in line.text.lower():
        return None
    if place + model.below >= len(lines) or _shape(line.text, lexicon) != model.title:
        return None
    found = _read(lines, place, model.below, lexicon)
    return found if found is not None and found.date_line == model.date_line else None


def _read(lines: list[Place], place: int, below: int, lexicon: Lexicon) -> _Opening | None:
    line, dated = lines[place][1], lines[place + below][1].text
    if len(dated) > TITLE:
        return None
    date = next(filter(None, (one.date() for one in find_dates(dated, lexicon))), None)
    if date is None:
        return None
    attended = any(
        read_label(near.text, lexicon, headed=near.style.heading is not None) is not None
        for _, near in lines[place + 1 : place + HEAD]
    )
    title = _shape(line.text, lexicon)
    return _Opening(
        title,
        max(filter(str.isalpha, title.split()), key=len, default=""),
        below,
        _shape(dated, lexicon),
        date,
        line.style.heading,
        attended,
    )


def _shape(text: str, lexicon: Lexicon) -> str:
    """Return *text* without its dates, weekdays, kinds of meeting and figures."""
    kept, end = [], 0
    dates: list[FoundDate] = find_dates(text, lexicon)
    for date in dates:
        kept.append(text[end : date.start])
        end = max(end, date.stop)
    rest = "#".join((*kept, text[end:])).lower()
    rest = phrase((*lexicon.weekdays, *lexicon.kinds)).sub("", rest)
    return " ".join(FIGURES.sub("0", rest).split())


def _is_strong(found: _Opening, model: _Opening, top: int | None, seen: set[dt.date]) -> bool:
    if found.attended and model.attended:
        return True
    days = min(abs((found.date - date).days) for date in seen)
    return found.heading is not None and found.heading == top and days > SEVERAL_DAYS


def _start(lines: list[Place], place: int, first: int) -> int:
    """Return the line where the title block begins: what stands above both titles is part of it."""
    back = 0
    while back < first and lines[place - back - 1][1].text == lines[first - back - 1][1].text:
        back += 1
    return lines[place - back][0]


def _stands_apart(lines: Sequence[Line], start: int) -> bool:
    before, line = lines[start - 2], lines[start - 1]
    return not before.text or before.text.isspace() or before.page != line.page
