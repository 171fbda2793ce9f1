"""Short lines with a blank line above and below, in text that was copied without its styles.

In: candidates and drafts.  Out: candidates of the kind "alone", too.
Never: marks a line where anything else marks headings, or where other short lines stand closer:
these are verses, addresses, or lines of a list.

A page, a wiki or a Word file that is pasted into a mail or saved as text keeps its blank lines and
loses the rest: each heading stands alone, with a list or paragraphs below it.
"""

from ...drafts import Draft
from ...headings.candidates import Candidate
from ...headings.title_words import is_label
from ...language.phrases import bare
from ...lexicon.words import Lexicon
from ...people.names import is_name

LENGTH = 70
WORDS = 10
MOST = 100  # letters of one of many words
MOST_WORDS = 14
LEAST = 3
CLEAR = 0.8  # of the short lines stand alone
TOLD = 0.5  # of those have a list or a paragraph right below
FULL = 60  # a longer line is a paragraph, however it ends
STOPS = ".,;:!"
MARKED = ("caps", "bold", "under", "stand", "apart", "hang", "dash", "topic", "marked", "stamped")


def mark_alone(found: list[Candidate], drafts: list[Draft], lexicon: Lexicon) -> list[Candidate]:
    """Return *found* where lines that stand alone have a kind of their own, if they are headings.

    Then questions ("Who does the next release?") and lines in small letters are headings, too.
    """
    if sum(one.kind.startswith(MARKED) and one.begun for one in found) >= LEAST:
        return found
    every = _with_long(found, drafts)
    short = [one for one in every if _is_short(one) or _is_long(one, drafts)]
    alone = [one for one in short if _is_alone(one, drafts) and not is_label(one.title, lexicon)]
    headed = sum(_is_told(drafts[one.place + 1]) for one in alone)
    titles = {bare(one.title) for one in alone}
    if headed < LEAST or headed < TOLD * len(alone) or len(alone) < CLEAR * len(short):
        return found
    named = sum(is_name(one.title, lexicon, least=2) for one in alone)
    if len(titles) < len(alone) or named * 2 >= len(alone):
        return found
    known = {one.place: one for one in every}
    for place, draft in enumerate(drafts[:-1]):
        one = known.get(place) or Candidate(place, draft, "plain", draft.text, begun=True)
        first = place > alone[0].place and draft.text[:1].isalpha() and not draft.label
        if place not in known and first and _is_short(one) and _is_told(drafts[place + 1]):
            one.short = True
            alone += [one] if _is_alone(one, drafts) else []
    for one in alone:
        one.kind = "alone"
        known[one.place] = one
    return [known[place] for place in sorted(known)]


def _with_long(found: list[Candidate], drafts: list[Draft]) -> list[Candidate]:
    """Return *found* with the lines that are too long to be headings anywhere else.

    "Agenda for the meeting of 29 July with the trustees of the fund and their guests", above what
    was said of it: associations write so.
    """
    known = {one.place: one for one in found}
    begun = False
    for place, draft in enumerate(drafts):
        begun = begun or (place in known and known[place].begun)
        if begun and place not in known:
            one = Candidate(place, draft, "plain", draft.text, begun=True)
            if _is_long(one, drafts):
                one.short = True
                known[place] = one
    return [known[place] for place in sorted(known)]


def _is_long(one: Candidate, drafts: list[Draft]) -> bool:
    """Whether a line of many words stands alone above a paragraph that is longer yet."""
    text = one.draft.text
    if not LENGTH < len(text) <= MOST or len(text.split()) > MOST_WORDS or not _may_be(one):
        return False
    if not _is_alone(one, drafts):
        return False
    below = drafts[one.place + 1]
    return below.level < 0 and len(below.text) > len(text) and below.text[-1] == "."


def _is_short(one: Candidate) -> bool:
    text = one.draft.text
    return len(text) <= LENGTH and len(text.split()) <= WORDS and _may_be(one)


def _may_be(one: Candidate) -> bool:
    """Whether a line has no other form, does not end as a sentence does, and is no field."""
    draft = one.draft
    return (
        one.kind == "plain"
        and one.begun
        and draft.role is None
        and draft.cell is None
        and len(draft.rows) == 1
        and draft.text[-1:] not in STOPS
        and ": " not in draft.text
    )


def _is_alone(one: Candidate, drafts: list[Draft]) -> bool:
    if one.place + 1 >= len(drafts) or not one.draft.first.gap:
        return False
    below = drafts[one.place + 1]
    return bool(below.rows) and below.first.gap > 0 and not below.cells


def _is_told(draft: Draft) -> bool:
    """Whether a draft tells of something: an entry of a list, or a paragraph."""
    text = draft.text
    return draft.level >= 0 or (bool(text) and (text[-1] in STOPS or len(text) > FULL))
