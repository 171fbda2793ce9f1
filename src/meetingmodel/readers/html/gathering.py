"""One line of a page: its text out of the pieces between two breaks, bold and links noted.

In: its text, with marks where bold and links begin and end.  Out: what the line says.
Never: knows where in the page the line stands.
"""

import re
from typing import NamedTuple

from ..decoding import clean
from ..entities import unescape

# Controls are gone from the text of a page, so they can mark places in it.
BOLD_ON, BOLD_OFF, LINK_ON, LINK_OFF = "\x01", "\x02", "\x03", "\x04"
_MARK = re.compile("([\x01-\x04])")
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


def gathered(marked: str, *, bold: int = 0, linked: int = 0, typed: int = 0) -> Gathered:
    """Return the line of a text with marks in it; *bold* and *linked* began before it.

    >>> gathered(f"\\n {BOLD_ON}Chair{BOLD_OFF}:\\n  Ann&#160;Lee ")[:4]
    ('Chair: Ann Lee', 0, False, 5)
    """
    parts = _MARK.split(marked)
    runs, marks = parts[::2], parts[1::2]
    marks.append("")
    if "&" in marked:
        runs = [without_entities(run) if "&" in run else run for run in runs]
    plain = "".join(runs)
    text = _bare(plain, typed)
    letters = led = 0
    if linked or LINK_ON in marked:
        letters, linked = _linked(runs, marks, linked)
    if bold or BOLD_ON in marked:
        led, bold = _led(runs, marks, bold)
    whole = led == len(plain) and bool(text)
    lead = len(_bare(plain[:led], typed)) if led and not whole else 0
    indent = _indent(plain) if typed and text else 0
    return Gathered(text, letters, whole, lead, indent, bold, linked)


def _linked(runs: list[str], marks: list[str], depth: int) -> tuple[int, int]:
    """Return how many letters are linked, and how many links go on behind them."""
    letters = 0
    for run, mark in zip(runs, marks):
        if depth:
            letters += len(run.strip())
        if mark == LINK_ON:
            depth += 1
        elif mark == LINK_OFF:
            depth -= depth > 0
    return letters, depth


def _led(runs: list[str], marks: list[str], depth: int) -> tuple[int, int]:
    """Return how far the line is bold from its beginning, and how much bold goes on behind it."""
    led = 0
    leading = True
    for run, mark in zip(runs, marks):
        leading = leading and (depth > 0 or not run.strip())
        if leading:
            led += len(run)
        if mark == BOLD_ON:
            depth += 1
        elif mark == BOLD_OFF:
            depth -= depth > 0
    return led, depth


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
