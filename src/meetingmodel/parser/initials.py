"""Initials that look like the mark of a list: "E. Susan Gray" among the names of a roll.

In: rows, with the marks that they begin with.  Out: the same; an initial is no mark any more.
Never: takes a letter for an initial that its neighbours count on from or to.
"""

from .drafts import Row
from .lexicon.words import Lexicon
from .names import is_name

NEAR = 12  # so many rows up or down the letter before or after it may stand
LINE = 90  # a longer line is no entry of a roll


def spare_initials(rows: list[Row], lexicon: Lexicon) -> list[Row]:
    """Return *rows*, in which the initial of somebody listed without marks is text again."""
    for place, row in enumerate(rows):
        letter = row.marker[:1]
        if len(row.marker) != 2 or row.marker[1] != "." or not "A" < letter <= "Z":
            continue
        if row.style.marker is None and not _counts(rows, place) and _lists(rows, place, lexicon):
            row.marker, row.body = "", 0
    return rows


def _counts(rows: list[Row], place: int) -> bool:
    """Whether the letter before or after that of the row at *place* marks a row near it."""
    letter = ord(rows[place].marker[0])
    near = rows[max(place - NEAR, 0) : place + NEAR + 1]
    beside = {chr(letter - 1), chr(letter + 1)}
    return any(len(row.marker) == 2 and row.marker[0] in beside for row in near)


def _lists(rows: list[Row], place: int, lexicon: Lexicon) -> bool:
    """Whether the row at *place* is somebody's name, and its neighbours without marks are too."""
    if not _names(rows[place].text, lexicon):
        return False
    near = [*rows[max(place - 1, 0) : place], *rows[place + 1 : place + 2]]
    return any(not row.marker and _names(row.text, lexicon) for row in near)


def _names(text: str, lexicon: Lexicon) -> bool:
    name = text.strip().partition(",")[0]
    return len(text) <= LINE and is_name(name, lexicon, least=2, most=4, listed=True)
