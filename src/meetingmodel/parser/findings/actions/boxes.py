"""Tasks that only the fields below them mark: "Ask for quotes", "Due: 3 June", "Owner: Ann Lee".

In: the drafts of an item.  Out: nothing; the line above the fields is given an action.
Never: makes a second task of a line that holds one, or one whose owner is nobody's name.
"""

from attrs import evolve

from ....model import Action
from ...drafts import Draft
from ...outline.task_fields import boxed
from ..context import Context
from .commitments import make_action
from .due import find_due
from .owners import is_owner, owners_of


def find_in_boxes(drafts: list[Draft], context: Context) -> None:
    """Give an action to each draft with the fields of a task below it."""
    for place, draft in enumerate(drafts):
        if any(isinstance(one, Action) for one in draft.findings):
            continue
        fields = boxed(drafts, place, context.lexicon)
        if not fields or not is_owner(fields["owner"], context):
            continue
        owners = owners_of(fields["owner"], context)
        due, words = find_due(fields["due"], context.frame)
        action = make_action(draft, 0, len(draft.text), owners, context)
        draft.findings.append(evolve(action, due=due, due_text=words or fields["due"]))
