"""Cells of tables of attendance: a name, what stands beside it, a label.

In: the text of a cell.  Out: a `Named` or a label, None where it is neither.
Never: adds to the roll.
"""

from ...model import Presence
from ..drafts import Draft
from ..language.phrases import bare, phrase, whole
from ..lexicon.words import Lexicon
from ..people.name_lists import last_first
from ..people.name_signs import INITIALS, are_initials
from ..people.names import Named, is_name, read_name
from ..tables import cell_text
from .labels import is_group, is_office, read_label
from .roll import Labelled

Texts = list[str]
MOSTLY = 0.6  # of the cells of a column are what it is taken for


def cell_name(text: str, lexicon: Lexicon, surnames: bool) -> Named | None:
    """Return the person that a cell names; None for figures, fields and the like."""
    text = text.split("\n", 1)[0]
    head, colon, rest = text.partition(":")
    text = rest.strip() if colon and is_office(head, lexicon) else text  # "Chairman: Ann Lee"
    if not text or any(map(str.isdigit, text)) or ":" in text:
        return None
    if surnames and last_first(text, lexicon):
        return Named(text.strip(" .*"))
    return read_name(text, lexicon, listed=True)


def with_columns(named: Named, others: Texts, lexicon: Lexicon) -> Named:
    """Return *named* with initials, role and organisation from the cells beside it."""
    initials = next((text for text in others if INITIALS.fullmatch(text)), None)
    if initials is not None and not are_initials(initials, named.name):
        initials = None
    rest = [text for text in others if text != initials and any(map(str.isalpha, text))]
    office = phrase(lexicon.offices)
    roles = whole(lexicon.role_words)
    role = next((t for t in rest if office.search(t) or bare(t.rsplit(None, 1)[-1]) in roles), None)
    firm = next((text for text in rest if text != role and text[0].isupper()), None)
    note = "; ".join(filter(None, (named.note, *rest)))
    return named._replace(
        role=role or named.role,
        organization=firm or named.organization,
        initials=initials or named.initials,
        note=note or None,
    )


def cell_label(text: str, lexicon: Lexicon) -> Labelled | None:
    """Return the label that a cell holds, with what stands behind it."""
    if not text:
        return None
    found = read_label(text.replace("\n", " ; "), lexicon)
    if found is None and bare(text) in whole(lexicon.chair_labels) and ":" in text:
        return Presence.PRESENT, text.strip(" :"), ""
    if found is None and text.rstrip().endswith(":") and _is_field(text, lexicon):
        return Presence.PRESENT, text.strip(" :"), ""  # "Employee representatives:"
    return found


def _is_field(text: str, lexicon: Lexicon) -> bool:
    """Whether a cell is the name of a group, or an office that is no field of the header."""
    other = bare(text) in whole(lexicon.other_labels)  # "Minutes by:"
    held = is_office(text.strip(" :"), lexicon) and not other
    return held or is_group(text, lexicon, loose=True)


def line_by_line(row: list[Draft], lexicon: Lexicon) -> list[Texts]:
    """Return the texts of a row's cells: a row for each line, where each names somebody.

    "Directors   A. Lee   Area A" and below it "B. Roe   Area B" have been read as one row.
    """
    if not any(_is_stack(cell, lexicon) for cell in row):
        return [[cell_text(cell) for cell in row]]
    lines = sorted({one.line for cell in row for one in cell.rows})
    return [
        [" ".join(one.text.strip() for one in cell.rows if one.line == line) for cell in row]
        for line in lines
    ]


def _is_stack(cell: Draft, lexicon: Lexicon) -> bool:
    """Whether several lines of a cell are a full name each."""
    names = [row.text.strip() for row in cell.rows if row.part]
    return len(names) > 1 and all(is_name(name, lexicon, least=2, listed=True) for name in names)
