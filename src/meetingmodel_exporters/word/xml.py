"""Words as WordprocessingML: runs and paragraphs, escaped.

In: text of any kind, and the names of styles.  Out: strings of XML.
Never: lets a character through that XML cannot hold, or drops a letter.
"""

import re
from collections.abc import Iterable

# What a text of letters may need: escaping, line breaks, characters that XML forbids.
_SPECIAL = re.compile("[&<>\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufffe\uffff]")
_RTL = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff"
_HAS_RTL = re.compile(f"[{_RTL}]")
# One stretch of right-to-left letters, with the blanks and signs between them. Few need it.
_RTL_STRETCH = f"([{_RTL}](?:[^A-Za-z\u00c0-\u024f\u0370-\u052f]*[{_RTL}])?)"
_BREAK = '</w:t><w:br/><w:t xml:space="preserve">'
_ENTITIES = {"&": "&amp;", "<": "&lt;", ">": "&gt;", "\t": " "}
# Python counts these as blanks between words, so they become blanks.
_BLANKS = frozenset("\x1c\x1d\x1e\x1f\x85")
_LINE_ENDS = frozenset("\n\r\x0b\x0c\u2028\u2029")
SUBSTITUTE = "\ufffd"


class Ink:
    """Turns text into runs, and counts the characters for which a substitute had to stand."""

    def __init__(self) -> None:
        self.replaced = 0

    def escape(self, text: str) -> str:
        """Return *text* for the inside of an element, line ends as blanks."""
        return _SPECIAL.sub(lambda found: self._one(found[0], " "), text)

    def attribute(self, text: str) -> str:
        """Return *text* for the inside of a quoted attribute."""
        return self.escape(text).replace('"', "&quot;")

    def run(self, text: str, style: str = "") -> str:
        """Return *text* as one or more runs in the character style *style*."""
        if text.isprintable() and "&" not in text and "<" not in text and ">" not in text:
            words = text
        else:
            words = _SPECIAL.sub(lambda found: self._one(found[0], _BREAK), joined_ends(text))
        look = f'<w:rStyle w:val="{style}"/>' if style else ""
        if not text.isascii() and _HAS_RTL.search(text):
            return "".join(_directed(text, words, look))
        if not look:
            return f'<w:r><w:t xml:space="preserve">{words}</w:t></w:r>'
        return f'<w:r><w:rPr>{look}</w:rPr><w:t xml:space="preserve">{words}</w:t></w:r>'

    def _one(self, char: str, line_end: str) -> str:
        if char in _ENTITIES:
            return _ENTITIES[char]
        if char in _LINE_ENDS:
            return line_end
        if char in _BLANKS:
            return " "
        self.replaced += 1
        return SUBSTITUTE


def joined_ends(text: str) -> str:
    """Return *text* with one sign for each line end."""
    return text.replace("\r\n", "\n") if "\r" in text else text


def is_rtl(text: str) -> bool:
    """Return whether the first letter of *text* that has a direction is written from the right."""
    if text.isascii() or not _HAS_RTL.search(text):
        return False
    first = next((char for char in text if char.isalpha()), "")
    return bool(first and _HAS_RTL.match(first))


def _directed(text: str, words: str, look: str) -> Iterable[str]:
    # Word lays a run out from right to left only if the run says so.
    whole = is_rtl(text)
    pieces = [words] if whole or "<" in words else re.split(_RTL_STRETCH, words)
    for piece in pieces:
        if piece:
            rtl = "<w:rtl/>" if whole or _HAS_RTL.search(piece) else ""
            props = f"<w:rPr>{look}{rtl}</w:rPr>" if look or rtl else ""
            yield f'<w:r>{props}<w:t xml:space="preserve">{piece}</w:t></w:r>'
