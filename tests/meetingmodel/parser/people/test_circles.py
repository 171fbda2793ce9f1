"""Small circles, and what their notes call people."""

import pytest

import meetingmodel as mm
from meetingmodel.parser.people.circles import accounts_in, called_by, is_circle


@pytest.mark.parametrize(
    ("names", "circle"),
    [
        (["Ann", "bob_r", "Zoe M"], True),
        (["Ann", "Bob"], False),
        (["Ann Lee", "Bob Roe", "Cy"], False),
        (["A Lee", "B Roe", "C Poe"], False),
    ],
)
def test_a_circle_is_three_at_least_who_go_by_first_name(names: list[str], circle: bool) -> None:
    """Titles and surnames make a meeting formal."""
    assert is_circle(names) is circle


def test_a_name_that_is_a_word_counts_only_as_it_is_written() -> None:
    """ "book" is not Book, and a letter that two names begin with is nobody."""
    called = called_by(["Book", "Ann", "Alf", "Zoe M"], ["zed"], mm.ENGLISH)

    assert {"Book", "BOOK", "ann", "ZM", "zoe", "zed", "B", "Z"} <= {*called}
    assert {"book", "A"}.isdisjoint(called)


def test_an_account_in_brackets_is_that_of_the_name_before_it() -> None:
    """Only of people on the roll."""
    found = accounts_in(["Ann Lee (@annl), Cy (@cy)", "see (@annl)"], ["Ann Lee"])

    assert found == {"annl": "Ann Lee"}
