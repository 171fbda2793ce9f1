"""Forms that are one table from title to signature, taken apart where a row names new columns.

In: drafts.  Out: the same, with a table for each part of a form.
Never: takes apart a table whose columns are named once, on top.
"""

from itertools import pairwise

from ...drafts import Draft, Row
from ...headings.parts import slot_of
from ...language.phrases import bare, whole
from ...lexicon.words import Lexicon
from ...tables import cell_text, column_names, table_text
from .cells import filled, full_text
from .topic_tables import is_presented

LEAST = 2  # rows below the names of columns


def take_forms_apart(drafts: list[Draft], lexicon: Lexicon) -> list[Draft]:
    """Return *drafts* with the parts of forms in place of the forms.

    Contractors and companies keep a table with the place and date of the meeting, then the names
    of those who came, then what was said; each part has columns of its own.
    """
    out: list[Draft] = []
    for draft in drafts:
        cuts = _cuts(draft, lexicon) if len(draft.cells) > 2 * LEAST else []
        out += _parts(draft, cuts) if cuts else [draft]
    return out


def _cuts(table: Draft, lexicon: Lexicon) -> list[int]:
    """Return the rows at which a part begins."""
    topics = [n for n, row in enumerate(table.cells) if is_presented(filled(row), lexicon)]
    apart = all(after - n > 1 for n, after in pairwise(topics))  # a programme has nothing between
    timed = sum(bool(row) and bool(slot_of(row[0].text, lexicon)) for row in table.cells)
    apart = apart and timed <= len(topics)  # nor has one with what was said beside each time
    if apart and LEAST <= len(topics) <= len(table.cells) // 2:
        tasks = [n for n, row in enumerate(table.cells) if _names_tasks(row, lexicon)]
        return sorted({*topics, *tasks} - {0})
    return _renamed(table, lexicon) or _counting(table, lexicon)


def _renamed(table: Draft, lexicon: Lexicon) -> list[int]:
    """Return the rows that name columns other than those above them: a roll's, then an agenda's.

    Titles above the names of the columns, and a second roll below the first, are no parts.
    """
    out: list[int] = []
    seen = ""
    several = 0
    for number, row in enumerate(table.cells):
        kind = _names_columns(row, lexicon)
        if kind and kind != seen and several >= LEAST and number < len(table.cells) - 1:
            out.append(number)
        seen = kind or seen
        several += len(filled(row)) >= LEAST
    return out


def _counting(table: Draft, lexicon: Lexicon) -> list[int]:
    """Return the row, if any, from which on rows count from 1, below fields that do not."""
    numbers = [full_text(row[0]).rstrip(".)") if row else "" for row in table.cells]
    if "1" not in numbers or "2" not in numbers:
        return []
    first = numbers.index("1")
    above = table.cells[first - 1] if first else []
    names = whole((*lexicon.action_labels, *lexicon.owner_columns, *lexicon.item_columns))
    first -= bool(filled(above)) and all(bare(cell.text) in names for cell in filled(above))
    fields = [row for row in table.cells[:first] if len(filled(row)) == LEAST]
    counted = any(map(str.isdigit, "".join(number[:1] for number in numbers[:first])))
    return [first] if len(fields) >= LEAST and not counted else []


def _names_tasks(row: list[Draft], lexicon: Lexicon) -> bool:
    """Whether *row* names the columns of a list of tasks: "Action", "Who", "When"."""
    names = [bare(cell.text) for cell in filled(row)]
    owners = whole((*lexicon.owner_columns, *lexicon.due_columns))
    return len(names) > 1 and names[0] in whole(lexicon.task_columns) and names[1] in owners


def _names_columns(row: list[Draft], lexicon: Lexicon) -> str:
    """Return of what *row* names the columns: "roll", "agenda", "tasks", or empty for nothing."""
    names = [name for cell in row if (name := bare(cell_text(cell)))]
    if len(names) < LEAST or len(set(names)) < len(names) or any(":" in c.text for c in row):
        return ""
    roll = frozenset((*lexicon.name_columns, *lexicon.roll_columns, *lexicon.person_columns))
    roll |= whole((*lexicon.present_labels, *lexicon.present_words))
    present = names[0] in whole((*lexicon.name_columns, *lexicon.present_labels))
    if present and all(name in roll for name in names):
        return "roll"
    if _names_tasks(row, lexicon):
        return "tasks"
    agenda = (
        *(lexicon.item_columns, lexicon.number_columns, lexicon.discussion_columns),
        *(lexicon.owner_columns, lexicon.due_columns, lexicon.outcome_columns),
    )
    known = frozenset(word for words in agenda for word in words)
    first = whole((*lexicon.item_columns, *lexicon.number_columns))
    told = all(not known.isdisjoint(column_names(name)) for name in names)  # "Action / follow-up"
    return "agenda" if names[0] in first and told else ""


def _parts(table: Draft, cuts: list[int]) -> list[Draft]:
    """Return the parts of *table*, of which each but the first begins at one of *cuts*."""
    out: list[Draft] = []
    for start, stop in zip([0, *cuts], [*cuts, len(table.cells)], strict=True):
        cells = table.cells[start:stop]
        rows = (row for cell_row in cells for cell in cell_row for row in _rows(cell))
        part = Draft("", sorted(set(rows), key=_in_order))
        part.cells, part.header_rows = cells, table.header_rows if start == 0 else 1
        part.text = table_text(part)
        if part.rows:
            out.append(part)
    return out


def _in_order(row: Row) -> tuple[int, int]:
    return row.line, row.offset


def _rows(cell: Draft) -> list[Row]:
    return [row for draft in (cell, *cell.children) for row in draft.rows]
