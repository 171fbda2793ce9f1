"""Lines right above lists, where lists are all that the notes hold.

In: candidates, and the drafts.  Out: such lines get a kind of their own.
Never: makes headings of them where other lines are marked as headings.
"""

from ...drafts import Draft
from ...headings.candidate import SERIES, Candidate
from ...headings.title_words import is_wrapper, names_tasks
from ...lexicon.words import Lexicon
from .run_in_kinds import SHORT

ASKS = ("?", "!")  # the ends of such a line
STYLED = 2  # so many headings of a kind make it a kind of this document


def mark_labels(
    found: list[Candidate], numbered: set[int], drafts: list[Draft], lexicon: Lexicon
) -> None:
    """Give lines right above lists a kind of their own where lists are all that the notes hold.

    Student teams and small groups write so: "Problems", "Next week:", and points below each.
    """
    marked = ("slot", "caps", "bold", "stand")
    if any(one.kind == "bullet" for one in found) and len(numbered) < STYLED:
        found += _written_small(found, drafts)
        found.sort(key=lambda one: one.place)
    over = [one for one in found if _may_label(one) and _is_over_list(one, drafts)]
    heads = sum(
        (one.kind[0] == "h" or one.kind.startswith(marked)) and not _is_part(one, lexicon)
        for one in found
        if one not in over
    )
    if len(over) < STYLED or len(numbered) >= STYLED or heads > STYLED:
        return
    below = drafts[over[0].place :]
    listed = sum(draft.level >= 0 for draft in below)
    others = sum(draft.level < 0 and not draft.cells for draft in below) - len(over)
    asked = _asked(found, over, drafts)
    if listed >= len(over) and others - len(asked) <= len(over) + len(asked):
        found += [one for one in asked if one not in found]
        found.sort(key=lambda one: one.place)
        over += asked
        first = {one.place for one in over}
        # "Upcoming events" right above "Games night" gathers what stands below such lines.
        gathering = [
            one
            for one in found
            if _may_label(one) and one.place + 1 in first and not names_tasks(one, lexicon)
        ]
        for one in (*over, *(one for one in gathering if _is_set_off(one, drafts))):
            one.kind = "over"


def _asked(found: list[Candidate], over: list[Candidate], drafts: list[Draft]) -> list[Candidate]:
    """Return the lines that ask or exclaim among such headings: "What about hoodies?".

    Each stands alone above a list, as the others do, or right above the next of them.
    """
    known = {one.place: one for one in found}
    heads = {one.place for one in over}
    out = []
    for place in range(len(drafts) - 2, over[0].place, -1):
        draft = drafts[place]
        if place in heads or draft.level >= 0 or draft.role or draft.cells:
            continue
        if drafts[place + 1].level < 0 and place + 1 not in heads:
            continue
        if len(draft.rows) != 1 or not draft.first.apart or len(draft.text.split()) > SHORT:
            continue
        if draft.text[-1:] in ASKS and ": " not in draft.text:
            heads.add(place)
            title = Candidate(place, draft, "colon", draft.text, short=True, begun=True)
            out.append(known.get(place, title))
    return out


def _written_small(found: list[Candidate], drafts: list[Draft]) -> list[Candidate]:
    """Return the lines above lists, a blank line above each, where all are in small letters."""
    known = {one.place for one in found}
    small = [
        Candidate(place, draft, "plain", draft.text, short=True, begun=True)
        for place, draft in enumerate(drafts[:-1])
        if draft.level < 0 <= drafts[place + 1].level
        if not draft.role and draft.rows and len(draft.rows) == 1 and draft.first.apart
        if place not in known and draft.text and draft.text[-1] not in ".,;?!"
        if not any(map(str.isupper, draft.text)) and len(draft.text.split()) <= SHORT
    ]
    return small if len(small) >= SERIES else []


def _is_part(one: Candidate, lexicon: Lexicon) -> bool:
    """Whether a heading only names a part of the paper, "Minutes", or a field above it all."""
    field = one.rest is not None and not one.begun
    return field or is_wrapper(one.title, lexicon) or names_tasks(one, lexicon)


def _may_label(one: Candidate) -> bool:
    return one.kind in ("plain", "colon") or (one.kind == "caps" and one.ends == ":")


def _is_set_off(one: Candidate, drafts: list[Draft]) -> bool:
    """Whether a short line has a blank line above and below."""
    rows, below = one.draft.rows, drafts[one.place + 1].rows
    apart = bool(rows and below) and rows[0].gap > 0 and below[0].gap > 0
    return apart and one.begun and not one.draft.role and len(one.title.split()) <= SHORT


def _is_over_list(one: Candidate, drafts: list[Draft]) -> bool:
    below = drafts[one.place + 1] if one.place + 1 < len(drafts) else None
    return below is not None and below.level >= 0 and len(one.title.split()) <= SHORT
