"""Pages and Word files whose paragraphs, or line breaks, are the lines of another paper.

In: rows.  Out: whether each row is a line, and sentences go on in the next.
Never: doubts a paper in which one paragraph is longer than a line; joins what a mark begins.

Who pastes a PDF into a Word file, or lets a program make a page of it, gets a paragraph a line.
Who pastes a mail gets a line break at the end of each of its lines, as in the archives of lists.
"""

from itertools import pairwise

from attrs import evolve

from ..drafts import Row

LONG = 130  # no line of a printed page is longer
LEAST = 5  # so many lines break off within a sentence
SHARE = 0.15  # of all
FULL = 0.7  # of the longest line: so long are those that break off
BREAKS, BREAKS_SHARE = 3, 0.15  # so many line breaks stand within a sentence, and of all
NARROW = 50  # hardly any paper has shorter lines
ROOM = 0.93  # of the width: a line goes on below if its next word would end further out
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


def without_breaks(rows: list[Row]) -> list[Row]:
    """Return *rows*; those behind a line break go on, where breaks stand at the end of full lines.

    A break that somebody asked for stands behind a line with room for the next word.
    """
    pairs = [
        (row, below)
        for row, below in pairwise(rows)
        if below.style.joins is False and below.style.table is None
    ]
    broken = sorted(len(row.text) for row, below in pairs if _breaks_off(row, below))
    if len(broken) < max(BREAKS, BREAKS_SHARE * len(pairs)):
        return rows
    width = broken[int(len(broken) * 0.9)]
    if not NARROW <= width <= LONG or broken[len(broken) // 4] < FULL * width:
        return rows
    for row, below in pairs:
        word = below.text.split(None, 1)[0]
        full = len(row.text) + 1 + len(word) > ROOM * width and len(row.text) <= LONG
        if full and not (below.marker or below.style.bold != row.style.bold):
            below.style = evolve(below.style, joins=True)
    return rows


def _breaks_off(row: Row, below: Row) -> bool:
    """Whether a sentence goes on in the paragraph below."""
    marked = below.marker or row.style.heading or below.style.heading
    text, rest = row.text.rstrip(), below.text.lstrip()
    return not marked and rest[:1].islower() and text[-1:] not in STOPS
