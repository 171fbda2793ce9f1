"""Whether a task is over: by what stands in it, behind it, or in the notes below it.

In: the draft of a task, and the line below it.  Out: yes or no.
Never: takes what a note says of somebody else's task for its state.
"""

import re

from ...drafts import Draft
from ...language.phrases import bare, opening, whole
from ...lexicon.words import Lexicon
from ...outline.task_fields import NOTES
from ...tasks.fields import Side, field_of
from ..context import Context
from .labels import find_label
from .marked import is_settled
from .states import is_done

ENDS = re.compile(r"[.,;:(\[–-]")
SHORT = 60


def is_over(draft: Draft, below: str, context: Context) -> bool:
    """Whether a task is over by what stands in, behind or below it."""
    lexicon = context.lexicon
    if draft.struck:
        return True  # "~~Ann to call the hall~~": who keeps the list strikes out what is done
    if is_done(draft, draft.text, lexicon) or _is_told(draft, below, lexicon):
        return True
    labelled = context.tasks or find_label(draft.text, 0, context) is not None
    return labelled and is_settled(draft.text, lexicon)


def _is_told(draft: Draft, below: str, lexicon: Lexicon) -> bool:
    """Whether the first note below the task, or a line of its own, says that it is done."""
    notes = [_state(one.text, lexicon) for one in draft.children[:NOTES]]
    notes = [note for note in notes if note][:1]
    notes += [below] if len(below) < SHORT else []  # "Completed[2]", "Done."
    decided = whole(lexicon.decision_labels)
    over = whole((*lexicon.done_words, *lexicon.cancelled_words))
    for note in notes:
        head = ENDS.split(note[:SHORT].lstrip(" |"))[0]
        told = opening(lexicon.action_labels).match(head)
        if told is not None and head[told.end() :].strip():
            head = head[told.end() :].strip(" :")  # "Action completed" below "Action AL: …"
        label = note.lstrip(" |")[len(head) :].lstrip()[:1] == ":" and bare(head) in decided
        if bare(head.rstrip("!")) in over and not label:  # "RESOLVED: That the report be noted."
            return True
    return False


def _state(note: str, lexicon: Lexicon) -> str:
    """Return what a note below a task may say of its state: not who has it, and until when."""
    field = field_of(note, lexicon)
    if field is None or bare(note.partition(":")[0]) in whole(lexicon.done_words):
        return note  # "Done: it hangs"
    return field.value if field.side is Side.STATUS else ""
