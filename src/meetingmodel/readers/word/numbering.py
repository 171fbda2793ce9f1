"""Automatic numbers and bullets as the page shows them.

In: `numbering.xml`, and the list and level of one paragraph after another.  Out: "1.", "a)", "•".
Never: numbers a paragraph twice; whoever asks for the next marker has used it.
"""

import re
from collections.abc import Mapping, Sequence
from xml.etree.ElementTree import Element

from attrs import Factory, field, frozen

from .definitions import Definition
from .glyphs import holds_private, is_symbol_font, shown
from .names import (
    ABSTRACT_NUM_ID,
    ABSTRACT_NUM_ID_ATTRIBUTE,
    ASCII,
    FONTS,
    H_ANSI,
    INDENT,
    LEGAL,
    LEVEL,
    LVL,
    LVL_OVERRIDE,
    LVL_RESTART,
    LVL_START,
    LVL_TEXT,
    NUM_FORMAT,
    NUM_ID_ATTRIBUTE,
    NUM_STYLE_LINK,
    P_PR,
    P_STYLE,
    R_PR,
    START_OVERRIDE,
    VAL,
    is_on,
    number,
)
from .numerals import numeral
from .stylesheet import Stylesheet, indent_properties

LEVELS = 9
_PLACE = re.compile(r"%([1-9])")
_LONGEST = 255  # characters that Word takes for the text of a level


def _fixed(level: "Level") -> str | None:
    """Return the marker of a level that does not show its count."""
    return level.text.strip() if "%" not in level.text or level.form == "bullet" else None


@frozen(kw_only=True)
class Level:
    """One level of a list: how it counts and what it prints. *restart*: 0 is never, else the
    count of upper levels any of which starts it anew; None is all of them.
    """

    start: int = 1
    form: str = "decimal"
    text: str = ""
    restart: int | None = None
    legal: bool = False
    style: str | None = None
    left: int | None = None
    first: int | None = None
    fixed: str | None = field(init=False, default=Factory(_fixed, takes_self=True))


_EMPTY = Level(form="none")


@frozen
class ListDefinition:
    """A list of nine levels. Lists of one *family* count on together.

    *elements* define the levels, each of which is read when it is first used: most lists define
    nine and use one. *starts*: where a level begins in this list; *restarts*: a level has a rule
    for when it does.
    """

    family: str
    elements: dict[int, Element]
    starts: dict[int, int]
    restarts: bool
    _read: dict[int, Level] = field(factory=dict, init=False)

    def level(self, place: int) -> Level:
        """Return the definition of the level *place*; an empty one if there is none."""
        found = self._read.get(place)
        if found is None:
            element = self.elements.get(place)
            found = self._read[place] = _EMPTY if element is None else _level(element)
        return found


_UNCOUNTED: list[int | None] = [None] * LEVELS


