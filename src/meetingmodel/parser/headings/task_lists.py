"""Headings of lists of tasks, and the entries below them, which are no items.

In: candidates and the drafts.  Out: the places of such headings; headings without the tasks.
Never: takes a matter with a motion below it for a task.
"""

from bisect import bisect
from collections import Counter
from itertools import pairwise

from ..drafts import Draft
from ..language.gates import gate
from ..language.phrases import bare, whole
from ..lexicon.words import Lexicon
from ..people.names import is_name
from .candidate import BRACKETS, Candidate
from .title_words import is_wrapper, is_wrapping, names_decisions, names_tasks, owns_tasks

OVER_TASKS = ("plain", "colon", "bold", "caps", "over")  # the looks of a line above a list of tasks
LINES = ("plain", "bold", "caps", "over")
LEAST, STYLED = 2, 3  # so often it comes; "### Action" of a file of two meetings is a heading
NEAR = 40  # so many blocks below such a heading two owners with their tasks stand
OWNER = 2  # words of a line that names whoever owns the tasks below it
MARGIN_ROOM = 12  # so far below the head of the margin its first items stand


def task_labels(found: list[Candidate], lexicon: Lexicon) -> set[int]:
    """Return the places of lines like "Action items" that come again: a label below each topic.

    Forms of office suites have "Discussion:" and "Conclusions:" so, in a style of headings.
    """
    labels = [
        one
        for one in found
        if (_looks_so(one) and names_tasks(one, lexicon)) or _is_part(one, lexicon)
    ]
    counts = Counter((one.kind, bare(one.title)) for one in labels)
    least = {one.place: STYLED if _is_styled(one) else LEAST for one in labels}
    return {one.place for one in labels if counts[one.kind, bare(one.title)] >= least[one.place]}


def _is_styled(one: Candidate) -> bool:
    return one.draft.style.heading is not None and one.draft.text[-1:] != ":"


def _looks_so(one: Candidate) -> bool:
    """Whether a line has one of the looks of a label; a heading has where it comes often."""
    return one.kind in OVER_TASKS or _is_styled(one)


def heads_tasks(one: Candidate, drafts: list[Draft], lexicon: Lexicon) -> bool:
    """Whether a line only says that tasks follow, and a list of them does.

    Notes without any mark of headings have "Action items" above their list at the end (or the top).
    """
    if one.kind not in OVER_TASKS:
        return False
    below = drafts[one.place + 1] if one.place + 1 < len(drafts) else None
    if below is None:
        return False
    listed = below.level >= 0 or bool(below.cells)
    if not listed and names_tasks(one, lexicon):
        listed = 0 in _owners(drafts[one.place + 1 : one.place + 1 + NEAR], lexicon)
    if listed and _heads_margin(one, drafts, lexicon):
        return False
    return owns_tasks(one.title, lexicon) or (listed and names_tasks(one, lexicon))


def _owners(drafts: list[Draft], lexicon: Lexicon) -> set[int]:
    """Return the places of lines that name persons, each above a list, one after the other.

    "Ann", and what she does, and "Bob": below "Action items" these have the tasks.
    """
    known = (*lexicon.usual_items, *lexicon.wrappers, *lexicon.decision_labels)
    others = whole((*known, *lexicon.outcome_columns))
    out: set[int] = set()
    last: int | None = None
    for place, (draft, below) in enumerate(pairwise(drafts)):
        if draft.level >= 0:
            continue
        named = not draft.role and below.level >= 0 and bare(draft.text) not in others
        if named and is_name(draft.text, lexicon, most=OWNER):
            out.update((place, last) if last is not None else ())
            last = place
        else:
            last = None
    return out


def without_tasks(
    chosen: list[Candidate], found: list[Candidate], drafts: list[Draft], lexicon: Lexicon
) -> list[Candidate]:
    """Leave out numbers below a heading that only says that tasks or decisions follow: these.

    And lines that name who has the tasks below them. But numbers with a motion below them are the
    matters to act on. The next heading ends the tasks, that of a part of the paper too: "## Notes".
    """
    parts = [one.place for one in found if _names_part(one, lexicon)]
    over = 0  # the place of the heading that says so
    out: list[Candidate] = []
    tasks = False
    before: set[str] = set()
    discussed = _discussed(chosen, drafts)
    anew = _counted_anew(chosen, drafts)
    owners = _owners(drafts, lexicon)
    heads = {one.place: one for one in chosen}
    for one in chosen:
        # A number that was there before the tasks is the agenda's, but in a list of their own.
        listed = one.number is not None and one.kind.startswith("n:")
        listed = listed and (one.kind not in before or one.place in anew)
        tasks = tasks and bisect(parts, over) == bisect(parts, one.place)
        if tasks and one.kind in OVER_TASKS and one.place in owners:
            continue
        if not listed:
            over = one.place
            decided = names_decisions(BRACKETS.sub("", one.title), lexicon)
            tasks = names_tasks(one, lexicon) or goes_over_tasks(one, lexicon)
            tasks = tasks or (decided and one.place not in discussed)
        elif tasks and follows_tasks(one, over, drafts):
            listed = tasks = False
        parted = listed and tasks and _is_part_of(one, heads.get(over), drafts)
        if not (listed and tasks) or parted or _is_acted_on(one, drafts, lexicon):
            out.append(one)
            before.add(one.kind)
    return out


