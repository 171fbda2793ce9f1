"""The sheet of the action log, and the table that lies over it.

In: rows.  Out: the XML of both, and what a user should know of them.
Never: cuts words off; what no cell can hold goes on in a column of its own at the end.
"""

import datetime as dt
from collections.abc import Iterator, Sequence

from attrs import frozen

from meetingmodel import Diagnostic, Severity, Span

from .cells import (
    DATE,
    FIRST_DATE,
    HEADING,
    MOST_UNITS,
    NUMBER,
    WORDS,
    cell,
    column,
    escaped,
    pieces,
    text_cell,
    without_controls,
)
from .rows import STATUSES, Row, Value

# Name of each column, its width in letters, and the format of an empty cell.
COLUMNS = (
    ("ID", 17, WORDS),
    ("Meeting", 25, WORDS),
    ("Date", 13, DATE),
    ("Item", 28, WORDS),
    ("Action", 56, WORDS),
    ("Owners", 24, WORDS),
    ("Due", 13, DATE),
    ("Due as written", 20, WORDS),
    ("Status", 14, WORDS),
    ("Line", 8, NUMBER),
)
_DUE, _STATUS = "G", "I"
_LAST_POSSIBLE = 1_048_576
_LINE_HEIGHT, _HIGHEST, _INSET = 14, 405, 2
# How many capitals make a line too long, as a guess; texts longer than this are not gone through.
_CAPITALS, _WEIGHED = 6, 500
_PAPERS = {"a4": 9, "letter": 1}

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


@frozen(kw_only=True)
class Sheet:
    """The sheet as XML, the names of its columns, its last row, and what was noticed."""

    xml: str
    names: tuple[str, ...]
    last_row: int
    noticed: tuple[Diagnostic, ...]


def sheet(rows: Sequence[Row], *, paper: str) -> Sheet:
    """Return the sheet with *rows* below a row of column names."""
    noticed: list[Diagnostic] = []
    ready = [_ready(row, noticed) for row in rows]
    spilt = _spilt(ready)
    names = (*(name for name, _, _ in COLUMNS), *spilt.values())
    # A table needs a row below its names, be it empty.
    last_row = max(len(rows), 1) + 1
    last = column(len(names) - 1)
    body = "".join(_body(ready or [[[None]] * len(COLUMNS)], spilt))
    xml = "".join(
        (
            f'{_HEAD}<worksheet xmlns="{_MAIN}" xmlns:r="{_RELATIONS}">'
            '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'
            f'<dimension ref="A1:{last}{last_row}"/>'
            '<sheetViews><sheetView workbookViewId="0" tabSelected="1" showGridLines="0">'
            '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>'
            '<selection pane="bottomLeft" activeCell="A2" sqref="A2"/></sheetView></sheetViews>'
            '<sheetFormatPr defaultRowHeight="15"/>',
            _widths(len(spilt)),
            f"<sheetData>{_names_row(names)}{body}</sheetData>",
            _rules(last),
            _choices(),
            '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>'
            f'<pageSetup paperSize="{_PAPERS[paper]}" orientation="landscape" fitToHeight="0"/>'
            "<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>"
            '<tableParts count="1"><tablePart r:id="rId1"/></tableParts></worksheet>',
        )
    )
    return Sheet(xml=xml, names=names, last_row=last_row, noticed=tuple(noticed))


def table(made: Sheet) -> str:
    """Return the XML of the table over all of *made*, with a filter on each column."""
    ref = f"A1:{column(len(made.names) - 1)}{made.last_row}"
    columns = "".join(
        f'<tableColumn id="{place}" name="{escaped(name)}"/>'
        for place, name in enumerate(made.names, 1)
    )
    return (
        f'{_HEAD}<table xmlns="{_MAIN}" id="1" name="ActionLog" displayName="ActionLog" '
        f'ref="{ref}" totalsRowShown="0"><autoFilter ref="{ref}"/>'
        f'<tableColumns count="{len(made.names)}">{columns}</tableColumns>'
        '<tableStyleInfo name="TableStyleLight1" showFirstColumn="0" showLastColumn="0" '
        'showRowStripes="1" showColumnStripes="0"/></table>'
    )


# Words that no cell can hold: (column, how many times it goes on) -> the name of one more column.
_Spilt = dict[tuple[int, int], str]
_SPILT_WIDTH = 54
_Ready = list[list[Value]]


def _ready(row: Row, noticed: list[Diagnostic]) -> _Ready:
    """Return the values of *row*, each as the pieces that cells can hold."""
    out: _Ready = []
    for place, value in enumerate(row.values):
        if isinstance(value, str):
            text = without_controls(value)
            if len(text) < len(value) - value.count("\r\n"):
                noticed.append(_controls(COLUMNS[place][0], row.span))
            cut: list[Value] = list(pieces(text))
            if len(cut) > 1:
                noticed.append(_too_long(COLUMNS[place][0], row.span))
            out.append(cut)
        else:
            if isinstance(value, dt.date) and value < FIRST_DATE:
                noticed.append(_too_early(value, row.span))
            out.append([value])
    return out


