"""Short lines that nothing goes on into or out of, in text that keeps no blank lines.

In: candidates and drafts.  Out: candidates of the kind "alone", too.
Never: marks a line where anything else marks headings, where blank lines say which lines stand
alone, or where as many short lines are something else: names, cells, verses.

Programs that take the text out of a PDF lose the styles of headings and most blank lines. What is
left of a heading is a short line that begins anew, with its text or list right below.
"""

from ...drafts import Draft
from ...headings.candidate import Candidate
from ...headings.title_words import is_label, is_wrapper
from ...language.phrases import bare, whole
from ...lexicon.words import Lexicon
from ..kinds import DISTINCT, SAID
from .isolated import FULL, PARTED, SIGNS, is_marked, is_remark, is_told, name_speakers, told

LEAST = 3
ROWS = 2  # of a heading that was wrapped
CLOSE = 0.5  # of the headings have their text right below
CLEAR = 0.8  # of the short lines begin anew
TOLD = 0.5  # of those have a list or a paragraph right below
SENTENCES = 0.6  # of the paragraphs end as sentences do
ENDS = '.:;?!)"”'
LOOKS = ("plain", "over", "caps", "stand")


def mark_packed(found: list[Candidate], drafts: list[Draft], lexicon: Lexicon) -> list[Candidate]:
    """Return *found* with the kind "alone" for the headings of text without blank lines."""
    marked = sum(is_marked(one) and one.begun and one.kind != "stand" for one in found)
    said = sum(one.kind in SAID and one.kind not in LOOKS for one in found)
    wrapped = sum(len(draft.rows) > 1 and draft.role is None for draft in drafts)
    if max(marked, said) >= LEAST or wrapped < LEAST:
        return found
    short = [one for one in found if _is_short(one, lexicon) and _names(one, drafts, lexicon)]
    short = [one for one in short if not is_remark(one, drafts, lexicon)]
    alone = [one for one in short if _begins_anew(one, drafts)]
    heads = _headings(alone, drafts, lexicon)
    close = sum(drafts[one.place + 1].first.gap == 0 for one in heads)
    if len(heads) < LEAST or close < CLOSE * len(heads) or len(alone) < CLEAR * len(short):
        return found
    below = sum(one.place >= heads[0].place for one in alone)
    titles = {bare(one.title) for one in heads}
    if len(heads) < TOLD * below or len(titles) < DISTINCT * len(heads):
        return found
    if _has_sentences(heads, drafts) and not name_speakers(heads, drafts, lexicon):
        for one in heads:
            one.kind = "alone"
    return found


def _headings(alone: list[Candidate], drafts: list[Draft], lexicon: Lexicon) -> list[Candidate]:
    """Return the lines with something below them, or such a line, and those that agendas know."""
    usual = whole(lexicon.usual_items)
    places = told(alone, drafts, lexicon)
    for one in reversed(alone):
        if one.place + 1 in places or bare(one.title) in usual:
            places.add(one.place)
    return [one for one in alone if one.place in places]


def _has_sentences(heads: list[Candidate], drafts: list[Draft]) -> bool:
    """Whether most of what stands below the first heading are sentences, or entries of lists.

    Notes in haste have a thought a line; some thoughts are short.
    """
    places = {one.place for one in heads}
    below = [
        draft
        for place, draft in enumerate(drafts)
        if place > heads[0].place and place not in places and draft.text and not draft.role
    ]
    listed = sum(draft.level >= 0 for draft in below)
    ended = sum(draft.level < 0 and draft.text[-1] in ENDS for draft in below)
    return listed * 2 >= len(below) or ended >= SENTENCES * (len(below) - listed)


def _is_short(one: Candidate, lexicon: Lexicon) -> bool:
    """Whether a line has no other form, does not end as a sentence does, and is no field."""
    draft = one.draft
    if one.kind not in LOOKS or not one.begun or draft.role or draft.cell is not None:
        return False
    if draft.level >= 0 or len(draft.rows) > ROWS or not draft.text[0].isalnum():
        return False
    if PARTED.search(draft.text) is not None or SIGNS.search(draft.text) is not None:
        return False
    if is_label(one.title, lexicon) and bare(one.title) not in whole(lexicon.usual_items):
        return False
    return len(draft.rows) == 1 or whole(lexicon.verbs_of_prose).isdisjoint(draft.tokens)


def _names(one: Candidate, drafts: list[Draft], lexicon: Lexicon) -> bool:
    """Whether a line names a matter: "Minutes" does if text stands below it, and no heading."""
    below = drafts[one.place + 1] if one.place + 1 < len(drafts) else None
    return not is_wrapper(one.title, lexicon) or (below is not None and is_told(below))


def _begins_anew(one: Candidate, drafts: list[Draft]) -> bool:
    """Whether no sentence goes on in a line, and something stands below it."""
    if not 0 < one.place < len(drafts) - 1:
        return False
    above, below = drafts[one.place - 1], drafts[one.place + 1]
    ended = is_told(above) or above.role is not None or len(above.text) < FULL
    return ended and bool(below.rows) and not below.cells
