"""Numbers of items, in every style."""

import pytest

from meetingmodel.parser import ENGLISH
from meetingmodel.parser.blocks.numbering import number_of_marker, read_number, roman


@pytest.mark.parametrize(
    ("marker", "kind", "value"),
    [
        ("3.", "1.", 3),
        ("12)", "1)", 12),
        ("IV.", "I.", 4),
        ("ix)", "i)", 9),
        ("b)", "a)", 2),
        ("C.", "I.", 100),  # a letter or a numeral: the series decides, not the mark alone
        ("2.3", "11x", 3),
        ("5/16", "n/n", 5),
    ],
)
def test_a_mark_that_counts_has_a_value(marker: str, kind: str, value: int) -> None:
    """Its kind says in which series it stands."""
    number = number_of_marker(marker)

    assert number is not None
    assert (number.kind, number.value) == (kind, value)


@pytest.mark.parametrize("marker", ["•", "-", "o", "[ ]", "[x]", ""])
def test_glyphs_and_boxes_count_nothing(marker: str) -> None:
    """They mark entries, not items."""
    assert number_of_marker(marker) is None


@pytest.mark.parametrize(
    ("text", "kind", "value", "title"),
    [
        ("Item 7: Roads", "item", 7, "Roads"),
        ("ITEM 7 Roads", "item", 7, "Roads"),
        ("Agenda Item #2: Roads", "item", 2, "Roads"),
        ("Agenda Item No. 2 – Roads", "item", 2, "Roads"),
        ("Item IV. Roads", "item", 4, "Roads"),
        ("#3 Roads", "#", 3, "Roads"),
        ("14/26 Roads", "n/n", 14, "Roads"),
    ],
)
def test_a_number_in_words_is_read(text: str, kind: str, value: int, title: str) -> None:
    """The title begins behind it."""
    number = read_number(text, ENGLISH)

    assert number is not None
    assert (number.kind, number.value, text[number.stop :]) == (kind, value, title)


@pytest.mark.parametrize("text", ["Roads", "items were sold", "Itemised bill 3", "12 members came"])
def test_other_words_are_no_number(text: str) -> None:
    """A count within a sentence numbers no item."""
    assert read_number(text, ENGLISH) is None


@pytest.mark.parametrize(
    ("text", "value"), [("iv", 4), ("IX", 9), ("xiv", 14), ("xl", 40), ("q", 0)]
)
def test_roman_numerals_have_values(text: str, value: int) -> None:
    """What is no numeral is 0."""
    assert roman(text) == value
