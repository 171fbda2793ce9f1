"""The styles and lists of a letterhead, and what minutes need beside them.

In: its styles.xml and numbering.xml.  Out: which of its styles serves which role; both trees, with
what was missing added.
Never: finds a style by a translated name, or changes one that is there.
"""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from attrs import evolve, field, frozen

from .names import VAL, W, element, is_on
from .numbering import Lists
from .page import ROOMY
from .styles import LEVELS, SPECS, StyleSpec, style_xml

if TYPE_CHECKING:
    from lxml.etree import _Element

_CHAIN = 20


@frozen
class Adopted:
    """Which id serves which role, which roles number by themselves, and the names we supplied.

    *rtl*: whether paragraphs run from the right unless they say otherwise. *roomy*: the roles whose
    styles see to the room above them. *paged*: those whose styles begin a new page.
    """

    ids: Mapping[str, str]
    numbered: frozenset[str]
    supplied: tuple[str, ...]
    rtl: bool = field(default=False, kw_only=True)
    roomy: frozenset[str] = field(default=ROOMY, kw_only=True)
    paged: frozenset[str] = field(default=frozenset(), kw_only=True)


def adopt(root: "_Element", language: str) -> Adopted:
    """Find a style in *root* for every role, and add those that it lacks."""
    sheet = _Sheet(root)
    ids = {spec.role: found for spec in SPECS if (found := sheet.find(spec))}
    table = sheet.default("table")
    base = {"tableNormal": table} if table else {}
    missing = [spec for spec in SPECS if spec.role not in ids]
    for spec in missing:
        ids[spec.role] = sheet.free(spec.ident)
    for spec in missing:
        sheet.add(element(style_xml(_fitting(spec, missing), {**ids, **base})))
    _set_language(root, language)
    for level in range(1, LEVELS + 1):
        sheet.outline(ids[f"heading{level}"], level)
    numbered = frozenset(role for role, ident in ids.items() if sheet.is_numbered(ident))
    roomy = frozenset(role for role in ROOMY if sheet.has_room(ids[role]))
    names = tuple(spec.name for spec in missing)
    paged = frozenset(role for role, ident in ids.items() if sheet.begins_page(ident))
    return Adopted(ids, numbered, names, rtl=sheet.is_rtl(ids), roomy=roomy, paged=paged)


def free_numbers(root: "_Element") -> tuple[int, int]:
    """Return the first ids that are free for definitions and for lists."""
    abstracts = [_number(one, "abstractNumId") for one in root.iterfind(W + "abstractNum")]
    numbers = [_number(one, "numId") for one in root.iterfind(W + "num")]
    return max(abstracts, default=-1) + 1, max(numbers, default=0) + 1


def add_lists(root: "_Element", lists: Lists) -> None:
    """Add our definitions to *root*, in the order that the schema wants."""
    abstracts, numbers = lists.definitions()
    ours = element(f"<w:numbering>{abstracts}{numbers}</w:numbering>")
    theirs = [
        place
        for place, one in enumerate(root)
        if one.tag in (W + "numPicBullet", W + "abstractNum")
    ]
    place = theirs[-1] + 1 if theirs else 0
    root[place:place] = ours.findall(W + "abstractNum")
    last = [place for place, one in enumerate(root) if one.tag in (W + "abstractNum", W + "num")]
    root[last[-1] + 1 : last[-1] + 1] = ours.findall(W + "num")


