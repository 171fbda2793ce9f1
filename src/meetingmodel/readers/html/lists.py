"""Lists of a page: the marker that a browser shows before each item.

In: the attributes of lists and items.  Out: "•", "3.", "c.", "iv.".
Never: shows a marker where the page hides it.
"""

import re
from collections.abc import Mapping

from attrs import define

_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"),
    (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
# A page may state the mark itself; letters and figures would be words that nobody wrote.
_SHOWN = re.compile(r"list-style(?:-type)?\s*:\s*(['\"])(?P<mark>[^\w'\"]{1,4})\1")
# A shared document is saved with a list for each level, side by side: "lst-kix_a1b2-1 start".
_APART = re.compile(r"\blst-[\w.]+-([0-8])\b")
_SAYING = frozenset(("style", "type", "start", "reversed"))
_SAYING_NOTHING = "1", 1, 1, False, False, "•"
# The fields of a list from its kind to its depth.
Stated = tuple[str, int, int, bool, bool, str, int | None]


@define(eq=False)
class List:
    """An open list: its kind, and the number of its next item.

    A list that counts down to 1 begins with the number of its items, known at its end: until
    then its items are numbered 0, -1, -2, and *late* is true. *depth*: how deep it stands, where
    its class says so and no list is around it.
    """

    ordered: bool
    kind: str = "1"
    number: int = 1
    step: int = 1
    bare: bool = False
    late: bool = False
    mark: str = "•"
    depth: int | None = None
    items: int = 0

    def next_number(self, attributes: Mapping[str, str] | None = None) -> int:
        """Return the number of the next item, and count on."""
        number = _whole(attributes.get("value"), self.number) if attributes else self.number
        self.number = number + self.step
        self.items += 1
        return number

    def marker(self, number: int) -> str:
        """Return what a browser shows before the item of this number."""
        if self.bare:
            return ""
        if not self.ordered:
            return self.mark
        return f"{numeral(number + self.items if self.late else number, self.kind)}."


def open_list(attributes: Mapping[str, str], *, ordered: bool) -> List:
    """Return the list that begins with these attributes."""
    return List(ordered, *stated(attributes))


def stated(attributes: Mapping[str, str]) -> Stated:
    """Return what attributes say of a list."""
    apart = _APART.search(attributes["class"]) if "class" in attributes else None
    depth = int(apart[1]) if apart is not None else None
    if _SAYING.isdisjoint(attributes):
        return *_SAYING_NOTHING, depth
    style = attributes.get("style", "").replace(" ", "").lower()
    bare = "list-style:none" in style or "list-style-type:none" in style
    down = "reversed" in attributes
    late = down and "start" not in attributes
    start = 0 if late else _whole(attributes.get("start"), 1)
    kind = _kind(attributes.get("type", ""), style)
    shown = _SHOWN.search(attributes.get("style", ""))
    mark = shown["mark"].strip() if shown is not None else ""
    return kind, start, -1 if down else 1, bare, late, mark or "•", depth


def _kind(given: str, style: str) -> str:
    if given in ("a", "A", "i", "I"):
        return given
    for name, kind in (
        ("lower-alpha", "a"),
        ("lower-latin", "a"),
        ("upper-alpha", "A"),
        ("upper-latin", "A"),
        ("lower-roman", "i"),
        ("upper-roman", "I"),
    ):
        if name in style:
            return kind
    return "1"


def numeral(number: int, kind: str) -> str:
    """Return *number* in the figures of a list's kind.

    >>> numeral(28, "a"), numeral(14, "I"), numeral(0, "i")
    ('ab', 'XIV', '0')
    """
    if kind in "aA" and number > 0:
        letters = ""
        while number:
            number, rest = divmod(number - 1, 26)
            letters = chr(ord(kind) + rest) + letters
        return letters
    if kind in "iI" and 0 < number < 4000:
        figures = ""
        for value, figure in _ROMAN:
            times, number = divmod(number, value)
            figures += figure * times
        return figures.upper() if kind == "I" else figures
    return str(number)


def _whole(value: str | None, otherwise: int) -> int:
    digits = (value or "").strip()
    if digits.lstrip("+-").isdecimal() and len(digits) < 8 and digits.count("-") < 2:
        return int(digits)
    return otherwise
