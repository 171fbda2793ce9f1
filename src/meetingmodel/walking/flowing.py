"""The pieces of a record, in printing order.

In: a `MeetingRecord`.  Out: `Piece` after `Piece`, as a page shows them.
Never: says a word twice or leaves one out; recursion, so any depth will do.
"""

from collections.abc import Iterable, Iterator

from attrs import evolve, field, frozen

from meetingmodel.arguments import expect
from meetingmodel.model.blocks import Bullet, Content, Paragraph, Question, Table
from meetingmodel.model.findings import Action, Decision, Motion, PresenceChange
from meetingmodel.model.record import AgendaItem, Attachment, MeetingRecord, Node

from .readings import closing_fields, disposition, fields, heading_lines
from .words import sentence

KINDS: dict[type, str] = {
    Paragraph: "paragraph",
    Bullet: "bullet",
    Question: "question",
    Table: "table",
    Motion: "motion",
    Decision: "decision",
    Action: "action",
    PresenceChange: "presence",
}


@frozen
class Piece:
    """One stretch of a printed record: a line, a paragraph, an entry of a list, or a table.

    *kind* says what it is, *level* how deep it stands, *text* what it says, *node* the part of the
    record that it shows (None for a reading, which no part of the tree holds):

    ===================== ============================== =====================================
    kind                  level                          node
    ===================== ============================== =====================================
    title                 0                              the paragraph that holds it, or None
    field                 0; nesting depth in an item    None ("Date: May 4, 2026")
    heading               depth of the item, from 1      the item
    heading_line          depth of the item, from 1      a further paragraph of the heading
    paragraph, bullet,    nesting depth, from 0          the block (marker, rows and answers
    question, table                                      are to be had from it)
    motion, decision,     nesting depth, from 0          the finding, which stands in the tree
    action, presence                                     by itself; *text* is its sentence
    attachment            1                              the attachment; *text* is its title
    ===================== ============================== =====================================

    The text of a bullet or question is without its marker; that of a table has tabs between cells
    and newlines between rows. What is nested below a block follows it, one level deeper.
    *part* is where the piece stands: "preamble", "items", "closing" or "attachments".
    """

    kind: str
    level: int = field(default=0, kw_only=True)
    text: str = field(default="", kw_only=True)
    node: Node | None = field(default=None, kw_only=True)
    part: str = field(default="items", kw_only=True)


def flow(record: MeetingRecord) -> Iterator[Piece]:
    """Yield the pieces of *record* in printing order: every block once, in document order.

    Typed values are printed only where no block holds their words, as in a record made in code.

    >>> from meetingmodel import AgendaItem, MeetingRecord
    >>> record = MeetingRecord("Board", items=[AgendaItem("Budget", content=["It was read."])])
    >>> [(piece.kind, piece.text) for piece in flow(record)]
    [('title', 'Board'), ('heading', 'Budget'), ('paragraph', 'It was read.')]
    """
    expect(record, MeetingRecord, "load() gives one")
    return _flow(record)


def _flow(record: MeetingRecord) -> Iterator[Piece]:
    title = _title_block(record)
    readings = fields(record)
    if record.title and title is None and readings.shows_title:
        yield Piece("title", text=record.title, part="preamble")
    for line in readings.lines:
        yield Piece("field", text=line, part="preamble")
    for piece in _pieces(record.preamble, "preamble"):
        yield evolve(piece, kind="title") if piece.node is title and title is not None else piece
    yield from _pieces(record.items, "items")
    for line in closing_fields(record):
        yield Piece("field", text=line, part="closing")
    yield from _pieces(record.closing, "closing")
    yield from _pieces(record.attachments, "attachments")


def _title_block(record: MeetingRecord) -> Paragraph | None:
    """Return the paragraph of the preamble that says the title and nothing else."""
    wanted = " ".join(record.title.split())
    if not wanted:
        return None
    for block in record.preamble:
        if type(block) is Paragraph and " ".join(block.text.split()) == wanted:
            return block
    return None


def _pieces(nodes: Iterable[Node], part: str) -> Iterator[Piece]:
    # A stack of what is still to be printed. Items count their own depth, blocks theirs.
    stack: list[tuple[Node | Piece, int]] = [(node, 0) for node in reversed(tuple(nodes))]
    while stack:
        node, depth = stack.pop()
        if isinstance(node, Piece):
            yield node
            continue
        if isinstance(node, AgendaItem):
            yield from _heading(node, depth + 1, part)
            stack.extend((item, depth + 1) for item in reversed(node.items))
            stack.extend((piece, 0) for piece in _ending(node, part))
            stack.extend((block, 0) for block in reversed(node.content))
        elif isinstance(node, Attachment):
            yield Piece("attachment", level=1, text=node.title, node=node, part=part)
            stack.extend((block, 0) for block in reversed(_below_title(node)))
        elif isinstance(node, Paragraph | Bullet | Question | Table):
            yield Piece(KINDS[type(node)], level=depth, text=node.text, node=node, part=part)
            stack.extend((block, depth + 1) for block in reversed(node.children))
        else:
            yield Piece(KINDS[type(node)], level=depth, text=sentence(node), node=node, part=part)


def _below_title(attachment: Attachment) -> tuple[Content, ...]:
    """Return what stands below an attachment's title, which may be its first paragraph."""
    content = attachment.content
    first = content[0] if content else None
    if isinstance(first, Paragraph) and first.text.split() == attachment.title.split():
        return content[1:]
    return content


def _heading(item: AgendaItem, level: int, part: str) -> Iterator[Piece]:
    lines: tuple[Paragraph, ...] = item.heading
    if lines:
        yield Piece("heading", level=level, text=lines[0].text, node=item, part=part)
        for line in lines[1:]:
            yield Piece("heading_line", level=level, text=line.text, node=line, part=part)
        return
    first, *rest = heading_lines(item)
    yield Piece("heading", level=level, text=first, node=item, part=part)
    for text in rest:
        yield Piece("heading_line", level=level, text=text, part=part)


def _ending(item: AgendaItem, part: str) -> Iterator[Piece]:
    line = disposition(item)
    if line:
        yield Piece("field", text=line, part=part)
