"""Numbers that stand left of their titles as if in a column of their own.

In: rows.  Out: the same; such numbers are marks, and what hangs below a title is parted from it.
Never: takes the first column of a table for such numbers: below most titles stands text, set in,
or they are codes.

Schools, charities and councils type "1     Apologies", and below it, as far in, "There were none.";
trusts and universities "QC/26/01    Apologies".
"""

import re
from itertools import pairwise

from ..drafts import Row

NUMBER = re.compile(r"\d{1,2}")
CODE = re.compile(r"[A-Z]{0,5}[/.-]?\d{1,4}(?:[/.:-]\d{1,4}){1,3}")
FILED = re.compile(r"(?:[A-Z]{1,5}[.-]?)?\d{2,4}[-–]\d{2,5}[A-Z]?")
FIGURES = re.compile(r"\d+")
LEAST = 3  # so many numbers in a row
SLACK = 1  # so far from the titles the text begins
TITLE = 70  # letters
FULL = 0.8  # of the width: a title so long may go on in the next line


def set_hanging(rows: list[Row]) -> list[Row]:
    """Return *rows* with the numbers of hanging titles as their marks."""
    codes = _codes(rows)
    for row in codes if len(codes) >= LEAST else ():
        row.solid = True
    if len(codes) >= LEAST:
        _part_below(rows, {id(row) for row in codes})
    found = _series(rows)
    if len(found) < LEAST:
        return rows
    below = [place for place in found if _has_text(rows, place)]
    if len(below) * 2 < len(found):
        return rows
    for place in found:
        (start, stop), (title, _) = rows[place].pieces
        rows[place].marker, rows[place].body = rows[place].text[start:stop], title
    for place in below:
        rows[place + 1].gap = max(rows[place + 1].gap, 1)
    return rows


def _codes(rows: list[Row]) -> list[Row]:
    """Return the rows "QC/26/01   Title", "QC/26/02   Title", …, whose codes count by one.

    The numbers of files, "26-0417   Title", need not.
    """
    runs: list[list[Row]] = [[]]
    filed: list[Row] = []
    last = ""
    for row in rows:
        code = row.text.lstrip().partition(" ")[0]
        if row.marker or not row.columns or CODE.fullmatch(code) is None:
            continue
        if len(row.pieces) != 2 or row.style.table is not None:
            continue
        one, other = FIGURES.findall(code), FIGURES.findall(last)
        if runs[-1] and (one[:-1] != other[:-1] or int(one[-1]) != int(other[-1]) + 1):
            runs.append([])
        runs[-1].append(row)
        last = code
        if FILED.fullmatch(code):
            filed.append(row)
    return max([*runs, filed], key=len)


def _part_below(rows: list[Row], codes: set[int]) -> None:
    """Part what was said from the title behind a code: it is further out, or the title was full.

    A title over two lines goes on in its own column.
    """
    width = max(row.indent + len(row.text) for row in rows)
    column: int | None = None
    for above, row in pairwise(rows):
        if id(above) in codes:
            column = above.indent + above.pieces[1][0] if len(above.pieces) > 1 else None
        if column is None or row.gap or id(row) in codes:
            column = None
        elif abs(row.indent - column) > SLACK or not _may_go_on(above, width):
            row.gap, column = 1, None


def _may_go_on(row: Row, width: int) -> bool:
    """Whether a title may go on below *row*: it is full, or ends with a small word ("City of")."""
    return row.indent + len(row.text) >= FULL * width or row.text.split()[-1].islower()


def _series(rows: list[Row]) -> list[int]:
    """Return the places of the rows "1   Title", "2   Title", … with their titles in one column."""
    found: list[int] = []
    column = 0
    for place, row in enumerate(rows):
        if row.marker or not row.text.lstrip()[:1].isdigit() or not row.columns:
            continue
        pieces = row.pieces
        if len(pieces) != 2 or row.style.table is not None:
            continue
        (start, stop), (title, end) = pieces
        number, at = row.text[start:stop], row.indent + title
        if NUMBER.fullmatch(number) is None or int(number) != len(found) + 1:
            continue
        text = row.text[title:end].rstrip()
        plain = text[:1].isupper() and len(text) <= TITLE and text[-1] not in ".;,"
        if plain and (not found or abs(at - column) <= SLACK):
            found.append(place)
            column = at
    return found


def _has_text(rows: list[Row], place: int) -> bool:
    """Whether what stands right below the title at *place* is as far in as the title."""
    below = rows[place + 1] if place + 1 < len(rows) else None
    if below is None or below.gap or below.style.table is not None:
        return False
    return abs(below.indent - rows[place].indent - rows[place].pieces[1][0]) <= SLACK
