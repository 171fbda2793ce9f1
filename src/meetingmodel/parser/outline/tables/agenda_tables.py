"""Tables whose rows are items: dispositions of councils, programmes, agendas of committees.

In: a table.  Out: its cells as drafts, where a draft that opens an item says so; None for a table
that holds something else.
Never: takes a roster, a list of tasks or of motions, or an account for an agenda.
"""

from itertools import pairwise

from ...attendance import read_label
from ...drafts import Draft
from ...headings.candidate import bold_lead
from ...headings.parts import slot_of, split_at
from ...headings.run_in import bold_run_in, run_in_any, run_in_sentence
from ...headings.title_words import owns_tasks
from ...language.dates import find_dates
from ...language.phrases import bare, opening, whole
from ...lexicon.words import Lexicon
from ...people.names import is_name, read_name
from ...tables import is_data, paragraphs, table_text
from ...tasks.cells import side_by_side, with_task_apart
from .agenda_columns import (
    NUMBER,
    Columns,
    depth_of,
    filled,
    full_text,
    is_filled,
    is_marked,
    named_columns,
    stands_in,
    unnamed_columns,
)
from .inner_heads import parted
from .topic_tables import described, tables_of_one

MOSTLY = 0.6
LEAST = 2  # rows of an agenda
HEADED = 2  # tables with their name on top: all tables of this document have it
OWNERS = 40  # characters of a line of owners
TITLE = 200  # characters of a title in a cell of its own
LISTED = 20  # words of a title beside its number, at most
SENTENCE = 8  # words of a title that ends as a sentence does, at most


def agenda_rows(drafts: list[Draft], lexicon: Lexicon) -> list[Draft]:
    """Return *drafts* with the cells of agenda tables in place of the tables."""
    if not any(draft.cells for draft in drafts):
        return drafts
    drafts = [one for draft in drafts for one in parted(draft, lexicon)]
    text = sum(len(draft.text) for draft in drafts)
    fields = described(drafts, lexicon)
    if fields:
        drafts = [
            one for draft in drafts for one in (_headed(draft) if id(draft) in fields else [draft])
        ]
    alone = tables_of_one(drafts, lexicon)
    read = {id(draft): _one(draft) for draft in drafts if id(draft) in alone}
    others = [draft for draft in drafts if id(draft) not in alone]
    read |= {id(draft): rows for draft in others if (rows := rows_as_items(draft, text, lexicon))}
    listed = [draft for draft in drafts if id(draft) not in read and _is_listing(draft, lexicon)]
    if len(listed) >= HEADED:
        columns = Columns(1, number=0)
        for draft in listed:
            read[id(draft)] = [
                one for row in draft.cells for one in _row(row, columns, lexicon, deep=0)
            ]
    headed = sum(any(one.opens == 1 for one in rows) for rows in read.values())
    out: list[Draft] = []
    for draft in drafts:
        if id(draft) in read:
            out += read[id(draft)]
        elif draft.cells and _is_owned(draft, lexicon):
            out += _under_its_heading(draft, lexicon)
        elif headed >= HEADED and draft.cells:
            rows = rows_as_items(draft, 0, lexicon)
            out += rows or _under_its_heading(draft, lexicon)
        elif draft.cells and _is_titled(draft):
            title, table = _headed(draft)
            title.opens = 0  # the outline sees what it is by its looks
            out += [title, table]
        else:
            out.append(draft)
    return out


def _is_titled(table: Draft) -> bool:
    """Whether a table has a title in bold in its only cell at the top, as forms in Word have."""
    rows = [filled(row) for row in table.cells]
    if len(rows) < 2 or len(rows[0]) != 1 or max(map(len, rows[1:])) < 2:
        return False
    first = rows[0][0]
    return is_marked(first) and len(first.text) <= TITLE and len(paragraphs(first)) == 1


def _is_listing(table: Draft, lexicon: Lexicon) -> bool:
    """Whether a table only sets numbers apart from titles; clerks' software lays lists out so."""
    rows = [filled(row) for row in table.cells]
    return bool(rows) and all(
        len(row) == 2
        and NUMBER.fullmatch(full_text(row[0])) is not None
        and row[0] is table.cells[n][0]
        and len(row[1].text.split()) <= LISTED
        and row[1].text[-1:] not in ".;"
        and not is_name(row[1].text, lexicon, least=2, most=3)
        for n, row in enumerate(rows)
    )


def _one(table: Draft) -> list[Draft]:
    """Return the drafts of a table that is an item: its first row is the heading."""
    first, *rows = table.cells
    out = _opened(filled(first), [], 2)
    for row in rows:
        out += _content(filled(row))
    return out


def _is_owned(table: Draft, lexicon: Lexicon) -> bool:
    """Whether a list of tasks has its owner on top: "Ann's tasks"."""
    first = filled(table.cells[0])
    return len(first) == 1 and owns_tasks(first[0].text, lexicon)


