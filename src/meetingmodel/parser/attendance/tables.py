"""Tables of attendance: each form of them is tried, the surest first.

In: a table, the label of the open list.  Out: people in the roll.
Never: takes a table of tasks or figures for one of people.
"""

import re

from ..drafts import Draft
from ..language.phrases import bare, whole
from ..lexicon.words import Lexicon
from ..people.names import is_name
from .cells import MOSTLY, Texts, line_by_line
from .column_heads import heads_lists
from .entries import take_checked
from .inline import BOX, is_ticked
from .label_tables import by_label
from .office_tables import read_offices
from .partners import read_partners
from .person_rows import by_person
from .roll import Label, Roll

LEAST = 3  # so many boxes make a form
DASH = re.compile(r"\s[-–—]\s")
BAR = " | "
DASHES = frozenset("-–—")


def read_table(
    table: Draft, label: Label | None, roll: Roll, *, surnames_first: bool = False
) -> bool:
    """Whether *table* lists people; adds them to *roll*."""
    rows = [texts for row in table.cells for texts in line_by_line(row, roll.lexicon)]
    return read_rows(rows, label, roll, surnames_first=surnames_first)


def read_rows(
    rows: list[Texts], label: Label | None, roll: Roll, *, surnames_first: bool = False
) -> bool:
    """Whether *rows*, the texts of a table's cells, list people; adds them to *roll*."""
    before = len(roll.found)
    rows = _one_each(_without_dashes(rows), roll.lexicon)
    if read_offices(rows, label, roll):
        return True
    if rows and _lists_tasks(rows[0], roll.lexicon):
        return False
    if label is not None and _by_boxes(rows, label, roll):
        return True
    if read_partners(rows, label, roll):
        return True
    side_by_side = bool(rows) and heads_lists(rows, roll.lexicon)
    if not side_by_side and by_person(rows, label, roll, surnames_first=surnames_first):
        return True
    if by_label(rows, label, roll, surnames_first=surnames_first):
        return True
    return len(roll.found) > before


def _without_dashes(rows: list[Texts]) -> list[Texts]:
    """Return *rows* without a column of nothing but dashes: "Ann Lee  -  Mill Trust"."""
    width = max(map(len, rows), default=0)
    columns = [[row[n] for row in rows if n < len(row) and row[n]] for n in range(width)]
    apart = {n for n, cells in enumerate(columns) if len(cells) > 1 and DASHES.issuperset(cells)}
    if not apart:
        return rows
    return [[cell for n, cell in enumerate(row) if n not in apart] for row in rows]


def _one_each(rows: list[Texts], lexicon: Lexicon) -> list[Texts]:
    """Return *rows* with a cell each, where every cell is a person with an office.

    School boards set two beside each other: "Ann Lee – President     Bob Roe – Clerk".
    """
    cells = [cell for row in rows for cell in row if cell]
    parts = [DASH.split(cell, maxsplit=1) for cell in cells]
    held = max(map(len, rows), default=0) > 1 and all(len(part) > 1 for part in parts)
    if held and all(is_name(part[0], lexicon, least=2, listed=True) for part in parts):
        return [[cell] for cell in cells]
    return rows


def read_typed(drafts: list[Draft], place: int, label: Label | None, roll: Roll) -> int:
    """Return how many lines from *place* on are a table typed with bars, if it is a roll."""
    width = drafts[place].text.count(BAR)
    above = drafts[place - 1].text.count(BAR) if place else 0
    if width in (0, above):
        return 0  # no table, or one that was no roll when its first line was read
    stop = place
    while stop < len(drafts) and drafts[stop].text.count(BAR) == width:
        stop += 1
    rows = [[cell.strip() for cell in draft.text.split(BAR)] for draft in drafts[place:stop]]
    return stop - place if len(rows) > 1 and read_rows(rows, label, roll) else 0


def _by_boxes(rows: list[Texts], label: Label, roll: Roll) -> bool:
    """Read a form with a box to tick before each name, several in a row."""
    cells = [line for row in rows for text in row for line in text.split("\n") if line]
    boxed = [(box[0], cell[box.end() :].strip()) for cell in cells if (box := BOX.match(cell))]
    ticked = any(is_ticked(box) for box, _ in boxed)
    if len(boxed) < LEAST or len(boxed) < MOSTLY * len(cells) or not ticked:
        return False
    return sum(take_checked(box, text, label, roll) for box, text in boxed) > 0


def _lists_tasks(row: Texts, lexicon: Lexicon) -> bool:
    """Whether *row* heads a list of tasks, decisions or risks: "Action", "Who", "Status"."""
    heads = {bare(text) for text in row}
    people = whole((*lexicon.name_columns, *lexicon.person_columns, *lexicon.roll_columns))
    owned = whole((*lexicon.owner_columns, *lexicon.decider_columns)) - people
    others = (*lexicon.owner_columns, *lexicon.due_columns, *lexicon.status_columns)
    first = bare(row[0]) if row else ""
    moved = first in whole(lexicon.motion_columns) - whole(lexicon.name_columns)
    tasks = len(heads) > 1 and (moved or not heads.isdisjoint(whole(lexicon.action_labels)))
    if (heads & owned or tasks) and not heads & whole(lexicon.name_columns):
        return True
    return bool(heads & whole(lexicon.task_columns)) and bool(heads & whole(others))
