"""What a careful clerk finds in the words: motions, votes, decisions, actions, comings and goings.

In: what was read from a block.  Out: frozen findings, which say where in the block they stand.
Never: holds words of its own, unless it was made in code and stands in a block's place.
"""

import datetime as dt
from collections.abc import Iterable
from enum import StrEnum

from attrs import field, frozen

from .converting import as_member, as_tuple, clock, count, day, each_is_a, is_a
from .people import Person, optional_person, people, person
from .span import Span, spans

NoneType = type(None)


class Outcome(StrEnum):
    """What became of a motion. *tabled*: put off, to a date or not; *lapsed*: no second."""

    CARRIED = "carried"
    FAILED = "failed"
    TABLED = "tabled"
    WITHDRAWN = "withdrawn"
    REFERRED = "referred"
    LAPSED = "lapsed"


class VoteValue(StrEnum):
    """How one person voted."""

    YES = "yes"
    NO = "no"
    ABSTAIN = "abstain"
    ABSENT = "absent"
    EXCUSED = "excused"
    RECUSED = "recused"
    NOT_VOTING = "not_voting"
    OTHER = "other"


class ActionStatus(StrEnum):
    """How far an action has got."""

    OPEN = "open"
    IN_PROGRESS = "in_progress"
    DONE = "done"
    CANCELLED = "cancelled"


class ChangeKind(StrEnum):
    """In what way somebody's presence changed during the meeting."""

    ARRIVED = "arrived"
    LEFT = "left"
    RETURNED = "returned"
    RECUSED = "recused"


def _outcome(value: Outcome | str | None) -> Outcome | None:
    return None if value is None else as_member(Outcome, value)


def _vote_value(value: VoteValue | str) -> VoteValue:
    return as_member(VoteValue, value)


def _status(value: ActionStatus | str) -> ActionStatus:
    return as_member(ActionStatus, value)


def _change(value: ChangeKind | str) -> ChangeKind:
    return as_member(ChangeKind, value)


def _place(value: Iterable[int] | None) -> tuple[int, int] | None:
    if value is None:
        return None
    match as_tuple(value, "numbers"):
        case (int() as start, int() as stop) if 0 <= start <= stop:
            return (start, stop)
        case given:
            raise ValueError(f"at must be (start, stop) with 0 <= start <= stop, not {given!r:.60}")


@frozen
class Tally:
    """How many people voted which way on one motion.

    None means that the minutes do not say, 0 that they say "none". "Carried unanimously"
    names no number, so it makes no Tally.

    >>> Tally(ayes=5, nays=2)
    Tally(ayes=5, nays=2, abstentions=None, absent=None)
    """

    ayes: int | None = field(default=None, validator=count)
    nays: int | None = field(default=None, kw_only=True, validator=count)
    abstentions: int | None = field(default=None, kw_only=True, validator=count)
    absent: int | None = field(default=None, kw_only=True, validator=count)


@frozen
class Vote:
    """How one person voted, in a roll call or a list of names."""

    person: Person = field(converter=person, validator=is_a(Person))
    value: VoteValue = field(default=VoteValue.YES, converter=_vote_value, kw_only=True)


def _votes(value: Iterable[Vote]) -> tuple[Vote, ...]:
    return as_tuple(value, "votes")


