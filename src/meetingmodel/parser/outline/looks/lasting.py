"""Headings that say how long a matter takes: "Welcome (5 min)", "Budget (Bob, 10 min)".

In: candidates and drafts.  Out: the same; such lines are of the kind "lasting".
Never: takes the list of an agenda: below most of the lines stands what was said.

Teams copy the matters out of an invitation that gives each its minutes, and type below them.
"""

from ...drafts import Draft
from ...headings.candidate import Candidate
from ...headings.presenters import says_how_long
from ...lexicon.words import Lexicon

LEAST = 3
TOLD = 0.6  # of the lines have text below them
TITLE = 90


def mark_lasting(found: list[Candidate], drafts: list[Draft], lexicon: Lexicon) -> list[Candidate]:
    """Return *found* where lines that end with so many minutes have a kind of their own."""
    places = {place for place, draft in enumerate(drafts) if _lasts(draft, lexicon)}
    if len(places) < LEAST:
        return found
    told = sum(place + 1 not in places and place + 1 < len(drafts) for place in places)
    if told < TOLD * len(places):
        return found
    out = {one.place: one for one in found}
    for place in places:
        known = out.get(place)
        if known is None or known.kind in ("plain", "alone", "colon", "run-in"):
            title = drafts[place].text
            out[place] = Candidate(place, drafts[place], "lasting", title, short=True, begun=True)
    return [out[place] for place in sorted(out)]


def _lasts(draft: Draft, lexicon: Lexicon) -> bool:
    """Whether *draft* is a line by itself that ends with how long something takes."""
    if draft.level >= 0 or draft.cells or draft.role is not None or len(draft.rows) != 1:
        return False
    return len(draft.text) <= TITLE and says_how_long(draft.text, lexicon)
