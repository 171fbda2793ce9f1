"""Fields of names below a group's name ("Commissioners: A, B")."""

import pytest

import meetingmodel as mm


@pytest.mark.parametrize("label", ["Commissioners", "Trustees", "Staff"])
def test_a_group_field_names_who_was_present(label: str) -> None:
    """The people in a field that is called like a group attended."""
    text = f"Port Board\nMinutes of May 4, 2021\n\n{label}: Ann Poole, Bert Ray\n\n1. Welcome\n"

    record = mm.loads(text)

    assert [one.person.name for one in record.attendance] == ["Ann Poole", "Bert Ray"]