def _under_its_heading(table: Draft, lexicon: Lexicon) -> list[Draft]:
    """Return a table below the item that its only cell at the top names, as its neighbours have it.

    A council's dispositions end with tables of motions and of declarations, each below its name.
    """
    first = filled(table.cells[0])
    rest = table.cells[1:]
    if len(first) != 1 or not rest or len(first[0].text) > TITLE:
        return [table]
    many = max(len(filled(row)) for row in rest) > 1
    if not _is_owned(table, lexicon) and not (many and is_marked(first[0])):
        return [table]
    if read_label(first[0].text, lexicon, headed=True) is not None:
        return [table]
    return _headed(table)


def _headed(table: Draft) -> list[Draft]:
    """Return the first row of a table as a heading, and the table that its other rows make."""
    first = filled(table.cells[0])
    parts = paragraphs(first[-1])
    below = Draft("", [row for row in table.rows if row.line > parts[-1].rows[-1].line])
    below.cells, below.header_rows = table.cells[1:], max(table.header_rows - 1, 0)
    below.text = table_text(below)
    return [*_opened(first, [], min(len(first), 2)), below]


def rows_as_items(table: Draft, text: int, lexicon: Lexicon) -> list[Draft] | None:
    """Return the cells of an agenda table, None for another.

    *text*: the document's characters, 0 where its other tables are agendas.
    """
    if not table.cells:
        return None
    rows = [filled(row) for row in table.cells]
    if len(rows) < LEAST or max(map(len, rows)) < 2:
        return None
    columns = named_columns(table, lexicon)
    if columns is None and not is_data(table, lexicon):
        columns = unnamed_columns(table, rows, text, lexicon)
    if columns is None:
        return None
    at = columns.number
    numbers = [full_text(row[at]) for row in table.cells if at is not None and stands_in(row, at)]
    depths = {depth_of(number) for number in numbers if NUMBER.fullmatch(number)}
    deep = min(depths) if len(depths) > 1 else 0
    inner = bool(deep) and _are_titles(table.cells, columns, deep)
    out: list[Draft] = []
    for number, row in enumerate(table.cells):
        if len(rows[number]) == 1 and _is_heading(rows, number, columns, lexicon):
            out += _opened([rows[number][0]], [], 1)
        elif number == columns.header and len(rows[number]) > 1:
            out.append(_names(row))
        elif number <= columns.header:
            out += _content(rows[number])
        else:
            level = 3 if inner and _depth(row, columns) > deep else 2
            out += _row(row, columns, lexicon, deep=deep, level=level)
    return out


def _depth(row: list[Draft], columns: Columns) -> int:
    """Return how deep the number of a row stands, 0 where it has none."""
    at = columns.number
    number = full_text(row[at]) if at is not None and stands_in(row, at) else ""
    return depth_of(number) if NUMBER.fullmatch(number) else 0


def _are_titles(rows: list[list[Draft]], columns: Columns, deep: int) -> bool:
    """Whether deeper numbers are those of items, too: what was said stands in rows below them.

    "4.1 | Exam scripts" and below it, without a number, "All are marked.".
    """
    inner = told = 0
    for row, below in pairwise(rows):
        if _depth(row, columns) <= deep or not stands_in(row, columns.title):
            continue
        inner += 1
        unnumbered = stands_in(below, columns.title) and not stands_in(below, columns.number)
        told += unnumbered and row[columns.title].text[-1:] not in ".;"
    return inner >= LEAST and told >= MOSTLY * inner


def _is_heading(rows: list[list[Draft]], number: int, columns: Columns, lexicon: Lexicon) -> bool:
    """Whether the only cell of a row heads the rows below it: rows of several cells follow."""
    cell = rows[number][0]
    follows = next((row for row in rows[number + 1 :] if row), [])
    short = len(cell.text) <= TITLE and not cell.children
    if bare(cell.text) in whole((*lexicon.label_words, *lexicon.discussion_columns)):
        return False  # the name of a column that stands alone above it
    return short and len(follows) > 1 and (number <= columns.header or is_marked(cell))


