"""Fields on lines of their own below a task: "Responsible: Ann", "Due: 3 June".

In: the drafts of an item.  Out: nothing; the action above is given its owner and its day.
Never: overrules an owner or a day that the task itself names.
"""

from itertools import zip_longest

from attrs import evolve

from ....model import Action
from ...drafts import Draft
from ...language.phrases import bare, whole
from ..context import Context
from .due import find_due
from .owners import is_owner, owners_of

LABEL = 30  # so many letters at most name a field


def give_fields(drafts: list[Draft], context: Context) -> None:
    """Give the actions of *drafts* the owners and days that stand in the lines below them."""
    task: Draft | None = None
    beside: Draft | None = None  # the value of a label that stood alone
    for draft, below in zip_longest(drafts, drafts[1:]):
        if draft is beside:
            continue
        label, colon, value = draft.text.partition(":")
        field = bare(label) if len(label) < LABEL else ""
        beside = below if field and not value.strip() and _are_beside(draft, below) else None
        value = beside.text if beside is not None else value if colon else ""
        if task is not None and value and _give(task, field, value.strip(" ."), context):
            continue
        beside = None
        task = draft if any(isinstance(one, Action) for one in draft.findings) else None


def _are_beside(label: Draft, value: Draft | None) -> bool:
    """Whether a label and its value are cells of one row: "Deadline", "1 June"."""
    if label.cell is None or value is None or value.cell is None:
        return False
    return label.cell[:2] == value.cell[:2] and not (label.cells or value.cells)


def _give(task: Draft, field: str, value: str, context: Context) -> bool:
    """Give the last action of *task* what *field* says; whether it is a field of tasks."""
    lexicon = context.lexicon
    owner = field in whole(lexicon.owner_columns)
    if not owner and field not in whole(lexicon.due_columns):
        return False
    place = max(n for n, one in enumerate(task.findings) if isinstance(one, Action))
    action = task.findings[place]
    assert isinstance(action, Action)
    if owner and not action.owners and is_owner(value, context):
        task.findings[place] = evolve(action, owners=owners_of(value, context))
    elif not owner and action.due is None and value:
        due, words = find_due(value, context.frame, past=True)
        task.findings[place] = evolve(action, due=due, due_text=words or value)
    return True
