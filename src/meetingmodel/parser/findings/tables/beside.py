"""Owners and days in columns of their own, beside a task in a table whose cells became drafts.

In: the drafts of a document.  Out: nothing; the actions of a row are given who and when.
Never: overrules an owner or a day that the task itself names, or gives what cannot be told apart.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from attrs import evolve

from ....model import Action
from ...drafts import Draft
from ...language.phrases import whole
from ...lexicon.words import Lexicon
from ...tables import column_name
from ..actions.due import find_due
from ..actions.owners import is_owner, owners_of
from ..columns import Beside, Place, place_of, shared_out, with_names
from ..context import Context


def cells_beside(
    drafts: Iterable[Draft], tasks: frozenset[Place], lexicon: Lexicon
) -> Mapping[Place, Beside]:
    """Return what stands below "Lead" and "Timescale" in the tables that have a column of tasks."""
    listed = {table for table, _ in tasks}
    owners, dues = set[Place](), set[Place]()
    out: dict[Place, Beside] = {}
    for draft in with_names(drafts):
        place = place_of(draft)
        if place is None or draft.rows[0].style.table is None:
            continue  # what was typed as a table reads back by its words alone
        row = row_of(draft)
        found = out.get(row, Beside())
        if place in owners:
            out[row] = evolve(found, owners=(*found.owners, draft.text))
        elif place in dues:
            out[row] = evolve(found, dues=(*found.dues, draft.text))
        elif (name := column_name(draft.text, lexicon)) in whole(lexicon.owner_columns):
            owners.add(place)
        elif name in whole(lexicon.due_columns):
            dues.add(place)
    # Contractors have "Resp." and "Target date" beside what was said, and no column of tasks.
    both = {table for table, _ in owners} & {table for table, _ in dues}
    return {row: told for row, told in out.items() if row[0] in listed | both}


def row_of(draft: Draft) -> Place:
    """Return the table and the row that *draft* was a cell of."""
    return (draft.cell or (0, 0, 0))[:2]


def give_beside(drafts: list[Draft], context: Context) -> None:
    """Give the actions of *drafts* the owners and days that stand in their rows."""
    if not context.beside:
        return
    cells = defaultdict[tuple[int, int, int], list[Draft]](list)
    for draft in drafts:
        place = place_of(draft)
        told = context.beside.get(row_of(draft)) if place is not None else None
        if told is None or draft.cell is None:
            continue
        both = told.owners and told.dues and place not in context.decided
        if both or place in context.columns:
            cells[draft.cell].append(draft)
    for cell, parts in cells.items():
        _give(parts, context.beside[cell[:2]], context)


def _give(parts: list[Draft], told: Beside, context: Context) -> None:
    """Give the actions of a cell's paragraphs what stands beside them."""
    acting = [part for part in parts if any(isinstance(one, Action) for one in part.findings)]
    lines = max(len(told.owners), len(told.dues))
    tasks = parts if lines == len(parts) else acting
    owners = shared_out(told.owners, len(tasks))
    dues = shared_out(told.dues, len(tasks))
    for part, owner, due in zip(tasks, owners, dues, strict=True):
        part.findings = [
            _given(one, owner, due, context) if isinstance(one, Action) else one
            for one in part.findings
        ]


def _given(action: Action, owner: str, due: str, context: Context) -> Action:
    whose = owner.replace("\n", ", ")
    if whose and not action.owners and is_owner(whose, context):
        action = evolve(action, owners=owners_of(whose, context))
    if due and is_owner(due, context):  # "By" heads either
        return action if action.owners else evolve(action, owners=owners_of(due, context))
    if action.due is None and not action.due_text and due.strip():
        day, words = find_due(due, context.frame, past=True)
        action = evolve(action, due=day, due_text=words or " ".join(due.split()))
    return action
