"""Further meetings whose titles are of another form than the first's, as in a packet of papers.

In: the lines that hold words, and the days met so far.  Out: where meetings begin.
Never: takes an agenda, or minutes that are only mentioned, for a meeting: a roll stands right below
its title, or it comes where the meeting before it ended, and ends too. The day is another one.
"""

import datetime as dt
from collections.abc import Iterator

from ...document import Document, Line
from ..cleaning.marks import MARKER
from ..language.phrases import Phrase, phrase
from ..lexicon import Lexicon
from .ends import ENDING, find_ends, says_end, stands_apart
from .titles import TITLE, Place, attended, find_opening

ROLL = 8  # so many lines below the date a roll begins; further down it may be a report's names
LEAST = 8  # fewer lines are no meeting, but the head of the one above
SHORTEST = 5  # unless that one ended
ABOVE = 3  # so many lines of a title block may stand above the line that names the meeting
BRIEF = 80  # a longer line is none of a title block


def find_others(
    document: Document, lines: list[Place], seen: set[dt.date], lexicon: Lexicon
) -> tuple[int, ...]:
    """Return where meetings of any form begin on other days than those *seen*.

    An agenda ends with an adjournment too, so even behind an end the day must be another.
    """
    starts, last = [1], 0
    days = set(seen)
    behind = _behind_ends(find_ends(lines, lexicon))
    named = phrase((*lexicon.meeting_words, *lexicon.assembly_words))
    for place, top in _titles(document, lines, named, lexicon):
        found = find_opening(lines, place, lexicon, named=named)
        if found is None or found.date in days:
            continue
        dated = place + found.below
        if dated > place and not _is_brief(lines[dated][1]):
            continue
        long = top - last >= (SHORTEST if _ended(lines, last, top, lexicon) else LEAST)
        ended = found.attended and place in behind
        if long and (ended or attended(lines, dated, ROLL, lexicon)):
            starts.append(lines[top][0])
            days.add(found.date)
            last = top
    return tuple(starts)


def _titles(
    document: Document, lines: list[Place], named: Phrase, lexicon: Lexicon
) -> Iterator[tuple[int, int]]:
    """Yield the places of lines that may name a meeting or who met, and where the block begins."""
    # What is said of the end, and of the next meeting, names a meeting as well.
    telling = phrase((*lexicon.adjourned, *lexicon.next_meeting, *lexicon.next_words))
    for place in range(1, len(lines)):
        text = lines[place][1].text
        if len(text) > TITLE or named.search(text) is None:
            continue
        label, colon, _ = text.partition(": ")  # "Action: ...", and who says something
        if telling.search(text) is None and not (colon and named.search(label) is None):
            top = _top(document, lines, place)
            if top is not None:
                yield place, top


def _ended(lines: list[Place], last: int, top: int, lexicon: Lexicon) -> bool:
    """Whether the lines above a title say that the meeting before it ended."""
    said = phrase(lexicon.adjourned)
    return any(says_end(line.text, said) for _, line in lines[max(last, top - ENDING) : top])


def _top(document: Document, lines: list[Place], place: int) -> int | None:
    """Return where the title block begins that the line at *place* is in; None in running text."""
    for top in range(place, max(place - ABOVE - 1, 0), -1):
        number, line = lines[top]
        if top < place and not _is_brief(line):
            return None
        if not document.hard and stands_apart(document.lines, number):
            return top
        if document.hard and not _is_raised(lines[top - 1][1]):
            return top
    return None


def _is_brief(line: Line) -> bool:
    """Say whether a line may stand in a title block, where no lists are."""
    return len(line.text) <= BRIEF and line.style.marker is None and not MARKER.match(line.text)


def _is_raised(line: Line) -> bool:
    """Say whether a paragraph stands out from the text, as those of a title block do."""
    style = line.style
    return style.heading is not None or style.bold or line.text.isupper()


def _behind_ends(ends: list[int]) -> set[int]:
    """Return the places closely behind an end that is not the last one."""
    return {place for end in ends[:-1] for place in range(end + 1, min(end + ENDING, ends[-1]))}
