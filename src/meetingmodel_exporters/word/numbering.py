"""Lists by our own numbering definitions, whose numbers are those that were written.

In: the marker of each list entry, as written, and how deep it stands.
Out: the number properties of its paragraph, and the definitions for numbering.xml.
Never: shows another number than the one that was written, or leaves a list to the next one's count.
"""

from collections.abc import Mapping

from attrs import frozen

LEVELS = 9
STEP = 360
DEEP_STEP = 120
GLYPHS = ("•", "◦", "▪")
# Marks that readers of PDF files see as letters: they are glyphs of a symbol font.
LETTER_GLYPHS = frozenset("oOl§nvqØüu")
BOXES: Mapping[str, str] = {"[]": "☐", "[ ]": "☐", "[x]": "☑", "[X]": "☑", "☐": "☐", "☑": "☑"}
# The commonest markers of all, which need no looking at.
PLAIN = frozenset(("", "•", "-", "–", "*", "◦", "▪", "·"))
# A marker that nobody writes: the list that it stands for shows none.
SILENT = "\0"
LONGEST_MARKER = 16
HIGHEST = 32_767
_ROMAN = ((100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"))


@frozen
class Shape:
    """What the numbers of a list have in common: how they count, and what stands around them."""

    before: str
    count: str
    after: str


@frozen
class Place:
    """What a list paragraph needs: its list and level, or words to print where no list will do."""

    number: int = 0
    level: int = 0
    literal: str = ""


class Lists:
    """Gives each entry its list; collects the definitions as it goes.

    *first* is the first id that is free for ours: a letterhead may have lists of its own.
    """

    def __init__(self, first_abstract: int = 0, first: int = 1) -> None:
        self._first_abstract = first_abstract
        self._first = first
        self._abstracts: dict[tuple[Shape | str, int], int] = {("", 0): first_abstract}
        self._numbers: list[str] = [_num(first, first_abstract)]
        self._glyphs: dict[tuple[str, int], int] = {}
        self._plain = [Place(first, level) for level in range(LEVELS)]
        self._read: dict[str, list[tuple[Shape, int]]] = {}
        # By level: the list that is open there, and the number that it reached.
        self._open: dict[int, tuple[Shape, int, int]] = {}

    def close(self) -> None:
        """Let no list go on from here: a heading stands between."""
        self._open.clear()

    def silent(self) -> Place:
        """Return a list that shows nothing, for a paragraph whose style would number it."""
        return Place(self._glyph(SILENT, 0))

    def place(self, marker: str, depth: int) -> Place:
        """Return where an entry with that *marker* stands, *depth* levels deep (from 0)."""
        level = min(depth, LEVELS - 1)
        if self._open:
            self._open = {one: state for one, state in self._open.items() if one <= depth}
        if marker in PLAIN:
            return self._plain[level]
        bare = marker.strip()
        if bare in BOXES:
            return Place(self._glyph(BOXES[bare], level), level)
        if not any(char.isalnum() for char in bare):
            return self._plain[level]
        if not _fits(bare):
            return Place(0, level, marker)
        return self._numbered(bare, depth, level)

    def _numbered(self, bare: str, depth: int, level: int) -> Place:
        readings = self._read.get(bare)
        if readings is None:
            readings = self._read[bare] = _readings(bare)
        open_list = self._open.get(depth)
        if open_list is not None:
            shape, reached, number = open_list
            if (shape, reached + 1) in readings:
                self._open[depth] = (shape, reached + 1, number)
                return Place(number, level)
        if len(bare) == 1 and bare in LETTER_GLYPHS:
            return self._plain[level]
        if not readings:
            return Place(self._glyph(bare, level), level)
        shape, start = readings[0]
        number = self._add(self._abstract(shape, level), level, start)
        self._open[depth] = (shape, start, number)
        return Place(number, level)

    def _glyph(self, text: str, level: int) -> int:
        """Return the list whose entries all bear *text*, as it stands."""
        if (text, level) not in self._glyphs:
            self._glyphs[text, level] = self._add(self._abstract(text, level), level, None)
        return self._glyphs[text, level]

    def _abstract(self, look: Shape | str, level: int) -> int:
        fresh = self._first_abstract + len(self._abstracts)
        return self._abstracts.setdefault((look, level), fresh)

    def _add(self, abstract: int, level: int, start: int | None) -> int:
        number = self._first + len(self._numbers)
        self._numbers.append(_num(number, abstract, level, start))
        return number

    def definitions(self) -> tuple[str, str]:
        """Return the abstract definitions and the lists, as XML."""
        abstracts = [_abstract(ident, *key) for key, ident in self._abstracts.items()]
        return "".join(abstracts), "".join(self._numbers)


def indent(depth: int) -> int:
    """Return the left edge of an entry's text, in twentieths of a point; *depth* counts from 0."""
    steps, deep = min(depth, LEVELS - 1), max(0, depth - LEVELS + 1)
    return STEP * (steps + 1) + DEEP_STEP * deep


def _fits(bare: str) -> bool:
    # "%" opens a field in Word's level texts; a control character cannot stand in an attribute.
    return len(bare) <= LONGEST_MARKER and "%" not in bare and bare.isprintable()


def _readings(marker: str) -> list[tuple[Shape, int]]:
    """Return the ways to count up to *marker*, the likeliest first; none if it is no number."""
    stem = marker
    while stem and not stem[-1].isalnum():
        stem = stem[:-1]
    after = marker[len(stem) :]
    digits = stem[len(stem.rstrip("0123456789")) :]
    if digits:
        # "007" counts as "00" and 7: Word would print the 7 alone.
        number = digits.lstrip("0") or "0"
        before = stem[: len(stem) - len(number)]
        if len(number) > len(str(HIGHEST)) or int(number) > HIGHEST:
            return []
        return [(Shape(before, "decimal", after), int(number))]
    return _letter_readings(stem, after)


def _letter_readings(stem: str, after: str) -> list[tuple[Shape, int]]:
    letters = stem[len(stem.rstrip("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")) :]
    before = stem[: len(stem) - len(letters)]
    if not letters or any(char.isalpha() for char in before):
        return []
    upper = letters.isupper()
    case = "upper" if upper else "lower"
    found: list[tuple[Shape, int]] = []
    if len(letters) == 1:
        place = ord(letters.casefold()) - ord("a") + 1
        found.append((Shape(before, f"{case}Letter", after), place))
    roman = _ROMANS.get(letters.casefold())
    if roman and letters in (letters.upper(), letters.lower()):
        # A list that opens with "i" counts in Roman numbers; one that opens with "c" does not.
        likelier = 0 if letters.casefold() in ("i", "v", "x") or len(letters) > 1 else len(found)
        found.insert(likelier, (Shape(before, f"{case}Roman", after), roman))
    return found


def _roman(number: int) -> str:
    out = ""
    for value, letters in (*_ROMAN, (1, "i")):
        while number >= value:
            out += letters
            number -= value
    return out


_ROMANS: Mapping[str, int] = {_roman(number): number for number in range(1, 200)}


def _num(number: int, abstract: int, level: int = 0, start: int | None = None) -> str:
    restart = (
        ""
        if start is None
        else f'<w:lvlOverride w:ilvl="{level}"><w:startOverride w:val="{start}"/></w:lvlOverride>'
    )
    return f'<w:num w:numId="{number}"><w:abstractNumId w:val="{abstract}"/>{restart}</w:num>'


def _abstract(ident: int, look: Shape | str, level: int) -> str:
    # Word tells definitions apart by nsid; without one it may merge two of them.
    levels = [_level(number, look if number == level else "") for number in range(LEVELS)]
    return (
        f'<w:abstractNum w:abstractNumId="{ident}"><w:nsid w:val="{0x4D4D0000 + ident:08X}"/>'
        f'<w:multiLevelType w:val="hybridMultilevel"/>{"".join(levels)}</w:abstractNum>'
    )


def _level(level: int, look: Shape | str) -> str:
    if isinstance(look, Shape):
        count, text = look.count, f"{look.before}%{level + 1}{look.after}"
    elif look == SILENT:
        count, text = "none", ""
    else:
        count, text = "bullet", look or GLYPHS[level % len(GLYPHS)]
    shown = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    shown = shown.replace('"', "&quot;")
    edges = f'w:left="{indent(level)}" w:hanging="{STEP}"'
    after = "tab" if len(text) <= 5 else "space"
    if look == SILENT:
        edges, after = 'w:left="0" w:firstLine="0"', "nothing"
    return (
        f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{count}"/>'
        f'<w:suff w:val="{after}"/><w:lvlText w:val="{shown}"/>'
        f'<w:lvlJc w:val="left"/><w:pPr><w:ind {edges}/></w:pPr></w:lvl>'
    )
