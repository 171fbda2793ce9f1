"""The fields of a letterhead, and those that would fetch something or say that something is lost.

In: the tree of a part.  Out: the same tree, changed in place.
Never: touches a field that still works, or one that another field reckons with.
"""

import re
from collections.abc import Collection, Iterator
from typing import TYPE_CHECKING

from attrs import evolve, field, frozen

from .names import VAL, W
from .scrubbing import drop, open_up

if TYPE_CHECKING:
    from lxml.etree import _Element

# Fields that fetch, start or ask something when the file is opened or printed.
_ACTIVE = re.compile(
    r"\s*(DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|INCLUDE|LINK|IMPORT|DATABASE|MACROBUTTON|"
    r"AUTOTEXT|AUTOTEXTLIST|MERGEFIELD|RD)\b",
    re.IGNORECASE,
)
_STYLE = re.compile(
    r"\s*STYLEREF\s+(?:\"(?P<quoted>[^\"]{1,300})\"|(?P<bare>[^\s\\]{1,300}))", re.I
)
_MARK, _CODE, _SIMPLE = W + "fldChar", W + "instrText", W + "fldSimple"
_PIECES = tuple(W + name for name in ("t", "tab", "br", "cr", "noBreakHyphen", "sym"))


@frozen
class _Field:
    """A field of several runs: its code, what makes it a field, and what it shows."""

    code: str
    marks: "list[_Element]"
    shown: "list[_Element]"
    nested: bool = field(kw_only=True)


def still_fields(root: "_Element") -> None:
    """Leave of an active field what it shows."""
    for one in list(root.iter(_SIMPLE)):
        if _ACTIVE.match(one.get(W + "instr", "")):
            open_up(one)
    for found in list(_fields(root)):
        if _ACTIVE.match(found.code):
            for mark in found.marks:
                drop(mark)


def drop_lost(root: "_Element", styles: "_Element", used: Collection[str]) -> None:
    """Drop fields that repeat the words of a style where no words are in that style any more.

    *used*: the ids of the styles that the document uses. Such a field says "Error!" in Word.
    """
    for one in list(root.iter(_SIMPLE)):
        if _is_lost(one.get(W + "instr", ""), styles, used):
            drop(one)
    for found in list(_fields(root)):
        if not found.nested and _is_lost(found.code, styles, used):
            for piece in (*found.marks, *found.shown):
                drop(piece)


def _is_lost(code: str, styles: "_Element", used: Collection[str]) -> bool:
    said = _STYLE.match(code)
    if said is None:
        return False
    name = (said["quoted"] or said["bare"]).strip().casefold()
    name = f"heading {name}" if name.isdigit() else name
    # A Word in another language says the name in that language; the id is made from its letters.
    ident = "".join(one for one in name if one.isascii() and one.isalnum())
    found = {
        style.get(W + "styleId", "")
        for style in styles.iterfind(W + "style")
        if _name_of(style) == name or style.get(W + "styleId", "").casefold() == ident
    }
    return found.isdisjoint(used)


def _name_of(style: "_Element") -> str:
    name = style.find(W + "name")
    return "" if name is None else name.get(VAL, "").casefold()


def _fields(root: "_Element") -> "Iterator[_Field]":
    """Yield the fields of several runs, an inner one before the one that it stands in."""
    open_fields: list[_Field] = []
    codes: list[list[str]] = []
    for one in root.iter(_MARK, _CODE, *_PIECES):
        kind = one.get(W + "fldCharType")
        if kind == "begin":
            open_fields.append(_Field("", [], [], nested=bool(open_fields)))
            codes.append([])
        if not open_fields:
            continue
        outer, inner = open_fields[0], open_fields[-1]
        (inner.shown if one.tag in _PIECES else inner.marks).append(one)
        if outer is not inner:
            outer.shown.append(one)
        if one.tag == _CODE:
            codes[-1].append(one.text or "")
        if kind == "end":
            open_fields.pop()
            yield evolve(inner, code="".join(codes.pop()))