def _row(
    row: list[Draft], columns: Columns, lexicon: Lexicon, *, deep: int, level: int = 2
) -> list[Draft]:
    """Return the drafts of a row: its heading, then what is told; all content where no title is.

    *deep*: how deep the numbers of items stand where the table numbers the paragraphs below them,
    too: 1 for "4" or "4.0" and "4.1" below it, else 0.
    """
    cells = filled(row)
    if stands_in(row, columns.owner):
        _name_owners(row[columns.owner or 0])
    title = _title_of(row, columns)
    led = run_in_sentence(title, lexicon) if title is not None and columns.led else None
    if title is None or not (led or _is_title(title, lexicon)) or _announces(cells, lexicon):
        return _told(row, columns)
    if columns.header < 0 and not stands_in(row, columns.number):
        return _content(cells)  # nothing but the numbers says what an item is
    if deep and columns.number is not None:
        lower = depth_of(full_text(row[columns.number])) > deep if level == 2 else False
        if not stands_in(row, columns.number) or lower:
            return _told(row, columns)
    heading = [
        cell
        for n, cell in enumerate(row[: row.index(title) + 1])
        if is_filled(cell)
        and (cell is title or n in (columns.number, columns.time, columns.presenter))
    ]
    rest = [cell for cell in cells if cell not in heading]
    for cell in _behind(row, row.index(title) + 1, columns, lexicon):
        heading.append(cell)
        rest.remove(cell)
    before = [cell for cell in rest if row.index(cell) < row.index(title)]
    if before:
        return _content(cells)  # words of the row would change their order
    cut = led or run_in_any(title)
    begins = cut[0] if cut is not None and (led or title.text[-1] == ".") else None
    begins = begins or bold_run_in(title, bold_lead(title))  # "**Interests** – Cllr Roe, item 90"
    if begins is not None and not title.children:
        head, body = split_at(title, begins)  # "Parish plan: moved to March."
        heading[heading.index(title)] = head
        rest = [body, *rest]
    rest = with_task_apart(rest, row, columns.tasks)
    rest = rest if columns.outcome is not None else side_by_side(rest, row)
    return _opened(heading, rest, level)


def _name_owners(cell: Draft) -> None:
    """Say of the lines of a cell below "Action by" that they name who will act."""
    for part in paragraphs(cell):
        if len(part.text) <= OWNERS and not any(map(str.islower, part.text.split())):
            part.acting = True


def _behind(row: list[Draft], after: int, columns: Columns, lexicon: Lexicon) -> list[Draft]:
    """Return the cells right behind a title that say who presents it, and at what hour."""
    out: list[Draft] = []
    for column in range(after, len(row)):
        cell = row[column]
        speaker = column == columns.presenter and read_name(cell.text, lexicon) is not None
        timed = column == columns.time and slot_of(cell.text, lexicon)
        if is_filled(cell):
            if cell.children or not (speaker or timed):
                break
            out.append(cell)
    return out


def _announces(cells: list[Draft], lexicon: Lexicon) -> bool:
    """Whether a row only tells when the next meeting is; with a number it is an item."""
    text = cells[0].text if len(cells) == 1 and not cells[0].marker else ""
    return opening(lexicon.next_meeting).match(text) is not None and bool(find_dates(text, lexicon))


def _is_title(cell: Draft, lexicon: Lexicon) -> bool:
    text = cell.text
    if len(text) > TITLE or not any(c.isalpha() for c in text):
        return False
    sentence = text[-1] == "." and (len(text.split()) > SENTENCE or ". " in text)
    return not sentence or cell.style.bold or bool(opening(lexicon.agenda_openings).match(text))


def _title_of(row: list[Draft], columns: Columns) -> Draft | None:
    if columns.title < len(row) and is_filled(row[columns.title]):
        return row[columns.title]
    speaker = columns.presenter
    if (
        stands_in(row, columns.time)
        and speaker is not None
        and speaker < len(row)
        and is_filled(row[speaker])
    ):
        return row[speaker]  # "9:45 | Break | |"
    return None


def _opened(heading: list[Draft], rest: list[Draft], level: int) -> list[Draft]:
    """Return the drafts of an item: its heading, the rest of the title's cell, and the others."""
    more: list[Draft] = []
    for cell in heading:
        more += paragraphs(cell)[1:]
        cell.children = []
        cell.opens = -1
    for part in more:
        part.opens = -1
    heading[0].opens, heading[0].heads = level, len(heading)
    return [*heading, *more, *_content(rest)]


def _names(row: list[Draft]) -> Draft:
    """Return the names of the columns as a table of one row."""
    lines = [line for cell in row for part in paragraphs(cell) for line in part.rows]
    names = Draft("", list(dict.fromkeys(lines)), header_rows=1, cells=[row])
    names.text = table_text(names)
    return names


def _told(row: list[Draft], columns: Columns) -> list[Draft]:
    """Return what a row tells below an item; its number becomes the mark of what stands beside."""
    cells = filled(row)
    at = columns.number
    apart = with_task_apart(cells, row, columns.tasks)
    if at is None or not stands_in(row, at) or cells[0] is not row[at] or len(cells) < 2:
        return _content(apart)
    number, text = apart[:2]
    taken = text.marker or text.cells or not text.text
    if taken or number.children or number.rows[0] is text.rows[0]:
        return _content(apart)
    text.marker, text.level, text.rows[0].glyph = full_text(number), 0, number.rows[0]
    return _content(apart[1:])


def _content(cells: list[Draft]) -> list[Draft]:
    out: list[Draft] = []
    for cell in cells:
        parts = paragraphs(cell)
        cell.children = []
        out += [part for part in parts if part.text or part.marker]
    for part in out:
        part.opens = -1
    return out
