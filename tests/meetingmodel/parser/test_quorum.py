"""Whether there was a quorum, as the notes say it."""

import pytest

import meetingmodel as mm

HEAD = "Otter Board\nMay 4, 2026, 7 pm\n\nPresent: Ann Lee, Bob Roe\n\n1. Business\n\n"


@pytest.mark.parametrize(
    ("told", "quorum"),
    [
        ("A quorum was present.", True),
        ("There was no quorum.", False),
        ("A quorum was not present. Cy Poe came at 7:10, and a quorum was established.", True),
        ("The April meeting was cancelled for lack of a quorum.", None),
        ("If there is no quorum, the chair adjourns.", None),
        ("At the last meeting a quorum was not present.", None),
        ("A meeting cannot be noticed without a quorum at the hall.", None),
        ("The law does not mandate that a quorum was not there.", None),
        ("The lane is bad.", None),
    ],
)
def test_the_quorum_is_that_of_this_meeting(told: str, quorum: bool | None) -> None:
    """One that came about later counts, and that of another meeting does not."""
    assert mm.loads(f"{HEAD}{told}\n").quorum is quorum