class _Sheet:
    """The styles of a letterhead, by what they are."""

    def __init__(self, root: "_Element") -> None:
        self._root = root
        self._by_id: dict[str, _Element] = {}
        self._by_name: dict[tuple[str, str], str] = {}
        for style in root.iterfind(W + "style"):
            ident, kind = style.get(W + "styleId", ""), style.get(W + "type", "paragraph")
            self._by_id.setdefault(ident, style)
            self._by_name.setdefault((kind, _value(style, "name").casefold()), ident)

    def default(self, kind: str) -> str:
        """Return the id of the default style of *kind*, or nothing."""
        styles = (one for one in self._root.iterfind(W + "style") if one.get(W + "type") == kind)
        default = (one for one in styles if one.get(W + "default") in ("1", "true", "on"))
        return next((one.get(W + "styleId", "") for one in default), "")

    def find(self, spec: StyleSpec) -> str:
        """Return the id of the style that is *spec*, or nothing."""
        if spec.role == "normal":
            return self.default("paragraph") or self._by_name.get(("paragraph", "normal"), "")
        # The names of built-in styles are stored in English by every Word; other producers store
        # their own language's, and say what a style is by its outline level.
        named = self._by_name.get((spec.kind, spec.name.casefold()), "")
        if named or spec.outline is None:
            return named
        return self._outlined(spec.outline)

    def free(self, ident: str) -> str:
        """Return *ident*, or one like it that no style bears, and take it."""
        known = {one.casefold() for one in self._by_id}
        number, found = 1, ident
        while found.casefold() in known:
            number, found = number + 1, f"{ident}{number}"
        self._by_id[found] = self._root
        return found

    def add(self, style: "_Element") -> None:
        """Add a *style* of ours, under an id that `free` gave."""
        self._root.append(style)
        self._by_id[style.get(W + "styleId", "")] = style

    def is_rtl(self, ids: Mapping[str, str]) -> bool:
        """Return whether plain paragraphs run from right to left."""
        default = self._root.find(f"{W}docDefaults/{W}pPrDefault/{W}pPr/{W}bidi")
        said = self._property(ids["normal"], "bidi")
        return is_on(default if said is None else said)

    def outline(self, ident: str, level: int) -> None:
        """See to it that the heading style *ident* says its level."""
        style = self._by_id.get(ident)
        if style is None or style is self._root or self._property(ident, "outlineLvl") is not None:
            return
        look = style.find(W + "pPr")
        if look is None:
            look = element("<w:pPr/>")
            later = (W + "rPr", W + "tblPr", W + "trPr", W + "tcPr", W + "tblStylePr")
            place = next((n for n, one in enumerate(style) if one.tag in later), len(style))
            style.insert(place, look)
        look.append(element(f'<w:outlineLvl w:val="{level - 1}"/>'))

    def is_numbered(self, ident: str) -> bool:
        """Return whether paragraphs in that style get a number by themselves."""
        number = self._property(ident, "numPr")
        return number is not None and _value(number, "numId") != "0"

    def begins_page(self, ident: str) -> bool:
        """Return whether each paragraph in that style begins a new page."""
        return is_on(self._property(ident, "pageBreakBefore"))

    def has_room(self, ident: str) -> bool:
        """Return whether paragraphs in that style keep their distance from what stands above."""
        spacing = self._property(ident, "spacing")
        return spacing is not None and spacing.get(W + "before", "0") != "0"

    def _outlined(self, outline: int) -> str:
        for ident, style in self._by_id.items():
            if style is not self._root and style.get(W + "type", "paragraph") == "paragraph":
                level = style.find(f"{W}pPr/{W}outlineLvl")
                if level is not None and level.get(VAL) == str(outline):
                    return ident
        return ""

    def _property(self, ident: str, name: str) -> "_Element | None":
        for _ in range(_CHAIN):
            style = self._by_id.get(ident)
            if style is None or style is self._root:
                return None
            found = style.find(f"{W}pPr/{W}{name}")
            if found is not None:
                return found
            ident = _value(style, "basedOn")
        return None


def _fitting(spec: StyleSpec, missing: list[StyleSpec]) -> StyleSpec:
    """Return a missing heading as a smaller copy of the nearest one that the letterhead has."""
    if spec.outline is None:
        return spec
    lacking = {one.role for one in missing}
    above = [f"heading{level}" for level in range(spec.outline, 0, -1)]
    nearest = next((role for role in above if role not in lacking), "")
    if not nearest:
        return spec
    return evolve(spec, based=nearest, p=f'<w:outlineLvl w:val="{spec.outline}"/>', r="")


def _set_language(root: "_Element", language: str) -> None:
    """Give the letterhead a language where it has none: it cannot be read aloud without."""
    defaults = root.find(W + "docDefaults")
    if defaults is None:
        defaults = element("<w:docDefaults/>")
        root.insert(0, defaults)
    holder = defaults.find(W + "rPrDefault")
    if holder is None:
        holder = element("<w:rPrDefault/>")
        defaults.insert(0, holder)
    look = holder.find(W + "rPr")
    if look is None:
        look = element("<w:rPr/>")
        holder.append(look)
    tongue = look.find(W + "lang")
    if tongue is None:
        later = (W + "eastAsianLayout", W + "specVanish", W + "oMath")
        place = next((n for n, one in enumerate(look) if one.tag in later), len(look))
        look.insert(place, element(f'<w:lang w:val="{language}"/>'))
    elif not tongue.get(VAL):
        tongue.set(VAL, language)


def _value(parent: "_Element", name: str) -> str:
    found = parent.find(W + name)
    return "" if found is None else found.get(VAL, "")


def _number(holder: "_Element", name: str) -> int:
    text = holder.get(W + name, "0")
    return int(text) if text.lstrip("-").isdigit() else 0
