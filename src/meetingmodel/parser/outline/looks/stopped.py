"""Headings that a full stop ends: "Old Business." alone, "Streets. The sweeper is broken.".

In: candidates and drafts.  Out: candidates of the kind "stopped", too.
Never: marks a line where anything else marks headings, or where few paragraphs begin so.

Village boards and clubs whose secretary writes whole sentences put a stop behind a heading as
well. Among the headings of a meeting some are known; the others have their form.
"""

import re

from ...attendance.status import is_vote
from ...drafts import Draft
from ...headings.candidate import PROSE, SERIES, Candidate
from ...headings.title_words import is_label
from ...language.phrases import bare, whole
from ...lexicon.words import Lexicon
from ...people.names import is_name

HEADING = re.compile(r"(?P<title>[A-Z][^\d.:;?!()]{2,40})\.(?:\s+(?=[A-Z“\"$£€\d])|$)")
WORDS = 5
KNOWN = 2  # so many are headings that agendas know
SHARE = 0.5  # of the paragraphs between the first and the last begin so
MARKED = ("h", "n:", "slot", "caps", "bold", "under", "stand", "apart", "hang", "dash", "alone")


def mark_stopped(found: list[Candidate], drafts: list[Draft], lexicon: Lexicon) -> list[Candidate]:
    """Return *found* where headings that end with a stop have a kind of their own."""
    if sum(one.kind.startswith(MARKED) and one.begun for one in found) >= SERIES:
        return found
    usual = whole(lexicon.usual_items)
    ones = _all(drafts, lexicon)
    known = [one for one in ones if bare(one.title) in usual]
    titles = {bare(one.title) for one in ones}
    if len(ones) < SERIES or len({bare(one.title) for one in known}) < KNOWN:
        return found
    if len(titles) < len(ones):
        return found  # "No report." below each
    inside = drafts[ones[0].place : ones[-1].place + 1]
    alone = sum(one.rest is None for one in ones)
    said = sum(draft.level < 0 and not draft.cells for draft in inside)
    if alone < len(ones) and len(ones) < SHARE * said:
        return found
    if alone * 2 >= len(ones):  # "The urn leaks." may stand below "Old Business."
        ones = [one for one in ones if one.rest is None]
    out = {one.place: one for one in found} | {one.place: one for one in ones}
    return [out[place] for place in sorted(out)]


def _all(drafts: list[Draft], lexicon: Lexicon) -> list[Candidate]:
    """Return all that may be such a heading; what stands right below one alone is its text."""
    usual = whole(lexicon.usual_items)
    out: list[Candidate] = []
    begun = False  # above the roll "Minutes." says what the paper is
    for place, draft in enumerate(drafts):
        begun = begun or draft.role == "attendance" or (not draft.role and len(draft.text) > PROSE)
        one = _stopped(place, draft, lexicon) if begun else None
        last = out[-1] if out else None
        below = last is not None and last.rest is None and last.place == place - 1
        if one is not None and (not below or one.rest or bare(one.title) in usual):
            out.append(one)
    return out


def _stopped(place: int, draft: Draft, lexicon: Lexicon) -> Candidate | None:
    """Return the candidate of a paragraph that begins with a few words and a stop."""
    if draft.level >= 0 or draft.cells or draft.opens < 0:
        return None
    match = HEADING.match(draft.text)
    if match is None:
        return None
    title = match["title"]
    words = title.split()
    name = bare(title)
    known = name in whole(lexicon.usual_items)
    if draft.role is not None and not (known and draft.role == "header"):
        return None  # "Minutes." was taken for a title of the paper
    if len(words) > WORDS or words[-1].lower() in lexicon.abbreviations:
        return None
    if not known and (
        not whole(lexicon.verbs_of_prose).isdisjoint(words)
        or is_label(title, lexicon)
        or is_name(title, lexicon, least=2)
        or is_vote(draft.text, lexicon)
        or words[0].lower() in whole(lexicon.no_number)
        or name in whole((*lexicon.nobody, *lexicon.outcome_columns))
    ):
        return None
    rest = match.end() if match.end() < len(draft.text) else None
    return Candidate(place, draft, "stopped", title, rest=rest, short=True, begun=True, amid=True)
