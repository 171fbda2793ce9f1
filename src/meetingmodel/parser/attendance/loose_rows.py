"""Rows of a table of labels that have no label of their own.

In: the texts of a row, the label above it.  Out: people in the roll.
Never: takes an office or a firm beside a name for somebody else.
"""

from ..language.phrases import phrase
from ..lexicon.words import Lexicon
from ..people.names import is_name
from ..people.titles import strip_title
from .cells import Texts, cell_name, with_columns
from .entries import is_count
from .labels import BRACKETS, is_held, is_office, read_label
from .roll import Label, Roll
from .status import read_status


def hold_names_only(rows: list[Texts], lexicon: Lexicon) -> bool:
    """Whether every column holds people, each once: no offices, no firms that come again."""
    offices = phrase(lexicon.offices)
    for column in range(1, max((len(row) for row in rows), default=0)):
        cells = [row[column] for row in rows if column < len(row) and row[column]]
        cells = [cell for cell in cells if read_label(cell, lexicon) is None]
        cells = [
            BRACKETS.sub("", cell) for cell in cells if not is_count(cell)
        ]  # "Bob Roe (Clerk)"
        if len(set(cells)) < len(cells):
            return False
        for cell in cells:
            named = cell_name(cell, lexicon, False)
            office = offices.search(strip_title(cell, lexicon)[0])  # "Cllr Bob Roe" is a name
            if named is None or " " not in named.name or office:
                return False
    return True


def take_loose_row(
    row: Texts, label: Label, roll: Roll, *, surnames_first: bool, names_only: bool
) -> None:
    """Read a row without any label: a name with what stands beside it, or several names."""
    lexicon = roll.lexicon
    cells = [text for text in row if text]
    office = cells.pop(0) if len(cells) > 1 and is_held(cells[0], lexicon) else None
    named = cell_name(cells[0], lexicon, surnames_first)
    if named is None:
        return
    others = cells[1:]
    if office is not None and is_office(office, lexicon):
        others.append(office)
    if cells[1:] and names_only:
        for cell in cells:
            one = cell_name(cell, lexicon, surnames_first)
            if one is not None:
                roll.add(one, label)
        return
    beside = [text for text in others if is_name(text.partition(", ")[0], lexicon, least=2)]
    beside = [text for text in beside if ", " in text]  # "Ann Lee, Chair" and "Bob Roe, Clerk"
    others = [text for text in others if text not in beside]
    status = next((found for text in others if (found := read_status(text, lexicon))), None)
    roll.add(with_columns(named, others, lexicon), label, status)
    for text in beside:
        one = cell_name(text, lexicon, False)
        if one is not None:
            roll.add(one, label)
