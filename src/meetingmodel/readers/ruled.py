r"""Tables whose columns stand below rules of dashes: "------  ---------" above and below them.

In: the lines of a text.  Out: for each line of such a table what its style says, or nothing.
Never: takes two columns of words for a table without a rule at either end; loses a line.

reStructuredText and Pandoc write tables so. A row goes on where its first cell is empty; where
blank lines part the rows, each runs up to the next one.
"""

import re
from collections.abc import Iterator, Sequence

from attrs import frozen

from ..document import Line
from .quick import QuickLine, QuickStyle

RULE = re.compile(r" {0,12}(?:-{2,}(?: +-{2,})+|={2,}(?: +={2,})+) *")
_WHOLE = re.compile(r" {0,12}-{10,} *")
_RUN = re.compile(r"[-=]+")
_HEAD = 6  # lines of a head, with its rules
_LONGEST = 400  # lines of a table


@frozen
class Ruled:
    """A table: its first line and the one behind its last, where its columns begin, and where
    its head ends, which is its first line if it has none."""

    start: int
    stop: int
    columns: tuple[int, ...]
    head: int


def ruled_tables(lines: Sequence[str], first: int = 0) -> dict[int, Line]:
    """Return the lines of such tables by their place in *lines*; rules become empty lines.

    The tables are numbered from *first* on.

    >>> text = "====  =====", "No    Who", "====  =====", "1     Ann", "====  ====="
    >>> lines = [line for line in ruled_tables(text).values() if line.text]
    >>> [(line.text, line.style.row, line.style.header) for line in lines]
    [('No    Who', 0, True), ('1     Ann', 1, False)]
    """
    found: dict[int, Line] = {}
    for number, table in enumerate(rules(lines), first):
        found.update(enumerate(ruled_lines(lines, table, number), table.start))
    return found


def rules(lines: Sequence[str]) -> Iterator[Ruled]:
    """Yield the tables in *lines*, in order."""
    place = 0
    while place < len(lines):
        table = _from(lines, place) if lines[place].lstrip()[:2] in ("--", "==") else None
        if table is not None:
            yield table
        place = table.stop if table is not None else place + 1


def _from(lines: Sequence[str], start: int) -> Ruled | None:
    """Return the table whose top rule is the line at *start*."""
    top = lines[start].rstrip()
    if RULE.fullmatch(top):
        return _below_columns(lines, start, top)
    return _below_whole(lines, start, top) if _WHOLE.fullmatch(top) else None


def _below_columns(lines: Sequence[str], start: int, top: str) -> Ruled | None:
    """Return the table below a rule that shows its columns, and the same again at its end."""
    columns = _columns(top)
    end = _next_rule(lines, start + 1)
    if not _holds(lines, start, end, columns) or lines[end].rstrip() != top:
        return None
    last = _next_rule(lines, end + 1)
    # Below a head the rows begin at once; what stands below a table has room above it.
    headed = (
        end - start <= _HEAD
        and _holds(lines, end, last, columns)
        and lines[last].rstrip() == top
        and bool(lines[end + 1].strip())
    )
    return Ruled(start, last + 1, columns, end) if headed else Ruled(start, end + 1, columns, start)


def _below_whole(lines: Sequence[str], start: int, top: str) -> Ruled | None:
    """Return the table below a rule from end to end: its head has the rule of the columns."""
    head = _next_rule(lines, start + 1)
    if not 1 < head - start <= _HEAD or RULE.fullmatch(lines[head].rstrip()) is None:
        return None
    columns = _columns(lines[head])
    end = _next_rule(lines, head + 1)
    if not (_holds(lines, start, head, columns) and _holds(lines, head, end, columns)):
        return None
    return Ruled(start, end + 1, columns, head) if lines[end].rstrip() == top else None


def _next_rule(lines: Sequence[str], place: int) -> int:
    """Return where the next rule stands, of whatever kind; -1 if none does."""
    for at in range(place, min(place + _LONGEST, len(lines))):
        if _is_rule(lines[at]):
            return at
    return -1


def _columns(rule: str) -> tuple[int, ...]:
    return tuple(run.start() for run in _RUN.finditer(rule))


def _is_rule(text: str) -> bool:
    bare = text.strip()
    return bool(bare) and not bare.strip("-= ")


def _holds(lines: Sequence[str], start: int, end: int, columns: Sequence[int]) -> bool:
    """Whether the lines between two rules have a blank left of each column, and of all of them."""
    gaps = [column - 1 for column in columns[1:]]
    said = [text for text in lines[start + 1 : end] if text.strip()] if end > start else []
    return bool(said) and all(
        not text[: columns[0]].strip() and all(text[gap : gap + 1] in ("", " ") for gap in gaps)
        for text in said
    )


def ruled_lines(lines: Sequence[str], table: Ruled, number: int) -> Iterator[Line]:
    """Yield the lines of one table."""
    for place, said in enumerate(rows_of(lines, table), table.start):
        if said is None:
            yield QuickLine("")
            continue
        row, header, joins = said
        cells = cells_of(lines[place], table.columns)
        style = QuickStyle(
            table=number, row=row, column=0, header=header, cells=cells, joins=joins or None
        )
        raw = lines[place]
        yield QuickLine(raw.strip(), indent=len(raw) - len(raw.lstrip()), style=style)


def rows_of(lines: Sequence[str], table: Ruled) -> Iterator[tuple[int, bool, bool] | None]:
    """Yield for each line of a table its row, whether that is a head, and whether the line goes
    on with the one above; None for a rule or an empty line."""
    inner = lines[table.start + 1 : table.stop - 2]
    parted = any(not text.strip() for text in inner)
    row, begun = 0, False
    for place in range(table.start, table.stop):
        raw = lines[place]
        if not raw.strip() or _is_rule(raw):
            row, begun = row + begun, False
            yield None
            continue
        header = place < table.head
        joins = begun and (parted or header or not raw[: table.columns[1]].strip())
        row += begun and not joins
        begun = True
        yield row, header, joins


def cells_of(raw: str, columns: Sequence[int]) -> tuple[tuple[int, int], ...]:
    """Return where the cells of a row stand in its text, which has no blanks at its ends.

    >>> cells_of("  1   Ann", (2, 6))
    ((0, 1), (4, 7))
    """
    text = raw.strip()
    begin = len(raw) - len(raw.lstrip())
    places: list[tuple[int, int]] = []
    for start, stop in zip(columns, (*columns[1:], len(raw))):
        cell = raw[start:stop]
        left = start + len(cell) - len(cell.lstrip()) - begin
        left = min(max(left, 0), len(text))
        places.append((left, min(left + len(cell.strip()), len(text))))
    return tuple(places)
