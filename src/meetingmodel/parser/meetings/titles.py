"""The title of a meeting in a file that may hold several: what it says without its date.

In: the lines that hold words.  Out: an `Opening`, or None where no meeting is named.
Never: says whether the meeting is another one; that takes more than a title.
"""

import datetime as dt
import re

from attrs import frozen

from ...document import Line
from ..attendance import read_label
from ..cleaning.marks import MARKER
from ..language.clock_times import FoundTime, find_times
from ..language.dates import FoundDate, find_dates
from ..language.phrases import Phrase, opening, phrase
from ..lexicon import Lexicon

TITLE = 160  # a longer line is no title
REACH = 3  # so many lines below the title may hold the date
HEAD = 25  # so many lines below it may name who was there
NEAR = 5  # so many lines below a date that stands alone
FIGURES = re.compile(r"\d+")

Place = tuple[int, Line]


@frozen
class Opening:
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


def find_opening(
    lines: list[Place], place: int, lexicon: Lexicon, *, named: Phrase | None = None
) -> Opening | None:
    """Return the opening of a meeting, if the line at *place* is its title.

    A title without one of the words *named*, by default for meetings, is one at the head of the
    file, or with a date in it that stands alone or in a heading, above the names of who was there.
    """
    line = lines[place][1]
    if len(line.text) > TITLE or MARKER.match(line.text):
        return None
    if opening(lexicon.next_meeting).match(line.text):
        return None
    named = named or phrase(lexicon.meeting_words)
    worded = place == 0 or named.search(line.text) is not None
    for below in range(min(REACH + 1 if worded else 1, len(lines) - place)):
        found = _read(lines, place, below, lexicon)
        if found is not None:
            return found if worded or _is_dated(found, lines, place, lexicon) else None
    return None


def find_again(lines: list[Place], place: int, model: Opening, lexicon: Lexicon) -> Opening | None:
    """Return the opening at *place* if it has the form of *model*."""
    line = lines[place][1]
    if len(line.text) > TITLE or line.style.heading != model.heading:
        return None
    if place + model.below >= len(lines) or shape(line.text, lexicon) != model.title:
        return None
    found = _read(lines, place, model.below, lexicon)
    if found is None or found.date_line != model.date_line:
        return None
    alone = not any(map(str.isalpha, model.title))
    return found if not alone or _is_dated(found, lines, place, lexicon) else None


def _read(lines: list[Place], place: int, below: int, lexicon: Lexicon) -> Opening | None:
    line, dated = lines[place][1], lines[place + below][1].text
    if len(dated) > TITLE or not any(map(str.isdigit, dated)):
        return None
    date = next(filter(None, (one.date() for one in find_dates(dated, lexicon))), None)
    if date is None:
        return None
    return Opening(
        shape(line.text, lexicon),
        below,
        shape(dated, lexicon),
        date,
        line.style.heading,
        attended(lines, place, HEAD, lexicon),
        "\n".join(near.text for _, near in lines[place : place + below + 1]),
    )


def _is_dated(found: Opening, lines: list[Place], place: int, lexicon: Lexicon) -> bool:
    alone = not any(map(str.isalpha, found.title))
    if alone and found.heading == 1:
        return True
    return (alone or found.heading is not None) and attended(lines, place, NEAR, lexicon)


def attended(lines: list[Place], place: int, reach: int, lexicon: Lexicon) -> bool:
    """Say whether a roll begins in the lines below *place*, so many lines down."""
    return any(
        read_label(near.text, lexicon, headed=near.style.heading is not None) is not None
        for _, near in lines[place + 1 : place + reach]
    )


def shape(text: str, lexicon: Lexicon) -> str:
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
