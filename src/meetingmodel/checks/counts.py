"""Questions about the counts of votes, against how many were there.

In: a record.  Out: MM219.
Never: asks where many vote who are not listed, as the members of a club do at its general meeting.
"""

from collections.abc import Iterator

from ..model import Diagnostic, MeetingRecord, Motion
from .asking import Question, warn

SLIP = 3  # votes too many at most; where it is more, others voted as well
ROSTER = 3  # so many names make a roster


def _too_many(record: MeetingRecord) -> Iterator[Diagnostic]:
    """Ask about the one count that is larger than the roster, where another fits it."""
    there = len(record.attendance)
    counted = [(votes, motion) for motion in record.motions if (votes := _votes(motion))]
    over = [(votes, motion) for votes, motion in counted if votes > there]
    fits = any(there <= votes * 2 <= there * 2 for votes, _ in counted)
    if there < ROSTER or len(over) != 1 or not fits or over[0][0] > there + SLIP:
        return
    votes, motion = over[0]
    yield warn(
        "MM219",
        f"{votes} votes were counted, and {there} people are listed in all",
        "Correct the count, or add whoever is missing to the attendance.",
        motion.span,
    )


def _votes(motion: Motion) -> int:
    tally = motion.tally
    if tally is None or tally.ayes is None:
        return 0
    return tally.ayes + (tally.nays or 0) + (tally.abstentions or 0)


QUESTIONS: tuple[Question, ...] = (_too_many,)
