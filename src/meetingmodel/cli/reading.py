"""How a command reads its notes: options that every one of them has, and the records they give.

In: the options as typed, and the notes: a path, or a dash for standard input.
Out: records, or what was done with a line.
Never: gives one command an option of reading that another has not.
"""

from collections.abc import Callable, Sequence
from difflib import get_close_matches
from functools import wraps

import click
from attrs import evolve, fields_dict, frozen

import meetingmodel as mm
from meetingmodel.readers.limits import limits_for

from .notes import Source, source_of

Command = Callable[..., object]


@frozen(kw_only=True)
class Reading:
    """The options of reading, as a command was given them; the lexicon is loaded already."""

    lexicon: "mm.Lexicon"  # named at once, it loads the parser
    format: str | None = None
    limit: tuple[tuple[str, int], ...] = ()
    split: bool = False

    def records(self, argument: str) -> tuple[mm.MeetingRecord, ...]:
        """Return the record of the notes at *argument*; with --split, one for each meeting."""
        source = source_of(argument)
        words, form, limits = self.lexicon, self.format, self._limits(source)
        if self.split:
            return mm.load(source, format=form, lexicon=words, split=True, limits=limits)
        return (mm.load(source, format=form, lexicon=words, limits=limits),)

    def explanation(self, argument: str, line: int) -> str:
        """Return what was done with *line* of the notes at *argument*."""
        source = source_of(argument)
        return mm.explain(
            source,
            line,
            format=self.format,
            lexicon=self.lexicon,
            split=self.split,
            limits=self._limits(source),
        )

    def _limits(self, source: Source) -> mm.Limits | None:
        return evolve(limits_for(source), **dict(self.limit)) if self.limit else None


def reading_options(split: str) -> Callable[[Command], Command]:
    """Give a command the options of reading, as one argument *reading*.

    *split* is the help of `--split`: what the command does with each of several meetings.
    """

    def give(command: Command) -> Command:
        @wraps(command)
        def called(
            *arguments: object,
            format_in: str | None,
            lexicon: str | None,
            limit: tuple[tuple[str, int], ...],
            split: bool,
            **others: object,
        ) -> object:
            words = mm.ENGLISH if lexicon is None else mm.ENGLISH.extend_from(lexicon)
            reading = Reading(lexicon=words, format=format_in, limit=limit, split=split)
            return command(*arguments, reading=reading, **others)

        for add in reversed((*OPTIONS, click.option("--split", is_flag=True, help=split))):
            called = add(called)
        return called

    return give


def _known_format(_ctx: click.Context, _param: click.Parameter, given: str | None) -> str | None:
    from meetingmodel.readers.detecting import FORMATS  # seldom asked for

    if given is None or given.lower() in FORMATS:
        return given.lower() if given is not None else None
    raise click.BadParameter(f"{given!r} is no format of notes; there are {', '.join(FORMATS)}")


def _named_limits(
    _ctx: click.Context, _param: click.Parameter, given: Sequence[str]
) -> tuple[tuple[str, int], ...]:
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


OPTIONS = (
    click.option(
        "--format-in",
        metavar="FORMAT",
        callback=_known_format,
        help="Format of the notes, where their ending does not tell.",
    ),
    click.option(
        "--lexicon",
        metavar="FILE.toml",
        type=click.Path(exists=True, dir_okay=False),
        help="Words of your house, beside the English ones.",
    ),
    click.option(
        "--limit",
        metavar="NAME=NUMBER",
        multiple=True,
        callback=_named_limits,
        help="Read more of a large file than usual, or less (may be given several times).",
    ),
)
