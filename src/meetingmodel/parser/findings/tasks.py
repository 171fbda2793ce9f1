"""Actions in tables: a row a task, with its owner and due date in columns of their own.

In: a table that was kept as one.  Out: the actions of its rows.
Never: reads a table whose header does not name an owner's column.
"""

from collections.abc import Iterator

from ...model import Action, Person
from ..drafts import Draft
from ..due import find_due
from ..phrases import bare, whole
from ..tables import cell_text
from .actions import _is_owner, _owners
from .context import Context


def find_tasks(table: Draft, context: Context) -> Iterator[Action]:
    """Yield the actions of a table with columns for task and owner."""
    lexicon = context.lexicon
    texts = [[cell_text(cell) for cell in row] for row in table.cells]
    header = next(
        (
            n
            for n, row in enumerate(texts[:4])
            if any(bare(cell) in whole(lexicon.owner_columns) for cell in row)
        ),
        None,
    )
    if header is None:
        return
    names = [bare(cell) for cell in texts[header]]
    owner = _column(names, lexicon.owner_columns)
    tasks = [
        n for n, name in enumerate(names) if name in whole(lexicon.task_columns) and n != owner
    ]
    due = _column(names, lexicon.due_columns, owner)
    state = _column(names, lexicon.status_columns, owner)
    if owner is None or not tasks:
        return
    first = next((n for n in tasks if names[n] in whole(lexicon.action_labels)), tasks[0])
    for number in range(header + 1, len(texts)):
        row = texts[number]
        if owner >= len(row) or not row[owner].strip():
            continue
        column = (
            first
            if first < len(row) and row[first].strip()
            else next((n for n in tasks if n < len(row) and row[n].strip()), None)
        )
        if column is None or (
            state is not None and state < len(row) and bare(row[state]) in whole(lexicon.done_words)
        ):
            continue
        people = _people(row[owner], context)
        if people:
            yield _row(
                table,
                texts,
                number,
                column,
                people,
                row[due] if due is not None and due < len(row) else "",
                context,
            )


def _column(names: list[str], words: tuple[str, ...], taken: int | None = None) -> int | None:
    return next((n for n, name in enumerate(names) if name in whole(words) and n != taken), None)


def _people(text: str, context: Context) -> list[Person]:
    flat = ", ".join(part for part in text.split("\n") if part.strip())
    return _owners(flat, context) if _is_owner(flat, context) else []


def _row(
    table: Draft,
    texts: list[list[str]],
    number: int,
    column: int,
    people: list[Person],
    due: str,
    context: Context,
) -> Action:
    start = sum(len("\t".join(row)) + 1 for row in texts[:number])
    start += sum(len(cell) + 1 for cell in texts[number][:column])
    text = texts[number][column]
    when, words = find_due(due or text, context.frame)
    cell = table.cells[number][column]
    return Action(
        text,
        owners=tuple(people),
        due=when,
        due_text=due.strip() or words,
        at=(start, start + len(text)),
        span=cell.span() if cell.rows else table.span(),
    )
