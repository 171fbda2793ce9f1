"""Questions about people: was there who moved, seconded or voted.

In: a record.  Out: MM205, MM206, MM208.
Never: asks about a group, an office or a short name that might be several people.
"""

import re
from collections import Counter
from collections.abc import Iterator

from ..model import (
    Attendee,
    BlockRole,
    Bullet,
    ChangeKind,
    Diagnostic,
    MeetingRecord,
    Motion,
    Paragraph,
    Person,
    Presence,
    Question,
    Span,
    Table,
    Vote,
    VoteValue,
)
from . import english
from .asking import Question as Asked
from .asking import inform, sharing, text_of, warn, words_of

AWAY = (Presence.ABSENT, Presence.EXCUSED)
TAKES_PART = (VoteValue.YES, VoteValue.NO, VoteValue.ABSTAIN)
FULL_NAME = re.compile(r"[A-Z][\w'’-]+(?: [A-Z]\.?)? [A-Z][\w'’-]+")
# Whoever is named in the line of a motion or vote did something: that tells not that they came.
TELLS = (BlockRole.HEADER, BlockRole.ATTENDANCE, BlockRole.AGENDA, BlockRole.SIGNATURE)
OFTEN = 2  # deeds of one person may be slips
ROSTER = 3  # so many names make a roster

Named = tuple[Person, str, Span | None]


def _named(record: MeetingRecord) -> Iterator[Named]:
    """Yield everybody who moved, seconded or voted, with the deed."""
    for motion in record.motions:
        if motion.mover is not None:
            yield motion.mover, "moved", motion.span
        if motion.seconder is not None:
            yield motion.seconder, "seconded", motion.span
        for vote in motion.votes:
            if vote.value in TAKES_PART:
                yield vote.person, "voted on", motion.span


def _away(record: MeetingRecord) -> Iterator[Diagnostic]:
    back = came(record)
    named = list(_named(record))
    deeds = Counter(who.display_name for who, _, _ in named)
    told: dict[str, tuple[str, Span | None]] = {}
    for who, deed, span in named:
        name = who.display_name
        # Whoever shares the last name may be meant: all of them must have been away.
        if was_away(list(sharing(record, name))) and words_of(name) not in back:
            told.setdefault(name, (deed, span))
    # Slips are rare: where somebody does much, or several do something, they were there, and it is
    # the list that was read wrong.
    if len(told) > 1 or any(deeds[name] > OFTEN for name in told):
        return
    for name, (deed, span) in told.items():
        yield warn(
            "MM205",
            f"{name} {deed} a motion, and is listed as absent",
            "Correct the name or the attendance, or say when they arrived.",
            span,
        )


def came(record: MeetingRecord) -> set[tuple[str, ...]]:
    """Return the names of those who arrived or came back."""
    return {
        words_of(change.person.display_name)
        for change in record.presence_changes
        if change.change in (ChangeKind.ARRIVED, ChangeKind.RETURNED)
    }


def was_away(entries: list[Attendee]) -> bool:
    """Whether all of *entries*, and one at least, were away the whole time."""
    return bool(entries) and all(
        one.presence in AWAY and one.arrived is None and one.left is None for one in entries
    )


def _stranger(record: MeetingRecord) -> Iterator[Diagnostic]:
    if len(record.attendance) < ROSTER or _counts_more(record):
        return
    named = list(_named(record))
    known = _known_words(record)
    strangers = [one for one in named if _is_full(one[0]) and not _is_known(one[0], known)]
    # Where many are strangers, it is the list that is incomplete: minutes that name guests only,
    # or the board only of all the owners who moved and seconded.
    others = [
        one for one in named if not _is_full(one[0]) and known.isdisjoint(words_of(one[0].name))
    ]
    if (len(strangers) + len(others)) * 4 > len(named):
        return
    for who, deed, span in strangers:
        yield warn(
            "MM206",
            f"{who.name} {deed} a motion, and does not stand in the list of those present",
            "Correct the name, or add them to the attendance.",
            span,
        )


def _counts_more(record: MeetingRecord) -> bool:
    """Whether more were there than are listed: "31 members were present (list held by …)"."""
    counts = (int(found["n"]) for found in english.COUNTED.finditer(text_of(record).lower()))
    return any(count > len(record.attendance) for count in counts)


def _is_full(who: Person) -> bool:
    whole = FULL_NAME.fullmatch(who.name) is not None
    return who.full_name is None and whole and english.OFFICE.search(who.name) is None


def _is_known(who: Person, known: frozenset[str]) -> bool:
    words = words_of(who.name)
    return words[-1] in known or "".join(words) in known  # "CHO BERKA", in a scan


def _known_words(record: MeetingRecord) -> frozenset[str]:
    """Return the words of the attendance and of everything else above the items."""
    names = [one.person.display_name for one in record.attendance]
    names += [change.person.display_name for change in record.presence_changes]
    for node in record.walk():
        if isinstance(node, Paragraph | Bullet | Question | Table) and node.role in TELLS:
            names.append(node.text)
    # Notes without items have their motions there as well: who moved is not there for that.
    names += [
        str(getattr(node, "text", ""))
        for node in record.preamble
        if not any(isinstance(one, Motion) for one in getattr(node, "findings", ()))
    ]
    return frozenset(word for name in names for word in words_of(name))


def _other(record: MeetingRecord) -> Iterator[Diagnostic]:
    for motion in record.motions:
        odd: list[Vote] = [vote for vote in motion.votes if vote.value is VoteValue.OTHER]
        if odd:
            names = ", ".join(vote.person.name for vote in odd)
            yield inform(
                "MM208",
                f"the vote of {names} is none of the usual ones",
                "Say whether it was yes, no or an abstention.",
                motion.span,
            )


QUESTIONS: tuple[Asked, ...] = (_away, _stranger, _other)
