"""The record of a meeting: frozen, slotted classes and nothing else.

converting.py  what a field accepts, and what it says when it cannot
span.py        where words stand in the source, and what was noticed there
people.py      who was there
findings.py    motions, votes, decisions, actions, comings and goings
blocks.py      the blocks that hold the words
record.py      items, header and the whole record
"""

from .blocks import Block, BlockRole, Bullet, Content, Paragraph, Question, Table
from .findings import (
    Action,
    ActionStatus,
    ChangeKind,
    Decision,
    Finding,
    Motion,
    Outcome,
    PresenceChange,
    Tally,
    Vote,
    VoteValue,
)
from .people import Attendee, Person, Presence
from .record import (
    NESTING_LIMIT,
    AgendaItem,
    Attachment,
    Dropped,
    Found,
    MeetingRecord,
    NextMeeting,
    Node,
    Source,
    Status,
)
from .span import Diagnostic, Severity, Span

__all__ = [
    "NESTING_LIMIT",
    "Action",
    "ActionStatus",
    "AgendaItem",
    "Attachment",
    "Attendee",
    "Block",
    "BlockRole",
    "Bullet",
    "ChangeKind",
    "Content",
    "Decision",
    "Diagnostic",
    "Dropped",
    "Finding",
    "Found",
    "MeetingRecord",
    "Motion",
    "NextMeeting",
    "Node",
    "Outcome",
    "Paragraph",
    "Person",
    "Presence",
    "PresenceChange",
    "Question",
    "Severity",
    "Source",
    "Span",
    "Status",
    "Table",
    "Tally",
    "Vote",
    "VoteValue",
]
