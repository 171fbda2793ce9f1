"""The forms of headers and of attendance, as text files that a clerk can read and add to.

tests/cases/README.md says how a file is written. The words are put at the top of short notes; those
of a file whose name begins with "end_" at their end. Every example is a test.
"""

from collections.abc import Callable, Iterator

import pytest
from support.cases import NOTHING, Case, cases_of

import meetingmodel as mm

KINDS = ("header", "attendance")
ITEMS = (
    "1. Roads\n\nThe lane was looked at by two of them, who found that it needs gravel.\n\n"
    "2. Bridges\n\nNothing was reported.\n"
)
MARKDOWN = ("table", "markdown")  # so end the names of files that are read as Markdown
TITLE = "Mill Lane Board\nRegular Meeting\nMay 4, 2026\n\n"


def found_in(case: Case) -> tuple[str, ...]:
    """Return what the library finds in *case*, in the form of the lines below the dots."""
    if case.file.stem.startswith("end_"):
        text = f"{TITLE}{ITEMS}\n3. Close\n\n{case.words}\n"
    else:
        title = TITLE if case.kind == "attendance" else ""
        text = f"{title}{case.words}\n\n{ITEMS}"
    record = mm.loads(text, format="md" if case.file.stem.endswith(MARKDOWN) else "txt")
    told = case.file.stem.startswith("end_")
    lines = [line for line in SHOWN[case.kind](record) if not (told and line.startswith(TOP))]
    return tuple(lines) or (NOTHING,)


TOP = ("body:", "date:")


def _header(record: mm.MeetingRecord) -> Iterator[str]:
    coming = record.next_meeting
    day = coming.date.isoformat() if coming and coming.date else None
    fields = {
        "body": record.body,
        "date": record.date.isoformat() if record.date else None,
        "start": record.start.strftime("%H:%M") if record.start else None,
        "end": record.end.strftime("%H:%M") if record.end else None,
        "place": record.location,
        "next": f"{day} {coming.start:%H:%M}" if coming and coming.start else day,
    }
    for name, value in fields.items():
        if value:
            yield f"{name}: {value}"


def _attendance(record: mm.MeetingRecord) -> Iterator[str]:
    for one in record.attendance:
        cells = [one.presence.value, one.person.name]
        if one.person.role:
            cells.append(one.person.role)
        if one.initials:
            cells.append(f"initials {one.initials}")
        if one.arrived:
            cells.append(f"arrived {one.arrived:%H:%M}")
        if one.left:
            cells.append(f"left {one.left:%H:%M}")
        yield " | ".join(cells)


SHOWN: dict[str, Callable[[mm.MeetingRecord], Iterator[str]]] = {
    "header": _header,
    "attendance": _attendance,
}


@pytest.mark.parametrize("case", cases_of(*KINDS), ids=lambda case: case.place)
def test_what_stands_below_the_dots_is_read_and_nothing_else(case: Case) -> None:
    """The form is read as a clerk reads it."""
    found = found_in(case)

    assert found == case.found, f"{case.place}\n{case.words}"
