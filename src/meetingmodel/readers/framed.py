"""Tables that are drawn with letters: "+-----+-----+" above and below, "|" between the cells.

In: the lines of a text.  Out: for each line of such a table what its style says, or nothing.
Never: takes bars for a table without a frame around them; loses a line, so that numbers stay.

reStructuredText, Org and the clients of databases write tables so. A row may run over several
lines where each row has a frame; where only the head has one, each line is a row.
"""

import re
from collections.abc import Iterator, Sequence

from ..document import Line
from .quick import QuickLine, QuickStyle

BORDER = re.compile(r"\+(?:[-=:]+\+)+")
BAR = "|"
HEAD = "="  # in the border below a head


def framed_tables(lines: Sequence[str]) -> dict[int, Line]:
    """Return the lines of framed tables by their place in *lines*; borders become empty lines.

    >>> text = "+----+-----+", "| No | Who |", "+====+=====+", "| 1  | Ann |", "+----+-----+"
    >>> lines = [line for line in framed_tables(text).values() if line.text]
    >>> [(line.text, line.style.row, line.style.header) for line in lines]
    [('No | Who', 0, True), ('1  | Ann', 1, False)]
    """
    found: dict[int, Line] = {}
    for table, (place, stop) in enumerate(frames(lines)):
        found.update(enumerate(_lines(lines[place:stop], table), place))
    return found


def frames(lines: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Yield where each framed table begins, and where it ends."""
    place = 0
    while place < len(lines):
        stop = _end(lines, place)
        if stop > place:
            yield place, stop
        place = max(stop, place + 1)


def unboxed(lines: Sequence[str]) -> list[str]:
    """Return *lines* with what stands in frames of one column as the text that it is.

    A page that was laid out in a table of one cell, or a notice in a box, is saved so.

    >>> unboxed(["+------+", "| Paid |", "+------+", "Ann"])
    ['', ' Paid ', '', 'Ann']
    """
    found = list(lines)
    for start, stop in frames(lines):
        framed = [line.strip() for line in lines[start:stop]]
        if any(line[1:-1].count("+") for line in framed if _is_border(line)):
            continue
        found[start:stop] = ["" if _is_border(line) else line[1:-1] for line in framed]
    return found


def _end(lines: Sequence[str], place: int) -> int:
    """Return where the table ends that begins at *place*; *place* itself if none does."""
    if lines[place].lstrip()[:2] not in ("+-", "+=") or not _is_border(lines[place]):
        return place
    stop, last = place + 1, place
    while stop < len(lines):
        bare = lines[stop].strip()
        if _is_border(bare):
            last = stop
        elif not (bare.startswith(BAR) and bare.endswith(BAR) and len(bare) > 1):
            break
        stop += 1
    return last + 1 if last > place + 1 else place


def _is_border(line: str) -> bool:
    return BORDER.fullmatch(line.strip()) is not None


def rows_of(lines: Sequence[str]) -> Iterator[tuple[int, bool, bool] | None]:
    """Yield for each line of a framed table its row, whether that is a head, and whether the line
    goes on with the one above; None for a border."""
    borders = [place for place, line in enumerate(lines) if _is_border(line)]
    heads = [place for place in borders[1:-1] if HEAD in lines[place]]
    head = heads[0] if heads else borders[1] if len(borders) == 3 else 0
    # Borders between rows part them; without these each line below the head is a row.
    parted = len(borders) > 2 + (head > 0)
    row, begun = 0, False
    for place, raw in enumerate(lines):
        if _is_border(raw):
            row += begun
            begun = False
            yield None
            continue
        joins = begun and (parted or place < head)
        if begun and not joins:
            row += 1
        begun = True
        yield row, place < head, joins


def _lines(lines: Sequence[str], table: int) -> Iterator[Line]:
    for raw, said in zip(lines, rows_of(lines)):
        if said is None:
            yield QuickLine("")
            continue
        row, header, joins = said
        yield _row(raw, table, row, header=header, joins=joins)


def _row(raw: str, table: int, row: int, *, header: bool, joins: bool) -> Line:
    bare = raw.strip()
    inner = bare[1:-1]
    text = inner.strip()
    begin = len(inner) - len(inner.lstrip())
    places: list[tuple[int, int]] = []
    start = 0
    for cell in inner.split(BAR):
        left = start + len(cell) - len(cell.lstrip()) if cell.strip() else start
        right = left + len(cell.strip())
        places.append((_within(left - begin, text), _within(right - begin, text)))
        start += len(cell) + 1
    style = QuickStyle(
        table=table, row=row, column=0, header=header, cells=tuple(places), joins=joins or None
    )
    indent = len(raw) - len(raw.lstrip())
    return QuickLine(text, indent=indent, style=style)


def _within(place: int, text: str) -> int:
    return min(max(place, 0), len(text))
