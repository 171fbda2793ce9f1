"""Words that stand on one baseline, whatever stands between them.

In: the words of a page.  Out: lines from top to bottom, each from left to right.
Never: says what a gap between two words is.
"""

from collections.abc import Iterable
from typing import NamedTuple

# Measured in sizes of the type.
APART = 1.0  # so far apart stand cells
SAME_LINE = 0.3


class Word(NamedTuple):
    """A word: where it stands, its size, whether it is bold, and whether it numbers a line."""

    left: float
    right: float
    y: float
    size: float
    bold: bool
    number: bool = False


Line = list[Word]  # from left to right


def by_line(words: Iterable[Word]) -> list[Line]:
    """Return the lines of a page."""
    lines: list[Line] = []
    for word in sorted(words, key=lambda word: word.y):
        if lines and word.y - lines[-1][0].y < SAME_LINE * word.size:
            lines[-1].append(word)
        else:
            lines.append([word])
    for line in lines:
        line.sort()
    return lines


def cells(line: Line) -> list[tuple[float, float]]:
    """Return from where to where words stand with no wide gap between them."""
    found = [(line[0].left, line[0].right)]
    for word in line[1:]:
        left, right = found[-1]
        if word.left - right < APART * word.size:
            found[-1] = (left, max(right, word.right))
        else:
            found.append((word.left, word.right))
    return found
