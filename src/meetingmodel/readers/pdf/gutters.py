"""Tables that are drawn in part: what parts their columns and rows, where no line does.

In: the words of a page, and its drawn lines.  Out: the edges that are left out.
Never: looks for a table where neither a line below them nor bold letters mark names of columns.

Word processors and browsers often draw but a line below the names of the columns.
"""

from collections.abc import Sequence
from itertools import groupby, pairwise
from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple

from .baselines import APART, Line, Word, by_line, cells
from .grid import Edge, Grid
from .middles import centred

if TYPE_CHECKING:
    from .words import Piece

# Measured in sizes of the type.
NEAR = 1.6  # so far below the names may the line stand
CLOSE = 1.4  # the lines of one cell
BROKEN = 2.6  # so far apart may two lines of a table stand
STEP = 1.1  # so much more room than between the lines of a cell is between rows
SLACK = 2.0  # points
LEAST = 3  # lines that have cells in two columns, those that name them among them
MOST_NAMES = 3  # lines
LONG_NAME = 20.0  # so wide a cell is a sentence
MOST_COLUMNS = 12
MOST_LINES = 150  # of a page are looked at, that time stays linear
MOST_HEADS = 4  # lines of a page that may stand above a table that goes on
MOST_FEET = 3
OTHER = 0.08  # so much larger is the type of a heading


Gutter = tuple[float, float]  # between two columns: from where to where nothing stands


class Table(NamedTuple):
    """Where a table stands, and what parts its columns."""

    left: float
    right: float
    gutters: tuple[Gutter, ...]


def name_columns(pieces: Sequence["Piece"], grid: Grid) -> bool:
    """Say whether any line may name the columns of a table, of which not all lines are drawn."""
    heights = [round(piece.y) for piece in pieces]
    if len(set(heights)) == len(heights):
        return False  # nearly all pages: no two pieces stand beside each other
    by_height = sorted(pieces, key=attrgetter("y"))
    for _, ones in groupby(by_height, key=lambda piece: round(piece.y)):
        row = list(ones)
        if len(row) < 2 or grid.columns(row[0].y - 1):
            continue
        if all(piece.bold for piece in row):
            return True
        y, left = row[0].y, max(piece.x0 for piece in row)
        if grid.ruled(y, y + NEAR * row[0].size, min(piece.x0 for piece in row), left):
            return True
    return False


def edges(
    words: Sequence[Word], grid: Grid, above: Table | None
) -> tuple[list[Edge], list[Edge], Table | None]:
    """Return the upright and the level edges that tables lack, and the table that is still open.

    *above*: the table with which the page above ended.
    """
    upright: list[Edge] = []
    level: list[Edge] = []
    lines = by_line(words)
    start = 0
    table: Table | None = None
    for place, line in enumerate(lines):
        if place < start or grid.columns(line[0].y - 1):
            continue
        names = _names(lines, place, start, grid)
        gutters = _gutters(names) if names else []
        if not names and above and place < MOST_HEADS:
            near = range(place + 1, min(place + MOST_NAMES, len(lines)))
            if not any(_names(lines, other, start, grid) for other in near):
                gutters = list(above.gutters)
        if not gutters:
            continue
        first = place + 1 if names else place
        stop, gutters = _end(lines, first, gutters, grid)
        if not _is_table(names, lines[place:stop], gutters, grid):
            continue
        table = _table([*names, *lines[first:stop]], gutters, above)
        sides, parts = _drawn(table, [*names, *lines[first:stop]], len(names), grid)
        upright += sides
        level += parts
        start = stop
    open_ = table if table and len(lines) - start <= MOST_FEET else None
    return upright, level, open_


