"""Headings of agenda items and attachments, without a gap in the outline.

In: items as the record prints them.  Out: paragraphs in the heading styles, and details below them.
Never: leaves out a line of a heading, or puts one in another's place.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import accumulate

from meetingmodel import AgendaItem, Piece

from .._headings import beside_number
from .numbering import Lists
from .page import list_properties
from .pen import Pen
from .styles import LEVELS
from .xml import is_rtl

# Not every letterhead's headings stay with what follows them; an item of which nothing is said
# ("Adjourn") need not, or it would leave its page for the actions below it.
_KEEP, _LAST = "<w:keepNext/>", '<w:keepNext w:val="0"/>'
_NEW_PAGE, _SAME_PAGE = "<w:pageBreakBefore/>", '<w:pageBreakBefore w:val="0"/>'
DASHES = " \t–—-"


class Headings:
    """Keeps the outline: an item without words of its own makes no level in it."""

    def __init__(self, pen: Pen, lists: Lists) -> None:
        self._pen, self._lists = pen, lists
        # By depth of the item: the level of its heading on the page.
        self._levels = [0]
        self._merged: set[int] = set()

    def item(self, item: AgendaItem, depth: int, text: str) -> str:
        """Return the heading of *item*, *depth* items deep; *text* is its first line."""
        lines = beside_number([line.text for line in item.heading] or [text], item.number)
        first, last = _title_lines(lines, item.title)
        del self._levels[depth:]
        shown = any(line.strip() for line in lines[: last + 1])
        level = min(self._levels[-1] + shown, LEVELS)
        self._levels += [level] * (depth + 1 - len(self._levels))
        # The lines up to the title are one heading; flow() yields them as pieces of their own.
        end = last + 1 + max(len(item.heading) - len(lines), 0)
        self._merged = {id(line) for line in item.heading[:end]}
        if not shown:
            return ""
        above = [self._pen.run(line, "eyebrow") for line in lines[:first] if line.strip()]
        # "APPROVAL OF MINUTES –": in the notes, the text went on behind the dash.
        title = self._pen.run(" ".join(lines[first : last + 1]).rstrip(DASHES))
        keep = _LAST if _stands_alone(item, end) else _KEEP
        return self._line(level, "<w:r><w:br/></w:r>".join((*above, title)), lines[first], keep)

    def attachment(self, title: str) -> str:
        """Return the heading of an attachment, on a new page."""
        self._levels = [0]
        if not title.strip():
            return ""
        return self._line(1, self._pen.run(title), title, _KEEP + _NEW_PAGE)

    def ours(self, key: str) -> str:
        """Return a heading over a part that we add: a label."""
        words = self._pen.label(key)
        self._levels = [0]
        return self._line(1, self._pen.run(words), words)

    def further(self, piece: Piece) -> str:
        """Return a line of a heading that stands below the title: presenters, hours."""
        if not piece.text.strip() or id(piece.node) in self._merged:
            return ""
        return self._pen.line("item", piece.text)

    def _line(self, level: int, runs: str, text: str, keep: str = _KEEP) -> str:
        role = f"heading{level}"
        # A letterhead may number its headings; the numbers of the minutes stand in their words.
        more = ""
        if role in self._pen.look.numbered:
            more = list_properties(self._lists.silent(), 0, text="", edged=False)
        more += "<w:bidi/>" if is_rtl(text) else ""
        # Reports begin a chapter on a new page; an item of minutes is no chapter.
        if role in self._pen.look.paged and not keep.endswith(_NEW_PAGE):
            keep += _SAME_PAGE
        return self._pen.paragraph(role, runs, keep=keep, more=more)


def _stands_alone(item: AgendaItem, end: int) -> bool:
    """Return whether nothing is said below the title of *item*, which ends before line *end*."""
    return not (item.content or item.items or item.heading[end:] or item.presenters)


def _title_lines(lines: Sequence[str], title: str) -> tuple[int, int]:
    """Return the first and the last of *lines* that say *title*; the first line if none does."""
    wanted = _letters(title)
    said = [_letters(line) for line in lines]
    start = "".join(said).find(wanted) if wanted else -1
    if start < 0:
        return 0, 0
    ends = list(accumulate(len(line) for line in said))
    return bisect_right(ends, start), bisect_left(ends, start + len(wanted))


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold()))
