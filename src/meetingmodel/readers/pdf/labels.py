"""Tables of labels in bold and what belongs to them, as browsers print them without lines.

In: the words of a page.  Out: the edges that are left out.
Never: takes labels for a column of which each stands a wide gap away from what follows, as tabs
set them, or such as end a blank before it: those can be read line by line.
"""

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from .baselines import APART, Line, Word, by_line
from .grid import Edge, Grid
from .middles import LEVEL, even_rows

SLACK = 2.0  # points
LEAST = 2  # labels
MOST_STARTS = 8  # on a page, that time stays linear
BLANK = 0.5  # sizes of the type; a blank between words is no wider
BROKEN = 2.6  # sizes of the type; so far apart may two lines stand
OTHER = 0.08  # so much larger is the type of a heading


def label_edges(words: Sequence[Word], grid: Grid) -> tuple[list[Edge], list[Edge]]:
    """Return the upright and the level edges of tables of labels and text."""
    if not (starts := _starts(words)):
        return [], []
    lines = by_line(words)
    upright: list[Edge] = []
    level: list[Edge] = []
    # A cell wraps only where the table is as wide as the page.
    right = max((line[-1].right for line in lines), default=0.0) + SLACK
    for x in starts:
        run: list[Line] = []
        for line in [*lines, []]:
            if line and _belongs(line, x, run, grid):
                run.append(line)
                continue
            sides, parts = _drawn(_trimmed(run, x), x, right)
            upright += sides
            level += parts
            run = [line] if line and _belongs(line, x, [], grid) else []
    return upright, level


def _starts(words: Sequence[Word]) -> list[float]:
    """Return where text begins behind several labels."""
    found = Counter(
        round(word.left)
        for before, word in pairwise(words)
        if before.bold and not word.bold and word.left > before.right
    )
    return [x for x, count in found.most_common(MOST_STARTS) if count >= LEAST]


def _belongs(line: Line, x: float, run: Sequence[Line], grid: Grid) -> bool:
    """Whether a line is a label, what begins at *x*, or both; and stands close below the run."""
    label, text = _halves(line, x)
    if not all(word.bold and word.right < x for word in label):
        return False
    if text and (abs(text[0].left - x) > SLACK or text[0].bold):
        return False
    if run:
        size, above = line[0].size, run[-1][0]
        return line[0].y - above.y < BROKEN * size and abs(size - above.size) < OTHER * size
    return not grid.columns(line[0].y - 1)


def _halves(line: Line, x: float) -> tuple[Line, Line]:
    split = sum(word.left < x - SLACK for word in line)
    return line[:split], line[split:]


def _trimmed(run: Sequence[Line], x: float) -> list[Line]:
    """Return a run without the bold lines at its ends: those are titles."""
    kept = list(run)
    while kept and not _halves(kept[-1], x)[1]:
        kept.pop()
    while kept and not _halves(kept[0], x)[1]:
        kept.pop(0)
    return kept


def _drawn(lines: Sequence[Line], x: float, right: float) -> tuple[list[Edge], list[Edge]]:
    """Return the edges of a table; none if its lines can be read without them, or are no table."""
    halves = [_halves(line, x) for line in lines]
    ends = {round(label[-1].right) for label, text in halves if label and text}
    heights = [[half[0].y for half in column if half] for column in zip(*halves, strict=True)]
    rows = even_rows(heights) if len(heights) > 1 else []
    labels = len(heights[0]) if heights else 0
    if labels < LEAST or not rows or any(len(row) != 2 for row in rows):
        return [], []
    gaps = [(x - label[-1].right) / label[0].size for label, text in halves if label and text]
    aligned = len(ends) > 1 and max(gaps) > BLANK and min(gaps) < APART
    uneven = any(abs(label[0] - text[0]) > LEVEL for label, text in rows)
    if not (uneven or aligned):
        return [], []
    left = min(line[0].left for line in lines) - SLACK
    size = lines[0][0].size
    top, bottom = lines[0][0].y - size, lines[-1][0].y + SLACK
    upright = [(edge, top, bottom) for edge in (left, x - SLACK, right)]
    return upright, [(min(start for start, _ in row) - size, left, right) for row in rows]
