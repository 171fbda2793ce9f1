r"""Marks of wikis and of AsciiDoc inside lines: "'''bold'''", "[[Page|Ann Lee]]", "** deeper".

In: the lines of a plain text whose headings are typed between equals signs.  Out: the same lines as
a reader of the page sees them, nested entries with their level.
Never: takes a mark from a text that shows no sign of a wiki, or a word from any.
"""

import re
from collections.abc import Sequence

from ..document import Line
from .quick import QuickLine, QuickStyle

BOLD = re.compile(r"'{2,5}")
# [[Page|label]] and [http://page label]; a page alone is its own label.
PAGE = re.compile(r"\[\[(?:[^\[\]|\n]{1,200}\|)?([^\[\]|\n]{1,200})\]\]")
LINK = re.compile(r"\[(?:https?://|mailto:)[^\s\[\]]{1,400}\s+([^\[\]\n]{1,200})\]")
# MediaWiki needs no blank; "**Bold** text" and "#12" are no entries.
ENTRY = re.compile(r"(?P<marks>[*#]{1,6})(?:[ \t]+|(?<=\*)(?![^*\n]{0,200}\*))(?=[^\s*#])")
LEVELS = [QuickStyle(list_level=level) for level in range(6)]


def nests(lines: Sequence[str]) -> bool:
    """Whether entries of lists stand below others by the number of their marks: "** deeper"."""
    marks = [match["marks"] for line in lines if (match := ENTRY.match(line)) is not None]
    return any(len(mark) == 1 for mark in marks) and any(len(mark) > 1 for mark in marks)


def shown(text: str) -> str:
    """Return *text* without the marks of bold type and of links.

    >>> shown("'''Chair:''' [[User:Ann|Ann Lee]], [https://example.org the plan]")
    'Chair: Ann Lee, the plan'
    """
    if "''" in text:
        text = BOLD.sub("", text)
    if "[[" in text:
        text = PAGE.sub(r"\1", text)
    return LINK.sub(r"\1", text) if "://" in text or "mailto:" in text else text


def entry_of(raw: str) -> Line | None:
    """Return the entry of a nested list that *raw* is, with its level; None for another line."""
    match = ENTRY.match(raw)
    if match is None:
        return None
    level = len(match["marks"]) - 1
    text = raw[match.end() :].strip()
    return QuickLine(f"{match['marks'][-1]} {text}", indent=level * 2, style=LEVELS[level])
