"""Typed values as lines, for a record made in code, where no block holds their words.

In: a record or an item.  Out: lines such as "Date: May 4, 2026".
Never: prints a value whose words stand in a block already.
"""

import datetime as dt
from collections.abc import Iterable, Iterator
from functools import cached_property

from attrs import frozen

from meetingmodel.model.blocks import Bullet, Paragraph, Question, Table
from meetingmodel.model.people import Attendee, Presence
from meetingmodel.model.record import AgendaItem, Attachment, MeetingRecord, Node

from .words import (
    MONTHS,
    date_words,
    hours_words,
    letters,
    names,
    next_meeting_words,
    sentence,
    time_words,
)

PRESENCE_LABELS = {
    Presence.PRESENT: "Present",
    Presence.REMOTE: "Present remotely",
    Presence.ABSENT: "Absent",
    Presence.EXCUSED: "Excused",
}


@frozen
class Fields:
    """The readings above the business: whether the title is one, and the labelled lines."""

    shows_title: bool
    lines: tuple[str, ...]


def fields(record: MeetingRecord) -> Fields:
    """Return what the header of *record* says that none of its blocks says."""
    held = _Held(record)
    return Fields(not held.title(record.title), tuple(_header(record, held)))


def closing_fields(record: MeetingRecord) -> Iterator[str]:
    """Yield the line about the next meeting, where no block speaks of it."""
    coming = record.next_meeting
    if coming is None or record.source is not None:
        return
    held = _Held(record, closing=True)  # a day among the items may be that of a task
    if coming.text:
        if not held.words(coming.text):
            yield coming.text
    elif not (held.date(coming.date) and held.time(coming.start) and held.words(coming.location)):
        yield f"Next meeting: {next_meeting_words(coming)}"


def heading_lines(item: AgendaItem) -> list[str]:
    """Return the lines of a heading for an item that has none: number, title, hours; presenters."""
    title = item.title
    if item.number:
        title = f"{item.number}{'' if not item.number[-1].isalnum() else '.'} {title}".rstrip()
    hours = hours_words(item.start, item.end)
    lines = [f"{title} ({hours})" if hours and title else title or hours]
    notes = [word for flag, word in ((item.consent, "Consent"), (item.closed, "Closed")) if flag]
    lines += [f"{word} item" for word in notes]
    if item.presenters:
        lines.append(f"Presented by: {names(item.presenters)}")
    return lines


def disposition(item: AgendaItem) -> str | None:
    """Return what became of an item that was made in code, unless its content says so."""
    if not item.disposition or item.heading:
        return None
    if letters(item.disposition) in letters("\n".join(_texts(item.content))):
        return None
    return item.disposition


class _Held:
    """What the blocks of a record say already.

    A record that was parsed holds the words of all its dates, hours and people, in forms that only
    the parser knows: it is taken at its word. In one that was made in code only the preamble is
    asked, since a name in the discussion is no entry in the attendance; and of the next meeting
    what stands behind the business (*closing*), too.
    """

    def __init__(self, record: MeetingRecord, *, closing: bool = False) -> None:
        self.parsed = record.source is not None
        parts: tuple[Node, ...] = (*record.preamble, *(record.closing if closing else ()))
        if self.parsed:
            parts = (*record.preamble, *record.items, *record.closing, *record.attachments)
        self._texts = list(_texts(parts))
        self._blocks = letters("\n".join(self._texts))
        self._spoken = set(_spaced("\n".join(self._texts))) if self.parsed else set[str]()
        if record.source is not None:
            self._texts += record.source.metadata.values()  # front matter says its words itself
        self._letters = letters("\n".join(self._texts))

    def title(self, text: str) -> bool:
        """Return whether the title stands in the blocks; what only a file's name for it says is
        printed."""
        return letters(text) in self._blocks or set(_spaced(text)) <= self._spoken

    def words(self, text: str | None) -> bool:
        """Return whether *text* stands in the blocks: as it is, or, if parsed, word by word."""
        if not text or letters(text) in self._letters:
            return True
        # A place over several lines, or a body put together from two, is read from words apart.
        return self.parsed and set(_spaced(text)) <= self._words

    @cached_property
    def _words(self) -> set[str]:
        return set(_spaced("\n".join(self._texts)))

    def date(self, date: dt.date | None) -> bool:
        """Return whether a block names that day, in one of the usual forms."""
        if date is None or self.parsed:
            return True
        month = MONTHS[date.month - 1].casefold()
        day, year = {str(date.day), f"{date.day:02}"}, {str(date.year), f"{date.year % 100:02}"}
        for text in self._texts:
            found = {word.removesuffix("th") for word in _spaced(text)}
            named = month in found or month[:3] in found
            numbered = bool(found & {str(date.month), f"{date.month:02}"}) and not named
            if found & day and found & year and (named or numbered):
                return True
        return False

    def time(self, time: dt.time | None) -> bool:
        """Return whether a block names that hour."""
        if time is None or self.parsed:
            return True
        forms = {f"{hour}:{time.minute:02}" for hour in (time.hour, time.hour % 12 or 12)}
        return any(form in text for form in forms for text in self._texts)

    def attendee(self, attendee: Attendee) -> bool:
        """Return whether a block of the preamble names that person."""
        return self.parsed or self.words(attendee.person.name)


