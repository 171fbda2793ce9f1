"""Entries that are tasks because most entries of their list are: "Form for the template".

In: the entries of a list of tasks, read one by one.  Out: nothing; the others get their action.
Never: makes a task of what is over, of a remark, or of anything in a list that holds few tasks.
"""

from ....model import Action
from ...drafts import Draft
from ...language.phrases import bare, whole
from ..context import Context
from .commitments import make_action
from .listed import is_thing, may_be_listed
from .over import is_over

LEAST = 2  # tasks that are known by what they say


def complete_list(entries: list[Draft], context: Context) -> None:
    """Give the entries that name nobody and begin with no verb their task, where most have one.

    Teams jot down some of their tasks in two words.
    """
    known = [one for one in entries if any(isinstance(it, Action) for it in one.findings)]
    if len(known) < LEAST:
        return
    numbered = known[0].marker[:1].isalnum()
    rest = [one for one in entries if not one.findings and not is_over(one, "", context)]
    # "2. Close" below tasks with dashes is the next item.
    rest = [one for one in rest if one.marker[:1].isalnum() == numbered]
    if len(known) <= len(rest):
        return
    for draft in rest:
        if _is_task(draft, context):
            draft.findings.append(make_action(draft, 0, len(draft.text), [], context))


def _is_task(draft: Draft, context: Context) -> bool:
    text, lexicon = draft.text, context.lexicon
    if draft.children or text.endswith(")") or bare(text) in whole(lexicon.usual_items):
        return False
    return may_be_listed(text, lexicon) and is_thing(text, lexicon)