def _spilt(ready: Sequence[_Ready]) -> _Spilt:
    most = [max((len(row[place]) for row in ready), default=1) for place in range(len(COLUMNS))]
    return {
        (place, time): f"{name} (continued{'' if time == 1 else f' {time}'})"
        for place, (name, _, _) in enumerate(COLUMNS)
        for time in range(1, most[place])
    }


def _body(ready: Sequence[_Ready], spilt: _Spilt) -> Iterator[str]:
    columns = [(column(place), empty) for place, (_, _, empty) in enumerate(COLUMNS)]
    columns += [(column(len(COLUMNS) + place), WORDS) for place in range(len(spilt))]
    for number, row in enumerate(ready, 2):
        values = [value[0] for value in row]
        for place, time in spilt:
            values.append(row[place][time] if time < len(row[place]) else None)
        cells = "".join(
            [
                cell(f"{letters}{number}", value, empty=empty)
                for (letters, empty), value in zip(columns, values, strict=True)
            ]
        )
        yield f'<row r="{number}" ht="{_height(values)}">{cells}</row>'


def _height(values: Sequence[Value]) -> int:
    """Return how high the row must be, in points, for all its words to show.

    Not every program finds that out by itself when it opens the file. It is an estimate: small
    letters are taken to be as wide as digits, which most are not.
    """
    lines = 1
    for place, value in enumerate(values):
        if isinstance(value, str):
            width = (COLUMNS[place][1] if place < len(COLUMNS) else _SPILT_WIDTH) - _INSET
            if len(value) > width - _CAPITALS or "\n" in value:
                needed = sum(_lines(line, width) for line in value.split("\n"))
                lines = max(lines, needed)
    return min(lines * _LINE_HEIGHT, _HIGHEST)


def _lines(text: str, width: int) -> int:
    """Return how many lines *text* takes: capitals are wide, and words do not break."""
    if len(text) > _WEIGHED:
        return -(-len(text) // width)
    lines, room = 1, float(width)
    for word in text.split():
        wide = len(word) + sum(map(str.isupper, word)) / 4
        if wide > room and room < width:
            lines, room = lines + 1, float(width)
        lines += int(wide // (width + 1))
        room -= wide + 1
    return lines


def _names_row(names: Sequence[str]) -> str:
    cells = "".join(
        text_cell(f"{column(place)}1", name, HEADING) for place, name in enumerate(names)
    )
    return f'<row r="1" ht="20" customHeight="1">{cells}</row>'


def _widths(spilt: int) -> str:
    widths = [*(width for _, width, _ in COLUMNS), *([_SPILT_WIDTH] * spilt)]
    columns = "".join(
        f'<col min="{place}" max="{place}" width="{width}" customWidth="1"/>'
        for place, width in enumerate(widths, 1)
    )
    return f"<cols>{columns}</cols>"


def _rules(last: str) -> str:
    """Return the colours: overdue rows red, finished ones grey, also in rows that people add."""
    status, due = f"${_STATUS}2", f"${_DUE}2"
    closed = f'OR({status}="Done",{status}="Cancelled")'
    overdue = f"AND(ISNUMBER({due}),{due}&lt;TODAY(),NOT({closed}))"
    return (
        f'<conditionalFormatting sqref="A2:{last}{_LAST_POSSIBLE}">'
        f'<cfRule type="expression" dxfId="0" priority="1"><formula>{overdue}</formula></cfRule>'
        f'<cfRule type="expression" dxfId="1" priority="2"><formula>{closed}</formula></cfRule>'
        "</conditionalFormatting>"
    )


def _choices() -> str:
    words = ",".join(STATUSES.values())
    return (
        '<dataValidations count="1"><dataValidation type="list" allowBlank="1" '
        'showInputMessage="1" showErrorMessage="1" errorTitle="Status" '
        f'error="Choose one of: {words.replace(",", ", ")}" '
        f'sqref="{_STATUS}2:{_STATUS}{_LAST_POSSIBLE}"><formula1>"{words}"</formula1>'
        "</dataValidation></dataValidations>"
    )


def _controls(name: str, span: Span | None) -> Diagnostic:
    return Diagnostic(
        "MM320",
        severity=Severity.INFO,
        message=f"control characters left out of the column {name!r}: no Excel file can hold them",
        span=span,
    )


def _too_long(name: str, span: Span | None) -> Diagnostic:
    return Diagnostic(
        "MM321",
        message=f"words of the column {name!r} are longer than a cell can hold "
        f"({MOST_UNITS:,} characters)",
        span=span,
        hint=f"they go on in the column '{name} (continued)' at the right end",
    )


def _too_early(date: dt.date, span: Span | None) -> Diagnostic:
    return Diagnostic(
        "MM322",
        message=f"{date.isoformat()} is written as text: Excel counts days from March 1900",
        span=span,
        hint="correct the year in the notes if it is a slip",
    )