@frozen
class Motion:
    """A proposal that was put to the body, and what became of it.

    *text* is the substance ("to approve the minutes"). *outcome* is None where the minutes state
    none; its words are in *outcome_text*. *method* is how the vote was taken ("roll call"),
    *amends* the id of the motion that this one amends. *at* is the place of *text* in the text of
    the block that holds the motion; *verbatim* is False where the words had to be put together.
    *evidence* says where further words of it stand, such as a vote some lines below.

    >>> Motion("approve the minutes", mover="Ann Lee", outcome="carried").outcome
    <Outcome.CARRIED: 'carried'>
    """

    text: str = field(validator=is_a(str))
    mover: Person | None = field(
        default=None, converter=optional_person, kw_only=True, validator=is_a(Person, NoneType)
    )
    seconder: Person | None = field(
        default=None, converter=optional_person, kw_only=True, validator=is_a(Person, NoneType)
    )
    outcome: Outcome | None = field(default=None, converter=_outcome, kw_only=True)
    outcome_text: str | None = field(default=None, kw_only=True, validator=is_a(str, NoneType))
    method: str | None = field(default=None, kw_only=True, validator=is_a(str, NoneType))
    tally: Tally | None = field(default=None, kw_only=True, validator=is_a(Tally, NoneType))
    votes: tuple[Vote, ...] = field(
        default=(), converter=_votes, kw_only=True, validator=each_is_a(Vote)
    )
    number: str | None = field(default=None, kw_only=True, validator=is_a(str, NoneType))
    amends: str | None = field(default=None, kw_only=True, validator=is_a(str, NoneType))
    id: str | None = field(default=None, kw_only=True, validator=is_a(str, NoneType))
    verbatim: bool = field(default=True, kw_only=True, validator=is_a(bool))
    at: tuple[int, int] | None = field(default=None, converter=_place, kw_only=True)
    evidence: tuple[Span, ...] = field(default=(), converter=spans, kw_only=True, eq=False)
    span: Span | None = field(default=None, kw_only=True, eq=False)


@frozen
class Decision:
    """Something the minutes mark as decided, without a formal motion."""

    text: str = field(validator=is_a(str))
    id: str | None = field(default=None, kw_only=True, validator=is_a(str, NoneType))
    verbatim: bool = field(default=True, kw_only=True, validator=is_a(bool))
    at: tuple[int, int] | None = field(default=None, converter=_place, kw_only=True)
    span: Span | None = field(default=None, kw_only=True, eq=False)


@frozen
class Action:
    """Follow-up work that somebody took on or was asked to do after the meeting.

    *due* is set only where the words fix a calendar date; *due_text* holds the words themselves.

    >>> Action("send the notes", owners=["Dora"], due_text="early next week").due is None
    True
    """

    text: str = field(validator=is_a(str))
    owners: tuple[Person, ...] = field(
        default=(), converter=people, kw_only=True, validator=each_is_a(Person)
    )
    due: dt.date | None = field(default=None, kw_only=True, validator=day)
    due_text: str | None = field(default=None, kw_only=True, validator=is_a(str, NoneType))
    status: ActionStatus = field(default=ActionStatus.OPEN, converter=_status, kw_only=True)
    id: str | None = field(default=None, kw_only=True, validator=is_a(str, NoneType))
    verbatim: bool = field(default=True, kw_only=True, validator=is_a(bool))
    at: tuple[int, int] | None = field(default=None, converter=_place, kw_only=True)
    span: Span | None = field(default=None, kw_only=True, eq=False)


@frozen
class PresenceChange:
    """Somebody who came, left, came back or stepped aside during the meeting."""

    person: Person = field(converter=person, validator=is_a(Person))
    change: ChangeKind = field(default=ChangeKind.LEFT, converter=_change, kw_only=True)
    time: dt.time | None = field(default=None, kw_only=True, validator=clock)
    text: str = field(default="", kw_only=True, validator=is_a(str))
    at: tuple[int, int] | None = field(default=None, converter=_place, kw_only=True)
    span: Span | None = field(default=None, kw_only=True, eq=False)


Finding = Motion | Decision | Action | PresenceChange
FINDING_TYPES: tuple[type[Finding], ...] = (Motion, Decision, Action, PresenceChange)


def findings(value: Iterable[Finding]) -> tuple[Finding, ...]:
    """Return *value* as a tuple of findings."""
    if value == ():
        return ()
    given = as_tuple(value, "findings")
    for one in given:
        if not isinstance(one, FINDING_TYPES):
            raise TypeError(f"expected a finding, not {type(one).__name__}: {one!r:.60}")
    return given
