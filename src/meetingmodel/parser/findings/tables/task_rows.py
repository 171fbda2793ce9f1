"""Rows that are tasks, each with its owner and its day in columns of their own.

In: a table that was kept as one.  Out: the actions of its rows.
Never: takes a row for a task in a table whose header does not name an owner's column, but in an
item of tasks; or gives the first of two tasks the owner of the second.
"""

import re
from collections.abc import Iterator

from attrs import evolve, frozen

from ....model import Action, ActionStatus, Person
from ...language.dates import find_dates
from ...language.phrases import bare, whole
from ...lexicon.words import Lexicon
from ...people.roster import split_people
from ...tables import column_names
from ..actions.due import find_due
from ..actions.marked import is_settled
from ..actions.nicknames import are_accounts
from ..actions.owners import is_owner, owners_of
from ..columns import ABOVE, Grid, column_of, shared_out
from ..context import Context
from .decisions import kinds_of
from .task_parts import tasks_of

LEAST = 2  # rows and columns of a list of tasks
MOST = 0.7  # of its rows name somebody in the same column
NUMBERED = re.compile(r"\s*#?\d{1,4}[.)]?\s+")  # "71  Lee": the number of a task beside its owner
CHECKS = frozenset(("✓", "✔", "☑", "[x]", "[X]", "✅"))  # over, whatever the column is called
CHECKED = tuple(CHECKS)  # also before words: "✅ Sent 12 May"
TICKS = frozenset(("x", "X", "☒", *CHECKS))
NAMES = 40  # characters of a cell of names
OWNER = re.compile(r"[A-Z][\w&/.’'-]*(?: [\w&/.’'-]+){0,4}")
# what a table counts its rows by: "3", "A-12", "#7", "2024/05"
COUNT = re.compile(r"\W{0,2}[A-Za-z]{0,4}[ .#-]?\d{1,6}(?:[./-]\d{1,4}){0,3}[a-z]?\W{0,2}")
ROLE = re.compile(r"(?P<name>[^()]{2,40}?)\s*[(](?P<role>[^()]{2,40})[)]")


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


def find_tasks(grid: Grid, context: Context) -> Iterator[Action]:
    """Yield the actions of a table with columns for task and owner."""
    lexicon = context.lexicon
    header = ABOVE if grid.given else grid.header(lexicon.owner_columns)
    columns = _columns(grid.names(header or 0) if grid.texts else [], lexicon)
    if header is None or columns is None:
        header, columns = 0, _by_names(grid, context)
    if columns is None:
        columns = _unnamed(grid, context) if context.tasks else None
        header = -1 if columns is None or not _is_head(grid, columns, context) else 0
    if columns is None:
        yield from _below_names(grid, context) if context.tasks else ()
        return
    columns = _without_counts(columns, grid, header + 1)
    kinds, labels = kinds_of(grid, lexicon), whole(lexicon.action_labels)
    above = ""
    for row in range(header + 1, len(grid.texts)):
        if row in kinds and kinds[row] not in labels:
            continue  # a row of the kind "Decision"
        column = next((n for n in columns.tasks if grid.cell(row, n).strip()), None)
        # A name on the left stands for all tasks beside and below it, be the cells one or not.
        left = columns.owner is not None and column is not None and columns.owner < column
        above = (grid.cell(row, columns.owner).strip() or above) if left else ""
        if column is not None:
            yield from _of_row(grid, row, column, columns, above, context)


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


def _below_names(grid: Grid, context: Context) -> Iterator[Action]:
    """Yield the rows of a list of tasks that stand below a row with nothing but a name."""
    filled = [[n for n, text in enumerate(row) if text.strip()] for row in grid.texts]
    names = [grid.texts[row][cells[0]] for row, cells in enumerate(filled) if len(cells) == 1]
    if not names or len(filled[0]) != 1 or not all(_is_named(name, context) for name in names):
        return
    people: list[Person] = []
    for row, cells in enumerate(filled):
        if len(cells) == 1:
            people = owners_of(grid.texts[row][cells[0]], context)
        elif cells:
            texts = grid.texts[row]
            letters = [sum(map(str.isalpha, text)) for text in texts]
            task = letters.index(max(letters))
            when = " ".join(texts[task + 1 :]).strip()
            yield from _tasks(grid, row, task, people, when, context)


