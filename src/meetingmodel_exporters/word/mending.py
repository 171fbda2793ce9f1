"""What a letterhead mentions and does not have: taken out, as Word passes over it.

In: the trees of its parts.  Out: the same trees, changed in place.
Never: takes away what is there, or changes how a page looks.
"""

import re
from collections.abc import Container, Mapping
from typing import TYPE_CHECKING

from .names import VAL, R, W, twips

if TYPE_CHECKING:
    from lxml.etree import _Element

# By which element a style of which type is mentioned.
_USES = {W + "pStyle": "paragraph", W + "rStyle": "character", W + "tblStyle": "table"}
_OF_LETTERS = (W + "sz", W + "szCs", W + "kern", W + "position")
_MEASURED = (
    *_OF_LETTERS,
    *(W + name for name in ("pgSz", "pgMar", "ind", "spacing", "tab", "cols", "col", "framePr")),
    *(W + name for name in ("tblW", "tcW", "wBefore", "wAfter", "tblInd", "tblCellSpacing")),
    *(W + name for name in ("gridCol", "trHeight", "top", "left", "start", "bottom", "right")),
    *(W + name for name in ("end", "tblpPr", "defaultTabStop", "hyphenationZone", "docGrid")),
)
# "margin" ends like a measure in inches, and is none. Google Docs writes "100.0" for cells.
_MEASURE = re.compile(r"-?[0-9]{1,12}(?:\.[0-9]{0,12})?(?P<unit>mm|cm|in|pt|pc|pi|)")
_PERCENT = re.compile(r"[0-9]{1,6}%")
_MARGINS = {
    **dict.fromkeys(("top", "right", "bottom", "left"), "1440"),
    **dict.fromkeys(("header", "footer"), "720"),
    "gutter": "0",
}
_KINDS_OF_PAGES = ("default", "first", "even")
_LINKS_OF_STYLES = (W + "basedOn", W + "next", W + "link")
_LINKS_OF_LISTS = (W + "styleLink", W + "numStyleLink")


def mend_styles(root: "_Element") -> None:
    """Keep one style of each id in styles.xml, and only links to styles that are there."""
    types: dict[str, str] = {}
    for style in root.findall(W + "style"):
        ident = style.get(W + "styleId", "")
        if ident in types:
            root.remove(style)
            continue
        types[ident] = style.get(W + "type", "paragraph")
    for style in root.findall(W + "style"):
        for link in [one for one in style if one.tag in _LINKS_OF_STYLES]:
            itself = link.tag == W + "basedOn" and link.get(VAL) == style.get(W + "styleId")
            if itself or link.get(VAL) not in types:
                style.remove(link)


def mend_uses(trees: "Mapping[str, _Element]", styles: "_Element", lists: "_Element") -> None:
    """Take out of all *trees* the mention of styles and lists that *styles* and *lists* lack."""
    types = {
        one.get(W + "styleId", ""): one.get(W + "type", "paragraph")
        for one in styles.iterfind(W + "style")
    }
    for one in list(lists.iter(*_LINKS_OF_LISTS)):
        if one.get(VAL) not in types:
            _drop(one)
    shapes = {one.get(W + "abstractNumId") for one in lists.iterfind(W + "abstractNum")}
    for number in lists.findall(W + "num"):
        shape = number.find(W + "abstractNumId")
        if shape is None or shape.get(VAL) not in shapes:
            lists.remove(number)
    numbers = {one.get(W + "numId") for one in lists.iterfind(W + "num")} | {"0"}
    for tree in trees.values():
        for one in list(tree.iter(*_USES, W + "numId")):
            if one.tag == W + "numId":
                if one.get(VAL) not in numbers:
                    _drop(one.getparent())
            elif types.get(one.get(VAL, "")) != _USES[str(one.tag)]:
                _drop(one)


def mend_document(root: "_Element") -> None:
    """Keep one body in *root*, and give its sections the margins of a new page that they lack."""
    for body in root.findall(W + "body")[1:]:
        root.remove(body)
    for margins in root.iter(W + "pgMar"):
        for side, width in _MARGINS.items():
            if margins.get(W + side) is None:
                margins.set(W + side, width)
    for section in root.iter(W + "sectPr"):
        for one in section.findall(W + "headerReference") + section.findall(W + "footerReference"):
            if one.get(W + "type", "default") not in _KINDS_OF_PAGES:
                there = {other.get(W + "type", "default") for other in section.findall(one.tag)}
                if "default" in there:
                    section.remove(one)
                else:
                    one.set(W + "type", "default")


def mend_lists(root: "_Element") -> None:
    """Keep one list, and one definition, of each id; write what tells them apart in full."""
    for kind, name in (("abstractNum", "abstractNumId"), ("num", "numId")):
        seen: set[str] = set()
        for one in root.findall(W + kind):
            ident = one.get(W + name, "")
            if ident in seen:
                root.remove(one)
            seen.add(ident)
    for one in root.iter(W + "nsid", W + "tmpl"):
        one.set(VAL, one.get(VAL, "").zfill(8))


def mend_links(root: "_Element", known: Container[str]) -> None:
    """Take out of *root* the mention of relationships that are not *known*."""
    for one in list(root.iter()):
        for name in [name for name in one.attrib if str(name).startswith(R)]:
            if str(one.attrib[name]) not in known:
                if one.tag in (W + "headerReference", W + "footerReference"):
                    _drop(one)
                else:
                    del one.attrib[name]


def mend_measures(root: "_Element") -> None:
    """Write in *root* as whole numbers what is measured in "2.5cm", "50%" or "100.0"."""
    for one in root.iter(*_MEASURED):
        for name, value in one.attrib.items():
            text = str(value)
            if text.isdigit():
                continue
            if _PERCENT.fullmatch(text):
                one.attrib[name] = str(int(text[:-1]) * 50)
            elif found := _MEASURE.fullmatch(text):
                # Letters are measured in half points, all else in twentieths.
                per_point = 10 if found["unit"] and one.tag in _OF_LETTERS else 1
                one.attrib[name] = str(round(twips(text, 0) / per_point))


def _drop(element: "_Element | None") -> None:
    parent = None if element is None else element.getparent()
    if element is not None and parent is not None:
        parent.remove(element)
