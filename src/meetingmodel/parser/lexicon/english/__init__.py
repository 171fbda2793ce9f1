"""The English words of meeting notes, as American, British and Irish bodies write them.

In: nothing.  Out: `ENGLISH`.
Never: a name, a place or a sentence of one body's notes.

dates.py       dates, times, numbers and pages
people.py      names, titles, offices and groups;   forenames/  first names
header.py      what the head of the notes says: labels, day, hours, quorum
bodies.py      bodies and their meetings, as titles name them;   places.py  where they met
next_meeting.py   when they meet again
attendance.py  who was there: labels of lists;   attendance_told.py  as sentences tell it
  attendance_groups.py  groups in lists;   attendance_tables.py  columns and marks
outline.py     items: their labels, and what is none;   titles.py  their usual titles
columns.py     columns of agendas in tables;   task_lists.py  headings of tasks, and their lists
motions.py     what motions are called;   movers.py  who moves and seconds
  motion_openings.py  how they begin;   resolutions.py  resolutions
votes.py       how votes are taken;   vote_counts.py  their sides and numbers
  outcomes.py    what became of a motion;   approvals.py  approved by all
  elections.py   nominated, elected
decisions.py   what marks a decision
presence.py    who came, left or stepped aside
actions.py     tasks: labels, columns, verbs;   due.py  when they are due
promises.py    promises in prose;   requests.py  requests;   work.py  what is work, and what is none
circles.py     notes of friends
"""

from ..words import Lexicon
from .actions import ACTIONS
from .approvals import APPROVALS
from .attendance import ATTENDANCE
from .attendance_groups import ATTENDANCE_GROUPS
from .attendance_tables import ATTENDANCE_TABLES
from .attendance_told import ATTENDANCE_TOLD
from .bodies import BODIES
from .circles import CIRCLES
from .columns import COLUMNS
from .dates import DATES, MONTHS
from .decisions import DECISIONS
from .due import DUE
from .elections import ELECTIONS
from .forenames import FORENAMES
from .header import HEADER
from .motion_openings import MOTION_OPENINGS
from .motions import MOTIONS
from .movers import MOVERS
from .next_meeting import NEXT
from .outcomes import OUTCOMES
from .outline import OUTLINE
from .people import PEOPLE
from .places import PLACES
from .presence import PRESENCE
from .promises import PROMISES
from .requests import REQUESTS
from .resolutions import RESOLUTIONS
from .task_lists import TASK_LISTS
from .titles import TITLES
from .vote_counts import VOTE_COUNTS
from .votes import VOTES
from .work import WORK

__all__ = ["ENGLISH"]

ENGLISH = Lexicon(
    language="en",
    months=MONTHS,
    **DATES,
    **PEOPLE,
    **FORENAMES,
    **HEADER,
    **BODIES,
    **PLACES,
    **NEXT,
    **ATTENDANCE,
    **ATTENDANCE_GROUPS,
    **ATTENDANCE_TABLES,
    **ATTENDANCE_TOLD,
    **OUTLINE,
    **TITLES,
    **COLUMNS,
    **TASK_LISTS,
    **MOTIONS,
    **MOVERS,
    **MOTION_OPENINGS,
    **RESOLUTIONS,
    **VOTES,
    **VOTE_COUNTS,
    **OUTCOMES,
    **APPROVALS,
    **ELECTIONS,
    **DECISIONS,
    **PRESENCE,
    **ACTIONS,
    **DUE,
    **PROMISES,
    **REQUESTS,
    **WORK,
    **CIRCLES,
)
