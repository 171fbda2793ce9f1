"""Options of an exporter: declared as fields, given as keyword arguments or as text.

In: an attrs class whose fields have defaults; what a caller or the command line gives.
Out: an object of that class.
Never: guesses at a misspelt name, or takes a value of another type.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import Factory, field

if TYPE_CHECKING:
    from attrs import Attribute

T = TypeVar("T")

HELP = "meetingmodel.help"
CHOICES = "meetingmodel.choices"
EXISTS = "meetingmodel.exists"


def option(
    default: T,
    *,
    help: str,
    choices: Sequence[T] = (),
    exists: bool = False,
    validator: "Callable[[Any, Attribute[T], T], object] | None" = None,
) -> T:
    """Return a field of an options class, with its default and a line of help.

    *choices* are the legal values, where the type does not say (an Enum does). *exists*: a path
    that must lead to a file. *validator* is one of attrs: it raises ValueError in words.

    >>> from attrs import frozen
    >>> @frozen
    ... class ChecklistOptions:
    ...     box: str = option("[ ]", help="what stands before each action")
    >>> ChecklistOptions().box
    '[ ]'
    """
    metadata = {HELP: help, CHOICES: tuple(choices), EXISTS: exists}
    start: object = default
    if isinstance(default, Mapping):
        copied = dict(cast("Mapping[str, str]", default))
        start = Factory(copied.copy)
    # A field that says it has the type of its default: so do type checkers see `attrs.field`.
    return cast("T", field(default=start, metadata=metadata, validator=cast("Any", validator)))