def _names_part(one: Candidate, lexicon: Lexicon) -> bool:
    """Whether a heading, or in text a line between blank ones, names a part of the paper."""
    if one.draft.style.heading is not None:
        return is_wrapping(one.draft, lexicon)
    alone = one.kind in LINES and bool(one.draft.rows) and one.draft.first.apart
    return alone and is_wrapper(one.draft.text, lexicon)


def follows_tasks(one: Candidate, head: int, drafts: list[Draft]) -> bool:
    """Return whether the first number of an agenda stands below a list of tasks with other marks.

    Groups go through "Old action items" first, and then through "1. Announcements".
    """
    first, draft = drafts[head + 1], one.draft
    if one.number is None or one.number.value != 1 or not (first.rows and draft.rows):
        return False
    marked = first.level >= 0 and not any(map(str.isdigit, first.marker))
    apart = draft.first.apart and draft.first.indent <= first.first.indent
    return marked and apart and one.place > head + 1


def _is_part_of(one: Candidate, head: Candidate | None, drafts: list[Draft]) -> bool:
    """Whether "3.1 Roads" with text below stands below "3.0 ACTION ITEMS": a matter to act on."""
    if head is None or head.number is None or one.number is None:
        return False
    whole_number = head.number.text.strip("().").removesuffix(".0")
    below = drafts[one.place + 1] if one.place + 1 < len(drafts) else None
    told = below is not None and below.level < 0 and not below.cells and below.text != ""
    return told and one.number.text.lstrip("(").startswith(f"{whole_number}.")


def _counted_anew(chosen: list[Candidate], drafts: list[Draft]) -> set[int]:
    """Return the places of numbers in lists that begin again right below a heading with a style,
    or one that the contents announced.

    Nothing but the list stands below it, where the matters of an agenda have text below them.
    """
    heads = [
        one.place for one in chosen if one.draft.style.heading is not None or one.kind == "again"
    ]
    numbers = {one.place: one.number.value for one in chosen if one.number is not None}
    out: set[int] = set()
    for head, stop in pairwise([*heads, len(drafts)]):
        counted = [numbers.get(place) for place in range(head + 1, stop)]
        if counted == [*range(1, stop - head)]:
            out.update(range(head + 1, stop))
    return out


def _discussed(chosen: list[Candidate], drafts: list[Draft]) -> set[int]:
    """Return the places of headings over numbers that have entries below them: matters."""
    out: set[int] = set()
    over = 0
    for one in chosen:
        if one.number is None or not one.kind.startswith("n:"):
            over = one.place
        elif one.place + 1 < len(drafts) and drafts[one.place + 1].level > max(one.draft.level, 0):
            out.add(over)
    return out


def _is_part(one: Candidate, lexicon: Lexicon) -> bool:
    """Whether a heading only names a part of a form, below each topic: "Conclusions:"."""
    styled = one.draft.style.heading is not None and one.draft.text[-1:] == ":"
    parts = whole(lexicon.discussion_columns) - whole(lexicon.action_labels)
    return styled and bare(one.title) in parts


def _heads_margin(one: Candidate, drafts: list[Draft], lexicon: Lexicon) -> bool:
    """Whether a line is the head of the margin, over items with what was said below each.

    Committees type "ACTION" at the right, then "1. MINUTES", and initials beside the paragraphs.
    """
    below = drafts[one.place + 1 : one.place + 1 + MARGIN_ROOM]
    if bare(one.title) not in whole(lexicon.action_labels) or not below[0].marker[:1].isdigit():
        return False
    listed = [n for n, draft in enumerate(below) if draft.marker[:1].isdigit()]
    told = sum(n + 1 < len(below) and below[n + 1].level < 0 for n in listed)
    usual = any(bare(below[n].text) in whole(lexicon.usual_items) for n in listed)
    return usual and told * 2 > len(listed)


def _is_acted_on(one: Candidate, drafts: list[Draft], lexicon: Lexicon) -> bool:
    """Whether a paragraph below an entry tells of a motion: "Lee moved to adopt it."."""
    below = drafts[one.place + 1] if one.rest is None and one.place + 1 < len(drafts) else None
    if below is None or below.level >= 0 or below.cells or below.style.heading is not None:
        return False
    return gate(lexicon.carried, lexicon.seconded).opens(below.tokens)


def goes_over_tasks(one: Candidate, lexicon: Lexicon) -> bool:
    """Whether a title ends with the name of a list of tasks: "Review of open action items"."""
    words = bare(BRACKETS.sub("", one.title)).split()
    sections = whole(lexicon.action_sections)
    return any(" ".join(words[n:]) in sections for n in range(1, len(words) - 1))
