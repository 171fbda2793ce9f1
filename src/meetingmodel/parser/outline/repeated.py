"""Agendas that stand before the notes: each item is kept once, where it was told.

In: the chosen headings and the drafts.  Out: those headings without the list.
Never: takes "9:45 Break", which comes every day, for an entry of such a list.
"""

from bisect import bisect

from ..drafts import Draft
from ..headings.candidate import BRACKETS, SERIES, Candidate
from ..headings.title_words import names_tasks
from ..language.phrases import bare, whole
from ..lexicon.words import Lexicon

LISTED_TIMES = 3  # timed entries in a row that come again
LISTED = 80  # so few characters stand between two entries of an agenda list
PARTS = ("bold", "colon", "caps", "over", "stand")  # the looks of "Notes:" without a style
MOST = 0.75  # of its headings come again, where an agenda was copied for the notes
TOLD = 2  # topics of the notes
BESIDE = 12  # so many stand beside an entry of an agenda: "20 min"


def once(chosen: list[Candidate], drafts: list[Draft]) -> list[Candidate]:
    """Leave out an agenda list whose entries come again as headings."""
    names = _names(chosen, drafts)
    if len(set(names)) == len(names):
        return chosen
    later: dict[str, int] = {}
    for name, one in zip(names, chosen, strict=True):
        later[name] = one.place
    styled = {one.place for one in chosen if one.draft.style.heading is not None}
    told: set[int] = set()
    again: list[bool] = []
    for index, one in enumerate(chosen):
        follows = chosen[index + 1].place if index + 1 < len(chosen) else len(drafts)
        said = sum(len(draft.text) for draft in drafts[one.place + 1 : follows][:4])
        if said and one.place in styled:
            told.add(one.place)
        comes = later[names[index]]
        # Below an entry of the agenda remarks may stand: its heading is the one with a style.
        listed = said < LISTED or (one.place not in styled and comes in styled)
        again.append(bool(one.title) and comes != one.place and listed)
    agenda = _listed_first(chosen, again, drafts)
    out: list[Candidate] = []
    for index, one in enumerate(chosen):
        # "9:45 Break" comes every day, "## Background" below each topic: of timed entries
        # and headings with text only a whole list is an agenda.
        near = again[max(index - 1, 0) : index + 2]
        timed = one.slot is not None or one.draft.opens > 0 or one.place in told
        # "8. Other" comes in each part of a report.
        lone = one.number is not None and sum(near) == 1
        listed = again[index] and not lone and (not timed or sum(near) == LISTED_TIMES)
        if listed or index in agenda:
            one.draft.role = "agenda"
            continue
        out.append(one)
    return out


def without_plan(
    chosen: list[Candidate], found: list[Candidate], drafts: list[Draft], lexicon: Lexicon
) -> list[Candidate]:
    """Leave out what stands in a part "Agenda" where a later part, "Notes", has topics of its own.

    Groups paste the call for the meeting above what was said, which is worded and ordered anew.
    The notes must say more than the agenda; what was typed into the agenda itself stays.
    """
    plans, tells = whole(lexicon.plan_parts), whole(lexicon.told_parts)
    parts = [one for one in found if one.number is None and _is_part(one, plans | tells, lexicon)]
    plan = next((one for one in parts if _is_part(one, plans, lexicon)), None)
    if plan is None:
        return chosen
    first = bisect([one.place for one in parts], plan.place)
    told = next((one for one in parts[first:] if _is_part(one, tells, lexicon)), None)
    if told is None:
        return chosen
    styled = [one for one in found if one.draft.style.heading is not None]
    if _heads_again(plan, told, styled):
        return _without(chosen, plan.place, told.place)
    # "### Action points" below "## Agenda" is a part of its own.
    stop = next((one.place for one in styled if one.place > plan.place), told.place)
    stop = min(stop, told.place)
    last = _end(told, styled, drafts)
    topics = [one for one in chosen if told.place < one.place < last]
    topics = [one for one in topics if not names_tasks(one, lexicon)]
    said = sum(len(draft.text) for draft in drafts[told.place + 1 : last])
    if len(topics) < TOLD or said <= sum(len(one.text) for one in drafts[plan.place + 1 : stop]):
        return chosen
    for draft in drafts[plan.place + 1 : stop]:
        draft.role = draft.role or "agenda"
    return [one for one in chosen if not plan.place < one.place < stop]


