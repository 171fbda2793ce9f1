"""Pages and Word files whose paragraphs are the lines of another paper.

In: rows.  Out: whether each row is a line, and sentences go on in the next.
Never: doubts a paper in which one paragraph is longer than a line.

Who pastes a PDF into a Word file, or lets a program make a page of it, gets a paragraph a line.
"""

from itertools import pairwise

from ..drafts import Row

LONG = 130  # no line of a printed page is longer
LEAST = 5  # so many lines break off within a sentence
SHARE = 0.15  # of all
FULL = 0.7  # of the longest line: so long are those that break off
STOPS = '.!?:;"”’)'


def is_torn(rows: list[Row]) -> bool:
    """Return whether the paragraphs *rows* are lines that break off within sentences."""
    plain = [row for row in rows if row.style.table is None]
    longest = max((len(row.text) for row in plain), default=0)
    if not plain or longest > LONG:
        return False
    broken = sorted(len(row.text) for row, below in pairwise(plain) if _breaks_off(row, below))
    if len(broken) < max(LEAST, SHARE * len(plain)):
        return False
    return broken[len(broken) // 4] >= FULL * longest


def as_lines(rows: list[Row]) -> list[Row]:
    """Return *rows* as lines with a blank one between them, as text out of such a paper has it."""
    for row in rows[1:]:
        row.gap = max(row.gap, 1)
    return rows


def _breaks_off(row: Row, below: Row) -> bool:
    """Whether a sentence goes on in the paragraph below."""
    marked = below.marker or row.style.heading or below.style.heading
    text, rest = row.text.rstrip(), below.text.lstrip()
    return not marked and rest[:1].islower() and text[-1:] not in STOPS
