"""Words that begin where the short lines below them begin: those stand in a column.

In: the words of a page.  Out: the words before which a column begins, though but a blank parts
them from the word before.
Never: takes the text behind a mark or the number of an entry for a column, or running text.

A table without lines leaves no room behind the widest cell of a column: "Present   Vice Chair A.
Lee", and right below its last cell, names alone.
"""

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from .baselines import APART, Line, Word, by_line

SLACK = 0.75  # points
LEAST = 2  # lines that begin in a column
MOST_STARTS = 8  # on a page, that time stays linear
NARROW = 2.5  # sizes of the type; columns are wider
LABEL = 1.8  # sizes of the type; a bullet and a figure are narrower
SHORT = 16.0  # sizes of the type; a wider line is text
BROKEN = 2.8  # sizes of the type; so far apart may two lines stand
BLANK = 0.1  # sizes of the type; the parts of a word stand closer


def column_starts(words: Sequence[Word]) -> set[tuple[float, float]]:
    """Return (left, y) of each word before which a column begins."""
    lines = by_line(words)
    begun = Counter(round(line[0].left) for line in lines)
    left = min((line[0].left for line in lines), default=0.0)
    found: set[tuple[float, float]] = set()
    for start, count in begun.most_common(MOST_STARTS):
        if count < LEAST or start - left < NARROW:
            continue
        run: list[Line] = []
        for line in [*lines, []]:
            if line and _belongs(line, start, run):
                run.append(line)
                continue
            found |= _found(run, start)
            run = [line] if line and _belongs(line, start, []) else []
    return found


def _belongs(line: Line, start: float, run: Sequence[Line]) -> bool:
    """Whether a line has a short cell at *start*, and stands right below the run."""
    at = _at(line, start)
    if at is None or line[-1].right - line[at].left > SHORT * line[at].size:
        return False
    return not run or line[0].y - run[-1][0].y < BROKEN * line[0].size


def _at(line: Line, start: float) -> int | None:
    """Return which word of a line begins at *start*."""
    near = 1 + SLACK  # *start* is rounded
    return next((n for n, word in enumerate(line) if abs(word.left - start) < near), None)


def _found(run: Sequence[Line], start: float) -> set[tuple[float, float]]:
    """Return the words of a run that begin a column behind others; none if it is no such table."""
    alone = [line[0].left for line in run if _at(line, start) == 0]
    behind = [line for line in run if _at(line, start)]
    if len(alone) < LEAST or not behind or run[0] is not behind[0]:
        return set()
    found: set[tuple[float, float]] = set()
    for line in behind:
        at = _at(line, start)
        word, before = line[at or 0], line[(at or 0) - 1]
        label = sum(one.right - one.left for one in line[:at])
        if before.number or label < LABEL * word.size:
            return set()
        if abs(word.left - alone[0]) < SLACK and word.left - before.right > BLANK * word.size:
            found.add((word.left, word.y))
    return found | _inner(run, start) if found else set()


def _inner(run: Sequence[Line], start: float) -> set[tuple[float, float]]:
    """Return the words of further columns, in which but some lines of the run begin.

    "Present  Chair:  A. Lee", and below it "Members:  B. Roe".
    """
    firsts = {line[0].left for line in run if line[0].left < start - APART}
    return {
        (word.left, word.y)
        for line in run
        for before, word in pairwise(line)
        if any(abs(word.left - first) < SLACK for first in firsts)
        and word.left - line[0].left > NARROW * word.size
        and word.left - before.right > BLANK * word.size
    }
