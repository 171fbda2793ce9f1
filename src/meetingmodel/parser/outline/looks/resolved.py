"""Numbers of resolutions with who moved them open no item: "R2026-41 Roe, Fox:", above "That …".

In: the drafts of the business.  Out: those that can open no item.
Never: closes a line that two names do not fill, or below which no resolution stands.
"""

from ...drafts import Draft
from ...frame import Frame
from ...lexicon.words import Lexicon
from ...people.movers import heads_motion, is_number, names_movers


def close_resolutions(drafts: list[Draft], frame: Frame) -> list[Draft]:
    """Let no item open with the number of a resolution or its movers; return these lines."""
    closed = [
        draft
        for place, draft in enumerate(drafts)
        if not draft.opens
        and (heads_resolved(place, drafts, frame.lexicon) or _names_two(place, drafts, frame))
    ]
    for draft in closed:
        draft.opens = -1
    return closed


def heads_resolved(place: int, drafts: list[Draft], lexicon: Lexicon) -> bool:
    """Whether a number and two names stand in front of a resolution, or above it."""
    below = drafts[place + 1].text if place + 1 < len(drafts) else ""
    return not drafts[place].cells and names_movers(drafts[place].full, below, lexicon)


def _names_two(place: int, drafts: list[Draft], frame: Frame) -> bool:
    """Whether two who were there fill a line above a motion: "LEE - ROE"."""
    below = drafts[place + 1].text if place + 1 < len(drafts) else ""
    return not drafts[place].cells and heads_motion(
        drafts[place].full, below, frame.roster.knows, frame.lexicon
    )


def numbers_resolution(draft: Draft) -> bool:
    """Whether a line has nothing but the number of a resolution: "26-101"."""
    return not draft.cells and is_number(draft.full)