def _heads_again(plan: Candidate, told: Candidate, styled: list[Candidate]) -> bool:
    """Whether most headings of the plan come again in what was told.

    Committees put reports into the agenda beforehand, and copy its headings for the notes.
    """
    notes = {_named(one) for one in styled if one.place > told.place}
    heads = [_named(one) in notes for one in styled if plan.place < one.place < told.place]
    return len(heads) >= SERIES and sum(heads) >= MOST * len(heads)


def _named(one: Candidate) -> str:
    return bare(BRACKETS.sub("", one.title))


def _without(chosen: list[Candidate], first: int, last: int) -> list[Candidate]:
    """Leave out the headings between two places, and say of each that it is the agenda."""
    for one in chosen:
        if first < one.place < last:
            one.draft.role = "agenda"
    return [one for one in chosen if not first < one.place < last]


def _is_part(one: Candidate, names: frozenset[str], lexicon: Lexicon) -> bool:
    """Whether a heading is one of *names*, or the like: "Proposed agenda", "Detailed notes"."""
    if one.draft.style.heading is None and one.kind not in PARTS:
        return False
    name = bare(one.title)
    first, _, rest = name.partition(" ")
    return name in names or (first in whole(lexicon.wrapper_adjectives) and rest in names)


def _end(part: Candidate, styled: list[Candidate], drafts: list[Draft]) -> int:
    """Return where a part ends: at the next heading that is no deeper than its own."""
    depth = part.draft.style.heading or 0
    below = (one.place for one in styled if one.place > part.place)
    deep = {one.place: one.draft.style.heading or 0 for one in styled}
    return next((place for place in below if not depth or deep[place] <= depth), len(drafts))


def _names(chosen: list[Candidate], drafts: list[Draft]) -> list[str]:
    """Return the titles of *chosen*; of a table's row the cell that another heading repeats.

    Teams send a table of times, topics and speakers, and have a heading for each topic below it.
    """
    plain = {bare(one.title) for one in chosen if one.draft.opens <= 0}
    out = []
    for one in chosen:
        cells = drafts[one.place : one.place + one.draft.heads] if one.draft.opens > 0 else []
        again = (name for cell in cells if (name := bare(cell.text)) in plain)
        out.append(next(again, bare(one.title)))
    return out


def _listed_first(chosen: list[Candidate], again: list[bool], drafts: list[Draft]) -> set[int]:
    """Return the indexes of a list with nothing between its entries, most of which come again.

    Of such an agenda an entry goes, too, that was put off, or is worded anew as a heading.
    """
    out: set[int] = set()
    numbered = {(one.kind, one.number.text): one for one in chosen if one.number is not None}
    again = [
        said or (one.number is not None and _comes(one, numbered[one.kind, one.number.text]))
        for one, said in zip(chosen, again)
    ]
    start = 0
    for end in range(1, len(chosen) + 1):
        if end < len(chosen) and _goes_on_with(chosen[end - 1], chosen[end], drafts):
            continue
        run = range(start, end)
        start = end
        if len(run) >= SERIES and 2 * sum(again[n] for n in run) > len(run):
            out |= set(run)
    return out


def _comes(one: Candidate, later: Candidate) -> bool:
    """Whether *later*, of the same number, has the same title with more or fewer words behind."""
    titles = sorted((_named(one), _named(later)))
    return later is not one and bool(titles[0]) and titles[1].startswith(titles[0])


def _goes_on_with(one: Candidate, below: Candidate, drafts: list[Draft]) -> bool:
    """Whether *below* is the next entry of the list that *one* stands in: "5 min" may part them."""
    said = sum(len(draft.text) for draft in drafts[one.place + one.draft.heads : below.place])
    if below.kind != one.kind or said >= BESIDE:
        return False
    return not (one.number and below.number) or below.number.value > one.number.value
