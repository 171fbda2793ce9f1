"""Votes that are told in a later item than their motion."""

import meetingmodel as mm
from meetingmodel import Outcome

NOTES = """Otter Harbor Board
May 4, 2026, 7 pm

Present: Ann Lee, Bob Roe, Cy Poe

1. Lease of the weir

Roe made the motion authorizing the clerk to sign it. Poe seconded.

2. Repair of the sluice

Poe made a motion, which Roe seconded, to award it to Oak Marine.

3. Sale of the barge

Roe moved to sell the barge. No second being forthcoming, the motion died.

4. Voting

{told}
"""


def _became(told: str) -> list[tuple[Outcome | None, mm.Tally | None]]:
    record = mm.loads(NOTES.format(told=told))
    return [(one.outcome, one.tally) for one in record.motions]


def test_a_later_item_tells_the_vote_on_earlier_ones() -> None:
    """The title of its item or its own words say which motion is meant."""
    told = (
        "On the motion regarding the weir, Poe and Roe voted aye. Lee voted no. The motion passed."
        "\n\n"
        "On the motion regarding the sluice, all three voted aye and there were no nays."
    )

    lease, repair, sale = _became(told)

    assert lease == (Outcome.CARRIED, mm.Tally(2, nays=1))
    assert repair == (Outcome.CARRIED, mm.Tally(3, nays=0))
    assert sale == (Outcome.LAPSED, None)


def test_words_that_fit_no_motion_or_two_tell_of_none() -> None:
    """Nobody guesses which motion is meant."""
    nothing = [(None, None), (None, None), (Outcome.LAPSED, None)]

    assert _became("On the motion regarding the lamp, all three voted aye.") == nothing
    assert _became("On the motion regarding the weir and the sluice, all voted aye.") == nothing
