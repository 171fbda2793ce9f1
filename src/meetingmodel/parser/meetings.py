"""Several meetings in one file: where each begins.

In: a document.  Out: the lines where meetings begin, a diagnostic, or a document for each meeting.
Never: cuts on weak evidence. A further meeting opens in the very form of the first (the same title,
another date) and names who was there too, or stands in headings of the top level, or comes where
the one before it ended; a title of another form only between two meetings that both ended. An
agenda of several days, and minutes that are only mentioned, stay in one piece.
"""

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from attrs import evolve, frozen

from ..document import Document, Line
from ..model import Diagnostic, Span
from .attendance import read_label
from .clean import MARKER
from .dates import FoundDate, FoundTime, find_dates, find_times
from .lexicon import ENGLISH, Lexicon
from .phrases import Phrase, opening, phrase
from .stated import is_stated

TITLE = 160  # a longer line is no title
TOP = 12  # so many lines may stand above the first title
REACH = 3  # so many lines below the title may hold the date
HEAD = 25  # so many lines below it may name who was there
BLOCK = 4  # so many lines make a title block that may stand for itself
NEAR = 5  # so many lines below a date that stands alone
ENDING = 15  # so many lines above a title the meeting before it was adjourned
SEVERAL_DAYS = 4  # one meeting may go on over so many days
SHORT = 5  # so short a word stands in other words too
LONGEST = 300  # a longer line that mentions an end tells of more
FIGURES = re.compile(r"\d+")

Place = tuple[int, Line]


@frozen
class _Opening:
    """The title of a meeting and its date, without what differs from one meeting to the next."""

    title: str
    below: int
    date_line: str
    date: dt.date
    heading: int | None
    attended: bool
    block: str

    @property
    def gate(self) -> str:
        """What a line must hold, in lower case, to have this title."""
        return max(self.title.replace("#", " ").split() or [""], key=len).strip("0")


def find_meetings(document: Document, lexicon: Lexicon = ENGLISH) -> tuple[int, ...]:
    """Return the number of the line where each meeting begins, counted from 1; the first is 1."""
    lines = [] if is_stated(document) else _content(document.lines)
    seen: set[dt.date] = set()
    for place in range(len(lines[:TOP])):
        model = _opening(lines, place, lexicon)
        if model is not None:
            seen = seen or {model.date}
            starts = _alike(document, lines, place, model, lexicon)
            if len(starts) > 1:
                return starts
    return _after_ends(document, lines, seen, lexicon) if seen else (1,)


def _alike(
    document: Document, lines: list[Place], at: int, model: _Opening, lexicon: Lexicon
) -> tuple[int, ...]:
    """Return where meetings begin that open in the form of *model*, the first one's opening."""
    tops = [line.style.heading for _, line in lines if line.style.heading is not None]
    top = min(tops, default=None)
    starts = [1]
    dates, blocks = {model.date.toordinal()}, {model.block}
    gate = model.gate
    for place in range(at + 1 + model.below, len(lines)):
        # Few lines hold the longest word of the title, or a figure where it is but a date.
        text = lines[place][1].text
        if gate not in text.lower() if gate else len(text) > TITLE or not FIGURES.search(text):
            continue
        found = _again(lines, place, model, lexicon)
        if found is None:
            continue
        back = _back(lines, place, at)
        if not (
            _is_strong(found, model, top, dates)
            or (found.block not in blocks and _follows(found, lines, back, lexicon))
            or (found.date != model.date and _same_block(lines, at, place, lexicon))
        ):
            continue
        start = lines[back][0]
        if document.hard or found.heading is not None or _stands_apart(document.lines, start):
            starts.append(start)
            dates.add(found.date.toordinal())
            blocks.add(found.block)
    return tuple(starts)


def _after_ends(
    document: Document, lines: list[Place], seen: set[dt.date], lexicon: Lexicon
) -> tuple[int, ...]:
    """Return where meetings of any form begin, each after the end of the one before it.

    An agenda ends with an adjournment too, so the day must be another than those *seen*.
    """
    ends = _ends(lines, lexicon)
    starts = [1]
    for end in ends[:-1]:
        for place in range(end + 1, min(end + ENDING, ends[-1])):
            number, line = lines[place]
            if number <= starts[-1] or not _stands_apart(document.lines, number):
                continue
            if phrase(lexicon.meeting_words).search(line.text[:TITLE]) is None:
                continue
            found = _opening(lines, place, lexicon)
            if found is not None and found.attended and found.date not in seen:
                starts.append(number)
                seen.add(found.date)
                break
    return tuple(starts)


def _ends(lines: list[Place], lexicon: Lexicon) -> list[int]:
    """Return the places of the lines that say that a meeting ended; none where it is but one."""
    heads = _words_of_ends(lexicon)
    text = "\n".join(line.text for _, line in lines).lower()
    if sum(map(text.count, heads)) < 2:
        return []
    says = phrase(lexicon.adjourned)
    gated = (any(map(low.__contains__, heads)) for low in text.split("\n"))
    return [
        place
        for place, ((_, line), may) in enumerate(zip(lines, gated, strict=False))
        if may and _says(line.text, says)
    ]


@lru_cache(maxsize=8)
def _words_of_ends(lexicon: Lexicon) -> frozenset[str]:
    """Return a word of each phrase for an end that few other lines hold."""
    usual = {"", *(word for words in lexicon.meeting_words for word in words.lower().split())}
    rare = (set(words.lower().split()) - usual for words in lexicon.adjourned)
    longest = (max(words, key=lambda word: (len(word), word), default="") for words in rare)
    return frozenset(word for word in longest if len(word) > SHORT)


