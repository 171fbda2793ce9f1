"""Which columns of a table hold tasks, their owners, their days and their state.

In: a table, its heads, and who was there.  Out: its `Columns`, or None for any other table.
Never: takes an agenda, a register of risks or a roll for a list of tasks; or a column of numbers
for the tasks that it counts.
"""

import re

from attrs import evolve, frozen

from ...language.phrases import whole
from ...lexicon.words import Lexicon
from ...people.roster import split_people
from ...tables import column_names
from ..actions.owners import is_owner
from ..columns import ABOVE, Grid, column_of
from ..context import Context
from .task_cells import owners_named

LEAST = 2  # rows and columns of a list of tasks
MOST = 0.7  # of its rows name somebody in the same column
NAMES = 40  # characters of a cell of names
# what a table counts its rows by: "3", "A-12", "#7", "2024/05"
COUNT = re.compile(r"\W{0,2}[A-Za-z]{0,4}[ .#-]?\d{1,6}(?:[./-]\d{1,4}){0,3}[a-z]?\W{0,2}")


@frozen
class Columns:
    """Which column of a table of tasks holds what; *tasks* by preference.

    *sure*: those among them that are called "Action", and not "Item" or "Details". *ticked*: the
    state is a mark below "Done".
    """

    tasks: list[int]
    owner: int | None
    due: int | None
    state: int | None
    sure: frozenset[int] = frozenset()
    ticked: bool = False


def find_columns(grid: Grid, context: Context) -> tuple[Columns, int] | None:
    """Return the columns of a list of tasks, and the first row below their heads."""
    header = ABOVE if grid.given else grid.header(context.lexicon.owner_columns)
    columns = _named(grid.names(header or 0) if grid.texts else [], context.lexicon)
    if header is None or columns is None:
        header, columns = 0, _by_people(grid, context)
    if columns is None:
        columns = _unnamed(grid, context) if context.tasks else None
        header = -1 if columns is None or not _is_head(grid, columns, context) else 0
    if columns is None:
        return None
    return _without_counts(columns, grid, header + 1), header + 1


def _named(names: list[str], lexicon: Lexicon) -> Columns | None:
    """Return the columns that *names* say: "Action", "Who", "By when"."""
    names = [name.rstrip("?") for name in names]  # "Done?"
    owner = column_of(names, lexicon.owner_columns)
    labels = whole(lexicon.action_labels)
    known = labels | whole(lexicon.task_columns)
    tasks = [
        n for n, name in enumerate(names) if n != owner and not known.isdisjoint(column_names(name))
    ]
    due = column_of(names, lexicon.due_columns, owner)
    tasks = tasks or _due_things(names, owner, due, lexicon)
    if (owner if owner is not None else due) is None or not tasks:
        return None
    # A column that is called "Action" goes before "Discussion", which stands in where it is empty.
    tasks.sort(key=lambda n: names[n] not in labels)
    sure = frozenset(n for n in tasks if not labels.isdisjoint(column_names(names[n])))
    if not sure and not whole(lexicon.risk_columns).isdisjoint(names):
        return None  # "Description | Impact | Mitigation | Owner": a register of risks
    if not sure and not whole(lexicon.allotted_columns).isdisjoint(names):
        return None  # "Item | Lead | Duration": an agenda
    state = column_of(names, lexicon.status_columns, owner)
    ticked = state is not None and names[state] in whole(lexicon.done_words)
    return Columns(tasks, owner, due, state, sure, ticked)


def _due_things(
    names: list[str], owner: int | None, due: int | None, lexicon: Lexicon
) -> list[int]:
    """Return the first column of "Module | Owner | Deadline", whatever it is called.

    Project teams share out their work so; "Event | Lead | Date" only says what is when.
    """
    if owner is None or due is None or min(owner, due) == 0:
        return []
    if names[owner] in whole(lexicon.name_columns):
        return []  # "Office | Name | Due"
    return [0] if names[due] in whole(lexicon.deadline_columns) else []


