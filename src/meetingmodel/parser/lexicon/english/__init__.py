"""The English words of meeting notes, as American, British and Irish bodies write them.

In: nothing.  Out: `ENGLISH`.
Never: a name, a place or a sentence of one body's notes.

dates.py       dates, times, numbers and pages
people.py      names, titles, offices and groups
header.py      what the head of the notes says: body, day, hours, place, the next meeting
attendance.py  who was there: labels, marks, sentences
outline.py     items: their usual titles, labels and columns, and what is none
motions.py     motions, seconds, votes and outcomes
decisions.py   what marks a decision
presence.py    who came, left or stepped aside
actions.py     tasks: labels, columns, promises, requests, due words
"""

from ..words import Lexicon
from .actions import ACTIONS
from .attendance import ATTENDANCE
from .dates import DATES, MONTHS
from .decisions import DECISIONS
from .header import HEADER
from .motions import MOTIONS
from .outline import OUTLINE
from .people import PEOPLE
from .presence import PRESENCE

__all__ = ["ENGLISH"]

ENGLISH = Lexicon(
    language="en",
    months=MONTHS,
    **DATES,
    **PEOPLE,
    **HEADER,
    **ATTENDANCE,
    **OUTLINE,
    **MOTIONS,
    **DECISIONS,
    **PRESENCE,
    **ACTIONS,
)
