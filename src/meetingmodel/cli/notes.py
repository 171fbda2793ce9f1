"""The notes that a command is given: where they come from, what is said of them.

In: the argument as typed, a path or a dash; records.  Out: a source to read; diagnostics.
Never: waits for typed notes without saying so.
"""

import sys
from collections.abc import Callable, Iterator
from io import BytesIO

import click
from attrs import evolve

import meetingmodel as mm

Source = str | BytesIO


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


def name_of(argument: str) -> str:
    """Return how messages name the notes."""
    return "standard input" if argument == "-" else argument


def noticed_in(record: mm.MeetingRecord) -> tuple[mm.Diagnostic, ...]:
    """Return what a user should look at: what reading noticed, and a clerk's questions in short.

    `meetingmodel check` asks the same at length, and sums up the repairs, which stand here singly.
    """
    asked = (one for one in mm.check(record) if one.severity is not mm.Severity.INFO)
    return (*record.diagnostics, *(evolve(one, hint="") for one in asked))


def in_file(
    records: tuple[mm.MeetingRecord, ...],
    noticed: Callable[[mm.MeetingRecord], tuple[mm.Diagnostic, ...]],
) -> Iterator[mm.Diagnostic]:
    """Yield what is *noticed* in each of *records*, with its lines as the whole file has them.

    The records of one file share out its lines: each counts from its own first one.
    """
    above = 0
    for record in records:
        for one in noticed(record):
            span = one.span
            yield (
                one
                if span is None
                else evolve(one, span=mm.Span(span.first + above, last=span.last + above))
            )
        above += record.source.text.count("\n") + 1 if record.source is not None else 0
