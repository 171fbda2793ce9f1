"""Options of exporters as flags of a command.

In: the arguments as typed, and the exporters that they name.
Out: click options; the values for each exporter.
Never: takes a flag that no output of the call could use.
"""

import sys
from collections.abc import Mapping, Sequence
from contextlib import redirect_stdout
from enum import Enum
from pathlib import Path

import click
from attrs import define, field

from meetingmodel.errors import MeetingModelError
from meetingmodel.exporting.choosing import by_name, by_suffix
from meetingmodel.exporting.options import OptionInfo, from_text
from meetingmodel.exporting.readying import Ready, load_file
from meetingmodel.model import Diagnostic

METAVARS = {int: "NUMBER", float: "NUMBER", str: "TEXT", Path: "FILE"}
Chosen = tuple[Ready, tuple[Diagnostic, ...]]


@define
class Shelf:
    """The exporters of one call, each loaded once however often it is asked for."""

    _held: dict[tuple[str, str], Chosen] = field(factory=dict)

    @property
    def exporters(self) -> tuple[Ready, ...]:
        """Those asked for so far."""
        return tuple(ready for ready, _ in self._held.values())

    def named(self, name: str) -> Chosen:
        """Return the exporter of a format."""
        return self._get(("name", name))

    def for_file(self, name: str) -> Chosen:
        """Return the exporter for a file called *name*."""
        return self._get(("suffix", Path(name).suffix.lower()))

    def in_file(self, text: str) -> Chosen:
        """Return the exporter that "./mine.py:Minutes" names."""
        return self._get(("file", text))

    def _get(self, key: tuple[str, str]) -> Chosen:
        if key not in self._held:
            # What a module prints when it is imported must not get into the output.
            with redirect_stdout(sys.stderr):
                self._held[key] = _found(*key)
        return self._held[key]


def _found(kind: str, text: str) -> Chosen:
    if kind == "suffix":
        return by_suffix("file" + text)
    return (by_name(text) if kind == "name" else load_file(text)), ()


def foresee(arguments: Sequence[str], shelf: Shelf) -> None:
    """Load the exporters that *arguments* seem to name, before they can be parsed.

    Which flags there are depends on the outputs, and which words are outputs on the flags. So
    every word with an ending counts, but for a first word that can only be the notes; a failure is
    left for when the word turns out to matter.
    """
    previous = ""
    notes_first = bool(arguments) and not arguments[0].startswith("-")
    for word in arguments[notes_first:]:
        flag, equals, value = word.partition("=")
        if not equals:
            flag, value = previous, word
        previous = word
        try:
            if flag == "--to":
                shelf.named(value)
            elif flag == "--exporter":
                shelf.in_file(value)
            elif not word.startswith("-") and Path(word).suffix:
                shelf.for_file(word)
        except MeetingModelError:
            continue


def flags(exporters: Sequence[Ready]) -> dict[str, list[click.Option]]:
    """Return the click options for each exporter, by its format name.

    Two exporters with an option of the same name and shape share the flag; of another shape, the
    second one's flag starts with its format: `--csv-columns`.
    """
    made: dict[str, OptionInfo] = {}
    options: dict[str, list[click.Option]] = {}
    for ready in exporters:
        shelf = options.setdefault(ready.info.name, [])
        for info in ready.fields:
            name = parameter(ready, info, exporters)
            if name not in made:
                shelf.append(_option(name, info))
            made.setdefault(name, info)
    return options


def parameter(ready: Ready, info: OptionInfo, exporters: Sequence[Ready]) -> str:
    """Return the name of the parameter that sets an exporter's option."""
    first = next(one for other in exporters for one in other.fields if one.name == info.name)
    return info.name if _shape(first) == _shape(info) else f"{ready.info.name}_{info.name}"


def values(
    ready: Ready, given: Mapping[str, object], exporters: Sequence[Ready]
) -> dict[str, object]:
    """Return the options of one exporter as typed, turned into what their types want."""
    out: dict[str, object] = {}
    for info in ready.fields:
        typed = given.get(parameter(ready, info, exporters))
        if isinstance(typed, bool):
            out[info.name] = typed
        elif isinstance(typed, str):
            out[info.name] = from_text(info, [typed])
        elif isinstance(typed, tuple) and typed:
            out[info.name] = from_text(info, [str(one) for one in typed])
    return out


def describe_flag(info: OptionInfo) -> dict[str, str]:
    """Return the flag of an option and its help, in words."""
    value = f"/--no-{info.flag[2:]}" if _shape(info)[0] else f" {_metavar(info)}"
    return {"name": info.name, "flag": info.flag + value, "help": _help(info)}


def _shape(info: OptionInfo) -> tuple[bool, bool]:
    return info.kind is bool and not info.many, info.many or info.mapping


def _option(name: str, info: OptionInfo) -> click.Option:
    flag = "--" + name.replace("_", "-")
    words = _help(info)
    switch, several = _shape(info)
    if switch:
        return click.Option([f"{flag}/--no-{flag[2:]}", name], default=None, help=words)
    return click.Option([flag, name], multiple=several, metavar=_metavar(info), help=words)


def _metavar(info: OptionInfo) -> str:
    if info.mapping:
        return "KEY=VALUE"
    if info.choices:
        return "[" + "|".join(_text(choice) for choice in info.choices) + "]"
    return METAVARS.get(info.kind, "YYYY-MM-DD")


def _help(info: OptionInfo) -> str:
    words = info.help
    if info.many or info.mapping:
        words += " (may be given several times)"
    if info.default not in (None, "", (), {}) and not isinstance(info.default, tuple | dict):
        words += f" [default: {_text(info.default)}]"
    return words


def _text(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return str(value.value if isinstance(value, Enum) else value)
