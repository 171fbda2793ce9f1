"""Tables, from rows that know their cell.

In: the rows of one table.  Out: one draft that holds a draft for each cell.
Never: guesses at cells; a table is one because the format says so.

bars.py   tables that were typed with bars;   grids.py  with blanks
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from ...document import CELL_BREAK
from ..drafts import Draft, Row, draft_of
from ..language.phrases import bare, whole
from ..lexicon.words import Lexicon, heads_of_columns
from ..people.names import is_name, read_name

BULLET = re.compile(r"\s*([•●○◦▪▫■□‣⁃∙·*–-])\s+(?=\S)")  # no box: it says something of its own
MOST_GAPS = 50_000  # cells without words that a table may have


def table_of(rows: list[Row]) -> Draft:
    """Return the table that *rows* make up, cell by cell."""
    grid: dict[int, dict[int, Draft]] = {}
    headers: set[int] = set()
    broken: set[tuple[int, int]] = set()  # cells that have an empty line: a paragraph ends there
    for row in rows:
        for number, column, draft in _cells(row):
            cells = grid.setdefault(number, {})
            joins = row.style.joins and not draft.marker and (number, column) not in broken
            if column in cells and not draft.text and not draft.marker:
                broken.add((number, column))
                continue
            broken.discard((number, column))
            if column in cells and joins:
                _go_on(paragraphs(cells[column])[-1], row, draft)
            elif column in cells and (cells[column].text or cells[column].marker):
                cells[column].children.append(draft)  # a further paragraph
            else:
                cells[column] = draft
            draft.cell = (row.style.table or 0, number, column)
            if row.style.header:
                headers.add(number)
    table = Draft("", rows)
    # A file may claim that a cell stands in a column that no page could hold.
    sparse = sum(max(cells) + 1 - len(cells) for cells in grid.values()) > MOST_GAPS
    for number in sorted(grid):
        cells = grid[number]
        columns = sorted(cells) if sparse else range(max(cells) + 1)
        table.cells.append([cells.get(column) or Draft("", []) for column in columns])
    table.header_rows = len(headers)
    table.text = table_text(table)
    return table


def _piece(row: Row, start: int, stop: int) -> Draft:
    raw = row.text[start:stop]
    bullet = BULLET.match(raw)
    lead = bullet.end() if bullet is not None else len(raw) - len(raw.lstrip())
    draft = Draft(" ".join(raw[lead:].split()), [row], starts=[0], columns=[start + lead])
    draft.marker = bullet[1] if bullet is not None else ""
    draft.begin, draft.stop = start, stop
    draft.cell = (0, 0, 0)
    return draft


def _cells(row: Row) -> list[tuple[int, int, Draft]]:
    style = row.style
    number = style.row or 0
    spans = style.cells
    if not spans:
        draft = draft_of(row)
        draft.begin = 0
        return [(number, style.column or 0, draft)]
    return [
        (number, (style.column or 0) + column, piece)
        for column, (start, stop) in enumerate(spans)
        for piece in _paragraphs(row, start, stop)
    ]


def _paragraphs(row: Row, start: int, stop: int) -> Iterator[Draft]:
    """Yield the paragraphs of a cell that is a piece of a line."""
    for text in row.text[start:stop].split(CELL_BREAK):
        yield _piece(row, start, start + len(text))
        start += len(text) + len(CELL_BREAK)


def _go_on(last: Draft, row: Row, piece: Draft) -> None:
    """Let the paragraph *last* of a cell go on with a piece of the next line."""
    if last.stop is not None and len(last.rows) == 1 and len(last.rows[0].style.cells) > 1:
        # The row of the page above, of which only a piece is this cell's.
        last.columns = [max(last.columns[0] - last.begin, 0)] if last.columns else [0]
        last.rows, last.begin = [last.rows[0].piece(last.begin, last.stop)], 0
    shared = piece.stop is not None and len(row.style.cells) > 1
    last.append(row.piece(piece.begin, piece.stop or 0) if shared else row)
    last.stop = None  # that it had was of its first line


def paragraphs(cell: Draft) -> list[Draft]:
    """Return the paragraphs of a cell, each a draft."""
    return [cell, *cell.children] if cell.rows else []


def listed(part: Draft) -> Draft:
    """Return *part* of a cell, as an entry of a list if it has a bullet: pages list in cells."""
    if part.marker and part.level < 0 and not any(map(str.isalnum, part.marker)):
        part.level = part.style.list_level or 0
    return part


def cell_text(cell: Draft) -> str:
    """Return a cell's words: its paragraphs with their marks, a line each."""
    return "\n".join(
        f"{part.marker} {part.text}".strip() if part.marker else part.text
        for part in paragraphs(cell)
    )


