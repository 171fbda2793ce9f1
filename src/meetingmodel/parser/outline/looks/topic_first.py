"""Paragraphs that open with their topic in capitals: "MOWING has been good this year.".

In: candidates and drafts.  Out: candidates of the kind "caps-in", too.
Never: takes a few such paragraphs for headings; most open so, each with another topic.
"""

import re

from ...drafts import Draft
from ...headings.candidate import Candidate
from ...language.phrases import bare, whole
from ...lexicon.words import Lexicon

LEADS = 4  # so many paragraphs open with their topic in capitals
LEAD = re.compile(r"(?P<title>[A-Z][A-Z'’&/-]{2,20}(?: [A-Z&][A-Z'’&/-]*){0,3}) (?=[a-z]{2,})")


def mark_leading(found: list[Candidate], drafts: list[Draft], lexicon: Lexicon) -> list[Candidate]:
    """Return *found* where paragraphs open with their topic: "MOWING has been good this year.".

    Most paragraphs do so, each with another topic; secretaries of small clubs write so.
    """
    leads: dict[int, str] = {}
    said = 0
    for place, draft in enumerate(drafts):
        if draft.role or draft.level >= 0 or draft.cells or not draft.text:
            continue
        said += 1
        match = LEAD.match(draft.text) if draft.text[:3].isupper() else None
        if match is not None and draft.text[-1] in ".)":
            leads[place] = match["title"]
    names = {bare(title) for title in leads.values()}
    if len(leads) < LEADS or 2 * len(leads) < said or len(names) < len(leads):
        return found
    if not names.isdisjoint(whole(lexicon.label_words)):
        return found
    known = {one.place: one for one in found}
    for place, title in leads.items():
        known[place] = Candidate(
            place, drafts[place], "caps-in", title, rest=len(title) + 1, caps=True, short=True
        )
    return [known[place] for place in sorted(known)]
