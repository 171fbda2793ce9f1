"""Whether the minutes are a draft or approved, and whether there was a quorum.

In: drafts.  Out: `frame.status`, `frame.approved_on`, `frame.quorum`.
Never: takes the approval of other minutes for that of these.
"""

from ...model import Status
from ..dates import find_dates
from ..drafts import Draft
from ..frame import Frame
from ..phrases import gate, phrase
from .day import oriented

TOP = 12  # so far up the status stands


def find_status(frame: Frame, zone: list[Draft]) -> None:
    """Fill `frame.status` and `frame.approved_on`."""
    lexicon = frame.lexicon
    draft, approved = phrase(lexicon.draft_words), phrase(lexicon.approved_words)
    meeting = phrase(lexicon.meeting_words)
    for part in zone[:TOP]:
        if len(part.text) < 120 and draft.search(part.text):
            frame.status = Status.DRAFT
            return
        if len(part.text) < 60 and approved.search(part.text) and meeting.search(part.text):
            frame.status = Status.APPROVED
            for found in find_dates(part.text, lexicon):
                when = oriented(found, frame)
                if when and frame.date and when > frame.date:
                    frame.approved_on = when


def find_quorum(frame: Frame, drafts: list[Draft]) -> None:
    """Fill `frame.quorum`: what the notes say, not what the roll counts."""
    lexicon = frame.lexicon
    met, missed = phrase(lexicon.quorum_met), phrase(lexicon.quorum_missed)
    gates = gate(lexicon.quorum_met, lexicon.quorum_missed)
    for draft in drafts:
        if gates.isdisjoint(draft.tokens):
            continue
        low = draft.text.lower()
        if missed.search(low):
            frame.quorum = False
            return
        if met.search(low):
            frame.quorum = True
