"""Where paragraphs end: by the gap between lines; and where a line surely goes on.

In: the rows of pages.  Out: the same rows, marked as loose (a gap above them) or as joining.
Never: calls a line the rest of the one before where it might begin a paragraph of its own.
"""

from collections import defaultdict
from collections.abc import Sequence
from itertools import pairwise
from math import inf
from statistics import median

from .rows import Row

LOOSE = 1.3  # this much wider than the leading: a new paragraph
WRAPPED = 0.85  # of the page's text: so long a line may be followed by the rest of its sentence
SAME_EDGE = 3.0  # points
FIRST_LINE = 5.0  # sizes of the type; so far in a paragraph's first line may start
RUNNING = 40  # letters
LONGEST = 3  # single lines may stick out, so so many have to reach as far
ENDS = (".", "!", "?", ":", ";")


def leading(pages: Sequence[Sequence[Row]]) -> float:
    """Return the distance from line to line within paragraphs, in sizes of the type."""
    wraps, steps = [], []
    for rows in pages:
        right = max((row.x1 for row in rows), default=0.0)
        left = min((row.x0 for row in rows), default=0.0)
        for row, after in pairwise(rows):
            step = _step(row, after)
            if 0.8 < step < 3.0:
                steps.append(step)
                long = row.x1 - left > WRAPPED * (right - left)
                # A heading below a long line stands away from it.
                if (
                    long
                    and not after.marker
                    and row.size == after.size
                    and _same_weight(row, after)
                ):
                    wraps.append(step)
    if len(wraps) > 4:
        return median(wraps)
    return sorted(steps)[len(steps) // 4] if steps else 1.2


def mark_gaps(rows: Sequence[Row], usual: float) -> None:
    """Mark rows above which the page leaves more room than between lines of a paragraph."""
    for row, after in pairwise(rows):
        step = _step(row, after)
        if row.columns != after.columns:
            after.loose = True
        elif not row.columns:
            after.loose |= step > LOOSE * usual or step < 0


def _step(row: Row, after: Row) -> float:
    return (after.y - row.bottom) / max(row.size, after.size)


def are_spaced(pages: Sequence[Sequence[Row]], rights: Sequence[float]) -> bool:
    """Say whether in this document every paragraph stands apart from the one before.

    Evidence are the lines with room for the next word: there a paragraph ends for certain.
    """
    apart = together = 0
    for rows, right in zip(pages, rights, strict=True):
        for row, after in pairwise(rows):
            if (
                row.text.endswith(ENDS)
                and not (after.marker or row.columns or after.columns)
                and not has_no_room(row, after, right)
            ):
                apart += after.loose
                together += not after.loose
    return apart > 2 and not together


def mark_joins(pages: Sequence[Sequence[Row]], rights: Sequence[float], *, spaced: bool) -> None:
    """Mark rows that go on with the paragraph of the row before, if need be on the page above.

    After the end of a sentence that is certain only where all paragraphs are *spaced*.
    """
    last: Row | None = None
    before = inf
    for rows, right in zip(pages, rights, strict=True):
        if not rows:
            continue
        left = min(row.x0 for row in rows)
        if last is not None and not rows[0].columns and not last.columns:
            first = rows[0]
            first.joins = _goes_on(last, first, left, before, spaced=False)
        for row, after in pairwise(rows):
            if after.within is None:  # else its cell has said so
                after.joins = not after.loose and _goes_on(row, after, left, right, spaced=spaced)
        last, before = rows[-1], right


def _goes_on(row: Row, after: Row, left: float, right: float, *, spaced: bool) -> bool:
    return (
        not (after.marker or after.columns or len(after.cells) > 1)
        and row.size == after.size
        and (spaced or not row.text.endswith(ENDS))
        and _same_edge(row, after, left)
        and has_no_room(row, after, right)
        and _same_weight(row, after)
    )


def mark_breaks(rows: Sequence[Row]) -> None:
    """Mark rows above which a line was ended on purpose: it had room for the next word.

    Text wraps no further left than where the longest lines end that begin at the same place.
    """
    ends: dict[int, list[float]] = defaultdict(list)
    for row in rows:
        for cell in row.cells:
            ends[int(cell.x0 / SAME_EDGE)].append(cell.x1)
    reach = {edge: sorted(found)[-LONGEST:][0] for edge, found in ends.items()}
    for row, after in pairwise(rows):
        if after.joins or after.columns or len(after.cells) > 1:
            continue
        cell, below = row.cells[-1], after.cells[0]
        if abs(cell.x0 - below.x0) < SAME_EDGE:
            room = reach[int(below.x0 / SAME_EDGE)] - row.size - cell.x1
            after.broken = room > 0 and _first_word(after) < room


def right_edge(rows: Sequence[Row]) -> float:
    """Return where text is made to wrap; infinite where there is too little to see it."""
    return min(
        sorted(row.x1 for row in rows if len(row.cells[-1].text) > RUNNING)[-LONGEST:], default=inf
    )


def _same_edge(row: Row, after: Row, left: float) -> bool:
    last = row.cells[-1]
    start = row.hang if row.marker and len(row.cells) == 1 else last.x0
    if abs(after.x0 - start) < SAME_EDGE:
        return True
    indented = 0 < start - after.x0 < FIRST_LINE * row.size
    return indented and not row.marker and after.x0 - left < SAME_EDGE


def has_no_room(row: Row, after: Row, right: float) -> bool:
    """Say whether the first word of a row had no room at the end of the row above it."""
    return row.x1 + _first_word(after) > right


def _first_word(row: Row) -> float:
    """Return how wide the first word of a row is, with the blank before it."""
    piece = row.cells[0]
    word, _, _ = piece.text.partition(" ")
    return (piece.x1 - piece.x0) * (len(word) + 1) / (len(piece.text) + 1)


def _same_weight(row: Row, after: Row) -> bool:
    last, first = row.cells[-1], after.cells[0]
    bold = first.bold or first.lead > 0
    return bold if last.bold else not bold
