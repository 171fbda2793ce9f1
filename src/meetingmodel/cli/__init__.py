"""The command line: arguments in, one call, messages out.

converting.py  meetingmodel convert: notes to any number of files
showing.py     meetingmodel show: an outline in the terminal
checking.py    meetingmodel check: what a careful clerk would ask
explaining.py  meetingmodel explain: what was done with a line
listing.py     meetingmodel plugins: what can be written, and by whom
scaffolding.py meetingmodel new-exporter: a package to start from
reading.py     options of reading, which the first four share
notes.py       where notes come from, and what is said of them
flags.py       options of exporters as flags
console.py     text on any terminal
outline.py     a record as lines for the terminal

Exit codes: 0 done, 1 could not, 2 wrong usage, 130 stopped by Ctrl-C. Never a traceback for
somebody's file.
Nothing but click is imported before a command is known: `--version` answers at once.
"""

import errno
import gc
import os
import sys
from collections.abc import Sequence
from importlib import import_module

import click

from meetingmodel import __version__

# Where each command lives. A new one is a module here, and a line.
COMMANDS = {
    "convert": "converting:convert",
    "show": "showing:show",
    "check": "checking:check",
    "explain": "explaining:explain",
    "plugins": "listing:plugins",
    "new-exporter": "scaffolding:new_exporter",
}
INTERRUPTED = 130  # what a shell calls a program that Ctrl-C ended
# What a stream says that can take no more; click writes help and version itself.
NO_ROOM = (errno.ENOSPC, errno.EDQUOT, errno.EIO)


class _Commands(click.Group):
    """The commands of the table, each imported when it is asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        if cmd_name not in COMMANDS:
            return None
        module, _, name = COMMANDS[cmd_name].partition(":")
        command = getattr(import_module(f".{module}", __name__), name)
        return command if isinstance(command, click.Command) else None

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args and args[0] not in COMMANDS and not args[0].startswith("-"):
            raise click.UsageError(_no_command(args[0]), ctx)
        return super().resolve_command(ctx, args)


def _no_command(word: str) -> str:
    """Return what to tell who typed *word* where a command belongs."""
    from difflib import get_close_matches

    said = f"There is no command {word!r}."
    near = get_close_matches(word, COMMANDS, 1)
    if near:
        return f"{said} Did you mean {near[0]!r}?"
    if os.path.splitext(word)[1]:  # noqa: PTH122  # a file was named, and pathlib is slow to import
        return f"{said} To see what is found in a file: meetingmodel show {word}"
    return f"{said} There are {', '.join(COMMANDS)}."


@click.group(
    cls=_Commands,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="Help on one command: meetingmodel convert --help",
)
@click.version_option(__version__, prog_name="meetingmodel", message="%(prog)s %(version)s")
def commands() -> None:
    """Turn the notes of a meeting into minutes, an action list and more.

    \b
    Examples:
      meetingmodel convert notes.txt minutes.docx actions.xlsx
      meetingmodel show notes.pdf
    """


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command that *arguments* (or those of the process) name, and end the program."""
    # The process ends with the command: looking for garbage all the time costs more than it frees.
    gc.set_threshold(100_000, 50, 50)
    code = run(arguments)
    try:
        if sys.stdout is not None:
            sys.stdout.flush()
    except (OSError, ValueError):
        _hush()
        code = code or 1
    sys.exit(code)


def run(arguments: Sequence[str] | None = None) -> int:
    """Run a command, tell of any failure in one to three lines, and return the exit code."""
    given = None if arguments is None else list(arguments)
    try:
        code = commands.main(given, prog_name="meetingmodel", standalone_mode=False)
    except click.exceptions.NoArgsIsHelpError as error:
        click.echo(error.format_message(), err=True)
        return 2
    except click.UsageError as error:
        path = error.ctx.command_path if error.ctx else "meetingmodel"
        _tell(f"{error.format_message()}\nTry: {path} --help")
        return 2
    except click.ClickException as error:
        _tell(error.format_message())
    except (click.Abort, KeyboardInterrupt) as error:
        # click makes an Abort of an interrupt; whose work it cut short is noted there.
        noted = getattr(error.__cause__ or error, "__notes__", ())
        _tell(" ".join(("stopped", *noted)))
        return INTERRUPTED
    except BrokenPipeError:  # who reads our output has seen enough
        _hush()
    except Exception as error:  # noqa: BLE001  # the last line of defence before the user
        return _failed(error)
    else:
        return code if isinstance(code, int) else 0
    return 1


def _failed(error: Exception) -> int:
    from meetingmodel.errors import MeetingModelError
    from meetingmodel.exporting.choosing import UnknownFormat
    from meetingmodel.exporting.options import WrongOption

    if isinstance(error, MemoryError):
        _tell("there is not enough memory for that file")
        return 1
    if isinstance(error, MeetingModelError):
        _tell(str(error))
        return 2 if isinstance(error, UnknownFormat | WrongOption) else 1
    if isinstance(error, OSError) and error.filename is None and error.errno in NO_ROOM:
        from .console import unwritten

        _tell(unwritten(error))
        return 1
    if os.environ.get("MEETINGMODEL_TRACEBACK"):
        raise error
    from meetingmodel.exporting.containing import blame

    _tell(
        f"an error in meetingmodel itself: {blame(error, own=True)}. Please report it; "
        "MEETINGMODEL_TRACEBACK=1 shows where it happened."
    )
    return 1


def _tell(message: str) -> None:
    from .console import complain

    complain(message)


def _hush() -> None:
    """Point standard output at nothing, so that Python does not complain of it on its way out."""
    try:
        nothing = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nothing, sys.stdout.fileno())
    except (OSError, ValueError, AttributeError):
        return
