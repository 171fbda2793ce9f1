"""What a paragraph says of itself and what its style and list say, taken together.

In: the `w:pPr` of a paragraph.  Out: frozen `Properties`: heading, list, edges.
Never: counts a list on; that is done where the paragraph becomes lines.
"""

from collections.abc import Callable
from typing import Any
from xml.etree.ElementTree import Element

from attrs import Factory, evolve, field, frozen

from .names import (
    DEL,
    HIDDEN,
    INDENT,
    INS,
    MOVE_FROM,
    MOVE_TO,
    NUM_PR,
    OUTLINE,
    P_STYLE,
    PAGE_BREAK_BEFORE,
    R_PR,
    SECT_PR,
    VAL,
    is_on,
    is_set,
    number,
)
from .numbering import Numbering
from .runs import Noticed
from .stylesheet import ParagraphStyle, Stylesheet, indent_properties, numbering_properties

# A column of indent is a letter wide: 6 points, 120 twentieths of a point.
_COLUMN = 120


def _indent(properties: "Properties") -> int:
    edge = (properties.left or 0) + (properties.first or 0)
    return max(round(edge / _COLUMN), 0)


@frozen(kw_only=True, eq=False)
class Properties:
    """How a paragraph is set; one object for all that are set alike.

    *mark_hidden*: the paragraph mark is hidden, as all of it may be. *joined*: the mark was
    deleted, so that the next paragraph goes on with this one. *indent*: the left edge of the first
    line, in columns.
    """

    style: ParagraphStyle
    heading: int | None
    title: bool
    num_id: str | None
    level: int
    left: int | None
    first: int | None
    mark_hidden: bool = False
    joined: bool = False
    indent: int = field(init=False, default=Factory(_indent, takes_self=True))


class PropertyReader:
    """Reads the properties of one story's paragraphs; *sections* gathers what ends a section."""

    def __init__(self, styles: Stylesheet, numbering: Numbering, noticed: Noticed) -> None:
        self._styles = styles
        self._numbering = numbering
        self._noticed = noticed
        self._plain: dict[str | None, Properties] = {}
        self._known: dict[tuple[object, ...], Properties] = {}
        self.sections: list[Element] = []

    def read(self, element: Element | None) -> Properties:
        """Return the properties of a paragraph whose `w:pPr` is *element*."""
        if element is None:
            return self._of_style(None)
        style_id: str | None = None
        said: dict[str, Any] = {}
        for one in element:
            tag = one.tag
            if tag == P_STYLE:
                style_id = one.get(VAL)
            elif tag in _READERS:
                said |= _READERS[tag](self, one)
        if not said:
            return self._of_style(style_id)
        key = (style_id, *said.items())
        found = self._known.get(key)
        if found is None:
            found = self._known[key] = self._merged(self._of_style(style_id), said)
        return found

    def _of_style(self, style_id: str | None) -> Properties:
        found = self._plain.get(style_id)
        if found is None:
            found = self._plain[style_id] = self._from_style(self._styles.paragraph(style_id))
        return found

    def _from_style(self, style: ParagraphStyle) -> Properties:
        level, left, first = style.level or 0, style.left, style.first
        if style.num_id not in (None, "0"):
            level = self._numbering.level_of(style.num_id, style.level, style.numbered_by)
            own = self._numbering.level(style.num_id, level)
            left = own.left if left is None else left
            first = own.first if first is None else first
        return Properties(
            style=style,
            heading=style.heading or None,
            title=style.title and not style.heading,
            num_id=style.num_id,
            level=level,
            left=left,
            first=first,
        )

    def _merged(self, plain: Properties, said: dict[str, Any]) -> Properties:
        num_id = said.get("num_id", plain.num_id)
        if num_id not in (None, "0") and ("num_id" in said or "level" in said):
            # The list's own indent stands between the style's and what the paragraph states.
            level = said.get("level", plain.level if num_id == plain.num_id else 0)
            own = self._numbering.level(num_id, level)
            edges = {"left": own.left, "first": own.first, "level": level}
            said = {key: value for key, value in edges.items() if value is not None} | said
        return evolve(plain, **said)

    def _list(self, element: Element) -> dict[str, Any]:
        return numbering_properties(element)

    def _edges(self, element: Element) -> dict[str, Any]:
        return indent_properties(element)

    def _outline(self, element: Element) -> dict[str, Any]:
        level = number(element.get(VAL), 9)
        return {"heading": level + 1, "title": False} if 0 <= level < 9 else {"heading": None}

    def _mark(self, element: Element) -> dict[str, Any]:
        said: dict[str, Any] = {}
        if not len(element):
            return said
        if is_set(element, HIDDEN):
            said["mark_hidden"] = True
        if element.find(DEL) is not None or element.find(MOVE_FROM) is not None:
            said["joined"] = True
            self._noticed.deletions += 1
        if element.find(INS) is not None or element.find(MOVE_TO) is not None:
            self._noticed.insertions += 1
        return said

    def _section(self, element: Element) -> dict[str, Any]:
        self.sections.append(element)
        return {}

    def _page(self, element: Element) -> dict[str, Any]:
        if is_on(element) and not self._noticed.rendered_breaks:
            self._noticed.page += 1
        return {}


_READERS: dict[str, Callable[[PropertyReader, Element], dict[str, Any]]] = {
    NUM_PR: PropertyReader._list,
    INDENT: PropertyReader._edges,
    OUTLINE: PropertyReader._outline,
    R_PR: PropertyReader._mark,
    SECT_PR: PropertyReader._section,
    PAGE_BREAK_BEFORE: PropertyReader._page,
}
