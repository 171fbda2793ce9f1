"""Labels and groups that head columns of people.

In: a line of labels or the first rows of a table.  Out: what heads each column, and who is below.
Never: takes a row for heads where what stands below is not people throughout.
"""

from ..drafts import Draft
from ..language.phrases import bare, whole
from ..lexicon.words import Lexicon
from ..people.name_lists import read_names
from ..people.names import read_name
from ..tables import cell_text
from .cells import Texts, cell_name
from .labels import is_group, read_label
from .list_forms import mostly
from .roll import Label, Roll

LISTS = 2  # rows of a table of groups and their people, and groups at least
HEADS = 3  # two labels, and nothing behind the last


def heads_lists(rows: list[Texts], lexicon: Lexicon) -> bool:
    """Whether the first row names groups, and people of each stand below.

    One row may list them all; planning commissions have a line for each, with the staff beside.
    """
    heads = rows[0]
    if len(rows) < LISTS or not all(heads) or len(heads) < LISTS:
        return False
    single = len(rows) == LISTS
    groups = [is_group(text, lexicon, loose=not single) for text in heads]
    bodies = [not single and _is_body(text, lexicon) for text in heads]
    if not any(groups) or not all(map(max, groups, bodies)):
        return False
    if single:
        people = [read_names(text, lexicon, listed=True) for text in rows[1]]
        return all(mostly(*both) for both in zip(rows[1], map(len, people), strict=True))
    columns = [[row[n] for row in rows[1:] if n < len(row) and row[n]] for n in range(len(heads))]
    return all(len(column) >= LISTS and _are_people(column, lexicon) for column in columns)


def _is_body(text: str, lexicon: Lexicon) -> bool:
    """Whether a head names who meets: "Planning Commission", "Board of Adjustment"."""
    words = bare(text).split()
    return bool(words) and not whole(lexicon.body_ends).isdisjoint((words[0], words[-1]))


def _are_people(cells: Texts, lexicon: Lexicon) -> bool:
    """Whether each of *cells* names somebody in full, and none is what another says as well."""
    named = [cell_name(text, lexicon, False) for text in cells]
    full = all(one is not None and " " in one.name for one in named)
    return full and len(set(cells)) == len(cells)


def column_labels(text: str, lexicon: Lexicon) -> list[Label]:
    """Return the labels of a line that has nothing else: "Directors present:  Others present:"."""
    parts = text.rstrip().split(":")
    if len(parts) < HEADS or parts[-1]:
        return []
    found = [read_label(f"{part.strip()}:", lexicon) for part in parts[:-1]]
    labels = [Label(one[0], one[1]) for one in found if one is not None and not one[2]]
    return labels if len(labels) == len(found) else []


def below_labels(table: Draft, labels: list[Label], roll: Roll) -> bool:
    """Whether the columns of *table* hold people, below *labels*; adds them to *roll*."""
    before = len(roll.found)
    for row in table.cells:
        for cell, label in zip(row, labels, strict=False):
            text = cell_text(cell)
            named = read_name(text, roll.lexicon, listed=True) if text else None
            if named is not None:
                roll.add(named, label)
    return len(roll.found) > before
