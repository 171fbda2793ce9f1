"""`meetingmodel explain`: what each step of the parser did with a line.

In: a file of notes and the number of a line.  Out: a few lines on standard output.
Never: writes a file.
"""

import click

from .console import Console, standard_output
from .reading import Reading, reading_options

LONGEST = 12  # digits of a number, more than any file has lines


def _number(_ctx: click.Context, _param: click.Parameter, given: str) -> int:
    if given.isascii() and given.isdecimal() and len(given) < LONGEST and int(given):
        return int(given)
    raise click.BadParameter(f"{given!r} is no number of a line; the first has the number 1")


@click.command(short_help="Say what was done with one line of the notes, and why.")
@click.argument("notes", metavar="NOTES")
@click.argument("line", metavar="LINE", callback=_number)
@reading_options("Several meetings in NOTES: explain LINE in the record of its own.")
def explain(notes: str, line: int, reading: Reading) -> None:
    """Say which step took LINE of NOTES, what it made of it, and what came near.

    Lines are counted as an editor counts them; in Word and HTML files, paragraphs count.
    A dash stands for standard input.
    """
    console = Console(standard_output())
    try:
        said = reading.explanation(notes, line)
    except ValueError as error:
        raise click.UsageError(str(error)) from error
    console.say(console.paint(said))
