"""Tasks in what stands above the first item that is found."""

import meetingmodel as mm

NOTES = """Bramble Club – committee meeting, May 4, 2026

Present: Ann Lee, Bob Roe

We have 200 in the bank.

Bob to chase unpaid subs.

AOB

Ann will ring the school.
"""


def test_business_begins_below_who_was_there() -> None:
    """Notes of clubs have few headings; what stands above the first is business, too."""
    actions = mm.loads(NOTES).actions

    assert [one.text for one in actions] == [
        "Bob to chase unpaid subs.",
        "Ann will ring the school.",
    ]


def test_a_motion_stays_one_where_its_paragraph_gives_the_day() -> None:
    """Where the notes name no other day, that of the minutes they approve hides no motion."""
    record = mm.loads(
        "Present: Ann Lee, Bob Roe\n\n"
        "The meeting was called to order at 6:00 p.m. by Ann Lee, Chair.\n\n"
        "August 15, 2026: The minutes were reviewed. A motion was made by Bob Roe and seconded by "
        "Ann Lee to approve the minutes. The motion carried unanimously.\n"
    )

    assert [motion.text for motion in record.motions] == ["to approve the minutes."]
