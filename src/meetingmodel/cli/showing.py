"""`meetingmodel show`: an outline of some notes in the terminal.

In: the notes.  Out: an outline on standard output, diagnostics on standard error.
Never: writes a file.
"""

import sys
import textwrap

import click

from .console import Console, remarks, standard_output, writing
from .notes import in_file, name_of, noticed_in
from .outline import Row, outline
from .reading import Reading, reading_options


@click.command(short_help="Show what is found in the notes.")
@click.argument("notes", metavar="NOTES")
@reading_options("Several meetings in NOTES: show each of them.")
def show(notes: str, reading: Reading) -> None:
    """Show what is found in NOTES: items, what was said, motions, actions, and what to check.

    A dash stands for standard input.
    """
    records = reading.records(notes)
    stream = standard_output()
    console = Console(stream)
    for number, record in enumerate(records):
        if number:
            console.say()
        for row in outline(record):
            for line in _lines(row, console):
                console.say(line)
    with writing():
        stream.flush()
    remarks(Console(sys.stderr), in_file(records, noticed_in), name_of(notes), all=True)


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
