"""Officers above what each reports: "President (Ann)", "Treasurer - Bob Roe", "Webmaster".

In: candidates and drafts.  Out: the same; such lines are of the kind "officer", and the line
above them all of the kind "officers".
Never: takes one such line for the way in which reports are written, or a line of the roll.

Student governments and clubs go round their officers, a line for each and a list below it.
"""

import re
from itertools import pairwise

from ...attendance.unnamed import is_office
from ...drafts import Draft
from ...headings.candidate import Candidate
from ...headings.title_words import is_label
from ...language.phrases import bare, whole
from ...lexicon.words import Lexicon
from ...people.names import is_name

OFFICER, OFFICERS = "officer", "officers"
LEAST = 3  # officers with something below them
LENGTH, WORDS = 70, 8
FEW = 5  # words of another line among them
PLAIN = ("plain", "colon", "run-in")
SAID = 30  # so long is a paragraph below one, at least
# Who it is stands behind the office: "(Ann)", "- Ann Lee", ": Ann Lee", "/ Ann".
WHO = re.compile(
    r"\s*\((?P<a>[^()]{2,40})\):?$|\s+[-–—/]+\s*(?P<b>[^-–—/:]{2,40}?):?$|:\s+(?P<c>[^:]{2,40}?):?$"
)


def mark_officers(found: list[Candidate], drafts: list[Draft], lexicon: Lexicon) -> list[Candidate]:
    """Return *found* where lines with an office above what was reported have their own kind."""
    places = [
        place
        for place, (draft, below) in enumerate(pairwise(drafts))
        if _may_head(draft, lexicon) and _is_told(below)
    ]
    titles = {bare(drafts[place].text) for place in places}
    if len(places) < LEAST or len(titles) < len(places):
        return found
    known = {one.place: one for one in found}
    head = known.get(places[0] - 1)
    if head is not None and _gathers(head, lexicon):
        head.kind = OFFICERS
    for place in (*places, *_alike(places, known, drafts, lexicon)):
        draft = drafts[place]
        one = known.get(place)
        # "V. P. of Studies" has no number.
        if one is None or one.kind in PLAIN or one.kind.startswith("n:"):
            draft.role = None
            known[place] = Candidate(
                place, draft, OFFICER, draft.text.strip(" :"), short=True, begun=True
            )
    return [known[place] for place in sorted(known)]


def _gathers(one: Candidate, lexicon: Lexicon) -> bool:
    """Whether a line above them all, a blank line above it, says that officers report."""
    if one.kind not in (*PLAIN, "bold", "caps") or one.draft.role or one.rest is not None:
        return False
    short = len(one.title.split()) <= FEW and not is_label(one.title, lexicon)
    return one.begun and short and bool(one.draft.rows) and one.draft.first.apart


def _alike(
    places: list[int], known: dict[int, Candidate], drafts: list[Draft], lexicon: Lexicon
) -> list[int]:
    """Return the lines that stand as the officers do: "Kit", "AOB".

    All officers but the first stand with a blank line above, or below, or with none.
    """
    shapes = {_shape(drafts[place], drafts[place + 1]) for place in places[1:]}
    if len(shapes) > 1:
        return []
    out = []
    for place in range(places[0], len(drafts) - 1):
        one, below = known.get(place), drafts[place + 1]
        if one is None or one.kind not in PLAIN or one.draft.role or one.rest is not None:
            continue
        short = len(one.title.split()) <= FEW and not is_label(one.title, lexicon)
        told = _is_told(below) or bare(one.title) in whole(lexicon.usual_items)
        told = told and _shape(one.draft, below) in shapes
        if short and told and not is_name(one.title.partition(" (")[0], lexicon, least=2):
            out.append(place)
    return out


def _shape(draft: Draft, below: Draft) -> tuple[bool, bool]:
    """Return whether blank lines stand above and below a line."""
    return draft.first.gap > 0, bool(below.rows) and below.first.gap > 0


def _may_head(draft: Draft, lexicon: Lexicon) -> bool:
    """Whether a line is an office, and perhaps the name of who holds it."""
    text = draft.text
    if draft.level >= 0 or draft.cells or draft.marker or draft.style.heading is not None:
        return False
    if not text or len(draft.rows) != 1 or len(text) > LENGTH or len(text.split()) > WORDS:
        return False
    return text[0].isupper() and names_officer(text, lexicon)


def names_officer(text: str, lexicon: Lexicon) -> bool:
    """Whether *text* is an office, and perhaps who holds it: "Treasurer (Ann)"."""
    if text[-1] in ".,;?!" or len(text) > LENGTH:
        return False
    match = WHO.search(text)
    if match is None:
        return is_office(text.rstrip(" :"), lexicon)
    who = match["a"] or match["b"] or match["c"]
    office = text[: match.start()]
    return is_office(office, lexicon) and _may_hold(who, lexicon)


def _may_hold(who: str, lexicon: Lexicon) -> bool:
    """Whether words may name who holds an office, or say that nobody does."""
    if bare(who) in whole((*lexicon.nobody, *lexicon.absent_words)):
        return True
    words = [word for word in re.split(r"[\s,&/]+", who) if word]
    known = whole(lexicon.conjunctions)
    return is_name(who, lexicon) or all(word[0].isupper() or word in known for word in words)


def _is_told(below: Draft) -> bool:
    """Whether a list or a paragraph stands below a line, and none of the people who were there."""
    if below.cells or below.role is not None or not (below.text or below.marker):
        return False
    return below.level >= 0 or (len(below.text) >= SAID and below.text[-1] in ".?!")
