"""Where words stand in the source, and what was noticed there.

In: line and column numbers.  Out: frozen `Span` and `Diagnostic`.
Never: looks at the text itself.
"""

from collections.abc import Iterable
from enum import StrEnum
from typing import TYPE_CHECKING

from attrs import Factory, evolve, field, frozen

from ..arguments import wrong
from .converting import as_member, as_tuple, is_a

if TYPE_CHECKING:
    from attrs import Attribute


def spans(value: Iterable["Span"]) -> tuple["Span", ...]:
    """Return *value* as a tuple of spans."""
    return as_tuple(value, "spans")


def _pieces(value: Iterable["Span"]) -> tuple["Span", ...]:
    if value == ():
        return ()
    # A piece of a piece is a piece: one level is all that anybody has to look at.
    given = as_tuple(value, "spans")
    return tuple(
        piece
        for one in given
        for piece in ((evolve(one, rest=()), *one.rest) if one.rest else (one,))
    )


def _in_order(instance: "Span", attribute: "Attribute[int]", value: int) -> None:
    # One validator for both ends: a span is made for every block, and a call costs.
    first = instance.first
    try:
        if 1 <= first <= value:
            return
    except TypeError:
        numbers: tuple[object, object] = (first, value)
        given = next(one for one in numbers if not isinstance(one, int))
        raise wrong(given, "the number of a line, from 1") from None
    if first < 1:
        raise ValueError(f"Span.first counts lines from 1, so it cannot be {first}")
    raise ValueError(f"Span.{attribute.name} ({value}) must not come before Span.first ({first})")


@frozen
class Span:
    r"""A piece of the source: lines from *first* to *last*, counted from 1 as an editor counts.

    Lines end at ``\n``, ``\r\n`` or ``\r``; a form feed only starts a page. *start* is a column
    of the first line, *stop* one of the last (both from 0, *stop* exclusive); 0 and None mean
    whole lines. *rest* holds further pieces of words that a page break tore apart; these have no
    *rest* themselves.

    >>> Span(3)
    Span(first=3, last=3, start=0, stop=None, rest=())
    """

    first: int
    last: int = field(
        default=Factory(lambda self: self.first, takes_self=True),
        kw_only=True,
        validator=_in_order,
    )
    start: int = field(default=0, kw_only=True)
    stop: int | None = field(default=None, kw_only=True)
    rest: tuple["Span", ...] = field(default=(), converter=_pieces, kw_only=True)


class Severity(StrEnum):
    """How much a diagnostic matters."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


def _severity(value: Severity | str) -> Severity:
    return as_member(Severity, value)


@frozen
class Diagnostic:
    """Something a careful reader should know about these minutes.

    *code* ("MM103") never changes its meaning; *message* says what is there, *hint* what to do
    about it. *span* is None where the remark is about the whole meeting.
    """

    code: str = field(validator=is_a(str))
    severity: Severity = field(default=Severity.WARNING, converter=_severity, kw_only=True)
    message: str = field(default="", kw_only=True, validator=is_a(str))
    span: Span | None = field(default=None, kw_only=True, validator=is_a(Span, type(None)))
    hint: str = field(default="", kw_only=True, validator=is_a(str))


def diagnostics(value: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """Return *value* as a tuple of diagnostics."""
    return as_tuple(value, "diagnostics")
