"""Tables that were typed with bars: "| Action | Owner | Due |".

In: rows of plain text.  Out: the same, where those of a table know their cells.
Never: takes one line for a table; two of the same form follow each other.
"""

import re

from attrs import evolve

from ..drafts import Row

BAR = re.compile(r"(?<!\\)\|")
CLOSED = 3  # bars of a row with one at either end: two cells at least
LOOSE = 2  # of a row without: three cells


def set_bars(rows: list[Row]) -> list[Row]:
    """Return *rows*, those of tables that were typed with bars each with its table and cells."""
    tables = 1 + max((row.style.table for row in rows if row.style.table is not None), default=-1)
    place = 0
    while place < len(rows):
        stop = _end(rows, place)
        if stop - place > 1:
            _number(rows[place:stop], tables)
            tables += 1
        place = max(stop, place + 1)
    return rows


def _form(row: Row) -> tuple[bool, int] | None:
    """Return whether a row has bars at its ends, and how many; None where it is none."""
    if "|" not in row.text or row.style.table is not None or row.style.heading:
        return None
    text, bars = row.text.strip(), len(BAR.findall(row.text))
    if text[0] == "|" == text[-1]:
        return (True, bars) if bars >= CLOSED else None
    # A bar at the end alone stands before a cell without words.
    return (False, bars) if bars >= LOOSE and text[0] != "|" else None


def _end(rows: list[Row], place: int) -> int:
    """Return where the rows end that have the form of the one at *place*, without a blank line."""
    form = _form(rows[place])
    stop = place + 1
    while form is not None and stop < len(rows):
        row = rows[stop]
        if row.gap or row.page != rows[place].page or _form(row) != form:
            break
        stop += 1
    return stop


def _number(rows: list[Row], table: int) -> None:
    """Give the rows of a table their numbers and the columns that their cells begin and end in.

    Where a line stands below each row, one without it goes on with the cells above.
    """
    ruled = sum(row.rule for row in rows[1:]) > 1
    number = -1
    for row in rows:
        on = ruled and number >= 0 and not row.rule
        number += not on
        row.style = evolve(
            row.style,
            table=table,
            row=number,
            column=0,
            header=number == 0 and rows[1].rule,
            cells=_cells(row.text),
            joins=True if on else None,
        )
        row.marker, row.body = "", 0


def _cells(text: str) -> tuple[tuple[int, int], ...]:
    """Return where the words between the bars stand."""
    start = len(text) - len(text.lstrip())
    stop = len(text.rstrip())
    if text[start] == "|":
        start, stop = start + 1, stop - 1
    ends = [*(bar.start() for bar in BAR.finditer(text, start, stop)), stop]
    begins = [start, *(end + 1 for end in ends[:-1])]
    return tuple(_trimmed(text, *place) for place in zip(begins, ends, strict=True))


def _trimmed(text: str, start: int, stop: int) -> tuple[int, int]:
    words = text[start:stop]
    start += len(words) - len(words.lstrip())
    return start, max(start, start + len(words.strip()))
