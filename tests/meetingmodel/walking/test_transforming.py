import attrs
import pytest
from hypothesis import given

import meetingmodel as mm
from meetingmodel.testing import identical, records


def _example() -> mm.MeetingRecord:
    action = mm.Action("send it", owners=["Ann"])
    return mm.MeetingRecord(
        preamble=["Board"],
        items=[
            mm.AgendaItem("One", content=[mm.Bullet("Ann will send it", findings=[action])]),
            mm.AgendaItem("Two", content=["Nothing."], items=[mm.AgendaItem("Two a")]),
        ],
    )


@given(records())
def test_a_function_that_changes_nothing_gives_the_same_record(record: mm.MeetingRecord) -> None:
    """Where every node is returned as it is, so is the record: the same object."""
    assert mm.transform(record, lambda node: node) is record


@given(records())
def test_a_copy_of_every_node_is_an_equal_record(record: mm.MeetingRecord) -> None:
    """Replacing each node by its like changes nothing, spans included."""
    assert identical(mm.transform(record, attrs.evolve), record)


def test_untouched_branches_keep_their_identity() -> None:
    """Only what lies above a change is made anew."""
    record = _example()

    changed = mm.transform(record, lambda node: None if isinstance(node, mm.Action) else node)

    assert changed.actions == ()
    assert changed.items[0] is not record.items[0]
    assert changed.items[1] is record.items[1]
    assert changed.preamble is record.preamble


def test_a_node_may_become_several() -> None:
    """A tuple stands in the place of its node, in order."""

    def doubled(node: mm.AgendaItem) -> object:
        return (node, mm.Paragraph("twice")) if node == mm.Paragraph("Nothing.") else node

    changed = mm.transform(_example(), doubled)  # type: ignore[arg-type]

    assert [block.text for block in changed.items[1].content] == ["Nothing.", "twice"]


def test_nodes_below_come_first() -> None:
    """The function sees a node with what it made of the nodes below."""
    seen: list[str] = []

    mm.transform(_example(), lambda node: (seen.append(type(node).__name__), node)[1])

    assert seen[:4] == ["Paragraph", "Action", "Bullet", "AgendaItem"]
    assert seen[-3:] == ["Paragraph", "AgendaItem", "AgendaItem"]


def test_what_cannot_stand_there_is_refused_in_words() -> None:
    """An item among blocks would be lost by exporters, so it is an error at once."""

    def wrong(node: object) -> object:
        return mm.AgendaItem("x") if isinstance(node, mm.Paragraph) else node

    with pytest.raises(TypeError, match=r"in the place of Paragraph .* not AgendaItem"):
        mm.transform(_example(), wrong)  # type: ignore[arg-type]
