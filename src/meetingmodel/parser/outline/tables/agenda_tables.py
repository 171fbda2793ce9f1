"""Tables whose rows are items: dispositions of councils, programmes, agendas of committees.

In: a table.  Out: its cells as drafts, where a draft that opens an item says so; None for a table
that holds something else.
Never: takes a roster, a list of tasks or of motions, or an account for an agenda.
"""

from itertools import pairwise

from ...drafts import Draft
from ...language.phrases import bare, whole
from ...lexicon.words import Lexicon
from ...people.names import is_name
from ...tables import is_data
from .agenda_columns import Columns, named_columns
from .cells import NUMBER, depth_of, filled, full_text, is_marked, stands_in
from .headed_tables import is_owned, is_titled, under_its_heading, with_heading
from .inner_heads import parted
from .item_rows import TITLE, content, item_row, names_of_columns, opened
from .plans import plans
from .topic_tables import described, tables_of_one
from .unnamed_columns import unnamed_columns

MOSTLY = 0.6
LEAST = 2  # rows of an agenda
HEADED = 2  # tables with their name on top: all tables of this document have it
LISTED = 20  # words of a title beside its number, at most


def agenda_rows(drafts: list[Draft], lexicon: Lexicon) -> list[Draft]:
    """Return *drafts* with the cells of agenda tables in place of the tables."""
    if not any(draft.cells for draft in drafts):
        return drafts
    drafts = [one for draft in drafts for one in parted(draft, lexicon)]
    text = sum(len(draft.text) for draft in drafts)
    fields = described(drafts, lexicon)
    if fields:
        parts = (with_heading(one) if id(one) in fields else [one] for one in drafts)
        drafts = [one for part in parts for one in part]
    alone = tables_of_one(drafts, lexicon)
    read = {id(draft): _one(draft) for draft in drafts if id(draft) in alone}
    planned = plans(drafts, lexicon) - alone
    others = [draft for draft in drafts if id(draft) not in alone | planned]
    read |= {id(draft): rows for draft in others if (rows := rows_as_items(draft, text, lexicon))}
    listed = [one for one in others if id(one) not in read and _is_listing(one, lexicon)]
    if len(listed) >= HEADED:
        columns = Columns(1, number=0)
        for draft in listed:
            read[id(draft)] = [
                one for row in draft.cells for one in item_row(row, columns, lexicon, deep=0)
            ]
    headed = sum(any(one.opens == 1 for one in rows) for rows in read.values())
    out: list[Draft] = []
    for draft in drafts:
        if id(draft) in planned:
            draft.role = "agenda"
            out.append(draft)
        elif id(draft) in read:
            out += read[id(draft)]
        elif draft.cells and is_owned(draft, lexicon):
            out += under_its_heading(draft, lexicon)
        elif headed >= HEADED and draft.cells:
            rows = rows_as_items(draft, 0, lexicon)
            out += rows or under_its_heading(draft, lexicon)
        elif draft.cells and is_titled(draft):
            title, table = with_heading(draft)
            title.opens = 0  # the outline sees what it is by its looks
            out += [title, table]
        else:
            out.append(draft)
    return out


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
    out = opened(filled(first), [], 2)
    for row in rows:
        out += content(filled(row))
    return out


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
            out += opened([rows[number][0]], [], 1)
        elif number == columns.header and len(rows[number]) > 1:
            out.append(names_of_columns(row))
        elif number <= columns.header:
            out += content(rows[number])
        else:
            level = 3 if inner and _depth(row, columns) > deep else 2
            out += item_row(row, columns, lexicon, deep=deep, level=level)
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
