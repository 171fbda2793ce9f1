"""The attendees found so far.

In: names with what their entry says.  Out: a list of `Attendee`, each person once.
Never: unseats somebody by a later list; an excuse only explains an absence.
"""

import datetime as dt

from attrs import evolve, frozen

from ...model import Attendee, Person, Presence
from ..language.phrases import bare, phrase, whole
from ..lexicon.words import Lexicon
from ..people.names import Named
from .status import Status, read_status

CROWD = 60  # so many listed, a further heading of a group opens no roll


@frozen
class Label:
    """What a list of people is headed by: how they attended, and as what group.

    *sure* is False for the heading of a group, which may list people for another reason.
    """

    presence: Presence
    group: str | None = None
    sure: bool = True


# A label as it was read: how its people attended, as what group, and the text behind it.
Labelled = tuple[Presence, str | None, str]


class Roll:
    """The attendees in the order in which they are listed."""

    def __init__(self, lexicon: Lexicon, day: dt.date | None = None) -> None:
        self.day = day  # of the meeting
        self.found: list[Attendee] = []
        self.places: dict[str, int] = {}
        self.surnames: dict[str, str] = {}  # "LEE" in a later list is Ann Lee
        self.firsts: dict[str, str] = {}  # "Ann" is Ann Lee, empty where there are two
        self.letters: dict[str, str] = {}  # "al" is Ann Lee, empty where there are two
        self.accounts: dict[str, str] = {}  # "annlee" is Ann Lee, empty where there are two
        self.beside: set[str] = set()  # "Licensee" beside Ann Lee is nobody's name further down
        self.lexicon = lexicon

    @property
    def crowded(self) -> bool:
        """Whether so many are listed that a further heading of a group opens no roll."""
        return len(self.found) > CROWD

    @property
    def signed(self) -> bool:
        """Whether somebody is listed by a call sign, or an account in small letters."""
        names = [one.person.name for one in self.found]
        return any(name[:1].islower() or any(map(str.isdigit, name)) for name in names)

    def lists(self, name: str, presence: Presence) -> bool:
        """Whether *name* is listed, just so and with *presence*."""
        place = self.places.get(name.strip().lower())
        return place is not None and self.found[place].presence is presence

    def knows(self, named: Named) -> bool:
        """Whether somebody of this surname is listed already."""
        return self.lists_last(named.name.lower().rsplit(" ", 1)[-1])

    def lists_last(self, last: str) -> bool:
        """Whether somebody listed has the surname *last*, in small letters."""
        return last in self.places or last in self.surnames

    def knows_first(self, name: str) -> bool:
        """Whether *name* is the first name of somebody listed, and nothing else."""
        first = name.strip(" .").lower()
        if not first or " " in first:
            return False
        return any(key.startswith(f"{first} ") for key in self.places)

    def _key_of(self, name: str) -> str:
        """Return the key of whom *name* is all of, the surname, first name or initials."""
        key = name.lower()
        if " " in key:
            return key
        if key in self.surnames or key in self.places:
            return self.surnames.get(key, key)
        found = self.firsts.get(key) or self.accounts.get(key)
        return found or (self.letters.get(key) if name.isupper() else None) or key

    def add_role(self, role: str) -> None:
        """Give the last person *role*, unless there is one already."""
        last = self.found[-1] if self.found else None
        if last is not None and last.person.role is None:
            self.found[-1] = evolve(last, person=evolve(last.person, role=role))

    def correct(self, last: str, presence: Presence) -> None:
        """Say of somebody listed as present, whose name ends in *last*, how they were there."""
        place = self.places.get(self.surnames.get(last, last))
        if place is not None and self.found[place].presence is Presence.PRESENT:
            self.found[place] = evolve(self.found[place], presence=presence)

    def add(self, named: Named, label: Label, stated: Status | None = None) -> None:
        """Add a person; what stands beside the name (*stated*) counts more than the label."""
        if not named.name:
            return  # a mark in a cell
        noted = read_status(named.note or "", self.lexicon)
        presence = _presence(label.presence, stated, noted)
        office = phrase(self.lexicon.offices).search(named.role or "")
        if noted and named.role == named.note and office is None:
            named = named._replace(role=None)  # "bob (on the phone)"
        key = self._key_of(named.name)
        if key in self.beside and key not in self.places:
            return
        self.beside |= {one.lower() for one in (named.role, named.organization) if one}
        if key in self.places:
            place = self.places[key]
            old = self.found[place]
            if old.presence is Presence.ABSENT and presence is Presence.EXCUSED:
                self.found[place] = evolve(old, presence=presence)
            if old.presence is Presence.PRESENT and presence is Presence.REMOTE:
                self.found[place] = evolve(old, presence=presence)
            return
        if self._names_chair(named, key):
            return
        self.places[key] = len(self.found)
        if " " in key:
            self.surnames.setdefault(key.rsplit(" ", 1)[1], key)
            first = key.split(" ", 1)[0]
            self.firsts[first] = "" if first in self.firsts else key
            self._hears(key)
            letters = "".join(word[0] for word in key.split())
            self.letters[letters] = "" if letters in self.letters else key
        self.found.append(
            Attendee(
                Person(named.name, role=named.role, organization=named.organization),
                presence=presence,
                group=label.group,
                initials=named.initials,
                arrived=_time(stated, noted, "arrived"),
                left=_time(stated, noted, "left"),
            )
        )

    def _names_chair(self, named: Named, key: str) -> bool:
        """Whether *named* is the "Ann", or "@annlee", of a field above the list."""
        called = (key.split(" ", 1)[0], *_accounts(key)) if " " in key else ()
        first = next((one for one in called if one in self.places), key)
        place = self.places.get(first) if first != key else None
        old = self.found[place] if place is not None else None
        if place is None or old is None:
            return False
        if bare(old.group or "") not in whole(self.lexicon.chair_labels):
            return False
        person = Person(named.name, role=named.role, organization=named.organization)
        self.found[place] = evolve(old, person=person, initials=named.initials)
        self.places[key] = self.places.pop(first)
        self.surnames.setdefault(key.rsplit(" ", 1)[1], key)
        self.firsts[first] = key
        self._hears(key)
        return True

    def _hears(self, key: str) -> None:
        for account in _accounts(key):
            self.accounts[account] = "" if account in self.accounts else key


def _accounts(key: str) -> tuple[str, str]:
    """Return what an account of "ann lee" may be called: "annlee", "alee"."""
    words = key.split()
    return "".join(words), f"{words[0][0]}{words[-1]}"


def _presence(headed: Presence, stated: Status | None, noted: Status) -> Presence:
    presence = headed
    for status in (stated, noted):
        said = status.presence if status is not None else None
        if said is None or status is None:
            continue
        # "Absent: Ann Lee (Zoom)" may be why, "(joined online)" is none.
        if said is Presence.REMOTE and presence is not Presence.PRESENT and not status.joined:
            continue
        # "Absent: Ann Lee (present for item 3)" leaves it to the reader.
        if status is noted and said is Presence.PRESENT:
            continue
        if said is Presence.ABSENT and presence is Presence.EXCUSED:
            continue
        presence = said
    return presence


def _time(stated: Status | None, noted: Status, which: str) -> dt.time | None:
    for status in (stated, noted):
        time = getattr(status, which) if status is not None else None
        if isinstance(time, dt.time):
            return time
    return None