def _by_people(grid: Grid, context: Context) -> Columns | None:
    """Return the columns of a table with tasks by name and owners by what stands below.

    Clubs call the people of "Task | Volunteer", "Partner | Action" and "Action | DRI" anything.
    """
    lexicon = context.lexicon
    rows = range(1, len(grid.texts))
    names = grid.names(0) if len(rows) >= LEAST else []
    named = frozenset((*lexicon.action_labels, *lexicon.task_nouns))
    tasks = [n for n, name in enumerate(names) if not named.isdisjoint(column_names(name))]
    if not tasks or not whole(lexicon.outcome_columns).isdisjoint(names):
        return None
    owner = next(
        (n for n in range(len(names)) if n not in tasks and _holds(grid, n, context)), None
    )
    if owner is None:
        return None
    due = column_of(names, lexicon.due_columns, owner)
    state = column_of(names, lexicon.status_columns, owner)
    return Columns(tasks, owner, due if due != owner else None, state, frozenset(tasks))


def _unnamed(grid: Grid, context: Context) -> Columns | None:
    """Return the columns of a list of tasks without heads: people, what they do, what became of it.

    Standards groups type "#71   Lee   Compare wagon types   Open" below "Review of action items".
    """
    width = max(map(len, grid.texts), default=0)
    rows = range(len(grid.texts))
    words = [[grid.cell(row, n).strip() for row in rows] for n in range(width)]
    if len(rows) < LEAST or width < LEAST:
        return None
    task = max(range(width), key=lambda n: sum(map(len, words[n])))
    named = [
        # "May 9" is no owner, nor is any other figure.
        sum(bool(owners_named(word, context)) and not word[-1:].isdigit() for word in column)
        for column in words
    ]
    owner = next((n for n in range(width) if n != task and named[n] >= MOST * len(rows)), None)
    if owner is None or any(len(word) > NAMES for word in words[owner]):
        return None
    return Columns([task], owner, None, width - 1 if width - 1 not in (task, owner) else None)


def _is_head(grid: Grid, columns: Columns, context: Context) -> bool:
    """Whether the first row only names the columns: "Job | Who" over names that are known."""
    first = grid.cell(0, columns.owner).strip()
    if grid.table.header_rows:
        return True
    return (
        columns.owner is not None
        and not is_owner(first, context)
        and _holds(grid, columns.owner, context)
    )


def _holds(grid: Grid, column: int, context: Context) -> bool:
    """Whether most cells below the head of *column* name people who were there, and no other."""
    cells = [grid.cell(row, column).strip() for row in range(1, len(grid.texts))]
    filled = [cell for cell in cells if cell]
    lexicon, knows = context.lexicon, context.roster.knows
    anybody = whole(lexicon.anybody)
    known = sum(
        all(knows(one) or one.lower() in anybody for one in split_people(cell, lexicon))
        for cell in filled
    )
    return len(filled) >= LEAST and known >= MOST * len(cells)


def _without_counts(columns: Columns, grid: Grid, first: int) -> Columns:
    """Return *columns* without those that only count the tasks, as "Item" and "Action" may.

    Student teams head the numbers "Item" or "Action", and the tasks "Description" or "Details".
    """
    counts = [n for n in columns.tasks if _counts(grid, n, first)]
    left = [n for n in columns.tasks if n not in counts]
    if not counts or not left:
        return columns
    sure = frozenset(left) if columns.sure.intersection(counts) else columns.sure
    return evolve(columns, tasks=left, sure=sure.intersection(left))


def _counts(grid: Grid, column: int, first: int) -> bool:
    """Whether the cells of *column* hold numbers or codes, and nothing else."""
    cells = [grid.cell(row, column).strip() for row in range(first, len(grid.texts))]
    filled = [cell for cell in cells if cell]
    return bool(filled) and all(map(COUNT.fullmatch, filled))
