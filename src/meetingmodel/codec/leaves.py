"""Values without parts: which of them JSON may hold where, and how that is said.

In: a value.  Out: whether it fits, and the words for what would.
Never: changes or converts the value.
"""

import datetime as dt
import re
from collections.abc import Callable, Iterable, Mapping

from attrs import field, frozen

from .shapes import Kind

_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}\Z")
_TIME = re.compile(r"([01][0-9]|2[0-3]):[0-9]{2}(:[0-9]{2}(\.[0-9]{6})?)?\Z")


@frozen
class Leaf:
    """What fits, as a test and in words."""

    wanted: str
    fits: Callable[[object], bool] = field(kw_only=True)


def _is_number(given: object) -> bool:
    return type(given) is int  # True is an int to Python, and none to anybody else


def _is_flag(given: object) -> bool:
    return isinstance(given, bool)


def _is_date(given: object) -> bool:
    return isinstance(given, str) and bool(_DATE.match(given)) and _parses(dt.date, given)


def _is_time(given: object) -> bool:
    return isinstance(given, str) and bool(_TIME.match(given)) and _parses(dt.time, given)


def _is_span(given: object) -> bool:
    if not isinstance(given, list | tuple):
        return False
    return _is_piece(given[:4]) and all(map(_is_piece, given[4:]))


def _is_piece(given: object) -> bool:
    if not isinstance(given, list | tuple) or not 1 <= len(given) <= 4:
        return False
    whole_line = len(given) == 4 and given[3] is None
    return _are_numbers(given[:3] if whole_line else given)


def _is_place(given: object) -> bool:
    return isinstance(given, list | tuple) and len(given) == 2 and _are_numbers(given)


def _are_numbers(given: Iterable[object]) -> bool:
    return all(map(_is_number, given))


def _parses(kind: type[dt.date] | type[dt.time], text: str) -> bool:
    try:
        kind.fromisoformat(text)
    except ValueError:
        return False
    return True


LEAVES: Mapping[Kind, Leaf] = {
    Kind.NUMBER: Leaf("a whole number", fits=_is_number),
    Kind.FLAG: Leaf("true or false", fits=_is_flag),
    Kind.DATE: Leaf('a date such as "2026-05-04"', fits=_is_date),
    Kind.TIME: Leaf('a time such as "13:00"', fits=_is_time),
    Kind.SPAN: Leaf("a span such as [3, 5, 0, 12] (first, last, start, stop)", fits=_is_span),
    Kind.PLACE: Leaf("a place such as [0, 12] (start, stop)", fits=_is_place),
}
