"""Numbers, codes and labels in a line, a cell or a column of their own, their titles beside them.

In: a draft and what stands behind it.  Out: a `Candidate`, or None.
Never: takes figures for the number of an item without a title right behind them.
"""

import re

from ..blocks.numbering import Number, number_of_marker
from ..drafts import Draft
from .candidate import TITLE, Candidate
from .run_in import run_in_twice

CODE = re.compile(r"[A-Z]{1,5}[/.-]?\d{1,4}(?:[/.-]\d{1,4}){0,2}")
FIGURES = re.compile(r"\d+")
LONGEST = 16  # letters of a number that stands alone


def in_its_own_place(place: int, drafts: list[Draft]) -> Candidate | None:
    """Return the candidate of a cell, a code or a label that stands apart from its title."""
    draft = drafts[place]
    found = _opening_cell(place, drafts) or _number_cell(
        place, draft, drafts[place + 1 : place + 2]
    )
    return found or _code_alone(place, drafts) or _label(place, draft)


def number_alone(place: int, drafts: list[Draft]) -> Candidate | None:
    """Return the candidate of a number on a line of its own, with its title on the next."""
    number = number_of_marker(drafts[place].marker, letter=drafts[place].letter)
    below = drafts[place + 1] if place + 1 < len(drafts) else None
    if number is None or below is None or below.cells or below.marker or not below.text:
        return None
    text = below.text
    caps = text.isupper() and sum(map(str.isalpha, text)) > 2
    kind = f"n:{number.kind}:{max(drafts[place].level, 0)}"
    one = Candidate(place, drafts[place], kind, text, number, ends=text[-1], caps=caps)
    one.bold = below.style.bold
    one.short = len(text) <= TITLE and len(text.split()) <= 22
    cut = run_in_twice(below) if len(text) > TITLE or text[-1] == "." else None
    if cut is not None:  # "IV." and below it "Roads - The lane is closed."
        one.title, one.short, one.ends = cut[1], True, cut[1][-1]
        one.over = Candidate(place + 1, below, kind, cut[1], rest=cut[0])
        return one
    one.below = True
    return one


def is_code(text: str) -> bool:
    """Whether *text* is the number of a minute and nothing else: "C/40"."""
    return len(text) <= LONGEST and CODE.fullmatch(text) is not None


def _code_alone(place: int, drafts: list[Draft]) -> Candidate | None:
    """Return the candidate of "C/40" on a line of its own, with its title on the next.

    Pages of councils' web systems have the minute's number in a column of its own.
    """
    draft = drafts[place]
    below = drafts[place + 1] if place + 1 < len(drafts) else None
    if draft.level >= 0 or not is_code(draft.text) or below is None:
        return None
    if below.cells or below.marker or not below.text:
        return None
    if len(below.text) > TITLE or below.text[-1] in ".;,":
        return None
    raw = draft.text
    number = Number(raw, f"code {FIGURES.sub('n', raw)}", int(FIGURES.findall(raw)[-1]), len(raw))
    kind = f"n:{number.kind}:0"
    one = Candidate(place, draft, kind, below.text, number, loose=True, short=True, below=True)
    one.caps, one.bold, one.ends = below.text.isupper(), below.style.bold, below.text[-1]
    return one


def _opening_cell(place: int, drafts: list[Draft]) -> Candidate | None:
    """Return the candidate of a cell that opens an item because of the table that it stands in."""
    draft = drafts[place]
    if draft.opens <= 0:
        return None
    title = " ".join(one.text for one in drafts[place : place + draft.heads])
    return Candidate(place, draft, f"row{draft.opens}", title, short=True)


def _number_cell(place: int, draft: Draft, following: list[Draft]) -> Candidate | None:
    """Return the candidate of a number in a cell of its own, with its title in the next cell."""
    if draft.cell is None or not draft.text.isdecimal() or len(draft.text) > 2 or not following:
        return None
    beside = following[0].cell
    if beside is None or beside[:2] != draft.cell[:2] or beside[2] == draft.cell[2]:
        return None
    number = Number(draft.text, "cell", int(draft.text), len(draft.text))
    return Candidate(place, draft, "n:cell:0", "", number, short=True)


def _label(place: int, draft: Draft) -> Candidate | None:
    """Return the candidate of what stands left of the discussion, in a column of its own."""
    if not draft.label or len(draft.text) > TITLE:
        return None
    return Candidate(place, draft, "label", draft.text, short=True)
