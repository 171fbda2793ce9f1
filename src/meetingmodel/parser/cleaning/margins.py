"""Who is to act, in the right margin of prose: initials, or an office, beside a paragraph.

In: rows.  Out: rows; where several paragraphs have such a margin, what stands in it comes as a row
of its own behind the paragraph that it stands beside.
Never: takes a column of a table for a margin: what stands left of it is sentences.

Parish councils, charities and boards of schools type "GK" or "Clerk" at the right edge of the
page, level with the line that gives the task. Builders have a column for the day beside it, and
name both in a line of their own. Read line by line it would part the sentence.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from ..drafts import Row
from ..language.phrases import bare, whole
from ..lexicon.words import Lexicon
from .marks import marked

INITIALS = re.compile(r"[A-Z]{2,4}(?:\s*[/,&+]\s*[A-Z]{2,4}){0,4}")
STOPS = (".", "!", "?", ".)", ".”", '."')
LEAST = 2  # so many paragraphs with a margin
COLUMN = 40  # so far right it stands at least
SPREAD = 8  # so far apart the entries begin; some typists set them flush right
BELOW = 40  # so many rows below the names of columns are looked at
MOST = 5  # columns that the line at the top names
SLACK = 4  # so far from its name may stand what is in a column
WORDS = 4  # of the prose on the left


def set_margins(rows: list[Row], lexicon: Lexicon) -> list[Row]:
    """Return *rows* with the entries of a right margin behind their paragraphs."""
    head = next((n for n, row in enumerate(rows) if _column_named(row, lexicon) is not None), None)
    if head is not None and _heads_titles(rows, head):
        return rows
    if head is not None and (below := [*_below_head(rows[head + 1 :], rows[head], lexicon)]):
        return [*rows[: head + 1], *below]
    starts = {id(row): start for row in rows if (start := _entry(row, lexicon)) is not None}
    if len(starts) < LEAST or not _is_column(rows, starts):
        return rows
    starts |= _further(rows, starts, lexicon)
    paragraphs = list(_paragraphs(rows, starts))
    beside = [one for one in paragraphs if any(id(row) in starts for row in one)]
    told = sum(_left(one[-1], starts).endswith(STOPS) for one in beside)
    if len(beside) < LEAST or told * 2 < len(beside):
        return rows  # a list of names with their initials
    return [row for one in paragraphs for row in _apart(one, starts)]


def _heads_titles(rows: list[Row], head: int) -> bool:
    """Whether titles and what was said stand below "ITEM   DISCUSSION   ACTION": a typed table."""
    names = rows[head].pieces
    if len(names) <= LEAST:
        return False
    begins = [rows[head].indent + start for start, _ in names[:2]]
    titled = 0
    for row in rows[head + 1 : head + BELOW]:
        pieces = row.pieces if row.columns and not row.marker else []
        title = row.text[pieces[0][0] : pieces[0][1]].strip() if pieces else ""
        at = [row.indent + start for start, _ in pieces[:2]]
        level = len(at) > 1 and all(abs(x - y) <= 1 for x, y in zip(at, begins, strict=True))
        titled += level and title[:1].isalpha() and len(title.split()) <= MOST
    return titled >= LEAST


def _column_named(row: Row, lexicon: Lexicon) -> int | None:
    """Return where the margin begins that a row names: "ITEM   MINUTE      ACTION   DATE"."""
    if row.style.table is not None:
        return None
    tasks = whole((*lexicon.action_labels, *lexicon.owner_columns))
    if row.indent >= COLUMN and bare(row.text) in tasks:
        return row.indent  # "ACTION" over the margin, and nothing else
    if not row.columns or not LEAST <= len(row.pieces) <= MOST:
        return None
    named = [(start, bare(row.text[start:stop])) for start, stop in row.pieces]
    days = whole((*lexicon.due_columns, *lexicon.status_columns))
    place = next((n for n, (_, name) in enumerate(named) if n and name in tasks), None)
    if place is None or not all(name in days for _, name in named[place + 1 :]):
        return None
    known = whole((*lexicon.item_columns, *lexicon.discussion_columns, *lexicon.number_columns))
    column = row.indent + named[place][0]
    return column if column >= COLUMN and all(name in known for _, name in named[:place]) else None


def _below_head(rows: list[Row], head: Row, lexicon: Lexicon) -> Iterator[Row]:
    """Yield *rows* with what stands below the names of a margin behind its paragraph.

    Below a name that stands alone in its line there have to be some such entries.
    """
    column = _column_named(head, lexicon) or 0
    starts = {
        id(row): start
        for row in rows
        if row.style.table is None and row.columns
        for start, _ in row.pieces[1:][:MOST]
        if abs(row.indent + start - column) <= SLACK
    }
    if not head.columns and len(starts) < LEAST:
        return
    for paragraph in _paragraphs(rows, starts):
        yield from _apart(paragraph, starts, named=True)


def _further(rows: list[Row], starts: dict[int, int], lexicon: Lexicon) -> dict[int, int]:
    """Return the entries of the column beside the last words of a paragraph: "Roe.      GK"."""
    columns = {row.indent + starts[id(row)] for row in rows if id(row) in starts}
    found = ((row, _entry(row, lexicon, least=1)) for row in rows if id(row) not in starts)
    return {
        id(row): start
        for row, start in found
        if start is not None and row.indent + start in columns
    }


def _entry(row: Row, lexicon: Lexicon, *, least: int = WORDS) -> int | None:
    """Return where the entry in the margin begins, None where a row has none.

    So many words stand left of it at *least*.
    """
    if not row.columns or row.style.table is not None:
        return None
    *before, (start, stop) = row.pieces
    text = row.text[start:stop].strip()
    offices = whole((*lexicon.offices, *lexicon.groups))
    if not before or (INITIALS.fullmatch(text) is None and bare(text) not in offices):
        return None
    left = row.text[before[-1][0] : before[-1][1]].split()
    alone = len(before) == 1 or before[-1][0] <= row.body
    prose = len(left) >= least and (least < WORDS or any(word.islower() for word in left))
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


def _apart(paragraph: list[Row], starts: dict[int, int], *, named: bool = False) -> Iterator[Row]:
    """Yield the prose of a paragraph, then what stood in its margin, column by column.

    *named*: a line at the top says that the margin is for who is to act.
    """
    for row in paragraph:
        yield marked(row.piece(0, len(_left(row, starts)))) if id(row) in starts else row
    for row in paragraph:
        begin = starts.get(id(row), len(row.text))
        for start, stop in row.pieces:
            if start >= begin:
                entry = row.piece(start, stop)
                entry.gap, entry.aside = max(entry.gap, 1), "named" if named else "level"
                yield entry  # it belongs to no sentence
