"""What a field takes, and what is said about what it does not take."""

import datetime as dt
from collections.abc import Callable

import pytest

from meetingmodel import (
    Action,
    AgendaItem,
    Attendee,
    Bullet,
    Decision,
    Diagnostic,
    MeetingRecord,
    Motion,
    NextMeeting,
    Outcome,
    Paragraph,
    Person,
    PresenceChange,
    Question,
    Span,
    Table,
    Tally,
    Vote,
)

ZONED = dt.time(13, tzinfo=dt.UTC)


def test_lists_become_tuples() -> None:
    """Who builds a record writes lists; what is kept cannot change."""
    record = MeetingRecord(
        items=[AgendaItem("a", content=[Bullet("b", content=[Paragraph("c")])])],
        attendance=[Attendee("Ann")],
    )

    assert isinstance(record.items, tuple)
    assert isinstance(record.items[0].content, tuple)
    assert isinstance(record.items[0].content[0].children, tuple)
    assert isinstance(record.attendance, tuple)


def test_a_generator_is_taken_as_a_list_is() -> None:
    """Anything that yields elements will do."""
    item = AgendaItem("a", content=(Paragraph(word) for word in ("b", "c")))

    assert [block.text for block in item.content] == ["b", "c"]


def test_plain_strings_stand_for_the_plainest_element() -> None:
    """A name is a person, a person in the attendance is present, a text is a paragraph."""
    action = Action("x", owners=["Ann"])
    record = MeetingRecord(attendance=["Ann"], preamble=["words"])
    item = AgendaItem("x", presenters=["Bo"], heading=["1. x"], content=["y"])

    assert action.owners == (Person("Ann"),)
    assert record.attendance == (Attendee(Person("Ann"), presence="present"),)
    assert record.preamble == (Paragraph("words"),)
    assert item.presenters == (Person("Bo"),)
    assert item.heading == (Paragraph("1. x"),)
    assert item.content == (Paragraph("y"),)
    assert Motion("x", mover="Ann").mover == Person("Ann")
    assert Vote("Ann").person == PresenceChange("Ann").person == Person("Ann")


