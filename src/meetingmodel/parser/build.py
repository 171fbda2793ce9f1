"""Last step: the frozen record, each object made once, bottom-up.

In: the outline, the frame and what the steps noticed.  Out: a `MeetingRecord`.
Never: changes what a step decided.
"""

from collections.abc import Iterable, Iterator

from ..document import Document
from ..model import (
    AgendaItem,
    Attachment,
    Block,
    Bullet,
    Diagnostic,
    Dropped,
    MeetingRecord,
    Paragraph,
    Question,
    Source,
    Table,
)
from .blocks.nesting import asks
from .drafts import Draft
from .frame import Frame
from .sections import Outline, Section
from .tables import cell_text


def build(
    outline: Outline,
    frame: Frame,
    document: Document,
    dropped: Iterable[Dropped],
    noticed: list[Diagnostic],
) -> MeetingRecord:
    """Return the record that *outline* and *frame* describe."""
    preamble = blocks(outline.preamble)
    items = tuple(_item(section) for section in outline.items)
    closing = blocks(outline.closing)
    attachments = tuple(
        Attachment(title, content=blocks(drafts)) for title, drafts in outline.attachments
    )
    source = Source(
        document.name,
        format=document.format,
        sha256=document.sha256,
        text=document.text,
        dropped=tuple(sorted(dropped, key=lambda one: one.span.first if one.span else 0)),
        metadata=document.metadata,
    )
    return MeetingRecord(
        frame.title,
        body=frame.body,
        kind=frame.kind,
        date=frame.date,
        end_date=frame.end_date,
        start=frame.start,
        end=frame.end,
        location=frame.location,
        status=frame.status,
        approved_on=frame.approved_on,
        quorum=frame.quorum,
        attendance=tuple(frame.attendance),
        preamble=preamble,
        items=items,
        closing=closing,
        attachments=attachments,
        next_meeting=frame.next_meeting,
        source=source,
        diagnostics=tuple(noticed),
    )


def _item(section: Section) -> AgendaItem:
    heading = tuple(_heading_line(draft) for draft in section.heading)
    first = heading[0].span if heading else None
    return AgendaItem(
        section.title,
        number=section.number,
        start=section.start,
        end=section.end,
        presenters=tuple(section.presenters),
        heading=heading,
        consent=section.consent,
        closed=section.closed,
        disposition=section.disposition,
        content=blocks(section.content),
        items=tuple(_item(below) for below in section.items),
        span=first,
    )


def _heading_line(draft: Draft) -> Paragraph:
    return Paragraph(draft.text, findings=tuple(draft.findings), role=draft.role, span=draft.span())


def blocks(drafts: Iterable[Draft]) -> tuple[Block, ...]:
    """Return the blocks that a tree of drafts makes."""
    return tuple(block for draft in drafts for block in _blocks(draft))


def _blocks(draft: Draft) -> Iterator[Block]:
    """Yield the block of *draft*; what stands below a mere paragraph follows it."""
    findings = tuple(draft.findings)
    role = draft.role
    span = draft.span()
    children = blocks(draft.children)
    marker = "" if draft.lost else draft.marker
    if draft.cells:
        rows = tuple(tuple(cell_text(cell) for cell in row) for row in draft.cells)
        yield Table(rows, header_rows=draft.header_rows, findings=findings, role=role, span=span)
    elif children and asks(draft):
        yield Question(
            draft.text, marker=marker, answers=children, findings=findings, role=role, span=span
        )
        return
    elif draft.level >= 0 and not draft.plain:
        yield Bullet(
            draft.text, marker=marker, content=children, findings=findings, role=role, span=span
        )
        return
    else:
        # Headings in what is attached may have a number: "6.2 Fees".
        yield Paragraph(draft.full, findings=findings, role=role, span=span)
    yield from children
