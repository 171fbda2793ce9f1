"""Titles above what is recommended, or who presents: "Purchase of Buses", "It is recommended …".

In: candidates and drafts.  Out: the same; such titles are of the kind "presented", and "Call to
Order" above the numbers belongs to their series.
Never: takes one such line for the way in which a document is written.

Committees of transit and water boards number a few parts, "1. Recommended Actions", and set the
matters below each as plain lines or bullets, some over two lines.
"""

from ...blocks.reported import begins_report
from ...drafts import Draft
from ...headings.candidate import TITLE, Candidate
from ...headings.title_words import is_label
from ...language.phrases import bare, phrase, whole
from ...lexicon.words import Lexicon
from ...people.names import is_name

LEAST = 2  # so many titles
LINES = 3  # of a title
LETTERS = 4
PLAIN = ("plain", "colon", "run-in")  # looks of "Call to Order"
PARTS = "n:mixed"  # numbers such as "9(a)"
PART = 300  # characters in which the Chair calls to order


def mark_presented(
    found: list[Candidate], drafts: list[Draft], lexicon: Lexicon
) -> list[Candidate]:
    """Return *found* where titles right above a recommendation or a presentation have a kind."""
    places = [
        place
        for place, draft in enumerate(drafts[:-1])
        if _may_be_title(draft, lexicon) and _is_report(drafts[place + 1], lexicon)
    ]
    known = {one.place: one for one in found}
    places = [place for place in places if not _is_counted(known.get(place))]
    if len(places) < LEAST or len({bare(drafts[place].text) for place in places}) < len(places):
        return found
    for place in places:
        one = known.setdefault(place, Candidate(place, drafts[place], "", drafts[place].text))
        styled = one.kind[:1] == "h" and one.kind[1:].isdigit()
        if not (styled or one.bold or one.caps or one.kind == "slot"):
            one.kind, one.title, one.rest, one.short = "presented", drafts[place].text, None, True
            one.number, one.loose = None, False
    return [known[place] for place in sorted(known)]


def _is_counted(one: Candidate | None) -> bool:
    """Whether a line has a number; "2008-2013 Plan" has none."""
    return one is not None and one.number is not None and not one.loose


def _may_be_title(draft: Draft, lexicon: Lexicon) -> bool:
    text = draft.text
    if draft.cells or draft.role or draft.headed or draft.opens or draft.level > 1:
        return False
    if not LETTERS <= len(text) <= 2 * TITLE or len(draft.rows) > LINES or text[-1] in ".:;,?!":
        return False
    if draft.marker and any(map(str.isalnum, draft.marker)):
        return False
    large = text[0].isupper() or text[0].isdigit()
    told = not whole(lexicon.verbs_of_prose).isdisjoint(text.split())
    return large and not (told or is_label(text, lexicon) or is_name(text, lexicon, least=2))


def _is_report(draft: Draft, lexicon: Lexicon) -> bool:
    return draft.level < 0 and not draft.cells and begins_report(draft.text, lexicon)


def join_call(
    found: list[Candidate], numbered: set[int], drafts: list[Draft], lexicon: Lexicon
) -> set[int]:
    """Return *numbered* with the line "Call to Order" above them, where it is told below.

    It has no number, and is an item like those that follow, unless these are parts of others.
    """
    if not numbered:
        return numbered
    first = min(numbered)
    kind = next((one.kind for one in found if one.place == first), "")
    if kind.startswith(PARTS):
        return numbered
    for one in found:
        if one.place >= first:
            break
        if one.kind not in PLAIN or bare(one.title) not in whole(lexicon.calls_to_order):
            continue
        told = drafts[one.place + 1] if one.rest is None else one.draft
        text = told.text[one.rest or 0 :][:PART]
        if told.level < 0 and phrase(lexicon.called_to_order).search(text) is not None:
            one.kind = kind
            return numbered | {one.place}
    return numbered