def table_text(table: Draft) -> str:
    """Return all cells: tabs between cells, newlines between rows."""
    return "\n".join("\t".join(cell_text(cell) for cell in row) for row in table.cells)


LONG = 220
PARTS = re.compile(r"\s*[/&(.]\s*")
ROSTER = 90  # so long is no cell of a table of names
LABELS = 3  # so many rows with a label in front make a column of labels
LABEL, WORDS = 80, 12
PROSE = 60
MARGINS = 2  # columns of minutes with a margin
USUAL = 2  # so many labels that are items in most minutes
SENTENCE = 4  # words of a sentence at least
ENTRY = 40  # so long is no name
DISTINCT = 0.8
CLOCK = re.compile(r"\d{1,2}[:.]\d{2}")


def dissolve(drafts: list[Draft], lexicon: Lexicon) -> list[Draft]:
    """Return *drafts* with the cells of layout tables in place of the tables.

    A table is layout where the minutes themselves were typed into it: cells of several paragraphs
    or long prose, or cells with a heading style.
    """
    out: list[Draft] = []
    for draft in drafts:
        if (
            draft.cells
            and draft.role is None
            and _is_layout(draft, lexicon)
            and not is_data(draft, lexicon)
            and not is_roll(draft, lexicon)
        ):
            labelled = _is_labelled(draft, lexicon)
            for row in draft.cells:
                if labelled and len(row) > 1:
                    row[0].label = True
                for cell in row:
                    parts = paragraphs(cell)
                    cell.children = []
                    out.extend(listed(part) for part in parts if part.text or part.marker)
        else:
            out.append(draft)
    return out


def _is_labelled(table: Draft, lexicon: Lexicon) -> bool:
    """Whether the first column says what each row is about, and another what was said about it.

    Numbers and times in front of the rows are no labels, nor are names with what each reported.
    """
    rows = [row for row in table.cells if len(row) > 1 and row[0].text and row[1].text]
    firsts = [row[0].text for row in rows]
    if len(rows) < LABELS or len(set(firsts)) < DISTINCT * len(firsts):
        return False
    short = sum(
        len(text) <= LABEL and len(text.split()) <= WORDS and text[:1].isupper() for text in firsts
    )
    told = sum(len(cell_text(row[1])) > len(row[0].text) for row in rows)
    prose = sum(len(cell_text(cell)) > PROSE for row in rows for cell in row[1:])
    people = sum(read_name(text, lexicon) is not None for text in firsts)
    usual = sum(bare(text) in whole(lexicon.usual_items) for text in firsts)
    said = sum(_is_sentence(cell_text(row[1])) for row in rows)
    prose = max(prose, said if usual >= USUAL else 0)  # "Car park | Tully will ask the council."
    enough = DISTINCT * len(rows)
    return short >= enough and told >= enough and prose * 3 >= len(rows) and people < enough


def _is_sentence(text: str) -> bool:
    return text[-1:] == "." and len(text.split()) >= SENTENCE


def is_data(table: Draft, lexicon: Lexicon) -> bool:
    """Whether a row at the top names the columns of a list of tasks, motions or decisions."""
    known = whole((*lexicon.owner_columns, *lexicon.mover_columns, *lexicon.decider_columns))
    tasks = whole(
        (
            *(*lexicon.task_columns, *lexicon.action_labels),
            *(*lexicon.motion_columns, *lexicon.decision_columns),
        )
    )
    for row in table.cells[:3]:
        names = [one for cell in row for one in column_names(column_name(cell.text, lexicon))]
        if not known.isdisjoint(names) and not tasks.isdisjoint(names):
            return True
    return False


def is_ballot(table: Draft, lexicon: Lexicon) -> bool:
    """Whether the first row has columns of who moved and who seconded, or of "Yes" and "No".

    Or the first column names them, a row each: shires set every decision as such a table.
    """
    names = {bare(cell_text(cell)) for cell in table.cells[0]} if table.cells else set()
    sides = not (names.isdisjoint(whole(lexicon.yes)) or names.isdisjoint(whole(lexicon.no)))
    rows = {bare(cell_text(row[0])) for row in table.cells if len(row) > 1}
    return sides or any(_tells_movers(some, lexicon) for some in (names, rows))


