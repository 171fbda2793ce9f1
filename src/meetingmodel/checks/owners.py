"""Questions about tasks: who does them, and was that person there.

In: a record.  Out: MM207, MM209.
Never: asks for an owner where a name stands beside the task, even if it was not read as one.
"""

import re
from collections.abc import Iterator

from ..model import Action, Diagnostic, MeetingRecord
from . import english
from .asking import WORDS, Question, findings_of, inform, lines_of, quoted, sharing, warn, words_of
from .persons import came, was_away

# "(Ann)", "[Ann/Bob]" or "– Ann" at the end, "@ann" anywhere
NAMES = r"[A-Z][\w.'’-]*(?:(?: |, ?| ?[/&+] ?| and )[A-Z][\w.'’-]*){0,3}"
BESIDE = re.compile(rf"[(\[]{NAMES}\??[)\]]\W*$|\s[-–—>]+ {NAMES}\W*$|(?<!\w)@\w")
EDGE = 3  # so many words at the beginning and end of a line may name somebody
NAMED = 4  # so few words in a line are names alone
HEAD = 8  # so few words head a list
FAR = 40  # so many lines above a task may be the rest of its list


def _owner(record: MeetingRecord) -> Iterator[Diagnostic]:
    known = _called(record)
    taken = {
        line
        for action in record.actions
        if action.span is not None
        for line in range(action.span.first, action.span.last + 1)
    }
    reviewed = _reviewed(record)
    for action in record.actions:
        if action.owners or id(action) in reviewed:
            continue
        if (
            english.OF_ALL.match(action.text) is not None
            or english.TO_ALL.search(action.text) is not None
        ):
            continue
        if not _names_somebody(record, action, known, taken):
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
    people += [owner for action in record.actions for owner in action.owners]
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
    if BESIDE.search(" ".join(own)) is not None or english.SUBJECT.match(action.text) is not None:
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
    head = lines[above - 1].split() if above else []
    near = [*own[:EDGE], *own[-EDGE:]]
    near += below if len(below) <= NAMED else []
    near += head if len(head) <= HEAD else []
    return not known.isdisjoint(WORDS.findall(" ".join(near)))


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
