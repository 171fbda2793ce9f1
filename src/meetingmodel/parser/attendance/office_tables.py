"""Tables with an office in front of each name: "President | Ann Lee", "Head Rower | Bob Roe".

In: the texts of a table's cells, the label of the open list.  Out: people in the roll.
Never: takes a label of people for an office: "Absent | Bob Roe" is no such row.

Clubs and their boards write so, with an office that nobody knows among those that all know.
"""

from ..language.phrases import bare, whole
from ..lexicon.words import Lexicon
from ..people.before_names import is_office_alone
from ..people.names import is_name
from .cells import Texts, cell_label, cell_name, with_columns
from .roll import Label, Roll
from .status import AWAY

LEAST = 3  # rows
CELLS = 2  # of a row
HALF = 0.5


def read_offices(rows: list[Texts], label: Label | None, roll: Roll) -> bool:
    """Whether each of *rows* is an office and who holds it; adds them to *roll*."""
    lexicon = roll.lexicon
    filled = [cells for row in rows if (cells := [text for text in row if text])]
    if label is None or any(len(cells) != CELLS for cells in filled):
        return False
    head = bare(filled[0][0]) if filled else ""
    headed = head in whole(lexicon.roll_columns)  # "Position", which names what stands below it
    filled = filled[headed:]
    if len(filled) < LEAST or not all(_holds(one, two, lexicon) for one, two in filled):
        return False
    known = sum(_is_office(office, lexicon) for office, _ in filled)
    if not headed and known < HALF * len(filled):
        return False
    for office, name in filled:
        named = cell_name(name, lexicon, False)
        if named is not None:
            held = with_columns(named, [office], lexicon)
            roll.add(held if held.role else named._replace(role=office, note=office), label)
    return True


def _holds(office: str, name: str, lexicon: Lexicon) -> bool:
    """Whether *name* is somebody's in full, and *office* neither a name nor a list's label."""
    if not is_name(name, lexicon, least=2) or _is_office(name, lexicon):
        return False
    found = cell_label(office, lexicon)
    labelled = found is not None and found[0] in AWAY
    return not labelled and (_is_office(office, lexicon) or not is_name(office, lexicon, least=2))


def _is_office(text: str, lexicon: Lexicon) -> bool:
    """Whether *text* is an office, or ends in the word for one: "Boat Manager"."""
    last = bare(text.rpartition(" ")[2])
    return last in whole(lexicon.role_words) or is_office_alone(text, lexicon)
