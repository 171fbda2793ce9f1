"""Whatever a plugin does wrong becomes one sentence that names it.

In: a plugin's name and what is being done with it.  Out: `PluginError` for any failure.
Never: swallows an interrupt by the user, or hides what was raised: it is the error's cause.
"""

import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from meetingmodel.errors import ExportError, PluginError

from .protocol import ExporterInfo

LONGEST = 240


class Broken(Exception):
    """A plugin broke a rule of the protocol; the message says which."""


@contextmanager
def contained(info: ExporterInfo, doing: str) -> Iterator[None]:
    """Turn what the block raises into a PluginError; let an exporter's own ExportError pass.

    `SystemExit` and other exceptions that are no `Exception` count as failures too: a plugin
    must not end somebody else's program.
    """
    try:
        yield
    except (KeyboardInterrupt, GeneratorExit, PluginError, ExportError):
        raise
    except BaseException as error:
        raise PluginError(f"{info.whose} {doing}: {blame(error)}") from error


def blame(error: BaseException) -> str:
    """Return what *error* says, on one line, with the place in the plugin where it was raised."""
    if isinstance(error, ModuleNotFoundError) and error.name:
        return f"it needs the module {error.name!r}, which is not installed"
    text = " ".join(str(error).split())
    if len(text) > LONGEST:
        text = text[: LONGEST - 1] + "…"
    if isinstance(error, Broken):
        return text
    said = f"{type(error).__name__}: {text}" if text else type(error).__name__
    if isinstance(error, SystemExit):
        said = f"it tried to end the program ({said})"
    return said + _place(error)


def _place(error: BaseException) -> str:
    # The first frame is the host's own; the last is where it was raised, perhaps in C code.
    frames = traceback.extract_tb(error.__traceback__)[1:]
    frames = [frame for frame in frames if not frame.filename.startswith("<frozen")]
    if not frames or isinstance(error, SyntaxError):  # which says itself where it stands
        return ""
    return f" ({Path(frames[-1].filename).name}, line {frames[-1].lineno})"
