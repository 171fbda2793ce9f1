"""Tickets that are items: "#334 Drop the old format", "436067 Split the class", text below each.

In: candidates and drafts.  Out: the same; the headings of tickets have a kind of their own.
Never: takes an entry of a list for one, or a ticket that nothing is said about.

Technical groups go through what is open in their tracker, one number after another; the numbers
belong to the tracker and do not count on.
"""

import re

from .candidates import Candidate
from .drafts import Draft

TICKET = re.compile(r"(?:#\d{1,6}|\d{5,7})[:.]?\s+(?=[^\W\d_]|[\"'“(<&])")
LONGEST = 100  # characters of a heading
LEAST = 3
TOLD = 0.7  # of the tickets have text below them


def mark_tickets(found: list[Candidate], drafts: list[Draft]) -> list[Candidate]:
    """Return *found* where headings of tickets are of the kind "ticket"."""
    heads = [place for place, draft in enumerate(drafts) if _heads(draft)]
    known = {one.place: one for one in found}
    among = set(heads)
    told = [
        place
        for place in heads
        if place + 1 < len(drafts) and among.isdisjoint((place - 1, place + 1))
    ]
    if len(told) < LEAST or len(told) < TOLD * len(heads):
        return found
    if len({drafts[place].text for place in told}) < len(told):
        return found
    for place in told:
        draft = drafts[place]
        one = known.setdefault(place, Candidate(place, draft, "ticket", draft.text, short=True))
        if one.kind[0] != "h":
            one.kind, one.title, one.rest, one.number = "ticket", draft.text, None, None
            one.loose = False
    return [known[place] for place in sorted(known)]


def _heads(draft: Draft) -> bool:
    """Whether a draft is a line of its own with a ticket's number and title."""
    text = draft.text
    if draft.level >= 0 or draft.cells or draft.marker or len(text) > LONGEST:
        return False
    return bool(text) and text[-1] not in ".," and TICKET.match(text) is not None
