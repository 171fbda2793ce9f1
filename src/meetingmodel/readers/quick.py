"""Frozen objects by the ten thousand: a function that makes them in a fifth of the time.

In: a frozen attrs class.  Out: a function that is called as that class is, and returns its objects.
Never: skips a default, a converter or a validator; what it makes cannot be told apart.
"""

from collections.abc import Callable, Iterator, Sequence
from typing import Any, TypeVar, cast

import attrs
from attrs import NOTHING

from ..document import Line, Style

T = TypeVar("T")


def quick(kind: type[T]) -> type[T]:
    """Return a function whose objects are open while they are filled, and of *kind* from then on.

    A frozen class refuses `self.text = text`, so attrs goes round by a call for each field, which
    took half of the time in which a web page is read. The function is written out as attrs does
    it: one line a field. It is no class, but for a type checker it is called as one.

    >>> quick(Line)("Board meeting") == Line("Board meeting")
    True
    """
    # Without the "*" before names: Python looks such defaults up one by one.
    given = sorted(attrs.fields(cast(Any, kind)), key=lambda field: field.default is not NOTHING)
    return cast(type[T], _maker(kind, [_parameter(field) for field in given]))


def quick_with(kind: type[T], *names: str) -> Callable[..., T]:
    """Return such a function of these fields alone, in this order; others have their defaults.

    >>> quick_with(Line, "text", "indent")("Budget", 2) == Line("Budget", indent=2)
    True
    """
    return _maker(kind, names)


def _maker(kind: type[T], parameters: Sequence[str]) -> Callable[..., T]:
    opened = type(
        f"Open{kind.__name__}",
        (kind,),
        # Both of the latter, or Python goes the slow way for either.
        {
            "__slots__": (),
            "__init__": object.__init__,
            "__setattr__": object.__setattr__,
            "__delattr__": object.__delattr__,
        },
    )
    fields = attrs.fields(cast(Any, kind))
    known: dict[str, object] = {
        "opened": opened, "kind": kind, "validate": attrs.validate,
        **{f"default_{field.name}": _default(field) for field in fields},
        **{f"convert_{field.name}": field.converter for field in fields},
    }  # fmt: skip
    exec("\n".join(_written_out(fields, parameters)), known)
    return cast(Callable[..., T], known["make"])


def _default(field: "attrs.Attribute[Any]") -> object:
    has = field.converter is not None and field.default is not NOTHING
    return cast(Any, field.converter)(field.default) if has else field.default


def _shown(field: "attrs.Attribute[Any]") -> str:
    """Return how a default is written: a constant is at hand, where a name is looked up."""
    default = _default(field)
    plain = default is None or default == () or type(default) in (bool, int, str)
    return repr(default) if plain else f"default_{field.name}"


def _written_out(
    fields: tuple["attrs.Attribute[Any]", ...], parameters: Sequence[str]
) -> Iterator[str]:
    """Yield the lines of the function that makes an object of these fields."""
    given = {parameter.partition("=")[0] for parameter in parameters}
    yield f"def make({', '.join(parameters)}):"
    yield "    made = opened()"
    for field in fields:
        name = field.name
        yield f"    made.{name} = {name if name in given else _shown(field)}"
        if field.converter is not None and name in given:
            yield f"    if {name} is not default_{name}: made.{name} = convert_{name}({name})"
    yield "    made.__class__ = kind"
    if any(field.validator for field in fields):
        yield "    validate(made)"
    yield "    return made"


def _parameter(field: "attrs.Attribute[Any]") -> str:
    return field.name if field.default is NOTHING else f"{field.name}=default_{field.name}"


QuickLine, QuickStyle = quick(Line), quick(Style)
