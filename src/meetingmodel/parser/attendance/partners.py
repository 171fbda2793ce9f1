"""Tables with a row for each partner, and in it whom the partner sent: "Otter Ltd | Lee, Roe".

In: the texts of a table's cells, the label of the open list.  Out: people in the roll.
Never: takes a firm or office behind a comma for one more person: a column of its own holds firms.

Consortia, steering groups and councils of societies write so, often with "apologies" in a cell.
"""

import re
from functools import lru_cache

from ...model import Presence
from ..language.phrases import any_of, bare, whole
from ..lexicon.words import Lexicon
from ..people.name_lists import read_names
from .cells import Texts
from .inline import take_inline
from .labels import BRACKETS, read_label
from .roll import Label, Roll
from .status import read_status

LEAST = 2  # people in a cell, or rows that name somebody
MARKS = "*_ ()[]:;,.–—-"


def read_partners(rows: list[Texts], label: Label | None, roll: Roll) -> bool:
    """Whether *rows* list people by partner; adds them to *roll*."""
    heads = [bare(BRACKETS.sub("", text)) for text in rows[0]] if len(rows) > 1 else []
    firm = next((n for n, head in enumerate(heads) if head in whole(roll.lexicon.firm_columns)), -1)
    columns = _columns(heads, firm, label, roll.lexicon) if firm >= 0 else {}
    if not columns or not _several(rows[1:], columns, roll.lexicon):
        return False
    before = len(roll.found)
    for row in rows[1:]:
        name = row[firm] if firm < len(row) else ""
        for column, headed in columns.items():
            for line in (row[column] if column < len(row) else "").split("\n"):
                _read_cell(line, Label(headed.presence, name or None), roll)
    return len(roll.found) > before


def _columns(
    heads: list[str], firm: int, label: Label | None, lexicon: Lexicon
) -> dict[int, Label]:
    """Return the columns of people with their labels: "Participants", "Apologies"."""
    out: dict[int, Label] = {}
    told = label is not None
    for column, head in enumerate(heads):
        found = read_label(f"{head}:", lexicon) if head and column != firm else None
        if found is not None:
            out[column] = Label(found[0])
            told = True
        elif column != firm and head in whole(lexicon.name_columns):
            out[column] = Label(label.presence if label is not None else Presence.PRESENT)
    return out if told else {}


def _several(rows: list[Texts], columns: dict[int, Label], lexicon: Lexicon) -> bool:
    """Whether a cell holds several people, or two columns hold some: other tables are no such."""
    cells = [[row[n] for row in rows if n < len(row) and row[n]] for n in columns]
    named = [[cell for cell in column if _names_in_full(cell, lexicon)] for column in cells]
    if not all(len(some) * 2 >= len(column) for some, column in zip(named, cells, strict=True)):
        return False  # "Present | Y"
    lists = (cell for column in named for cell in column if "," in cell or "\n" in cell)
    listed = any(len(read_names(cell, lexicon, listed=True)) >= LEAST for cell in lists)
    return listed or sum(map(bool, named)) >= LEAST


def _names_in_full(cell: str, lexicon: Lexicon) -> bool:
    return any(" " in one.name for one in read_names(cell, lexicon, listed=True))


def _read_cell(text: str, label: Label, roll: Roll) -> None:
    """Read who came: "Ann Lee, Bob Roe (remote)", "apologies (Cy Poe)", "nobody"."""
    lexicon = roll.lexicon
    if bare(text) in whole(lexicon.nobody) or not text:
        return
    led = _led(lexicon).match(text)
    status = read_status(led["status"], lexicon).presence if led is not None else None
    rest = text[led.end() :].strip(MARKS) if led is not None else text
    if status is not None:
        label = Label(status, label.group)
    if rest:
        take_inline(rest, label, roll)


@lru_cache(maxsize=8)
def _led(lexicon: Lexicon) -> re.Pattern[str]:
    """Return the pattern of a word in front of the names that says how they took part."""
    kinds = (lexicon.excused_words, lexicon.absent_words, lexicon.remote_words)
    words = any_of(tuple(word for words in kinds for word in words))
    return re.compile(rf"[*_]*(?P<status>(?i:{words}))[*_]*(?:\s*[:(–—-]\s*|\s+|$)")
