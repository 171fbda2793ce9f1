r"""Outlines typed with asterisks, as Org mode has them: "** Treasurer's report".

In: the lines of a plain text.  Out: whether asterisks stand for levels; a heading as a `Line`.
Never: takes nested bullets of a wiki ("* fruit", "** apples" right below) for headings.
"""

import re
from collections.abc import Sequence

from ..document import Line, Style
from .quick import QuickLine, QuickStyle

STARS = re.compile(r"(?P<stars>\*{1,6})[ \t]+(?P<title>\S.*)")
LEAST = 2  # deeper headings make an outline
BELOW = 0.6  # of an outline so many at most stand right below another line with asterisks
LEVELS: list[Style] = [QuickStyle(heading=level) for level in range(1, 7)]


def is_outline(lines: Sequence[str]) -> bool:
    """Return whether lines of *lines* that begin with asterisks are headings.

    >>> is_outline(["** Talks", "", "None yet.", "", "** Next month", "Soup."])
    True
    >>> is_outline(["* fruit", "** apples", "** pears"])
    False
    """
    deep = nested = 0
    for place, line in enumerate(lines):
        if line.startswith("**") and STARS.match(line) and not line.rstrip().endswith("*"):
            deep += 1
            nested += place > 0 and lines[place - 1].startswith("*")
    return deep >= LEAST and nested <= BELOW * deep


def heading_of(line: str, page: int = 1) -> Line | None:
    """Return the heading that *line* is in an outline, without its asterisks."""
    match = STARS.match(line)
    if match is None:
        return None
    level = len(match["stars"])
    title = match["title"].rstrip()
    return QuickLine(title, indent=match.start("title"), page=page, style=LEVELS[level - 1])
