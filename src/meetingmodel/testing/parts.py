"""The small parts of records: findings, persons, spans.

In: nothing.  Out: Hypothesis strategies, made once each.
Never: makes what the model refuses.
"""

import datetime as dt
from functools import cache
from typing import TypeVar

import attrs
from hypothesis import strategies as st

from ..model import (
    Action,
    ActionStatus,
    BlockRole,
    ChangeKind,
    Decision,
    Finding,
    Motion,
    Outcome,
    Person,
    PresenceChange,
    Span,
    Tally,
    Vote,
    VoteValue,
)
from .texts import names, texts

T = TypeVar("T")

_HOW_MANY_FINDINGS = st.sampled_from((0, 0, 0, 0, 1, 2))
NUMBERS = st.sampled_from((None, "1", "1.", "2.a", "n/16", "IV", "Item 3", "", "<7>"))


@st.composite
def attached(draw: st.DrawFn, text: str) -> tuple[Finding, ...]:
    """Make findings that were read from *text*: they say where, and repeat those words."""
    found: list[Finding] = []
    for _ in range(draw(_HOW_MANY_FINDINGS)):
        one = draw(findings())
        start = draw(st.integers(0, len(text)))
        stop = draw(st.integers(start, len(text)))
        if isinstance(one, PresenceChange) or draw(st.booleans()):
            found.append(attrs.evolve(one, text=text[start:stop], at=(start, stop)))
        else:
            found.append(attrs.evolve(one, verbatim=False, at=(start, stop)))
    return tuple(found)


@cache
def findings() -> st.SearchStrategy[Finding]:
    """Findings that stand in the tree by themselves, and own their words."""
    return decisions() | actions() | motions() | presence_changes()


@cache
def decisions() -> st.SearchStrategy[Decision]:
    """Decisions."""
    return st.builds(Decision, texts(), id=ids(), span=spans())


@cache
def actions() -> st.SearchStrategy[Action]:
    """Actions, open or not."""
    return st.builds(
        Action,
        texts(),
        owners=few(persons()),
        due=maybe(st.dates()),
        due_text=maybe(texts()),
        status=st.sampled_from(ActionStatus),
        id=ids(),
        span=spans(),
    )


@cache
def motions() -> st.SearchStrategy[Motion]:
    """Motions with all that may be known of them."""
    return st.builds(
        Motion,
        texts(),
        mover=maybe(persons()),
        seconder=maybe(persons()),
        outcome=maybe(st.sampled_from(Outcome)),
        outcome_text=maybe(texts()),
        method=maybe(texts()),
        tally=maybe(tallies()),
        votes=few(votes()),
        number=NUMBERS,
        amends=ids(),
        id=ids(),
        evidence=few(real_spans(), most=1),
        span=spans(),
    )


@cache
def presence_changes() -> st.SearchStrategy[PresenceChange]:
    """Comings and goings."""
    return st.builds(
        PresenceChange,
        persons(),
        change=st.sampled_from(ChangeKind),
        time=maybe(times()),
        text=texts(),
        span=spans(),
    )


@cache
def tallies() -> st.SearchStrategy[Tally]:
    """Counts of votes, absurd ones too."""
    count = maybe(st.integers(0, 12) | st.just(10**20))
    return st.builds(Tally, count, nays=count, abstentions=count, absent=count)


@cache
def votes() -> st.SearchStrategy[Vote]:
    """Votes of single persons."""
    return st.builds(Vote, persons(), value=st.sampled_from(VoteValue))


@cache
def persons() -> st.SearchStrategy[Person]:
    """Persons."""
    return st.builds(
        Person,
        names(),
        role=maybe(texts()),
        organization=maybe(texts()),
        full_name=maybe(names()),
    )


@cache
def roles() -> st.SearchStrategy[BlockRole | None]:
    """What a block does, mostly nothing."""
    return st.sampled_from((None,) * len(BlockRole) + tuple(BlockRole))


@cache
def ids() -> st.SearchStrategy[str | None]:
    """Ids, mostly none."""
    return st.sampled_from((None, None, "M1", "A-2", "<&>"))


@cache
def times() -> st.SearchStrategy[dt.time]:
    """Times of day."""
    minutes = st.builds(dt.time, st.integers(0, 23), st.integers(0, 59))
    return minutes | st.times().map(lambda one: one.replace(fold=0))


@cache
def spans() -> st.SearchStrategy[Span | None]:
    """Places in a source, or none."""
    return maybe(real_spans())


@cache
def real_spans() -> st.SearchStrategy[Span]:
    """Places in a source."""
    line, column = st.integers(1, 99), st.integers(0, 9)
    rest = st.lists(st.builds(Span, line), max_size=1)
    return st.builds(_span, line, st.integers(0, 3), column, maybe(column), rest)


def _span(first: int, more: int, start: int, stop: int | None, rest: list[Span]) -> Span:
    return Span(first, last=first + more, start=start, stop=stop, rest=rest)


def maybe(one: st.SearchStrategy[T]) -> st.SearchStrategy[T | None]:
    """None twice as often as *one*."""
    return st.one_of(st.none(), st.none(), one)


def few(one: st.SearchStrategy[T], *, most: int = 2) -> st.SearchStrategy[tuple[T, ...]]:
    """A short tuple of *one*."""
    return st.lists(one, max_size=most).map(tuple)
