"""Matters with their fields: "Subject  1.01 Roll call" above "Meeting …" and "Type …".

In: candidates and drafts.  Out: the same; subjects are of the kind "subject", fields open nothing.
Never: takes a label for one that no field of the software stands below.
"""

from ...cleaning.subjects import LEAST, is_field, subject_begins
from ...drafts import Draft
from ...headings.candidate import Candidate
from ...lexicon.words import Lexicon


def mark_subjects(found: list[Candidate], drafts: list[Draft], lexicon: Lexicon) -> list[Candidate]:
    """Return *found* where the subjects of a board's software have a kind of their own."""
    begins = {
        place: begin
        for place, draft in enumerate(drafts[:-1])
        if not draft.cells and (begin := subject_begins(draft.text, lexicon)) is not None
        if is_field(drafts[place + 1].text, lexicon)
    }
    if len(begins) < LEAST:
        return found
    known = {one.place: one for one in found}
    for place, begin in begins.items():
        draft = drafts[place]
        known[place] = Candidate(place, draft, "subject", draft.text[begin:], short=True)
        above = place - 1
        while above >= 0 and is_field(drafts[above].text, lexicon):
            known.pop(above, None)
            drafts[above].opens = -1
            above -= 1
        below = place + 1
        while below < len(drafts) and is_field(drafts[below].text, lexicon):
            known.pop(below, None)
            drafts[below].opens = -1
            below += 1
    return [known[place] for place in sorted(known)]
