"""The shape of a record in JSON, read off the classes of the model.

In: the classes' type hints, and one table of the names that blocks and findings bear in JSON.
Out: frozen shapes, from which reading is checked and the JSON Schema is made.
Never: derives a name from a class's name, so that a class may be renamed and old files still load.
"""

import datetime as dt
import types
from collections.abc import Mapping
from enum import Enum, StrEnum, auto
from functools import cache
from typing import Union, get_args, get_origin, get_type_hints

import attrs
from attrs import field, frozen

from ..model import (
    Action,
    Bullet,
    ChangeKind,
    Decision,
    Motion,
    Paragraph,
    PresenceChange,
    Question,
    Span,
    Table,
)

TYPE_NAMES: Mapping[str, type] = {
    "paragraph": Paragraph,
    "bullet": Bullet,
    "question": Question,
    "table": Table,
    "motion": Motion,
    "decision": Decision,
    "action": Action,
    "presence_change": PresenceChange,
}
NAMES_BY_TYPE: Mapping[type, str] = {cls: name for name, cls in TYPE_NAMES.items()}


class Kind(Enum):
    """What a value is in JSON. A *tagged* one is an object that names its kind in "type"."""

    TEXT = auto()
    NUMBER = auto()
    FLAG = auto()
    DATE = auto()
    TIME = auto()
    CHOICE = auto()
    OBJECT = auto()
    TAGGED = auto()
    MANY = auto()
    SPAN = auto()
    PLACE = auto()
    WORDS = auto()


@frozen
class Shape:
    """The shape of one value.

    *classes* are what an object or a tagged value may be, *choice* is the enum of a choice and
    *each* the shape of a list's elements. *default* is what the field holds where the JSON has
    none; a *required* field has no default.
    """

    kind: Kind
    classes: tuple[type, ...] = field(default=(), kw_only=True)
    choice: type[StrEnum] | None = field(default=None, kw_only=True)
    each: "Shape | None" = field(default=None, kw_only=True)
    optional: bool = field(default=False, kw_only=True)
    required: bool = field(default=False, kw_only=True)
    default: object = field(default=None, kw_only=True)

    @property
    def substitute(self) -> object:
        """What stands for a choice that this version does not know; Ellipsis where nothing may.

        None where the field can be empty, "other" where the enum has it, else the default: an
        attendee of some new kind of presence is still an attendee. For a coming or going of a new
        kind nothing may: "left" would be an invention.
        """
        if self.optional:
            return None
        values = [member.value for member in self.choice or ()]
        if "other" in values:
            return "other"
        if self.required or self.choice is ChangeKind:
            return ...
        return self.default


_SIMPLE: Mapping[object, Kind] = {
    str: Kind.TEXT,
    int: Kind.NUMBER,
    bool: Kind.FLAG,
    dt.date: Kind.DATE,
    dt.time: Kind.TIME,
    Span: Kind.SPAN,
    tuple[int, int]: Kind.PLACE,
    Mapping[str, str]: Kind.WORDS,
}


@cache
def fields_of(cls: type) -> Mapping[str, Shape]:
    """Return the fields of *cls* in their order, each with its shape."""
    hints = get_type_hints(cls)
    out: dict[str, Shape] = {}
    for one in attrs.fields(cls):
        default = one.default
        if isinstance(default, attrs.Factory):  # type: ignore[arg-type]  # a class at run time
            default = None
        required = one.default is attrs.NOTHING
        out[one.name] = attrs.evolve(
            _shape(hints[one.name]), required=required, default=None if required else default
        )
    return out


@cache
def required_of(cls: type) -> tuple[str, ...]:
    """Return the names of the fields that *cls* cannot do without."""
    return tuple(name for name, shape in fields_of(cls).items() if shape.required)


def _shape(hint: object) -> Shape:
    if hint in _SIMPLE:
        return Shape(_SIMPLE[hint])
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return Shape(Kind.CHOICE, choice=hint)
    if isinstance(hint, type) and attrs.has(hint):
        return Shape(Kind.TAGGED if hint in NAMES_BY_TYPE else Kind.OBJECT, classes=(hint,))
    if get_origin(hint) is tuple:
        return Shape(Kind.MANY, each=_shape(get_args(hint)[0]))
    if get_origin(hint) in (Union, types.UnionType):
        return _union(get_args(hint))
    raise TypeError(f"the codec has no shape for {hint!r}")


def _union(hints: tuple[object, ...]) -> Shape:
    some = [hint for hint in hints if hint is not type(None)]
    if len(some) == 1:
        return attrs.evolve(_shape(some[0]), optional=True)
    return Shape(Kind.TAGGED, classes=tuple(cls for cls in some if isinstance(cls, type)))
