"""Fields on lines of their own below a task: "Responsible: Ann", "Due: 3 June".

In: the drafts of an item.  Out: nothing; the action above is given its owner and its day.
Never: overrules an owner or a day that the task itself names.
"""

from itertools import zip_longest

from attrs import evolve

from ....model import Action
from ...drafts import Draft
from ...tasks.fields import LABEL, Side, side_of
from ..context import Context
from .due import find_due
from .owners import is_owner, owners_of


def give_fields(drafts: list[Draft], context: Context) -> None:
    """Give the actions of *drafts* the owners and days that stand in the lines below them."""
    task: Draft | None = None
    beside: Draft | None = None  # the value of a label that stood alone
    for draft, below in zip_longest(drafts, drafts[1:]):
        if draft is beside:
            continue
        label, colon, value = draft.text.partition(":")
        side = side_of(label, context.lexicon) if len(label) <= LABEL else None
        beside = below if side and not value.strip() and _are_beside(draft, below) else None
        value = beside.text if beside is not None else value if colon else ""
        if task is not None and value and side is not None:
            _give(task, side, value.strip(" ."), context)
            continue
        beside = None
        if any(isinstance(one, Action) for one in draft.findings):
            task = draft
        elif task is None or not draft.level > task.level >= 0:
            task = None  # below an entry, a remark may stand between its fields


def _are_beside(label: Draft, value: Draft | None) -> bool:
    """Whether a label and its value are cells of one row: "Deadline", "1 June"."""
    if label.cell is None or value is None or value.cell is None:
        return False
    return label.cell[:2] == value.cell[:2] and not (label.cells or value.cells)


def _give(task: Draft, side: Side, value: str, context: Context) -> None:
    """Give the last action of *task* what a field says of it."""
    place = max(n for n, one in enumerate(task.findings) if isinstance(one, Action))
    action = task.findings[place]
    assert isinstance(action, Action)
    if side is Side.OWNER and not action.owners and is_owner(value, context):
        task.findings[place] = evolve(action, owners=owners_of(value, context))
    elif side is Side.DUE and action.due is None and value:
        due, words = find_due(value, context.frame, past=True)
        task.findings[place] = evolve(action, due=due, due_text=words or value)
