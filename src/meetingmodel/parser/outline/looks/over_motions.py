"""Plain lines that are headings because a motion stands right below each: "Approval of agenda".

In: candidates and drafts.  Out: candidates of the kind "moved", too.
Never: takes fewer than three such lines, a label of a vote, or a name for a heading.

Clerks of cities and villages write a title, and below it "MOVED by Lee, seconded by Roe, …"; an
asterisk before a title says that it is one of the consent agenda. Where the number of a resolution
stands between, two such titles do: no other line has one below it.
"""

from ...drafts import Draft
from ...headings.candidate import Candidate
from ...headings.title_words import is_label
from ...language.gates import gate
from ...language.phrases import bare, phrase, whole
from ...lexicon.words import Lexicon
from ...people.names import is_name
from .resolved import heads_resolved, numbers_resolution

LEAST = 3  # so many titles above motions
NUMBERED = 2  # so many above motions with numbers
LENGTH = 90
WORDS = 12  # of a title
EARLY = 60  # so near to the start of its paragraph a motion is put
TEXT = 40  # so long is what stands below the other titles
STAR = "*"
ENDS = '.!?)”"'


def mark_moved(found: list[Candidate], drafts: list[Draft], lexicon: Lexicon) -> list[Candidate]:
    """Return *found* where plain lines above motions, and others like them, have a kind."""
    known = {one.place: one for one in found}
    places = range(len(drafts) - 1)
    numbers = [place for place in places if _is_numbered(place + 1, drafts, lexicon)]
    below = {*numbers, *(place for place in places if _is_moved(drafts[place + 1], lexicon))}
    above = sorted(below)
    over = [place for place in above if _may_head(drafts[place], known.get(place), lexicon)]
    names = {bare(drafts[place].text) for place in over}
    least = NUMBERED if len({*over} & {*numbers}) >= NUMBERED else LEAST
    if len(over) < least or len(names) < len(over):
        return found
    lines = [place for place in places if _may_head(drafts[place], known.get(place), lexicon)]
    for place in lines:
        if place in over or _stands_over_text(place, drafts):
            title = drafts[place].text.lstrip(f"{STAR} ")
            known[place] = Candidate(place, drafts[place], "moved", title, short=True, begun=True)
    return [known[place] for place in sorted(known)]


def _may_head(draft: Draft, one: Candidate | None, lexicon: Lexicon) -> bool:
    """Whether a line has the form of a title, and no mark but an asterisk."""
    text = draft.text
    if draft.role or draft.cells or draft.level >= 0 or draft.headed or not text:
        return False
    starred = text[0] == STAR and text[1:2].isupper()
    if not starred and (one is None or one.kind not in ("plain", "colon")):
        return False
    if len(text) > LENGTH or len(text.split()) > WORDS or len(draft.rows) > 1:
        return False
    title = text.strip(f"{STAR} :")
    if is_label(title, lexicon) or is_name(title, lexicon, least=2, most=3):
        return False
    if gate(lexicon.moved_by, lexicon.seconded).opens(draft.tokens):
        return False
    return whole(lexicon.verbs_of_prose).isdisjoint(draft.tokens)


def _is_moved(below: Draft, lexicon: Lexicon) -> bool:
    """Whether a paragraph begins with a motion."""
    if below.cells or below.level >= 0 or below.headed or len(below.text) < TEXT:
        return False
    words = (*lexicon.moved_by, *lexicon.motion_openings)
    if gate(words).opens(below.tokens):
        return phrase(words).search(below.text[:EARLY]) is not None
    return False


def _is_numbered(place: int, drafts: list[Draft], lexicon: Lexicon) -> bool:
    """Whether the number of a resolution stands above or in front of who moved it."""
    if heads_resolved(place, drafts, lexicon):
        return True
    below = drafts[place + 1] if place + 1 < len(drafts) else None
    return below is not None and numbers_resolution(drafts[place]) and _is_moved(below, lexicon)


def _stands_over_text(place: int, drafts: list[Draft]) -> bool:
    """Whether a line parts the end of a paragraph from the beginning of another."""
    above, below = drafts[place - 1] if place else None, drafts[place + 1]
    if above is None or above.cells or below.cells or below.level >= 0 or below.role:
        return False
    told = len(below.text) >= TEXT and below.text[-1] in ENDS
    return told and above.text[-1:] in tuple(ENDS)
