"""Tables that were typed with blanks: rows whose words stand in columns, and cells that wrap.

In: rows.  Out: where a table of columns ends; one draft that holds a draft for each cell.
Never: takes prose with a wide gap for a row; a cell is a few words.
"""

from ..drafts import Draft, Row, draft_of
from ..language.phrases import bare, whole
from ..lexicon.words import Lexicon
from . import table_text

Piece = tuple[int, int]  # where it begins and ends in its row, or a column on the page

CELL = 60
NARROW = 2  # blanks between two columns at least
SLACK = 1  # so far from its column a piece may begin
NAME = 24  # letters that a name has in front of a tab at most
HEAD = 3  # so many words has the head of a column at most: "Board Members Absent"


def grid_end(rows: list[Row], place: int, lexicon: Lexicon) -> int:
    """Return where the rows end that make a table of columns with the row at *place*.

    Two rows at least, a blank line between them at most; "Ayes:   Lee, Roe" is a label with its
    text. Lines below a row that only go on with its cells belong to it.
    """
    stop, tall = place, 0
    above = full = rows[place]
    headed = above.columns and _is_heads(above)  # "PRESENT   ABSENT": the longer list goes on below
    roll = headed and _heads_roll(above, lexicon)
    while stop < len(rows) and (
        _is_row(rows[stop], first=stop == place)
        or (tall > 1 and _is_short_row(rows[stop], full if headed else rows[stop - 1], roll))
        or (tall > 1 and _is_close_row(rows[stop], full))
    ):
        full = rows[stop] if rows[stop].columns else full
        if stop > place and rows[stop].gap and not _shares_column(rows[stop], above):
            break  # two fields on a line, and a table below them
        above = rows[stop]
        stop, tall = stop + 1, tall + 1
        while stop < len(rows) and _goes_on(above, rows[stop]):
            stop += 1
    return stop if tall > 1 else place


def table_of_columns(rows: list[Row]) -> Draft:
    """Return the table that rows make whose words stand in columns, a piece a cell."""
    table = Draft("", rows)
    head = max(rows, key=lambda row: len(row.pieces))
    tabbed = _is_tabbed(rows, head)
    columns = _columns(rows, head)
    above, places = rows[0], list[int]()
    for row in rows:
        if row is not above and _goes_on(above, row):
            for start, stop in row.pieces:
                place = places[_column(above, row.indent + start) or 0]
                table.cells[-1][place].append(row.piece(start, stop))
            continue
        pieces = row.pieces if tabbed else _cut(row, columns)
        above, places = row, _tabs(row) if tabbed else _places(row, pieces, columns)
        table.cells.append(_cells(row, pieces, places, len(table.cells)))
    table.text = table_text(table)
    return table


def _columns(rows: list[Row], head: Row) -> list[tuple[int, int]]:
    """Return where the columns begin and end on the page, which the pieces of *head* show.

    Above the names of a roll there may be no head, only above their marks: "PRESENT   ABSENT".
    """
    columns = [(head.indent + start, head.indent + stop) for start, stop in head.pieces]
    first = [(row.indent + row.pieces[0][0], row.indent + row.pieces[0][1]) for row in rows[1:]]
    right = max((stop for _, stop in first), default=0)
    if head is rows[0] and first and right <= columns[0][0]:
        columns.insert(0, (min(start for start, _ in first), right))
    return columns


def _is_heads(row: Row) -> bool:
    """Whether each piece of a row is a few words, as heads of columns are."""
    texts = [row.text[start:stop].rstrip(" .:") for start, stop in row.pieces]
    return all(text.replace(" ", "").isalpha() and text.count(" ") < HEAD for text in texts)


def _heads_roll(row: Row, lexicon: Lexicon) -> bool:
    """Whether each piece of a row is a label of attendance, below which names stand."""
    labels = (lexicon.present_labels, lexicon.excused_labels, lexicon.absent_labels)
    texts = [bare(row.text[start:stop]) for start, stop in row.pieces]
    return all(any(text in whole(known) for known in labels) for text in texts)


def _is_tabbed(rows: list[Row], head: Row) -> bool:
    """Whether one tab stands between columns, also beside an empty cell, as spreadsheets copy."""
    tabs = head.text.count("\t")
    return tabs == len(head.pieces) - 1 > 1 and all(
        len(set(_tabs(row))) == len(row.pieces) and row.text.count("\t") <= tabs for row in rows
    )


def _tabs(row: Row) -> list[int]:
    """Return the column of each piece of a row, by the tabs before it."""
    return [row.text[:start].count("\t") for start, _ in row.pieces]


