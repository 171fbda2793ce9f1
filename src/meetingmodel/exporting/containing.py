"""Whatever a plugin does wrong becomes one sentence that names it.

In: a plugin's name and what is being done with it.  Out: `PluginError` for any failure.
Never: swallows an interrupt by the user, or hides what was raised: it is the error's cause.
"""

import importlib
import os
import traceback
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from meetingmodel.errors import ExportError, PluginError

from .protocol import ExporterInfo

LONGEST = 240
# Frames in these files are the host's: what a plugin did wrong, it did before them.
OURS = str(Path(__file__).parent.parent) + os.sep
# So are those that attrs and Python itself write.
HOST = (OURS, str(Path(importlib.__file__).parent) + os.sep, "<frozen", "<attrs")


class Broken(Exception):
    """A plugin broke a rule of the protocol; the message says which."""


@contextmanager
def contained(info: ExporterInfo, doing: str, *, polite: bool = False) -> Iterator[None]:
    """Turn what the block raises into a PluginError, and stay in the folder that the user is in.

    `SystemExit` and other exceptions that are no `Exception` count as failures too: a plugin
    must not end somebody else's program. *polite*: an ExportError is meant for the user.
    """
    folder = _folder()
    try:
        yield
    except KeyboardInterrupt as error:
        # By the user, who may want to know what took so long.
        error.add_note(f"while {info.whose} was at work")
        raise
    except BaseException as error:
        if (polite and isinstance(error, ExportError)) or _named(error, info):
            raise
        raise PluginError(f"{info.whose} {doing}: {blame(error)}") from error
    finally:
        # Whoever names files after this means them where they were.
        if folder != _folder():
            with suppress(OSError):
                os.chdir(folder)


def blame(error: BaseException, *, own: bool = False) -> str:
    """Return what *error* says, on one line, with the place in the plugin where it was raised.

    *own*: no plugin was at work, so the place is one of ours.
    """
    if isinstance(error, ModuleNotFoundError) and error.name:
        return f"it needs the module {error.name!r}, which is not installed"
    text = " ".join(_words(error).split())
    if len(text) > LONGEST:
        text = text[: LONGEST - 1] + "…"
    if isinstance(error, Broken):
        return text
    said = f"{type(error).__name__}: {text}" if text else type(error).__name__
    if isinstance(error, SystemExit):
        said = f"it tried to end the program ({said})"
    return said + _place(error, own=own)


def _place(error: BaseException, *, own: bool) -> str:
    # The last is where it was raised, or where what the host offers was called.
    every = traceback.extract_tb(error.__traceback__)
    frames = [one for one in every if one.filename.startswith(OURS if own else HOST) is own]
    if not frames or isinstance(error, SyntaxError):  # which says itself where it stands
        return ""
    return f" ({Path(frames[-1].filename).name}, line {frames[-1].lineno})"


def _words(error: BaseException) -> str:
    try:
        return str(error)
    except Exception:  # noqa: BLE001  # a stranger's class: its words may fail as well
        return ""


def _named(error: BaseException, info: ExporterInfo) -> bool:
    return isinstance(error, PluginError) and str(error).startswith(info.whose)


def _folder() -> str:
    try:
        return str(Path.cwd())
    except OSError:  # somebody took it away
        return ""
