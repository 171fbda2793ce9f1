"""One line of a page: its text out of the pieces between two breaks, bold and links noted.

In: texts, and marks where bold and links begin and end.  Out: what the line says.
Never: knows where in the page the line stands.
"""

from collections.abc import Sequence
from typing import NamedTuple

from ..decoding import clean
from ..entities import unescape

# Controls are gone from the text of a page, so they can mark places in it.
BOLD_ON, BOLD_OFF, LINK_ON, LINK_OFF = "\x01", "\x02", "\x03", "\x04"
MARKS = frozenset((BOLD_ON, BOLD_OFF, LINK_ON, LINK_OFF))
BLANKS = " \t\n\xa0\x01\x02\x03\x04"


class Gathered(NamedTuple):
    """A line's text, how many of its letters are linked, and how far it is bold.

    *open_bold*, *open_links*: how many of each go on behind it.
    """

    text: str
    linked: int
    bold: bool
    lead: int
    indent: int
    open_bold: int
    open_links: int


def gathered(pieces: Sequence[str], *, bold: int = 0, linked: int = 0, typed: int = 0) -> Gathered:
    """Return the line that texts and marks make; *bold* and *linked* began before it.

    >>> gathered(["\\n ", BOLD_ON, "Chair", BOLD_OFF, ":\\n  Ann&#160;Lee "])[:4]
    ('Chair: Ann Lee', 0, False, 5)
    """
    plain = lead = run = ""
    led = all_bold = True
    letters = 0
    for piece in (*pieces, ""):
        if piece and piece not in MARKS:
            run += piece
            continue
        if "&" in run:
            run = without_entities(run)
        if run and not run.isspace():
            if not bold:
                led = all_bold = False
            if linked:
                letters += len(run.strip())
        if led:
            lead += run
        plain += run
        run = ""
        if piece == BOLD_ON:
            bold += 1
        elif piece == BOLD_OFF:
            bold = max(0, bold - 1)
        elif piece == LINK_ON:
            linked += 1
        elif piece:
            linked = max(0, linked - 1)
    text = _bare(plain, typed)
    all_bold = all_bold and bool(text)
    return Gathered(
        text,
        letters,
        all_bold,
        len(_bare(lead, typed)) if lead and not all_bold else 0,
        _indent(plain) if typed and text else 0,
        bold,
        linked,
    )


def without_entities(text: str) -> str:
    """Return *text* with the letters that its entities stand for."""
    if text.count("&") == text.count("&amp;"):
        return text.replace("&amp;", "&")
    return clean(without_soft_hyphens(unescape(text)))[0]


def without_soft_hyphens(text: str) -> str:
    """Return *text* without the hyphens that show only where a browser breaks a word there.

    Publishing systems set them into every long word.
    """
    return text.replace("\xad", "") if "\xad" in text else text


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
