"""The action log: one Excel sheet with a row for each action of one meeting or of many.

rows.py     from records to rows
cells.py    from a value to a cell: words stay words, dates are dates
sheet.py    the sheet, and the table that lies over it
package.py  the other parts of the workbook, and the zip file

In: records.  Out: an .xlsx file, the same bytes each time.
Never: a formula from the words of notes; asks a clock; adds a name, date or task of its own.
"""

from collections.abc import Iterator, Sequence
from typing import BinaryIO

from attrs import frozen

from meetingmodel import Diagnostic, MeetingRecord, option

from .package import Workbook, write
from .rows import rows_of
from .sheet import sheet, table


@frozen
class ExcelOptions:
    """What the action log holds and how it prints."""

    open_only: bool = option(
        False, help="leave out actions whose status is done or cancelled in the record"
    )
    paper: str = option("a4", help="the paper that it prints on", choices=("a4", "letter"))
    language: str = option("en", help="the language of the notes, as a tag such as en-GB")


class ExcelExporter:
    """A list of actions to sort, filter and tick off.

    Each row has the action's id, meeting, date, item, words, owners, due date, due words, status
    and the line of the source. Where the record gives an action no id, date of the meeting and a
    running number stand for it.
    """

    suffixes: tuple[str, ...] = (".xlsx",)
    many: bool = True
    options: type = ExcelOptions

    def export(
        self, records: Sequence[MeetingRecord], out: BinaryIO, options: ExcelOptions, /
    ) -> Iterator[Diagnostic]:
        """Write the actions of *records*, meeting by meeting, in document order."""
        rows = rows_of(records, open_only=options.open_only)
        made = sheet(rows, paper=options.paper)
        book = Workbook(
            title=_title(records),
            language=options.language,
            sheet=made.xml,
            table=table(made),
        )
        write(book, out)
        yield from made.noticed


def _title(records: Sequence[MeetingRecord]) -> str:
    named = dict.fromkeys(record.body or record.title for record in records)
    named.pop("", None)
    return f"Actions: {next(iter(named))}" if len(named) == 1 else "Actions"
