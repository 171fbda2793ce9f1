"""Headings that only name the body or the place, above day, hour and roll, and those of cards.

In: the headings that were chosen, and the frame.  Out: the same without those of the paper itself.
Never: leaves out a heading with anything but header and roll below it, or one with a number.
"""

import re
from itertools import takewhile

from ...attendance.unnamed import is_office
from ...drafts import Draft
from ...frame import Frame
from ...headings.candidate import Candidate
from ...headings.title_words import is_wrapper, names_the_meeting
from ...language.dates import find_dates
from ...language.phrases import bare, whole
from ...lexicon.words import Lexicon
from ...people.names import is_name

HEADER = ("header", "attendance")
CARDS = 3  # so many officers stand on cards
LINES = 4  # of a card at most
ADDRESS = re.compile(r"\S+@\S+|https?://\S+|[+(]?\d[\d ()./-]{5,20}")
SHORT = 120  # letters of a line or a table of the paper's head


def without_paper_heads(
    chosen: list[Candidate], drafts: list[Draft], frame: Frame
) -> list[Candidate]:
    """Return *chosen* without the headings at the top with nothing but day, hour and roll below.

    Web pages and board software set the name of the body in a heading style of its own.
    """
    chosen = _without_cards(chosen, drafts, frame.lexicon)
    chosen = [one for one in chosen if not _is_title(one, frame)] or chosen
    kept = 0
    for one, follows in zip(chosen, [*chosen[1:], None]):
        end = follows.place if follows is not None else len(drafts)
        if not _heads_paper(one, drafts[one.place + 1 : end], frame):
            break
        kept += 1
    return chosen[kept:] if kept < len(chosen) else chosen


def _is_title(one: Candidate, frame: Frame) -> bool:
    """Whether a heading is the title of the page, below the list of tasks that stands on top."""
    if one.draft.style.heading is None or one.number is not None:
        return False
    same = bare(one.title) == bare(frame.title) and bool(find_dates(one.title, frame.lexicon))
    return same and names_the_meeting(one.title, frame.lexicon)


def _without_cards(
    chosen: list[Candidate], drafts: list[Draft], lexicon: Lexicon
) -> list[Candidate]:
    """Return *chosen* without offices that only head a name and an address each.

    Pages of clubs have their officers so, beside or above what is told of a meeting.
    """
    ends = [*(one.place for one in chosen[1:]), len(drafts)]
    cards = [
        one
        for one, end in zip(chosen, ends)
        if one.draft.style.heading is not None
        and one.number is None
        and _is_card(drafts[one.place + 1 : end], lexicon)
    ]
    if len(cards) < CARDS or not any(is_office(one.title, lexicon) for one in cards):
        return chosen
    known = {one.place for one in cards}
    return [one for one in chosen if one.place not in known]


def _is_card(below: list[Draft], lexicon: Lexicon) -> bool:
    """Whether a full name stands *below*, then how to reach whoever it is, and nothing else."""
    card = list(takewhile(lambda draft: draft.style.heading is None, below[: LINES + 1]))
    texts = [draft.text for draft in card if draft.text]
    if not 1 < len(texts) <= LINES or any(draft.cells for draft in card):
        return False
    return is_name(texts[0], lexicon, least=2) and all(map(ADDRESS.fullmatch, texts[1:]))


def _heads_paper(one: Candidate, below: list[Draft], frame: Frame) -> bool:
    lexicon = frame.lexicon
    usual = whole((*lexicon.usual_items, *lexicon.attendance_items))
    if one.draft.style.heading is None or one.number is not None or bare(one.title) in usual:
        return False
    told = [draft for draft in below if draft.text]
    if not told and names_the_meeting(one.title, lexicon) and find_dates(one.title, lexicon):
        return True  # the title, below what stands on every page of a site
    only = bool(told) and all(_is_of_paper(draft, lexicon) for draft in told)
    dated = any(
        (
            draft.role != "attendance"
            and (find_dates(draft.text, lexicon) or is_wrapper(draft.text, lexicon))
        )
        or names_the_meeting(draft.text, lexicon)
        for draft in told
    )
    return only and (dated or bare(one.title) == bare(frame.body or ""))


def _is_of_paper(draft: Draft, lexicon: Lexicon) -> bool:
    """Whether a line or a table holds nothing but day, hour, place and roll, or "Minutes"."""
    if draft.role in HEADER or is_wrapper(draft.text, lexicon):
        return True
    if draft.cells:
        return len(draft.text) <= SHORT and bool(find_dates(draft.text, lexicon))
    # "Minutes from the meeting of May 4 were approved." is told of a matter.
    told = not draft.tokens.isdisjoint(whole(lexicon.told_verbs))
    return not told and len(draft.text) <= SHORT and names_the_meeting(draft.text, lexicon)
