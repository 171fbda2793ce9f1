"""`meetingmodel check`: what a careful clerk would ask about some minutes.

In: any number of files.  Out: a line for each question on standard output.
Never: changes a file, or fails for a question unless --strict asks for that.
"""

import json
import sys
from collections.abc import Sequence

import click

import meetingmodel as mm
from meetingmodel.errors import MeetingModelError

from .console import Console, complain, standard_output
from .notes import in_file, name_of
from .reading import Reading, reading_options

Asked = tuple[str, mm.Diagnostic]
LEVELS = {"error": "error", "warning": "warning", "info": "notice"}  # what GitHub calls them


@click.command(short_help="Ask what a careful clerk would ask about the minutes.")
@click.argument("notes", metavar="NOTES...", nargs=-1, required=True)
@click.option("--strict", is_flag=True, help="End with code 1 if there is a warning or an error.")
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json", "github"]),
    default="text",
    show_default=True,
    help="How to write the questions; github makes annotations of a workflow run.",
)
@reading_options("Several meetings in a file: ask about each of them.")
def check(notes: tuple[str, ...], strict: bool, form: str, reading: Reading) -> int:
    """Ask about NOTES what a careful clerk would: a count that does not fit the roll call, a
    motion without an outcome, somebody who voted and was absent.

    Each question names the file, the line in it, and a code that the documentation explains.
    A dash stands for standard input. A file that cannot be read stops no other.
    """
    asked: list[Asked] = []
    unread: list[str] = []
    for argument in notes:
        try:
            records = reading.records(argument)
        except MeetingModelError as error:
            complain(str(error))
            unread.append(argument)
            continue
        asked += [(name_of(argument), one) for one in in_file(records, _asked)]
    console = Console(standard_output())
    if form == "json":
        console.say(console.paint(json.dumps([_plain(*one) for one in asked], indent=2)))
    elif form == "github":
        for name, one in asked:
            console.say(console.paint(_annotation(name, one)))
    else:
        _text(console, asked, [one for one in notes if one not in unread])
    grave = any(one.severity is not mm.Severity.INFO for _, one in asked)
    return int(bool(unread) or (strict and grave))


def _asked(record: mm.MeetingRecord) -> tuple[mm.Diagnostic, ...]:
    mine = (one for one in record.diagnostics if one.severity is not mm.Severity.INFO)
    return (*mine, *mm.check(record))


def _text(console: Console, asked: Sequence[Asked], notes: Sequence[str]) -> None:
    for name, one in asked:
        console.remark(one, name)
    if notes and not asked:
        errors = Console(sys.stderr)
        errors.say(errors.paint(f"No questions about {', '.join(map(name_of, notes))}."))


def _plain(name: str, one: mm.Diagnostic) -> dict[str, object]:
    return {
        "file": name,
        "line": one.span.first if one.span else None,
        "code": one.code,
        "severity": one.severity.value,
        "message": one.message,
        "hint": one.hint,
    }


def _annotation(name: str, one: mm.Diagnostic) -> str:
    where = [f"file={_property(name)}"]
    where += [f"line={one.span.first}"] if one.span else []
    message = f"{one.message}. {one.hint}" if one.hint else one.message
    told = message.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
    return f"::{LEVELS[one.severity.value]} {','.join([*where, f'title={one.code}'])}::{told}"


def _property(text: str) -> str:
    """Return *text* as the value of a property, which a comma or colon would end."""
    for mark, code in (("%", "%25"), ("\r", "%0D"), ("\n", "%0A"), (":", "%3A"), (",", "%2C")):
        text = text.replace(mark, code)
    return text
