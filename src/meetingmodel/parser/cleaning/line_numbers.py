"""Numbers of lines in the margin: every line has one, or every fifth.

In: the lines of a document.  Out: where in each line its number stands.
Never: takes the numbers of a list for those of lines; nearly all lines have theirs, in order.
"""

import re
from itertools import pairwise

from attrs import evolve

from ...document import Line
from ...model import Dropped, Span
from ..drafts import Row

NUMBER = re.compile(r"\s{0,8}(?P<n>\d{1,4})(?=\s|$)")
LEAST = 12  # so many lines with a number show a margin
MOSTLY = 0.85  # of all lines have one
ORDER = 0.9  # of the numbers follow the one before, or begin a page
STEP = 5  # of lines that are numbered by fives
FIVES = 4  # so many of them show a margin
INSET = 3  # so far in stand the lines that have none

Numbered = tuple[tuple[int, int], int | None]
Places = dict[int, Numbered]


def line_numbers(lines: tuple[Line, ...]) -> Places:
    """Return where the number and the words stand in each line that has one, by the line's place.

    The words begin nowhere (None) where the number stands alone.

    Courts, planning boards and councils print minutes on paper with numbered margins.
    """
    filled = [n for n, one in enumerate(lines, 1) if one.text.strip() and not one.dropped]
    found = {n: match for n in filled if (match := NUMBER.match(lines[n - 1].text)) is not None}
    if len(found) >= LEAST and len(found) >= MOSTLY * len(filled):
        values = [int(match["n"]) for match in found.values()]
        follow = sum(b in (a + 1, 1) for a, b in pairwise(values))
        return _places(found) if follow >= ORDER * (len(values) - 1) else {}
    return _by_fives(lines, filled, found)


def without_number(row: Row, at: Numbered) -> tuple[Row, Dropped]:
    """Return *row* without the number in its margin, and the number."""
    (start, stop), begin = at
    span = Span(row.line, start=start, stop=stop)
    left = evolve(row.piece(begin or stop, len(row.text)), part=False, indent=begin or 0)
    return left, Dropped(row.text[start:stop], reason="line number", span=span)


def _by_fives(
    lines: tuple[Line, ...], filled: list[int], found: dict[int, re.Match[str]]
) -> Places:
    """Return those of "5", "10", "15" beside every fifth line, all others set in."""
    fives = {n: one for n, one in found.items() if int(one["n"]) % STEP == 0}
    if len(fives) < FIVES or len(fives) * 2 * STEP < len(filled):
        return {}
    order = {n: place for place, n in enumerate(filled)}
    steps = 0
    for above, below in pairwise(fives):
        value, last = int(fives[below]["n"]), int(fives[above]["n"])
        # Empty lines are counted by some programs; each page may begin anew.
        apart = STEP in (below - above, order[below] - order[above])
        steps += (apart and value == last + STEP) or (value == STEP and last > STEP)
    if steps < ORDER * (len(fives) - 1):
        return {}
    inset = sum(_inset(lines[n - 1]) >= INSET for n in filled if n not in fives)
    return _places(fives) if inset >= ORDER * (len(filled) - len(fives)) else {}


def _inset(line: Line) -> int:
    return max(line.indent, len(line.text) - len(line.text.lstrip()))


def _places(found: dict[int, re.Match[str]]) -> Places:
    return {n: (match.span("n"), _begin(match)) for n, match in found.items()}


def _begin(match: re.Match[str]) -> int | None:
    """Return where the words behind a number begin."""
    rest = match.string[match.end() :]
    return match.end() + len(rest) - len(rest.lstrip()) if rest.strip() else None
