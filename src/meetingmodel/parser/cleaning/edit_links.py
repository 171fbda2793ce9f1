"""The links of a wiki that open a part of it for editing: "[edit] Roads", "Roads[edit]".

In: the lines of a document.  Out: where in each line its link stands.
Never: takes what stands in brackets once; a page has such a link at each of its headings.

They stay where a page of a wiki is printed or copied out as text.
"""

import re
from functools import lru_cache

from attrs import evolve

from ...document import Line
from ...model import Dropped, Span
from ..drafts import Row
from ..language.phrases import any_of
from ..lexicon.words import Lexicon

LEAST = 2  # headings with a link show a wiki
LONGEST = 90  # a heading
HEADS = 2  # the level of those that tell none


def edit_links(lines: tuple[Line, ...], lexicon: Lexicon) -> dict[int, tuple[int, int]]:
    """Return where the link stands in each line that has one, by the number of the line.

    >>> from ..lexicon.english import ENGLISH
    >>> edit_links((Line("[edit] Roads"), Line("Closed."), Line("Roof[edit]")), ENGLISH)
    {1: (0, 6), 3: (4, 10)}
    >>> edit_links((Line("[edit] Roads"), Line("Closed.")), ENGLISH)
    {}
    >>> edit_links(2 * (Line("[edit] what is said in the paper on roads " + 50 * "."),), ENGLISH)
    {}
    """
    link = _link(lexicon)
    found = {
        number: match.span(match.lastgroup or 0)
        for number, line in enumerate(lines, 1)
        if "[" in line.text
        and len(line.text) <= LONGEST
        and not line.dropped
        and (match := link.fullmatch(line.text)) is not None
    }
    return found if len(found) >= LEAST else {}


def without_link(row: Row, link: tuple[int, int]) -> tuple[Row, Dropped]:
    """Return *row* as a heading without the link at its begin or end, and the link."""
    start, stop = link
    span = Span(row.line, start=start, stop=stop)
    rest = row.text[stop:]
    begin = stop + len(rest) - len(rest.lstrip()) if rest.strip() else 0
    left = row.piece(begin, len(row.text) if begin else start)
    level = left.style.heading or HEADS
    left = evolve(left, part=not begin, style=evolve(left.style, heading=level))
    return left, Dropped(row.text[start:stop], reason="navigation", span=span)


@lru_cache(maxsize=8)
def _link(lexicon: Lexicon) -> re.Pattern[str]:
    name = any_of(lexicon.edit_links)
    link = rf"\[\s?{name}(?:\s?\|\s?{name})*\s?\]"
    return re.compile(
        rf"\s*(?:(?P<link>{link})\s*\w.*|[^\s\[].*?(?P<behind>{link})\s*)", re.IGNORECASE
    )
