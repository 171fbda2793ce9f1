"""The notes that a command is given: a path, or a dash for standard input.

In: the argument as typed.  Out: a record.
Never: waits for typed notes without saying so.
"""

import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from difflib import get_close_matches
from io import BytesIO
from typing import TypeVar

import click
from attrs import evolve, fields_dict

import meetingmodel as mm
from meetingmodel.readers.limits import limits_for

Source = str | BytesIO
Limits = tuple[tuple[str, int], ...]
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


def format_option(command: Command) -> Command:
    """Give *command* the option `--format-in`."""
    return click.option(
        "--format-in",
        metavar="FORMAT",
        callback=_known_format,
        help="Format of the notes, where their ending does not tell.",
    )(command)


def _known_format(_ctx: click.Context, _param: click.Parameter, given: str | None) -> str | None:
    from meetingmodel.readers.detecting import FORMATS  # seldom asked for

    if given is None or given.lower() in FORMATS:
        return given.lower() if given is not None else None
    raise click.BadParameter(f"{given!r} is no format of notes; there are {', '.join(FORMATS)}")


def limit_option(command: Command) -> Command:
    """Give *command* the option `--limit`."""
    return click.option(
        "--limit",
        metavar="NAME=NUMBER",
        multiple=True,
        callback=_named_limits,
        help="Read more of a large file than usual, or less (may be given several times).",
    )(command)


def _named_limits(_ctx: click.Context, _param: click.Parameter, given: Sequence[str]) -> Limits:
    return tuple(map(_named_limit, given))


def _named_limit(text: str) -> tuple[str, int]:
    name, _, number = text.partition("=")
    name = name.strip().replace("-", "_")
    known = fields_dict(mm.Limits)
    if name not in known:
        near = get_close_matches(name, known, 1)
        means = f"Do you mean {near[0]}?" if near else f"There are {', '.join(known)}."
        raise click.BadParameter(f"there is no limit {name!r}. {means}")
    digits = number.strip().replace(",", "").replace("_", "")
    if not (digits.isascii() and digits.isdecimal() and len(digits) < 19 and int(digits)):
        raise click.BadParameter(f"write it as {name}=NUMBER, with a whole number above 0")
    return name, int(digits)


def limits_of(source: Source, given: Limits) -> mm.Limits | None:
    """Return the limits that hold for *source*, with those that were *given*."""
    return evolve(limits_for(source), **dict(given)) if given else None


def read_notes(
    argument: str,
    *,
    format: str | None = None,
    lexicon: str | None = None,
    limit: Limits = (),
) -> mm.MeetingRecord:
    """Return the record of the notes at *argument*; *lexicon* is a TOML file with more words."""
    source = source_of(argument)
    limits = limits_of(source, limit)
    return mm.load(source, format=format, lexicon=words_of(lexicon), limits=limits)


def read_one(
    argument: str,
    *,
    format: str | None = None,
    lexicon: str | None = None,
    limit: Limits = (),
) -> tuple[mm.MeetingRecord, ...]:
    """Return the one record of the notes at *argument*, as `read_each` returns several."""
    return (read_notes(argument, format=format, lexicon=lexicon, limit=limit),)


def read_each(
    argument: str,
    *,
    format: str | None = None,
    lexicon: str | None = None,
    limit: Limits = (),
) -> tuple[mm.MeetingRecord, ...]:
    """Return a record for each meeting in the notes at *argument*."""
    source = source_of(argument)
    limits = limits_of(source, limit)
    return mm.load(source, format=format, lexicon=words_of(lexicon), split=True, limits=limits)


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


def source_of(argument: str) -> Source:
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
