"""Questions about motions: does the count fit the roll call, what became of it, who seconded.

In: a record.  Out: MM201 to MM204.
Never: asks for what stands in the lines beside a motion, even if it was not read from there.
"""

import re
from collections import Counter
from collections.abc import Iterator

from ..model import Diagnostic, MeetingRecord, Motion, Outcome, VoteValue
from .asking import Question, around, quoted, warn

RESULT = re.compile(
    r"carri|pass|approv|adopt|agree|unanim|in favo|all favo|accept|fail|defeat|lost|los[et]|tabl"
    r"|defer|withdr|refer|ayes?\b|nays?\b|yeas?\b|noes\b|oppos|object|against|abst|vote|resolv"
    r"|consensus|consent|confirm|elect|appoint|ratif|all in|grant|den[iy]|lapse|die[ds]"
    r"|acclam|concur|\by:|motion\s*:"
)
SECOND = re.compile(r"second|2nd|supported|support\b|\bs/|\bsec\b")
COUNT = re.compile(
    r"(?i:carri\w+|passe\w+|approved|adopted|votes?)\W{1,3}(?:by |a |vote |of |unanimously ){0,4}"
    r"(\d{1,2})\s?(?:[-–]|to)\s?(\d{1,2})(?![\d/-])"
)
GOES_ON = re.compile(
    r"\s*(?:[,;&/]|and\b)(?!\s*(?:yes|yea|aye|no|nay|abst\w*|in favor|against)\b)(?!\s*$)"
)
ASKED = re.compile(
    r"approv|adopt|accept|appoint|elect|confirm|refer|tabl|defer|agree|support|grant"
)
REACH = 25  # so many lines below its motion an outcome may stand
FEW = 2  # so many motions of a meeting must have a second before one without is odd


def _tally(record: MeetingRecord) -> Iterator[Diagnostic]:
    for motion in record.motions:
        called = Counter(vote.value for vote in motion.votes)
        if not called or called[VoteValue.OTHER] or _goes_on(record, motion):
            continue
        for stated, value, word in _stated(motion):
            # A list of names may hold only one side: it says nothing of the other.
            if called[value] and stated != called[value]:
                yield warn(
                    "MM201",
                    f"the count says {stated} {word}, the roll call names {called[value]}",
                    "Compare both with the recording or the clerk's sheet.",
                    motion.span,
                )
                break


def _stated(motion: Motion) -> Iterator[tuple[int, VoteValue, str]]:
    """Yield the numbers that the minutes state: as read, and in the words of the outcome.

    Where a roll call is there, the count that was read may be that of the roll.
    """
    kinds = ((VoteValue.YES, "in favor"), (VoteValue.NO, "against"))
    said = COUNT.search(motion.outcome_text or "")
    if said is not None and motion.outcome is Outcome.CARRIED:
        for figure, (value, word) in zip(said.groups(), kinds, strict=True):
            yield int(figure), value, word
    if motion.tally is not None:
        numbers = (motion.tally.ayes, motion.tally.nays)
        for number, (value, word) in zip(numbers, kinds, strict=True):
            if number is not None:
                yield number, value, word
        if motion.tally.abstentions is not None:
            yield motion.tally.abstentions, VoteValue.ABSTAIN, "abstaining"


def _goes_on(record: MeetingRecord, motion: Motion) -> bool:
    """Whether more names may follow the last one that was read: a comma stands behind it."""
    text = around(record, motion, before=0, after=3)
    last = motion.votes[-1].person.name.lower()
    at = text.rfind(last)
    return at >= 0 and GOES_ON.match(text, at + len(last)) is not None


def _outcome(record: MeetingRecord) -> Iterator[Diagnostic]:
    for motion in record.motions:
        if motion.outcome is not None or motion.tally is not None or motion.votes:
            continue
        if motion.outcome_text is not None:
            yield warn(
                "MM204",
                f"the outcome {quoted(motion.outcome_text)} is none of the usual ones",
                "Say whether the motion carried, failed, or was put off.",
                motion.span,
            )
        elif _is_whole(motion) and not RESULT.search(_told(record, motion)):
            yield warn(
                "MM202",
                f"no outcome is stated for the motion {quoted(motion.text)}",
                "Add what became of it.",
                motion.span,
            )


def _is_whole(motion: Motion) -> bool:
    """Whether somebody moved it, and its words do not go on elsewhere ("as follows:")."""
    return motion.mover is not None and not motion.text.rstrip().endswith((":", "-", "–"))


def _told(record: MeetingRecord, motion: Motion) -> str:
    """Return the lines from *motion* on, without what it asks for: "to approve" is no outcome."""
    text = around(record, motion, before=1, after=REACH)
    for word in motion.text.lower().split()[:2]:
        text = text.replace(word, " ", 1) if ASKED.match(word) else text
    return text


def _second(record: MeetingRecord) -> Iterator[Diagnostic]:
    motions = record.motions
    seconded = sum(motion.seconder is not None for motion in motions)
    if seconded < FEW or seconded * 2 < len(motions):
        return
    for motion in motions:
        if motion.seconder is not None or motion.outcome is Outcome.LAPSED or motion.mover is None:
            continue
        if not SECOND.search(around(record, motion, before=1, after=4)):
            yield warn(
                "MM203",
                f"nobody is named who seconded the motion {quoted(motion.text)}",
                "Add the seconder, if there was one.",
                motion.span,
            )


QUESTIONS: tuple[Question, ...] = (_tally, _outcome, _second)
