"""Which column of an agenda's table holds what, where none has a name.

In: the rows of a table.  Out: its `Columns`, by what stands in them; or None.
Never: takes a list of names, or of tasks below those who do them, for an agenda.
"""

from ...drafts import Draft
from ...headings.parts import is_disposition
from ...lexicon.words import Lexicon
from ...people.names import is_name, read_name
from .agenda_columns import Columns
from .cells import NUMBER, full_text, is_filled, is_marked
from .numbered_rows import LEAST, MOST, are_counted, are_noted, are_told

SHARE = 0.35  # of the text stands in a table that needs no names of columns
PEOPLE = 0.4  # of the titles may read like names


def unnamed_columns(
    table: Draft, filled: list[list[Draft]], text: int, lexicon: Lexicon
) -> Columns | None:
    """Return the columns of a table with a number in front of each title, and what became of it."""
    rows = [row for row in table.cells if sum(map(is_filled, row)) > 1]
    begun = [row for row in rows if is_filled(row[0])]
    if len(begun) >= LEAST and are_counted(table, begun):
        rows = begun  # below each number "Present:" and who was there, or "3.1" and a title
    if len(rows) < 1 or any(len(row) < 2 for row in rows):
        return None
    numbered = [row for row in rows if NUMBER.fullmatch(full_text(row[0]))]
    titles = [row[1].text for row in numbered if is_filled(row[1])]
    if len(numbered) < MOST * len(rows) or len(titles) < MOST * len(rows):
        return None
    full = sum(is_name(text, lexicon, least=2) for text in titles)
    people = sum(read_name(text, lexicon) is not None for text in titles)
    became = sum(is_disposition(row[-1].text, lexicon) for row in numbered if len(row) > 2)
    headed = len(filled[0]) == 1 and is_marked(filled[0][0])
    marked = [row for row in numbered if is_filled(row[1]) and is_marked(row[1])]
    alone = [row[0] for row in filled if len(row) == 1]
    if len(alone) > 1 and all(is_name(cell.text, lexicon, least=2) for cell in alone):
        return None  # tasks below the names of those who do them
    told = len(marked) == len(numbered) > 1 or are_counted(table, numbered) or are_told(rows)
    if told and full <= PEOPLE * len(titles):
        return Columns(1, number=0)  # bold titles, each with what was said in the rows below
    if are_noted(rows):
        return Columns(1, number=0, presenter=2)
    if became >= MOST * len(numbered):
        return Columns(1, number=0, outcome=len(rows[0]) - 1)
    if (len(numbered) < 3 and text) or max(people, full) > PEOPLE * len(titles):
        return None
    large = len(table.text) > SHARE * text
    return Columns(1, number=0) if headed and large else None
