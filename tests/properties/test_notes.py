"""Laws of reading notes: no text is refused, no word is lost, and a lost one would be noticed."""

import re
from collections.abc import Callable

import attrs
from hypothesis import assume, example, given
from hypothesis import strategies as st

import meetingmodel as mm
from meetingmodel import AgendaItem, Attachment, MeetingRecord, Table
from meetingmodel.model import Block, Node
from meetingmodel.testing import notes
from meetingmodel.testing.texts import texts

WORD = re.compile(r"[^\W_]+")

# Whatever stands in a text file, from meeting-like to none at all.
anything = st.one_of(
    notes(),
    st.lists(texts(), max_size=12).map("\n".join),
    st.text(st.characters(exclude_categories=["Cs"]), max_size=80),
)


@given(anything)
@example("")
@example("\n")
@example("\ufeff")
@example("Present: Lee, Ann\n•\nMinutes approved")
@example("•")
@example("1.")
@example("|")
@example("\f\f\f")
@example("Page 1\n\fPage 2")
def test_no_text_is_refused(text: str) -> None:
    """Odd text gives a record and diagnostics, never an exception."""
    assert isinstance(mm.loads(text), MeetingRecord)


@given(st.binary(max_size=200) | notes().map(lambda text: text.encode("utf-16")))
def test_bytes_are_read_or_refused_in_words(data: bytes) -> None:
    """Bytes of any kind give a record or a sentence that says why not."""
    try:
        record = mm.loads(data)
    except mm.MeetingModelError as error:
        assert str(error)  # noqa: PT017  # either outcome is fine, and each has its rule
    else:
        assert isinstance(record, MeetingRecord)


@given(anything)
@example("Present: Lee, Ann\n•\nMinutes approved")
@example("Board\n\fBoard\n\n1. Roof\ncom-\nmittee")
def test_every_word_has_exactly_one_home(text: str) -> None:
    """Parsing moves words into the tree: none is lost, none is said twice, none is changed."""
    coverage = mm.coverage(mm.loads(text))

    assert coverage.whole, coverage


@given(notes())
def test_reading_twice_gives_the_same_record(text: str) -> None:
    """Same bytes in, same record out."""
    assert mm.dumps(mm.loads(text)) == mm.dumps(mm.loads(text))


@given(notes())
def test_what_was_read_goes_through_json(text: str) -> None:
    """A record that was parsed is as legal as one that was made: JSON keeps it whole."""
    record = mm.loads(text)

    assert mm.testing.identical(mm.loads(mm.dumps(record)), record)


@given(notes(), st.data())
def test_coverage_notices_any_harm_to_any_word(text: str, data: st.DataObject) -> None:
    """Take one word of one home away, double it or change a letter: the proof fails."""
    record = mm.loads(text)
    homes = _homes(record)
    assume(homes)
    place, words = data.draw(st.sampled_from(homes))
    word = data.draw(st.sampled_from([one.span() for one in WORD.finditer(words)]))
    harm = data.draw(st.sampled_from([_removed, _doubled, _altered]))

    assert mm.coverage(record).whole
    assert not mm.coverage(_with(record, place, harm(words, *word))).whole


@given(notes(), st.data())
def test_coverage_notices_any_missing_or_doubled_block(text: str, data: st.DataObject) -> None:
    """A home that is gone leaves words without one; a home that is there twice shares them."""
    record = mm.loads(text)
    blocks = [
        node
        for node in record.walk()
        if not isinstance(node, AgendaItem | Attachment) and WORD.search(node.text)
    ]
    assume(blocks)
    target = data.draw(st.sampled_from(blocks))

    def twice(node: Node) -> Node | tuple[Node, ...]:
        return (node, node) if node is target else node

    def gone(node: Node) -> Node | None:
        return None if node is target else node

    assert mm.coverage(mm.transform(record, twice)).doubled
    assert mm.coverage(mm.transform(record, gone)).missing


@given(notes())
def test_findings_are_slices_of_their_block(text: str) -> None:
    """A finding says where its words stand, and they stand there."""
    record = mm.loads(text)

    for finding, block, _ in record.found:
        assert block is not None, "the parser makes no finding that stands alone"
        assert finding.at is not None
        start, stop = finding.at
        assert stop <= len(block.text)
        if getattr(finding, "verbatim", True) and finding.text:
            assert finding.text == block.text[start:stop]


@given(notes())
def test_places_lie_in_the_source(text: str) -> None:
    """Every span leads to lines that are there."""
    record = mm.loads(text)
    assert record.source is not None
    last = record.source.text.count("\n") + 1

    spans = [node.span for node in record.walk() if not isinstance(node, AgendaItem | Attachment)]
    spans += [one.span for one in record.diagnostics]
    spans += [span for motion in record.motions for span in motion.evidence]
    for span in spans:
        if span is not None:
            assert all(piece.last <= last for piece in (span, *span.rest))


def _removed(text: str, start: int, stop: int) -> str:
    return text[:start] + text[stop:]


def _doubled(text: str, start: int, stop: int) -> str:
    return f"{text[:stop]} {text[start:stop]}{text[stop:]}"


def _altered(text: str, start: int, stop: int) -> str:
    other = "z" if text[start] != "z" else "q"
    return text[:start] + other + text[start + 1 :]


# Where words live: a block (and of a table, a cell), or an entry of what was dropped.
Place = tuple[Block, tuple[int, int] | None] | int


def _homes(record: MeetingRecord) -> list[tuple[Place, str]]:
    homes: list[tuple[Place, str]] = []
    for node in record.walk():
        if isinstance(node, Table):
            for y, row in enumerate(node.rows):
                homes += [((node, (y, x)), cell) for x, cell in enumerate(row)]
        elif not isinstance(node, AgendaItem | Attachment):
            homes.append(((node, None), node.text))
    assert record.source is not None
    homes += [(number, one.text) for number, one in enumerate(record.source.dropped)]
    return [(place, words) for place, words in homes if WORD.search(words)]


def _with(record: MeetingRecord, place: Place, words: str) -> MeetingRecord:
    if isinstance(place, int):
        assert record.source is not None
        dropped = list(record.source.dropped)
        dropped[place] = attrs.evolve(dropped[place], text=words)
        return attrs.evolve(record, source=attrs.evolve(record.source, dropped=dropped))
    return mm.transform(record, _rewriting(place, words))


def _rewriting(place: tuple[Block, tuple[int, int] | None], words: str) -> Callable[[Node], Node]:
    target, cell = place

    def rewrite(node: Node) -> Node:
        if node is not target:
            return node
        if cell is None:
            return attrs.evolve(node, text=words, findings=())
        rows = [list(row) for row in target.rows]
        rows[cell[0]][cell[1]] = words
        return attrs.evolve(node, rows=rows, findings=())

    return rewrite
