"""Glyphs that say something else than they show: symbol fonts, private-use letters, hyphens.

In: a word as PDFium gives it, and its font.  Out: the word as a reader of the page sees it.
Never: corrects spelling, not even where a scan was read wrongly.
"""

import re

# What the fonts of Microsoft's symbols hold in the places where lists and forms use them.
# Word maps them to U+F000 + place, other programs to the letter that has the place in Latin-1.
WINGDINGS = {
    0x6C: "●", 0x6D: "○", 0x6E: "■", 0x6F: "☐", 0x70: "❐", 0x71: "❑", 0x72: "❒", 0x73: "⬧",
    0x74: "◆", 0x75: "◆", 0x76: "❖", 0x77: "◆", 0x9E: "·", 0x9F: "•", 0xA0: "▪", 0xA1: "○",
    0xA3: "◉", 0xA4: "◉", 0xA7: "▪", 0xA8: "☐", 0xAC: "★", 0xD8: "➢", 0xE0: "→", 0xE8: "➔",
    0xF0: "⇨", 0xFB: "✗", 0xFC: "✓", 0xFD: "☒", 0xFE: "☑", 0x52: "☐", 0x78: "☒", 0xFA: "■",
}  # fmt: skip
SYMBOL = {
    0xB7: "•", 0x2D: "−", 0xA3: "≤", 0xB3: "≥", 0xB0: "°", 0xB1: "±", 0xB4: "×", 0xAE: "→",
    0xDE: "⇒", 0xA8: "♦", 0xE0: "◊", 0x6D: "μ", 0xD2: "®", 0xD3: "©", 0xD4: "™", 0xD0: "∠",
}  # fmt: skip
# Where the font's name does not help, its letters in the private area still mean the same.
PRIVATE = {0xF000 + place: glyph for place, glyph in {**WINGDINGS, **SYMBOL}.items()} | {
    0xF02D: "-", 0xF0FC: "✓", 0xF0A8: "☐", 0xF0A3: "☐", 0xF06F: "o", 0xF0E0: "→",
}  # fmt: skip

BULLETS = frozenset("•‣⁃∙◦●○■□▪▫◆◇❖➢➤➔►▶▸▻‐–—-*·♦◘⬧✓✔✗✘☐☑☒❏❐❑❒⇨→»§¤\uf0b7\uf0a7")
BOXES = {"☐": False, "□": False, "❏": False, "❐": False, "❑": False, "❒": False,
         "☑": True, "☒": True, "✓": True, "✔": True}  # fmt: skip

# The numbers of lists.
NUMBER_MARKER = re.compile(
    r"\(?(?:\d{1,3}|[A-Za-z]|[ivxlcIVXLC]{1,7})[.)]|\d{1,3}(?:\.\d{1,3})+\.?"
)

# PDFium takes ligatures apart by itself.
_SHOWN = {
    0x02: "-", 0xFFFE: "-", 0xAD: "-", 0x00: "\ufffd", 0x2010: "-", 0x2011: "-",
    0xFFFF: "\ufffd", 0x2060: "",
}  # fmt: skip
_EVERYWHERE = _SHOWN | PRIVATE
_CHANGED = frozenset(map(chr, _EVERYWHERE))
# In Wingdings 2 and 3 and Webdings the places mean other things; those seen in lists are here.
_BY_FONT: tuple[tuple[str, dict[int, str]], ...] = (
    ("wingdings2", {0x50: "✓", 0x52: "☑", 0x53: "☒", 0xA3: "☐", 0x97: "•"}),
    ("wingdings3", {0x7D: "►", 0x75: "►"}),
    ("wingdings", WINGDINGS),
    ("webdings", {0x3C: "■", 0x61: "✓"}),
    ("symbol", SYMBOL),
)
# "black" and "demi" name weights as well, but not inside other words ("Blackadder" is a script).
_BOLD = ("bold", "heavy", "-black", ",black", "-demi")


def shown(text: str) -> str:
    """Return *text* with glyphs that every font has in place of private-use ones."""
    return text.translate(_EVERYWHERE)


def shows_otherwise(letters: set[str]) -> bool:
    """Say whether any of *letters* needs `shown`."""
    return not letters.isdisjoint(_CHANGED)


def table_of(font: str) -> dict[int, str] | None:
    """Return what the letters of a symbol font show; None for a font of ordinary letters."""
    plain = font.rpartition("+")[2].lower().replace(" ", "").replace("-", "")
    for name, glyphs in _BY_FONT:
        if plain.startswith(name):
            return glyphs | {0xF000 + place: glyph for place, glyph in glyphs.items()}
    return None


def is_marker(text: str) -> bool:
    """Say whether *text* is nothing but the glyph or number of a list.

    >>> [is_marker(text) for text in ("•", "iv.", "(a)", "3.2", "2021", "No.")]
    [True, True, True, True, False, False]
    """
    return text in BULLETS or (len(text) < 12 and NUMBER_MARKER.fullmatch(text) is not None)


def is_bold(font: str, flags: int) -> bool:
    """Say whether a font is bold by name, or by the flag that forces it."""
    plain = font.rpartition("+")[2].lower()
    return bool(flags & 1 << 18) or any(word in plain for word in _BOLD)
