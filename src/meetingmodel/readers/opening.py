"""From what a caller names to bytes: a path, a binary stream, or the bytes themselves.

In: a path, stream or bytes.  Out: all bytes, within the limits, and the file's name.
Never: waits on a pipe or a device that a path leads to, or lets an `OSError` through.
"""

import os
import stat
from os import PathLike
from pathlib import Path
from typing import BinaryIO

from ..arguments import wrong
from ..errors import ReadError
from .limits import LIMITS, MIB, Limits, called, check_size

LONGEST = 400  # characters of a path in a message
Opened = tuple[bytes, str | None]


def open_source(source: str | PathLike[str] | BinaryIO | bytes, limits: Limits = LIMITS) -> Opened:
    """Return the bytes of *source*, and its name where it has one.

    A `str` is always a path, never text. A stream is read from where it stands, and not closed.
    """
    if isinstance(source, bytes | bytearray | memoryview):
        data = bytes(source)
        check_size(len(data), limits, None)
        return data, None
    if isinstance(source, str | PathLike):
        return _from_path(os.fspath(source), limits)
    if callable(getattr(source, "read", None)):
        return _from_stream(source, limits)
    raise wrong(
        source,
        "a path, a binary stream or bytes",
        "open the file with open(path, 'rb'), or give its path",
    )


def _from_path(path: str, limits: Limits) -> Opened:
    if not path.strip():
        raise ReadError("the name of the file is empty. Name the file that holds the notes.")
    name = clean_name(Path(path).name or path)
    # Without O_NONBLOCK, opening a pipe that nobody writes to would wait for ever.
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    try:
        if Path(path).is_dir():
            raise ReadError(f"{name!r} is a folder. Name the file in it that holds the notes.")
        with os.fdopen(os.open(path, flags | getattr(os, "O_CLOEXEC", 0)), "rb") as stream:
            state = os.fstat(stream.fileno())
            if not stat.S_ISREG(state.st_mode):
                raise ReadError(
                    f"{name!r} is {_kind(state.st_mode)}, not a file. Save its words in a file, "
                    "or send them to standard input ('-')."
                )
            check_size(state.st_size, limits, name)
            return _all_of(stream, limits, name), name
    except (OSError, ValueError) as error:
        raise ReadError(_refused(path, error)) from error


def _from_stream(stream: BinaryIO, limits: Limits) -> Opened:
    given = getattr(stream, "name", None)
    name = clean_name(Path(given).name) if isinstance(given, str) and given[:1] != "<" else None
    try:
        return _all_of(stream, limits, name), name or None
    except (OSError, ValueError) as error:
        raise ReadError(
            f"{called(name)} cannot be read: {_words(error)}. Open it again, and read it once."
        ) from error


def _all_of(stream: BinaryIO, limits: Limits, name: str | None) -> bytes:
    pieces = []
    size = 0
    while piece := stream.read(MIB):
        if not isinstance(piece, bytes):
            raise TypeError("expected a stream of bytes, got one of text: open it with mode 'rb'")
        size += len(piece)
        check_size(size, limits, name)
        pieces.append(piece)
    return b"".join(pieces)


def clean_name(name: str) -> str:
    """Return a file's name without bytes that are no text, so that it can be stored as UTF-8."""
    return name.encode("utf-8", "replace").decode("utf-8")


def _kind(mode: int) -> str:
    if stat.S_ISFIFO(mode):
        return "a pipe"
    return "a socket" if stat.S_ISSOCK(mode) else "a device"


def _refused(path: str, error: Exception) -> str:
    if "\n" in path:
        return "a path has one line. Notes that are text already are read by loads(), not load()."
    shown = repr(_short(clean_name(path)))
    if isinstance(error, FileNotFoundError):
        return f"{shown}: there is no such file. Look at the spelling, and the folder you are in."
    if isinstance(error, PermissionError):
        return f"{shown} may not be read by you. Ask its owner for the right to, or for a copy."
    if isinstance(error, IsADirectoryError):
        return f"{shown} is a folder. Name the file in it that holds the notes."
    return f"{shown} cannot be read: {_words(error)}. Copy the file to this computer and try again."


def _short(path: str) -> str:
    return path if len(path) <= LONGEST else f"{path[: LONGEST // 2]}…{path[-LONGEST // 2 :]}"


def _words(error: Exception) -> str:
    return getattr(error, "strerror", None) or str(error) or type(error).__name__
