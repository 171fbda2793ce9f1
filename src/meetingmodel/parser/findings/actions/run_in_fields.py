"""Tasks told by labels within a line: "Who: Ann. What: call the roofer. By when: 28 May".

In: the text of a block.  Out: its tasks, each with its owners and its day.
Never: takes one label for a task; who and what must both be told.

Groups that decide by consent, and forms that were copied out of a tracker, write so.
"""

from collections.abc import Iterator

from attrs import evolve

from ....model import Action
from ...drafts import Draft
from ...tasks.labels import WHAT, WHEN, WHO, Field, labelled
from ..context import Context
from .commitments import make_action
from .due import find_due
from .owners import is_owner, owners_of

LEAST = 4  # letters of a task


def tasks_in_fields(draft: Draft, context: Context) -> Iterator[Action]:
    """Yield the tasks that the labels of *draft* tell, each with its owners and its day."""
    task: dict[str, Field] = {}
    fields = labelled(draft.text, context.lexicon)
    if context.tasks and fields and fields[0].start == 0:
        return  # in a list of tasks the whole entry is one
    for field in fields:
        if field.side in task:
            yield from _task(draft, task, context)
            task = {}
        task[field.side] = field
    yield from _task(draft, task, context)


def _task(draft: Draft, fields: dict[str, Field], context: Context) -> Iterator[Action]:
    if not {WHAT, WHO} <= fields.keys():
        return
    what = fields[WHAT]
    said = {side: draft.text[one.start : one.stop].rstrip(".") for side, one in fields.items()}
    if len(said[WHAT]) < LEAST or not is_owner(said[WHO], context):
        return
    action = make_action(draft, what.start, what.stop, owners_of(said[WHO], context), context)
    if said.get(WHEN):
        day, words = find_due(said[WHEN], context.frame, past=True)
        action = evolve(action, due=day, due_text=words or said[WHEN])
    yield action
