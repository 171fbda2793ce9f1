"""What a field accepts, and what it says when it cannot.

In: what a caller passes.  Out: the tuple, enum member or object that the field holds.
Never: splits a bare string into letters, or guesses at a misspelt enum value.
"""

import datetime as dt
from collections.abc import Callable, Iterable, Mapping
from enum import StrEnum
from typing import TYPE_CHECKING, Any, TypeVar

from ..arguments import wrong

if TYPE_CHECKING:
    from attrs import Attribute

T = TypeVar("T")
E = TypeVar("E", bound=StrEnum)


def as_tuple(value: Iterable[T], what: str) -> tuple[T, ...]:
    """Return *value* as a tuple; refuse a string, which would fall apart into letters."""
    if type(value) is tuple:
        return value
    if isinstance(value, str | bytes):
        raise TypeError(f"expected several {what}, got one string: write ({value[:40]!r},)")
    if not isinstance(value, Iterable):
        raise wrong(value, f"several {what}")
    return tuple(value)


def as_member(enum: type[E], value: E | str) -> E:
    """Return the member of *enum* that *value* is or names."""
    if type(value) is enum:
        return value
    try:
        return enum(value)
    except ValueError:
        legal = ", ".join(repr(member.value) for member in enum)
        raise ValueError(f"{enum.__name__} must be one of {legal}, not {value!r}") from None


def strings(value: Iterable[str]) -> tuple[str, ...]:
    """Return *value* as a tuple of strings."""
    return value if type(value) is tuple else as_tuple(value, "strings")


def day(instance: object, attribute: "Attribute[dt.date | None]", value: dt.date | None) -> None:
    """Refuse what is no date; a `datetime` is one to Python, and would lose its hour here."""
    if value is not None and type(value) is not dt.date:
        raise TypeError(
            f"{type(instance).__name__}.{attribute.name} must be a date or None, "
            f"not {type(value).__name__}: {value!r:.60}"
        )


def clock(instance: object, attribute: "Attribute[dt.time | None]", value: dt.time | None) -> None:
    """Refuse what is no time of day as a clock in the room shows it."""
    if value is None:
        return
    where = f"{type(instance).__name__}.{attribute.name}"
    if not isinstance(value, dt.time):
        raise TypeError(
            f"{where} must be a time or None, not {type(value).__name__}: {value!r:.60}"
        )
    if value.tzinfo is not None:
        raise ValueError(f"{where} is the time on the clock in the room: leave its time zone out")


def count(instance: object, attribute: "Attribute[int | None]", value: int | None) -> None:
    """Refuse what is no number from 0; None stands for a number that is not written."""
    if value is None:
        return
    where = f"{type(instance).__name__}.{attribute.name}"
    if type(value) is not int:
        raise TypeError(
            f"{where} must be a number or None, not {type(value).__name__}: {value!r:.60}"
        )
    if value < 0:
        raise ValueError(
            f"{where} must be 0 or more, not {value}; "
            "leave it None where the minutes give no number"
        )


def words(value: Mapping[str, str]) -> dict[str, str]:
    """Return a copy of *value*, so that nobody else can change it."""
    return dict(value)


def is_a(*types: type[Any]) -> Callable[[object, "Attribute[Any]", object], None]:
    """Return a validator that refuses other types in a sentence.

    `None` stands for itself among *types*: `is_a(str, type(None))`.
    """

    def check(instance: object, attribute: "Attribute[Any]", value: object) -> None:
        if not isinstance(value, types):
            wanted = " or ".join("None" if t is type(None) else t.__name__ for t in types)
            raise TypeError(
                f"{type(instance).__name__}.{attribute.name} must be {wanted}, "
                f"not {type(value).__name__}: {value!r:.60}"
            )

    return check


def each_is_a(*types: type[Any]) -> Callable[[object, "Attribute[Any]", tuple[object, ...]], None]:
    """Return a validator that refuses a tuple with an element of another type."""

    def check(instance: object, attribute: "Attribute[Any]", value: tuple[object, ...]) -> None:
        for place, element in enumerate(value):
            if not isinstance(element, types):
                wanted = " or ".join(t.__name__ for t in types)
                raise TypeError(
                    f"{type(instance).__name__}.{attribute.name}[{place}] must be {wanted}, "
                    f"not {type(element).__name__}: {element!r:.60}"
                )

    return check
