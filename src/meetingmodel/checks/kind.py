"""What kind of notes these are: minutes that say how a meeting went, and whether they are whole.

In: a record.  Out: yes or no.
Never: calls notes bad because they are short: who keeps a list of tasks states no adjournment.
"""

from ..model import MeetingRecord
from . import english
from .asking import lines_of

TOP = 15  # so many lines with words are the head of the notes
SIGNING = 12  # so many at the end may be a signature
ENDING = 25  # so many may tell the last matters of a meeting


def is_formal(record: MeetingRecord) -> bool:
    """Whether the notes are minutes: they are called so, are signed, or tell who opened.

    Notes of a call, of a team or of friends list what was said, and state neither end nor status.
    What was made in code has no words to go by, and counts as minutes.
    """
    lines = _lines(record)
    if not lines:
        return True
    if english.MINUTES.search(" ".join(lines[:TOP])) is not None:
        return True
    signed = any(english.SIGNED.match(line) is not None for line in lines[-SIGNING:])
    return signed or english.OPENED.search(" ".join(lines)) is not None


def is_called_minutes(record: MeetingRecord) -> bool:
    """Whether the notes are formal, or their head at least calls them minutes."""
    return is_formal(record) or "minutes" in " ".join(_lines(record)[:TOP])


def comes_to_an_end(record: MeetingRecord) -> bool:
    """Whether the last lines are those of whole minutes: a signature, or what comes up last.

    An excerpt, or a file of which pages are missing, stops amid the business.
    """
    lines = _lines(record)
    below = lines[TOP:] if len(lines) > TOP + SIGNING else lines[len(lines) // 2 :]
    if not below or any(english.SIGNED.match(line) is not None for line in below[-SIGNING:]):
        return True
    return english.LAST_MATTERS.search(" ".join(below[-ENDING:])) is not None


def _lines(record: MeetingRecord) -> list[str]:
    """Return the lines with words, in lower case; none where the record was made in code."""
    text = record.source.text if record.source is not None else ""
    return [" ".join(line.lower().split()) for line in lines_of(text) if line.strip()]