def _is_named(text: str, context: Context) -> bool:
    return not text[-1:].isdigit() and is_owner(text, context)


def _tasks(
    grid: Grid, row: int, column: int, people: list[Person], when: str, context: Context
) -> Iterator[Action]:
    """Yield the tasks of a cell that all have the same people and the same day."""
    for part in tasks_of(grid.table.cells[row][column], [""], [when], context):
        day, words = find_due(when or part.text, context.frame, past=bool(when))
        start = grid.at(row, column)[0] + part.start
        yield Action(
            part.text,
            owners=tuple(people),
            due=day,
            due_text=(when if day is not None else None) or words,
            at=(start, start + len(part.text)),
            span=part.span,
        )


def _of_row(
    grid: Grid, row: int, column: int, columns: Columns, above: str, context: Context
) -> Iterator[Action]:
    """Yield the task of a row, or the tasks that the paragraphs of its cell are.

    *above*: whose task it is where the row names nobody.
    """
    lexicon = context.lexicon
    cells = [grid.cell(row, n) for n in (columns.owner, columns.due, columns.state)]
    cells[0] = cells[0].strip() or above
    others = [[line for line in cell.split("\n") if line.strip()] for cell in cells]
    parts = tasks_of(grid.table.cells[row][column], others[0], others[1], context)
    told = (shared_out(lines, len(parts)) for lines in others)
    for part, whose, when, state in zip(parts, *told, strict=True):
        people = _people(whose, context)
        if not people and are_accounts(whose.strip(), lexicon):
            people = owners_of(whose.replace("@", ""), context)
        if columns.owner is None and is_owner(when, context):
            people, when = owners_of(when, context), ""  # "By" heads either
        day, words = find_due(when or part.text, context.frame, past=bool(when))
        nobody = whole(lexicon.nobody)
        stated = day is not None if when else bare(whose) in nobody and bool(whose.strip(" -–"))
        tasked = bare(part.text) not in nobody and (people or (column in columns.sure and stated))
        over = is_over(state, lexicon) or state.strip().startswith(CHECKED)
        over = over or (columns.ticked and _is_ticked(state, lexicon))
        if not tasked or over or is_settled(part.text, lexicon):
            continue
        start = grid.at(row, column)[0] + part.start
        yield Action(
            part.text,
            owners=tuple(people),
            due=day,
            due_text=(when.strip() if any(map(str.isalnum, when)) else None) or words,
            status=_status(state, lexicon),
            at=(start, start + len(part.text)),
            span=part.span,
        )


def _status(state: str, lexicon: Lexicon) -> ActionStatus:
    going = bare(state) in whole(lexicon.in_progress_words)
    return ActionStatus.IN_PROGRESS if going else ActionStatus.OPEN


def _by_names(grid: Grid, context: Context) -> Columns | None:
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


def is_over(state: str, lexicon: Lexicon) -> bool:
    """Whether the state of a task, in words of any length, ends or begins with "closed"."""
    said = [bare(part) for part in re.split(r"[.;,:\n–(-]", state) if part.strip()]
    over = whole((*lexicon.done_words, *lexicon.cancelled_words))
    if said and (said[0] in over or said[-1] in over):
        return True
    first, _, when = said[0].partition(" ") if said else ("", "", "")
    return first in over and bool(find_dates(when, lexicon))  # "Done 3 May"


def _is_ticked(state: str, lexicon: Lexicon) -> bool:
    """Whether a mark stands below "Done", and no empty box."""
    return state.strip() in TICKS or bare(state) in whole(lexicon.yes)


def _people(text: str, context: Context) -> list[Person]:
    text = NUMBERED.sub("", text)
    if bare(text) in whole(context.lexicon.nobody):
        return []
    role = ROLE.fullmatch(text.strip())  # "Bob Roe (Treasurer)"
    if role is not None and not context.roster.knows(role["role"]):
        text = role["name"]
    flat = ", ".join(part for part in re.split(r"\n|;", text) if part.strip())
    if is_owner(flat, context):
        return owners_of(flat, context)
    # The column says that it is somebody: "City", "Office of Broadband", "all but Ann".
    whole_name = " ".join(text.split())
    if whole_name.split(" ", 1)[0].lower() in whole(context.lexicon.everybody):
        return [context.roster.person(whole_name)]
    return [context.roster.person(whole_name)] if OWNER.fullmatch(whole_name) else []
