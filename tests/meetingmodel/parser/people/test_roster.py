"""Who is meant by a short name, an office or initials."""

import pytest

from meetingmodel import Attendee, Person
from meetingmodel.parser import ENGLISH
from meetingmodel.parser.people.roster import Roster, is_person, named_in_full, split_people

BOARD = [
    Attendee(Person("Ann Lee", role="Chair")),
    Attendee(Person("Bob Roe", role="Clerk")),
    Attendee(Person("Cy Lee")),
    Attendee(Person("Gail Kent"), initials="GK"),
    Attendee(Person("Maria van Dam", role="Treasurer")),
]


@pytest.fixture
def roster() -> Roster:
    """Five people, two of them called Lee."""
    return Roster(BOARD, ENGLISH)


@pytest.mark.parametrize(
    ("written", "full"),
    [
        ("Bob", "Bob Roe"),
        ("Roe", "Bob Roe"),
        ("B. Roe", "Bob Roe"),
        ("BR", "Bob Roe"),
        ("GK", "Gail Kent"),
        ("the Clerk", "Bob Roe"),
        ("The Chair", "Ann Lee"),
        ("Treasurer", "Maria van Dam"),
        ("Lee", None),  # there are two
        ("Ann Lee", None),  # written in full already
        ("Bobby", None),
        ("staff", None),
        ("the Mayor", None),
    ],
)
def test_a_short_name_has_its_person_where_exactly_one_fits(
    roster: Roster, written: str, full: str | None
) -> None:
    """By first name, surname, initials or office; with two that fit, nobody is guessed."""
    assert roster.person(written).full_name == full


def test_a_pronoun_stands_for_no_initials() -> None:
    """ "He" is not Hugh Emlyn, "HE" is."""
    roster = Roster([Attendee("Hugh Emlyn"), Attendee("Bob Roe")], ENGLISH)

    assert roster.person("He").full_name is None
    assert not roster.knows("he")
    assert roster.person("HE").full_name == "Hugh Emlyn"


@pytest.mark.parametrize(
    ("written", "name", "role"),
    [
        ("Mr. Roe", "Roe", None),
        ("Cllr Roe,", "Roe", None),
        ("Trustee Lee", "Lee", "Trustee"),
        ("the Clerk", "the Clerk", None),
        ("Clerk", "Clerk", None),
    ],
)
def test_a_name_stays_as_it_is_written(
    roster: Roster, written: str, name: str, role: str | None
) -> None:
    """Titles are taken off; an office before a name is its role, an office alone the name."""
    person = roster.person(written)

    assert (person.name, person.role) == (name, role)


def test_without_a_roster_a_person_named_in_full_in_the_notes_counts() -> None:
    """ "Dora" is the one Dora who did something above."""
    texts = ["Dora Kent opened the letters.", "Dora will send it to Roe."]

    roster = Roster([], ENGLISH, texts)

    assert roster.person("Dora").full_name == "Dora Kent"
    assert roster.person("Roe").full_name is None


def test_only_who_does_something_is_named_in_full() -> None:
    """Two capitalised words make no person: a street is none."""
    texts = ["Ann Lee opened the meeting at Mill Lane.", "Board Members approved it."]

    assert named_in_full(texts, ENGLISH) == ["Ann Lee"]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Ann Lee", ["Ann Lee"]),
        ("Ann, Bob and the Clerk", ["Ann", "Bob", "the Clerk"]),
        ("GK/JR", ["GK", "JR"]),
        ("Ann & Bob", ["Ann", "Bob"]),
        ("Ann Lee, and Bob Roe", ["Ann Lee", "Bob Roe"]),
    ],
)
def test_people_who_are_joined_are_several(text: str, parts: list[str]) -> None:
    """By commas, slashes, "and" and "&"."""
    assert split_people(text, ENGLISH) == parts


@pytest.mark.parametrize("text", ["Ann", "GK", "the Clerk", "staff", "Jo Ray", "Mr. Poe"])
def test_people_offices_and_groups_can_do_something(roster: Roster, text: str) -> None:
    """Whoever is on the roster, holds an office, or is named like a person."""
    assert is_person(text, roster, ENGLISH)


@pytest.mark.parametrize("text", ["the bridge", "Mill", "XY", "the fair", "May"])
def test_things_are_nobody(roster: Roster, text: str) -> None:
    """A word with a capital is no person yet."""
    assert not is_person(text, roster, ENGLISH)