def _is_table(
    names: Sequence[Line], lines: Sequence[Line], gutters: Sequence[Gutter], grid: Grid
) -> bool:
    """Whether *lines* are a table's, below the *names* of its columns or one that goes on."""
    beside = sum(_columns(line, gutters) > 1 for line in lines)
    if not names:
        return beside > 0 and len(lines) >= LEAST - 1
    bold = names[-1][0].bold
    more = sum(len(cells(line)) > len(gutters) + 1 for line in lines)
    if bold and more * 2 > beside:
        return False  # the names stand so close that they cannot be told apart
    if len(gutters) == 1 and not bold and _rules(lines, grid) > 1:
        return False  # a form: fields and what they hold
    least = LEAST - (len(gutters) > 1 and not bold)
    return beside >= least and len(lines) >= LEAST - 1


def _table(lines: Sequence[Line], gutters: list[Gutter], above: Table | None) -> Table:
    """Return where a table stands; as wide as that of the page above, if its columns are."""
    left = min(line[0].left for line in lines) - SLACK
    right = max(word.right for line in lines for word in line) + SLACK
    if above and len(above.gutters) == len(gutters):
        both = [
            (max(a, c), min(b, d)) for (a, b), (c, d) in zip(above.gutters, gutters, strict=True)
        ]
        if left > above.left - SLACK and all(low < high for low, high in both):
            return Table(above.left, max(right, above.right), tuple(both))
    return Table(left, right, tuple(gutters))


def _names(lines: Sequence[Line], place: int, start: int, grid: Grid) -> list[Line]:
    """Return the lines that name columns and of which the last is that at *place*, if it is."""
    line = lines[place]
    size = line[0].size
    below = lines[place + 1][0].y if place + 1 < len(lines) else line[0].y
    # "1.   Roads" is a heading with its number.
    if line[0].number or not (2 <= len(cells(line)) <= MOST_COLUMNS and below > line[0].y):
        return []
    ruled = grid.ruled(line[0].y, min(line[0].y + NEAR * size, below), line[0].left, line[-1].left)
    bold = all(word.bold for word in line)
    # A task in bold beside who does it names nothing.
    bold = bold and all(right - left < LONG_NAME * size for left, right in cells(line))
    bold = bold and (
        not all(word.bold for word in lines[place + 1])
        or len(cells(lines[place + 1])) < len(cells(line))
    )
    if not (ruled or bold):
        return []
    names = [line]
    for above in reversed(lines[max(start, place - MOST_NAMES + 1) : place]):
        first = names[0]
        close = first[0].y - above[0].y < CLOSE * size and above[0].bold == line[0].bold
        if not close or grid.ruled(above[0].y, first[0].y, above[0].left, above[-1].left):
            break
        if len(_gutters([above, *names])) < len(_gutters(names)):
            break
        if above[0].left < line[0].left + SLACK and len(cells(above)) == 1:
            break  # a line of text that stands close above the table
        names.insert(0, above)
    return names


def _gutters(lines: Sequence[Line]) -> list[Gutter]:
    """Return the gaps that all of *lines* have."""
    found: list[Gutter] = []
    last: float | None = None
    for left, right in sorted(cell for line in lines for cell in cells(line)):
        if last is not None and left > last:
            found.append((last, left))
        last = right if last is None else max(last, right)
    return found


def _end(
    lines: Sequence[Line], place: int, gutters: list[Gutter], grid: Grid
) -> tuple[int, list[Gutter]]:
    """Return where lines end that leave the gutters free, and what is left of these."""
    stop = place
    while stop < min(len(lines), place + MOST_LINES):
        line, above = lines[stop], lines[stop - 1]
        if line[0].y - above[0].y > BROKEN * max(line[0].size, above[0].size):
            break
        if abs(line[0].size - above[0].size) > OTHER * above[0].size or _heads(
            line, above, gutters
        ):
            break
        if grid.columns(line[0].y - 1):
            break  # a table that is drawn
        kept = [_kept(line, gutter, lone=False) for gutter in gutters]
        if any(low >= high for low, high in kept):
            break
        gutters = kept
        stop += 1
    # Where names stand above the middle of their columns, a word may begin far from both of them.
    for here, line in enumerate(lines[place:stop], place):
        kept = [_kept(line, gutter, lone=True) for gutter in gutters]
        if any(low >= high for low, high in kept):
            stop = here
            break
        gutters = kept
    # A line of its own may follow, short enough for the first column.
    while (
        stop > place
        and _columns(lines[stop - 1], gutters) == 1
        and lines[stop - 1][0].left < gutters[0][0]
    ):
        step = lines[stop - 1][0].y - lines[stop - 2][0].y
        if step < CLOSE * lines[stop - 1][0].size:
            break
        stop -= 1
    return stop, gutters


