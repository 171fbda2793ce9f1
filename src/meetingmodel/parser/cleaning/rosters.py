"""Rolls set in columns without lines: "Present", beside it the office, and beside that the names.

In: rows.  Out: the same; those of such a roll are the rows of a table.
Never: takes a line for one of the roll that does not begin where one of its columns does, or that
reaches into the next one.

Councils print so: "Present   Chairman:   A. Lee" and, below the names alone, all others. The text
of a PDF and what pdftotext makes of it keep nothing of such a table but where its words stand.
"""

import re
from functools import lru_cache

from attrs import evolve

from ..drafts import Row
from ..language.phrases import bare, whole
from ..lexicon.words import Lexicon

LEAST = 2  # rows of names alone
MOST = 40
SLACK = 2  # so far from its column may a cell begin, where letters have a width of their own
PUSHED = 6  # so far a long cell may push the next one to the right
OVERFLOW = 3  # blanks between such two
INITIAL = re.compile(r"[A-Z]\.")  # "D. Moss" looks like an entry of a list
CELL = 60  # letters; a longer one is text


def set_rosters(rows: list[Row], lexicon: Lexicon) -> list[Row]:
    """Return *rows* with those of such rolls as rows of tables."""
    found = list(rows)
    number = max((row.style.table for row in rows if row.style.table is not None), default=-1)
    place = 0
    known: list[int] = []
    while place < len(rows):
        stop, columns = place, known
        if _heads(rows[place], lexicon):
            if known and _places(rows[place], known):
                stop = _end(rows, place, known)
            else:
                stop, columns = _roll(rows, place)
        if stop == place:
            place += 1
            continue
        number, known = number + 1, columns
        for offset, row in enumerate(rows[place:stop]):
            found[place + offset] = _table_row(row, columns, number, offset)
        place = stop
    return found


def _heads(row: Row, lexicon: Lexicon) -> bool:
    """Whether a row begins with nothing but a label of who was there, and goes on in columns."""
    if row.marker or row.style.table is not None or row.style.heading or not row.columns:
        return False
    start, stop = row.pieces[0]
    return bare(row.text[start:stop]) in _labels(lexicon)


def _roll(rows: list[Row], place: int) -> tuple[int, list[int]]:
    """Return where the roll at *place* ends, and its columns; *place* itself if it is none.

    Three columns, of which the names go on alone in the last: two are read line by line.
    """
    first = rows[place]
    columns = [first.indent + start for start, _ in first.pieces]
    stop = _end(rows, place, columns)
    last = [len(columns) - 1]
    alone = sum(_places(row, columns) == last for row in rows[place:stop])
    return (stop, columns) if len(columns) > 2 and alone >= LEAST else (place, columns)


def _end(rows: list[Row], place: int, columns: list[int]) -> int:
    """Return where the rows end that stand in *columns*, without a gap between them."""
    stop = place
    for row in rows[place : place + MOST]:
        if stop > place and (row.gap or row.rule):
            break
        if (row.marker and not INITIAL.fullmatch(row.marker)) or row.style.table is not None:
            break
        if row.style.heading or not _places(row, columns):
            break
        stop += 1
    return stop


def _places(row: Row, columns: list[int]) -> list[int]:
    """Return in which column each cell of a row stands; empty where one stands in none."""
    if any(stop - start > CELL for start, stop in row.pieces):
        return []
    found: list[int] = []
    end = 0
    for start, stop in row.pieces:
        pushed = found and start - end <= OVERFLOW
        most = PUSHED if pushed else SLACK
        offs = [row.indent + start - column for column in columns]
        place = next((n for n, off in enumerate(offs) if -SLACK <= off <= most), None)
        if place is None or place in found:
            return []
        if place + 1 < len(columns) and row.indent + stop > columns[place + 1] + SLACK:
            return []
        found.append(place)
        end = stop
    return found


def _table_row(row: Row, columns: list[int], table: int, number: int) -> Row:
    cells: list[tuple[int, int]] = []
    places = _places(row, columns)
    for place, piece in zip(places, row.pieces, strict=True):
        end = cells[-1][1] if cells else 0
        cells += [(end, end)] * (place - places[0] - len(cells))
        cells.append(piece)
    style = evolve(row.style, table=table, row=number, column=places[0], cells=tuple(cells))
    return evolve(row, style=style, marker="", body=0)


@lru_cache(maxsize=8)
def _labels(lexicon: Lexicon) -> frozenset[str]:
    return whole(
        (
            *(*lexicon.present_labels, *lexicon.absent_labels),
            *(*lexicon.excused_labels, *lexicon.remote_labels),
        )
    )
