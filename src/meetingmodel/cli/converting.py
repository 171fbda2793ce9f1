"""`meetingmodel convert`: one file of notes to any number of files.

In: the notes, the files to write, and the options of their exporters.  Out: the files.
Never: replaces the notes themselves, or, without --force, an office file that somebody edited.
"""

import os
import sys
from collections.abc import Sequence
from contextlib import redirect_stdout
from pathlib import Path

import click
from attrs import evolve

import meetingmodel as mm
from meetingmodel.exporting.running import Job, Target, export_jobs, produce

from .console import Console, readable, remarks, write_bytes
from .flags import Chosen, Shelf, flags, foresee, parameter, values
from .notes import in_file, name_of, noticed_in
from .reading import Reading, reading_options

SHELF = "meetingmodel.shelf"


class _Convert(click.Command):
    """A command that has, besides its own options, those of the exporters it is to use."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        shelf = Shelf()
        foresee(args, shelf)
        ctx.meta[SHELF] = shelf
        try:
            return super().parse_args(ctx, args)
        except click.NoSuchOption as error:
            if error.possibilities or not shelf.exporters:
                raise
            names = ", ".join(ready.info.name for ready in shelf.exporters)
            raise click.UsageError(
                f"Neither convert nor what is to be written ({names}) has the option "
                f"{error.option_name!r}. The options of a format: meetingmodel plugins FORMAT",
                ctx,
            ) from None

    def get_params(self, ctx: click.Context) -> list[click.Parameter]:
        return super().get_params(ctx) + [one for found in _flags(ctx).values() for one in found]

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        sections: dict[str, Sequence[click.Parameter]] = {"Options": super().get_params(ctx)}
        sections |= {f"Options of {name}": found for name, found in _flags(ctx).items()}
        for title, params in sections.items():
            options = (param for param in params if isinstance(param, click.Option))
            records = [one for one in (option.get_help_record(ctx) for option in options) if one]
            if records:
                with formatter.section(title):
                    formatter.write_dl(records)


def _flags(ctx: click.Context) -> dict[str, list[click.Option]]:
    return flags(ctx.meta[SHELF].exporters) if SHELF in ctx.meta else {}


@click.command(
    cls=_Convert,
    short_help="Turn notes into minutes, an action list and more.",
    epilog="What can be written, and with which options: meetingmodel plugins",
)
@click.argument("notes", metavar="NOTES")
@click.argument("files", nargs=-1, metavar="FILE...")
@click.option(
    "--to",
    metavar="FORMAT",
    help="Format of standard output (-), or of a file whose ending does not tell.",
)
@reading_options("Several meetings in NOTES: a file for each, minutes-1.docx, minutes-2.docx ...")
@click.option(
    "--exporter", metavar="FILE.py:NAME", help="Write with the exporter in this Python file."
)
@click.option(
    "--force", is_flag=True, help="Replace Word and Excel files even if somebody edited them."
)
@click.option("-q", "--quiet", is_flag=True, help="Say nothing unless something fails.")
@click.pass_context
def convert(
    ctx: click.Context,
    /,
    *,
    notes: str,
    files: tuple[str, ...],
    to: str | None,
    reading: Reading,
    exporter: str | None,
    force: bool,
    quiet: bool,
    **given: object,
) -> None:
    """Read NOTES and write each FILE, in the format that its ending names.

    \b
    Examples:
      meetingmodel convert notes.txt minutes.docx actions.xlsx
      meetingmodel convert notes.pdf minutes.docx --template letterhead.docx
      meetingmodel convert - - --to md < notes.txt > minutes.md

    A dash stands for standard input or output. A Word or Excel file that somebody edited is left
    alone unless you say --force.
    """
    shelf: Shelf = ctx.meta[SHELF]
    wanted = files or (("-",) if to or exporter else ())
    if not wanted:
        raise click.UsageError("Name at least one file to write, such as minutes.docx.", ctx)
    _distinct(notes, wanted)
    chosen = {one: _choose(shelf, one, wanted, to, exporter) for one in wanted}
    targets = _targets(chosen, given, shelf)
    _all_used(given, targets, shelf)
    records = reading.records(notes)
    jobs = _jobs(records, targets)
    _distinct(notes, [str(target.path) for _, target in jobs])
    noticed = _write(jobs, force=force)
    if not quiet:
        _report(records, noticed, notes, [str(target.path) for _, target in jobs])


def _jobs(records: Sequence[mm.MeetingRecord], targets: list[Target]) -> list[Job]:
    """Return what goes where: all to one file that can hold them, else a numbered file for each."""
    jobs: list[Job] = []
    for target in targets:
        path = target.path
        if len(records) == 1 or target.ready.many:
            jobs.append((records, target))
        elif str(path) == "-":
            raise click.UsageError(
                f"There are {len(records)} meetings, and {target.ready.info.name!r} on standard "
                "output holds one. Name a file instead of the dash."
            )
        else:
            for number, record in enumerate(records, 1):
                own = path.with_name(f"{path.stem}-{number}{path.suffix}")
                jobs.append(((record,), evolve(target, path=own)))
    return jobs


def _choose(
    shelf: Shelf, file: str, wanted: Sequence[str], to: str | None, exporter: str | None
) -> Chosen:
    # --to and --exporter mean "-" if it is there, else the files with an ending of theirs, if
    # there are any, else whatever is written.
    if file == "-" or "-" not in wanted or not Path(file).suffix:
        if exporter is not None and _is_meant(shelf.in_file(exporter), file, wanted):
            return shelf.in_file(exporter)
        if to is not None and _is_meant(shelf.named(to), file, wanted):
            return shelf.named(to)
    if file == "-":
        raise click.UsageError("Name the format of standard output: --to FORMAT.")
    if not file:
        raise click.UsageError("One of the files to write has an empty name.")
    if not Path(file).suffix:
        if os.path.isdir(file):  # noqa: PTH112  # of a path it raises where we may not look
            raise click.ClickException(f"{file!r} is a folder. Name a file in it, with its ending.")
        raise click.UsageError(
            f"{file!r} has no ending that tells its format: write it as {file + '.docx'!r}, "
            "or add --to FORMAT."
        )
    return shelf.for_file(file)


def _is_meant(chosen: Chosen, file: str, wanted: Sequence[str]) -> bool:
    own = chosen[0].info.suffixes
    endings = [Path(one).suffix.lower() for one in wanted]
    ending = Path(file).suffix.lower()
    return not ending or ending in own or not any(one in own for one in endings)


def _targets(chosen: dict[str, Chosen], given: dict[str, object], shelf: Shelf) -> list[Target]:
    return [
        Target(
            Path(file), ready=ready, options=values(ready, given, shelf.exporters), noticed=noticed
        )
        for file, (ready, noticed) in chosen.items()
    ]


def _all_used(given: dict[str, object], targets: list[Target], shelf: Shelf) -> None:
    """Refuse a flag that none of the outputs can take."""
    every = shelf.exporters
    used = {
        parameter(target.ready, info, every) for target in targets for info in target.ready.fields
    }
    for name, value in given.items():
        if name not in used and value not in (None, ()):
            flag = "--" + name.replace("_", "-")
            raise click.UsageError(f"None of the files takes the option {flag}.")


def _distinct(notes: str, files: Sequence[str]) -> None:
    seen: set[Path] = set()
    for file in files:
        path = Path(file)
        if file != "-" and notes != "-" and _same(path, Path(notes)):
            raise click.UsageError(f"{file!r} are the notes themselves. Name another file.")
        if path.resolve() in seen:
            raise click.UsageError(f"{file!r} is named twice.")
        seen.add(path.resolve())


def _same(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:
        return False


def _write(jobs: list[Job], *, force: bool) -> tuple[mm.Diagnostic, ...]:
    files = [job for job in jobs if str(job[1].path) != "-"]
    streams = [job for job in jobs if str(job[1].path) == "-"]
    # Whatever a plugin prints must not get into a file that is sent to standard output.
    with redirect_stdout(sys.stderr):
        made = [produce(target.ready, records, target.options) for records, target in streams]
        for (_, target), (data, _) in zip(streams, made, strict=True):
            if sys.__stdout__ is not None and sys.__stdout__.isatty():
                readable(data, what=f"{target.ready.info.name!r}")
        noticed = export_jobs(files, protect=not force)
    for data, more in made:
        write_bytes(data, what="it")
        noticed += more
    return noticed


def _report(
    records: tuple[mm.MeetingRecord, ...],
    noticed: tuple[mm.Diagnostic, ...],
    notes: str,
    files: Sequence[str],
) -> None:
    console = Console(sys.stderr)
    said = (*in_file(records, noticed_in), *noticed)
    remarks(console, said, name_of(notes), all=False)
    counts = (
        (sum(1 for record in records for _ in record.walk_items()), "item"),
        (sum(len(record.motions) for record in records), "motion"),
        (sum(len(record.decisions) for record in records), "decision"),
        (sum(len(record.actions) for record in records), "action"),
        (sum(len(record.questions) for record in records), "question"),
    )
    found = ", ".join(f"{count} {word}{'s' * (count != 1)}" for count, word in counts if count)
    written = ", ".join(file for file in files if file != "-")
    if written:
        console.say(console.paint(f"Wrote {written} ({found or 'nothing was found'})."))
