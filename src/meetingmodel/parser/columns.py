"""Text in two columns: what an item is called on the left, what was said about it on the right.

In: rows.  Out: rows; where the whole document is set so, each line is taken apart at the second
column, and what stands on the left comes before what stands beside it.
Never: takes a line apart that does not reach from one column to the other.

State agencies, task forces and works committees write so: a column of topics beside a column of
discussion, both wrapped. One line alone could be anything; a column is one because most lines of
the document begin in it.
"""

from collections import Counter
from collections.abc import Iterator

from attrs import define, evolve

from .clean import marked
from .dates import read_slot
from .drafts import GAP, Row
from .lexicon.words import Lexicon

NEAREST, FARTHEST = 8, 60  # where a second column may begin
LEAST = 4  # so many lines with both columns, and so many with the right one only
MOST_OF_ALL = 0.4  # of the lines stand in the columns
DISTINCT = 0.8  # of the labels; speakers in a transcript come again and again
LABEL = 40
SLACK = 1  # so far from its column may a line begin, where letters have a width of their own
FULL = 0.85  # of the width: a line so long goes on in the next


def set_apart(rows: list[Row], lexicon: Lexicon) -> list[Row]:
    """Return *rows* with the two columns apart, label by label; unchanged where there are none."""
    pairs = [_pair(row, lexicon) for row in rows]
    column = _second_column(rows, pairs)
    if column is None:
        return rows
    groups = _groups(rows, pairs, column)
    labels = [group.label for group in groups if group.lefts]
    if len(labels) < LEAST or len(set(labels)) < DISTINCT * len(labels):
        return rows
    return [row for number, group in enumerate(groups) for row in group.ordered(number)]


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

    def ordered(self, number: int) -> Iterator[Row]:
        """Yield the label's rows, then those of the right column."""
        for row, stop in self.lefts:
            if stop < len(row.text):
                yield _part(row, 0, len(row.text[:stop].rstrip()), label=number)
            else:
                yield evolve(row, label=number, marker="", body=0)
        for row, start in self.rights:
            yield _part(row, start, len(row.text), label=None) if start else row


def _part(row: Row, start: int, stop: int, *, label: int | None) -> Row:
    text = row.text[start:stop]
    part = evolve(
        row,
        text=text,
        indent=row.indent + start,
        offset=row.offset + start,
        part=True,
        label=label,
        marker="",
        body=0,
        gap=row.gap if label is not None else 0,
        rule=row.rule and label is not None,
    )
    return part if label is not None else marked(part)


def _pair(row: Row, lexicon: Lexicon) -> tuple[int, int] | None:
    """Return where the left piece of a row ends and the right one begins, None for one piece."""
    text = row.text
    if "   " not in text and "\t" not in text:
        return None
    if row.style.table is not None or row.style.heading or row.style.title:
        return None
    gap = GAP.search(text)
    if gap is None or not 0 < gap.start() <= LABEL or gap.end() == len(text):
        return None
    left = text[: gap.start()]
    # A number or a mark hangs before its own text; "Present:" is a label of a field.
    if left.endswith(":") or (row.marker and row.body >= gap.start()):
        return None
    slot = read_slot(left, lexicon) if left[0].isdigit() else None
    if slot is not None and slot.stop == len(left):
        return None
    return gap.start(), gap.end()


def _second_column(rows: list[Row], pairs: list[tuple[int, int] | None]) -> int | None:
    """Return the column in which most lines of the document begin or go on, None for none."""
    both = Counter(row.indent + pair[1] for row, pair in zip(rows, pairs, strict=True) if pair)
    alone = Counter(row.indent for row, pair in zip(rows, pairs, strict=True) if pair is None)
    found = [
        (_near(both, column) + _near(alone, column), column)
        for column, count in both.items()
        if NEAREST <= column <= FARTHEST and count * 2 >= LEAST
        if _near(both, column) >= LEAST and _near(alone, column) >= LEAST
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
    inside = False
    for row, pair, below in zip(rows, pairs, [*rows[1:], None], strict=True):
        if pair is not None and abs(row.indent + pair[1] - column) <= SLACK:
            if below is not None and below.rule and (row.gap or row.rule or not inside):
                out.append(_Group([], [(row, 0)]))  # the heads of the columns, underlined
                inside = False
                continue
            if not inside or _opens(row, out[-1], width):
                out.append(_Group([], []))
            out[-1].lefts.append((row, pair[0]))
            out[-1].rights.append((row, pair[1]))
            inside = True
        elif inside and pair is None and row.indent >= column - SLACK:
            out[-1].rights.append((row, 0))
        elif inside and _goes_on(row, out[-1], column):
            out[-1].lefts.append((row, len(row.text)))
        else:
            out.append(_Group([], [(row, 0)]))
            inside = False
    return out


def _opens(row: Row, group: _Group, width: int) -> bool:
    """Whether the left piece of *row* is a new label, not the second line of the last one."""
    if row.gap or row.rule or not group.lefts:
        return True
    if row.text[0].islower():
        return False
    above = group.rights[-1][0]
    return above.indent + len(above.text) < FULL * width and above.text[-1:] in ".!?:;"


def _goes_on(row: Row, group: _Group, column: int) -> bool:
    """Whether *row* is the last line of a label whose text on the right is shorter than itself."""
    near = not (row.gap or row.rule or row.marker or row.style.heading) and bool(group.lefts)
    return near and row.indent + len(row.text) < column - SLACK and row.line == _last(group) + 1


def _last(group: _Group) -> int:
    return max(row.line for row, _ in (*group.lefts, *group.rights))
