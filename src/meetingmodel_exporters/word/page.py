"""What the page offers: its styles, its width, and the edges of what is nested.

In: how deep something stands.  Out: `Look`, and the properties of paragraphs that depend on it.
Never: sees a record.
"""

import re
from collections.abc import Mapping

from attrs import field, frozen

from .numbering import STEP, Place, indent
from .styles import APART, IDS, LEVELS
from .xml import is_rtl

_TAG = re.compile("<[^>]{0,2000}>")
_STYLES = re.compile('<w:[pr]Style w:val="([^"]{0,300})"/>')
# A table of so many rows and letters takes less than a page.
SMALL_ROWS, SMALL_TEXT = 12, 1000
LONGEST_CAPTION = 80
_ABOVE = "<w:spacing w:before="
# The head of a paragraph that may part from the next one.
_LOOSE = re.compile('<w:p><w:pPr><w:pStyle w:val="[^"]{0,300}"/>(?!<w:keepNext/>)')


ROOMY = frozenset(("signature", "mark", *(f"heading{level}" for level in range(1, LEVELS + 1))))


@frozen(kw_only=True)
class Look:
    """What the page offers: the ids of its styles, the width of its text, and its ways.

    *numbered* holds the roles of styles that number their paragraphs by themselves. *rtl*: its
    paragraphs run from right to left unless they say otherwise. *roomy*: the roles of styles that
    see to the room above them. *paged*: those whose styles begin a new page.
    """

    ids: Mapping[str, str] = field(default=IDS)
    width: int = 9360
    numbered: frozenset[str] = frozenset()
    rtl: bool = False
    roomy: frozenset[str] = ROOMY
    paged: frozenset[str] = frozenset()


def list_properties(
    place: Place, depth: int, *, text: str, edged: bool, apart: bool = False
) -> str:
    """Return number, direction and edges of a list entry; *edged*: its style has edges too.

    *apart*: its style draws a bar beside it, which needs room.
    """
    number = ""
    if place.number:
        number = (
            f'<w:numPr><w:ilvl w:val="{place.level}"/><w:numId w:val="{place.number}"/></w:numPr>'
        )
    if not edged and place.number and depth == place.level and text.isascii():
        return number
    direction = "<w:bidi/>" if is_rtl(text) else ""
    left = indent(depth) + apart * APART
    return f'{number}{direction}<w:ind w:left="{left}" w:hanging="{STEP}"/>'


def indented(depth: int, text: str) -> str:
    """Return direction and edges of a paragraph below an entry; *depth* 0: below none."""
    direction = "<w:bidi/>" if is_rtl(text) else ""
    edge = f'<w:ind w:left="{indent(depth - 1)}" w:firstLine="0"/>' if depth else ""
    return direction + edge


def styles_of(xml: str) -> set[str]:
    """Return the ids of the styles that paragraphs and runs of *xml* are in."""
    return set(_STYLES.findall(xml))


def opens_with_table(xml: str) -> bool:
    """Return whether the first block of *xml* is a table."""
    return xml.startswith("<w:tbl>") or (
        xml.startswith("<w:bookmarkStart") and xml.partition(">")[2].startswith("<w:tbl>")
    )


def ends_in_table(xml: str) -> bool:
    """Return whether the last block of *xml* is a table."""
    return xml.endswith("</w:tbl>") or (
        xml.endswith("/>") and xml[: xml.rfind("<")].endswith("</w:tbl>")
    )


def kept_with_next(xml: str) -> str:
    """Return *xml* with its last paragraph, or its last row, on the page of what follows.

    A small table comes along as a whole: LibreOffice keeps all rows or none.
    """
    opening = "<w:p>"
    if ends_in_table(xml):
        table = xml[xml.rfind("<w:tbl>") :]
        rows, letters = table.count("<w:tr>"), len(_TAG.sub("", table))
        opening = "<w:tbl>" if rows <= SMALL_ROWS and letters <= SMALL_TEXT else "<w:tr>"
    before, found, last = xml.rpartition(opening)
    last = last.replace('<w:keepNext w:val="0"/>', "<w:keepNext/>")
    return before + _LOOSE.sub(r"\g<0><w:keepNext/>", found + last) if found else xml


def is_caption(xml: str) -> bool:
    """Return whether *xml* is a paragraph of a few words, such as the name of a table."""
    if len(xml) > LONGEST_CAPTION * 12 or not xml.endswith("</w:p>"):
        return False
    text = _TAG.sub("", xml)
    return len(text) <= LONGEST_CAPTION and not text.endswith(".")


def spaced_above(xml: str, before: int) -> str:
    """Return *xml* with that much room above its first paragraph."""
    start = xml.find("<w:pPr>")
    end = xml.find("</w:pPr>", start)
    if start < 0:
        return xml
    there = xml.find(_ABOVE, start, end)
    if there >= 0:
        stop = xml.index("/>", there) + len("/>")
        xml, end = xml[:there] + xml[stop:], end + there - stop
    edges = xml.find("<w:ind ", start, end)
    place = edges if edges >= 0 else end
    return f'{xml[:place]}{_ABOVE}"{before}"/>{xml[place:]}'
