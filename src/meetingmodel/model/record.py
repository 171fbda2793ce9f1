"""The record of one meeting: its header, its items and where everything came from.

In: blocks and findings.  Out: a frozen `MeetingRecord` with flat views of what was found.
Never: parses, prints, or changes once it is made.
"""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from enum import StrEnum
from functools import cached_property
from typing import NamedTuple, TypeVar

from attrs import field, frozen

from .blocks import Block, Bullet, Content, Paragraph, Question, content, paragraphs
from .converting import as_member, as_tuple, clock, day, each_is_a, is_a, words
from .findings import Action, Decision, Finding, Motion, PresenceChange
from .people import Attendee, Person, attendees, people
from .span import Diagnostic, Span, diagnostics

NoneType = type(None)
NESTING_LIMIT = 32
T = TypeVar("T")


class Status(StrEnum):
    """How final the minutes are. *corrected*: approved with corrections."""

    DRAFT = "draft"
    APPROVED = "approved"
    CORRECTED = "corrected"


def _status(value: Status | str | None) -> Status | None:
    return None if value is None else as_member(Status, value)


def _items(value: Iterable["AgendaItem"]) -> tuple["AgendaItem", ...]:
    given = as_tuple(value, "agenda items")
    for one in given:
        if not isinstance(one, AgendaItem):
            raise TypeError(f"expected an AgendaItem, not {type(one).__name__}: {one!r:.60}")
    return given


def _attachments(value: Iterable["Attachment"]) -> tuple["Attachment", ...]:
    return as_tuple(value, "attachments")


def _dropped(value: Iterable["Dropped"]) -> tuple["Dropped", ...]:
    return as_tuple(value, "dropped pieces")


@frozen
class AgendaItem:
    """One matter on the agenda: its heading, what was said, and the items below it.

    *heading* holds the heading's lines as written, number and time included; *title* is read from
    them, as are *number*, *start*, *end* and *presenters*. *disposition* is what became of the
    matter, as written ("Received and filed"); *consent* and *closed* say that it stood on the
    consent agenda or was heard in closed session.

    >>> AgendaItem("Budget", content=["The clerk presented it."]).content[0].text
    'The clerk presented it.'
    """

    title: str = field(validator=is_a(str))
    number: str | None = field(default=None, kw_only=True, validator=is_a(str, NoneType))
    start: dt.time | None = field(default=None, kw_only=True, validator=clock)
    end: dt.time | None = field(default=None, kw_only=True, validator=clock)
    presenters: tuple[Person, ...] = field(
        default=(), converter=people, kw_only=True, validator=each_is_a(Person)
    )
    heading: tuple[Paragraph, ...] = field(
        default=(), converter=paragraphs, kw_only=True, validator=each_is_a(Paragraph)
    )
    consent: bool = field(default=False, kw_only=True, validator=is_a(bool))
    closed: bool = field(default=False, kw_only=True, validator=is_a(bool))
    disposition: str | None = field(default=None, kw_only=True, validator=is_a(str, NoneType))
    content: tuple[Content, ...] = field(default=(), converter=content, kw_only=True)
    items: tuple["AgendaItem", ...] = field(default=(), converter=_items, kw_only=True)
    span: Span | None = field(default=None, kw_only=True, eq=False)


@frozen
class NextMeeting:
    """When and where the same body means to meet again; *text* is the sentence that says so."""

    date: dt.date | None = field(default=None, validator=day)
    start: dt.time | None = field(default=None, kw_only=True, validator=clock)
    location: str | None = field(default=None, kw_only=True, validator=is_a(str, NoneType))
    text: str = field(default="", kw_only=True, validator=is_a(str))
    span: Span | None = field(default=None, kw_only=True, eq=False)


@frozen
class Attachment:
    """A paper that stands after the minutes in the same file, such as a staff report."""

    title: str = field(validator=is_a(str))
    content: tuple[Content, ...] = field(default=(), converter=content, kw_only=True)
    span: Span | None = field(default=None, kw_only=True, eq=False)


@frozen
class Dropped:
    """A piece of the source that is no content, and why: "page number", "line number", …"""

    text: str = field(validator=is_a(str))
    reason: str = field(default="", kw_only=True, validator=is_a(str))
    span: Span | None = field(default=None, kw_only=True, eq=False)


@frozen
class Source:
    r"""Where a record came from: file name, format, digest, and the text as it was read.

    *text* is the reader's lines joined by ``\n``: spans count in it. *dropped* lists what stands
    in *text* but is no content; *metadata* holds front matter and document properties.
    """

    name: str | None = field(default=None, validator=is_a(str, NoneType))
    format: str = field(default="txt", kw_only=True, validator=is_a(str))
    sha256: str | None = field(default=None, kw_only=True, validator=is_a(str, NoneType))
    text: str = field(default="", kw_only=True, validator=is_a(str))
    dropped: tuple[Dropped, ...] = field(default=(), converter=_dropped, kw_only=True)
    metadata: Mapping[str, str] = field(factory=dict, converter=words, kw_only=True, hash=False)


class Found(NamedTuple):
    """A finding, the block that holds it and the item that the block belongs to.

    *block* is None where the finding stands in the tree by itself; *item* is None outside items.
    """

    finding: Finding
    block: Block | None
    item: AgendaItem | None


Node = AgendaItem | Attachment | Content


