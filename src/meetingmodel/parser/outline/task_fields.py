"""Fields right below a task: who does it and by when, in entries, lines or a table of two rows.

In: drafts.  Out: what the fields below a line say; the entries of a list of tasks that have any.
Never: takes one field alone for a mark of a task; "Date: 4 May" stands below many lines.
"""

from collections.abc import Iterable
from itertools import takewhile

from ..drafts import Draft
from ..headings.candidate import Candidate
from ..headings.task_lists import goes_over_tasks
from ..headings.title_words import names_tasks
from ..lexicon.words import Lexicon
from ..tasks.fields import LABEL, Side, field_of, side_of
from .tables.cells import filled

BOX = 2  # fields make a box
NOTES = 4  # so many entries below one may hold its fields
TASK = 160  # letters of a task above its box, at most


def boxed(drafts: list[Draft], place: int, lexicon: Lexicon) -> dict[Side, str]:
    """Return the owner and the day that the two fields below *place* state; empty without both.

    Software for boards prints a task so: what is to be done, "Due date: 3 June", "Owner: Ann Lee".
    """
    draft = drafts[place]
    if draft.cells or not 0 < len(draft.text) <= TASK or ":" in draft.text[-1:]:
        return {}
    below = drafts[place + 1 : place + 1 + BOX]
    found = _in_rows(below[0], lexicon) if below and below[0].cells else _in_lines(below, lexicon)
    return found if found.keys() == {Side.OWNER, Side.DUE} else {}


def below_entry(entry: Draft, below: Iterable[Draft], lexicon: Lexicon) -> dict[Side, str]:
    """Return what the first entries below an entry of a list say of it as a task.

    One field is enough in a list of tasks; elsewhere "Lead: Ann Lee" may present a matter.
    """
    if entry.cells or not entry.marker or not 0 < len(entry.text) <= TASK:
        return {}
    return _in_lines(takewhile(lambda one: one.level > entry.level, below), lexicon)


def entries_with_fields(found: list[Candidate], drafts: list[Draft], lexicon: Lexicon) -> set[int]:
    """Return the places of the entries below "Action items" that have fields below them.

    They are tasks, and no topics with notes.
    """
    heads = {one.place: one for one in found if one.draft.level < 0}
    out: set[int] = set()
    tasks = False
    for place, draft in enumerate(drafts):
        one = heads.get(place)
        if one is not None:
            tasks = names_tasks(one, lexicon) or goes_over_tasks(one, lexicon)
        elif tasks and below_entry(draft, drafts[place + 1 : place + 1 + NOTES], lexicon):
            out.add(place)
    return out


def _in_rows(table: Draft, lexicon: Lexicon) -> dict[Side, str]:
    rows = [filled(row) for row in table.cells]
    if len(rows) != BOX or any(len(row) != BOX for row in rows):
        return {}
    named = [(side_of(row[0].text[: LABEL + 1], lexicon), row[1].text) for row in rows]
    return {side: value for side, value in named if side is not None and value}


def _in_lines(lines: Iterable[Draft], lexicon: Lexicon) -> dict[Side, str]:
    fields = (field_of(line.text, lexicon) for line in lines if not line.cells)
    return {field.side: field.value for field in fields if field is not None}
