"""One meeting in five formats gives one record: what a meeting is does not hang on its file."""

from io import BytesIO
from pathlib import Path

import attrs
import pytest
from support.five_formats import ITEMS, TITLE, WRITERS, as_markdown

import meetingmodel as mm
from meetingmodel.model import Node

# Text that is only typed does not say which rows of a table name the columns.
UNKNOWN = {"txt": {"header_rows"}}


def alike(record: mm.MeetingRecord, unknown: frozenset[str] = frozenset()) -> mm.MeetingRecord:
    """Return *record* without its file, the glyphs of its lists, and what the format cannot know.

    Each format has glyphs of its own: "-" in Markdown, "•" in Word. Numbers are kept.
    """
    given: dict[str, object] = {"header_rows": 0}

    def without(node: Node) -> Node:
        if isinstance(node, mm.Bullet | mm.Question):
            marker = node.marker if any(map(str.isalnum, node.marker.strip("o"))) else ""
            return attrs.evolve(node, marker=marker)
        names = {one.name for one in attrs.fields(type(node))} & unknown
        return attrs.evolve(node, **{name: given[name] for name in names})

    nothing: tuple[mm.Diagnostic, ...] = ()
    return attrs.evolve(mm.transform(record, without), source=None, diagnostics=nothing)


@pytest.mark.parametrize("format", [one for one in WRITERS if one != "md"])
def test_a_meeting_is_the_same_in_every_format(format: str) -> None:
    """Title, hours, roll, items, nested lists, table, motions, actions and signature agree."""
    if format == "pdf":
        pytest.importorskip("pypdfium2", reason="needs the extra pdf")
    unknown = frozenset(UNKNOWN.get(format, ()))

    record = mm.load(BytesIO(WRITERS[format]()))
    other = mm.load(BytesIO(as_markdown()))

    assert record.source
    assert record.source.format == format
    assert alike(record, unknown) == alike(other, unknown)


def test_the_record_is_right() -> None:
    """What the formats agree on is what was written."""
    record = mm.load(BytesIO(as_markdown()))

    assert record.title == TITLE
    assert [item.title for item in record.items] == [title for title, _ in ITEMS]
    assert [str(motion.outcome) for motion in record.motions] == ["carried", "failed"]
    assert [action.owners[0].name for action in record.actions] == ["Ann Lee", "Eve Kay"]
    assert [one.presence.value for one in record.attendance].count("absent") == 1
    assert record.next_meeting
    assert record.closing
    mill = next(node for node in record.walk() if getattr(node, "text", "").startswith("Mill Lane"))
    assert len(mill.children) == 2


@pytest.mark.parametrize("format", WRITERS)
def test_every_word_of_it_has_one_home(format: str) -> None:
    """Nothing is lost on the way, whatever the format."""
    assert mm.coverage(mm.load(BytesIO(WRITERS[format]()))).whole


@pytest.mark.parametrize("format", ["docx", "html", "md", "txt"])
def test_minutes_that_we_wrote_read_back(format: str) -> None:
    """Hours above a title, labels, tables and the foot of the page add no item and no words."""
    notes = Path(__file__).parents[2] / "examples" / "valley-library-task-force.txt"
    record = mm.load(notes)

    again = mm.loads(mm.render(record, format))

    assert alike(again) == alike(record)


@pytest.mark.parametrize("form", ["docx", "html", "md", "txt"])
def test_cells_without_letters_are_kept(form: str) -> None:
    """What says "#" above the numbers and a cell that says "---" come back from every format."""
    rows = [["#", "Topic", "*"], ["1", "-", "---"], ["...", "+1", "=="]]
    item = mm.AgendaItem("Roads", content=[mm.Table(rows, header_rows=1)])

    again = mm.loads(mm.render(mm.MeetingRecord("Board", items=[item]), form))

    (table,) = (piece.node for piece in mm.flow(again) if piece.kind == "table")
    assert isinstance(table, mm.Table)
    assert [list(row) for row in table.rows] == rows
