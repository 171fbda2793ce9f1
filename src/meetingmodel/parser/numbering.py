"""Numbers at the start of a heading: "3.", "IV.", "b)", "5/16", "Item 7", "Agenda Item #2:".

In: the start of a text.  Out: its kind, its value and where the title begins.
Never: decides whether the numbered text is an item.
"""

import re
from functools import lru_cache
from typing import NamedTuple

from .levels import marker_kind
from .lexicon.words import Lexicon

ROMANS = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}


class Number(NamedTuple):
    """A number as written: *text*, its *kind* ("1.", "I.", "n/16", "item") and *value*."""

    text: str
    kind: str
    value: int
    stop: int


def roman(text: str) -> int:
    """Return the value of a roman numeral, 0 for what is none."""
    total = 0
    letters = [ROMANS.get(letter, 0) for letter in text.lower()]
    if 0 in letters:
        return 0
    for here, after in zip(letters, [*letters[1:], 0]):
        total += here if here >= after else -here
    return total


def number_of_marker(marker: str) -> Number | None:
    """Return the number that a list mark is; None for a glyph."""
    if not marker or not any(c.isalnum() for c in marker) or marker == "o" or marker[0] == "[":
        return None
    core = marker.strip("().")
    if "/" in core:
        first, _, year = core.partition("/")
        return Number(core, f"n/{year}", int(first), len(marker)) if first.isdigit() else None
    kind = marker_kind(marker)
    if core.isdigit():
        return Number(core, kind, int(core), len(marker))
    if "." in core and core.replace(".", "").isdigit():
        return Number(core, kind, int(core.rsplit(".", 1)[1]), len(marker))
    if "i" in kind.lower():
        return Number(core, kind, roman(core), len(marker))
    if len(core) == 1 and core.isalpha():
        return Number(core, kind, ord(core.lower()) - 96, len(marker))
    return None


@lru_cache(maxsize=8)
def _labelled(lexicon: Lexicon) -> re.Pattern[str]:
    labels = "|".join(sorted((re.escape(w) for w in lexicon.item_labels), key=len, reverse=True))
    return re.compile(
        rf"(?:{labels})\s{{0,2}}(?:no\.?\s?)?#?\s?(?P<n>\d{{1,3}}|[ivxIVX]{{1,5}}\b)(?P<end>\s*[:.)–—-]\s*|\s+|$)",
        re.IGNORECASE,
    )


LOOSE = re.compile(
    r"(?:#\s?(?P<hash>\d{1,3})(?=[\s:.)]|$)[:.)]?|(?P<slash>\d{1,3}/\d{2,4})(?=\s)|(?P<roman>[IVX]{1,5})(?=\s+[A-Z]))\s*"
)


def read_number(text: str, lexicon: Lexicon) -> Number | None:
    """Return the number that *text* begins with where it has the form of an item's number."""
    match = _labelled(lexicon).match(text)
    if match is not None:
        raw = match["n"]
        value = int(raw) if raw.isdigit() else roman(raw)
        return Number(raw, "item", value, match.end())
    loose = LOOSE.match(text)
    if loose is None:
        return None
    if loose["hash"]:
        return Number(loose["hash"], "#", int(loose["hash"]), loose.end())
    if loose["slash"]:
        first, _, year = loose["slash"].partition("/")
        return Number(loose["slash"], f"n/{year}", int(first), loose.end())
    return None
