"""Tickets that are items: "#334 Drop the old format", "436067 Split the class", text below each.

Or with a label, and what was said behind it: "Issue 1006 -- Bob waits for a reply."; and cases
before a board: "Appeal #26-07 – 12 Mill Lane".

In: candidates and drafts.  Out: the same; the headings of tickets have a kind of their own.
Never: takes an entry of a list for one, or a ticket that nothing is said about.

Technical groups go through what is open in their tracker, one number after another; the numbers
belong to the tracker and do not count on.
"""

import re
from functools import lru_cache
from itertools import pairwise

from ...drafts import Draft
from ...headings.candidate import Candidate
from ...language.phrases import any_of, whole
from ...lexicon.words import Lexicon

TICKET = re.compile(r"(?:#\d{1,6}|\d{5,7})[:.]?\s+(?=[^\W\d_]|[\"'“(<&])")
CODE = (  # of a case
    r"(?:[A-Z]{1,5}[ -]?)?\d{2,4}[/-][A-Z]{0,3}\d{1,6}(?:-?[A-Z]{1,3})?|[A-Z]{1,5}-\d{1,6}"
)
FIGURE = re.compile(r"\d")
LABEL = 30  # characters of a label and its number
LONGEST = 100  # characters of a heading
LEAST, CASES = 3, 2
TOLD = 0.7  # of the tickets have text below them
TITLE_WORDS = 10  # of a title behind a label and a number
CASE_WORDS = 22  # the same behind the number of a case: who asks for what, and where


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
    number = rf"(?:{any_of(lexicon.number_words)}\.?\s?)?#?\s?"
    return re.compile(
        rf"(?P<name>(?i:(?P<label>{labels})\s{{0,2}}{number})?(?P<n>(?P<code>{CODE})|\d{{1,7}}))"
        r"(?:(?:(?P<sep>\s{0,2}(?:[:–—]|-{1,3}(?=\s))|,(?=\s))\s*|\s+)(?=\S)|$)"
    )


def _mark_labelled(
    found: list[Candidate], drafts: list[Draft], lexicon: Lexicon
) -> list[Candidate]:
    """Mark "Issue 1006 -- Bob waits for a reply." where several numbers stand that do not count on.

    "Issue 1006: Drop the old format" is a title as it stands, with text below it; so is a case
    before a planning board, "Appeal #26-07, 12 Mill Lane", although only two were heard.
    """
    known = {one.place: one for one in found}
    heads: dict[int, re.Match[str]] = {}
    for place, draft in enumerate(drafts):
        if draft.level <= 0 and not draft.cells and draft.text[:1].isalpha():
            begins = FIGURE.search(draft.text, 0, LABEL)  # gates the search for labels
            match = _labelled(lexicon).match(draft.text) if begins else None
            if match is not None and _may_head(draft, match, known.get(place)):
                heads[place] = match
    values = [match["n"] for match in heads.values()]
    figures = [int(value) for value in values if value.isdecimal()]
    counted = sum(after == value + 1 for value, after in pairwise(figures))
    levels = {drafts[place].level for place in heads}
    least = CASES if not figures else LEAST
    if len(heads) < least or len(set(values)) < len(values) or len(levels) > 1:
        return found
    if 2 * counted > len(values):
        return found  # "Item 1: Roads", "Item 2: Parks"
    ends = {place: _title_end(drafts[place], match, lexicon) for place, match in heads.items()}
    told = sum(end is not None or place + 1 not in heads for place, end in ends.items())
    if told < TOLD * len(heads):
        return found
    for place, match in heads.items():
        one = known.setdefault(place, Candidate(place, drafts[place], "ticket", "", short=True))
        rest = ends[place]
        one.kind, one.number, one.loose, one.rest = "ticket", None, False, rest
        one.title = drafts[place].text[: None if rest is None else rest]
        one.title = match["name"] if rest == match.end() else one.title.strip()
    return [known[place] for place in sorted(known)]


def _may_head(draft: Draft, match: re.Match[str], one: Candidate | None) -> bool:
    """Whether a line that begins with a number may be the heading of a ticket or a case.

    The number of a case has parts; it needs no dash behind it where a title follows. Capitals, bold
    and the numbers of an agenda say more than it does.
    """
    if draft.style.heading is not None:
        return False
    if match["code"] is None:
        return match["label"] is not None and match["sep"] not in (None, ",")
    looks = one is not None and (one.bold or one.caps or one.slot is not None)
    if draft.level >= 0 or draft.role or looks:
        return False
    if match.end() == len(draft.text):  # "Case No. 26-0417", above what was done about it
        return match["label"] is not None
    return _is_title(draft, match) or match["sep"] not in (None, ",")


def _title_end(draft: Draft, match: re.Match[str], lexicon: Lexicon) -> int | None:
    """Return where the title ends and what was said begins; None where the title is all.

    "Case 26-05: Ann Lee, 14 Shore Road. Request for a variance from …" has its first sentence.
    """
    if _is_title(draft, match):
        return None
    stop = next((end for _, end in draft.sentences(lexicon) if end > match.end()), match.end())
    words = draft.text[match.end() : stop].split()
    large = draft.text[match.end()].isupper() or draft.text[match.end()].isdigit()
    if match["code"] is None or not 1 < len(words) <= CASE_WORDS or words[-1][-1] in ";,?!":
        return match.end()
    if not large or not whole(lexicon.verbs_of_prose).isdisjoint(words):
        return match.end()
    return stop if draft.text[stop:].strip() else None


def _is_title(draft: Draft, match: re.Match[str]) -> bool:
    """Whether a title stands behind a label and a number, not what was said."""
    rest = draft.text[match.end() :]
    if not rest:
        return True
    most = CASE_WORDS if match["code"] is not None else TITLE_WORDS
    large = rest[0].isupper() or (match["code"] is not None and rest[0].isdigit())
    return len(rest.split()) <= most and rest[-1] not in ".;,?!" and large


def _heads(draft: Draft) -> bool:
    """Whether a draft is a line of its own with a ticket's number and title."""
    text = draft.text
    if draft.level >= 0 or draft.cells or draft.marker or len(text) > LONGEST:
        return False
    return bool(text) and text[-1] not in ".," and TICKET.match(text) is not None
