"""Short lines right above their text, below a blank line; or between paragraphs of sentences.

In: candidates and drafts.  Out: nothing; plain candidates get the kind "stand" or "apart".
Never: takes one such line for the way in which a document is written.

Plain text has no styles: who types minutes there leaves a blank line above a heading, and none
below it.
"""

from ...drafts import Draft
from ...headings.candidate import Candidate
from ...language.phrases import bare, whole
from ...lexicon.words import Lexicon
from ...people.names import is_name

WORDS = 8  # of a heading that only stands close above its text
LENGTH = 60
LEAST = 3
MOST = 0.6  # of the plain lines of a document that has such headings
TEXT = 40  # so long is what stands below
TOLD = 60  # the same below a line with blank lines around it
DASHES = ("-", "–", "—")
ENDS = ".!?”\"'):;"
KNOWN = 2  # so many known titles among plain lines say that these are headings
MOST_APART = 0.8  # of the short lines are headings that are written small
SMALL = 3  # letters of a word that a title may write small


def mark_close(found: list[Candidate], drafts: list[Draft], lexicon: Lexicon) -> None:
    """Mark plain lines right above their text, those that open blocks, or those between texts."""
    plain = [one for one in found if one.kind == "plain" and ": " not in one.title]
    close = [one for one in plain if _stands_close(one, drafts)]
    told = sum(len(drafts[one.place + 1].text) >= TEXT for one in close)
    if len(close) >= LEAST and len(close) >= MOST * len(plain) and told * 2 > len(close):
        titles = whole((*lexicon.usual_items, *lexicon.attendance_items))
        for one in (*close, *(one for one in plain if bare(one.title) in titles)):
            one.kind = "stand"
    elif opening := _open_blocks(plain, drafts, lexicon):
        for one in opening:
            one.kind = "stand"
    elif sum(bare(one.title) in whole(lexicon.usual_items) for one in plain) < KNOWN:
        _mark_apart(found, drafts, lexicon)


def _stands_close(one: Candidate, drafts: list[Draft]) -> bool:
    """Whether a short line has a blank line above it, and its text right below."""
    draft, text = one.draft, one.draft.text
    below = drafts[one.place + 1] if one.place + 1 < len(drafts) else None
    if below is None or below.cells or not below.rows or not draft.rows or one.draft.cell:
        return False
    short = len(text) <= LENGTH and len(text.split()) <= WORDS and len(draft.rows) == 1
    apart = draft.first.gap > 0 or draft.first.page != drafts[max(one.place - 1, 0)].rows[-1].page
    told = below.role is None or (below.role == "attendance" and below.text[-1:] == ".")
    return short and apart and below.first.gap == 0 and told


def _open_blocks(plain: list[Candidate], drafts: list[Draft], lexicon: Lexicon) -> list[Candidate]:
    """Return the short lines that open the blocks between blank lines, where each block has one.

    Student teams type a title, and right below it a line for each of what was said.
    """
    begun = next((one.place for one in plain if one.begun), len(drafts))
    known = {one.place: one for one in plain}
    blocks = [
        place
        for place, draft in enumerate(drafts[begun:-1], begun)
        if draft.rows and draft.first.gap > 0 and not draft.role and ": " not in draft.text
    ]
    ones = [known[place] for place in blocks if place in known]
    heads = [one for one in ones if _heads_block(one, drafts)]
    titles = {bare(one.title) for one in heads}
    named = all(is_name(one.title, lexicon) for one in heads)
    if len(heads) < LEAST or len(titles) < len(heads) or named:
        return []
    return heads if len(heads) == len(blocks) else []


def _heads_block(one: Candidate, drafts: list[Draft]) -> bool:
    text, below = one.draft.text, drafts[one.place + 1]
    short = len(text.split()) <= WORDS and text[0].isupper() and text[-1] not in ENDS
    return short and bool(below.rows) and below.first.gap == 0 and not below.cells


def _mark_apart(found: list[Candidate], drafts: list[Draft], lexicon: Lexicon) -> None:
    """Mark short lines whose words begin with capitals, between paragraphs of sentences.

    Where each could be a person's name they may say who spoke.
    """
    plain = [one for one in found if one.kind == "plain" and not one.draft.role]
    apart = [one for one in plain if _stands_apart(one, drafts)]
    if len(apart) < LEAST and not any(_is_marked(one) for one in found):
        plain = [one for one in plain if one.begun]
        small = [one for one in plain if _stands_apart(one, drafts, named=False)]
        # Hardly any other short line: these are headings, although they are written small.
        apart = small if len(small) >= MOST_APART * len(plain) else apart
    titles = {one.title for one in apart}
    named = all(is_name(title, lexicon, least=2) for title in titles)
    if len(apart) >= LEAST and len(titles) == len(apart) and not named:
        above = [one for one in plain if one.place < apart[0].place and _heads_all(one, drafts)]
        if above and _stands_apart(above[0], drafts, named=False, first=True):
            apart = [above[0], *apart]
        for one in apart:
            one.kind = "apart"


def _heads_all(one: Candidate, drafts: list[Draft]) -> bool:
    """Whether the head or the roll stands right above: others have text there."""
    return one.place > 0 and drafts[one.place - 1].role is not None


def _is_marked(one: Candidate) -> bool:
    """Whether something else than its place makes a line a heading: a number, a style, capitals."""
    numbered = one.number is not None and not one.loose and not one.listed
    styled = one.draft.style.heading is not None or one.kind in ("caps", "bold", "topic", "marked")
    return one.begun and (numbered or styled)


def _stands_apart(
    one: Candidate, drafts: list[Draft], *, named: bool = True, first: bool = False
) -> bool:
    """Whether a title stands above a paragraph, and below one or a heading.

    *named*: its words must begin with capitals. *first*: the head or the roll may stand above it.
    """
    draft, text = one.draft, one.draft.text
    if not 0 < one.place < len(drafts) - 1 or not draft.rows or draft.cell or draft.role:
        return False
    if one.ends in DASHES:
        return False  # has a kind of its own
    above, below = drafts[one.place - 1], drafts[one.place + 1]
    words = [word for word in text.split() if len(word) > SMALL]
    capital = words and all(word[0].isupper() or word[0].isdigit() for word in words)
    if (
        (named and not capital)
        or len(text) > LENGTH
        or len(text.split()) > WORDS
        or len(draft.rows) > 1
    ):
        return False
    if below.cells or below.level >= 0 or below.role == "attendance":
        return False
    told = len(below.text) >= (TOLD if named else TEXT) and (
        ". " in below.text or below.text[-1] in ENDS
    )
    ends = above.text[-1:] in ENDS or above.marker or above.headed or first
    return told and draft.first.apart and bool(ends) and not above.cells
