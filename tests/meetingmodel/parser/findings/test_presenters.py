"""Who presents a topic, behind it in brackets, moves nothing."""

import meetingmodel as mm

NOTES = """# Otter Steering Committee, 4 May 2026

Present: Ann Lee, Bob Roe, Cy Poe

* **Stalls of the fair** (Ann Lee)

  - there were twelve

* **FairCon - review** (Bob Roe/Cy Poe)

  - Bob gave the opening talk
  - people liked the stalls

* **Budget** (Ann Lee)

  - it is not done
"""


def test_two_who_present_a_topic_move_nothing() -> None:
    """ "(Lee/Roe)" behind a title says who speaks, where no vote is told."""
    record = mm.loads(NOTES, format="md")

    assert [item.title for item in record.walk_items()] == [
        "Stalls of the fair",
        "FairCon - review",
        "Budget",
    ]
    assert record.motions == ()


def test_a_topic_behind_the_roll_is_nobody() -> None:
    """Whoever is present stands in one line; entries with more below them are topics."""
    record = mm.loads(NOTES, format="md")

    assert [one.person.name for one in record.attendance] == ["Ann Lee", "Bob Roe", "Cy Poe"]
