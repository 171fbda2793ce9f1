"""The forms of minutes, as text files that a clerk can read and add to.

tests/cases/README.md says how a file is written: the words of an item, a line of dots, and what
is to be found in them. Every example of every file is a test.
"""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from support.cases import CASES, NOTHING, Case, case_files, cases_of, read_cases

import meetingmodel as mm

KINDS = ("actions", "decisions", "items", "motions", "presence", "votes")


def found_in(case: Case) -> tuple[str, ...]:
    """Return what the library finds in *case*, in the form of the lines below the dots."""
    text = case.words
    if case.kind != "items":  # an example of items is a whole document
        notes = "circle.txt" if case.file.stem.startswith("circle_") else "meeting.txt"
        meeting = (CASES / notes).read_text(encoding="utf-8")
        text = meeting.replace("(the words of the case)", case.words)
    record = mm.loads(text, format=_format(case.file))
    lines = [*SHOWN[case.kind](record)]
    return tuple(lines) or (NOTHING,)


def _format(file: Path) -> str:
    """Return what a case file is read as, which the end of its name says."""
    end = file.stem.rpartition("_")[2]
    return {"table": "md", "md": "md", "html": "html"}.get(end, "txt")


def _items(record: mm.MeetingRecord) -> Iterator[str]:
    stack = [(item, 0) for item in reversed(record.items)]
    while stack:
        item, depth = stack.pop()
        cells = ["> " * depth + (item.number or "-"), _flat(item.title)]
        if item.start or item.end:
            hours = (f"{time:%H:%M}" if time else "" for time in (item.start, item.end))
            cells.append("-".join(hours).rstrip("-"))
        if item.presenters:
            cells.append(f"by {', '.join(person.name for person in item.presenters)}")
        cells += ["consent"] * item.consent + ["closed"] * item.closed
        if item.disposition:
            cells.append(f"became: {item.disposition}")
        yield " | ".join(cells)
        stack.extend((below, depth + 1) for below in reversed(item.items))


def _actions(record: mm.MeetingRecord) -> Iterator[str]:
    for action in record.actions:
        cells = [_people(action.owners), _flat(action.text)]
        if action.due or action.due_text:
            day = f" = {action.due.isoformat()}" if action.due else ""
            cells.append(f"due: {action.due_text}{day}")
        yield " | ".join(cells)


def _decisions(record: mm.MeetingRecord) -> Iterator[str]:
    for decision in record.decisions:
        yield _flat(decision.text)


def _motions(record: mm.MeetingRecord) -> Iterator[str]:
    names = {motion.id: motion.text for motion in record.motions if motion.id}
    for motion in record.motions:
        people = [_people([one]) if one else "-" for one in (motion.mover, motion.seconder)]
        cells = [_outcome(motion), *people, _flat(motion.text)]
        if motion.number:
            cells.append(f"number {motion.number}")
        if motion.amends:
            cells.append(f"amends: {_flat(names[motion.amends])}")
        yield " | ".join(cells)


def _presence(record: mm.MeetingRecord) -> Iterator[str]:
    for change in record.presence_changes:
        cells = [change.change.value, _people([change.person])]
        if change.time is not None:
            cells.append(f"{change.time:%H:%M}")
        yield " | ".join(cells)


def _votes(record: mm.MeetingRecord) -> Iterator[str]:
    for motion in record.motions:
        votes = [f"{vote.person.name}: {vote.value.value}" for vote in motion.votes]
        cells = [
            _outcome(motion),
            ", ".join(votes) or "-",
            *([motion.method] if motion.method else []),
        ]
        yield " | ".join(cells)


def _outcome(motion: mm.Motion) -> str:
    words = [motion.outcome.value if motion.outcome else "-"]
    if motion.tally is not None:
        tally = (motion.tally.ayes, motion.tally.nays, motion.tally.abstentions)
        counts = ["?" if count is None else str(count) for count in tally]
        words.append("-".join(counts if tally[2] is not None else counts[:2]))
    return " ".join(words)


def _people(people: "tuple[mm.Person, ...] | list[mm.Person]") -> str:
    named = [f"{one.name} = {one.full_name}" if one.full_name else one.name for one in people]
    return ", ".join(named) or "-"


def _flat(text: str) -> str:
    return " ".join(text.split())


SHOWN: dict[str, Callable[[mm.MeetingRecord], Iterator[str]]] = {
    "actions": _actions,
    "decisions": _decisions,
    "items": _items,
    "motions": _motions,
    "presence": _presence,
    "votes": _votes,
}


@pytest.mark.parametrize("case", cases_of(*KINDS), ids=lambda case: case.place)
def test_what_stands_below_the_dots_is_found_and_nothing_else(case: Case) -> None:
    """The form is read as a clerk reads it."""
    found = found_in(case)

    assert found == case.found, f"{case.place}\n{case.words}"


def test_each_kind_of_finding_has_its_forms() -> None:
    """No folder of cases is empty or unread."""
    folders = {folder.name for folder in CASES.iterdir() if folder.is_dir()}

    assert folders == {*KINDS, "header", "attendance"}  # test_frame_cases.py reads these two
    assert {file.parent.name for file in case_files(*folders)} == folders


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("Ann will write.\n", "line 1: no line of dots"),
        ("Ann will write.\n....\n", "line 1: say below the dots"),
        ("....\nnothing\n", "line 1: no words"),
        ("a\n....\nnothing\n====\nb\n....\none column\n", "line 5: 'one column' has 1 columns"),
        ("a\n....\n....\nnothing\n", "line 3: a second line of dots"),
    ],
)
def test_a_case_that_is_written_wrong_says_where(text: str, complaint: str) -> None:
    """Whoever adds a case learns which line to mend."""
    with pytest.raises(ValueError, match=complaint):
        list(read_cases(CASES / "actions" / "new.txt", text))
