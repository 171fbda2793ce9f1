"""Tables that Pandoc draws with letters, cells of several paragraphs and lists in them.

In: the lines of a Markdown text.  Out: for each line of such a table what its style says.
Never: loses a line, so that numbers stay; reads emphasis past the end of a cell.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby, zip_longest

from ...document import Line
from ..framed import BAR, frames, rows_of
from ..quick import QuickLine, QuickStyle
from .inline import read_inline
from .paragraphs import Frame, line_of_cells


def frames_of(lines: Sequence[str]) -> dict[int, int]:
    """Return where each framed table ends, by where it begins."""
    return dict(frames(lines)) if any(line.startswith("+") for line in lines) else {}


def framed_rows(
    lines: Sequence[str], frame: Frame, table: int, targets: Mapping[str, str]
) -> Iterator[Line]:
    """Yield the lines of one framed table; its borders become empty lines.

    >>> rows = "| **A | Bob |", "| Lee** | |", "+-----+-----+", "| Cy | Di |"
    >>> text = "+-----+-----+", *rows, "+-----+-----+"
    >>> [line.text for line in framed_rows(text, Frame(), 0, {})]
    ['', 'A | Bob', 'Lee |', '', 'Cy | Di', '']
    """
    for said, ones in groupby(zip(rows_of(lines), lines), key=_row_of):
        group = list(ones)
        if said is None:
            yield from (QuickLine("", page=frame.page) for _ in group)
            continue
        for (says, _), cells in zip(group, _shown([raw for _, raw in group], targets)):
            row, header, joins = says or (0, False, False)
            style = QuickStyle(table=table, row=row, column=0, header=header, joins=joins or None)
            yield line_of_cells(cells, frame, style)


def _row_of(one: tuple[tuple[int, bool, bool] | None, str]) -> int | None:
    return one[0][0] if one[0] is not None else None


def _shown(lines: Sequence[str], targets: Mapping[str, str]) -> Iterator[Sequence[str]]:
    """Yield the cells of each line of a row, as a reader sees them.

    Emphasis goes on from line to line of a cell, never into the next cell.
    """
    parts = [[part.strip() for part in line.strip()[1:-1].split(BAR)] for line in lines]
    columns = zip_longest(*parts, fillvalue="")
    read = [read_inline("\n".join(column), targets).text.split("\n") for column in columns]
    return zip(*read)
