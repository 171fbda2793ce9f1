"""Initials in front of what somebody said, which may be the short form of "action point"."""

import meetingmodel as mm

NOTES = """# Tools group, 4 May 2026

Present: Ann Lee, {name}, Bob Roe

## Talk

BR: The new lathe is loud.

AP: We have to wait for the landlord.

AP: will bring the mats on Friday
"""


def test_the_initials_of_somebody_present_name_who_spoke() -> None:
    """ "AP:" of Ada Poe heads what she said; of that only what she promises is a task."""
    actions = mm.loads(NOTES.format(name="Ada Poe"), format="md").actions

    assert [(one.text, [person.name for person in one.owners]) for one in actions] == [
        ("AP: will bring the mats on Friday", ["AP"])
    ]


def test_initials_of_nobody_are_the_label_of_an_action_point() -> None:
    """Without an Ada Poe both are action points."""
    actions = mm.loads(NOTES.format(name="Cy Fox"), format="md").actions

    assert [one.text for one in actions] == [
        "We have to wait for the landlord.",
        "will bring the mats on Friday",
    ]
