"""What code does besides its work: files, processes, the network, the clock.

In: a block of code.  Out: sentences on what it did; or a clock that says what the caller wants.
Never: forbids anything; whoever watches decides.
"""

import datetime as dt
import os
import sys
import sysconfig
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache
from pathlib import Path

# Not a value but a place: each thread and task has its own list in it, and only while it watches.
_seen: ContextVar[list[str] | None] = ContextVar("meetingmodel_watching", default=None)
_ELSEWHERE = (
    "socket.",
    "subprocess.",
    "os.system",
    "os.exec",
    "os.posix_spawn",
    "urllib.",
    "smtplib.",
)
_CHANGES = ("os.remove", "os.rename", "os.mkdir", "os.rmdir", "os.chdir", "os.link", "os.symlink")


@contextmanager
def watched() -> Iterator[list[str]]:
    """Yield a list to which everything is added that the block does outside the program.

    Reading installed files (modules, templates, time zones) does not count, nor does a temporary
    file that is gone at the end.
    """
    _listen()
    seen: list[str] = []
    usual = tempfile.gettempdir()
    with tempfile.TemporaryDirectory() as folder:
        tempfile.tempdir = folder
        token = _seen.set(seen)
        try:
            yield seen
        finally:
            _seen.reset(token)
            tempfile.tempdir = usual
            left = sorted(path.name for path in Path(folder).iterdir())
            seen += [f"left {name} in the folder for temporary files" for name in left]


@contextmanager
def clock_at(moment: dt.datetime) -> Iterator[None]:
    """Let every clock that Python code may have imported say *moment* (in UTC)."""
    seconds = moment.replace(tzinfo=dt.UTC).timestamp()
    fakes: dict[int, object] = {
        id(dt.datetime): _fake_datetime(moment),
        id(dt.date): _fake_date(moment),
        id(time.time): lambda: seconds,
        id(time.time_ns): lambda: int(seconds * 1e9),
        id(time.strftime): _strftime(seconds),
    }
    fakes |= {id(real): _at(real, seconds) for real in (time.localtime, time.gmtime, time.ctime)}
    changed: list[tuple[dict[str, object], str, object]] = []
    try:
        for module in list(sys.modules.values()):
            names = getattr(module, "__dict__", {})
            for name, value in list(names.items()):
                if id(value) in fakes and module is not sys.modules[__name__]:
                    changed.append((names, name, value))
                    names[name] = fakes[id(value)]
        yield
    finally:
        for names, name, value in changed:
            names[name] = value


@cache
def _listen() -> None:
    # A hook cannot be taken out again; outside `watched` it does nothing but this one look-up.
    sys.addaudithook(_note)


def _note(event: str, arguments: tuple[object, ...]) -> None:
    seen = _seen.get()
    if seen is None:
        return
    if event == "open":
        seen += _opened(*arguments)
    elif event == "sqlite3.connect":
        if arguments[0] not in (":memory:", "", b":memory:") and not _is_temporary(arguments[0]):
            seen.append(f"used a database ({arguments[0]!r:.60})")
    elif event.startswith(_ELSEWHERE):
        seen.append(f"used {event} ({arguments[0]!r:.60})")
    elif event.startswith(_CHANGES) and not _is_temporary(arguments[0]):
        if "__pycache__" not in str(arguments[0]):
            seen.append(f"used {event} ({arguments[0]!r:.60})")


def _opened(path: object, mode: object = None, flags: object = 0, *_more: object) -> list[str]:
    if not isinstance(path, str | bytes | os.PathLike) or _is_temporary(path):
        return []
    text = os.path.realpath(os.fsdecode(path))
    number = flags if isinstance(flags, int) else 0
    if number & (os.O_WRONLY | os.O_RDWR | os.O_CREAT) or (
        isinstance(mode, str) and set(mode) & set("wax+")
    ):
        return [] if "__pycache__" in text or text == os.devnull else [f"wrote to {text}"]
    return [] if text.startswith(_installed()) else [f"read {text}"]


@cache
def _installed() -> tuple[str, ...]:
    places = [*sysconfig.get_paths().values(), sys.prefix, sys.base_prefix]
    places += [entry for entry in sys.path if entry]
    places += ["/usr/share/zoneinfo", "/usr/lib", "/etc/localtime", "/etc/mime.types"]
    return tuple(sorted({os.path.realpath(place) for place in places}))


def _is_temporary(path: object) -> bool:
    if not isinstance(path, str | bytes | os.PathLike):
        return False
    folder = os.path.realpath(tempfile.gettempdir())
    return os.path.realpath(os.fsdecode(path)).startswith(folder + os.sep)


class _AsReal(type):
    """The class of a class that stands in for its base: whatever is the one is the other."""

    def __instancecheck__(cls, instance: object) -> bool:
        return isinstance(instance, cls.__mro__[1])

    def __subclasscheck__(cls, subclass: type) -> bool:
        return issubclass(subclass, cls.__mro__[1])


def _fake_datetime(moment: dt.datetime) -> type[dt.datetime]:
    class Datetime(dt.datetime, metaclass=_AsReal):
        @classmethod
        def now(cls, tz: dt.tzinfo | None = None) -> dt.datetime:  # type: ignore[override]
            return moment if tz is None else moment.replace(tzinfo=dt.UTC).astimezone(tz)

        @classmethod
        def utcnow(cls) -> dt.datetime:  # type: ignore[override]
            return moment

        @classmethod
        def today(cls) -> dt.datetime:  # type: ignore[override]
            return moment

    return Datetime


def _fake_date(moment: dt.datetime) -> type[dt.date]:
    class Date(dt.date, metaclass=_AsReal):
        @classmethod
        def today(cls) -> dt.date:  # type: ignore[override]
            return moment.date()

    return Date


def _strftime(seconds: float) -> Callable[..., str]:
    real, moment = time.strftime, time.localtime(seconds)

    def call(format: str, given: object = moment) -> str:
        return real(format, given)  # type: ignore[arg-type]  # whatever the caller gave

    return call


def _at(real: Callable[..., object], seconds: float) -> Callable[..., object]:
    def call(given: float | None = None) -> object:
        return real(seconds if given is None else given)

    return call
