"""What the parts of a program share: settings that one may change under another.

In: nothing.  Out: a picture of them, and sentences on how two pictures differ.
Never: puts anything back; whoever looks decides.
"""

import builtins
import locale
import os
import sys
import threading
from collections.abc import Iterator, Mapping
from types import ModuleType

import attrs

import meetingmodel as mm
from meetingmodel import model

Picture = Mapping[str, Mapping[str, object]]


def picture() -> Picture:
    """Return what can be compared later: by what it is, name and value."""
    classes = [one for one in vars(model).values() if isinstance(one, type) and attrs.has(one)]
    return {
        "the environment variable": dict(os.environ),
        "the setting": {
            "locale": locale.setlocale(locale.LC_ALL),
            "recursion limit": sys.getrecursionlimit(),
            "sys.stdout": sys.stdout,
            "sys.stderr": sys.stderr,
        },
        "the function": _named(builtins, mm),
        "the attribute": _named(*classes),
        "the thread": {one.name: one for one in threading.enumerate()},
    }


def differences(before: Picture, after: Picture) -> Iterator[str]:
    """Yield what became of things between two pictures, in words."""
    for kind, old in before.items():
        new = after[kind]
        for name in sorted({*old, *new}):
            what = f"{kind} {name}"
            if name not in old and kind == "the thread":
                yield f"left {what} running"
            elif name not in old and kind in ("the environment variable", "the attribute"):
                yield f"set {what}"
            elif name in old and kind != "the thread" and not _same(old[name], new.get(name)):
                yield f"changed {what}"


def _named(*things: type | ModuleType) -> Mapping[str, object]:
    # A method that is looked up twice is two objects; what stands in the dictionary is one.
    return {
        f"{thing.__name__}.{name}": value
        for thing in things
        for name, value in vars(thing).items()
        # Python and attrs add these when they are first asked for.
        if "annot" not in name and not name.startswith("__attrs")
    }


def _same(one: object, other: object) -> bool:
    return one is other or (isinstance(one, str | int) and one == other)
