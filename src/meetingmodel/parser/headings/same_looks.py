"""Papers in which a look says nothing: all is typed in capitals, or all is one list.

In: drafts, or a candidate in such a paper.  Out: yes or no; the candidate without that look.
Never: doubts a look that only some lines have.
"""

from ..drafts import Draft
from .candidate import PLAIN, Candidate

LOUD = 0.9  # of the letters stand in lines of capitals
WHOLE = 0.7  # of a page that was taken for a list stand in it
FEW = 3  # so many headings in capitals it has at least
MARGIN = 5  # so long are initials at most


def is_loud(drafts: list[Draft]) -> bool:
    """Whether nearly all is in capitals, so that they set nothing off.

    Clerks of counties and villages typed whole minutes so, and some still do.
    """
    told = [draft.text for draft in drafts if not draft.cells]
    loud = sum(len(text) for text in told if text.isupper())
    return loud >= LOUD * sum(map(len, told)) > 0


def said_softly(one: Candidate) -> bool:
    """Take away what capitals say of a candidate; return whether it still is one."""
    if not one.caps:
        return True
    one.caps = False
    if one.kind == "caps":
        one.kind = "bold" if one.bold else "colon" if one.ends == ":" else "plain"
        return one.bold or (one.ends not in ".,;?!" and len(one.title) < PLAIN)
    if one.kind == "caps-in":
        one.kind = "bold-in" if one.bold else "run-in"
    return True


def is_one_list(drafts: list[Draft]) -> bool:
    """Whether all is typed as one list, headings as well: "- CALL TO ORDER", "- The meeting …".

    Pages of a site builder become such text; their marks say nothing.
    """
    first = next((n for n, draft in enumerate(drafts) if draft.level >= 0), len(drafts))
    below = [draft for draft in drafts[first:] if not draft.cells]
    same = sum(draft.level == 0 and draft.marker == drafts[first].marker for draft in below)
    titles = sum(draft.text.isupper() and len(draft.text) > MARGIN for draft in below)
    return titles >= FEW and same >= WHOLE * len(below)
