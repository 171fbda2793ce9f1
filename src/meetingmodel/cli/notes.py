"""The notes that a command is given: a path, or a dash for standard input.

In: the argument as typed.  Out: a record.
Never: waits for typed notes without saying so.
"""

import sys
from io import BytesIO

import click

import meetingmodel as mm


def read_notes(argument: str, *, format: str | None = None) -> mm.MeetingRecord:
    """Return the record of the notes at *argument*."""
    if argument != "-":
        return mm.load(argument, format=format)
    if sys.stdin is None:
        raise click.ClickException("standard input is closed")
    if sys.stdin.isatty():
        click.echo(
            "Type or paste the notes, then end with Ctrl-D (Windows: Ctrl-Z, Enter).", err=True
        )
    return mm.load(BytesIO(sys.stdin.buffer.read()), format=format)


def noticed_in(record: mm.MeetingRecord) -> tuple[mm.Diagnostic, ...]:
    """Return what a user should look at in a record. Checks of the minutes join here."""
    return record.diagnostics


def name_of(argument: str) -> str:
    """Return how messages name the notes."""
    return "standard input" if argument == "-" else argument
