"""Headings of a wiki's page that was copied as text, with the link beside them: "[edit] Roads".

In: the lines of a plain text.  Out: the headings by their place, without the link.
Never: takes such words for a link where they stand on fewer than three lines, or where the lines
stand close together: these are tasks with their state.

Old pages have "[edit] Roads", newer ones "Roads[edit]" or "Roads[edit | edit source]".
"""

import re
from collections import defaultdict
from collections.abc import Sequence

from ..document import Line
from .quick import QuickLine, QuickStyle

LEAST = 3
LONGEST = 110
TAG = r"(?P<tag>\[[^\W\d_]{2,20}(?= \||\]))(?: \| [^\[\]\n]{1,30})?\]"
BEFORE = re.compile(TAG + r"[ \t]+(?P<title>[^\W_][^\[\]]{0,80}?)[ \t]*")
BEHIND = re.compile(r"(?P<title>[^\W_][^\[\]]{0,80}?)[ \t]*" + TAG)
ENDS = (".", ",", ";", ":", "!")


def edited_headings(lines: Sequence[str]) -> dict[int, Line]:
    """Return the headings that have a link to edit them, by their place in *lines*.

    >>> page = "Roads[edit]", "Shut.", "", "Gate[edit]", "Open.", "", "Hall[edit]", "Let."
    >>> [line.text for line in edited_headings(page).values()]
    ['Roads', 'Gate', 'Hall']
    """
    tagged: dict[tuple[str, bool], dict[int, Line]] = defaultdict(dict)
    for place, raw in enumerate(lines):
        bare = raw.strip() if "[" in raw and len(raw) <= LONGEST else ""
        match = (BEFORE.fullmatch(bare) or BEHIND.fullmatch(bare)) if bare else None
        if match is None or match["title"].endswith(ENDS):
            continue
        if place and lines[place - 1].strip():
            continue
        style = QuickStyle(heading=2)
        tagged[match["tag"], bare[0] == "["][place] = QuickLine(match["title"], style=style)
    return {
        place: line
        for ones in tagged.values()
        if len(ones) >= LEAST and _are_told(ones, lines)
        for place, line in ones.items()
    }


def _are_told(ones: dict[int, Line], lines: Sequence[str]) -> bool:
    """Whether text stands below most of the headings."""
    told = 0
    for place in ones:
        below = (n for n in range(place + 1, min(place + 3, len(lines))) if lines[n].strip())
        first = next(below, None)
        told += first is not None and first not in ones
    return told * 4 >= len(ones) * 3
