"""Attendance that front matter states."""

import pytest

import meetingmodel as mm

NOTES = "---\ntitle: Otter Board\n{fields}\n---\n\n## Roads\n\n{text}\n"


@pytest.mark.parametrize(
    ("fields", "found"),
    [
        ("attendees:\n  - Ann Lee\n  - Bob Roe", ["present Ann Lee", "present Bob Roe"]),
        (
            "present: Ann Lee\nabsent: [Cy Poe, Dee Fox]",
            ["present Ann Lee", "absent Cy Poe", "absent Dee Fox"],
        ),
        ("participants: ann, bob, cy2", ["present ann", "present bob", "present cy2"]),
        ("attendees: 14\nchair: Ann Lee", []),
    ],
)
def test_front_matter_may_hold_the_roll(fields: str, found: list[str]) -> None:
    """A field that is a label of the roll lists people, a count or an office does not."""
    record = mm.loads(NOTES.format(fields=fields, text="The lane is muddy."), format="md")

    assert [f"{one.presence.value} {one.person.name}" for one in record.attendance] == found


def test_the_roll_of_the_text_counts_before_front_matter() -> None:
    """Where the notes list people themselves, front matter adds nobody."""
    text = NOTES.format(fields="attendees: Ann Lee, Bob Roe", text="Present: Cy Poe, Dee Fox")

    record = mm.loads(text, format="md")

    assert [one.person.name for one in record.attendance] == ["Cy Poe", "Dee Fox"]
