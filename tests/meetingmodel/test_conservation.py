"""Where every word of a source went."""

from collections.abc import Callable

import pytest
from attrs import evolve

import meetingmodel as mm
from meetingmodel import Bullet, MeetingRecord, Paragraph, Span
from meetingmodel.model import Dropped

NOTES = "Board\n4 May 2026\n\n1. Roads\n\n• Mill Lane is shut.\n  o Until June.\n\nAll agreed.\n"


@pytest.fixture
def record() -> MeetingRecord:
    """Notes with a header, an item and a list of two levels."""
    return mm.loads(NOTES, format="txt")


def test_parsed_notes_are_whole(record: MeetingRecord) -> None:
    """Every letter has one home, and the words are counted."""
    covered = mm.coverage(record)

    assert covered.whole
    assert (covered.words, covered.dropped) == (len(NOTES.split()), 0)


def test_a_record_without_a_source_has_nothing_to_compare_with() -> None:
    """Asking is a mistake of the caller's code."""
    with pytest.raises(ValueError, match="no source"):
        mm.coverage(MeetingRecord("Board"))


def _without(record: MeetingRecord) -> MeetingRecord:
    return evolve(record, preamble=record.preamble[:-1])


def _twice(record: MeetingRecord) -> MeetingRecord:
    return evolve(record, closing=(record.preamble[0],))


def _other(record: MeetingRecord) -> MeetingRecord:
    first = record.preamble[0]
    return evolve(record, preamble=(Paragraph("Bored", span=first.span), *record.preamble[1:]))


def _homeless(record: MeetingRecord) -> MeetingRecord:
    return evolve(record, closing=(Paragraph("Nobody wrote this."),))


@pytest.mark.parametrize(
    ("spoil", "missing", "doubled", "changed"),
    [
        (_without, True, False, False),
        (_twice, False, True, False),
        (_other, False, False, True),
        (_homeless, False, False, True),
    ],
)
def test_what_is_lost_doubled_or_altered_is_found(
    record: MeetingRecord,
    spoil: Callable[[MeetingRecord], MeetingRecord],
    missing: bool,
    doubled: bool,
    changed: bool,
) -> None:
    """Each kind of damage has its own list."""
    covered = mm.coverage(spoil(record))

    assert not covered.whole
    found = (covered.missing, covered.doubled, covered.changed)
    assert tuple(map(bool, found)) == (missing, doubled, changed)


def test_missing_words_have_their_place(record: MeetingRecord) -> None:
    """Line and columns of each run of letters without a home."""
    covered = mm.coverage(evolve(record, preamble=record.preamble[1:]))

    assert covered.missing == (Span(1, start=0, stop=5),)


def test_layout_may_change_freely() -> None:
    """Blanks, line ends, glyphs and dashes are no letters."""
    record = mm.loads("* Mill   Lane\n  is shut - now\n", format="txt")
    (block,) = [node for node in record.walk() if isinstance(node, Bullet | Paragraph)]
    changed = type(block)("Mill Lane is shut – now", span=block.span)

    assert mm.coverage(evolve(record, preamble=(changed,), items=(), closing=())).whole


def test_letters_are_compared_after_composition() -> None:
    """An accent of its own is the same letter as an accented one."""
    record = mm.loads("Cafe\u0301 hours\n", format="txt")
    block = record.preamble[0]
    composed = evolve(record, preamble=(Paragraph("Caf\u00e9 hours", span=block.span),))

    assert mm.coverage(composed).whole


def test_dropped_lines_are_homes_too(record: MeetingRecord) -> None:
    """What was dropped is accounted for, and counted apart."""
    assert record.source is not None
    first = record.preamble[0]
    gone = Dropped(first.text, reason="page header", span=first.span)
    dropped = evolve(
        record, preamble=record.preamble[1:], source=evolve(record.source, dropped=(gone,))
    )

    covered = mm.coverage(dropped)

    assert covered.whole
    assert covered.dropped == 1
