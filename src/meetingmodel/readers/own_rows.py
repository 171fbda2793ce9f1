"""A row of a table as one line of a document.

In: the cells of the row, each a list of paragraphs.  Out: the lines that state them.
Never: loses an empty cell: it is one of the row's columns.
"""

from collections.abc import Iterator, Sequence

from attrs import evolve

from ..document import Line, Style

BAR = " | "


def row_lines(cells: Sequence[Sequence[str]], style: Style, *, indent: int) -> Iterator[Line]:
    """Yield the line of a row, and one more for each further paragraph of a cell.

    >>> from meetingmodel import Style
    >>> lines = list(row_lines([["Lee"], ["yes", "at first"]], Style(table=0, row=1), indent=0))
    >>> [(line.text, line.style.cells, line.style.column) for line in lines]
    [('Lee | yes', ((0, 3), (6, 9)), 0), ('at first', (), 1)]
    """
    texts = [cell[0] if cell else "" for cell in cells]
    places: list[tuple[int, int]] = []
    start = 0
    for text in texts:
        places.append((start, start + len(text)))
        start += len(text) + len(BAR)
    style = evolve(style, column=0, cells=tuple(places))
    yield Line(BAR.join(texts), indent=indent, style=style)
    for column, cell in enumerate(cells):
        for text in cell[1:]:
            yield Line(text, indent=indent, style=evolve(style, column=column, cells=()))
