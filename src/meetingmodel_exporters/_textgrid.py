r"""A table in plain text, between bars.

In: rows of cells.  Out: lines; bars and backslashes in the words bear a backslash.
Never: breaks a word, or lets two rows run together: where a cell needs several lines, rules part
the rows.
"""

from collections.abc import Sequence

from ._plain import filled, words

NARROWEST = 8
HANG = 2


def grid(rows: Sequence[Sequence[str]], *, header_rows: int, width: int) -> list[str]:
    """Return the lines of a table, at most *width* wide where its words allow it.

    A cell has a line for each of its own; where that is too long, it goes on below, two columns
    further in.

    >>> grid([["Name", "Vote"], ["Lee", "yes"]], header_rows=1, width=80)
    ['| Name | Vote |', '|======|======|', '| Lee  | yes  |']
    """
    header_rows = min(header_rows, len(rows))
    cells = [[_paragraphs(cell) for cell in row] for row in rows]
    widths = _widths(cells, width)
    set_rows = [[_set(cell, widths[n]) for n, cell in enumerate(row)] for row in cells]
    ruled = any(len(cell) > 1 for row in set_rows for cell in row)
    lines: list[str] = []
    for number, row in enumerate(set_rows, 1):
        lines += _row(row, widths)
        if number == header_rows:
            lines.append(_rule("=", widths))
        elif ruled:
            lines.append(_rule("-", widths))
    if ruled and header_rows == len(set_rows):
        lines.append(_rule("-", widths))
    return lines


def _paragraphs(cell: str) -> list[list[str]]:
    given = [words(one) for one in cell.split("\n")]
    return [[_guarded(word) for word in one] for one in given if one]


def _set(cell: list[list[str]], width: int) -> list[str]:
    lines: list[str] = []
    for paragraph in cell:
        first, *rest = filled(paragraph, width=max(width - HANG, 1), first=-HANG)
        lines += (first, *(" " * HANG + line for line in rest))
    return lines


def _widths(rows: list[list[list[list[str]]]], width: int) -> list[int]:
    """Return the width of each column: what it needs, or a fair share where that is too much."""
    needs = [3] * max((len(row) for row in rows), default=0)
    for row in rows:
        for column, cell in enumerate(row):
            lengths = [sum(map(len, one)) + len(one) - 1 for one in cell]
            needs[column] = max(needs[column], *lengths, 0)
    room = width - 3 * len(needs) - 1
    if sum(needs) <= room:
        return needs
    # Narrow columns keep what they need; what they leave is shared by the wide ones.
    widths = list(needs)
    left, order = room, sorted(range(len(needs)), key=needs.__getitem__)
    for rank, column in enumerate(order):
        share = max(left // (len(order) - rank), NARROWEST)
        widths[column] = min(needs[column], share)
        left -= widths[column]
    return widths


def _row(cells: list[list[str]], widths: list[int]) -> list[str]:
    height = max(1, *(len(cell) for cell in cells))
    lines: list[str] = []
    for number in range(height):
        shown = [
            (cell[number] if number < len(cell) else "").ljust(widths[column])
            for column, cell in enumerate(cells)
        ]
        lines.append(f"| {' | '.join(shown)} |")
    return lines


def _rule(glyph: str, widths: list[int]) -> str:
    return f"|{'|'.join(glyph * (width + 2) for width in widths)}|"


def _guarded(word: str) -> str:
    return word.replace("\\", "\\\\").replace("|", "\\|")
