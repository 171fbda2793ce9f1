"""A field of a task on a line of its own: "Owner: Ann Lee", "Due: 3 June", "Status: open".

In: the text of a line.  Out: which field it is, and its value.
Never: says whether there is a task; "Date: 4 May" stands below many lines.
"""

from enum import Enum
from typing import NamedTuple

from ..language.phrases import bare, whole
from ..lexicon.words import Lexicon

LABEL = 30  # so many letters at most name a field


class Side(Enum):
    """What a field says of a task."""

    OWNER = "owner"
    DUE = "due"
    STATUS = "status"


class Field(NamedTuple):
    """A field of a task with its value."""

    side: Side
    value: str


def field_of(text: str, lexicon: Lexicon) -> Field | None:
    """Return the field that a line with something behind its colon is.

    >>> from meetingmodel import ENGLISH
    >>> field_of("Due date: 3 June", ENGLISH)
    Field(side=<Side.DUE: 'due'>, value='3 June')
    """
    label, colon, value = text.partition(":")
    side = side_of(label, lexicon) if colon and len(label) <= LABEL else None
    return Field(side, value.strip()) if side is not None and value.strip() else None


def side_of(label: str, lexicon: Lexicon) -> Side | None:
    """Return what a label or the name of a column says of a task, if it is one of tasks."""
    name = bare(label)
    if name in whole(lexicon.owner_columns):
        return Side.OWNER
    if name in whole(lexicon.due_columns):
        return Side.DUE
    return Side.STATUS if name in whole(lexicon.status_columns) else None
