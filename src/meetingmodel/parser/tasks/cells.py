"""The cells of a table's row that hold a task: what is to be done, by whom and by when.

In: the names of a table's columns; a row.  Out: which columns these are; a table of one row.
Never: parts them: who is to order the benches stands beside "Order benches".
"""

import re
from collections.abc import Iterable, Sequence

from ..drafts import Draft, Row
from ..language.phrases import whole
from ..lexicon.words import Lexicon
from ..tables import cell_text, column_name, column_names, paragraphs, table_text

LEAST = 2  # cells of a task: what is to be done, and by whom or by when
FEW = 30  # characters of a cell that is read beside its neighbours
TOP = 3  # so far down the names of the columns stand
BRACKETS = re.compile(r"\s*[(][^()]*[)]")  # "Time (UTC)"


def called(row: Sequence[Draft], lexicon: Lexicon) -> list[str]:
    """Return what the cells of *row* call the columns below them."""
    return [column_name(BRACKETS.sub("", cell_text(cell)), lexicon) for cell in row]


def names_above(drafts: Iterable[Draft], lexicon: Lexicon) -> dict[Draft, tuple[str, ...]]:
    """Return the names of the columns of tables below a table that only names them.

    An agenda has the names of its columns on top, and below each item the cells of its task.
    """
    out: dict[Draft, tuple[str, ...]] = {}
    names: tuple[str, ...] = ()
    for draft in drafts:
        if len(draft.cells) == draft.header_rows == 1:
            texts = called(draft.cells[0], lexicon)
            window = task_window(texts, lexicon)
            # "Topic | Discussion | Action": the first column of an agenda holds its items.
            acted = not whole(lexicon.action_labels).isdisjoint(texts[1:])
            told = texts[1:] if acted else []
            names = tuple(told if window is None else (texts[n] for n in window))
        elif names and len(draft.cells) == 1 and len(draft.cells[0]) == len(names):
            out[draft] = names
    return out


def lists_tasks(table: Draft, lexicon: Lexicon) -> bool:
    """Whether a row at the top of *table* names the columns of a list of tasks or deadlines."""
    labels, days = whole(lexicon.action_labels), whole(lexicon.due_columns)
    owners = whole(lexicon.owner_columns)
    for place, row in enumerate(table.cells[:TOP]):
        names = called(row, lexicon)
        parts = {part for name in names for part in column_names(name)}
        owned = not owners.isdisjoint(names)
        tasks = not labels.isdisjoint(parts)
        due = not days.isdisjoint(parts)
        if place + 1 < len(table.cells) and tasks + owned + due >= LEAST and len(names) > LEAST - 1:
            return True
    return False


def task_window(names: Sequence[str], lexicon: Lexicon) -> range | None:
    """Return the columns, side by side, of tasks with who does them and by when; None for none.

    Companies keep "Item", "Discussion", "Action", "Owner" and "Due" in one table.
    """
    tasks = whole(lexicon.action_labels)
    told = whole((*lexicon.owner_columns, *lexicon.due_columns, *lexicon.status_columns))
    owned = whole((*lexicon.owner_columns, *lexicon.due_columns))
    for place, name in enumerate(names):
        if tasks.isdisjoint(column_names(name)):
            continue
        start, stop = place, place + 1
        while start > 0 and names[start - 1] in told:
            start -= 1
        while stop < len(names) and names[stop] in told:
            stop += 1
        window = range(start, stop)
        if any(names[n] in owned for n in window if n != place):
            return window
    return None


def with_task_apart(cells: list[Draft], row: Sequence[Draft], window: range | None) -> list[Draft]:
    """Return *cells* of *row* with those that hold a task as a table of one row."""
    inside = list(row[window.start : window.stop]) if window is not None else []
    held = [cell for cell in inside if cell.rows and (cell.text or cell.marker)]
    if len(held) < LEAST or window is None or any(cell not in cells for cell in held):
        return cells
    inside += [Draft("", []) for _ in range(len(window) - len(inside))]
    at = cells.index(held[0])
    return [*cells[:at], _table(inside), *cells[at + len(held) :]]


def side_by_side(cells: list[Draft], row: Sequence[Draft]) -> list[Draft]:
    """Return *cells* of *row* as a table of one row, where each is a few words and no sentence.

    What the item is for, who leads it and when ("To note", "Chair", "14:00") reads as the row did.
    """
    if len(cells) < LEAST or any(cell not in row or not _is_few(cell) for cell in cells):
        return cells
    places = [row.index(cell) for cell in cells]
    return [_table(list(row[places[0] : places[-1] + 1]))]


def _is_few(cell: Draft) -> bool:
    few = bool(cell.text) and len(cell.text) <= FEW and cell.text[-1:] not in ".:;"
    return few and not (cell.children or cell.cells or cell.marker)


def _table(cells: list[Draft]) -> Draft:
    """Return the table that has *cells* for its only row."""
    lines: list[Row] = [line for cell in cells for part in paragraphs(cell) for line in part.rows]
    table = Draft("", list(dict.fromkeys(lines)), cells=[cells], pieces=True)
    table.text = table_text(table)
    return table
