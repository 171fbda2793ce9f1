"""Tasks that stand twice: where they were given, and in a list of tasks or behind "ACTION:".

In: the actions of the document.  Out: nothing; one that comes again is taken off its draft.
Never: takes tasks of different owners for one, or of different numbers ("door 1", "door 2"), or
the entries of one list; or drops what only a sentence has.
"""

import re
from collections import defaultdict
from collections.abc import Iterator

from attrs import define, evolve, field, frozen

from ....model import Action
from ...drafts import Draft
from ...lexicon.words import Lexicon

WORD = re.compile(r"[^\W_]{3,}")
FIGURE = re.compile(r"(?<!\w)(?:\d\w*|[A-Z])(?!\w)")
ALIKE = 0.5  # so much of the list's words stand in the sentence
SAME = 0.75  # so much of both, where both stand in lists
FEW = 2  # so many words must agree
NOBODY = frozenset[str]()
MOST = 100  # so many earlier tasks of the same people are compared
ABOVE = 4  # so many blocks at most lie between what was said and the label that sums it up
APART = 2  # blocks from one entry of a list to the next, at most


@frozen(eq=False)
class Listed:
    """An action, the draft it is attached to, and whether it stands in a list of tasks.

    *marked*: a label announces it, "ACTION: Ann to call the bank".
    """

    draft: Draft
    action: Action
    in_list: bool
    marked: bool = False


@define(eq=False)
class _Task:
    """A task with what it is compared by; *run* counts the lists, *place* the blocks."""

    listed: Listed
    words: frozenset[str]
    figures: frozenset[str]
    place: int
    run: int = field(default=0)


def drop_repeats(found: list[Listed], drafts: list[Draft], lexicon: Lexicon) -> None:
    """Take an action off its draft where a list of tasks says it again, further down or above.

    Or the line "ACTION: …" that sums up what was said right above it. *drafts* are those of the
    document, in order.
    """
    earlier: dict[frozenset[str], list[_Task]] = defaultdict(list)
    for task in _tasks(found, drafts, lexicon):
        one = task.listed
        people = _people(one.action)
        if one.in_list or one.marked:
            # "#todo book the hall" in the debate is given somebody in the list.
            for whose in {people, NOBODY}:
                before = (other for other in earlier[whose][-MOST:] if _may_sum_up(task, other))
                again = [other for other in before if _says(task, other)]
                for other in again:
                    task.listed = _with_day(task.listed, other.listed.action)
                    findings = other.listed.draft.findings
                    findings[:] = [it for it in findings if it is not other.listed.action]
                    earlier[whose].remove(other)
        elif any(other.listed.in_list and _says(other, task) for other in earlier[people][-MOST:]):
            # Projects sum up at the top, "Action items", and tell it all below.
            one.draft.findings[:] = [it for it in one.draft.findings if it is not one.action]
            continue
        earlier[people].append(task)


def _with_day(one: Listed, earlier: Action) -> Listed:
    """Return the entry of a list with the day that only the task it says again has."""
    if one.action.due_text is not None or earlier.due_text is None:
        return one
    action = evolve(one.action, due=earlier.due, due_text=earlier.due_text)
    findings = one.draft.findings
    findings[:] = [action if it is one.action else it for it in findings]
    return Listed(one.draft, action, one.in_list)


def _tasks(found: list[Listed], drafts: list[Draft], lexicon: Lexicon) -> Iterator[_Task]:
    """Yield each action with its words; entries of lists that stand together are of one run."""
    places = {id(draft): place for place, draft in enumerate(drafts)}
    run, last = 0, -APART
    for one in found:
        place = places.get(id(one.draft), last)
        run += not one.in_list or place - last > APART
        last = place
        figures = frozenset(FIGURE.findall(_said(one.action)))
        yield _Task(one, _content(one.action, lexicon), figures, place, run)


def _said(action: Action) -> str:
    """Return the words of a task without its first, which is large in any case, and its day."""
    text = action.text.replace(action.due_text or "", " ") if action.due_text else action.text
    return text.partition(" ")[2]


def _may_sum_up(one: _Task, other: _Task) -> bool:
    """Whether *one* is one of a list, or a label has it, and *other* is said right above it."""
    said = not other.listed.in_list and not other.listed.marked
    return one.listed.in_list or (said and one.place - other.place <= ABOVE)


def _says(one: _Task, other: _Task) -> bool:
    """Whether *one* says what *other* says."""
    if not (one.figures <= other.figures or other.figures <= one.figures):
        return False  # "door 1", "door 2"
    if other.listed.in_list and one.run == other.run:  # of two people, perhaps, to whom it stands
        return one.listed.action.text.casefold() == other.listed.action.text.casefold()
    words, others = one.words, other.words
    if words and words == others:
        return True
    if not other.listed.action.owners:
        return len(words & others) >= max(SAME * len(words | others), FEW)
    shorter = min(len(words), len(others))  # either may tell more than the other
    least = SAME * len(words | others) if other.listed.in_list else ALIKE * shorter
    return len(words & others) >= max(least, FEW)


def _content(action: Action, lexicon: Lexicon) -> frozenset[str]:
    """Return the words that carry meaning, owners left out, each cut to a stem's length."""
    said = " ".join(f"{owner.name} {owner.full_name or ''}" for owner in action.owners)
    names = WORD.findall(said.lower())
    little = {*names, *lexicon.modals, *lexicon.little_words}
    return frozenset(w[:5] for w in WORD.findall(action.text.lower()) if w not in little)


def _people(action: Action) -> frozenset[str]:
    """Return the owners by the first word of their names: lists say who in full, or in short."""
    return frozenset((one.full_name or one.name).split()[0].lower() for one in action.owners)
