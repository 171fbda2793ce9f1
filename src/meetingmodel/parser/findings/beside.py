"""Owners and days in columns of their own, beside a task in a table whose cells became drafts.

In: the drafts of a document.  Out: nothing; the actions of a row are given who and when.
Never: overrules an owner or a day that the task itself names.
"""

from collections.abc import Iterable, Mapping

from attrs import evolve

from ...model import Action
from ..drafts import Draft
from ..due import find_due
from ..lexicon.words import Lexicon
from ..tables import is_called
from .columns import Beside, Place, place_of, with_names
from .context import Context
from .owners import is_owner, owners_of


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
            out[row] = evolve(found, owner=draft.text)
        elif place in dues:
            out[row] = evolve(found, due=draft.text)
        elif is_called(draft.text, lexicon.owner_columns):
            owners.add(place)
        elif is_called(draft.text, lexicon.due_columns):
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
    for draft in drafts:
        place = place_of(draft)
        told = context.beside.get(row_of(draft)) if place is not None else None
        if told is None:
            continue
        if place in context.columns or (told.owner and told.due and place not in context.decided):
            draft.findings = [
                _given(one, told, context) if isinstance(one, Action) else one
                for one in draft.findings
            ]


def _given(action: Action, told: Beside, context: Context) -> Action:
    if not action.owners and is_owner(told.owner, context):
        action = evolve(action, owners=owners_of(told.owner, context))
    if told.due and is_owner(told.due, context):  # "By" heads either
        return action if action.owners else evolve(action, owners=owners_of(told.due, context))
    if action.due is None and not action.due_text and told.due.strip():
        due, words = find_due(told.due, context.frame, past=True)
        action = evolve(action, due=due, due_text=words or told.due.strip())
    return action
