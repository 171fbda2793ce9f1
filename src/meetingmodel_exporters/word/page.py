"""What the page offers: its styles, its width, and the edges of what is nested.

In: how deep something stands.  Out: `Look`, and the properties of paragraphs that depend on it.
Never: sees a record.
"""

from collections.abc import Mapping

from attrs import field, frozen

from .numbering import STEP, Place, indent
from .styles import IDS
from .xml import is_rtl


@frozen(kw_only=True)
class Look:
    """What the page offers: the ids of its styles, the width of its text, and its ways.

    *numbered* holds the roles of styles that number their paragraphs by themselves.
    """

    ids: Mapping[str, str] = field(default=IDS)
    width: int = 9360
    numbered: frozenset[str] = frozenset()


def list_properties(place: Place, depth: int, *, text: str, edged: bool) -> str:
    """Return number, direction and edges of a list entry; *edged*: its style has edges too."""
    number = ""
    if place.number:
        number = (
            f'<w:numPr><w:ilvl w:val="{place.level}"/><w:numId w:val="{place.number}"/></w:numPr>'
        )
    if not edged and place.number and depth == place.level and text.isascii():
        return number
    direction = "<w:bidi/>" if is_rtl(text) else ""
    return f'{number}{direction}<w:ind w:left="{indent(depth)}" w:hanging="{STEP}"/>'


def indented(depth: int, text: str) -> str:
    """Return direction and edges of a paragraph below an entry; *depth* 0: below none."""
    direction = "<w:bidi/>" if is_rtl(text) else ""
    return f'{direction}<w:ind w:left="{indent(depth - 1)}"/>' if depth else direction


def kept_with_next(xml: str) -> str:
    """Return *xml* with its last paragraph on the page of what follows."""
    before, opening, after = xml.rpartition("<w:p><w:pPr><w:pStyle ")
    style, end, rest = after.partition("/>")
    if not opening or rest.startswith("<w:keepNext/>") or "</w:tbl>" in rest:
        return xml
    return f"{before}{opening}{style}{end}<w:keepNext/>{rest}"
