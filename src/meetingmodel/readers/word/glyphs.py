"""Characters of symbol fonts (Symbol, Wingdings, …) as the characters that they show.

In: a character and the font it is set in.  Out: text in Unicode.
Never: keeps a private-use character of such a font; one that is unknown becomes a bullet.
"""

import re

# The Symbol font, from 0x20 and from 0xA0, in the order of its code.
_SYMBOL_LOW = (
    " !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_"
    "‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼"
)
_SYMBOL_HIGH = "€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪"
_SYMBOL = {0x20 + place: glyph for place, glyph in enumerate(_SYMBOL_LOW)} | {
    0xA0 + place: glyph for place, glyph in enumerate(_SYMBOL_HIGH)
}

_WINGDINGS = {
    0x28: "☎",
    0x2A: "✉",
    0x34: "✆",
    0x41: "✌",
    0x46: "☞",
    0x4A: "☺",
    0x4C: "☹",
    0x6C: "●",
    0x6D: "❍",
    0x6E: "■",
    0x6F: "☐",
    0x70: "☐",
    0x71: "❑",
    0x72: "❒",
    0x73: "⬧",
    0x74: "⧫",
    0x75: "◆",
    0x76: "❖",
    0x77: "⬥",
    0x9E: "·",
    0x9F: "•",
    0xA0: "▪",
    0xA1: "○",
    0xA7: "▪",
    0xA8: "☐",
    0xAB: "★",
    0xB7: "•",
    0xD8: "➢",
    0xDF: "←",
    0xE0: "→",
    0xE1: "↑",
    0xE2: "↓",
    0xE8: "➔",
    0xEF: "⇦",
    0xF0: "⇨",
    0xFB: "✗",
    0xFC: "✓",
    0xFD: "☒",
    0xFE: "☑",
}
_WINGDINGS_2 = {
    0x4F: "✗",
    0x50: "✓",
    0x51: "☒",
    0x52: "☑",
    0x53: "☒",
    0x54: "☒",
    0x97: "●",
    0x98: "●",
    0xA2: "■",
    0xA3: "☐",
    0xAE: "◆",
}
_WINGDINGS_3 = {
    0x67: "→",
    0x7D: "▶",
    0x84: "▶",
    0x86: "▶",
    0x66: "←",
    0x68: "↑",
    0x69: "↓",
}
_WEBDINGS = {0x61: "✓", 0x63: "☐", 0x67: "■", 0x6E: "●", 0x72: "✗", 0x34: "▶", 0x3C: "■"}
_DINGBATS = {
    0x33: "✓",
    0x34: "✔",
    0x37: "✗",
    0x38: "✘",
    0x6C: "●",
    0x6E: "■",
    0x6F: "☐",
    0x71: "❑",
    0x75: "◆",
    0x76: "❖",
    0xD8: "➢",
    0xE0: "→",
}
_FONTS = {
    "symbol": _SYMBOL,
    "wingdings": _WINGDINGS,
    "wingdings 2": _WINGDINGS_2,
    "wingdings 3": _WINGDINGS_3,
    "webdings": _WEBDINGS,
    "zapfdingbats": _DINGBATS,
    "zapf dingbats": _DINGBATS,
    "monotype sorts": _DINGBATS,
}
_UNKNOWN = "•"
_PRIVATE = re.compile("[\uf000-\uf0ff]")


def is_symbol_font(font: str | None) -> bool:
    """Say whether letters set in *font* show something else than these letters."""
    return font is not None and font.lower() in _FONTS


def holds_private(text: str) -> bool:
    """Say whether *text* holds characters of U+F000 to U+F0FF, where symbol fonts keep theirs."""
    return _PRIVATE.search(text) is not None


def shown(text: str, font: str | None) -> str:
    """Return *text* as *font* shows it.

    >>> shown("\\uf0b7", "Symbol"), shown("§", "Wingdings"), shown("o", "Courier New")
    ('•', '▪', 'o')
    """
    named = _FONTS.get((font or "").lower())
    return "".join(_glyph(char, named) for char in text)


def _glyph(char: str, table: dict[int, str] | None) -> str:
    code = ord(char)
    private = 0xF000 <= code <= 0xF0FF
    if private:
        code -= 0xF000
    if table is not None and (private or code < 0x100) and code > 0x20:
        # A letter of a symbol font is no letter on the page, so it must not stay one here.
        return table.get(code, _UNKNOWN)
    if not private:
        return char
    # The font is not stated: nearly always a bullet of Symbol or Wingdings.
    return " " if code == 0x20 else _WINGDINGS.get(code, _UNKNOWN)
