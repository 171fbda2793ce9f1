"""Text in two columns: what an item is called on the left, what was said about it on the right.

In: rows.  Out: rows; where the whole document is set so, each line is taken apart at the second
column, and what stands on the left comes before what stands beside it.
Never: takes a line apart that does not reach from one column to the other.

State agencies, task forces and works committees write so: a column of topics beside a column of
discussion, both wrapped. One line alone could be anything; a column is one because most lines of
the document begin in it.
"""

import re
from collections import Counter
from collections.abc import Iterator

from attrs import define, evolve

from ..drafts import GAP, Row
from ..language.phrases import opening
from ..language.slots import read_slot
from ..lexicon.words import Lexicon
from .hanging import FILED
from .marks import marked

NEAREST, FARTHEST = 8, 60  # where a second column may begin
LEAST = 3  # so many lines with both columns, and so many with the right one only
PROSE = 60  # so long is what one line says on the right where a reader has unwrapped the cells
SAID = 20  # so long is something that is said, at least
MOST_OF_ALL = 0.4  # of the lines stand in the columns
DISTINCT = 0.8  # of the labels; speakers in a transcript come again and again
LABEL = 40
SLACK = 1  # so far from its column may a line begin, where letters have a width of their own
OVERFLOW = 3  # so many blanks part what reaches into the second column from what stands there
AHEAD = 3  # a label of so many lines may stand above the text beside it
# "Res. 26-181" stands left of who moved it, and is no title; councils of Canada
NUMBERED = re.compile(r"(?:[a-z]{3,10}\.? (?:[a-z]{2}\.? ?|# ?)?)\d{1,4}[-–/]\d{1,5}")
FULL = 0.85  # of the width: a line so long goes on in the next


def set_apart(rows: list[Row], lexicon: Lexicon) -> list[Row]:
    """Return *rows* with the two columns apart, label by label; unchanged where there are none."""
    pairs = _without_lists(rows, [_pair(row, lexicon) for row in rows])
    column = _second_column(rows, pairs)
    if column is None:
        return rows
    groups = _groups(rows, pairs, column)
    labels = [group.label for group in groups if group.lefts]
    if len(labels) < LEAST or len(set(labels)) < DISTINCT * len(labels):
        return rows
    return [
        row
        for number, group in enumerate(groups)
        for row in group.ordered(number, numbered=group.numbers(lexicon))
    ]


def _without_lists(
    rows: list[Row], pairs: list[tuple[int, int] | None]
) -> list[tuple[int, int] | None]:
    """Return *pairs* without those of tables that say nothing: "Ann | 3rd year", row by row."""
    told = {
        row.style.table
        for row, pair in zip(rows, pairs, strict=True)
        if pair is not None and len(row.text) - pair[1] >= SAID
    }
    return [
        pair if row.style.table is None or row.style.table in told else None
        for row, pair in zip(rows, pairs, strict=True)
    ]


@define(eq=False)
class _Group:
    """A label's lines on the left and the lines beside and below them on the right.

    Rows outside the columns stand in *rights* of a group without *lefts*.
    """

    lefts: list[tuple[Row, int]]
    rights: list[tuple[Row, int]]

    @property
    def label(self) -> str:
        return " ".join(row.text[:stop].strip() for row, stop in self.lefts).lower()

    def numbers(self, lexicon: Lexicon) -> bool:
        """Whether the label is the number of what somebody moves: it is no title."""
        if NUMBERED.fullmatch(self.label) is None or not self.rights:
            return False
        row, start = self.rights[0]
        return opening(lexicon.moved_by).match(row.text, start) is not None

    def ordered(self, number: int, *, numbered: bool) -> Iterator[Row]:
        """Yield the label's rows, then those of the right column."""
        for row, stop in self.lefts:
            if numbered:
                yield _part(row, 0, len(row.text[:stop].rstrip()), label=None)
            elif stop < len(row.text):
                yield _part(row, 0, len(row.text[:stop].rstrip()), label=number)
            else:
                yield evolve(row, label=number, marker="", body=0)
        for row, start in self.rights:
            yield _part(row, start, len(row.text), label=None) if start else row


def _part(row: Row, start: int, stop: int, *, label: int | None) -> Row:
    part = row.piece(start, stop)
    part.label = label
    if label is not None:
        return part
    part.gap, part.rule = 0, False
    return marked(part)


def _pair(row: Row, lexicon: Lexicon) -> tuple[int, int] | None:
    """Return where the left piece of a row ends and the right one begins, None for one piece."""
    places = _cells(row) if row.style.cells else _pieces(row)
    if places is None or row.style.heading or row.style.title:
        return None
    stop, _ = places
    left = row.text[:stop]
    # A number or a mark hangs before its own text; "Present:" is a label of a field.
    if left.endswith(":") or left.isdigit() or (row.marker and row.body >= stop):
        return None
    if FILED.fullmatch(left.strip()):
        return None  # "26-0417   Lease of the yard"
    slot = read_slot(left, lexicon) if left[0].isdigit() else None
    return None if slot is not None and slot.stop == len(left) else places


