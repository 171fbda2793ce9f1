"""One line of a page: its text out of the pieces between two breaks, bold and links noted.

In: the pieces, joined, with marks where bold and links begin and end.  Out: a `RawLine`.
Never: knows where in the page the line stands.
"""

import re
from html import unescape

from attrs import define

from ..decoding import clean
from .lists import List
from .tables import Cell

# Controls are gone from the text of a page, so they can mark places in it.
BOLD_ON, BOLD_OFF, LINK_ON, LINK_OFF = "\x01", "\x02", "\x03", "\x04"
BLANKS = " \t\n\xa0\x01\x02\x03\x04"
_MARKS = re.compile("([\x01-\x04])")
_STEPS = {BOLD_ON: (1, 0), BOLD_OFF: (-1, 0), LINK_ON: (0, 1), LINK_OFF: (0, -1)}


@define
class RawLine:
    """A line as gathered; what it is becomes clear at the end of the page."""

    text: str
    heading: int | None = None
    level: int | None = None
    of: List | None = None
    number: int = 0
    checked: bool | None = None
    cell: Cell | None = None
    bold: bool = False
    lead: int = 0
    joins: bool | None = None
    indent: int = 0
    part: str | None = None
    links: tuple[str, ...] = ()
    reason: str | None = None
    linked: int = 0
    open_bold: int = 0
    open_links: int = 0


@define
class Region:
    """A part of the page: its first line and the one after its last, and how linked it is.

    Its numbers begin as the totals before it, taken away, and end as its own.
    """

    tag: str
    first: int
    parent: int
    hinted: bool = False
    last: int = 0
    letters: int = 0
    linked: int = 0
    links: int = 0
    files: int = 0

    def add(self, letters: int, linked: int, links: int, files: int) -> None:
        """Add the totals up to where the region ends."""
        self.letters += letters
        self.linked += linked
        self.links += links
        self.files += files


def gathered(text: str, *, marked: bool, bold: int, linked: int, typed: int = 0) -> RawLine:
    """Return the line that the gathered pieces make; *bold* and *linked* began before it.

    >>> gathered("\\n \\x01Chair\\x02:\\n  Ann&nbsp;Lee ", marked=True, bold=0, linked=0).text
    'Chair: Ann Lee'
    """
    if "&" in text:
        text = _without_entities(text)
    if marked:
        return _marked(text, bold, linked, typed)
    line = RawLine(_bare(text, typed), linked=len(text) if linked else 0)
    if typed and line.text:
        line.indent = _indent(text)
    return line


def _without_entities(text: str) -> str:
    text = text.replace("&nbsp;", " ")
    return clean(unescape(text))[0] if "&" in text else text


def one_line(text: str) -> str:
    """Return *text* as one line: a line end is a blank, other runs of blanks may be columns."""
    if "\xa0" in text:
        text = text.replace("\xa0", " ")
    text = text.strip()
    if "\n" not in text and "\t" not in text:
        return text
    parts = text.replace("\t", " ").split("\n")
    return " ".join([part for part in map(str.strip, parts) if part])


def _bare(text: str, typed: int) -> str:
    return text.replace("\xa0", " ").strip() if typed else one_line(text)


def _indent(text: str) -> int:
    wide = text.expandtabs(8)
    return len(wide) - len(wide.lstrip())


def _marked(text: str, bold: int, linked: int, typed: int) -> RawLine:
    pieces = _MARKS.split(text)
    plain = "".join(pieces[::2])
    line = RawLine(_bare(plain, typed))
    if typed and line.text:
        line.indent = _indent(plain)
    lead, led, all_bold = "", True, True
    for piece in pieces:
        if piece in _STEPS:
            step_bold, step_linked = _STEPS[piece]
            bold, linked = max(0, bold + step_bold), max(0, linked + step_linked)
        elif not piece.strip():
            lead += piece if led else ""
        else:
            if not bold:
                led = all_bold = False
            elif led:
                lead += piece
            line.linked += len(piece.strip()) if linked else 0
    line.bold = all_bold and bool(line.text)
    line.lead = 0 if line.bold else len(_bare(lead, typed))
    line.open_bold, line.open_links = bold, linked
    return line