def _tells_movers(names: set[str], lexicon: Lexicon) -> bool:
    movers = whole((*lexicon.mover_columns, *lexicon.motion_nouns))
    seconders = whole(lexicon.seconder_columns)
    return not (names.isdisjoint(movers) or names.isdisjoint(seconders))


def is_roll(table: Draft, lexicon: Lexicon) -> bool:
    """Whether the first row names the columns of a list of people: "No.", "Name", "Signature"."""
    texts = [cell_text(cell).partition(" (")[0] for cell in table.cells[0] if cell.rows]
    names = [bare(text).rstrip("? ") for text in texts]  # "Present? (Y/N)"
    people = whole(lexicon.name_columns)
    known = (*lexicon.roll_columns, *lexicon.person_columns, *lexicon.number_columns)
    known = (*known, *lexicon.label_presence, *lexicon.present_marks)
    named = [name for name in names if name in people]
    others = [name for name in names if name and name not in people]
    # A narrow column breaks its name: "Organizati on".
    told = sum(not whole(known).isdisjoint((name, name.replace(" ", ""))) for name in others)
    return bool(named and others) and told * 3 >= len(others) * 2


def column_name(text: str, lexicon: Lexicon) -> str:
    """Return what the head of a column calls it; a narrow one breaks its name: "Responsi ble"."""
    name = bare(text)
    return _unbroken(lexicon).get(name.replace(" ", ""), name) if " " in name else name


@lru_cache(maxsize=8)
def _unbroken(lexicon: Lexicon) -> dict[str, str]:
    words = heads_of_columns(lexicon)
    return {word.replace(" ", ""): word for word in sorted(words)} | {
        word: word for word in words if " " not in word
    }


def column_names(text: str) -> list[str]:
    """Return the name of a column and the parts that it joins: "Due / status", "Owner(s)"."""
    name = bare(text)
    return [name, *(part.strip() for part in PARTS.split(name))]


def _has_margin(table: Draft, lexicon: Lexicon) -> bool:
    """Whether minutes are typed beside a margin "Action": numbered titles and text, row by row.

    Committees rule no lines around such a table, and it reads as a page with initials at the right.
    """
    names = [bare(cell.text) for cell in table.cells[0]]
    if len(names) != MARGINS or names[0] or names[1] not in whole(lexicon.action_labels):
        return False
    firsts = [row[0] for row in table.cells[1:] if row and row[0].rows]
    marks = [cell.marker.rstrip(".)") for cell in firsts if cell.marker]
    counted = marks == [str(n + 1) for n in range(len(marks))]
    return counted and len(marks) >= LABELS and len(firsts) - len(marks) >= LABELS


def _is_layout(table: Draft, lexicon: Lexicon) -> bool:
    cells = [cell for row in table.cells for cell in row if cell.rows]
    long = sum(len(cell_text(cell)) > LONG or len(cell.children) > 2 for cell in cells)
    headed = any(part.style.heading is not None for cell in cells for part in paragraphs(cell))
    prose = long or any(len(cell.text) > ROSTER for cell in cells)
    # Word's heading styles stand in tables of names, too: "STAFF" and below it one name a row.
    if (headed and prose) or long >= 2 or len(cells) == 1 or _is_labelled(table, lexicon):
        return True
    if _has_margin(table, lexicon):
        return True
    firsts = [row[0].text for row in table.cells if len(row) > 1 and row[0].rows]
    numbered = sum(text.isdigit() and len(text) < 3 for text in firsts)
    # A programme: a time in front of each row; an agenda: a number in front of each.
    timed = sum(CLOCK.match(text) is not None for text in firsts)
    most = max(numbered, timed)
    alone = [row for row in table.cells if sum(bool(cell.text) for cell in row) == 1]
    if len(alone) > 1 and all(is_name(row[0].text, lexicon, least=2) for row in alone):
        return False  # tasks below the names of those who do them
    return _is_numbered(table) or (most >= 3 and most * 2 >= len(firsts))


def _is_numbered(table: Draft) -> bool:
    """Whether most rows begin with a number and what was said: beside it stands who will act.

    Parish councils type "26/42 The swing is broken." and set the Clerk in a column at the right.
    """
    told = [row[0] for row in table.cells if row and row[0].marker[:1].isdigit()]
    prose = sum(len(cell.text) > ENTRY or cell.text[-1:] == "." for cell in told)
    return prose >= LABELS and prose * 2 >= len(table.cells)
