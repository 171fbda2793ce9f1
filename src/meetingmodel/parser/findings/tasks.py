"""Actions in tables: a row a task, with its owner and due date in columns of their own.

In: a table that was kept as one.  Out: the actions of its rows.
Never: reads a table whose header does not name an owner's column.
"""

import re
from collections.abc import Iterator
from typing import TypeVar

from attrs import evolve

from ...model import Action, ActionStatus, Decision, Finding, Motion, Person
from ..drafts import Draft
from ..due import find_due
from ..lexicon.words import Lexicon
from ..names import is_name
from ..phrases import bare, whole
from ..tables import cell_text, paragraphs
from .actions import find_actions
from .context import Context
from .decisions import find_decisions
from .margin import margin_action
from .marks import only_owners
from .owners import is_owner, owners_of
from .votes import read_outcome


def find_in_table(table: Draft, context: Context) -> Iterator[Finding]:
    """Yield the findings of a table: its rows as tasks or motions, else what its cells say."""
    rows: list[Finding] = [*find_tasks(table, context), *find_owned(table, context)]
    if not rows:
        rows += find_moved(table, context)
    if rows:
        yield from rows
        return
    place = 0
    for row in table.cells:
        found = False
        for cell in row:
            for part in paragraphs(cell):
                ahead = len(part.marker) + 1 if part.marker else 0
                for decision in find_decisions(part, context):
                    yield _shifted(decision, place + ahead)
                for action in find_actions(part, context):
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


DEEPEST = 4  # so far down the names of the columns may stand
F = TypeVar("F", Action, Decision)


def _shifted(finding: F, ahead: int) -> F:
    at = finding.at or (0, 0)
    return evolve(finding, at=(at[0] + ahead, at[1] + ahead))


def find_owned(table: Draft, context: Context) -> Iterator[Action]:
    """Yield the rows of a table that is headed by its owner: "Ann's tasks"."""
    lexicon = context.lexicon
    texts = _texts(table)
    if len(texts) < 2 or not texts[0]:
        return
    words = texts[0][0].strip(" :").split()
    if len(words) not in (2, 3) or words[-1].lower() not in whole(lexicon.action_labels):
        return
    name = " ".join(words[:-1]).removesuffix("'s").removesuffix("’s")
    if not is_name(name, lexicon):
        return
    for number in range(1, len(texts)):
        if texts[number] and len(texts[number][0].strip()) > 3:
            people = [context.roster.person(name)]
            yield _row(table, texts, number, 0, people, "", context)


def find_moved(table: Draft, context: Context) -> Iterator[Motion]:
    """Yield the rows of a table of motions, with a column for mover and seconder."""
    lexicon = context.lexicon
    texts = _texts(table)
    header = _header(texts, lexicon.mover_columns)
    if header is None:
        return
    names = [bare(cell) for cell in texts[header]]
    mover = _column(names, lexicon.mover_columns)
    for number in range(header + 1, len(texts)):
        row = texts[number]
        if mover is None or mover >= len(row) or not row[mover].strip():
            continue
        parts = [part.strip() for part in re.split(r"\s*[/\n]\s*", row[mover]) if part.strip()]
        column = max((n for n in range(len(row)) if n != mover), key=lambda n: len(row[n]))
        others = " ".join(row[n] for n in range(len(row)) if n not in (mover, column))
        outcome = read_outcome(others, lexicon)
        start = sum(len("\t".join(line)) + 1 for line in texts[:number])
        start += sum(len(cell) + 1 for cell in row[:column])
        cell = table.cells[number][column]
        yield Motion(
            row[column],
            mover=context.roster.person(parts[0]),
            seconder=context.roster.person(parts[1]) if len(parts) > 1 else None,
            outcome=outcome[0] if outcome else None,
            outcome_text=outcome[1] if outcome else None,
            at=(start, start + len(row[column])),
            span=cell.span() if cell.rows else table.span(),
        )


def find_tasks(table: Draft, context: Context) -> Iterator[Action]:
    """Yield the actions of a table with columns for task and owner."""
    lexicon = context.lexicon
    texts = _texts(table)
    header = _header(texts, lexicon.owner_columns)
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
            state is not None and state < len(row) and is_over(row[state], lexicon)
        ):
            continue
        people = _people(row[owner], context)
        if people:
            action = _row(
                table,
                texts,
                number,
                column,
                people,
                row[due] if due is not None and due < len(row) else "",
                context,
            )
            going = state is not None and state < len(row) and row[state]
            if going and bare(going) in whole(lexicon.in_progress_words):
                action = evolve(action, status=ActionStatus.IN_PROGRESS)
            yield action


def _texts(table: Draft) -> list[list[str]]:
    return [[cell_text(cell) for cell in row] for row in table.cells]


def _header(texts: list[list[str]], words: tuple[str, ...]) -> int | None:
    """Return the row near the top that has one of *words* as the name of a column."""
    known = whole(words)
    rows = enumerate(texts[:DEEPEST])
    return next((n for n, row in rows if any(bare(cell) in known for cell in row)), None)


def _column(names: list[str], words: tuple[str, ...], taken: int | None = None) -> int | None:
    known = whole(words)
    exact = (n for n, name in enumerate(names) if name in known and n != taken)
    # "Update / status", "Owner(s)"
    parts = (n for n, name in enumerate(names) if n != taken and not known.isdisjoint(_parts(name)))
    return next(exact, next(parts, None))


def _parts(name: str) -> list[str]:
    return [part.strip() for part in re.split(r"\s*[/&(]\s*", name)]


def is_over(state: str, lexicon: Lexicon) -> bool:
    """Whether the state of a task, in words of any length, ends or begins with "closed"."""
    said = [bare(part) for part in re.split(r"[.;,:\n–-]", state) if part.strip()]
    over = whole((*lexicon.done_words, *lexicon.cancelled_words))
    return bool(said) and (said[0] in over or said[-1] in over)


def _people(text: str, context: Context) -> list[Person]:
    flat = ", ".join(part for part in text.split("\n") if part.strip())
    return owners_of(flat, context) if is_owner(flat, context) else []


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
