"""Questions about people: was there who moved, seconded or voted; who does a task.

In: a record.  Out: MM205 to MM209.
Never: asks about a group, an office or a short name that might be several people.
"""

import re
from collections import Counter
from collections.abc import Iterator

from ..model import (
    Action,
    Attendee,
    Bullet,
    ChangeKind,
    Diagnostic,
    MeetingRecord,
    Paragraph,
    Person,
    Presence,
    Question,
    Span,
    Table,
    Vote,
    VoteValue,
)
from .asking import WORDS, inform, lines_of, quoted, sharing, text_of, warn, words_of
from .asking import Question as Asked

AWAY = (Presence.ABSENT, Presence.EXCUSED)
TAKES_PART = (VoteValue.YES, VoteValue.NO, VoteValue.ABSTAIN)
FULL_NAME = re.compile(r"[A-Z][\w'’-]+(?: [A-Z]\.?)? [A-Z][\w'’-]+")
OFFICES = frozenset(
    [
        "board",
        "chair",
        "chairman",
        "chairperson",
        "chairwoman",
        "clerk",
        "committee",
        "council",
        "counsel",
        "director",
        "manager",
        "mayor",
        "member",
        "members",
        "officer",
        "president",
        "secretary",
        "staff",
        "supervisor",
        "treasurer",
        "trustee",
        "trustees",
        "vice",
        "commissioner",
        "councillor",
        "councilor",
        "alderman",
        "cathaoirleach",
    ]
)
COUNTED = re.compile(
    # The public is counted as well, but does not move or second.
    r"\b(?P<n>\d{2,4}) (?:\w+ )?(?:members|owners|homeowners|parishioners)\b"
    r"(?! of the (?:public|press|audience|community))[^.\n]{0,40}\b(?:present|attend)"
)
# "We will ask for a licence", "Decide when to meet": what all do together needs no name.
OF_ALL = re.compile(r"(?i)\W*(?:we(?:['’]ll)?|let['’]?s|(?:decide|vote|discuss)(?: on)?)\b")
# "(Ann)", "[Ann/Bob]" or "– Ann" at the end, "@ann" anywhere
NAMES = r"[A-Z][\w.'’-]*(?:(?: |, ?| ?[/&+] ?| and )[A-Z][\w.'’-]*){0,3}"
BESIDE = re.compile(rf"[(\[]{NAMES}\??[)\]]\W*$|\s[-–—>]+ {NAMES}\W*$|(?<!\w)@\w")
# "The editors of the draft will review it": whoever begins the sentence is to do it.
SUBJECT = re.compile(
    r"\W*(?:[\w'’&/-]+ ){1,6}(?:will|shall|should|must|(?:is|are|was|were|agreed|asked) to) "
    r"(?!be\b)"
)
EDGE = 3  # so many words at the beginning and end of a line may name somebody
NAMED = 4  # so few words in a line are names alone
HEAD = 8  # so few words head a list
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
    came = _came(record)
    named = list(_named(record))
    deeds = Counter(who.display_name for who, _, _ in named)
    told: dict[str, tuple[str, Span | None]] = {}
    for who, deed, span in named:
        name = who.display_name
        # Whoever shares the last name may be meant: all of them must have been away.
        if _was_away(list(sharing(record, name))) and words_of(name) not in came:
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


def _came(record: MeetingRecord) -> set[tuple[str, ...]]:
    """Return the names of those who arrived or came back."""
    return {
        words_of(change.person.display_name)
        for change in record.presence_changes
        if change.change in (ChangeKind.ARRIVED, ChangeKind.RETURNED)
    }


def _was_away(entries: list[Attendee]) -> bool:
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
    counts = (int(found["n"]) for found in COUNTED.finditer(text_of(record).lower()))
    return any(count > len(record.attendance) for count in counts)


def _is_full(who: Person) -> bool:
    whole = FULL_NAME.fullmatch(who.name) is not None
    return who.full_name is None and whole and OFFICES.isdisjoint(words_of(who.name))


def _is_known(who: Person, known: frozenset[str]) -> bool:
    return words_of(who.name)[-1] in known


def _known_words(record: MeetingRecord) -> frozenset[str]:
    """Return the words of the attendance and of everything else above the items."""
    names = [one.person.display_name for one in record.attendance]
    names += [change.person.display_name for change in record.presence_changes]
    for node in record.walk():
        if isinstance(node, Paragraph | Bullet | Question | Table) and node.role is not None:
            names.append(node.text)
    names += [str(getattr(node, "text", "")) for node in record.preamble]
    return frozenset(word for name in names for word in words_of(name))


def _owner(record: MeetingRecord) -> Iterator[Diagnostic]:
    known = _called(record)
    taken = {
        line
        for action in record.actions
        if action.span is not None
        for line in range(action.span.first, action.span.last + 1)
    }
    for action in record.actions:
        if action.owners or OF_ALL.match(action.text) is not None:
            continue
        if not _names_somebody(record, action, known, taken):
            yield warn(
                "MM207",
                f"nobody is named for the task {quoted(action.text)}",
                "Say who is to do it.",
                action.span,
            )


def _called(record: MeetingRecord) -> frozenset[str]:
    """Return what people are called here: the words of their names, and initials."""
    people = [one.person for one in record.attendance]
    people += [owner for action in record.actions for owner in action.owners]
    words = {
        word for one in people for word in WORDS.findall(one.display_name) if word[0].isupper()
    }
    letters = {one.initials for one in record.attendance if one.initials}
    letters |= {one.name for one in people if one.name.isupper()}
    return frozenset(word for word in words if len(word) > 1) | letters


def _names_somebody(
    record: MeetingRecord, action: Action, known: frozenset[str], taken: set[int]
) -> bool:
    """Whether a name stands beside a task, and was read as something else.

    At the edges of its line, alone in the line below it, or in the line above the list.
    """
    if record.source is None or action.span is None:
        return False
    lines = lines_of(record.source.text)
    first, last = action.span.first, action.span.last
    own = " ".join(lines[first - 1 : last]).split()
    if BESIDE.search(" ".join(own)) is not None or SUBJECT.match(action.text) is not None:
        return True
    below = lines[last].split() if last < len(lines) and last + 1 not in taken else []
    above = next((n for n in range(first - 1, 0, -1) if n not in taken and lines[n - 1].strip()), 0)
    head = lines[above - 1].split() if above else []
    near = [*own[:EDGE], *own[-EDGE:]]
    near += below if len(below) <= NAMED else []
    near += head if len(head) <= HEAD else []
    return not known.isdisjoint(WORDS.findall(" ".join(near)))


def _owner_away(record: MeetingRecord) -> Iterator[Diagnostic]:
    """Tell of tasks given to somebody who was not there to hear of it."""
    came = _came(record)
    for action in record.actions:
        for owner in action.owners:
            name = owner.display_name
            entries = list(sharing(record, name))
            full = len(words_of(name)) > 1 and len(entries) == 1
            if full and _was_away(entries) and words_of(name) not in came:
                yield inform(
                    "MM209",
                    f"{name} is to do something, and was not at the meeting: {quoted(action.text)}",
                    "Make sure that they know of it.",
                    action.span,
                )


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


QUESTIONS: tuple[Asked, ...] = (_away, _stranger, _owner, _owner_away, _other)
