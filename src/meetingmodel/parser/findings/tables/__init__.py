"""Findings in tables: rows that are tasks or motions, else what the cells say.

In: a table that was kept as one.  Out: its actions, motions and decisions.
Never: reads the cells of a table whose rows are findings.

task_rows.py   rows that are tasks
  task_columns.py  which columns hold what;   task_cells.py  what owners and states say
  task_parts.py    several tasks in one cell
beside.py      owners and days in columns of their own, beside a task
motions.py     rows and tables that are motions;   vote_grids.py  votes on several motions
decisions.py   columns and rows that are decisions
"""

from collections.abc import Iterable, Iterator
from typing import TypeVar

from attrs import evolve

from ....model import Action, Decision, Finding, Motion
from ...drafts import Draft
from ...language.phrases import tokens, whole
from ...lexicon.words import Lexicon
from ...people.names import is_name
from ...tables import cell_text, paragraphs
from ..actions import find_actions
from ..actions.due import find_due
from ..actions.margin import margin_action
from ..actions.owner_marks import only_owners
from ..columns import Grid, Place, grid_of, task_names
from ..context import Context
from ..decisions import find_decisions
from ..motions.labels import label_rows
from .decisions import decided_cells, find_decided
from .motions import find_in_cells, find_moved
from .task_rows import find_tasks
from .vote_grids import find_voted

F = TypeVar("F", Action, Decision)


def find_in_table(table: Draft, context: Context) -> Iterator[Finding]:
    """Yield the findings of a table: its rows as tasks or motions, else what its cells say."""
    if table.role == "vote" or label_rows(table, context.lexicon):
        return  # "RESULT: | ADOPTED BY CONSENT" tells of the motion above
    grid = grid_of(table, context.lexicon, context.named.get(table, ()))
    decided = decided_cells(grid, context)
    standing = [place for place, stands in decided.items() if stands]
    decisions = list(find_decided(grid, standing, context))
    # Columns say more than the title of the item that the table stands in.
    rows: list[Finding] = [
        *(
            _under(grid, _first_cell(grid), 1, context)
            or list(find_tasks(grid, context))
            or _under(grid, context.title, 0, context)
        )
    ]
    if not rows and not decisions:
        rows += [*find_moved(grid, context)] or [*find_voted(grid, context)]
    if rows:
        taken = [one.at for one in rows]
        yield from rows
        yield from (one for one in decisions if not any(_overlap(one.at, at) for at in taken))
        return
    moved = _formal(find_in_cells(table, context), grid, decided)
    yield from moved
    taken = [motion.at for motion in moved]
    yield from (one for one in decisions if not any(_overlap(one.at, at) for at in taken))
    yield from _in_cells(grid, frozenset(decided), taken, context)


def _formal(moved: list[Motion], grid: Grid, decided: Iterable[Place]) -> list[Motion]:
    """Return *moved* without what nobody moved and a column of decisions tells."""
    rows = grid.table.cells
    places = [grid.at(row, column) for row, column in decided if column < len(rows[row])]
    return [
        one
        for one in moved
        if one.mover is not None or not any(_overlap(one.at, at) for at in places)
    ]


def _in_cells(
    grid: Grid, decided: frozenset[Place], taken: list[Place | None], context: Context
) -> Iterator[Finding]:
    """Yield what the cells say one by one, but for those that are a decision."""
    named = {n for n, name in enumerate(grid.names(0)) if name in task_names(context.lexicon)}
    place = 0
    for number, row in enumerate(grid.table.cells):
        found = False
        for column, cell in enumerate(row):
            here = evolve(context, tasks=True) if column in named else context
            for part in paragraphs(cell):
                ahead = len(part.marker) + 1 if part.marker else 0
                said = find_decisions(part, context) if (number, column) not in decided else ()
                for decision in said:
                    one = _shifted(decision, place + ahead)
                    if not any(_overlap(one.at, at) for at in taken):
                        yield one
                for action in find_actions(part, here):
                    found = True
                    yield _shifted(action, place + ahead)
                place += ahead + len(part.text) + 1
            place += not cell.rows
        if not found:
            yield from _margin(row, place, context)


def _margin(row: list[Draft], stop: int, context: Context) -> Iterator[Action]:
    """Yield the action of a row whose last filled cell is initials."""
    filled = [cell for cell in row if cell.rows]
    owners = only_owners(filled[-1].text, context) if len(filled) > 1 else []
    if not owners:
        return
    start = stop - sum(len(cell_text(cell)) + 1 for cell in row[row.index(filled[-2]) :])
    action = margin_action(filled[-2], owners, context)
    if action is not None and not filled[-2].children:
        ahead = len(filled[-2].marker) + 1 if filled[-2].marker else 0
        yield _shifted(action, start + ahead)


def _overlap(one: Place | None, other: Place | None) -> bool:
    return one is not None and other is not None and one[0] < other[1] and other[0] < one[1]


def _shifted(finding: F, ahead: int) -> F:
    at = finding.at or (0, 0)
    return evolve(finding, at=(at[0] + ahead, at[1] + ahead))


def _first_cell(grid: Grid) -> str:
    return grid.texts[0][0] if grid.texts and grid.texts[0] else ""


def _under(grid: Grid, heading: str, first: int, context: Context) -> list[Action]:
    """Return the rows from *first* on, if *heading* names the owner of them all: "Ann's tasks"."""
    name = owner_in(heading, context.lexicon)
    rows = range(first, len(grid.texts)) if name and _first_cell(grid) else ()
    return [_owned(grid, row, name, context) for row in rows if len(grid.cell(row, 0).strip()) > 3]


def _owned(grid: Grid, row: int, name: str, context: Context) -> Action:
    text = grid.texts[row][0]
    due, words = find_due(text, context.frame)
    return Action(
        text,
        owners=(context.roster.person(name),),
        due=due,
        due_text=words,
        at=grid.at(row, 0),
        span=grid.span(row, 0),
    )


def owner_in(heading: str, lexicon: Lexicon) -> str:
    """Return the name in a heading of tasks, "Ann's tasks"; empty where there is none."""
    words = heading.strip(" :").split()
    if len(words) not in (2, 3) or words[-1].lower() not in whole(lexicon.action_labels):
        return ""
    name = " ".join(words[:-1])
    for possessive in lexicon.possessives:
        name = name.removesuffix(possessive)
    filler = tokens(name) <= whole(lexicon.action_fillers)  # "Follow-Up Actions"
    return name if not filler and is_name(name, lexicon) else ""
