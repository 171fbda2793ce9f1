"""Who is to act, in the right margin of prose: initials, or an office, beside a paragraph.

In: rows.  Out: rows; where several paragraphs have such a margin, what stands in it comes as a row
of its own behind the paragraph that it stands beside.
Never: takes a column of a table for a margin: what stands left of it is sentences.

Parish councils, charities and boards of schools type "GK" or "Clerk" at the right edge of the
page, level with the line that gives the task. Read line by line it would part the sentence.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from .clean import marked
from .drafts import Row
from .lexicon.words import Lexicon
from .phrases import bare, whole

INITIALS = re.compile(r"[A-Z]{2,4}(?:\s*[/,&+]\s*[A-Z]{2,4}){0,4}")
STOPS = (".", "!", "?", ".)", ".”", '."')
LEAST = 2  # so many paragraphs with a margin
COLUMN = 40  # so far right it stands at least
SPREAD = 8  # so far apart the entries begin; some typists set them flush right
WORDS = 4  # of the prose on the left


def set_margins(rows: list[Row], lexicon: Lexicon) -> list[Row]:
    """Return *rows* with the entries of a right margin behind their paragraphs."""
    starts = {id(row): start for row in rows if (start := _entry(row, lexicon)) is not None}
    if len(starts) < LEAST or not _is_column(rows, starts):
        return rows
    paragraphs = list(_paragraphs(rows, starts))
    beside = [one for one in paragraphs if any(id(row) in starts for row in one)]
    told = sum(_left(one[-1], starts).endswith(STOPS) for one in beside)
    if len(beside) < LEAST or told * 2 < len(beside):
        return rows  # a list of names with their initials
    return [row for one in paragraphs for row in _apart(one, starts)]


def _entry(row: Row, lexicon: Lexicon) -> int | None:
    """Return where the entry in the margin begins, None where a row has none."""
    if not row.columns or row.style.table is not None:
        return None
    *before, (start, stop) = row.pieces
    text = row.text[start:stop].strip()
    offices = whole((*lexicon.offices, *lexicon.groups))
    if not before or (INITIALS.fullmatch(text) is None and bare(text) not in offices):
        return None
    left = row.text[before[-1][0] : before[-1][1]].split()
    alone = len(before) == 1 or before[-1][0] <= row.body
    prose = len(left) >= WORDS and any(word.islower() for word in left)
    return start if alone and prose and row.indent + start >= COLUMN else None


def _is_column(rows: list[Row], starts: dict[int, int]) -> bool:
    columns = [row.indent + starts[id(row)] for row in rows if id(row) in starts]
    return max(columns) - min(columns) <= SPREAD


def _left(row: Row, starts: dict[int, int]) -> str:
    """Return the prose of a row, without what stands in its margin."""
    return row.text[: starts.get(id(row), len(row.text))].rstrip()


def _paragraphs(rows: list[Row], starts: dict[int, int]) -> Iterator[list[Row]]:
    """Yield the rows, paragraph by paragraph, as far as blank lines, marks and full stops tell."""
    paragraph = rows[:1]
    for above, row in pairwise(rows):
        ends = _left(above, starts).endswith(STOPS) and row.text.lstrip()[:1].isupper()
        alone = id(above) in starts and ends
        if row.gap or row.marker or row.page != above.page or alone:
            yield paragraph
            paragraph = []
        paragraph.append(row)
    yield paragraph


def _apart(paragraph: list[Row], starts: dict[int, int]) -> Iterator[Row]:
    """Yield the prose of a paragraph, then what stood in its margin."""
    for row in paragraph:
        yield marked(row.piece(0, len(_left(row, starts)))) if id(row) in starts else row
    for row in paragraph:
        if id(row) in starts:
            entry = row.piece(starts[id(row)], len(row.text))
            entry.gap, entry.aside = max(entry.gap, 1), True  # it belongs to no sentence
            yield entry
