"""Records such as a program could make: legal, and as nasty as the model allows.

In: nothing.  Out: Hypothesis strategies of blocks and of whole records.
Never: makes what the model refuses, or the parser's promises: these records have no source.
"""

from collections.abc import Sequence
from functools import cache

import attrs
from hypothesis import strategies as st

from ..model import (
    NESTING_LIMIT,
    AgendaItem,
    Attachment,
    Attendee,
    Block,
    Bullet,
    Content,
    Diagnostic,
    Dropped,
    MeetingRecord,
    NextMeeting,
    Paragraph,
    Presence,
    Question,
    Severity,
    Source,
    Status,
    Table,
)
from .parts import NUMBERS, attached, few, findings, maybe, persons, roles, spans, times
from .texts import texts

_MARKERS = st.sampled_from(("", "•", "-", "o", "1.", "a)", "iii.", "–", "\uf0b7", "&", "[x]"))


@st.composite
def records(draw: st.DrawFn) -> MeetingRecord:
    """Make a whole record, as code could make it.

    It may hold every class and every value of every enum; texts that are markup, formulas, control
    characters, right to left, empty or very long; cells with newlines; blocks and items nested to
    the limit; findings attached to words and findings that stand by themselves; spans anywhere.
    Left out: half surrogates, which no file can hold, and sources that the spans would fit, which
    only the parser makes (use `notes` for such). Shrinks towards the empty record.
    """
    return draw(_records())


@st.composite
def blocks(draw: st.DrawFn) -> Block:
    """Make a block: a paragraph, bullet, question or table, with what is in it.

    Nasty as in `records`; nested a few levels, seldom more, never more than half of what is
    legal, so that items have room above. Shrinks towards a paragraph of one word.
    """
    return draw(_blocks())


@cache
def _records() -> st.SearchStrategy[MeetingRecord]:
    return st.builds(
        MeetingRecord,
        st.just("") | texts(),
        body=maybe(texts()),
        kind=maybe(texts()),
        date=maybe(st.dates()),
        end_date=maybe(st.dates()),
        start=maybe(times()),
        end=maybe(times()),
        location=maybe(texts()),
        status=maybe(st.sampled_from(Status)),
        approved_on=maybe(st.dates()),
        quorum=maybe(st.booleans()),
        attendance=few(_attendees()),
        preamble=_contents(),
        items=few(_items(), most=3),
        closing=_contents() | st.builds(_deepest, _leaves()),
        attachments=few(st.builds(Attachment, texts(), content=_contents(), span=spans()), most=1),
        next_meeting=maybe(_next_meetings()),
        source=maybe(_sources()),
        diagnostics=few(_diagnostics(), most=1),
    )


@cache
def _blocks() -> st.SearchStrategy[Block]:
    shallow = st.recursive(_leaves(), _branches, max_leaves=4)
    return shallow | shallow | st.builds(_deep, _leaves(), st.integers(4, NESTING_LIMIT // 2 - 1))


def _branches(inner: st.SearchStrategy[Block]) -> st.SearchStrategy[Block]:
    below = st.lists(inner | findings(), max_size=3)
    return _bullets(below) | _questions(below)


@cache
def _leaves() -> st.SearchStrategy[Block]:
    nothing = st.just(())
    return _paragraphs() | _bullets(nothing) | _questions(nothing) | _tables()


def _deep(leaf: Block, levels: int) -> Block:
    for level in range(levels):
        leaf = Bullet(f"level {level}", marker="-", content=[leaf])
    return leaf


def _deepest(leaf: Block) -> tuple[Block, ...]:
    return (_deep(leaf, NESTING_LIMIT - 1),)


@st.composite
def _paragraphs(draw: st.DrawFn) -> Paragraph:
    text = draw(texts())
    found = draw(attached(text))
    return Paragraph(text, findings=found, role=draw(roles()), span=draw(spans()))


@st.composite
def _bullets(draw: st.DrawFn, below: st.SearchStrategy[Sequence[Content]]) -> Bullet:
    text = draw(texts())
    return Bullet(
        text,
        marker=draw(_MARKERS),
        content=tuple(draw(below)),
        findings=draw(attached(text)),
        role=draw(roles()),
        span=draw(spans()),
    )


@st.composite
def _questions(draw: st.DrawFn, below: st.SearchStrategy[Sequence[Content]]) -> Question:
    text = draw(texts())
    return Question(
        text,
        marker=draw(_MARKERS),
        answers=tuple(draw(below)),
        findings=draw(attached(text)),
        role=draw(roles()),
        span=draw(spans()),
    )


@cache
def _tables() -> st.SearchStrategy[Table]:
    # Rows of unequal length, none at all and empty ones are legal: so published tables are.
    rows = st.lists(st.lists(texts(), max_size=3), max_size=3)
    return st.builds(Table, rows, header_rows=st.integers(0, 2), role=roles(), span=spans())


@cache
def _items() -> st.SearchStrategy[AgendaItem]:
    plain = st.builds(_item, _headings(), _contents(), st.just(()))
    nested = st.recursive(
        plain,
        lambda inner: st.builds(_item, _headings(), _contents(), st.lists(inner, max_size=2)),
        max_leaves=3,
    )
    return nested | st.builds(_deep_item, plain, st.integers(4, NESTING_LIMIT // 3))


def _deep_item(leaf: AgendaItem, levels: int) -> AgendaItem:
    for level in range(levels):
        leaf = AgendaItem(f"level {level}", items=[leaf])
    return leaf


def _item(
    heading: AgendaItem, content: tuple[Content, ...], items: Sequence[AgendaItem]
) -> AgendaItem:
    return attrs.evolve(heading, content=content, items=tuple(items))


@cache
def _headings() -> st.SearchStrategy[AgendaItem]:
    return st.builds(
        AgendaItem,
        texts(),
        number=NUMBERS,
        start=maybe(times()),
        end=maybe(times()),
        presenters=few(persons(), most=2),
        heading=few(_paragraphs(), most=2),
        consent=st.booleans(),
        closed=st.booleans(),
        disposition=maybe(texts()),
        span=spans(),
    )


@cache
def _contents() -> st.SearchStrategy[tuple[Content, ...]]:
    return st.lists(blocks() | findings(), max_size=3).map(tuple)


@cache
def _attendees() -> st.SearchStrategy[Attendee]:
    return st.builds(
        Attendee,
        persons(),
        presence=st.sampled_from(Presence),
        group=maybe(texts()),
        initials=maybe(st.sampled_from(("AL", "GK", "é"))),
        arrived=maybe(times()),
        left=maybe(times()),
    )


@cache
def _next_meetings() -> st.SearchStrategy[NextMeeting]:
    return st.builds(
        NextMeeting,
        maybe(st.dates()),
        start=maybe(times()),
        location=maybe(texts()),
        text=texts(),
        span=spans(),
    )


@cache
def _sources() -> st.SearchStrategy[Source]:
    return st.builds(
        Source,
        maybe(st.sampled_from(("notes.txt", "ä&<>.docx"))),
        format=st.sampled_from(("txt", "docx", "pdf")),
        sha256=maybe(st.just("0" * 64)),
        text=texts(),
        dropped=few(st.builds(Dropped, texts(), reason=texts(), span=spans()), most=1),
        metadata=st.dictionaries(texts(), texts(), max_size=2),
    )


@cache
def _diagnostics() -> st.SearchStrategy[Diagnostic]:
    return st.builds(
        Diagnostic,
        st.just("MM999"),
        severity=st.sampled_from(Severity),
        message=texts(),
        span=spans(),
        hint=texts(),
    )
