"""Decisions that the heading of an item tells."""

import meetingmodel as mm

NOTES = """\
Otter Residents' Association, 6 May 2026

Present: Ann, Bob, Cy
Apols: Eve

1. Mins of last mtg – agreed.
2. Matters arising – Bob has chased the council about the bins, no reply. Will chase again.
3. Treasurer – 1,204 in bank. Subs due: Cy to send reminders by end May.
"""


def test_the_number_of_the_item_is_no_part_of_what_was_decided() -> None:
    """Committees of residents note small matters in the line of their heading."""
    record = mm.loads(NOTES)

    assert [decision.text for decision in record.decisions] == ["Mins of last mtg – agreed."]


def test_a_numbered_matter_below_the_roll_is_nobody() -> None:
    """The roll stands in its line; what is numbered below it begins the agenda."""
    record = mm.loads(NOTES.replace("Apols: Eve\n", ""))

    assert [one.person.name for one in record.attendance] == ["Ann", "Bob", "Cy"]
    assert [item.number for item in record.items] == ["1", "2", "3"]
