"""Questions about motions: does the count fit the roll call, what became of it, who seconded.

In: a record.  Out: MM201 to MM204, MM216 to MM218.
Never: asks for what stands in the lines beside a motion, even if it was not read from there.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator

from ..model import Diagnostic, MeetingRecord, Motion, Outcome, Person, Tally, VoteValue
from . import english
from .asking import (
    Question,
    around,
    beginnings,
    below,
    quoted,
    same_person,
    sharing,
    text_of,
    warn,
    words_of,
)

GOES_ON = re.compile(r"\s*[,;&/]\s*(?=[A-Z])")  # "MURYN,\nWALKER", not "Boyle, yes"
LABEL = re.compile(r"^\W*(?:the )?motion\s*:")
ODD = 2  # votes at most are miscounted
FILLER = 3  # letters of words that name no matter: "the", "to"
NAMED = 3  # so many words of a motion in a line name it
NAME = 4  # words of a name with its title, at most
REACH = 25  # so many lines below its motion an outcome may stand
VOTED = (Outcome.CARRIED, Outcome.FAILED, Outcome.TABLED, Outcome.REFERRED)
ABOVE = 8  # so many lines beside a motion may hold who moved and seconded
FEW = 2  # so many motions of a meeting must have a second before one without is odd


def _tally(record: MeetingRecord) -> Iterator[Diagnostic]:
    for motion in record.motions:
        called = Counter(vote.value for vote in motion.votes)
        if motion.tally is None or called[VoteValue.OTHER] or not _is_roll(called, motion.tally):
            continue
        for stated, value, word in _stated(motion.tally):
            # A list of names may hold only one side: it says nothing of the other.
            if called[value] and stated != called[value] and not _goes_on(record, motion):
                yield warn(
                    "MM201",
                    f"the count says {stated} {word}, the roll call names {called[value]}",
                    "Compare both with the recording or the clerk's sheet.",
                    motion.span,
                )
                break


def _is_roll(called: Counter[VoteValue], tally: Tally) -> bool:
    """Whether the names that were read are about as many as the votes that were counted.

    Where far fewer were read, it is the reading that is not whole, or only one side is named.
    """
    names = sum(called[value] for value in (VoteValue.YES, VoteValue.NO, VoteValue.ABSTAIN))
    counted = sum(number for number, _, _ in _stated(tally))
    return names > 1 and abs(counted - names) <= ODD


def _stated(tally: Tally) -> Iterator[tuple[int, VoteValue, str]]:
    """Yield the numbers that the minutes state, with the votes that they count."""
    for number, value, word in (
        (tally.ayes, VoteValue.YES, "in favor"),
        (tally.nays, VoteValue.NO, "against"),
        (tally.abstentions, VoteValue.ABSTAIN, "abstaining"),
    ):
        if number is not None:
            yield number, value, word


def _goes_on(record: MeetingRecord, motion: Motion) -> bool:
    """Whether more names may follow one that was read: a comma and a capital stand behind it."""
    text = around(record, motion, before=0, after=3)
    for vote in motion.votes[-1:]:
        at = text.rfind(vote.person.name)
        if at >= 0 and GOES_ON.match(text, at + len(vote.person.name)) is not None:
            return True
    return False


def _contradiction(record: MeetingRecord) -> Iterator[Diagnostic]:
    """Ask about motions that carried with fewer votes for than against, or failed with more."""
    for motion in record.motions:
        tally = motion.tally
        if tally is None or tally.ayes is None or tally.nays is None:
            continue
        if english.MAJORITY.search(around(record, motion, before=2, after=3).lower()):
            continue  # "Technical (>= 75%) Y: 29, N: 14. Fails."
        if motion.outcome_text and not english.SURE.search(motion.outcome_text.lower()):
            continue  # "agreed" may be said of something else
        told = around(record, motion, before=0, after=1).lower()
        if english.CARRIED.search(told) is not None and english.LOST.search(told) is not None:
            continue  # one of the two is told of something else
        short = motion.outcome is Outcome.CARRIED and tally.ayes < tally.nays
        if short or (motion.outcome is Outcome.FAILED and tally.ayes > tally.nays):
            yield warn(
                "MM217",
                f"{tally.ayes} voted in favor and {tally.nays} against, and the motion "
                f"{'carried' if short else 'failed'}",
                "Correct the count or the outcome, or name the majority that it needed.",
                motion.span,
            )


def _both_sides(record: MeetingRecord) -> Iterator[Diagnostic]:
    for motion in record.motions:
        sides: dict[str, set[VoteValue]] = defaultdict(set)
        for vote in motion.votes:
            sides[vote.person.display_name].add(vote.value)
        for name, values in sides.items():
            if len(values) > 1:
                yield warn(
                    "MM218",
                    f"{name} is named on two sides of one vote",
                    "Strike the name where it does not belong.",
                    motion.span,
                )


def _outcome(record: MeetingRecord) -> Iterator[Diagnostic]:
    begin = beginnings(record)
    if english.ALL_CARRIED.search(" ".join(text_of(record).split())) is not None:
        return
    unsaid = not any(one.outcome and one.mover and one.seconder for one in record.motions)
    asked: set[tuple[int, str]] = set()
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
        elif (
            _ended_it(record, motion, begin)
            or _told_of_all(record, motion)
            or (unsaid and _is_customary(record, motion))
            or english.NEARBY.search(around(record, motion, before=0, after=1).lower()) is not None
            or _told_by_name(record, motion)
            or _nominates(record, motion)
            or english.NOTICE.search(around(record, motion, before=1, after=0).lower()) is not None
        ):
            continue
        elif _is_whole(motion) and not english.RESULT.search(_told(record, motion, begin)):
            key = (motion.span.first if motion.span else 0, motion.text)
            if key in asked:
                continue  # put by one member and moved by another: one matter, one question
            asked.add(key)
            yield warn(
                "MM202",
                f"no outcome is stated for the motion {quoted(motion.text)}",
                "Add what became of it.",
                motion.span,
            )


def _ended_it(record: MeetingRecord, motion: Motion, begin: list[int]) -> bool:
    """Whether it was moved to close the meeting, and that was done: "Adjourned at 8:20 p.m.".

    A motion to begin or end a session within it was, if its own words tell the hour.
    """
    if english.SESSION.search(motion.text.lower()) is not None:
        return True
    if english.CLOSES.search(motion.text.lower()) is None:
        return False
    return record.end is not None or english.CLOSED.search(_told(record, motion, begin)) is not None


def _told_by_name(record: MeetingRecord, motion: Motion) -> bool:
    """Whether a line further down names the motion and what became of it.

    Below a page break or another item: "The motion to sell the old barge carried."
    """
    if motion.span is None:
        return False
    asked = {word for word in words_of(motion.text) if len(word) > FILLER}
    most = max(min(NAMED, len(asked)), 2)
    lines = around(record, motion, before=0, after=REACH).lower().split("\n")[1:]
    told = (line for line in lines if "motion" in line and english.RESULT.search(line) is not None)
    return any(len(asked.intersection(words_of(line))) >= most for line in told)


def _nominates(record: MeetingRecord, motion: Motion) -> bool:
    """Whether its words are nothing but somebody who was there: "Councillor Poe"."""
    words = motion.text.strip(" .").split()
    surnames = {one.person.name.rpartition(" ")[2] for one in record.attendance}
    return (
        0 < len(words) <= NAME
        and words[-1] in surnames
        and all(word[0].isupper() for word in words)
    )


def _is_customary(record: MeetingRecord, motion: Motion) -> bool:
    """Whether minutes were proposed and seconded, which says that they were adopted."""
    return english.BY_CUSTOM.search(around(record, motion, before=1, after=1).lower()) is not None


def _told_of_all(record: MeetingRecord, motion: Motion) -> bool:
    """Whether a line below tells what became of several nominations: "All were elected."."""
    return (
        english.ALL_ELECTED.search(around(record, motion, before=0, after=REACH).lower())
        is not None
    )


def _is_whole(motion: Motion) -> bool:
    """Whether somebody moved it, and its words do not go on elsewhere ("as follows:")."""
    return motion.mover is not None and not motion.text.rstrip().endswith((":", "-", "–"))


def _told(record: MeetingRecord, motion: Motion, begin: list[int]) -> str:
    """Return the lines from *motion* on, without its label and what it asks for.

    "Motion:" and "to approve" are no outcome.
    """
    text = LABEL.sub(" ", below(record, motion, begin, most=REACH).lower(), count=1)
    for word in motion.text.lower().split()[:2]:
        text = text.replace(word, " ", 1) if english.ASKS_FOR.match(word) else text
    return text


def _second(record: MeetingRecord) -> Iterator[Diagnostic]:
    motions = record.motions
    seconded = sum(motion.seconder is not None for motion in motions)
    if seconded < FEW or seconded * 2 < len(motions):
        return
    begin = beginnings(record)
    for motion in motions:
        if motion.seconder is not None or motion.mover is None or motion.outcome not in VOTED:
            continue
        if english.CLOSES.search(motion.text.lower()) is not None:
            continue  # many bodies need no second to adjourn
        if english.NOTICE.search(around(record, motion, before=3, after=0).lower()) is not None:
            continue  # what is put off was not up for a second yet
        if english.FRIENDLY.search(around(record, motion, before=0, after=2).lower()) is not None:
            continue  # an amendment that the mover takes over needs none
        told = below(record, motion, begin, before=1, most=4)
        if not english.SECONDED.search(told.lower()) and not english.TWO_MOVED.search(told):
            yield warn(
                "MM203",
                f"nobody is named who seconded the motion {quoted(motion.text)}",
                "Add the seconder, if there was one.",
                motion.span,
            )


def _own_second(record: MeetingRecord) -> Iterator[Diagnostic]:
    for motion in record.motions:
        if motion.mover is None or motion.seconder is None:
            continue
        if same_person(motion.mover, motion.seconder) and not _are_two(
            record, motion, motion.mover
        ):
            yield warn(
                "MM216",
                f"{motion.mover.name} moved and seconded the motion {quoted(motion.text)}",
                "Correct one of the two names.",
                motion.span,
            )


def _are_two(record: MeetingRecord, motion: Motion, who: Person) -> bool:
    """Whether several people go by that name: "Roe (A)" and "Roe (T)" of one council."""
    words = words_of(who.display_name)
    if len(words) > 1:
        return False
    shared = {words_of(one.person.display_name) for one in sharing(record, who.name)}
    told = around(record, motion, before=ABOVE, after=ABOVE)
    found = re.findall(rf"\b{re.escape(who.name)} ?\(([A-Z][A-Z.]{{0,5}})\)", told)
    return len(shared) > 1 or len(set(found)) > 1


QUESTIONS: tuple[Question, ...] = (
    _tally,
    _outcome,
    _second,
    _own_second,
    _contradiction,
    _both_sides,
)
