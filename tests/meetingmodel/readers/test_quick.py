"""Frozen objects that are made faster."""

import pickle

import attrs
import pytest

from meetingmodel.document import Line, Style
from meetingmodel.readers.limits import Limits
from meetingmodel.readers.quick import quick, quick_with


def test_what_is_made_fast_cannot_be_told_apart() -> None:
    """It is of the same type, equal, hashed alike, pickled, and evolves."""
    made = quick(Line)("Tea", indent=3, style=quick(Style)(row=1, links=["a"]))  # type: ignore[arg-type]

    usual = Line("Tea", indent=3, style=Style(row=1, links=["a"]))
    assert type(made) is Line
    assert (made, hash(made), repr(made)) == (usual, hash(usual), repr(usual))
    assert pickle.loads(pickle.dumps(made)) == usual
    assert attrs.evolve(made, indent=4).indent == 4


@pytest.mark.parametrize("field", [field.name for field in attrs.fields(Style)])
def test_each_field_is_the_one_that_was_named(field: str) -> None:
    """The function is written out field by field, and none is taken for another."""
    value = [field] if field == "links" else field

    assert quick(Style)(**{field: value}) == Style(**{field: value})  # type: ignore[arg-type]


def test_fields_that_are_not_given_have_their_defaults() -> None:
    """Of a function that takes some fields only, the others are as the class makes them."""
    made = quick_with(Style, "row", "links")(1, ["a"])

    assert made == Style(row=1, links=["a"])  # type: ignore[arg-type]
    assert quick_with(Style, "row")(1) == Style(row=1)


def test_it_is_frozen_and_checked_as_ever() -> None:
    """No field can be set behind its maker's back, and a wrong value is refused."""
    made = quick(Line)("Tea")

    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        made.text = "Coffee"  # type: ignore[misc]
    with pytest.raises(ValueError, match="above 0"):
        quick(Limits)(pdf_pages=0)
