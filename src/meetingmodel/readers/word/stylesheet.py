"""What the styles of a document say, through the chain of styles that each is based on.

In: `styles.xml`.  Out: for a style id, what it means for a paragraph or for letters.
Never: goes by an English name alone; outline level, built-in name and id of any language count.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any
from xml.etree.ElementTree import Element

from attrs import evolve, frozen

from .definitions import Definition
from .names import (
    BASED_ON,
    BOLD,
    DEFAULT,
    FIRST_LINE,
    HANGING,
    HIDDEN,
    INDENT,
    LEFT,
    NUM_ID,
    NUM_LEVEL,
    NUM_PR,
    OUTLINE,
    P_PR,
    R_PR,
    R_PR_DEFAULT,
    SIZE,
    START,
    STYLE_ID,
    STYLE_NAME,
    TYPE,
    VAL,
    is_on,
    number,
)

# Word writes "heading 1" whatever its language; other programs write the name that their users
# see, and ids follow that name without its special letters ("berschrift1").
_HEADING = re.compile(
    r"(?:heading|überschrift|berschrift|titre|título|ttulo|titulo|titolo|kop|rubrik|overskrift"
    r"|otsikko|nagłówek|nagwek|nadpis|címsor|cmsor|başlık|balk|заголовок|titlu|naslov|επικεφαλίδα"
    r"|标题|標題|見出し|제목) ?([1-9])"
)
# fmt: off
_TITLES = frozenset((
    "title", "titel", "titre", "título", "ttulo", "titolo",
    "otsikko", "tytuł", "tytu", "název", "nzev", "cím",
    "cm", "konu", "konubaşlığı", "naslov", "titul", "название",
    "τίτλος", "表題", "제목", "标题", "標題",
))
# fmt: on
_LISTS = re.compile(
    r"(?:list ?(?:bullet|number)?|aufzählungszeichen|aufzhlungszeichen|listennummer"
    r"|liste ?à ?puces|listepuces|liste ?à ?numéros|listenumros|lista ?con ?viñetas"
    r"|listaconvietas|listaconnúmeros|lijstopsomteken|lijstnummering|punktlista|numreradlista"
    r"|opsomming|listanumerata|puntoelenco|numeroelenco) ?([2-5]?)"
)
_CHAIN_LIMIT = 50


@frozen(kw_only=True)
class ParagraphStyle:
    """What a paragraph style says; None where it says nothing.

    *heading* is an outline level from 1; 0 says that the paragraph is body text. *num_id* and
    *level* name a list, *list_level* is what the style's name tells of one ("List Bullet 2").
    *left* and *first* are the edges in twips, *size* is in half points.
    """

    title: bool = False
    heading: int | None = None
    num_id: str | None = None
    level: int | None = None
    numbered_by: str | None = None
    list_level: int | None = None
    left: int | None = None
    first: int | None = None
    bold: bool = False
    size: int | None = None
    hidden: bool = False


@frozen
class LetterStyle:
    """What a character style says; None where it says nothing."""

    bold: bool = False
    size: int | None = None
    hidden: bool = False


class Stylesheet:
    """The styles of one document, worked out when they are first asked for."""

    def __init__(self, found: Mapping[str, Sequence[Definition]]) -> None:
        self._found: dict[str, Definition] = {}
        self.default: str | None = None
        for one in found["style"]:
            style_id = one.get(STYLE_ID) or ""
            self._found[style_id] = one
            if one.get(DEFAULT) in ("1", "true", "on") and one.get(TYPE) == "paragraph":
                self.default = style_id
        defaults = found["docDefaults"]
        self._base = _document_defaults(defaults[0].element if defaults else None)
        self._paragraphs: dict[str | None, ParagraphStyle] = {}
        self._letters: dict[str, LetterStyle] = {}

    def paragraph(self, style_id: str | None) -> ParagraphStyle:
        """Return what the paragraph style *style_id* says; None is the document's default style."""
        found = self._paragraphs.get(style_id)
        if found is None:
            found = self._paragraphs[style_id] = self._paragraph(style_id or self.default)
        return found

    def letters(self, style_id: str) -> LetterStyle:
        """Return what the character style *style_id* says."""
        found = self._letters.get(style_id)
        if found is None:
            found = self._letters[style_id] = self._letter_style(style_id)
        return found

    def _element(self, style_id: str) -> Element | None:
        found = self._found.get(style_id)
        return None if found is None else found.element

    def number_of(self, style_id: str | None) -> str | None:
        """Return the id of the list that the numbering style *style_id* stands for."""
        element = self._element(style_id or "")
        found = None if element is None else element.find(f"{P_PR}/{NUM_PR}/{NUM_ID}")
        return None if found is None else found.get(VAL)

    def _chain(self, style_id: str | None) -> Iterator[tuple[str, Element]]:
        """Yield the style and what it is based on, base last; a ring is cut where it closes."""
        seen: set[str] = set()
        while style_id is not None and style_id not in seen and len(seen) < _CHAIN_LIMIT:
            element = self._element(style_id)
            if element is None:
                return
            yield style_id, element
            seen.add(style_id)
            based = element.find(BASED_ON)
            style_id = None if based is None else based.get(VAL)

    def _paragraph(self, style_id: str | None) -> ParagraphStyle:
        chain = list(self._chain(style_id))
        if not chain and style_id is not None:
            return evolve(self._base, **_named(style_id, style_id))
        style = self._base
        for one, element in reversed(chain):
            found = element.find(STYLE_NAME)
            name = "" if found is None else found.get(VAL, "")
            said: dict[str, Any] = {
                **_named(name, one),
                **_paragraph_properties(element.find(P_PR), one),
                **_letter_properties(element.find(R_PR)),
            }
            style = evolve(style, **said)
        return style

    def _letter_style(self, style_id: str) -> LetterStyle:
        said: dict[str, Any] = {}
        for _, element in reversed(list(self._chain(style_id))):
            said |= _letter_properties(element.find(R_PR))
        return LetterStyle(**said)