@frozen
class MeetingRecord:
    """The typed record of one meeting.

    Words live in blocks, once, in document order: *preamble* (header and attendance lines),
    *items*, *closing* (signature, notices) and *attachments*. All other fields are readings of
    those words. None means that the minutes do not say.

    >>> record = MeetingRecord("Board meeting", items=[AgendaItem("Budget")])
    >>> [item.title for item in record.walk_items()]
    ['Budget']
    """

    title: str = field(default="", validator=is_a(str))
    body: str | None = field(default=None, kw_only=True, validator=is_a(str, NoneType))
    kind: str | None = field(default=None, kw_only=True, validator=is_a(str, NoneType))
    date: dt.date | None = field(default=None, kw_only=True, validator=day)
    end_date: dt.date | None = field(default=None, kw_only=True, validator=day)
    start: dt.time | None = field(default=None, kw_only=True, validator=clock)
    end: dt.time | None = field(default=None, kw_only=True, validator=clock)
    location: str | None = field(default=None, kw_only=True, validator=is_a(str, NoneType))
    status: Status | None = field(default=None, converter=_status, kw_only=True)
    approved_on: dt.date | None = field(default=None, kw_only=True, validator=day)
    quorum: bool | None = field(default=None, kw_only=True, validator=is_a(bool, NoneType))
    attendance: tuple[Attendee, ...] = field(
        default=(), converter=attendees, kw_only=True, validator=each_is_a(Attendee)
    )
    preamble: tuple[Content, ...] = field(default=(), converter=content, kw_only=True)
    items: tuple[AgendaItem, ...] = field(default=(), converter=_items, kw_only=True)
    closing: tuple[Content, ...] = field(default=(), converter=content, kw_only=True)
    attachments: tuple[Attachment, ...] = field(
        default=(), converter=_attachments, kw_only=True, validator=each_is_a(Attachment)
    )
    next_meeting: NextMeeting | None = field(
        default=None, kw_only=True, validator=is_a(NextMeeting, NoneType)
    )
    source: Source | None = field(default=None, kw_only=True, validator=is_a(Source, NoneType))
    diagnostics: tuple[Diagnostic, ...] = field(default=(), converter=diagnostics, kw_only=True)

    def __attrs_post_init__(self) -> None:
        for _, depth in _nodes(self._parts()):
            if depth > NESTING_LIMIT:
                raise ValueError(
                    f"blocks and items may be nested {NESTING_LIMIT} deep, and this record goes "
                    "deeper: flatten what lies below"
                )

    def walk(self) -> Iterator[Node]:
        """Yield items, heading lines, blocks, loose findings and attachments, in document order."""
        return (node for node, _ in _nodes(self._parts()))

    def walk_items(self) -> Iterator[AgendaItem]:
        """Yield every agenda item, depth first, in document order."""
        return (node for node in self.walk() if isinstance(node, AgendaItem))

    @property
    def motions(self) -> tuple[Motion, ...]:
        """Every motion, in document order."""
        return self._of(Motion)

    @property
    def decisions(self) -> tuple[Decision, ...]:
        """Every decision, in document order."""
        return self._of(Decision)

    @property
    def actions(self) -> tuple[Action, ...]:
        """Every action, in document order."""
        return self._of(Action)

    @property
    def presence_changes(self) -> tuple[PresenceChange, ...]:
        """Who came and left during the meeting, in document order."""
        return self._of(PresenceChange)

    @property
    def questions(self) -> tuple[Question, ...]:
        """Every question block, in document order."""
        return self._index[1]

    @property
    def found(self) -> tuple[Found, ...]:
        """Every finding with its block and its item, in document order."""
        return self._index[0]

    @cached_property
    def _index(self) -> tuple[tuple[Found, ...], tuple[Question, ...]]:
        found: list[Found] = []
        questions: list[Question] = []
        for part in (self.preamble, self.items, self.closing, self.attachments):
            item: AgendaItem | None = None
            for node, _ in _nodes(part):
                if isinstance(node, AgendaItem):
                    item = node
                elif isinstance(node, Motion | Decision | Action | PresenceChange):
                    found.append(Found(node, None, item))
                elif not isinstance(node, Attachment):
                    found.extend(Found(finding, node, item) for finding in node.findings)
                    if isinstance(node, Question):
                        questions.append(node)
        return tuple(found), tuple(questions)

    def _parts(self) -> tuple[Node, ...]:
        return (*self.preamble, *self.items, *self.closing, *self.attachments)

    def _of(self, kind: type[T]) -> tuple[T, ...]:
        return tuple(one.finding for one in self.found if isinstance(one.finding, kind))


def _nodes(part: Iterable[Node]) -> Iterator[tuple[Node, int]]:
    # A stack, not recursion: a record of any depth can be looked at before it is refused.
    stack: list[tuple[Node, int]] = [(node, 1) for node in reversed(tuple(part))]
    while stack:
        node, depth = stack.pop()
        yield node, depth
        if isinstance(node, AgendaItem):
            below: tuple[Node, ...] = (*node.content, *node.items)
            stack.extend((child, depth + 1) for child in reversed(below))
            # The lines of a heading are the item itself, so they lie no deeper.
            stack.extend((line, depth) for line in reversed(node.heading))
        elif isinstance(node, Attachment):
            stack.extend((child, depth + 1) for child in reversed(node.content))
        elif isinstance(node, Bullet | Question):
            stack.extend((child, depth + 1) for child in reversed(node.children))
