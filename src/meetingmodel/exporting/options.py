"""Options of an exporter: declared as fields, given as keyword arguments or as text.

In: an attrs class whose fields have defaults; what a caller or the command line gives.
Out: `OptionInfo`, which describes a field, and an object of the class.
Never: guesses at a misspelt name, or takes a value of another type.
"""

import datetime as dt
import types
import typing
from collections.abc import Callable, Iterable, Mapping, Sequence
from enum import Enum
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar, cast

import attrs
from attrs import Factory, field, frozen

from meetingmodel.errors import ExportError

if TYPE_CHECKING:
    from attrs import Attribute

T = TypeVar("T")

HELP = "meetingmodel.help"
CHOICES = "meetingmodel.choices"
EXISTS = "meetingmodel.exists"

PLAIN = (bool, int, float, str, Path, dt.date)
YES = ("true", "yes", "on", "1")
NO = ("false", "no", "off", "0")
LEGAL = "bool, int, float, str, Path, date, an Enum, X | None, tuple[X, ...] or Mapping[str, str]"
# Keyword arguments of export() and flags of the command line, which an option would hide.
RESERVED = (
    "exporter files force format format_in help lexicon limit notes overwrite path quiet "
    "record_or_records records split to version"
)


class WrongOption(ExportError):
    """An option that the exporter does not have, or a value that it cannot take."""


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


@frozen(kw_only=True)
class OptionInfo:
    """One option, as the command line and the documentation need it.

    *kind* is the type of one value; *many* says that there may be several (a tuple), *mapping*
    that they are pairs of words, *optional* that None is legal.
    """

    name: str
    kind: type
    many: bool = False
    mapping: bool = False
    optional: bool = False
    default: object = None
    help: str = ""
    choices: tuple[object, ...] = ()
    exists: bool = False

    @property
    def flag(self) -> str:
        """Its name on the command line."""
        return "--" + self.name.replace("_", "-")

    @property
    def wanted(self) -> str:
        """What a value has to be, in words."""
        if self.choices:
            return "one of " + ", ".join(repr(_plain(choice)) for choice in self.choices)
        words = {
            bool: "true or false",
            int: "a whole number",
            float: "a number",
            str: "text",
            Path: "a path",
            dt.date: "a date",
        }
        return words[self.kind]


def describe(options: object) -> tuple[OptionInfo, ...]:
    """Return what *options*, a frozen attrs class, declares, or raise TypeError in words."""
    if not (isinstance(options, type) and attrs.has(options)):
        raise TypeError(f"its options must be a frozen attrs class, not {options!r:.80}")
    try:
        hints = typing.get_type_hints(options)
    except Exception as error:
        raise TypeError(f"the types of its options cannot be resolved: {error}") from error
    infos = tuple(_info(one, hints.get(one.name)) for one in attrs.fields(options))
    _no_twins(infos)
    if infos and not _is_frozen(options(), infos[0].name):
        raise TypeError(f"its options class {options.__name__} must be frozen: write @frozen")
    return infos


def make(options: type, infos: Iterable[OptionInfo], given: Mapping[str, object]) -> object:
    """Return an object of *options* with the values *given*; WrongOption says what is wrong."""
    known = {info.name: info for info in infos}
    for name in given:
        if name not in known:
            raise WrongOption(f"there is no option {name!r} here. {_offer(name, tuple(known))}")
    values = {name: _checked(known[name], value) for name, value in given.items()}
    try:
        return options(**values)
    except (ValueError, TypeError) as error:
        raise WrongOption(str(error)) from error


def from_text(info: OptionInfo, texts: Sequence[str]) -> object:
    """Return the value that *texts* (what stands behind the flag, each time) spell."""
    if info.mapping:
        return dict(_pair(info, text) for text in texts)
    values = tuple(_parsed(info, text) for text in texts)
    return values if info.many else values[-1]


def _is_frozen(made: object, name: str) -> bool:
    try:
        setattr(made, name, getattr(made, name))
    except attrs.exceptions.FrozenError:
        return True
    return False


def _info(attribute: "Attribute[Any]", hint: object) -> OptionInfo:
    name = attribute.name
    if name in RESERVED.split() or name.startswith("_"):
        raise TypeError(f"its option {name!r} cannot bear that name, which is taken")
    if attribute.default is attrs.NOTHING:
        raise TypeError(f"its option {name!r} needs a default")
    kind, many, mapping, optional = _shape(name, hint)
    default, fixed = _default(attribute.default)
    metadata = attribute.metadata
    choices = tuple(kind) if issubclass(kind, Enum) else tuple(metadata.get(CHOICES, ()))
    info = OptionInfo(
        name=name,
        kind=kind,
        many=many,
        mapping=mapping,
        optional=optional,
        default=default,
        help=str(metadata.get(HELP, metadata.get("help", ""))),
        choices=choices,
        exists=bool(metadata.get(EXISTS, False)),
    )
    if fixed:
        _check_own(info)
    return info