def _cut(row: Row, columns: list[Piece]) -> list[Piece]:
    """Return the pieces of *row*, cut where a column begins behind two blanks.

    A long name leaves less room before the next column than parts pieces elsewhere.
    """
    out: list[Piece] = []
    begins = [left - row.indent for left, _ in columns]
    for start, stop in row.pieces:
        for begin in begins:
            if start + NARROW < begin < stop and row.text[begin - NARROW : begin].isspace():
                if not row.text[begin].isspace():
                    out.append((start, start + len(row.text[start:begin].rstrip())))
                    start = begin
        out.append((start, stop))
    return out


def _places(row: Row, pieces: list[Piece], columns: list[Piece]) -> list[int]:
    """Return which of *columns* each piece of a row stands below.

    Where a piece stands below no column or two below one, the pieces are taken in their order.
    """
    below = [_below(row, piece, columns) for piece in pieces]
    found = [one for one in below if one is not None]
    fewer = len(below) < len(columns)
    aligned = fewer and len(set(found)) == len(below)
    return found if aligned else list(range(len(below)))


def _cells(row: Row, pieces: list[Piece], places: list[int], number: int) -> list[Draft]:
    cells = [Draft("", []) for _ in range(max(places) + 1)]
    for column, (start, stop) in zip(places, pieces, strict=True):
        cells[column] = draft_of(row.piece(start, stop))
        cells[column].cell = (0, number, column)
    return cells


def _below(row: Row, piece: tuple[int, int], columns: list[tuple[int, int]]) -> int | None:
    """Return which of *columns* a piece has most in common with, None for none."""
    start, stop = row.indent + piece[0], row.indent + piece[1]
    shared = [
        (min(stop, right) - max(start, left), -number)
        for number, (left, right) in enumerate(columns)
    ]
    most, number = max(shared)
    return -number if most > 0 else None


def _is_row(row: Row, *, first: bool) -> bool:
    if not row.columns or row.style.heading or row.style.title or row.style.table is not None:
        return False
    if (row.gap > 1 and not first) or (row.marker and row.marker[0].isalnum()):
        return False
    pieces = row.pieces
    # Prose with a wide gap before "Carried" is no row.
    texts = [row.text[start:stop].rstrip() for start, stop in pieces]
    fields = texts[0].endswith(":") or all(": " in text for text in texts)
    return not fields and all(stop - start <= CELL for start, stop in pieces)


def _is_short_row(row: Row, above: Row, roll: bool) -> bool:
    """Whether a row that has its first cell only goes on with the table: the last in a roster.

    *roll*: the first column lists names, and what stands behind a tab may begin farther right
    than letters can tell.
    """
    if row.gap or row.rule or row.marker or row.columns or len(above.pieces) < 2:
        return False
    if row.style.bold != above.style.bold or row.style.heading:
        return False
    left, right = above.pieces[0][0], above.pieces[1][0]
    right = max(right, NAME) if roll and "\t" in above.text else right
    fits = row.indent + len(row.text) < above.indent + right
    field = ": " in row.text or row.text[-1] in ".:;"
    return fits and row.indent == above.indent + left and not field


def _is_close_row(row: Row, above: Row) -> bool:
    """Whether a long name leaves only two blanks before a column of the row *above*."""
    if row.gap or row.rule or row.marker or row.columns:
        return False
    begins = (above.indent + start - row.indent for start, _ in above.pieces[1:])
    return any(
        row.text[begin - NARROW : begin].isspace() and not row.text[begin].isspace()
        for begin in begins
        if NARROW < begin < len(row.text)
    )


def _shares_column(row: Row, above: Row) -> bool:
    """Whether a piece behind the first stands below one of the row *above*."""
    columns = [(above.indent + start, above.indent + stop) for start, stop in above.pieces]
    return any(_below(row, piece, columns) not in (None, 0) for piece in row.pieces[1:])


def _goes_on(above: Row, row: Row) -> bool:
    """Whether *row* only goes on with cells of the row *above*: fewer pieces, each below one.

    What begins below the first cell is a row of its own, unless it goes on in small letters.
    """
    if row.gap or row.rule or row.marker or row.style.heading or row.label is not None:
        return False
    pieces, cells = row.pieces, above.pieces
    if len(cells) < 2 or len(pieces) > len(cells) or row.style.table is not None:
        return False
    columns = [_column(above, row.indent + start) for start, _ in pieces]
    if None in columns:
        return False
    return len(pieces) < len(cells) and (columns[0] != 0 or row.text[pieces[0][0]].islower())


def _column(above: Row, at: int) -> int | None:
    """Return which piece of the row *above* begins at the column *at* of the page."""
    for number, (start, _) in enumerate(above.pieces):
        if abs(above.indent + start - at) <= SLACK:
            return number
    return None