def _pieces(row: Row) -> tuple[int, int] | None:
    text = row.text
    if row.solid or row.style.table is not None or ("   " not in text and "\t" not in text):
        return None
    gap = GAP.search(text)
    if gap is None or not 0 < gap.start() <= LABEL or gap.end() == len(text):
        return None
    return gap.start(), gap.end()


def _cells(row: Row) -> tuple[int, int] | None:
    """Return the same for a row of a table; what stands behind its second cell belongs to it."""
    first, *others = row.style.cells
    second = next((cell for cell in others if cell[1] > cell[0]), None)
    if second is None or row.style.column or not 0 < first[1] <= LABEL or first[0]:
        return None
    return first[1], second[0]


def _second_column(rows: list[Row], pairs: list[tuple[int, int] | None]) -> int | None:
    """Return the column in which most lines of the document begin or go on, None for none."""
    beside = [(row, pair) for row, pair in zip(rows, pairs, strict=True) if pair is not None]
    both = Counter(row.indent + pair[1] for row, pair in beside)
    long = Counter(row.indent + pair[1] for row, pair in beside if len(row.text) - pair[1] >= PROSE)
    alone = Counter(row.indent for row, pair in zip(rows, pairs, strict=True) if pair is None)
    found = [
        (_near(both, column) + _near(alone, column), column)
        for column in both
        if NEAREST <= column <= FARTHEST and _near(both, column) >= LEAST
        if _near(alone, column) >= LEAST or _near(long, column) * 3 >= _near(both, column)
    ]
    if not found:
        return None
    count, column = max(found)
    return column if count >= MOST_OF_ALL * len(rows) else None


def _near(counts: Counter[int], column: int) -> int:
    return sum(counts[column + off] for off in range(-SLACK, SLACK + 1))


def _groups(rows: list[Row], pairs: list[tuple[int, int] | None], column: int) -> list[_Group]:
    width = max(row.indent + len(row.text) for row in rows)
    out: list[_Group] = []
    inside = begun = False
    for place, (row, pair) in enumerate(zip(rows, pairs, strict=True)):
        group = out[-1] if inside else None
        if pair is not None and _begins_there(row, pair, column):
            if _is_head(rows, place) and (group is None or row.gap or row.rule):
                out.append(_Group([], [(row, 0)]))
                inside = False
                continue
            if group is None or _opens(row, group, width):
                group = _Group([], [])
                out.append(group)
            group.lefts.append((row, pair[0]))
            group.rights.append((row, pair[1]))
            inside = begun = True
        elif group is not None and pair is None and row.indent >= column - SLACK:
            group.rights.append((row, 0))
        elif group is not None and _goes_on(row, group, column):
            group.lefts.append((row, len(row.text)))
        elif begun and _stands_above(rows, place, column):
            out.append(_Group([(row, len(row.text))], []))
            inside = True
        else:
            out.append(_Group([], [(row, 0)]))
            inside = False
    return out


def _begins_there(row: Row, pair: tuple[int, int], column: int) -> bool:
    """Whether the right piece stands in *column*, or as near as a long label lets it."""
    start = row.indent + pair[1]
    pushed = start == row.indent + pair[0] + OVERFLOW and row.indent + pair[0] >= column - OVERFLOW
    return abs(start - column) <= SLACK or (start > column and pushed)


def _is_head(rows: list[Row], place: int) -> bool:
    """Whether the row is underlined: it names the columns."""
    return place + 1 < len(rows) and rows[place + 1].rule


def _stands_above(rows: list[Row], place: int, column: int) -> bool:
    """Whether a label of a line or two begins here whose text begins in a line below it."""
    for row in rows[place : place + AHEAD]:
        if row.indent >= column - SLACK:
            return row is not rows[place]
        fits = row.indent + len(row.text) <= column and row.style.table is None
        if not fits or row.marker or "   " in row.text or (row.gap and row is not rows[place]):
            return False
    return False


def _opens(row: Row, group: _Group, width: int) -> bool:
    """Whether the left piece of *row* is a new label, not the second line of the last one."""
    if row.gap or row.rule or not group.lefts:
        return True
    if row.text[0].islower():
        return False
    if not group.rights:
        return False
    above = group.rights[-1][0]
    # A row of a table is as long as its words; a line that is full may end a sentence as well.
    full = above.style.table is None and above.indent + len(above.text) >= FULL * width
    return not full and above.text[-1:] in ".!?:;"


def _goes_on(row: Row, group: _Group, column: int) -> bool:
    """Whether *row* is the last line of a label whose text on the right is shorter than itself."""
    if NUMBERED.fullmatch(group.label):
        return False
    near = not (row.gap or row.rule or row.marker or row.style.heading) and bool(group.lefts)
    return near and row.indent + len(row.text) < column - SLACK and row.line == _last(group) + 1


def _last(group: _Group) -> int:
    return max(row.line for row, _ in (*group.lefts, *group.rights))
