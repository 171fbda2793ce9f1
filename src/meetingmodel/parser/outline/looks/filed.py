"""Files that are items: "24-0398   Lease of the yard", with the box of a vote below.

In: candidates and drafts.  Out: the same; the titles of files have a kind of their own.
Never: takes the number of a file for an item where the results of votes stand in no boxes.

The software of US counties and cities prints "RESULT: / MOVER: / SECONDER: / AYES:" below each
matter, and names a matter by the number of its file: "2026-104", "RESOLUTION 26-71", "PC-26-08:".
The numbers belong to the year, and need not count on.
"""

import re
from functools import lru_cache

from ...drafts import Draft
from ...headings.candidate import TITLE, Candidate
from ...language.phrases import any_of, bare, whole
from ...lexicon.words import Lexicon

CODE = r"(?:[A-Z]{1,5}[ .-]?)?\d{2,4}[-–]\d{1,5}[A-Z]?"
BOXES = 2  # so many votes in boxes show the form
LEAST = 2  # files of the same look
LABEL = 40
FIGURES = re.compile(r"\d+")


def mark_filed(found: list[Candidate], drafts: list[Draft], lexicon: Lexicon) -> list[Candidate]:
    """Return *found* where titles behind the numbers of files are of the kind "filed"."""
    if sum(_is_box(draft, lexicon) for draft in drafts) < BOXES:
        return found
    known = {one.place: one for one in found}
    heads: dict[int, re.Match[str]] = {}
    for place, draft in enumerate(drafts):
        match = None if draft.cells or draft.role or draft.level > 0 else _match(draft, lexicon)
        one = known.get(place)
        if match is not None and (one is None or not one.draft.marker):
            heads[place] = match
    if len(heads) < LEAST:
        return found
    for place, match in heads.items():
        draft = drafts[place]
        one = known.setdefault(place, Candidate(place, draft, "filed", draft.text, short=True))
        if one.kind[0] != "h" or not one.kind[1:].isdigit():
            one.kind, one.title = "filed", draft.text[match.end() :]
            one.number, one.slot, one.rest, one.loose, one.short = None, None, None, False, True
    return [known[place] for place in sorted(known)]


def _is_box(draft: Draft, lexicon: Lexicon) -> bool:
    """Whether a draft begins the box of a vote: "RESULT:   ADOPTED [UNANIMOUS]"."""
    text = draft.cells[0][0].text if draft.cells and draft.cells[0] else draft.text
    label, colon, _ = text[:LABEL].partition(":")
    return bool(colon) and bare(label) in whole(lexicon.result_labels)


def _match(draft: Draft, lexicon: Lexicon) -> re.Match[str] | None:
    """Return the match of a file's number that a short title stands behind."""
    match = _filed(lexicon).match(draft.text)
    title = draft.text[match.end() :] if match is not None else ""
    return match if title and len(title) <= 2 * TITLE and title[-1] not in ".;?!" else None


@lru_cache(maxsize=8)
def _filed(lexicon: Lexicon) -> re.Pattern[str]:
    labels = any_of((*lexicon.ticket_labels, *lexicon.motion_numbers))
    number = rf"(?:{any_of(lexicon.number_words)}\.?\s?)?#?\s?"
    return re.compile(rf"(?:(?i:{labels})\s(?i:{number}))?{CODE}[.:)]?\s+(?=[A-Z“\"(])")
