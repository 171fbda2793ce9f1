"""`meetingmodel show`: an outline of some notes in the terminal.

In: the notes.  Out: an outline on standard output, diagnostics on standard error.
Never: writes a file.
"""

import sys
import textwrap

import click

from .console import Console, remarks, standard_output, writing
from .notes import (
    Limits,
    format_option,
    lexicon_option,
    limit_option,
    name_of,
    noticed_in,
    read_notes,
)
from .outline import Row, outline


@click.command(short_help="Show what is found in the notes.")
@click.argument("notes", metavar="NOTES")
@format_option
@lexicon_option
@limit_option
def show(notes: str, format_in: str | None, lexicon: str | None, limit: Limits) -> None:
    """Show what is found in NOTES: items, what was said, motions, actions, and what to check.

    A dash stands for standard input.
    """
    record = read_notes(notes, format=format_in, lexicon=lexicon, limit=limit)
    stream = standard_output()
    console = Console(stream)
    for row in outline(record):
        for line in _lines(row, console):
            console.say(line)
    with writing():
        stream.flush()
    remarks(Console(sys.stderr), noticed_in(record), name_of(notes), all=True)


def _lines(row: Row, console: Console) -> list[str]:
    before = " " * min(row.indent, console.width // 2) + row.mark
    wrapped = textwrap.wrap(
        row.text,
        max(console.width, len(before) + 10),
        initial_indent=before,
        subsequent_indent=" " * len(before),
        break_on_hyphens=False,
    )
    return [""] * row.gap + [console.paint(line, row.look) for line in wrapped or [before]]
