"""A record as a whole: its order, its views, its limits, and that it never changes."""

import copy
import pickle
from concurrent.futures import ThreadPoolExecutor

import attrs
import pytest
from hypothesis import given

from meetingmodel import (
    Action,
    AgendaItem,
    Attachment,
    Bullet,
    Decision,
    MeetingRecord,
    Motion,
    Paragraph,
    PresenceChange,
    Question,
    Span,
    Table,
)
from meetingmodel.model import NESTING_LIMIT
from meetingmodel.testing import blocks, identical, records


def meeting() -> MeetingRecord:
    """Make a record whose texts are numbered in document order."""
    return MeetingRecord(
        preamble=[Paragraph("1")],
        items=[
            AgendaItem(
                "2",
                heading=["3"],
                content=[
                    Bullet("4", content=["5"], findings=[Action("a1")]),
                    Question("6", answers=[Question("7"), Decision("8")]),
                ],
                items=[AgendaItem("9", content=[Paragraph("10", findings=[Action("a2")])])],
            ),
            AgendaItem("11", content=[Motion("12"), PresenceChange("x", text="13")]),
        ],
        closing=[Table([["14"]])],
        attachments=[Attachment("15", content=["16"])],
    )


def text(node: object) -> str:
    """Return the words of *node* itself."""
    return node.title if isinstance(node, AgendaItem | Attachment) else node.text  # type: ignore[attr-defined]


def test_walk_goes_through_everything_in_document_order() -> None:
    """Items, headings, blocks, findings that stand alone and attachments come as they are read."""
    assert [text(node) for node in meeting().walk()] == [str(n) for n in range(1, 17)]


def test_walk_items_goes_through_items_at_every_depth() -> None:
    """A parent comes before its children, and these before its next sibling."""
    assert [item.title for item in meeting().walk_items()] == ["2", "9", "11"]


def test_views_are_flat_and_in_document_order() -> None:
    """Attached findings and those that stand alone are found alike."""
    record = meeting()

    assert [one.text for one in record.actions] == ["a1", "a2"]
    assert [one.text for one in record.decisions] == ["8"]
    assert [one.text for one in record.motions] == ["12"]
    assert [one.text for one in record.presence_changes] == ["13"]
    assert [one.text for one in record.questions] == ["6", "7"]


def test_found_knows_block_and_item() -> None:
    """Where a finding stands is part of what is known about it."""
    found = meeting().found

    assert [(one.finding.text, one.block and one.block.text) for one in found] == [
        ("a1", "4"),
        ("8", None),
        ("a2", "10"),
        ("12", None),
        ("13", None),
    ]
    assert [one.item and one.item.title for one in found] == ["2", "2", "9", "11", "11"]


def test_findings_outside_items_have_no_item() -> None:
    """Preamble, closing and attachments belong to no item, not to the last one seen."""
    action = Paragraph("x", findings=[Action("x")])
    record = MeetingRecord(
        items=[AgendaItem("a")],
        closing=[action],
        attachments=[Attachment("b", content=[action])],
    )

    assert [one.item for one in record.found] == [None, None]


def test_views_share_one_index() -> None:
    """The tree is searched once, however often its views are asked for."""
    record = meeting()

    assert record.found is record.found
    assert record.questions is record.questions


def test_nothing_of_a_record_can_be_changed() -> None:
    """A record may be handed to anybody: nobody can alter it."""
    record = meeting()

    for node in (record, *record.walk()):
        for name in (attrs.fields(type(node))[0].name, "unheard_of"):
            with pytest.raises((AttributeError, attrs.exceptions.FrozenInstanceError)):
                setattr(node, name, "x")


def test_the_limit_of_nesting_is_reached_and_not_passed() -> None:
    """Blocks and items together go 32 deep; one more is refused in a sentence."""

    def nested(levels: int) -> MeetingRecord:
        block = Bullet("x")
        for _ in range(levels - 2):
            block = Bullet("x", content=[block])
        return MeetingRecord(items=[AgendaItem("x", heading=["x"], content=[block])])

    assert nested(NESTING_LIMIT).walk()
    with pytest.raises(ValueError, match=r"nested 32 deep, and this record goes deeper: flatten"):
        nested(NESTING_LIMIT + 1)


def test_a_tree_of_any_depth_is_refused_without_running_out_of_stack() -> None:
    """Even what a loop in somebody's program made gets a sentence."""
    item = AgendaItem("x")
    for _ in range(20_000):
        item = AgendaItem("x", items=[item])

    with pytest.raises(ValueError, match="flatten"):
        MeetingRecord(items=[item])
    while item.items:  # taken apart from the top: freeing it at once would need the stack
        item = item.items[0]


def test_the_lines_of_a_heading_are_no_level_of_their_own() -> None:
    """An item at the limit may still have a heading."""
    item = AgendaItem("x", heading=["x"])
    for _ in range(NESTING_LIMIT - 1):
        item = AgendaItem("x", heading=["x"], items=[item])

    assert MeetingRecord(items=[item])


def test_equality_ignores_places_and_identical_does_not() -> None:
    """Two readings are equal if they say the same; spans say only where."""
    here, there = Paragraph("x", span=Span(1)), Paragraph("x", span=Span(2))

    assert MeetingRecord(preamble=[here]) == MeetingRecord(preamble=[there])
    assert not identical(MeetingRecord(preamble=[here]), MeetingRecord(preamble=[there]))
    assert Motion("x", evidence=[Span(1)]) == Motion("x")
    assert not identical(Motion("x", evidence=[Span(1)]), Motion("x"))


@given(blocks())
def test_children_are_all_that_lies_below(block: object) -> None:
    """`text` and `children` of any block are enough to print it."""
    assert isinstance(block.text, str)  # type: ignore[attr-defined]
    assert all(text(one) is not None for one in block.children)  # type: ignore[attr-defined]


@given(records())
def test_records_go_through_pickle_and_copy(record: MeetingRecord) -> None:
    """A record can be sent to another process and comes back identical, views and all."""
    again = pickle.loads(pickle.dumps(record))

    assert identical(again, record)
    assert again.actions == record.actions
    assert identical(copy.deepcopy(record), record)


@given(records())
def test_equal_records_have_equal_hashes(record: MeetingRecord) -> None:
    """Records can be kept in sets and as keys."""
    again = pickle.loads(pickle.dumps(record))

    assert again == record
    assert hash(again) == hash(record)
    assert {record, again} == {record}


def test_threads_may_share_a_record() -> None:
    """Views asked for by many threads at once are the same for all."""
    record = MeetingRecord(
        preamble=[Paragraph(str(n), findings=[Action(str(n))]) for n in range(2000)]
    )

    with ThreadPoolExecutor(8) as pool:
        views = list(pool.map(lambda _: record.actions, range(64)))

    assert all(view == views[0] for view in views)
    assert len(views[0]) == 2000


def test_a_table_is_its_cells() -> None:
    """Places in a table count in its cells, joined by tabs and newlines."""
    table = Table([["Name", "Vote"], ["Lee", "yes"]], header_rows=1)

    assert table.text == "Name\tVote\nLee\tyes"
    assert table.children == ()


def test_a_name_for_lists_is_the_full_one_if_known() -> None:
    """Logs show who is meant; the tree shows what was written."""
    assert meeting().actions[0].owners == ()
    assert Action("x", owners=["GK"]).owners[0].display_name == "GK"
