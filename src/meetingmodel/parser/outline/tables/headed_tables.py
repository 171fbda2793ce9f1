"""Tables with a title in the only cell at their top.

In: a table.  Out: its title as a heading, and the table of its other rows.
Never: takes the label of a roll for a title.
"""

from ...attendance import read_label
from ...drafts import Draft
from ...headings.title_words import owns_tasks
from ...lexicon.words import Lexicon
from ...tables import paragraphs, table_text
from .cells import filled, is_marked
from .item_rows import TITLE, opened


def is_titled(table: Draft) -> bool:
    """Whether a table has a title in bold in its only cell at the top, as forms in Word have."""
    rows = [filled(row) for row in table.cells]
    if len(rows) < 2 or len(rows[0]) != 1 or max(map(len, rows[1:])) < 2:
        return False
    first = rows[0][0]
    return is_marked(first) and len(first.text) <= TITLE and len(paragraphs(first)) == 1


def is_owned(table: Draft, lexicon: Lexicon) -> bool:
    """Whether a list of tasks has its owner on top: "Ann's tasks"."""
    first = filled(table.cells[0])
    return len(first) == 1 and owns_tasks(first[0].text, lexicon)


def under_its_heading(table: Draft, lexicon: Lexicon) -> list[Draft]:
    """Return a table below the item that its only cell at the top names, as its neighbours have it.

    A council's dispositions end with tables of motions and of declarations, each below its name.
    """
    first = filled(table.cells[0])
    rest = table.cells[1:]
    if len(first) != 1 or not rest or len(first[0].text) > TITLE:
        return [table]
    many = max(len(filled(row)) for row in rest) > 1
    if not is_owned(table, lexicon) and not (many and is_marked(first[0])):
        return [table]
    if read_label(first[0].text, lexicon, headed=True) is not None:
        return [table]
    return with_heading(table)


def with_heading(table: Draft) -> list[Draft]:
    """Return the first row of a table as a heading, and the table that its other rows make."""
    first = filled(table.cells[0])
    parts = paragraphs(first[-1])
    below = Draft("", [row for row in table.rows if row.line > parts[-1].rows[-1].line])
    below.cells, below.header_rows = table.cells[1:], max(table.header_rows - 1, 0)
    below.text = table_text(below)
    return [*opened(first, [], min(len(first), 2)), below]
