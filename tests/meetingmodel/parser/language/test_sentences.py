"""Where sentences end."""

import pytest

from meetingmodel.parser import ENGLISH
from meetingmodel.parser.language.sentences import sentences


@pytest.mark.parametrize(
    "parts",
    [
        ("Ann Lee moved to adjourn the meeting.", "Bob Roe seconded.", "Carried."),
        ("Cllr. Lee and Dr. Roe spoke to Mr. Poe about St. Mary's.", "Nothing was settled."),
        ("The count by J. Lee took until 9 p.m. on the day.", "It was right."),
        ("Was it late?", "It was!", "Nobody minded, as far as anybody knows."),
        ("The roads are swept on Thursday 23rd Jan.", "Ann is to put a letter through the doors."),
        ("The roads are swept on Sept. 14 in the town, and Ann is to put letters up.", "It rains."),
        ("One sentence alone has no end that parts it from another one",),
        ("The first offer is cheap; it is late.", "The second offer is neither of the two."),
    ],
)
def test_sentences_are_parted_at_their_ends_only(parts: tuple[str, ...]) -> None:
    """Not at abbreviations, initials, or a semicolon before a small letter."""
    text = " ".join(parts)

    assert tuple(text[start:stop] for start, stop in sentences(text, ENGLISH)) == parts


def test_no_letter_stands_outside_of_every_sentence() -> None:
    """The places cover the text but for blanks."""
    text = 'A. First; Second (see b; c). Third? [Fourth.] "Fifth." Sixth, at last, without an end'
    places = sentences(text, ENGLISH)

    outside = list(text)
    for start, stop in places:
        outside[start:stop] = " " * (stop - start)

    assert "".join(outside).strip() == ""
    assert places == sorted(places)


def test_an_empty_text_has_none() -> None:
    """Nothing is in nothing."""
    assert sentences("", ENGLISH) == []
