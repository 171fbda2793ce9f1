"""Text on any terminal: any encoding, any width, with colours or without.

In: text, perhaps a stranger's.  Out: lines on a stream.
Never: fails on a character, or lets notes send control codes to the terminal.
"""

import os
import shutil
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from io import TextIOWrapper
from typing import IO, Any, cast

import click

from meetingmodel.model import Diagnostic, Severity

NARROWEST, WIDEST = 30, 100
# What a typewriter would have put, for consoles that know no better.
PLAIN = str.maketrans(
    {
        "•": "*",
        "◦": "o",
        "▪": "-",
        "–": "-",
        "—": "-",
        "‘": "'",
        "’": "'",
        "“": '"',
        "”": '"',
        "…": "...",
        "→": "->",
        "\u00a0": " ",
    }
)
# C0 and C1 controls but newline and tab: an escape sequence in notes must stay harmless.
CONTROLS = {
    code: "\N{REPLACEMENT CHARACTER}"
    for code in (*range(32), *range(127, 160))
    if code not in (9, 10)
}
LOOKS: dict[str, dict[str, Any]] = {
    "title": {"bold": True},
    "heading": {"bold": True, "fg": "blue"},
    "question": {"fg": "cyan"},
    "found": {"fg": "green"},
    "dim": {"dim": True},
    "error": {"fg": "red", "bold": True},
    "warning": {"fg": "yellow"},
    "info": {"dim": True},
}


class Console:
    """A stream to write to, and what it can show."""

    def __init__(self, stream: IO[str] | None) -> None:
        self._stream = stream
        self._encoding = getattr(stream, "encoding", None) or "ascii"
        self.terminal = bool(stream and stream.isatty())
        self._colours = (
            self.terminal and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
        )

    @property
    def width(self) -> int:
        """The number of columns to fill."""
        columns = shutil.get_terminal_size((WIDEST, 24)).columns
        return max(NARROWEST, min(columns, WIDEST))

    def paint(self, text: str, look: str = "") -> str:
        """Return *text* fit for the stream, in one of the looks of the table."""
        fit = text.translate(CONTROLS)
        if not self._knows(fit):
            fit = fit.translate(PLAIN).encode(self._encoding, "replace").decode(self._encoding)
        return click.style(fit, **LOOKS[look]) if look in LOOKS and self._colours else fit

    def say(self, *painted: str) -> None:
        """Write a line of painted pieces."""
        if self._stream is not None:
            with writing():
                click.echo("".join(painted), file=self._stream, color=self._colours)

    def remark(self, diagnostic: Diagnostic, name: str) -> None:
        """Write a diagnostic about the file called *name*, as compilers do: name, line, remark.

        What to do about it stands on a line of its own, further in.
        """
        line = f":{diagnostic.span.first}" if diagnostic.span else ""
        self.say(
            self.paint(f"{name}{line}: "),
            self.paint(f"{diagnostic.severity} {diagnostic.code}", diagnostic.severity.value),
            self.paint(f" {diagnostic.message}"),
        )
        if diagnostic.hint:
            self.say(self.paint(f"    {diagnostic.hint}", "dim"))

    def _knows(self, text: str) -> bool:
        try:
            text.encode(self._encoding)
        except (UnicodeEncodeError, LookupError):
            return False
        return True


def complain(message: str) -> None:
    """Write on standard error what could not be done."""
    console = Console(sys.stderr)
    console.say(console.paint("meetingmodel: ", "title"), console.paint(message))


def remarks(console: Console, diagnostics: Iterable[Diagnostic], name: str, *, all: bool) -> None:
    """Write the diagnostics, gravest first, then by line; those of mere information with *all*."""
    order = list(Severity)
    shown = sorted(
        diagnostics,
        key=lambda one: (order.index(one.severity), one.span.first if one.span else 0),
    )
    for one in shown:
        if all or one.severity is not Severity.INFO:
            console.remark(one, name)


def write_bytes(data: bytes, *, what: str) -> None:
    """Write *data* to standard output; to a terminal only if it is text."""
    stream = standard_output()
    if stream.isatty():
        console = Console(stream)
        console.say(console.paint(readable(data, what=what).rstrip("\n")))
        return
    with writing():
        stream.buffer.write(data)
        stream.buffer.flush()


def standard_output() -> TextIOWrapper:
    """Return standard output, which a caller may have closed."""
    if sys.stdout is None:
        raise click.ClickException("standard output is closed")
    return cast("TextIOWrapper", sys.stdout)


def unwritten(error: OSError) -> str:
    """Return what to tell the user when a stream cannot be written to."""
    from meetingmodel.exporting.writing import reason

    return f"the output cannot be written: {reason(error)}"


@contextmanager
def writing() -> Iterator[None]:
    """Say of a stream that cannot be written to why; a reader who went away is none of that."""
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        raise click.ClickException(unwritten(error)) from error


def readable(data: bytes, *, what: str) -> str:
    """Return *data* as text, or refuse: bytes of a Word file would only upset the terminal."""
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        text = "\0"
    if "\0" in text or data.startswith(b"PK"):
        raise click.UsageError(
            f"{what} is no text, and standard output is a terminal. "
            "Name a file, or send it on with > or |."
        )
    return text
