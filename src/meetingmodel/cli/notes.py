"""The notes that a command is given: a path, or a dash for standard input.

In: the argument as typed.  Out: a record.
Never: waits for typed notes without saying so.
"""

import sys
from collections.abc import Callable, Iterable, Iterator
from io import BytesIO
from typing import TypeVar

import click
from attrs import evolve

import meetingmodel as mm

Command = TypeVar("Command", bound=Callable[..., object])


def split_option(help: str) -> Callable[[Command], Command]:
    """Return a decorator that gives a command the option `--split`."""

    def give(command: Command) -> Command:
        return click.option("--split", is_flag=True, help=help)(command)

    return give


def lexicon_option(command: Command) -> Command:
    """Give *command* the option `--lexicon`."""
    return click.option(
        "--lexicon",
        metavar="FILE.toml",
        type=click.Path(exists=True, dir_okay=False),
        help="Words of your house, beside the English ones.",
    )(command)


def read_notes(
    argument: str, *, format: str | None = None, lexicon: str | None = None
) -> mm.MeetingRecord:
    """Return the record of the notes at *argument*; *lexicon* is a TOML file with more words."""
    return mm.load(source_of(argument), format=format, lexicon=words_of(lexicon))


def read_one(
    argument: str, *, format: str | None = None, lexicon: str | None = None
) -> tuple[mm.MeetingRecord, ...]:
    """Return the one record of the notes at *argument*, as `read_each` returns several."""
    return (read_notes(argument, format=format, lexicon=lexicon),)


def read_each(
    argument: str, *, format: str | None = None, lexicon: str | None = None
) -> tuple[mm.MeetingRecord, ...]:
    """Return a record for each meeting in the notes at *argument*."""
    return mm.load(source_of(argument), format=format, lexicon=words_of(lexicon), split=True)


def in_file(
    records: tuple[mm.MeetingRecord, ...], questions: Iterable[tuple[mm.Diagnostic, ...]]
) -> Iterator[mm.Diagnostic]:
    """Yield the *questions* about each of *records* with their lines as the whole file has them.

    The records of one file share out its lines: each counts from its own first one.
    """
    above = 0
    for record, asked in zip(records, questions, strict=True):
        for one in asked:
            span = one.span
            yield (
                one
                if span is None
                else evolve(one, span=mm.Span(span.first + above, last=span.last + above))
            )
        above += record.source.text.count("\n") + 1 if record.source is not None else 0


def words_of(lexicon: str | None) -> "mm.Lexicon":  # named at once, it loads the parser
    """Return the words to read with: ours, and those of the TOML file *lexicon*."""
    return mm.ENGLISH if lexicon is None else mm.ENGLISH.extend_from(lexicon)


def source_of(argument: str) -> str | BytesIO:
    """Return the path that *argument* is, or what standard input holds where it is a dash."""
    if argument != "-":
        return argument
    if sys.stdin is None:
        raise click.ClickException("standard input is closed")
    if sys.stdin.isatty():
        click.echo(
            "Type or paste the notes, then end with Ctrl-D (Windows: Ctrl-Z, Enter).", err=True
        )
    return BytesIO(sys.stdin.buffer.read())


def noticed_in(record: mm.MeetingRecord) -> tuple[mm.Diagnostic, ...]:
    """Return what a user should look at: what reading noticed, and a clerk's questions in short.

    `meetingmodel check` asks the same at length, and sums up the repairs, which stand here singly.
    """
    asked = (one for one in mm.check(record) if one.severity is not mm.Severity.INFO)
    return (*record.diagnostics, *(evolve(one, hint="") for one in asked))


def name_of(argument: str) -> str:
    """Return how messages name the notes."""
    return "standard input" if argument == "-" else argument
