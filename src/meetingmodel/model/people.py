"""Who was there, and in what way.

In: names as the notes write them.  Out: frozen `Person` and `Attendee`.
Never: changes a name, or decides who is meant by it.
"""

import datetime as dt
from collections.abc import Iterable
from enum import StrEnum

from attrs import field, frozen

from .converting import as_member, as_tuple, clock, is_a

NoneType = type(None)


@frozen
class Person:
    """Somebody as the notes name them, or a group or role that acts as one ("staff").

    *name* is what stands there, without Mr. or Cllr ("GK", "Dora", "the Clerk"). *full_name* is
    who that is, and None unless exactly one attendee fits.

    >>> Person("GK", full_name="Gail Kent").display_name
    'Gail Kent'
    """

    name: str = field(validator=is_a(str))
    role: str | None = field(default=None, kw_only=True, validator=is_a(str, NoneType))
    organization: str | None = field(default=None, kw_only=True, validator=is_a(str, NoneType))
    full_name: str | None = field(default=None, kw_only=True, validator=is_a(str, NoneType))

    @property
    def display_name(self) -> str:
        """The name for lists that stand apart from the text: *full_name*, else *name*."""
        return self.full_name or self.name


class Presence(StrEnum):
    """In what way somebody was at the meeting."""

    PRESENT = "present"
    REMOTE = "remote"
    ABSENT = "absent"
    EXCUSED = "excused"


def person(value: Person | str) -> Person:
    """Return *value*, or the person that a plain name stands for."""
    return Person(value) if isinstance(value, str) else value


def optional_person(value: Person | str | None) -> Person | None:
    """Return *value*, or the person that a plain name stands for, or None."""
    return Person(value) if isinstance(value, str) else value


def people(value: Iterable[Person | str]) -> tuple[Person, ...]:
    """Return *value* as a tuple of persons; plain names are taken too."""
    return tuple(person(one) for one in as_tuple(value, "persons"))


def _presence(value: Presence | str) -> Presence:
    return as_member(Presence, value)


@frozen
class Attendee:
    """One line of the attendance: a person, and whether they were there.

    *group* is the heading they are listed under ("Staff"), *initials* what the notes abbreviate
    them to. *arrived* and *left* are set where the attendance list itself gives a time.

    >>> Attendee("Ann Lee", presence="excused").presence
    <Presence.EXCUSED: 'excused'>
    """

    person: Person = field(converter=person, validator=is_a(Person))
    presence: Presence = field(default=Presence.PRESENT, converter=_presence, kw_only=True)
    group: str | None = field(default=None, kw_only=True, validator=is_a(str, NoneType))
    initials: str | None = field(default=None, kw_only=True, validator=is_a(str, NoneType))
    arrived: dt.time | None = field(default=None, kw_only=True, validator=clock)
    left: dt.time | None = field(default=None, kw_only=True, validator=clock)


def attendees(value: Iterable[Attendee | str]) -> tuple[Attendee, ...]:
    """Return *value* as a tuple of attendees; a plain name is somebody present."""
    return tuple(
        Attendee(one) if isinstance(one, str) else one for one in as_tuple(value, "attendees")
    )
