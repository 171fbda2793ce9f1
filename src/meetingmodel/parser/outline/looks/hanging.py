"""Lines whose text hangs below them: further in, or behind a colon that each of them ends with.

In: candidates and drafts.  Out: nothing; such candidates get the kind "hang".
Never: takes names for headings, or labels for topics.
"""

from ...drafts import Draft
from ...headings.candidate import Candidate
from ...headings.title_words import is_label
from ...language.phrases import bare, whole
from ...lexicon.words import Lexicon
from ...people.names import is_name

WORDS = 8  # of a heading whose text stands further in
LEAST = 3
MOST = 0.6  # of the plain lines of a document that has such headings
COLON, LONGEST = 5, 10  # words of a line that ends with a colon, and of one beside several such
PARAGRAPHS = 2  # so many below each such line, on average


def mark_colons(found: list[Candidate], drafts: list[Draft], lexicon: Lexicon) -> None:
    """Mark short lines that end with a colon where text stands below each, and hardly any other.

    Beside several of them a longer one is a topic, too, unless it tells something.
    """
    over = [
        one
        for one in found
        if one.kind == "colon"
        and not one.draft.role
        and not is_label(one.title, lexicon)
        and one.place + 1 < len(drafts)
        and drafts[one.place + 1].level < 0
        and not drafts[one.place + 1].cells
    ]
    ones = [one for one in over if len(one.title.split()) <= COLON]
    titles = {bare(one.title) for one in ones}
    said = sum(not draft.role and draft.level < 0 for draft in drafts) - len(ones)
    if len(ones) < LEAST or len(titles) < len(ones) or said > len(ones) * PARAGRAPHS:
        return
    named = all(is_name(one.title.strip(" :"), lexicon) for one in ones)
    told = whole((*lexicon.verbs_of_prose, *lexicon.modals)) - whole(lexicon.infinitive)
    if not named:
        for one in over:
            words = bare(one.title).split()
            if len(words) <= LONGEST and (len(words) <= COLON or told.isdisjoint(words)):
                one.kind = "hang"


def mark_hanging(found: list[Candidate], drafts: list[Draft], lexicon: Lexicon) -> None:
    """Mark lines whose text stands further in below them: a list of terms on a page, too."""
    plain = [one for one in found if one.kind in ("plain", "colon") and not one.draft.role]
    hang = [one for one in plain if _hangs(one, drafts)]
    titles = {bare(one.title) for one in hang}
    if len(hang) < LEAST or len(hang) < MOST * len(plain) or len(titles) < len(hang):
        return
    if len({one.draft.first.indent for one in hang}) == 1 and not all(
        is_name(one.title, lexicon, least=2) for one in hang
    ):
        for one in hang:
            one.kind = "hang"


def _hangs(one: Candidate, drafts: list[Draft]) -> bool:
    """Whether the paragraph below a line begins further in."""
    below = drafts[one.place + 1] if one.place + 1 < len(drafts) else None
    if below is None or below.cells or below.level >= 0 or below.role or not below.rows:
        return False
    draft = one.draft
    if not draft.rows or draft.cell or len(draft.rows) > 1 or draft.first.part:
        return False
    return below.first.indent > draft.first.indent and len(one.title.split()) <= WORDS
