"""Matters in bold below a heading, whose numbers go on from its own: "6. Notices of motion".

In: the headings that were chosen, and all candidates.  Out: more of them.
Never: takes a list that begins anew at 1, or one line alone, for such matters.

County councils number so: "## 6. Notices of motion", and below it in bold "6. Notice of Councillor
Lee", "7. Notice of Councillor Roe".
"""

from ..drafts import Draft
from ..headings.candidate import Candidate

LEAST = 2  # so many matters in bold


def find_counting_on(
    chosen: list[Candidate], found: list[Candidate], drafts: list[Draft]
) -> list[Candidate]:
    """Add lines in bold whose numbers go on from that of the heading above them."""
    opens = {one.place for one in chosen}
    bold = [one for one in found if one.place not in opens and _is_bold(one, drafts)]
    if len(bold) < LEAST or not chosen:
        return chosen
    more: list[Candidate] = []
    stops = [*(one.place for one in chosen[1:]), len(drafts)]
    for one, stop in zip(chosen, stops, strict=True):
        if one.number is None or one.number.value < LEAST:
            continue
        below = [matter for matter in bold if one.place < matter.place < stop]
        values = [matter.number.value for matter in below if matter.number is not None]
        first = values[0] if values else 0
        goes_on = first in (one.number.value, one.number.value + 1)
        if len(values) >= LEAST and goes_on and values == list(range(first, first + len(values))):
            more += below
    return sorted((*chosen, *more), key=lambda one: one.place) if more else chosen


def _is_bold(one: Candidate, drafts: list[Draft]) -> bool:
    """Whether a line in bold with a number stands over text of its own."""
    below = drafts[one.place + 1 : one.place + 2]
    return (
        one.number is not None
        and one.number.text.isdecimal()
        and one.rest is None
        and one.draft.style.bold
        and bool(below)
        and not below[0].style.bold
    )
