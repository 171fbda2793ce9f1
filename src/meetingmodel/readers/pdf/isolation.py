"""Where the engine runs: in a process of its own, or in this one.

In: the bytes of a PDF.  Out: frames, or a `ReadError` in words.
Never: lets a file that breaks the engine break the caller, unless the caller asked for it.
"""

import marshal
import signal
import subprocess
from importlib.util import find_spec
from pathlib import Path
from threading import Lock

from ...errors import ReadError
from ..limits import MIB, Limits, called
from .pages import BadFrame, unpack, unpack_page
from .words import NOTHING, Sheet, sheet
from .worker import frames
from .workers import Workers, can_start

# Of computing: a page takes some milliseconds, and files that take longer than this were made to.
# On a busy machine the clock runs on meanwhile, so it is given more patience.
SECONDS, BYTES_PER_SECOND, PATIENCE = 1, 2 * MIB, 4
MEMORY, MEMORY_PER_BYTE = 160 * MIB, 3

OUT_OF_TIME = getattr(signal, "SIGXCPU", 0)
_ONE_AT_A_TIME = Lock()  # PDFium knows no threads
WORKERS = Workers()

DAMAGED = (
    "the file is cut short or damaged. Fetch it again, or open it in a PDF viewer and save a copy "
    "of it."
)
LOCKED = (
    "the file is locked with a password. Open it with the password and save or print a copy "
    "without one."
)


def frames_of(data: bytes, *, name: str | None, limits: Limits, isolated: bool) -> bytes:
    """Return the frames of all pages; a `ReadError` says why there are none."""
    library = find_library()
    if isolated and can_start():
        sent = _from_worker(data, library, name, limits)
    else:
        sent = _from_here(data, library, limits)
    check(sent, name, limits)
    return sent


def find_library() -> str:
    """Return the file of PDFium that the extra installed."""
    spec = find_spec("pypdfium2_raw")
    for folder in (spec.submodule_search_locations or ()) if spec else ():
        for file in ("libpdfium.so", "libpdfium.dylib", "pdfium.dll"):
            if (path := Path(folder) / file).is_file():
                return str(path)
    raise ReadError(
        "PDF files are read with the package pypdfium2, which is not installed. "
        "Install it with: pip install 'meetingmodel[pdf]'"
    )


def _from_here(data: bytes, library: str, limits: Limits) -> bytes:
    from .worker import engine

    sent: list[bytes] = []
    bounds = {"pages": limits.pdf_pages, "characters": limits.characters}
    with _ONE_AT_A_TIME:
        try:
            sent.extend(engine.read(engine.Engine(library), data, **bounds))
        except engine.Refused as refused:
            sent.append(frames.pack(frames.REFUSED, engine.reason(refused)))
    return b"".join(sent)


def _from_worker(data: bytes, library: str, name: str | None, limits: Limits) -> bytes:
    memory = MEMORY + MEMORY_PER_BYTE * len(data)
    seconds = SECONDS + len(data) // BYTES_PER_SECOND
    arguments = (limits.pdf_pages, limits.characters, memory, seconds)
    process = WORKERS.take(library)
    with process:
        try:
            sent, _ = process.communicate(
                marshal.dumps(arguments) + data, timeout=PATIENCE * seconds
            )
        except subprocess.TimeoutExpired:
            process.kill()
            process.communicate()
            raise _too_long(name, seconds) from None
    if OUT_OF_TIME and process.returncode == -OUT_OF_TIME:
        raise _too_long(name, seconds)
    if process.returncode:
        raise ReadError(
            f"{called(name)}: the PDF engine broke down over this file, or needed more than "
            f"{memory / MIB:.0f} MiB for it. Open it in a PDF viewer and save a copy of it."
        )
    return sent


def _too_long(name: str | None, seconds: int) -> ReadError:
    return ReadError(
        f"{called(name)}: the file takes longer than {seconds} s to read, as only broken or "
        "hostile files do. Open it in a PDF viewer and save a copy of it."
    )


def sheets(sent: bytes, name: str | None) -> tuple[list[Sheet], dict[str, str]]:
    """Return the pages that frames hold, and the file's fields."""
    pages: list[Sheet] = []
    fields: dict[str, str] = {}
    try:
        for tag, body in unpack(sent):
            if tag == frames.PAGE:
                above = pages[-1].table if pages else None
                pages.append(sheet(unpack_page(body), above) if len(body) else NOTHING)
            elif tag == frames.META:
                field, _, value = bytes(body).decode("utf-8", "replace").partition("\0")
                fields[field] = value
    except (BadFrame, IndexError, ValueError) as error:
        raise _broken(name) from error
    return pages, fields


def check(sent: bytes, name: str | None, limits: Limits) -> None:
    """Raise what the worker says of the file, and refuse frames that break off."""
    last = None
    try:
        for tag, body in unpack(sent):
            last = tag
            if tag == frames.REFUSED:
                raise ReadError(_refusal(bytes(body).decode("utf-8", "replace"), name, limits))
    except BadFrame as error:
        raise _broken(name) from error
    if last != frames.END:
        raise _broken(name)


def _broken(name: str | None) -> ReadError:
    return ReadError(
        f"{called(name)}: the PDF engine stopped in the middle of the file. "
        "Open it in a PDF viewer and save a copy of it."
    )


def _refusal(reason: str, name: str | None, limits: Limits) -> str:
    word, _, number = reason.partition("\0")
    if word == "pages":
        return (
            f"{called(name)}: the file has {number} pages, and more than {limits.pdf_pages:,} "
            "are not read. Split the file, meeting by meeting."
        )
    if word == "characters":
        return (
            f"{called(name)}, page {number}: up to here the text has more than "
            f"{limits.characters:,} characters, which is not read. Split the file."
        )
    return f"{called(name)}: {LOCKED if word == 'locked' else DAMAGED}"
