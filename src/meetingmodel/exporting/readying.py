"""From an entry point, a file or an object to an exporter that is fit for use.

In: an `Entry`, "./mine.py:Minutes", or what a caller made.  Out: a `Ready`, tested all over.
Never: lets a plugin's failure out as anything but a PluginError that names it.
"""

import inspect
import re
import sys
from collections.abc import Callable
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType
from typing import cast

import attrs
from attrs import field, frozen

from meetingmodel.errors import ExportError, PluginError

from .containing import contained
from .discovery import Entry
from .options import OptionInfo, describe
from .protocol import API_VERSION, Exporter, ExporterInfo, NoOptions

SUFFIX = re.compile(r"\.[^\s./\\]+")  # what stands behind the last dot of a file's name


@frozen
class Ready:
    """An exporter that was loaded and looked over."""

    info: ExporterInfo
    exporter: Exporter = field(kw_only=True)
    many: bool = field(default=False, kw_only=True)
    options: type = field(default=NoOptions, kw_only=True)
    fields: tuple[OptionInfo, ...] = field(default=(), kw_only=True)


def load(entry: Entry) -> Ready:
    """Import the exporter of *entry* and look it over."""
    info = entry.info
    if info.state == "off":
        raise PluginError(f"{info.whose} is switched off: {info.reason}")
    words = info.value.partition("[")[0].replace(":", ".", 1).split(".")
    if not all(word.strip().isidentifier() for word in words):
        raise _unfit(info, f"its entry point reads {info.value!r}, not like 'package.module:Name'")
    with contained(info, "cannot be loaded"):
        thing = entry.point.load()
    return look_over(info, thing)


def load_file(text: str) -> Ready:
    """Return the exporter in a Python file, given as "./mine.py:Minutes".

    The name may be left out where the file defines one exporter only.
    """
    place, _, name = text.rpartition(":")
    if not place or not name.isidentifier():
        place, name = text, ""
    path = Path(place)
    if path.suffix != ".py" or not path.is_file():
        raise ExportError(
            f"{place!r} is no Python file. Name one, and the exporter in it: ./mine.py:Minutes"
        )
    info = ExporterInfo(name or path.stem, distribution=path.name, value=text)
    with contained(info, "cannot be loaded"):
        module = _run(path)
        thing = _named(info, module, name) if name else _only(info, module)
    return look_over(info, thing)


def look_over(info: ExporterInfo, thing: object) -> Ready:
    """Return *thing* (a class, a factory or an object) as a Ready, or say what it lacks."""
    with contained(info, "cannot be used"):  # comparing and printing its values runs its code, too
        return _looked_over(info, _instance(info, thing))


def in_code(thing: "Exporter | Callable[[], Exporter]") -> Ready:
    """Return an exporter that a caller hands over, looked over."""
    kind = thing if isinstance(thing, type) else type(thing)
    name = getattr(thing if inspect.isfunction(thing) else kind, "__name__", "exporter")
    return look_over(ExporterInfo(name, distribution="given in code"), thing)


def _looked_over(info: ExporterInfo, exporter: Exporter) -> Ready:
    version = getattr(exporter, "api_version", API_VERSION)
    many = getattr(exporter, "many", False)
    options = getattr(exporter, "options", NoOptions)
    suffixes = exporter.suffixes
    if version != API_VERSION:
        raise _unfit(
            info,
            f"it was written for version {version!r} of the exporter protocol, and this "
            f"meetingmodel knows version {API_VERSION}: look for another version of either",
        )
    if not isinstance(many, bool):
        raise _unfit(info, f"its `many` must be True or False, not {many!r:.60}")
    if not _takes_three(exporter.export):
        raise _unfit(info, "its export() must be a plain method (records, out, options)")
    _check_suffixes(info, suffixes)
    try:
        fields = describe(options)
    except TypeError as error:
        raise _unfit(info, str(error)) from error
    return Ready(
        attrs.evolve(info, suffixes=tuple(suffixes), state="works"),
        exporter=exporter,
        many=many,
        options=cast("type", options),
        fields=fields,
    )


def _instance(info: ExporterInfo, thing: object) -> Exporter:
    made = thing
    with contained(info, "cannot be made"):
        if isinstance(thing, type) or (callable(thing) and not hasattr(thing, "export")):
            made = thing()
        fit = callable(getattr(made, "export", None)) and hasattr(made, "suffixes")
    if not fit:
        what = f"{made!r:.60}" if made is thing else f"{thing!r:.60}, which made {made!r:.60}"
        raise _unfit(
            info,
            "expected an object with `suffixes` and `export`, its class or a factory; "
            f"found {what}",
        )
    return cast("Exporter", made)


def _check_suffixes(info: ExporterInfo, suffixes: object) -> None:
    good = isinstance(suffixes, tuple | list) and all(
        isinstance(one, str) and SUFFIX.fullmatch(one) and one == one.lower() for one in suffixes
    )
    if not good:
        raise _unfit(
            info,
            "its suffixes must be a tuple like ('.txt',), in lower case and with one dot each, "
            f"not {suffixes!r:.60}",
        )


def _takes_three(export: Callable[..., object]) -> bool:
    if inspect.iscoroutinefunction(export):
        return False
    try:
        inspect.signature(export).bind(None, None, None)
    except TypeError:
        return False
    except ValueError:  # written in C, it says nothing of itself
        return True
    return True


def _run(path: Path) -> ModuleType:
    name = f"meetingmodel_file_{path.stem}"
    spec = spec_from_file_location(name, path)
    if spec is None or spec.loader is None:
        raise ImportError(f"{path} cannot be imported")
    module = module_from_spec(spec)
    # Classes look their module up there when their types are resolved.
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


def _named(info: ExporterInfo, module: ModuleType, name: str) -> object:
    if not hasattr(module, name):
        names = ", ".join(one.__name__ for one in _exporters(module)) or "none"
        raise _unfit(info, f"the file has no {name!r} (exporters found: {names})")
    return getattr(module, name)


def _only(info: ExporterInfo, module: ModuleType) -> object:
    found = _exporters(module)
    if len(found) != 1:
        names = ", ".join(one.__name__ for one in found) or "none"
        raise _unfit(
            info, f"the file must define one exporter, or one must be named ({names} found)"
        )
    return found[0]


def _exporters(module: ModuleType) -> list[type]:
    return [
        one
        for one in vars(module).values()
        if isinstance(one, type)
        and one.__module__ == module.__name__
        and hasattr(one, "export")
        and hasattr(one, "suffixes")
    ]


def _unfit(info: ExporterInfo, what: str) -> PluginError:
    return PluginError(f"{info.whose} cannot be used: {what}")
