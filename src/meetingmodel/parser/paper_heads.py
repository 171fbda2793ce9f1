"""Headings that only name the body or the place, above day, hour and roll.

In: the headings that were chosen, and the frame.  Out: the same without those of the paper itself.
Never: leaves out a heading with anything but header and roll below it, or one with a number.
"""

from .candidates import Candidate
from .dates import find_dates
from .drafts import Draft
from .frame import Frame
from .lexicon.words import Lexicon
from .phrases import bare, whole
from .title_words import is_wrapper, names_the_meeting

HEADER = ("header", "attendance")
SHORT = 120  # letters of a line or a table of the paper's head


def without_paper_heads(
    chosen: list[Candidate], drafts: list[Draft], frame: Frame
) -> list[Candidate]:
    """Return *chosen* without the headings at the top with nothing but day, hour and roll below.

    Web pages and board software set the name of the body in a heading style of its own.
    """
    kept = 0
    for one, follows in zip(chosen, [*chosen[1:], None]):
        end = follows.place if follows is not None else len(drafts)
        if not _heads_paper(one, drafts[one.place + 1 : end], frame):
            break
        kept += 1
    return chosen[kept:] if kept < len(chosen) else chosen


def _heads_paper(one: Candidate, below: list[Draft], frame: Frame) -> bool:
    lexicon = frame.lexicon
    usual = whole((*lexicon.usual_items, *lexicon.attendance_items))
    if one.draft.style.heading is None or one.number is not None or bare(one.title) in usual:
        return False
    told = [draft for draft in below if draft.text]
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
    return len(draft.text) <= SHORT and names_the_meeting(draft.text, lexicon)