def _document_defaults(defaults: Element | None) -> ParagraphStyle:
    element = None if defaults is None else defaults.find(f"{R_PR_DEFAULT}/{R_PR}")
    # Without a word about it, Word sets type in 10 points.
    base = ParagraphStyle(size=20)
    return evolve(base, **_letter_properties(element))


def _named(name: str, style_id: str) -> dict[str, Any]:
    """Return what name and id of a style say of it, in whatever language."""
    for word in (name.lower().strip(), style_id.lower().replace("_20_", " ")):
        if match := _HEADING.fullmatch(word):
            # A heading has its own place: what it inherits from a list or a title ends here.
            return {"heading": int(match[1]), "title": False}
        if word in _TITLES:
            return {"title": True}
        if match := _LISTS.fullmatch(word):
            return {"list_level": int(match[1] or 1) - 1}
    return {}


def _paragraph_properties(properties: Element | None, style_id: str) -> dict[str, Any]:
    said: dict[str, Any] = {}
    for element in () if properties is None else properties:
        if element.tag == OUTLINE:
            level = number(element.get(VAL), 9)
            said["heading"] = level + 1 if 0 <= level < 9 else 0
        elif element.tag == NUM_PR:
            said |= numbering_properties(element)
            said["numbered_by"] = style_id
        elif element.tag == INDENT:
            said |= indent_properties(element)
    return said


def numbering_properties(element: Element) -> dict[str, Any]:
    """Return `num_id` and `level`, as far as a `w:numPr` states them."""
    said: dict[str, Any] = {}
    num_id, level = element.find(NUM_ID), element.find(NUM_LEVEL)
    if num_id is not None:
        said["num_id"] = num_id.get(VAL)
    if level is not None:
        said["level"] = min(max(number(level.get(VAL)), 0), 8)
    return said


def indent_properties(element: Element) -> dict[str, int]:
    """Return `left` and `first` edges in twips, as far as a `w:ind` states them."""
    said = {}
    left = element.get(LEFT, element.get(START))
    if left is not None:
        said["left"] = number(left)
    if (hanging := element.get(HANGING)) is not None:
        said["first"] = -number(hanging)
    elif (first := element.get(FIRST_LINE)) is not None:
        said["first"] = number(first)
    return said


def _letter_properties(properties: Element | None) -> dict[str, Any]:
    said: dict[str, Any] = {}
    for element in () if properties is None else properties:
        if element.tag == BOLD:
            said["bold"] = is_on(element)
        elif element.tag == SIZE:
            said["size"] = number(element.get(VAL), 20)
        elif element.tag == HIDDEN:
            said["hidden"] = is_on(element)
    return said
