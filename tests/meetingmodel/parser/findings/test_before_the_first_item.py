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
