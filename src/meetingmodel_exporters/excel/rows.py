"""From meeting records to the rows of the action log.

In: records.  Out: rows, one an action, in the order of the records and of their pages.
Never: joins two actions, or changes the words of one.
"""

import datetime as dt
from collections import Counter
from collections.abc import Iterator, Sequence

from attrs import frozen

from meetingmodel import Action, ActionStatus, AgendaItem, ExportError, MeetingRecord, Span

# Excel has 1,048,576 rows, and the first holds the names of the columns.
MOST_ROWS = 1_048_575

STATUSES = {
    ActionStatus.OPEN: "Open",
    ActionStatus.IN_PROGRESS: "In progress",
    ActionStatus.DONE: "Done",
    ActionStatus.CANCELLED: "Cancelled",
}
_CLOSED = (ActionStatus.DONE, ActionStatus.CANCELLED)

Value = str | int | dt.date | None


@frozen
class Row:
    """The values of one action, in the order of `sheet.COLUMNS`, and where its words stand."""

    values: tuple[Value, ...]
    span: Span | None


def rows_of(records: Sequence[MeetingRecord], *, open_only: bool = False) -> list[Row]:
    """Return a row for each action of *records*; *open_only* leaves out done and cancelled ones."""
    rows = list(_rows(records, open_only))
    if len(rows) > MOST_ROWS:
        raise ExportError(
            f"the records hold {len(rows):,} actions, and a sheet of Excel has room for "
            f"{MOST_ROWS:,}: export fewer meetings at a time"
        )
    return rows


def _rows(records: Sequence[MeetingRecord], open_only: bool) -> Iterator[Row]:
    counted: Counter[dt.date | None] = Counter()
    for record in records:
        meeting = _meeting(record)
        for finding, block, item in record.found:
            if not isinstance(finding, Action):
                continue
            # Numbers are given before any is left out: an action keeps its own from log to log.
            counted[record.date] += 1
            if open_only and finding.status in _CLOSED:
                continue
            span = finding.span or (block.span if block is not None else None)
            number = finding.id or _number(record.date, counted[record.date])
            yield Row(_values(finding, number, meeting, record.date, item, span), span)


def _values(
    action: Action,
    number: str,
    meeting: str,
    date: dt.date | None,
    item: AgendaItem | None,
    span: Span | None,
) -> tuple[Value, ...]:
    return (
        number,
        meeting,
        date,
        "" if item is None else _item(item),
        action.text,
        "; ".join(owner.display_name for owner in action.owners),
        action.due,
        action.due_text,
        STATUSES[action.status],
        None if span is None else span.first,
    )


def _number(date: dt.date | None, count: int) -> str:
    return f"#{count}" if date is None else f"{date.isoformat()} #{count}"


def _meeting(record: MeetingRecord) -> str:
    if record.body:
        return f"{record.body}, {record.kind}" if record.kind else record.body
    return record.title or record.kind or ""


def _item(item: AgendaItem) -> str:
    return " ".join(part for part in (item.number, item.title) if part)