def _check_own(info: OptionInfo) -> None:
    """Hold the choices and the default of an option to its own type."""
    for choice in info.choices:
        if _as_kind(info.kind, choice) is None:
            raise TypeError(f"its option {info.name!r} offers {choice!r:.60}, which is of no use")
    try:
        value = _checked(attrs.evolve(info, exists=False), info.default)
    except WrongOption as error:
        raise TypeError(f"its option {info.name!r} has a wrong default: {error}") from error
    if value != info.default:  # "letter" for Paper.LETTER is for callers; export() is given Paper
        raise TypeError(
            f"its option {info.name!r} has a wrong default: {info.default!r:.60}, and should have "
            f"{value!r:.60}"
        )


def _no_twins(infos: Iterable[OptionInfo]) -> None:
    switches = {f"no_{info.name}" for info in infos if info.kind is bool and not info.many}
    for info in infos:
        if info.name in switches:
            raise TypeError(f"its option {info.name!r} has the flag that switches another one off")


def _default(stated: Any) -> tuple[object, bool]:
    """Return the default, and whether it is always that one."""
    if not isinstance(stated, Factory):  # type: ignore[arg-type]  # a class at run time
        return stated, True
    return (None, False) if stated.takes_self else (stated.factory(), True)


def _shape(name: str, hint: object) -> tuple[type, bool, bool, bool]:
    """Return the type of one value, and whether there are many, pairs, or none allowed."""
    optional = False
    if typing.get_origin(hint) in (types.UnionType, typing.Union):
        inner = [one for one in typing.get_args(hint) if one is not types.NoneType]
        optional = len(inner) < len(typing.get_args(hint))
        hint = inner[0] if len(inner) == 1 else None
    origin, inside = typing.get_origin(hint), typing.get_args(hint)
    if origin is not None and origin in (Mapping, dict) and inside == (str, str):
        return str, False, True, optional
    many = origin is tuple and len(inside) == 2 and inside[1] is Ellipsis
    kind = inside[0] if many else hint
    if kind in PLAIN or (isinstance(kind, type) and issubclass(kind, Enum)):
        return cast("type", kind), many, False, optional
    raise TypeError(f"its option {name!r} has the type {hint!r:.60}, and must have {LEGAL}")


def _checked(info: OptionInfo, value: object) -> object:
    if value is None and info.optional:
        return None
    if info.mapping:
        return _words(info, value)
    if not info.many:
        return _one(info, value)
    if isinstance(value, str | bytes) or not isinstance(value, Iterable):
        raise WrongOption(f"the option {info.name!r} takes several values: write ({value!r:.40},)")
    return tuple(_one(info, one) for one in value)


def _words(info: OptionInfo, value: object) -> dict[str, str]:
    if isinstance(value, Mapping):
        pairs = dict(value)
        if all(isinstance(one, str) for pair in pairs.items() for one in pair):
            return pairs
    raise WrongOption(f"the option {info.name!r} must map text to text, not be {value!r:.60}")


def _one(info: OptionInfo, value: object) -> object:
    found = _as_kind(info.kind, value)
    if found is None or (info.choices and found not in info.choices):
        raise WrongOption(f"the option {info.name!r} must be {info.wanted}, not {value!r:.60}")
    if info.exists and not Path(cast("Path", found)).is_file():
        raise WrongOption(f"the option {info.name!r} names no file: {str(found)!r}")
    return found


def _as_kind(kind: type, value: object) -> object:
    """Return *value* as *kind*, or None where it is of another type."""
    if issubclass(kind, Enum):
        return next((one for one in kind if value is one or value == one.value), None)
    if kind is Path:
        return Path(value) if isinstance(value, str | PathLike) else None
    if kind is float:
        plain = isinstance(value, int | float) and not isinstance(value, bool)
        return float(value) if plain else None  # type: ignore[arg-type]  # a number, just tested
    # bool is an int, and datetime a date, for Python; for an option they are not.
    return value if type(value) is kind or (kind is str and isinstance(value, str)) else None


def _parsed(info: OptionInfo, text: str) -> object:
    try:
        return _spelt(info, text)
    except ValueError:
        raise WrongOption(f"{info.flag} must be {_in_text(info)}, not {text!r:.60}") from None


def _spelt(info: OptionInfo, text: str) -> object:
    if info.kind is bool:
        if text.lower() not in YES + NO:
            raise ValueError
        return text.lower() in YES
    if info.choices:
        fits = [one for one in info.choices if str(_plain(one)).casefold() == text.casefold()]
        if not fits:
            raise ValueError
        return fits[0]
    if info.kind is dt.date:
        return dt.date.fromisoformat(text)
    return info.kind(text)


def _in_text(info: OptionInfo) -> str:
    return "a date like 2026-05-31" if info.kind is dt.date else info.wanted


def _pair(info: OptionInfo, text: str) -> tuple[str, str]:
    key, equals, value = text.partition("=")
    if not equals or not key:
        raise WrongOption(f"{info.flag} must be written key=value, not {text!r:.60}")
    return key, value


def _plain(choice: object) -> object:
    return choice.value if isinstance(choice, Enum) else choice


def _offer(name: str, known: tuple[str, ...]) -> str:
    from difflib import get_close_matches

    close = get_close_matches(name, known, 1)
    if close:
        return f"Did you mean {close[0]!r}?"
    return "It takes " + ", ".join(repr(one) for one in known) if known else "It takes none."
