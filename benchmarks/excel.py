"""How fast the action log is written, beside the obvious program with openpyxl.

In: nothing.  Out: best times for 200, 1,000 and 5,000 actions, and their ratios, in one run.
Never: leaves formats out on the other side; both files have table, dates, wrapping and filter.
"""

import datetime as dt
from functools import partial
from io import BytesIO

import openpyxl
from measuring import alternating
from openpyxl.styles import Alignment
from openpyxl.worksheet.table import Table

from meetingmodel import Action, AgendaItem, MeetingRecord, Paragraph
from meetingmodel_exporters.excel import ExcelExporter, ExcelOptions

SIZES = (200, 1_000, 5_000)


def meeting(count: int) -> MeetingRecord:
    actions = [
        Action(
            f"send the figures of quarter {number} to the members of the board",
            owners=["Ann Lee"],
            due=dt.date(2026, 1, 1) + dt.timedelta(days=number % 300),
            due_text="by the next meeting",
        )
        for number in range(count)
    ]
    paragraphs = [Paragraph(action.text, findings=[action]) for action in actions]
    item = AgendaItem("Budget", content=paragraphs)
    return MeetingRecord("Minutes", body="Hillside Council", date=dt.date(2026, 1, 1), items=[item])


def obvious(record: MeetingRecord) -> bytes:
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.append(["ID", "Meeting", "Date", "Item", "Action", "Owners", "Due", "Words", "Status"])
    for number, (action, _, item) in enumerate(record.found, 1):
        owners = "; ".join(owner.name for owner in action.owners)
        sheet.append(
            (
                *(f"#{number}", record.body, record.date, item.title, action.text, owners),
                *(action.due, action.due_text, action.status.value),
            )
        )
        for cell in sheet[number + 1]:
            cell.alignment = Alignment(wrap_text=True, vertical="top")
    sheet.add_table(Table(displayName="Log", ref=f"A1:I{len(record.found) + 1}"))
    out = BytesIO()
    book.save(out)
    return out.getvalue()


def ours(record: MeetingRecord) -> bytes:
    out = BytesIO()
    list(ExcelExporter().export([record], out, ExcelOptions()))
    return out.getvalue()


def main() -> None:
    for size in SIZES:
        record = meeting(size)
        rounds = 1 if size > 1_000 else 3
        fast, slow = alternating(partial(ours, record), partial(obvious, record), rounds=rounds)
        print(
            f"{size:7,} actions: ours {fast * 1000:8.1f} ms, openpyxl {slow * 1000:9.1f} ms: "
            f"{slow / fast:.1f} times faster, {fast / size * 1e6:.1f} us a row"
        )


if __name__ == "__main__":
    main()
