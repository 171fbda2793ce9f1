"""What the words of a vote state."""

import pytest

from meetingmodel import Attendee, Outcome, Tally
from meetingmodel.parser import ENGLISH
from meetingmodel.parser.findings.motions.votes import read_outcome, read_tally, roll_call
from meetingmodel.parser.people.roster import Roster

ROSTER = Roster([Attendee("Ann Lee"), Attendee("Bob Roe"), Attendee("Cy Poe")], ENGLISH)


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("Motion carried.", Outcome.CARRIED),
        ("CARRIED UNANIMOUSLY", Outcome.CARRIED),
        ("The motion passed 4-1.", Outcome.CARRIED),
        ("All in favour.", Outcome.CARRIED),
        ("Motion failed.", Outcome.FAILED),
        ("LOST", Outcome.FAILED),
        ("The motion was not carried.", Outcome.FAILED),
        ("Tabled until June.", Outcome.TABLED),
        ("deferred", Outcome.TABLED),
        ("The motion was withdrawn.", Outcome.WITHDRAWN),
        ("Referred to the Finance Committee", Outcome.REFERRED),
        ("died for lack of a second", Outcome.LAPSED),
        ("It was discussed at length.", None),
    ],
)
def test_words_of_a_vote_have_an_outcome(text: str, outcome: Outcome | None) -> None:
    """The sterner word counts: what was "not carried" was not carried."""
    found = read_outcome(text, ENGLISH)

    assert (found[0] if found else None) == outcome


@pytest.mark.parametrize(
    ("text", "tally"),
    [
        ("7-0", Tally(7, nays=0)),
        ("7–0", Tally(7, nays=0)),
        ("7/0", Tally(7, nays=0)),
        ("[5 TO 0]", Tally(5, nays=0)),
        ("3 to 1", Tally(3, nays=1)),
        ("5-1-1", Tally(5, nays=1, abstentions=1)),
        ("4 in favour, 2 against", Tally(4, nays=2)),
        ("five ayes, one nay and no abstentions", Tally(5, nays=1, abstentions=0)),
        ("Ayes: Lee, Roe; Noes: None", Tally(2, nays=0)),
        ("AYES: 4 NAYS: 1", Tally(4, nays=1)),
        ("Ayes (3): Lee, Roe, Poe", Tally(3)),
        ("Abstain: Poe", Tally(abstentions=1)),
        ("carried unanimously", None),
        ("at 7:30-8:15 pm", None),
        ("$3-4", None),
        ("on 5/4/2026", None),
    ],
)
def test_counts_are_taken_as_written(text: str, tally: Tally | None) -> None:
    """What is not stated stays None, "none" is 0, and times and prices are no counts."""
    assert read_tally(text, ENGLISH, ROSTER)[0] == tally


def test_a_roll_call_counts_its_names() -> None:
    """Each name has its vote, and nobody else has one."""
    tally, votes = read_tally("Lee – yes, Roe – no, Poe – abstain", ENGLISH, ROSTER)

    assert tally == Tally(1, nays=1, abstentions=1)
    assert [(vote.person.full_name, vote.value.value) for vote in votes] == [
        ("Ann Lee", "yes"),
        ("Bob Roe", "no"),
        ("Cy Poe", "abstain"),
    ]


def test_one_name_with_a_vote_is_no_roll_call() -> None:
    """ "Lee voted no" may be all that the minutes tell of one person."""
    assert roll_call("Lee – no.", ENGLISH, ROSTER) == ()
