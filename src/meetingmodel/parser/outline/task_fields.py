"""Fields right below a task: who does it and by when, in two lines or in a table of two rows.

In: drafts.  Out: what the fields below a line say.
Never: takes one field alone for a mark of a task; "Date: 4 May" stands below many lines.
"""

from ..drafts import Draft
from ..language.phrases import bare, whole
from ..lexicon.words import Lexicon
from .tables.cells import filled

LABEL = 30  # so many letters at most name a field
BOX = 2  # fields make a box
TASK = 160  # letters of a task above its box, at most


def boxed(drafts: list[Draft], place: int, lexicon: Lexicon) -> dict[str, str]:
    """Return what the two fields below *place* say by "owner" and "due"; empty where none do.

    Software for boards prints a task so: what is to be done, "Due date: 3 June", "Owner: Ann Lee".
    """
    draft = drafts[place]
    if draft.cells or not 0 < len(draft.text) <= TASK or ":" in draft.text[-1:]:
        return {}
    found = {
        side: value
        for label, value in _fields(drafts[place + 1 : place + 1 + BOX])
        if (side := _side(label, lexicon)) and value
    }
    return found if len(found) == BOX else {}


def _fields(below: list[Draft]) -> list[tuple[str, str]]:
    if below and below[0].cells:
        rows = [filled(row) for row in below[0].cells]
        paired = len(rows) == BOX and all(len(row) == BOX for row in rows)
        return [(row[0].text, row[1].text) for row in rows] if paired else []
    parted = [draft.text.partition(":") for draft in below if not draft.cells]
    return [(label, value.strip()) for label, _, value in parted if len(label) <= LABEL]


def _side(label: str, lexicon: Lexicon) -> str:
    name = bare(label)
    if name in whole(lexicon.owner_columns):
        return "owner"
    return "due" if name in whole(lexicon.due_columns) else ""
