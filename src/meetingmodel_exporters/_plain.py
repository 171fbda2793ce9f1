"""Words made safe for a text file, and set to a width.

In: any string.  Out: words without control characters; lines of words.
Never: loses a letter, or breaks a word.
"""

import re

from meetingmodel import Diagnostic, MeetingRecord, Severity, flow

_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f]")
_SURROGATES = re.compile(r"[\ud800-\udfff]")
# A reader may take such a character at the end of a line for the hyphen of a divided word.
_HYPHENS = ("-", "\u2010", "\u2011", "\u00ad")


def words(text: str) -> list[str]:
    """Return the words of *text*: what stands between blanks of any kind, line ends included."""
    return cleaned(text).split()


def cleaned(text: str) -> str:
    """Return *text* without control characters and lone surrogates, which no file can hold."""
    if text.isascii() and text.isprintable():
        return text
    return _SURROGATES.sub("\ufffd", _CONTROLS.sub("", text))


def replaced(record: MeetingRecord, code: str) -> list[Diagnostic]:
    """Return a diagnostic if *record* holds halves of characters, which are shown as U+FFFD."""
    if not any(_SURROGATES.search(piece.text) for piece in flow(record)):
        return []
    said = "the record holds halves of characters, which no file can hold: U+FFFD is shown instead"
    return [Diagnostic(code, severity=Severity.WARNING, message=said)]


def filled(given: list[str], *, width: int, first: int = 0) -> list[str]:
    """Return the words in lines of at most *width*, the first of them shorter by *first*.

    A line ends neither inside a word nor behind a hyphen.
    """
    lines: list[str] = []
    line: list[str] = []
    room = width - first
    for word in given:
        if line and len(word) + 1 > room and not line[-1].endswith(_HYPHENS):
            lines.append(" ".join(line).rstrip())
            line, room = [], width
        room -= len(word) + bool(line)
        line.append(word)
    return [*lines, " ".join(line).rstrip()] if line else lines
