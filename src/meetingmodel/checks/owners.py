"""Questions about tasks: who does them, and was that person there.

In: a record.  Out: MM207, MM209.
Never: asks for an owner where a name stands beside the task, even if it was not read as one.
"""

import re
from collections.abc import Iterator

from ..model import Action, ActionStatus, Diagnostic, MeetingRecord
from . import english
from .asking import WORDS, Question, findings_of, inform, lines_of, quoted, sharing, warn, words_of
from .persons import came, was_away

# "(Ann)", "[Ann/Bob]" or "– Ann" at the end, "@ann" anywhere
NAMES = r"[A-Z][\w.'’-]*(?:(?: |, ?| ?[/&+] ?| and )[A-Z][\w.'’-]*){0,3}"
BESIDE = re.compile(
    rf"[(\[]{NAMES}\??[)\]]\W*$|\s[-–—>]+ {NAMES}(?: (?:from|of|at|with) {NAMES})?\W*$|(?<!\w)@\w"
)
ONE_NAME = re.compile(r"[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*)?")
EDGE = 3  # so many words at the beginning and end of a line may name somebody
NAMED = 4  # so few words in a line are names alone
HEAD = 8  # so few words head a list
FAR = 40  # so many lines above a task may be the rest of its list
SOON = 3  # so many lines with words below a task may tell who takes it
GROUPED = 2  # so many owners whose names stand alone make a list by person
OVER = (ActionStatus.DONE, ActionStatus.CANCELLED)


def _owner(record: MeetingRecord) -> Iterator[Diagnostic]:
    known = _called(record)
    taken = {
        line
        for action in record.actions
        if action.span is not None
        for line in range(action.span.first, action.span.last + 1)
    }
    reviewed, alone = _reviewed(record), _alone(record)
    for action in record.actions:
        if not _is_for_nobody(action) or id(action) in reviewed or _needs_nobody(action):
            continue
        if not action.owners and (
            _names_somebody(record, action, known, taken)
            or _is_taken(record, action, taken)
            or _is_headed(record, action, taken, alone)
        ):
            continue
        yield warn(
            "MM207",
            f"nobody is named for the task {quoted(action.text)}",
            "Say who is to do it.",
            action.span,
        )


def _reviewed(record: MeetingRecord) -> set[int]:
    """Return the tasks of items that go through those of last time, and name hardly anybody.

    Who has them was said when they were given.
    """
    out: set[int] = set()
    for item in record.walk_items():
        if english.OF_LAST_TIME.search(item.title.lower()) is None:
            continue
        tasks = [one for one in findings_of(item) if isinstance(one, Action)]
        if sum(bool(one.owners) for one in tasks) * 2 < len(tasks):
            out.update(map(id, tasks))
    return out


def _called(record: MeetingRecord) -> frozenset[str]:
    """Return what people are called here: the words of their names, and initials."""
    people = [one.person for one in record.attendance]
    people += [
        owner
        for action in record.actions
        for owner in action.owners
        if english.NOBODY.fullmatch(owner.name) is None
    ]
    words = {
        word for one in people for word in WORDS.findall(one.display_name) if word[0].isupper()
    }
    letters = {one.initials for one in record.attendance if one.initials}
    letters |= {one.name for one in people if one.name.isupper()}
    return frozenset(word for word in words if len(word) > 1) | letters


def _names_somebody(
    record: MeetingRecord, action: Action, known: frozenset[str], taken: set[int]
) -> bool:
    """Whether a name stands beside a task, and was read as something else.

    At the edges of its line, alone in the line below it, or in the line above the list.
    """
    if record.source is None or action.span is None:
        return False
    lines = lines_of(record.source.text)
    first, last = action.span.first, action.span.last
    own = " ".join(lines[first - 1 : last]).split()
    told = " ".join(own)
    if BESIDE.search(told) or english.DONE.search(told) or english.SUBJECT.match(action.text):
        return True
    below = lines[last].split() if last < len(lines) and last + 1 not in taken else []
    above = next(
        (
            n
            for n in range(first - 1, max(first - FAR, 0), -1)
            if n not in taken and lines[n - 1].strip()
        ),
        0,
    )
    head = lines[above - 1].split() if above and not english.ROLL.search(lines[above - 1]) else []
    near = [*own[:EDGE], *own[-EDGE:]]
    near += below if len(below) <= NAMED else []
    near += head if len(head) <= HEAD else []
    return not known.isdisjoint(WORDS.findall(" ".join(near)))


def _is_for_nobody(action: Action) -> bool:
    """Whether no owner is named, or only in words that name nobody: "TBD"."""
    return all(english.NOBODY.fullmatch(owner.name) is not None for owner in action.owners)


def _needs_nobody(action: Action) -> bool:
    """Whether *action* is over, or for all who are there or read it."""
    return (
        action.status in OVER
        or english.OF_ALL.match(action.text) is not None
        or english.TO_ALL.search(action.text) is not None
    )


def _is_taken(record: MeetingRecord, action: Action, taken: set[int]) -> bool:
    """Whether a line soon below tells who takes the task, or all tasks of its list."""
    if record.source is None or action.span is None:
        return False
    lines = lines_of(record.source.text)
    below = range(action.span.last + 1, min(action.span.last + FAR, len(lines)) + 1)
    told = [n for n in below if lines[n - 1].strip()]
    for n in told[:SOON]:
        line = lines[n - 1]
        # A line that is a task itself tells of this one only where it says little else.
        if (n not in taken or len(line.split()) <= HEAD) and english.TAKES.match(line) is not None:
            return True
    last = next((n for n in told if not _is_listed(lines[n - 1])), 0)
    return last > 0 and english.TAKES_ALL.match(lines[last - 1]) is not None


def _is_listed(line: str) -> bool:
    """Whether *line* is an entry of a list, or goes on with one."""
    return line[:1].isspace() or english.LISTED.match(line) is not None


def _alone(record: MeetingRecord) -> int:
    """Return how many owners have a line of their own, as in a list by person."""
    text = record.source.text if record.source is not None else ""
    owners = {owner.name for action in record.actions for owner in action.owners}
    return len(owners.intersection(line.strip(" :*") for line in lines_of(text)))


def _is_headed(record: MeetingRecord, action: Action, taken: set[int], alone: int) -> bool:
    """Whether the list of the task is somebody's, by its heading or in a list by person."""
    if record.source is None or action.span is None:
        return False
    lines = lines_of(record.source.text)
    above = range(action.span.first - 1, max(action.span.first - FAR, 0), -1)
    heads = [lines[n - 1].strip() for n in above if n not in taken and lines[n - 1].strip()]
    if alone >= GROUPED and heads and ONE_NAME.fullmatch(heads[0].rstrip(":")) is not None:
        return True
    over = next((head for head in heads if head.endswith(":")), "")
    return english.FOR_THE_BODY.search(over.lower()) is not None or any(
        english.LIST_OF.match(head) is not None for head in heads
    )


def _owner_away(record: MeetingRecord) -> Iterator[Diagnostic]:
    """Tell of tasks given to somebody who was not there to hear of it."""
    back = came(record)
    for action in record.actions:
        for owner in action.owners:
            name = owner.display_name
            entries = list(sharing(record, name))
            full = len(words_of(name)) > 1 and len(entries) == 1
            if full and was_away(entries) and words_of(name) not in back:
                yield inform(
                    "MM209",
                    f"{name} is to do something, and was not at the meeting: {quoted(action.text)}",
                    "Make sure that they know of it.",
                    action.span,
                )


QUESTIONS: tuple[Question, ...] = (_owner, _owner_away)
