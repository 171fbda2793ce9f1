"""Decisions that the heading of an item tells."""

import meetingmodel as mm


def test_the_number_of_the_item_is_no_part_of_what_was_decided() -> None:
    """Committees of residents note small matters in the line of their heading."""
    record = mm.loads(
        "Otter Residents, 6 May 2026\n\nPresent: Ann, Bob, Cy\n\n"
        "1. Mins of last mtg – agreed.\n2. Bins – Bob will ring the council.\n3. AOB – none.\n"
    )

    assert [decision.text for decision in record.decisions] == ["Mins of last mtg – agreed."]
