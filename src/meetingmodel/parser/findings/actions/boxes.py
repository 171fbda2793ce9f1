"""Tasks that only the fields below them mark: "Ask for quotes", "Due: 3 June", "Owner: Ann Lee".

In: the drafts of an item.  Out: nothing; the line above the fields is given an action.
Never: makes a second task of a line that holds one, or one whose owner is nobody's name.
"""

from attrs import evolve

from ....model import Action
from ...drafts import Draft
from ...language.phrases import bare, whole
from ...outline.task_fields import NOTES, TASK, boxed
from ...tasks.fields import Side
from ..context import Context
from .commitments import make_action
from .due import find_due
from .over import is_over
from .owners import is_owner, owners_of


def entry_with_owner(draft: Draft, context: Context) -> Action | None:
    """Return the task of an entry of a list of tasks with "Owner: Ann Lee" in an entry below it."""
    named = _owner_below(draft, context.lexicon.owner_columns)
    if not is_owner(named, context):
        return None
    return make_action(draft, 0, len(draft.text), owners_of(named, context), context)


def find_in_boxes(drafts: list[Draft], context: Context) -> None:
    """Give an action to each draft with the fields of a task below it."""
    for place, draft in enumerate(drafts):
        if any(isinstance(one, Action) for one in draft.findings) or is_over(draft, "", context):
            continue
        fields = boxed(drafts, place, context.lexicon)
        # Outside a list of tasks "Lead: Ann Lee" below an entry may present a matter.
        owner = fields.get(Side.OWNER) or _owner_below(draft, context.lexicon.assigning)
        if not is_owner(owner, context):
            continue
        action = make_action(draft, 0, len(draft.text), owners_of(owner, context), context)
        if fields:
            due, words = find_due(fields[Side.DUE], context.frame)
            action = evolve(action, due=due, due_text=words or fields[Side.DUE])
        draft.findings.append(action)


def _owner_below(draft: Draft, labels: tuple[str, ...]) -> str:
    """Return who is named in "Assigned: Ann", a note below an entry that then is a task.

    Committees of projects go over their list so, with what became of each below it as well.
    """
    if not draft.marker or draft.cells or not 0 < len(draft.text) <= TASK:
        return ""
    for child in draft.children[:NOTES]:
        label, _, value = child.text.partition(":")
        if value and bare(label) in whole(labels):
            return value.strip(" .*_")
    return ""