def _heads(line: Line, above: Line, gutters: Sequence[Gutter]) -> bool:
    """Whether a bold line stands in the first column alone, away from what is above it."""
    alone = line[-1].right < gutters[0][1] and all(word.bold for word in line)
    return alone and line[0].y - above[0].y > CLOSE * line[0].size and not above[0].bold


def _kept(line: Line, gutter: Gutter, *, lone: bool) -> Gutter:
    """Return what the words of *line* leave of a gutter; *lone* ones in it count to the nearer."""
    low, high = gutter
    for place, word in enumerate(line):
        if word.right <= low or word.left >= high - 1:
            continue
        before = line[place - 1] if place else None
        after = line[place + 1] if place + 1 < len(line) else None
        if word.left <= low or (
            before and word.left - before.right < APART * word.size and before.right <= low
        ):
            low = word.right
        elif word.right >= high or (
            after and after.left - word.right < APART * word.size and after.left < high
        ):
            high = word.left
        elif not lone:
            continue
        elif word.left - low < high - word.right:
            low = word.right
        else:
            high = word.left
    return low, high


def _columns(line: Line, gutters: Sequence[Gutter]) -> int:
    """Return in how many columns a line has words."""
    return len({sum(word.left >= high - 1 for _, high in gutters) for word in line})


def _drawn(
    table: Table, lines: Sequence[Line], names: int, grid: Grid
) -> tuple[list[Edge], list[Edge]]:
    """Return the edges of a table whose first lines name its columns."""
    left, right, gutters = table
    top, bottom = lines[0][0].y - lines[0][0].size, lines[-1][0].y + SLACK
    inner = [max(high - SLACK, (low + high) / 2) for low, high in gutters]
    upright = [(x, top, bottom) for x in (left, *inner, right)]
    body = lines[names:]
    level = [(line[0].y - line[0].size, left, right) for line in (lines[0], body[0])]
    if _rules(body, grid) < 2:
        if tops := centred(_by_column(body, gutters)):
            return upright, [*level, *((top - body[0][0].size, left, right) for top in tops)]
        steps = [b[0].y - a[0].y for a, b in pairwise(body)]
        least = min(steps, default=0.0)
        for (above, line), step in zip(pairwise(body), steps, strict=True):
            if _begins(
                above, line, gutters[0], wide=step > STEP * least or max(steps) < STEP * least
            ):
                level.append((line[0].y - line[0].size, left, right))
    return upright, level


def _by_column(lines: Sequence[Line], gutters: Sequence[Gutter]) -> list[list[float]]:
    """Return at which heights words stand in each column."""
    found: list[list[float]] = [[] for _ in range(len(gutters) + 1)]
    for line in lines:
        for place in {sum(word.left >= high - 1 for _, high in gutters) for word in line}:
            found[place].append(line[0].y)
    return found


def _rules(lines: Sequence[Line], grid: Grid) -> int:
    """Return between how many lines a level edge is drawn."""
    return sum(grid.ruled(a[0].y, b[0].y, a[0].left, a[-1].left) for a, b in pairwise(lines))


def _begins(above: Line, line: Line, gutter: Gutter, *, wide: bool) -> bool:
    """Whether a line begins a row: its first cell is filled, and goes on with nothing above."""
    low, high = gutter
    first = line[0]
    if first.left >= high - 1:
        return False
    cell = [word for word in above if word.left < high - 1]
    return wide or not cell or cell[-1].right + (first.right - first.left) < low
