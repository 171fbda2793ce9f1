"""The text of a heading in its parts: number, time, title; and what stands behind it.

In: the text of a line, or a draft and where it parts.  Out: those parts, or whether it is one.
Never: decides whether a line is a heading.
"""

import re

from ..blocks.numbering import Number, number_of_marker, read_loose, read_number
from ..blocks.typed_marks import between
from ..cleaning.marks import MARKER
from ..drafts import Draft
from ..language.phrases import opening
from ..language.slots import Slot, read_slot
from ..lexicon.words import Lexicon

DISPOSITION = 100  # letters of what became of a matter
DISPOSITION_WORDS = 14
CELL_NUMBER = re.compile(r"\d{1,3}\.?")  # all that a table's number column holds
STOPPED = re.compile(r"(?<![.\w])[^\W\d_]{4,}\.$")  # a word with its full stop


def heading_parts(
    text: str, lexicon: Lexicon, *, loose: bool = False
) -> tuple[Number | None, Slot | None, str]:
    """Return the number and the time that a heading begins with, and the rest: its title."""
    number = None
    mark = MARKER.match(text)
    if mark is not None and mark.lastgroup == "number":
        number = number_of_marker(mark["number"])
        text = text[mark.end() :] if number is not None else text
    elif mark is not None:
        text = text[mark.end() :]
    if number is None and CELL_NUMBER.fullmatch(text) is not None:
        return Number(text.strip("."), "cell", int(text.strip(".")), len(text)), None, ""
    if number is None:
        number = read_loose(text) if loose else read_number(text, lexicon)
        text = text[number.stop :] if number is not None else text
    second = MARKER.match(text)
    if second is not None and number is not None and second.lastgroup == "number":
        inner = number_of_marker(second["number"])
        # "1. i) Highways": a list editor numbered what was numbered by hand already.
        if inner is not None and not second["number"][0].isdigit() and ")" in second["number"]:
            number, text = inner, text[second.end() :]
    slot = read_slot(text, lexicon) if text[:1].isdigit() or text[:1] == "(" else None
    if slot is not None:
        text = text[slot.stop :].lstrip(" :-–—.)\t")
        behind = MARKER.match(text) if number is None else None
        if behind is not None and behind.lastgroup == "number":
            # "10:00   1. Call to order": the hour stands in a column before the number.
            number = number_of_marker(behind["number"])
            text = text[behind.end() :] if number is not None else text
    return number, slot, text.strip()


def slot_of(text: str, lexicon: Lexicon) -> bool:
    """Whether *text* is a time or a time range and nothing else."""
    slot = read_slot(text, lexicon) if text[:1].isdigit() else None
    return slot is not None and not text[slot.stop :].strip(" -–—:.")


def tidy(title: str) -> str:
    """Return a title without a colon or full stop at its end, marks around it, or blanks.

    The stop of a short form stays: "Lease to Mill Paving Co.", "Start at 7 p.m.".
    """
    title = title.strip().rstrip(":;").strip(" \t–—-:")
    title = (between(title) or ("", title))[1]
    if len(title) > 2 and title[0] in '“"' and title[-1] in '”"':
        title = title[1:-1]
    return title[:-1] if STOPPED.search(title) is not None else title


def split_at(draft: Draft, offset: int) -> tuple[Draft, Draft]:
    """Cut a draft in two: a run-in heading and the prose behind it."""
    offset += len(draft.text[offset:]) - len(draft.text[offset:].lstrip())
    rows = draft.rows
    at = draft.index_at(offset)
    column = draft.place(offset)[1] - rows[at].offset
    head = Draft(
        draft.text[:offset].rstrip(), rows[: at + 1], marker=draft.marker, style=draft.style
    )
    head.starts, head.columns = draft.starts[: at + 1], draft.columns[: at + 1]
    head.begin, head.stop = draft.begin, column
    body = Draft(draft.text[offset:], rows[at:], style=draft.style)
    body.starts = [0, *(start - offset for start in draft.starts[at + 1 :])]
    body.columns = [column, *draft.columns[at + 1 :]]
    body.begin, body.stop = column, draft.stop
    body.children, draft.children = draft.children, []
    body.level = -1
    return head, body


def is_disposition(text: str, lexicon: Lexicon) -> bool:
    """Whether a cell or a line says what became of a matter: "ADOPTED", "Laid over to May 5"."""
    if (
        not text
        or text[-1] == ":"
        or len(text) > DISPOSITION
        or len(text.split()) > DISPOSITION_WORDS
    ):
        return False
    match = opening(lexicon.dispositions).match(text)
    return match is not None and text[match.end() : match.end() + 1] != ":"  # "RECEIVED: a paper"
