"""Rows that are tasks, each with its owner and its day in columns of their own.

In: a table that was kept as one.  Out: the actions of its rows.
Never: takes a row for a task in a table whose header does not name an owner's column, but in an
item of tasks; or gives the first of two tasks the owner of the second.
"""

from collections.abc import Iterator

from ....model import Action, Person
from ...language.phrases import bare, whole
from ..actions.due import find_due
from ..actions.marked import is_settled
from ..actions.nicknames import are_accounts
from ..actions.owners import is_owner, owners_of
from ..columns import Grid, shared_out
from ..context import Context
from .decisions import kinds_of
from .task_cells import is_over, owners_named, status_of
from .task_columns import Columns, find_columns
from .task_parts import tasks_of


def find_tasks(grid: Grid, context: Context) -> Iterator[Action]:
    """Yield the actions of a table with columns for task and owner."""
    lexicon = context.lexicon
    found = find_columns(grid, context)
    if found is None:
        yield from _below_names(grid, context) if context.tasks else ()
        return
    columns, first = found
    kinds, labels = kinds_of(grid, lexicon), whole(lexicon.action_labels)
    above = ""
    for row in range(first, len(grid.texts)):
        if row in kinds and kinds[row] not in labels:
            continue  # a row of the kind "Decision"
        column = next((n for n in columns.tasks if grid.cell(row, n).strip()), None)
        # A name on the left stands for all tasks beside and below it, be the cells one or not.
        left = columns.owner is not None and column is not None and columns.owner < column
        above = (grid.cell(row, columns.owner).strip() or above) if left else ""
        if column is not None:
            yield from _of_row(grid, row, column, columns, above, context)


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
        people = owners_named(whose, context)
        if not people and are_accounts(whose.strip(), lexicon):
            people = owners_of(whose.replace("@", ""), context)
        if columns.owner is None and is_owner(when, context):
            people, when = owners_of(when, context), ""  # "By" heads either
        day, words = find_due(when or part.text, context.frame, past=bool(when))
        nobody = whole(lexicon.nobody)
        stated = day is not None if when else bare(whose) in nobody and bool(whose.strip(" -–"))
        tasked = bare(part.text) not in nobody and (people or (column in columns.sure and stated))
        over = is_over(state, lexicon, ticked=columns.ticked)
        if not tasked or over or is_settled(part.text, lexicon):
            continue
        start = grid.at(row, column)[0] + part.start
        yield Action(
            part.text,
            owners=tuple(people),
            due=day,
            due_text=(when.strip() if any(map(str.isalnum, when)) else None) or words,
            status=status_of(state, lexicon),
            at=(start, start + len(part.text)),
            span=part.span,
        )
