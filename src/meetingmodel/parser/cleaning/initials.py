"""Initials that look like the mark of a list: "E. Susan Gray" among the names of a roll.

In: rows, with the marks that they begin with.  Out: the same; an initial is no mark any more.
Never: takes a letter for an initial that its neighbours count on from or to.
"""

import re
from itertools import pairwise

from ..drafts import Row
from ..language.phrases import whole
from ..lexicon.words import Lexicon
from ..people.names import is_name

NEAR = 12  # so many rows up or down the letter before or after it may stand
LINE = 90  # a longer line is no entry of a roll
LEAST = 2  # so many lines whose letters do not count are a list of names by themselves
LABEL = re.compile(r"[^:]{2,40}:\s+")
INITIALLED = re.compile(r"(?:[^\W\d_]{2,5} )?[A-Z]\.\s?[A-Z]")  # "B. Roe", "and B. Roe"
NAMED = re.compile(r"(?<![\w.])([A-Z](?:\.|[a-z]+)) ([A-Z][\w'’-]+)")  # "C. Poe", "Cy Poe"
BEHIND = re.compile(r"\s*[,(–]|\s+-\s|\s{3,}|\t")  # what follows a name: office, firm, column


def spare_initials(rows: list[Row], lexicon: Lexicon) -> list[Row]:
    """Return *rows*, in which the initial of somebody listed without marks is text again."""
    _spare_actors(rows, lexicon)
    place = 0
    while place < len(rows):
        stop = place + 1
        if _is_lettered(rows[place]):
            while stop < len(rows) and _is_beside(rows[stop], rows[place]):
                stop += 1
            if _are_names(rows, place, stop, lexicon):
                for row in rows[place:stop]:
                    row.marker, row.body = "", 0
        place = stop
    return rows


def _spare_actors(rows: list[Row], lexicon: Lexicon) -> None:
    """Take "C." for no mark in "C. Poe to write it", where "C. Poe" or "Cy Poe" stands elsewhere.

    Senates of universities call everybody so.
    """
    acts = whole((*lexicon.modals, *lexicon.speech))
    acting = [row for row in rows if _is_lettered(row) and _second(row) in acts]
    if not acting:
        return
    named = [pair for row in rows for pair in NAMED.findall(row.text[row.body :])]
    known = {(first[0], last) for first, last in named if is_name(f"{first} {last}", lexicon)}
    for row in acting:
        if (row.marker[0], row.text[row.body :].split(None, 1)[0]) in known:
            row.marker, row.body = "", 0


def _second(row: Row) -> str:
    """Return the second word behind a letter."""
    return "".join(row.text[row.body :].split(None, 2)[1:2]).lower()


def _is_lettered(row: Row) -> bool:
    """Whether one capital and a stop stand before the text, and no format calls it a mark."""
    letter, stop = row.marker[:1], row.marker[1:]
    return stop == "." and "A" <= letter <= "Z" and row.style.marker is None


def _is_beside(row: Row, first: Row) -> bool:
    return _is_lettered(row) and row.gap == 0 and row.indent == first.indent


def _are_names(rows: list[Row], place: int, stop: int, lexicon: Lexicon) -> bool:
    """Whether the rows of one run of letters are people, each beginning with an initial.

    "M. Lee", "T. Roe", "R. Poe": most lists of people count nowhere. One line alone has to stand
    beside somebody listed without a letter.
    """
    run = rows[place:stop]
    if len(run) == 1 and not _counts(rows, place) and _are_initialled(run[0].text):
        return True
    if not all(_names(row.text, lexicon) for row in run):
        return False
    if place and run[0].gap == 0 and rows[place - 1].text.rstrip()[-1:] == ",":
        return True  # a list of several to a line, which was wrapped
    if len(run) >= LEAST:
        counted = sum(_follows(below, above) for above, below in pairwise(run))
        return counted * 2 < len(run) - 1
    near = [*rows[max(place - 1, 0) : place], *rows[stop : stop + 1]]
    beside = any(not row.marker and _names(_beside_label(row, run[0]), lexicon) for row in near)
    return beside and run[0].marker[0] != "A" and not _counts(rows, place)


def _are_initialled(text: str) -> bool:
    """Whether a line is of people who all begin with an initial: "A. Lee, B. Roe, C. Poe".

    Councils of Canada put all members into one line.
    """
    people = text.split(", ")
    initialled = sum(INITIALLED.match(piece) is not None for piece in people)
    return len(people) > LEAST and initialled * 2 > len(people)


def _follows(row: Row, above: Row) -> bool:
    return ord(row.marker[0]) == ord(above.marker[0]) + 1


def _counts(rows: list[Row], place: int) -> bool:
    """Whether the letter before or after that of the row at *place* marks a row near it."""
    letter = ord(rows[place].marker[0])
    near = rows[max(place - NEAR, 0) : place + NEAR + 1]
    beside = {chr(letter - 1), chr(letter + 1)}
    return any(len(row.marker) == 2 and row.marker[0] in beside for row in near)


def _beside_label(row: Row, below: Row) -> str:
    """Return the text of *row* from where *below* hangs on: behind its label, in its column."""
    led = LABEL.match(row.text)
    starts = [led.end()] if led is not None else []
    starts += [start for start, _ in row.pieces] if row.columns else []
    hung = (start for start in starts if abs(row.indent + start - below.indent) <= 1)
    return row.text[next(hung, 0) :]


def _names(text: str, lexicon: Lexicon) -> bool:
    name = BEHIND.split(text.strip(), maxsplit=1)[0]
    return len(text) <= LINE and is_name(name, lexicon, least=2, most=4, listed=True)
