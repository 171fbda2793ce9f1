"""Last step: the frozen record, each object made once, bottom-up.

In: the outline, the frame and what the steps noticed.  Out: a `MeetingRecord`.
Never: changes what a step decided; depth beyond the model's limit is flattened, with a diagnostic.
"""

from collections.abc import Callable, Iterable

from ..document import Document
from ..model import (
    NESTING_LIMIT,
    AgendaItem,
    Attachment,
    Block,
    Bullet,
    Diagnostic,
    Dropped,
    MeetingRecord,
    Paragraph,
    Question,
    Severity,
    Source,
    Table,
)
from .drafts import Draft
from .frame import Frame
from .sections import Outline, Section
from .tables import cell_text

Notice = Callable[[Diagnostic], None]


def build(
    outline: Outline,
    frame: Frame,
    document: Document,
    dropped: Iterable[Dropped],
    noticed: list[Diagnostic],
) -> MeetingRecord:
    """Return the record that *outline* and *frame* describe."""
    notice = noticed.append
    preamble = blocks(outline.preamble, 1, notice)
    items = tuple(_item(section, 1, notice) for section in outline.items)
    closing = blocks(outline.closing, 1, notice)
    attachments = tuple(
        Attachment(title, content=blocks(drafts, 2, notice))
        for title, drafts in outline.attachments
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


def _item(section: Section, depth: int, notice: Notice) -> AgendaItem:
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
        content=blocks(section.content, depth + 1, notice),
        items=tuple(_item(below, depth + 1, notice) for below in section.items),
        span=first,
    )


def _heading_line(draft: Draft) -> Paragraph:
    return Paragraph(draft.full, findings=tuple(draft.findings), role=draft.role, span=draft.span())


def blocks(drafts: Iterable[Draft], depth: int, notice: Notice) -> tuple[Block, ...]:
    """Return the blocks that *drafts* make, entries of lists nested; *depth* is that of the first."""
    return tuple(
        _block(draft, depth) for draft in nest(list(drafts), NESTING_LIMIT - depth, notice)
    )


def nest(drafts: list[Draft], room: int, notice: Notice) -> list[Draft]:
    """Return the top-level drafts, with deeper entries of lists as their children.

    A paragraph that asks a question takes the entries below it as answers.
    """
    top: list[Draft] = []
    stack: list[tuple[int, Draft]] = []
    for draft in drafts:
        if draft.level < 0:
            stack.clear()
            top.append(draft)
            if asks(draft):
                stack.append((-1, draft))
            continue
        while stack and stack[-1][0] >= draft.level:
            stack.pop()
        if len(stack) > room - 1:
            notice(
                Diagnostic(
                    "MM106",
                    severity=Severity.INFO,
                    message=f"lists are nested deeper than {NESTING_LIMIT}: the deepest were flattened",
                    span=draft.span(),
                )
            )
            del stack[max(room - 1, 0) :]
        (stack[-1][1].children if stack else top).append(draft)
        stack.append((draft.level, draft))
    return top


def asks(draft: Draft) -> bool:
    """Whether *draft* is a question that answers may follow."""
    return draft.text.rstrip("\"'”’) ").endswith("?")


def _block(draft: Draft, depth: int) -> Block:
    findings = tuple(draft.findings)
    if draft.cells:
        rows = tuple(tuple(cell_text(cell) for cell in row) for row in draft.cells)
        return Table(
            rows,
            header_rows=draft.header_rows,
            findings=findings,
            role=draft.role,
            span=draft.span(),
        )
    children = tuple(_block(child, depth + 1) for child in draft.children)
    span = draft.span()
    marker = "" if draft.lost else draft.marker
    if children and asks(draft):
        return Question(
            draft.text,
            marker=marker,
            answers=children,
            findings=findings,
            role=draft.role,
            span=span,
        )
    if draft.level >= 0:
        return Bullet(
            draft.text,
            marker=marker,
            content=children,
            findings=findings,
            role=draft.role,
            span=span,
        )
    return Paragraph(draft.full, findings=findings, role=draft.role, span=span)
