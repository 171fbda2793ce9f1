r"""From a value to a cell: words stay words, dates are dates.

In: one value.  Out: the XML of its cell.
Never: a formula; loses a letter, though control characters, which XML cannot hold, are left out.
"""

import datetime as dt
import re

from .rows import Value

# What a cell of Excel holds at most, in UTF-16 units.
MOST_UNITS = 32_767

# The numbers of the formats in styles.xml (package.py).
HEADING, WORDS, WORDS_AS_TEXT, DATE, NUMBER = 1, 2, 3, 4, 5

_ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
# Excel reads _x0041_ as the letter A; the underscore before such a piece is written as a code.
_CODED = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
# Whoever opens such a cell to correct a word must not turn it into a formula.
_LIKE_FORMULAS = ("=", "+", "-", "@", "\t")
# Excel takes 1900 for a leap year, so its day numbers are right from the first of March.
_DAY_ZERO = dt.date(1899, 12, 30)
FIRST_DATE = dt.date(1900, 3, 1)


def without_controls(text: str) -> str:
    """Return *text* without the characters that XML cannot hold, and with plain line ends."""
    if text.isascii() and text.isprintable():
        return text
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    # A vertical tab or form feed parts words as a line end does.
    text = text.replace("\x0b", "\n").replace("\x0c", "\n")
    return _ILLEGAL.sub("", text)


def pieces(text: str) -> list[str]:
    """Return *text* cut to what a cell holds, between words where there are any."""
    if len(text) * 2 <= MOST_UNITS:
        return [text]
    out = []
    while _units(text) > MOST_UNITS:
        cut = _cut(text)
        out.append(text[:cut])
        text = text[cut:]
    return [*out, text]


def cell(place: str, value: Value, *, empty: int = WORDS) -> str:
    """Return the XML of the cell at *place* ("B2"); an empty one has the format *empty*.

    >>> cell("B2", "=1+1")
    '<c r="B2" s="3" t="inlineStr"><is><t>=1+1</t></is></c>'
    """
    if isinstance(value, int):
        return f'<c r="{place}" s="{NUMBER}"><v>{value}</v></c>'
    if isinstance(value, dt.date):
        if value >= FIRST_DATE:
            return f'<c r="{place}" s="{DATE}"><v>{(value - _DAY_ZERO).days}</v></c>'
        value = value.isoformat()
    if not value:
        return f'<c r="{place}" s="{empty}"/>'
    form = WORDS_AS_TEXT if value.startswith(_LIKE_FORMULAS) else WORDS
    return text_cell(place, value, form)


def text_cell(place: str, text: str, form: int) -> str:
    """Return the XML of a cell with *text*, in the format of that number."""
    # The schema has no xml:space here, so a reader may drop blanks at the ends: we do it first.
    words = escaped(text.strip(" \t\n"))
    return f'<c r="{place}" s="{form}" t="inlineStr"><is><t>{words}</t></is></c>'


def escaped(text: str) -> str:
    """Return *text* as it is written between tags of a sheet."""
    if "_x" in text:
        text = _CODED.sub("_x005F_", text)
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def column(place: int) -> str:
    """Return the letters of the column at *place*, counted from 0: A, …, Z, AA, …"""
    letters = ""
    place += 1
    while place:
        place, rest = divmod(place - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def _units(text: str) -> int:
    return len(text) if text.isascii() else len(text.encode("utf-16-le")) // 2


def _cut(text: str) -> int:
    """Return how many characters of *text* fill a cell; a blank at the cut stays before it."""
    head = text[:MOST_UNITS]
    if not head.isascii():
        head = head.encode("utf-16-le")[: MOST_UNITS * 2].decode("utf-16-le", "ignore")
    blank = max(head.rfind(" "), head.rfind("\n"))
    return blank + 1 if blank > len(head) // 2 else len(head)
