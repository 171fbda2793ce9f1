"""The tasks that stand in one cell of a table, a paragraph each.

In: the cell of a task, and what stands in its row below "Owner" and "Due".  Out: its tasks.
Never: takes apart a task that goes on in a second paragraph, or whose people fit no part of it.
"""

import re
from collections.abc import Iterator, Sequence

from attrs import frozen

from ....model import Span
from ...cleaning.marks import GLYPHS
from ...drafts import Draft
from ...tables import cell_text, paragraphs
from ..actions.commitments import is_work
from ..actions.due import find_due
from ..actions.owners import is_owner
from ..context import Context

BULLET = re.compile(rf"[{re.escape(GLYPHS)}*–-]\s+")  # a mark that was typed into the cell


@frozen
class Part:
    """A task: its words, where they begin in the cell's text, and where in the source."""

    text: str
    start: int
    span: Span
    marked: bool = False


def tasks_of(
    cell: Draft, owners: Sequence[str], dues: Sequence[str], context: Context
) -> list[Part]:
    """Return the tasks of *cell*: one, or one for each paragraph, where these are several.

    They are where each has a mark, as many people or days stand beside them, or each begins with a
    verb of work. *owners* and *dues* are the lines of the cells beside it.
    """
    parts = list(_parts(cell))
    if len(parts) > 1 and _are_several(parts, owners, dues, context):
        return parts
    if len(parts) == 1:
        return parts
    return [Part(cell_text(cell), 0, cell.span())]


def _parts(cell: Draft) -> Iterator[Part]:
    place = 0
    for part in paragraphs(cell):
        ahead = len(part.marker) + 1 if part.marker else 0
        bullet = BULLET.match(part.text)
        typed = bullet.end() if bullet is not None and bullet.end() < len(part.text) else 0
        words = part.text[typed:]
        span = part.span_at(typed, len(part.text)) if typed else part.span()
        yield Part(words, place + ahead + typed, span, bool(ahead or typed))
        place += ahead + len(part.text) + 1


def _are_several(
    parts: list[Part], owners: Sequence[str], dues: Sequence[str], context: Context
) -> bool:
    if len(owners) not in (1, len(parts)):
        return False
    if all(part.marked for part in parts):
        return True
    if any(not part.text[:1].isalnum() or part.text[:1].islower() for part in parts):
        return False  # a line that goes on
    if len(owners) == len(parts):
        return all(is_owner(line, context) for line in owners)
    if len(dues) == len(parts):
        return all(find_due(line, context.frame, past=True)[0] is not None for line in dues)
    return all(is_work(part.text, context.lexicon) for part in parts)
