"""Tickets that are items: "#334 Drop the old format", "436067 Split the class", text below each.

Or with a label, and what was said behind it: "Issue 1006 -- Bob waits for a reply.".

In: candidates and drafts.  Out: the same; the headings of tickets have a kind of their own.
Never: takes an entry of a list for one, or a ticket that nothing is said about.

Technical groups go through what is open in their tracker, one number after another; the numbers
belong to the tracker and do not count on.
"""

import re
from functools import lru_cache
from itertools import pairwise

from ...drafts import Draft
from ...headings.candidates import Candidate
from ...language.phrases import any_of
from ...lexicon.words import Lexicon

TICKET = re.compile(r"(?:#\d{1,6}|\d{5,7})[:.]?\s+(?=[^\W\d_]|[\"'“(<&])")
FIGURE = re.compile(r"\d")
LABEL = 30  # characters of a label and its number
LONGEST = 100  # characters of a heading
LEAST = 3
TOLD = 0.7  # of the tickets have text below them
TITLE_WORDS = 10  # of a title behind a label and a number


def mark_tickets(found: list[Candidate], drafts: list[Draft], lexicon: Lexicon) -> list[Candidate]:
    """Return *found* where headings of tickets are of the kind "ticket"."""
    found = _mark_labelled(found, drafts, lexicon)
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


@lru_cache(maxsize=8)
def _labelled(lexicon: Lexicon) -> re.Pattern[str]:
    labels = any_of((*lexicon.item_labels, *lexicon.ticket_labels))
    return re.compile(
        rf"(?P<name>{labels}\s{{0,2}}#?(?P<n>\d{{1,7}}(?:[/-]\d{{1,7}}){{0,2}}))\s{{0,2}}(?:[:–—]|-{{1,3}}(?=\s))\s*(?=\S)",
        re.IGNORECASE,
    )


def _mark_labelled(
    found: list[Candidate], drafts: list[Draft], lexicon: Lexicon
) -> list[Candidate]:
    """Mark "Issue 1006 -- Bob waits for a reply." where several numbers stand that do not count on.

    "Issue 1006: Drop the old format" is a title as it stands, with text below it.
    """
    heads: dict[int, re.Match[str]] = {}
    for place, draft in enumerate(drafts):
        if draft.level <= 0 and not draft.cells and draft.text[:1].isalpha():
            begins = FIGURE.search(draft.text, 0, LABEL)  # gates the search for labels
            match = _labelled(lexicon).match(draft.text) if begins else None
            if match is not None and draft.style.heading is None:
                heads[place] = match
    values = [match["n"] for match in heads.values()]
    figures = [int(value) for value in values if value.isdecimal()]
    counted = sum(after == value + 1 for value, after in pairwise(figures))
    levels = {drafts[place].level for place in heads}
    if len(heads) < LEAST or len(set(values)) < len(values) or len(levels) > 1:
        return found
    if 2 * counted > len(values):
        return found  # "Item 1: Roads", "Item 2: Parks"
    ends = {
        place: None if _is_title(drafts[place], match) else match.end()
        for place, match in heads.items()
    }
    told = sum(end is not None or place + 1 not in heads for place, end in ends.items())
    if told < TOLD * len(heads):
        return found
    known = {one.place: one for one in found}
    for place, match in heads.items():
        one = known.setdefault(place, Candidate(place, drafts[place], "ticket", "", short=True))
        rest = ends[place]
        one.kind, one.number, one.loose, one.rest = "ticket", None, False, rest
        one.title = drafts[place].text if rest is None else match["name"]
    return [known[place] for place in sorted(known)]


def _is_title(draft: Draft, match: re.Match[str]) -> bool:
    """Whether a title stands behind a label and a number, not what was said."""
    rest = draft.text[match.end() :]
    return len(rest.split()) <= TITLE_WORDS and rest[-1] not in ".;,?!" and rest[0].isupper()


def _heads(draft: Draft) -> bool:
    """Whether a draft is a line of its own with a ticket's number and title."""
    text = draft.text
    if draft.level >= 0 or draft.cells or draft.marker or len(text) > LONGEST:
        return False
    return bool(text) and text[-1] not in ".," and TICKET.match(text) is not None
