"""Tables that hold a whole form: the names of an agenda's columns stand far down in them.

In: a table.  Out: the same, or the table above those names and the one from there on.
Never: parts a table whose rows below the names are not numbered as an agenda's are.

Builders and their engineers keep one table from the name of the firm to the next meeting: project
and place, who was there, then "Item | | Action by | Date".
"""

from ...drafts import Draft
from ...language.phrases import whole
from ...lexicon.words import Lexicon
from ...tables import table_text
from ...tasks.cells import called
from .agenda_columns import HEADER_ROWS
from .cells import full_text, stands_in
from .numbered_rows import are_chained


def parted(table: Draft, lexicon: Lexicon) -> list[Draft]:
    """Return the parts of *table*, or the table where its agenda's names stand at the top."""
    if len(table.cells) <= HEADER_ROWS:
        return [table]
    heads = whole((*lexicon.number_columns, *lexicon.item_columns))
    acting = whole((*lexicon.action_labels, *lexicon.owner_columns, *lexicon.discussion_columns))
    for number, row in enumerate(table.cells[HEADER_ROWS:], HEADER_ROWS):
        if len(row) < 2 or not stands_in(row, 0) or full_text(row[0])[0].isdigit():
            continue
        names = called(row, lexicon)
        if names[0] in heads and not acting.isdisjoint(names[1:]):
            return _cut(table, number) if are_chained(table.cells[number + 1 :], 0) else [table]
    return [table]


def _cut(table: Draft, number: int) -> list[Draft]:
    """Return the two tables that *table* makes, the second from the row *number* on."""
    first = min(row.line for cell in table.cells[number] for row in cell.rows)
    above = Draft("", [row for row in table.rows if row.line < first])
    below = Draft("", [row for row in table.rows if row.line >= first])
    above.cells, below.cells = table.cells[:number], table.cells[number:]
    above.header_rows, below.header_rows = table.header_rows, 1
    for part in (above, below):
        part.text = table_text(part)
    return [above, below]
