"""Further meetings that open in the very form of the first: the same title, another date.

In: the lines that hold words, and the opening of the first meeting.  Out: where meetings begin.
Never: takes a title alone for a meeting: it names who was there too, or stands in a heading of the
top level, or comes where the meeting before it ended, or is a whole title block over again.
"""

from ...document import Document
from ..language.phrases import phrase
from ..lexicon import Lexicon
from .ends import ENDING, says_end, stands_apart
from .titles import FIGURES, HEAD, TITLE, Opening, Place, find_again, shape

BLOCK = 4  # so many lines make a title block that may stand for itself
SEVERAL_DAYS = 4  # one meeting may go on over so many days


def find_same(
    document: Document, lines: list[Place], at: int, model: Opening, lexicon: Lexicon
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
        found = find_again(lines, place, model, lexicon)
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
        if document.hard or found.heading is not None or stands_apart(document.lines, start):
            starts.append(start)
            dates.add(found.date.toordinal())
            blocks.add(found.block)
    return tuple(starts)


def _is_strong(found: Opening, model: Opening, top: int | None, dates: set[int]) -> bool:
    """Say whether another day's meeting opens as the first did; *dates* are those seen so far."""
    day = found.date.toordinal()
    if found.attended and model.attended and day not in dates:
        return True
    days = range(day - SEVERAL_DAYS, day + SEVERAL_DAYS + 1)
    return found.heading is not None and found.heading == top and dates.isdisjoint(days)


def _follows(found: Opening, lines: list[Place], place: int, lexicon: Lexicon) -> bool:
    """Say whether another meeting opens at *place*, perhaps of the same day, after one ended."""
    ended = phrase(lexicon.adjourned)
    if not any(says_end(line.text, ended) for _, line in lines[max(place - ENDING, 0) : place]):
        return False
    called = phrase(lexicon.called_to_order)
    below = lines[place + found.below + 1 : place + HEAD]
    return found.attended or any(says_end(line.text, called) for _, line in below)


def _same_block(lines: list[Place], first: int, place: int, lexicon: Lexicon) -> bool:
    """Say whether a whole title block comes again, with much below it: no mere announcement."""
    if place - first < BLOCK or place + HEAD > len(lines):
        return False
    pairs = zip(lines[first : first + BLOCK], lines[place : place + BLOCK], strict=True)
    return all(shape(one.text, lexicon) == shape(two.text, lexicon) for (_, one), (_, two) in pairs)


def _back(lines: list[Place], place: int, first: int) -> int:
    """Return where the title block begins: what stands above both titles is part of it."""
    back = 0
    while back < first and lines[place - back - 1][1].text == lines[first - back - 1][1].text:
        back += 1
    return place - back
