r"""A table in plain text, between bars.

In: rows of cells, each a list of words.  Out: lines; bars in the words bear a backslash.
Never: breaks a word, or lets two rows run together: where a cell needs several lines, rules part
the rows.
"""

from ._plain import filled

NARROWEST = 8


def grid(rows: list[list[list[str]]], *, header_rows: int, width: int) -> list[str]:
    """Return the lines of a table, at most *width* wide where its words allow it.

    >>> grid([[["Name"], ["Vote"]], [["Lee"], ["yes"]]], header_rows=1, width=80)
    ['| Name | Vote |', '|======|======|', '| Lee  | yes  |']
    """
    rows = [[[_guarded(word) for word in cell] for cell in row] for row in rows]
    widths = _widths(rows, width)
    set_rows = [
        [filled(cell, width=widths[column]) for column, cell in enumerate(row)] for row in rows
    ]
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


def _widths(rows: list[list[list[str]]], width: int) -> list[int]:
    """Return the width of each column: what it needs, or a fair share where that is too much."""
    needs = [3] * max((len(row) for row in rows), default=0)
    for row in rows:
        for column, cell in enumerate(row):
            length = sum(map(len, cell)) + len(cell) - 1
            needs[column] = max(needs[column], length)
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
    height = max(1, *map(len, cells))
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
