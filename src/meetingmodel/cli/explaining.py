"""`meetingmodel explain`: what each step of the parser did with a line.

In: a file of notes and the number of a line.  Out: a few lines on standard output.
Never: writes a file.
"""

import click

import meetingmodel as mm

from .console import Console, standard_output
from .notes import Limits, lexicon_option, limit_option, limits_of, source_of, words_of


@click.command(short_help="Say what was done with one line of the notes, and why.")
@click.argument("notes", metavar="NOTES")
@click.argument("line", metavar="LINE", type=click.IntRange(min=1))
@lexicon_option
@limit_option
def explain(notes: str, line: int, lexicon: str | None, limit: Limits) -> None:
    """Say which step took LINE of NOTES, what it made of it, and what came near.

    Lines are counted as an editor counts them; in Word and HTML files, paragraphs count.
    """
    console = Console(standard_output())
    try:
        source = source_of(notes)
        limits = limits_of(source, limit)
        said = mm.explain(source, line, lexicon=words_of(lexicon), limits=limits)
    except ValueError as error:
        raise click.UsageError(str(error)) from error
    console.say(console.paint(said))
