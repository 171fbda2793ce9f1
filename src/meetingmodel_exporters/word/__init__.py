"""Word minutes: a record in, a .docx out, on our own page or in the organisation's letterhead.

options.py     what can be chosen, and every word that we add
xml.py         words as runs, escaped
styles.py      the styles that minutes need
numbering.py   lists that show the numbers that were written
page.py        what a page offers, and the edges of what is nested
pen.py         runs, paragraphs and tables in the styles of a page
headings.py    headings of items, with their hours and presenters
findings.py    motions, decisions and actions, set apart
votes.py       a roll call as a table
attending.py   who was there as a table
runs.py        pieces that are looked at together, for these two and signatures
opening.py     title block, attendance, and how final the minutes are
ending.py      the table of actions, and the lines to sign on
body.py        all of these, in the order of the record
draft.py       the mark across the pages of a draft
package.py     the zip, with fixed times
theme.py       the fonts that it names
own.py         our own lean template
letterhead.py  somebody's letterhead, with the help of:
  template.py    its parts and links;  names.py  what its elements are called
  adopting.py    its styles and lists, and those it lacks
  controls.py    its content controls, filled in
  assembling.py  the parts that come along
  placing.py     where the minutes stand, and its sections
  scrubbing.py   what it tells about people, and what it could run
  fields.py      its fields that fetch something, or repeat what is gone
  mending.py     what it mentions and does not have
  ordering.py    its properties in the order of the schema
"""

import textwrap
from collections.abc import Iterator, Sequence
from typing import BinaryIO

from meetingmodel import Diagnostic, MeetingRecord, Severity, Status

from . import own, package
from .body import Writer
from .numbering import Lists
from .options import PageSize, WordOptions
from .pen import Pen
from .xml import Ink

__all__ = ["PageSize", "WordExporter", "WordOptions"]

FOOT = 72  # letters of a title that stand in one line with the number of the page


class WordExporter:
    """Minutes for Microsoft Word, ready to be corrected and signed."""

    suffixes: tuple[str, ...] = (".docx",)
    options: type = WordOptions

    def export(
        self, records: Sequence[MeetingRecord], out: BinaryIO, options: WordOptions, /
    ) -> Iterator[Diagnostic]:
        """Write the minutes of the one record in *records*."""
        record, ink = records[0], Ink()
        title = ink.escape(record.title or record.body or options.label("minutes"))
        status = options.status or record.status
        word = ink.attribute(options.label("draft")) if status is Status.DRAFT else ""
        if options.template is None:
            lists = Lists()
            body = Writer(Pen(own.look(options), ink, options), lists).write(record)
            foot = ink.escape(_in_short(record, options))
            package.write(out, own.parts(body, lists, title, foot, word, options))
        else:
            # Only who has a letterhead waits for the code that reads one.
            from . import letterhead

            paper = letterhead.prepare(record, options)
            body = Writer(Pen(paper.look, ink, options), paper.lists, paper.above).write(record)
            package.write(out, letterhead.parts(paper, body, title, word, options))
            yield from letterhead.noticed(paper)
        yield from _noticed(ink)


def _in_short(record: MeetingRecord, options: WordOptions) -> str:
    """Return what the foot of each page calls the minutes, in one line: a long title is cut."""
    title = record.title or record.body or options.label("minutes")
    if len(title) > FOOT and record.body:
        title = record.body
    return textwrap.shorten(title, FOOT, placeholder=" …")


def _noticed(ink: Ink) -> Iterator[Diagnostic]:
    if ink.replaced:
        yield Diagnostic(
            "MM310",
            severity=Severity.INFO,
            message=f"{ink.replaced} characters that no Word file can hold stand as “\ufffd”",
            hint="compare the places with the notes",
        )
