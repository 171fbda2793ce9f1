"""All files or none: each in place at once, the old ones as they were if anything fails.

In: paths and their bytes.  Out: files.
Never: leaves half a file, a temporary file, or one new file among several that were asked for.
"""

import errno
import os
import secrets
import shutil
import stat
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from attrs import define, frozen

from meetingmodel.errors import ExportError


@frozen
class Output:
    """Bytes, and the path that they belong to."""

    path: Path
    data: bytes


@define
class _Pending:
    """A file on its way: what stands beside its target, and whether it was put in place."""

    target: Path
    new: Path
    old: Path | None = None
    placed: bool = False


def write_all(outputs: Sequence[Output]) -> None:
    """Write every output, or, if one cannot be written, none.

    Each file is written beside its target, flushed to the disk, and renamed when all are ready.
    Targets that are no files (a device, a pipe) are written to directly, before any renaming.
    """
    pending: list[_Pending] = []
    try:
        for output in outputs:
            with _in_words(output.path):
                _prepare(output, pending)
        for one in pending:
            with _in_words(one.target):
                _place(one)
    except BaseException:
        for one in reversed(pending):
            _undo(one)
        raise
    finally:
        for one in pending:
            _clean(one)


def _prepare(output: Output, pending: list[_Pending]) -> None:
    # Through a symbolic link, so that the link stays and what it leads to is replaced.
    target = Path(os.path.realpath(output.path))
    mode = _mode(target)
    if mode is not None and stat.S_ISDIR(mode):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
    if mode is not None and not stat.S_ISREG(mode):
        with target.open("wb", buffering=0) as device:
            device.write(output.data)
        return
    if mode is not None and not os.access(target, os.W_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
    new = target.parent / f".meetingmodel-{secrets.token_hex(6)}.tmp"
    pending.append(_Pending(target, new))
    _write(new, output.data)
    if mode is not None:
        new.chmod(stat.S_IMODE(mode))


def _write(path: Path, data: bytes) -> None:
    # By os.open, for the user's umask to rule; a tempfile would be readable by its owner only.
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    with os.fdopen(os.open(path, flags, 0o666), "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _place(one: _Pending) -> None:
    if one.target.exists():
        old = one.new.with_suffix(".old")
        try:
            os.link(one.target, old)
        except OSError:  # a file system without hard links
            shutil.copy2(one.target, old)
        one.old = old
    one.new.replace(one.target)
    one.placed = True


def _undo(one: _Pending) -> None:
    if one.placed:
        with suppress(OSError):
            if one.old is None:
                one.target.unlink()
            else:
                one.old.replace(one.target)


def _clean(one: _Pending) -> None:
    for left in (one.new, one.old):
        if left is not None:
            with suppress(OSError):
                left.unlink(missing_ok=True)


def _mode(path: Path) -> int | None:
    try:
        return path.stat().st_mode
    except FileNotFoundError:
        return None


@contextmanager
def _in_words(path: Path) -> Iterator[None]:
    try:
        yield
    except (OSError, ValueError) as error:
        raise ExportError(f"{str(path)!r} cannot be written: {reason(error, path)}") from error


def reason(error: OSError | ValueError, path: Path = Path()) -> str:
    """Return in words why *path*, or a stream, cannot be written, and what to do."""
    number = error.errno if isinstance(error, OSError) else None
    words = {
        errno.ENOSPC: "the disk is full. Make room, or write to another disk.",
        errno.EDQUOT: "your share of the disk is used up. Make room, or write to another disk.",
        errno.EISDIR: "it is a folder. Name a file in it.",
        errno.ENOENT: f"there is no folder {str(path.parent)!r}. Make it first.",
        errno.ENOTDIR: f"{str(path.parent)!r} is no folder.",
        errno.EROFS: "the disk can only be read. Write to another one.",
        errno.ENAMETOOLONG: "the name is too long.",
    }
    if number == errno.ENOENT and path.parent.is_dir():
        return "no file can be made there. Write to another folder."
    if number in (errno.EACCES, errno.EPERM):
        if os.path.isfile(path):  # noqa: PTH113  # of a path it raises where we may not look
            return "it is read-only, or another program has it open. Write to another name."
        return "that is not allowed. Write to another folder."
    return words.get(number or 0, "") or str(error)
