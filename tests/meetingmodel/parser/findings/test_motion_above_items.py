"""A motion that leads to the items of a consent agenda."""

import meetingmodel as mm

NOTES = """\
City of Otter
Council proceedings
May 4, 2026

Members present: Ann Lee, Bob Roe, Cy Poe

CONSENT AGENDA
Motion by Bob Roe, second by Cy Poe, to approve the consent agenda as follows:
A. Minutes of the April 6 meeting
B. Claims in the amount of $412.00
C. Resolution 2026-09, Accepting Donations
Motion carried 3-0.

PUBLIC COMMENT
No one was present to speak.

ADJOURNMENT
The meeting closed at 8 p.m.
"""


def test_what_stands_below_the_last_item_is_told_of_the_motion_above_the_first() -> None:
    """Cities print the items between the motion and how it was voted."""
    record = mm.loads(NOTES)

    (motion,) = record.motions
    assert motion.text == "to approve the consent agenda as follows:"
    assert motion.outcome is mm.Outcome.CARRIED
    assert motion.tally == mm.Tally(ayes=3, nays=0)
    assert [item.number for item in record.items[0].items] == ["A", "B", "C"]
