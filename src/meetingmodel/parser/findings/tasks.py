"""Actions in tables: a row a task, with its owner and due date in columns of their own.

In: a table that was kept as one.  Out: the actions of its rows, or what its cells say.
Never: takes a row for a task in a table whose header does not name an owner's column, but in an
item of tasks.
"""

import re
from collections.abc import Iterator
from typing import TypeVar

from attrs import evolve, frozen

from ...model import Action, ActionStatus, Decision, Finding, Person
from ..drafts import Draft
from ..due import find_due
from ..lexicon.words import Lexicon
from ..names import is_name
from ..phrases import bare, whole
from ..tables import cell_text, column_names, paragraphs
from .actions import find_actions
from .columns import Grid, column_of, grid_of, task_names
from .context import Context
from .decisions import find_decisions
from .margin import margin_action
from .marked import is_settled
from .marks import only_owners
from .motion_tables import find_in_cells, find_moved
from .owners import is_owner, owners_of


def find_in_table(table: Draft, context: Context) -> Iterator[Finding]:
    """Yield the findings of a table: its rows as tasks or motions, else what its cells say."""
    grid = grid_of(table)
    rows: list[Finding] = [*find_owned(grid, context)] or [*find_tasks(grid, context)]
    if not rows:
        rows += find_moved(grid, context)
    if rows:
        yield from rows
        return
    moved = find_in_cells(table, context)
    yield from moved
    taken = [motion.at for motion in moved if motion.at is not None]
    place = 0
    names = grid.names(0)
    named = {n for n, name in enumerate(names) if name in task_names(context.lexicon)}
    columns = whole(context.lexicon.decision_columns)
    resolved = {n for n, name in enumerate(names) if name in columns}
    for row in table.cells:
        found = False
        for number, cell in enumerate(row):
            here = evolve(context, tasks=True) if number in named else context
            for part in paragraphs(cell):
                ahead = len(part.marker) + 1 if part.marker else 0
                for decision in find_decisions(part, context, listed=number in resolved):
                    decided = _shifted(decision, place + ahead)
                    if not any(_overlap(decided.at, at) for at in taken):
                        yield decided
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


def _overlap(one: tuple[int, int] | None, other: tuple[int, int]) -> bool:
    return one is not None and one[0] < other[1] and other[0] < one[1]


LEAST = 2  # rows and columns of a list of tasks
MOST = 0.7  # of its rows name somebody in the same column
NUMBERED = re.compile(r"\s*#?\d{1,4}[.)]?\s+")  # "71  Lee": the number of a task beside its owner
NAMES = 40  # characters of a cell of names
OWNER = re.compile(r"[A-Z][\w&/.’'-]*(?: [\w&/.’'-]+){0,4}")
F = TypeVar("F", Action, Decision)


def _shifted(finding: F, ahead: int) -> F:
    at = finding.at or (0, 0)
    return evolve(finding, at=(at[0] + ahead, at[1] + ahead))


def find_owned(grid: Grid, context: Context) -> Iterator[Action]:
    """Yield the rows of a table that is headed by its owner: "Ann's tasks".

    The heading stands in the first row, or is the title of the item that the table stands in.
    """
    lexicon = context.lexicon
    texts = grid.texts
    if not texts or not texts[0]:
        return
    name, first = owner_in(texts[0][0], lexicon), 1
    if not name:
        name, first = owner_in(context.title, lexicon), 0
    if not name:
        return
    for row in range(first, len(texts)):
        if len(grid.cell(row, 0).strip()) > 3:
            yield _action(grid, row, 0, [context.roster.person(name)], "", context)


def owner_in(heading: str, lexicon: Lexicon) -> str:
    """Return the name in a heading of tasks, "Ann's tasks"; empty where there is none."""
    words = heading.strip(" :").split()
    if len(words) not in (2, 3) or words[-1].lower() not in whole(lexicon.action_labels):
        return ""
    name = " ".join(words[:-1])
    for possessive in lexicon.possessives:
        name = name.removesuffix(possessive)
    return name if is_name(name, lexicon) else ""


@frozen
class Columns:
    """Which column of a table of tasks holds what; *tasks* by preference."""

    tasks: list[int]
    owner: int
    due: int | None
    state: int | None


def find_tasks(grid: Grid, context: Context) -> Iterator[Action]:
    """Yield the actions of a table with columns for task and owner."""
    lexicon = context.lexicon
    header = grid.header(lexicon.owner_columns)
    columns = _columns(grid.names(header or 0) if grid.texts else [], lexicon)
    if header is None or columns is None:
        header, columns = -1, _unnamed(grid, context) if context.tasks else None
    if columns is None:
        return
    for row in range(header + 1, len(grid.texts)):
        state = grid.cell(row, columns.state)
        column = next((n for n in columns.tasks if grid.cell(row, n).strip()), None)
        people = _people(grid.cell(row, columns.owner), context)
        if column is None or not people or is_over(state, lexicon):
            continue
        if is_settled(grid.cell(row, column), lexicon):
            continue
        action = _action(grid, row, column, people, grid.cell(row, columns.due), context)
        going = bare(state) in whole(lexicon.in_progress_words)
        yield evolve(action, status=ActionStatus.IN_PROGRESS) if going else action


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
        sum(bool(_people(word, context)) and not word[-1:].isdigit() for word in column)
        for column in words
    ]
    owner = next((n for n in range(width) if n != task and named[n] >= MOST * len(rows)), None)
    if owner is None or any(len(word) > NAMES for word in words[owner]):
        return None
    return Columns([task], owner, None, width - 1 if width - 1 not in (task, owner) else None)


def _columns(names: list[str], lexicon: Lexicon) -> Columns | None:
    owner = column_of(names, lexicon.owner_columns)
    labels = whole(lexicon.action_labels)
    known = labels | whole(lexicon.task_columns)
    tasks = [
        n for n, name in enumerate(names) if n != owner and not known.isdisjoint(column_names(name))
    ]
    if owner is None or not tasks:
        return None
    # A column that is called "Action" goes before "Discussion", which stands in where it is empty.
    tasks.sort(key=lambda n: names[n] not in labels)
    due = column_of(names, lexicon.due_columns, owner)
    return Columns(tasks, owner, due, column_of(names, lexicon.status_columns, owner))


def is_over(state: str, lexicon: Lexicon) -> bool:
    """Whether the state of a task, in words of any length, ends or begins with "closed"."""
    said = [bare(part) for part in re.split(r"[.;,:\n–-]", state) if part.strip()]
    over = whole((*lexicon.done_words, *lexicon.cancelled_words))
    return bool(said) and (said[0] in over or said[-1] in over)


def _people(text: str, context: Context) -> list[Person]:
    text = NUMBERED.sub("", text)
    flat = ", ".join(part for part in text.split("\n") if part.strip())
    if is_owner(flat, context):
        return owners_of(flat, context)
    # The column says that it is somebody: "City", "Office of Broadband".
    whole_name = " ".join(text.split())
    return [context.roster.person(whole_name)] if OWNER.fullmatch(whole_name) else []


def _action(
    grid: Grid, row: int, column: int, people: list[Person], due: str, context: Context
) -> Action:
    text = grid.texts[row][column]
    when, words = find_due(due or text, context.frame, past=bool(due))
    return Action(
        text,
        owners=tuple(people),
        due=when,
        due_text=due.strip() or words,
        at=grid.at(row, column),
        span=grid.span(row, column),
    )
