"""Dates, hours and people in words, and a finding as a sentence.

In: typed values.  Out: text such as "May 4, 2026" or "Motion: adjourn. Moved by Ann Lee."
Never: uses a locale or a clock, or changes a name.
"""

import datetime as dt
import unicodedata
from collections.abc import Iterable, Iterator

from meetingmodel.model.findings import (
    Action,
    Decision,
    Finding,
    Motion,
    Outcome,
    PresenceChange,
    VoteValue,
)
from meetingmodel.model.people import Person
from meetingmodel.model.record import NextMeeting

# Every word that a reading adds to the values stands in these tables.
MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
VOTE_LABELS = {
    VoteValue.YES: "Ayes",
    VoteValue.NO: "Nays",
    VoteValue.ABSTAIN: "Abstaining",
    VoteValue.ABSENT: "Absent",
    VoteValue.EXCUSED: "Excused",
    VoteValue.RECUSED: "Recused",
    VoteValue.NOT_VOTING: "Not voting",
    VoteValue.OTHER: "Other",
}
OUTCOME_WORDS = {
    Outcome.CARRIED: "Motion carried",
    Outcome.FAILED: "Motion failed",
    Outcome.TABLED: "Motion tabled",
    Outcome.WITHDRAWN: "Motion withdrawn",
    Outcome.REFERRED: "Motion referred",
    Outcome.LAPSED: "Motion lapsed for want of a second",
}
CHANGE_WORDS = {
    "arrived": "arrived",
    "left": "left",
    "returned": "returned",
    "recused": "stepped aside",
}


def sentence(finding: Finding) -> str:
    """Return a finding that stands in the tree by itself in words.

    >>> sentence(Motion("approve the minutes", mover="Ann Lee", outcome="carried"))
    'Motion: approve the minutes. Moved by Ann Lee. Motion carried.'
    """
    match finding:
        case Motion():
            return _motion(finding)
        case Decision():
            return f"Decision: {finding.text}"
        case Action():
            return _action(finding)
    return _presence(finding)


def date_words(date: dt.date) -> str:
    """Return "May 4, 2026", in whatever locale."""
    return f"{MONTHS[date.month - 1]} {date.day}, {date.year}"


def time_words(time: dt.time) -> str:
    """Return "1:05 p.m."."""
    return f"{time.hour % 12 or 12}:{time.minute:02} {'a.m.' if time.hour < 12 else 'p.m.'}"


def hours_words(start: dt.time | None, end: dt.time | None) -> str:
    """Return "1:00 p.m. to 1:15 p.m.", or the one that is known, or nothing."""
    if start is None and end is not None:
        return f"until {time_words(end)}"
    return " to ".join(time_words(time) for time in (start, end) if time is not None)


def person_words(person: Person) -> str:
    """Return the name as written, with role and organization in brackets."""
    more = ", ".join(word for word in (person.role, person.organization) if word)
    return f"{person.name} ({more})" if more else person.name


def names(people: Iterable[Person]) -> str:
    """Return the people in one line; semicolons where a name has a comma of its own."""
    shown = [person_words(person) for person in people]
    return ("; " if any("," in one for one in shown) else ", ").join(shown)


def next_meeting_words(coming: NextMeeting) -> str:
    """Return date, hour and place of the next meeting, as far as they are known."""
    parts = (
        date_words(coming.date) if coming.date else None,
        time_words(coming.start) if coming.start else None,
        coming.location,
    )
    return ", ".join(part for part in parts if part)


def letters(text: str) -> str:
    """Return the letters and digits of *text*, in order, case folded: layout does not count."""
    folded = unicodedata.normalize("NFC", text).casefold()
    return "".join(filter(str.isalnum, folded))


def _motion(motion: Motion) -> str:
    label = f"Motion {motion.number}" if motion.number else "Motion"
    parts = [f"{label}: {motion.text}"]
    who = [
        f"{word} by {person_words(person)}"
        for word, person in (("moved", motion.mover), ("seconded", motion.seconder))
        if person is not None
    ]
    if who:
        parts.append(_capital(", ".join(who)))
    if motion.method:
        parts.append(f"Vote: {motion.method}")
    if motion.outcome_text or motion.outcome:
        parts.append(motion.outcome_text or OUTCOME_WORDS[motion.outcome])  # type: ignore[index]
    parts += _counts(motion)
    return " ".join(_stopped(part) for part in parts)


def _counts(motion: Motion) -> Iterator[str]:
    tally = motion.tally
    if tally is not None:
        counts = (
            (tally.ayes, "ayes"),
            (tally.nays, "nays"),
            (tally.abstentions, "abstentions"),
            (tally.absent, "absent"),
        )
        shown = [f"{number} {word}" for number, word in counts if number is not None]
        if shown:
            yield ", ".join(shown)
    by_value: dict[VoteValue, list[Person]] = {}
    for vote in motion.votes:
        by_value.setdefault(vote.value, []).append(vote.person)
    for value, people in by_value.items():
        yield f"{VOTE_LABELS[value]}: {names(people)}"


def _action(action: Action) -> str:
    more = [names(action.owners)] if action.owners else []
    if action.due:
        more.append(f"due {date_words(action.due)}")
    if action.due_text and letters(action.due_text) not in letters(action.text):
        more.append(action.due_text)
    if action.status.value != "open":
        more.append(action.status.value.replace("_", " "))
    noted = f" ({'; '.join(more)})" if more else ""
    return f"Action: {action.text}{noted}"


def _presence(change: PresenceChange) -> str:
    if change.text and letters(change.person.name) in letters(change.text):
        return change.text
    when = f" at {time_words(change.time)}" if change.time else ""
    said = f"{person_words(change.person)} {CHANGE_WORDS[change.change.value]}{when}."
    return f"{said} {change.text}".rstrip()


def _stopped(text: str) -> str:
    return text if text.endswith((".", "!", "?")) else f"{text}."


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
