"""How letters are set, and what they show.

In: the properties of a run, and its text.  Out: its look; the text on the page.
Never: changes words; only glyphs of symbol fonts and soft hyphens differ from what is stored.
"""

from xml.etree.ElementTree import Element

from .glyphs import holds_private, shown
from .names import (
    ASCII,
    BOLD,
    FONTS,
    H_ANSI,
    HIDDEN,
    R_STYLE,
    SIZE,
    STRIKE,
    STRIKE_TWICE,
    UNDERLINE,
    VAL,
    is_on,
    number,
)
from .stylesheet import ParagraphStyle, Stylesheet

# Letters of one format: text, bold, size in half points, and why they do not count (else None).
# A plain tuple: one is made for each run, and a named one takes six times as long to make.
Piece = tuple[str, bool, int | None, str | None]
Format = tuple[bool, int | None, str | None]

FORMATS = frozenset((BOLD, SIZE, HIDDEN, R_STYLE, FONTS, STRIKE, STRIKE_TWICE, UNDERLINE))
_SYMBOL_FONTS = frozenset(("Symbol", "Wingdings", "Wingdings 2", "Wingdings 3", "Webdings"))
# A longer text in a symbol font is taken for words whose font was lost or set by mistake.
_GLYPHS_AT_MOST = 2


def formatted(
    properties: Element, style: ParagraphStyle, styles: Stylesheet, *, linked: bool
) -> tuple[bool, int | None, bool, str | None, bool]:
    """Return bold, size, hidden, symbol font and struck of a run, by its `w:rPr` and styles.

    Underlined words are set off as bold ones are; but links, *linked*, are underlined everywhere.
    """
    bold, size, hidden = style.bold, style.size, style.hidden
    font: str | None = None
    struck = underlined = False
    for element in properties:
        tag = element.tag
        if tag not in FORMATS:
            continue
        if tag == BOLD:
            bold = is_on(element)
        elif tag == SIZE:
            size = number(element.get(VAL), 20)
        elif tag == FONTS:
            name = element.get(ASCII) or element.get(H_ANSI)
            font = name if name in _SYMBOL_FONTS else font
        elif tag == HIDDEN:
            hidden = is_on(element)
        elif tag in (STRIKE, STRIKE_TWICE):
            struck = struck or is_on(element)
        elif tag == UNDERLINE:
            underlined = is_on(element)
        else:
            letters = styles.letters(element.get(VAL, ""))
            # A switch of a character style turns the one of the paragraph style over.
            bold, hidden = bold ^ letters.bold, hidden ^ letters.hidden
            size = letters.size or size
    return bold or (underlined and not linked), size, hidden, font, struck


def as_shown(text: str, font: str | None) -> str:
    """Return *text* as the page shows it, in *font* if that is a symbol font."""
    if "\xad" in text:
        text = text.replace("\xad", "")  # a soft hyphen shows only where a line ends
    if holds_private(text) or (font is not None and len(text.strip()) <= _GLYPHS_AT_MOST):
        return shown(text, font)
    return text
