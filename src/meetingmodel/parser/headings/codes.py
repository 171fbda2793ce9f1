"""Numbers that stand in brackets behind their titles: "Gifts (G-4)".

In: candidates and drafts, or the outline.  Out: which of them end with a number of the agenda.
Never: takes one pair of brackets for a number; letters must go on through the document.

School boards write their minutes as a story and say behind each heading where the matter stood on
the agenda: "Visitor comments (F)", "Consent calendar (G)", "Gifts (G-4)".
"""

import re
from itertools import pairwise

from ..drafts import Draft
from ..language.phrases import bare, whole
from ..lexicon.words import Lexicon
from ..sections import Outline
from .candidate import Candidate

CODE = re.compile(
    r"\s?\((?P<code>(?P<letter>[A-Z])(?:[-.]?[0-9IVX]{1,3}[a-z]?(?:/[A-Z]?[-.]?\d{1,3}[a-z]?)?)?)\)\s?:?$"
)
LEAST, LETTERS = 5, 3  # headings with such numbers, and different letters among them
LONGEST = 200  # characters of a heading
STEPS = 0.9  # of the letters go on from the one before


def split_code(text: str) -> tuple[str, str] | None:
    """Return the title and the number behind it; None where none ends *text*."""
    if not text or text[-1] not in "):" or len(text) > LONGEST:
        return None
    match = CODE.search(text, max(len(text) - 16, 0))
    return (text[: match.start()].rstrip(), match["code"]) if match and match.start() else None


def _goes_on(codes: list[str]) -> bool:
    """Whether the letters of *codes* are those of an agenda: A, A-1, B, C-1."""
    letters = [code[0] for code in codes]
    if len(letters) < LEAST or len(set(letters)) < LETTERS:
        return False
    steps = sum(a <= b for a, b in pairwise(letters))
    return steps >= STEPS * (len(letters) - 1)


def mark_codes(found: list[Candidate], drafts: list[Draft], lexicon: Lexicon) -> list[Candidate]:
    """Return *found* where headings that end with a number have a kind of their own."""
    coded = {
        place: split
        for place, draft in enumerate(drafts)
        if draft.level < 0 and not draft.cells and (split := split_code(draft.text)) is not None
    }
    if not _goes_on([code for _, code in coded.values()]):
        return found
    known = {one.place: one for one in found}
    letters: set[str] = set()
    for place, (title, code) in coded.items():
        one = known.setdefault(place, Candidate(place, drafts[place], "code", title, short=True))
        if one.draft.marker:
            continue
        # "Gifts (G-4)" stands below "Consent calendar (G)".
        one.kind = "code1" if code[0] in letters and len(code) > 1 else "code"
        one.title, one.rest, one.number, one.loose = title, None, None, False
        if len(code) == 1 or "/" in code:
            letters.add(code[0])
    usual = whole((*lexicon.usual_items, *lexicon.attendance_items))
    for one in found:
        if one.kind in ("plain", "bold", "caps") and bare(one.title) in usual:
            one.kind = "code"  # "Roll call", which has no number
    return [known[place] for place in sorted(known)]


def coded(outline: Outline) -> bool:
    """Whether the headings of *outline* end with the numbers of an agenda."""
    texts = [section.heading[-1].text for section in outline.walk() if section.heading]
    splits = [split for text in texts if (split := split_code(text)) is not None]
    return _goes_on([code for _, code in splits])
