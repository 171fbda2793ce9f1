"""Lines that may be the headings of items, and what speaks for each.

In: drafts.  Out: a `Candidate` for each that has one of the marks of a heading.
Never: decides; the outline chooses over the whole document.
"""

from collections import Counter

from ..drafts import Draft
from ..lexicon.words import Lexicon
from .candidate import PROSE, SERIES, Candidate, candidate
from .heard import is_heard, tells_absence
from .own_places import in_its_own_place, number_alone
from .same_looks import is_loud, is_one_list, said_softly


def candidates(drafts: list[Draft], lexicon: Lexicon) -> list[Candidate]:
    """Return the candidates among *drafts*, in order."""
    out: list[Candidate] = []
    absence: set[int] = set()
    listed = is_one_list(drafts)
    begun = False  # who was there is said: a time is no longer the meeting's own
    for place, draft in enumerate(drafts):
        begun = begun or draft.role == "attendance" or (not draft.role and len(draft.text) > PROSE)
        if draft.cells or draft.opens < 0:
            continue
        if not draft.text and not draft.opens:
            alone = number_alone(place, drafts)
            if alone is not None:
                out.append(alone)
            continue
        found = in_its_own_place(place, drafts) or candidate(place, draft, lexicon)
        if found is None:
            continue
        heard = draft.role is None or is_heard(found, lexicon, begun=begun)
        if not heard and tells_absence(found, drafts[place + 1 : place + 2], lexicon):
            absence.add(place)
        if heard or place in absence:
            found.begun = begun
            if listed and found.kind == "bullet" and found.caps and found.rest is None:
                found.kind = "caps"
            out.append(found)
    if is_loud(drafts):
        out = [one for one in out if said_softly(one)]
    kinds = Counter((one.kind, one.ends == ":") for one in out)
    # Alone in its look it is the label of a list.
    return [
        one for one in out if one.place not in absence or kinds[one.kind, one.ends == ":"] > SERIES
    ]
