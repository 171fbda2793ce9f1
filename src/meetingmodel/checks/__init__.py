"""What a careful clerk would ask about these minutes.

asking.py   how a question is put, and what stands in the lines around it
english.py  the words that the questions look for
votes.py    motions: tally, roll call, outcome, second
counts.py   more votes than members
persons.py  who moved, seconded and voted, against who was there
owners.py   tasks without an owner, or with one who was away
kind.py     whether notes are minutes, and whole
times.py    the times of items; dates that come too early
days.py     days of the week that do not fit their dates
whole.py    the meeting as a whole: date, end, status, quorum, numbers, repairs

Each module has `QUESTIONS`: functions from a record to diagnostics. None reads a file, and none
knows how the record was made. What the minutes say is never called wrong, only asked about.
"""

from ..arguments import expect
from ..model import Diagnostic, MeetingRecord
from . import counts, days, owners, persons, times, votes, whole

__all__ = ["check"]


def check(record: MeetingRecord) -> tuple[Diagnostic, ...]:
    """Return the questions that a careful clerk would ask about *record*, in order of lines.

    Questions about the whole meeting stand first. No question means that none of these was
    raised, not that the minutes are right.

    >>> [one.code for one in check(MeetingRecord("Board meeting"))]
    ['MM220', 'MM222']
    """
    expect(record, MeetingRecord, "check each record by itself, as load() gives it")
    asked = [
        one
        for module in (whole, days, times, votes, counts, persons, owners)
        for question in module.QUESTIONS
        for one in question(record)
    ]
    return tuple(sorted(asked, key=lambda one: one.span.first if one.span else 0))
