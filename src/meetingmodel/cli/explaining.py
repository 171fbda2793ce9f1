"""`meetingmodel explain`: what each step of the parser did with a line.

In: a file of notes and the number of a line.  Out: a few lines on standard output.
Never: writes a file.
"""

import click

import meetingmodel as mm

from .console import Console, standard_output
from .notes import lexicon_option, source_of, words_of


@click.command(short_help="Say what was done with one line of the notes, and why.")
@click.argument("notes", metavar="NOTES")
@click.argument("line", metavar="LINE", type=click.IntRange(min=1))
@lexicon_option
def explain(notes: str, line: int, lexicon: str | None) -> None:
    """Say which step took LINE of NOTES, what it made of it, and what came near.

    Lines are counted as an editor counts them; in Word and HTML files, paragraphs count.
    """
    console = Console(standard_output())
    try:
        said = mm.explain(source_of(notes), line, lexicon=words_of(lexicon))
    except ValueError as error:
        raise click.UsageError(str(error)) from error
    console.say(console.paint(said))