def test_enums_take_their_value() -> None:
    """Code can say "carried" and gets the member."""
    assert Motion("x", outcome="carried").outcome is Outcome.CARRIED
    assert Motion("x", outcome=Outcome.CARRIED) == Motion("x", outcome="carried")


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (
            lambda: Motion("x", outcome="passed"),
            "Outcome must be one of 'carried', 'failed', 'tabled', 'withdrawn', 'referred', "
            "'lapsed', not 'passed'",
        ),
        (
            lambda: MeetingRecord(status="final"),
            "Status must be one of 'draft', 'approved', 'corrected', not 'final'",
        ),
        (
            lambda: Attendee("Ann", presence="there"),
            "Presence must be one of 'present', 'remote', 'absent', 'excused', not 'there'",
        ),
        (
            lambda: Action("x", status="late"),
            "ActionStatus must be one of 'open', 'in_progress', 'done', 'cancelled', not 'late'",
        ),
        (lambda: Paragraph("x", role="head"), "BlockRole must be one of 'header', "),
        (lambda: Vote("Ann", value="aye"), "VoteValue must be one of 'yes', 'no', 'abstain', "),
        (
            lambda: PresenceChange("Ann", change="came"),
            "ChangeKind must be one of 'arrived', 'left', 'returned', 'recused', not 'came'",
        ),
        (
            lambda: Diagnostic("MM1", severity="bad"),
            "Severity must be one of 'error', 'warning', 'info', not 'bad'",
        ),
        (lambda: Tally(-1), "Tally.ayes must be 0 or more, not -1; leave it None where the"),
        (lambda: Span(0), "Span.first counts lines from 1, so it cannot be 0"),
        (lambda: Span(5, last=4), "Span.last (4) must not come before Span.first (5)"),
        (lambda: Decision("x", at=(3, 1)), "at must be (start, stop) with 0 <= start <= stop"),
        (lambda: Decision("x", at=(1, 2, 3)), "at must be (start, stop) with 0 <= start <= stop"),
        (lambda: MeetingRecord(start=ZONED), "MeetingRecord.start is the time on the clock"),
    ],
)
def test_a_wrong_value_is_refused_in_a_sentence(make: Callable[[], object], message: str) -> None:
    """The sentence names the field and what it takes; an enum lists its legal values."""
    with pytest.raises(ValueError) as caught:
        make()

    assert str(caught.value).startswith(message)


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: Paragraph(5), "Paragraph.text must be str, not int: 5"),
        (lambda: AgendaItem(None), "AgendaItem.title must be str, not NoneType: None"),
        (lambda: Person("x", role=5), "Person.role must be str or None, not int: 5"),
        (lambda: Person(b"x"), "Person.name must be str, not bytes: b'x'"),
        (lambda: Tally("5"), "Tally.ayes must be a number or None, not str: '5'"),
        (lambda: Tally(True), "Tally.ayes must be a number or None, not bool: True"),
        (lambda: MeetingRecord(quorum="yes"), "MeetingRecord.quorum must be bool or None"),
        (
            lambda: MeetingRecord(date=dt.datetime(2026, 5, 4, 13)),
            "MeetingRecord.date must be a date or None, not datetime",
        ),
        (lambda: NextMeeting("2026-05-04"), "NextMeeting.date must be a date or None, not str"),
        (lambda: AgendaItem("x", start="9:00"), "AgendaItem.start must be a time or None, not str"),
        (lambda: Table([["a", 1]]), "a cell of a table must be a string, not int: 1"),
        (lambda: Motion("x", votes=["Ann"]), "Motion.votes[0] must be Vote, not str: 'Ann'"),
        (lambda: Motion("x", mover=5), "Motion.mover must be Person or None, not int: 5"),
        (lambda: Action("x", owners=[5]), "Action.owners[0] must be Person, not int: 5"),
        (lambda: Bullet("x", content=[5]), "expected a block, a finding or a string, not int"),
        (lambda: Bullet("x", findings=["y"]), "expected a finding, not str: 'y'"),
        (lambda: MeetingRecord(items=["x"]), "expected an AgendaItem, not str: 'x'"),
        (lambda: AgendaItem("x", items=["x"]), "expected an AgendaItem, not str: 'x'"),
        (lambda: MeetingRecord(attachments=["x"]), "MeetingRecord.attachments[0] must be"),
    ],
)
def test_a_wrong_type_is_refused_in_a_sentence(make: Callable[[], object], message: str) -> None:
    """The sentence names class and field, what belongs there and what was given."""
    with pytest.raises(TypeError) as caught:
        make()

    assert str(caught.value).startswith(message)


@pytest.mark.parametrize(
    "make",
    [
        lambda: MeetingRecord(items="abc"),
        lambda: MeetingRecord(attendance="Ann"),
        lambda: MeetingRecord(preamble="abc"),
        lambda: AgendaItem("x", presenters="Ann"),
        lambda: AgendaItem("x", heading="x"),
        lambda: Bullet("x", content="abc"),
        lambda: Question("x", answers="abc"),
        lambda: Table("abc"),
        lambda: Table(["abc"]),
        lambda: Action("x", owners="Ann"),
        lambda: Motion("x", votes="Ann"),
        lambda: Motion("x", evidence="4"),
        lambda: Paragraph("x", findings="x"),
        lambda: Decision("x", at="01"),
    ],
)
def test_a_bare_string_is_never_split_into_letters(make: Callable[[], object]) -> None:
    """ "Ann" where several are meant is a slip, and is told what to write instead."""
    with pytest.raises(TypeError, match=r"expected several .*, got one string: write \('"):
        make()


@pytest.mark.parametrize("make", [Paragraph, Bullet, Question, Person, AgendaItem, Motion])
def test_only_the_first_field_goes_without_its_name(make: Callable[..., object]) -> None:
    """What has a default is named, so that a new field breaks nobody's call."""
    with pytest.raises(TypeError, match="positional argument"):
        make("x", "y")


def test_pieces_of_a_span_have_no_pieces() -> None:
    """Whoever reads a span looks at it and its pieces, and nowhere deeper."""
    span = Span(1, rest=[Span(3, rest=[Span(5), Span(7)])])

    assert span.rest == (Span(3), Span(5), Span(7))
