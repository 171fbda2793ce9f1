"""Things in a folder that are no files, and files with names that nobody gives.

In: an empty folder.  Out: the path to hand over, None where this system has no such thing.
Never: leaves anything outside the folder.
"""

import os
import socket
from collections.abc import Callable
from pathlib import Path

NOTES = b"Board of Harrow\nMay 4, 2026\n\nLee will call Ray.\n"


def named(name: str | bytes) -> Callable[[Path], str | None]:
    """Return what makes good notes with this name."""

    def make(folder: Path) -> str | None:
        path = folder / os.fsdecode(name)
        try:
            path.write_bytes(NOTES)
        except OSError:  # a file system that does not take such names
            return None
        return str(path)

    return make


def device(path: str) -> Callable[[Path], str | None]:
    """Return what names a device."""
    return lambda folder: path if Path(path).exists() else None


def fifo(folder: Path) -> str | None:
    """Make a pipe that nobody writes to."""
    if not hasattr(os, "mkfifo"):
        return None
    os.mkfifo(folder / "notes.docx")
    return str(folder / "notes.docx")


def sock(folder: Path) -> str | None:
    """Make a socket that nobody listens to."""
    if not hasattr(socket, "AF_UNIX"):
        return None
    here = Path.cwd()
    os.chdir(folder)  # a socket's path may not be long
    try:
        with socket.socket(socket.AF_UNIX) as made:
            made.bind("notes.txt")
    finally:
        os.chdir(here)
    return str(folder / "notes.txt")


def link(target: str, name: str = "notes.txt") -> Callable[[Path], str | None]:
    """Return what makes a symbolic link."""

    def make(folder: Path) -> str | None:
        try:
            (folder / name).symlink_to(target)
        except OSError:
            return None
        return str(folder / name)

    return make


def folder_called(name: str) -> Callable[[Path], str | None]:
    """Return what makes a folder."""

    def make(folder: Path) -> str | None:
        (folder / name).mkdir()
        return str(folder / name)

    return make


def locked(folder: Path) -> str | None:
    """Make a file that may not be read; None for one who may read all."""
    path = folder / "notes.txt"
    path.write_bytes(NOTES)
    path.chmod(0)
    return None if os.access(path, os.R_OK) else str(path)


def locked_folder(folder: Path) -> str | None:
    """Make a file in a folder that may not be entered."""
    inner = folder / "inner"
    inner.mkdir()
    path = inner / "notes.txt"
    path.write_bytes(NOTES)
    inner.chmod(0)
    allowed = os.access(path, os.R_OK)
    inner.chmod(0o700 if allowed else 0)
    return None if allowed else str(path)


def sparse(size: int) -> Callable[[Path], str | None]:
    """Return what makes a file of holes."""

    def make(folder: Path) -> str | None:
        path = folder / "notes.txt"
        try:
            with path.open("wb") as file:
                file.truncate(size)
        except OSError:
            return None
        return str(path)

    return make


PLACES: dict[str, Callable[[Path], str | None]] = {
    "no-such-file": lambda folder: str(folder / "notes.txt"),
    "no-such-folder": lambda folder: str(folder / "a" / "notes.txt"),
    "no-name": lambda folder: "",
    "folder": str,
    "folder-called-docx": folder_called("notes.docx"),
    "folder-called-pdf": folder_called("notes.pdf"),
    "file-as-folder": lambda folder: f"{named('notes.txt')(folder)}/",
    "below-a-file": lambda folder: f"{named('notes.txt')(folder)}/more.txt",
    "pipe": fifo,
    "socket": sock,
    "endless-device": device("/dev/zero"),
    "empty-device": device("/dev/null"),
    "full-device": device("/dev/full"),
    "random-device": device("/dev/urandom"),
    "terminal": device("/dev/tty"),
    "own-memory": device("/proc/self/mem"),
    "own-variables": device("/proc/self/environ"),
    "kernel-messages": device("/proc/kmsg"),
    "kernel-pages": device("/proc/self/pagemap"),
    "link-to-nothing": link("nothing.txt"),
    "link-to-itself": link("notes.txt"),
    "link-to-folder": link("."),
    "link-to-device": link("/dev/zero", "notes.pdf"),
    "locked": locked,
    "locked-folder": locked_folder,
    "holes": sparse(10 * 2**30),
    "holes-within-limit": sparse(60 * 2**20),
    "path-too-long": lambda folder: str(folder / ("a" * 5_000)),
    "path-too-deep": lambda folder: "/".join([str(folder), *["a"] * 4_000]),
    "nul-in-path": lambda folder: str(folder / "no\0tes.txt"),
    "surrogate-in-path": lambda folder: str(folder / "no\ud800tes.txt"),
    "name-with-line-end": named("no\ntes.txt"),
    "name-with-dash": named("-rf.txt"),
    "name-with-two-dashes": named("--force"),
    "name-without-text": named(b"no\xff\xfetes.txt"),
    "name-with-escape": named("no\x1b[31mtes\x07.txt"),
    "name-with-emoji": named("📝👩‍👩‍👧.txt"),
    "name-right-to-left": named("no\u202etxt.exe"),
    "name-long": named("n" * 251 + ".txt"),
    "name-of-blanks": named("   "),
    "name-of-dots": named("..."),
    "name-with-quotes": named("no'te\"s`$(x).txt"),
    "name-with-backslash": named("no\\te\\s.txt"),
    "name-with-percent": named("%s%n{0}{name}.txt"),
    "name-suffix-only": named(".docx"),
    "name-two-suffixes": named("notes.pdf.docx.txt"),
    "name-capitals": named("NOTES.TXT"),
    "name-of-device": named("con"),
    "name-with-star": named("*.txt"),
}