def _says(text: str, words: Phrase) -> bool:
    return len(text) <= LONGEST and words.search(text) is not None


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


def _opening(lines: list[Place], place: int, lexicon: Lexicon) -> _Opening | None:
    """Return the opening of a meeting, if the line at *place* is its title.

    A title without a word for meetings is one at the head of the file, or with a date in it that
    stands alone or in a heading, above the names of who was there.
    """
    line = lines[place][1]
    if len(line.text) > TITLE or MARKER.match(line.text):
        return None
    if opening(lexicon.next_meeting).match(line.text):
        return None
    worded = place == 0 or phrase(lexicon.meeting_words).search(line.text) is not None
    for below in range(min(REACH + 1 if worded else 1, len(lines) - place)):
        found = _read(lines, place, below, lexicon)
        if found is not None:
            return found if worded or _is_dated(found, lines, place, lexicon) else None
    return None


def _is_dated(found: _Opening, lines: list[Place], place: int, lexicon: Lexicon) -> bool:
    alone = not any(map(str.isalpha, found.title))
    if alone and found.heading == 1:
        return True
    return (alone or found.heading is not None) and _attended(lines, place, NEAR, lexicon)


def _again(lines: list[Place], place: int, model: _Opening, lexicon: Lexicon) -> _Opening | None:
    """Return the opening at *place* if it has the form of *model*."""
    line = lines[place][1]
    if len(line.text) > TITLE or line.style.heading != model.heading:
        return None
    if place + model.below >= len(lines) or _shape(line.text, lexicon) != model.title:
        return None
    found = _read(lines, place, model.below, lexicon)
    if found is None or found.date_line != model.date_line:
        return None
    alone = not any(map(str.isalpha, model.title))
    return found if not alone or _is_dated(found, lines, place, lexicon) else None


def _read(lines: list[Place], place: int, below: int, lexicon: Lexicon) -> _Opening | None:
    line, dated = lines[place][1], lines[place + below][1].text
    if len(dated) > TITLE or not any(map(str.isdigit, dated)):
        return None
    date = next(filter(None, (one.date() for one in find_dates(dated, lexicon))), None)
    if date is None:
        return None
    return _Opening(
        _shape(line.text, lexicon),
        below,
        _shape(dated, lexicon),
        date,
        line.style.heading,
        _attended(lines, place, HEAD, lexicon),
        "\n".join(near.text for _, near in lines[place : place + below + 1]),
    )


def _attended(lines: list[Place], place: int, reach: int, lexicon: Lexicon) -> bool:
    return any(
        read_label(near.text, lexicon, headed=near.style.heading is not None) is not None
        for _, near in lines[place + 1 : place + reach]
    )


def _shape(text: str, lexicon: Lexicon) -> str:
    """Return *text* without its dates, hours, weekdays, kinds of meeting and figures."""
    kept, end = [], 0
    found: list[FoundDate | FoundTime] = [*find_dates(text, lexicon)]
    if found and ":" in text:
        found += find_times(text, lexicon, bare=False)
    for one in sorted(found, key=lambda one: one.start):
        kept.append(text[end : one.start])
        end = max(end, one.stop)
    rest = "#".join((*kept, text[end:])).lower()
    rest = phrase((*lexicon.weekdays, *lexicon.kinds)).small.sub("", rest)
    return " ".join(FIGURES.sub("0", rest).split())


def _is_strong(found: _Opening, model: _Opening, top: int | None, dates: set[int]) -> bool:
    """Say whether another day's meeting opens as the first did; *dates* are those seen so far."""
    day = found.date.toordinal()
    if found.attended and model.attended and day not in dates:
        return True
    days = range(day - SEVERAL_DAYS, day + SEVERAL_DAYS + 1)
    return found.heading is not None and found.heading == top and dates.isdisjoint(days)


def _follows(found: _Opening, lines: list[Place], place: int, lexicon: Lexicon) -> bool:
    """Say whether another meeting opens at *place*, perhaps of the same day, after one ended."""
    ended = phrase(lexicon.adjourned)
    if not any(_says(line.text, ended) for _, line in lines[max(place - ENDING, 0) : place]):
        return False
    called = phrase(lexicon.called_to_order)
    below = lines[place + found.below + 1 : place + HEAD]
    return found.attended or any(_says(line.text, called) for _, line in below)


def _same_block(lines: list[Place], first: int, place: int, lexicon: Lexicon) -> bool:
    """Say whether a whole title block comes again, with much below it: no mere announcement."""
    if place - first < BLOCK or place + HEAD > len(lines):
        return False
    pairs = zip(lines[first : first + BLOCK], lines[place : place + BLOCK], strict=True)
    return all(
        _shape(one.text, lexicon) == _shape(two.text, lexicon) for (_, one), (_, two) in pairs
    )


def _back(lines: list[Place], place: int, first: int) -> int:
    """Return where the title block begins: what stands above both titles is part of it."""
    back = 0
    while back < first and lines[place - back - 1][1].text == lines[first - back - 1][1].text:
        back += 1
    return place - back


def _stands_apart(lines: Sequence[Line], start: int) -> bool:
    before, line = lines[start - 2], lines[start - 1]
    return not before.text or before.text.isspace() or before.page != line.page