class Numbering:
    """The lists of one document, and how far each has counted."""

    def __init__(self, found: Mapping[str, Sequence[Definition]], styles: Stylesheet) -> None:
        self._abstract = _by_id(found["abstractNum"], ABSTRACT_NUM_ID_ATTRIBUTE)
        self._nums = _by_id(found["num"], NUM_ID_ATTRIBUTE)
        self._styles = styles
        self._lists: dict[str, ListDefinition | None] = {}
        self._counts: dict[str, list[int | None]] = {}
        self._started: set[tuple[str, int]] = set()

    def level_of(self, num_id: str, level: int | None, style: str | None) -> int:
        """Return the level of a paragraph: by the style that a level names, else as stated."""
        found = self._list(num_id)
        if style is not None and found is not None:
            for place, element in found.elements.items():
                named = element.find(P_STYLE)
                if named is not None and named.get(VAL) == style:
                    return place
        return level or 0

    def level(self, num_id: str, level: int) -> Level:
        """Return the definition of a level; an empty one if the list is not there."""
        found = self._list(num_id)
        return _EMPTY if found is None else found.level(level)

    def next(self, num_id: str, level: int) -> str:
        """Count on at *level* of the list *num_id*, and return the marker that is shown."""
        found = self._lists.get(num_id) or self._list(num_id)
        if found is None:
            return ""
        counts = self._counts.get(found.family)
        if counts is None:
            counts = self._counts[found.family] = [None] * LEVELS
        self._count(num_id, found, level, counts)
        fixed = found.level(level).fixed
        return _counted(found, level, counts) if fixed is None else fixed

    def _count(
        self, num_id: str, found: ListDefinition, level: int, counts: list[int | None]
    ) -> None:
        now = counts[level]
        if level in found.starts and (num_id, level) not in self._started:
            self._started.add((num_id, level))
            counts[level] = found.starts[level]
        elif now is None:
            counts[level] = found.starts.get(level, found.level(level).start)
        else:
            counts[level] = now + 1
        if not found.restarts:
            counts[level + 1 :] = _UNCOUNTED[level + 1 :]
            return
        for lower in range(level + 1, LEVELS):
            restart = found.level(lower).restart
            if restart is None or level < restart:
                counts[lower] = None

    def _list(self, num_id: str) -> ListDefinition | None:
        if num_id not in self._lists:
            self._lists[num_id] = self._define(num_id)
        return self._lists[num_id]

    def _define(self, num_id: str) -> ListDefinition | None:
        num = _element(self._nums, num_id)
        abstract = None if num is None else self._definition_of(num)
        if num is None or abstract is None:
            return None
        levels = {_place_of(element): element for element in abstract.iterfind(LVL)}
        starts: dict[int, int] = {}
        for override in num.iterfind(LVL_OVERRIDE):
            place = _place_of(override)
            if (own := override.find(LVL)) is not None:
                levels[place] = own
            if (start := override.find(START_OVERRIDE)) is not None:
                starts[place] = number(start.get(VAL), 1)
        family = abstract.get(ABSTRACT_NUM_ID_ATTRIBUTE, "")
        ruled = any(one.find(LVL_RESTART) is not None for one in levels.values())
        return ListDefinition(family, levels, starts, ruled)

    def _definition_of(self, num: Element) -> Element | None:
        """Return the definition that *num* uses, by way of a numbering style where it names one."""
        for _ in range(LEVELS):
            named = num.find(ABSTRACT_NUM_ID)
            abstract = _element(self._abstract, "" if named is None else named.get(VAL, ""))
            link = None if abstract is None else abstract.find(NUM_STYLE_LINK)
            if abstract is None or link is None:
                return abstract
            linked = _element(self._nums, self._styles.number_of(link.get(VAL)) or "")
            if linked is None or linked is num:
                return abstract
            num = linked
        return None


def _by_id(found: Sequence[Definition], attribute: str) -> dict[str, Definition]:
    return {one.get(attribute) or "": one for one in found}


def _element(found: Mapping[str, Definition], key: str) -> Element | None:
    one = found.get(key)
    return None if one is None else one.element


def _place_of(element: Element) -> int:
    return min(max(number(element.get(LEVEL)), 0), LEVELS - 1)


def _level(element: Element) -> Level:
    values = {child.tag: child.get(VAL, "") for child in element}
    text = values.get(LVL_TEXT, "")[:_LONGEST]
    font = element.find(f"{R_PR}/{FONTS}")
    name = None if font is None else font.get(ASCII, font.get(H_ANSI))
    form = values.get(NUM_FORMAT, "decimal")
    if holds_private(text) or (form == "bullet" and is_symbol_font(name)):
        text = shown(text, name)
    legal = element.find(LEGAL)
    indent = element.find(f"{P_PR}/{INDENT}")
    edges = {} if indent is None else indent_properties(indent)
    return Level(
        start=number(values.get(LVL_START), 0 if form == "bullet" else 1),
        form=form,
        text=text,
        restart=number(values[LVL_RESTART]) if LVL_RESTART in values else None,
        legal=legal is not None and is_on(legal),
        style=values.get(P_STYLE),
        left=edges.get("left"),
        first=edges.get("first"),
    )


def _counted(found: ListDefinition, level: int, counts: list[int | None]) -> str:
    """Return the marker of a level that shows its count."""
    own = found.level(level)

    def filled(match: "re.Match[str]") -> str:
        place = int(match[1]) - 1
        shown_level = found.level(place)
        value = counts[place]
        if value is None:
            # Nothing stood on that level yet: the page shows where it would start.
            value = found.starts.get(place, shown_level.start)
        if place > level or shown_level.form == "bullet":
            return ""
        return numeral(value, "decimal" if own.legal else shown_level.form)

    return _PLACE.sub(filled, own.text).strip()