def _spaced(text: str) -> list[str]:
    return "".join(c if c.isalnum() else " " for c in text.casefold()).split()


def _header(record: MeetingRecord, held: _Held) -> Iterator[str]:
    for label, text in (("Body", record.body), ("Meeting", record.kind)):
        if text and not held.words(text) and letters(text) not in letters(record.title):
            yield f"{label}: {text}"
    if record.date and not (held.date(record.date) and held.date(record.end_date)):
        days = [date_words(day) for day in (record.date, record.end_date) if day]
        yield f"Date: {' to '.join(days)}"
    if not (held.time(record.start) and held.time(record.end)):
        yield f"Time: {hours_words(record.start, record.end)}"
    if not held.words(record.location):
        yield f"Place: {record.location}"
    if not held.parsed:
        yield from _state(record, held)
    yield from _attendance(one for one in record.attendance if not held.attendee(one))


def _state(record: MeetingRecord, held: _Held) -> Iterator[str]:
    if record.status and not held.words(record.status.value):
        yield f"Status: {record.status.value}"
    if record.approved_on and not held.date(record.approved_on):
        yield f"Approved: {date_words(record.approved_on)}"
    if record.quorum is not None and not held.words("quorum"):
        yield f"Quorum: {'yes' if record.quorum else 'no'}"


def _attendance(attendees: Iterable[Attendee]) -> Iterator[str]:
    groups: dict[tuple[str | None, Presence], list[Attendee]] = {}
    for one in attendees:
        groups.setdefault((one.group, one.presence), []).append(one)
    for (group, presence), members in groups.items():
        label = PRESENCE_LABELS[presence]
        shown = [_attendee(one) for one in members]
        glue = "; " if any("," in one for one in shown) else ", "
        who = f"{group} ({label.lower()})" if group else label
        yield f"{who}: {glue.join(shown)}"


def _attendee(attendee: Attendee) -> str:
    person = attendee.person
    more = [word for word in (attendee.initials, person.role, person.organization) if word]
    if attendee.arrived:
        more.append(f"arrived {time_words(attendee.arrived)}")
    if attendee.left:
        more.append(f"left {time_words(attendee.left)}")
    return f"{person.name} ({', '.join(more)})" if more else person.name


def _texts(nodes: Iterable[Node]) -> Iterator[str]:
    stack = list(reversed(tuple(nodes)))
    while stack:
        node = stack.pop()
        if isinstance(node, AgendaItem):
            stack.extend(reversed((*node.heading, *node.content, *node.items)))
        elif isinstance(node, Attachment):
            yield node.title
            stack.extend(reversed(node.content))
        elif isinstance(node, Paragraph | Table):
            yield node.text
        elif isinstance(node, Bullet | Question):
            yield f"{node.marker} {node.text}"
            stack.extend(reversed(node.children))
        else:
            yield sentence(node)
