"""The text of a page, and where its words start and end.

In: PDFium and a page's text.  Out: the text, letter for letter as PDFium counts it, and its words.
Never: moves a letter; what is put in for another one shows nothing, or that something is missing.
"""

import ctypes
from itertools import accumulate, compress, pairwise, repeat
from operator import add

TYPE_CHECKING = False  # see engine.py
if TYPE_CHECKING:
    from .engine import Engine

    Words = tuple[list[int], list[int]]

# What parts words. A hyphen at a line's end comes as U+0002 or U+FFFE, and ends its word.
_BLANK = dict.fromkeys(
    (*range(2), *range(3, 33), 0x7F, 0x85, 0xA0, 0x1680, *range(0x2000, 0x200C), 0x2028, 0x2029,
     0x202F, 0x205F, 0x3000, 0xFEFF),
    " ",
)  # fmt: skip
_HYPHENS = ("\x02", "\ufffe")
_GLYPHS = ("•", "▪", "◦", "●", "☐", "\uf0b7", "\uf0a7", "\uf06f")
JOINER = "\u2060"  # shows nothing
MADE_UP = 0.7  # beyond that share of made-up blanks, a file draws none
SAME_GAP = 0.08  # of the height of a letter; a narrow blank is thrice as wide


def read_text(engine: "Engine", sheet: int) -> "tuple[str, Words]":
    """Return the text of a page, and where its words start and where they end."""
    text = _text(engine, sheet)
    words = _words(text)
    torn = _torn(engine, sheet, *words)
    if torn:
        letters = list(text)
        for place in torn:
            letters[place] = JOINER
        text = "".join(letters)
        words = _words(text)
    return text, words


def _text(engine: "Engine", sheet: int) -> str:
    count = engine("FPDFText_CountChars", sheet)
    if count <= 0:
        return ""
    buffer = (ctypes.c_ushort * (count + 1))()
    engine("FPDFText_GetText", sheet, 0, count, ctypes.addressof(buffer))
    text = bytes(buffer)[:-2].decode("utf-16-le", "surrogatepass")
    if len(text) != count or "\0" in text:
        # Letters that have no Unicode, or need two units of it, are counted in another way there.
        codes = engine.each("FPDFText_GetUnicode", repeat(sheet), range(count))
        text = "".join([chr(code) if 0 < code < 0x110000 else "\ufffd" for code in codes])
    try:
        text.encode()
    except UnicodeEncodeError:  # halves of letters
        whole = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
        # Such a letter has two places in PDFium's text; it keeps both, or all behind it would move.
        return "".join([one + JOINER if one > "\uffff" else one for one in whole])
    return text


def _words(text: str) -> "Words":
    """Return where words start and end."""
    parts = text.translate(_BLANK).split(" ")
    lengths = list(map(len, parts))
    ends = list(map(add, accumulate(lengths), range(len(parts))))
    starts = [0, *(end + 1 for end in ends[:-1])]
    starts, ends = list(compress(starts, lengths)), list(compress(ends, lengths))
    if any(hyphen in text for hyphen in _HYPHENS):
        starts, ends = _split_at_hyphens(text, starts, ends)
    if any(glyph in text for glyph in _GLYPHS):
        starts, ends = _split_before_glyphs(text, starts, ends)
    return starts, ends


def _split_before_glyphs(text: str, starts: list[int], ends: list[int]) -> "Words":
    """Part a glyph from the word before it.

    PDFium takes a bullet right below a line of two letters for the third of them.
    """
    pieces = []
    for start, end in zip(starts, ends, strict=True):
        last = end - 1
        if last > start and text[last] in _GLYPHS and text[last - 1].isalnum():
            pieces.append((start, last))
            start = last
        pieces.append((start, end))
    return [start for start, _ in pieces], [end for _, end in pieces]


def _split_at_hyphens(text: str, starts: list[int], ends: list[int]) -> "Words":
    pieces = []
    for start, end in zip(starts, ends, strict=True):
        first = start
        for at in range(start, end - 1):
            if text[at] in _HYPHENS:
                pieces.append((first, at + 1))
                first = at + 1
        pieces.append((first, end))
    return [start for start, _ in pieces], [end for _, end in pieces]


def _torn(engine: "Engine", sheet: int, starts: list[int], ends: list[int]) -> list[int]:
    """Return the places of blanks that PDFium made up inside of words.

    They are no wider than what stands between letters: text layers of scans spread the letters of
    a word, and draw its last one by itself.
    """
    blanks = [end for end, start in zip(ends, starts[1:], strict=False) if start == end + 1]
    made = engine.each("FPDFText_IsGenerated", repeat(sheet), blanks)
    if not 0 < sum(made) <= MADE_UP * len(blanks):
        return []
    suspects = set(compress(blanks, made))
    words = list(zip(starts, ends, strict=True))
    torn, usual = [], 0.0
    for (start, end), (again, stop) in pairwise(words):
        if end not in suspects:
            continue
        left, right = _box(engine, sheet, end - 1), _box(engine, sheet, again)
        between = []
        if end - start > 1:
            between.append(left[0] - _box(engine, sheet, end - 2)[2])
        if stop - again > 1:
            between.append(_box(engine, sheet, again + 1)[0] - right[2])
        # Boxes may be wider than letters, so that no gap says by itself what it is.
        usual = min(between, default=usual)
        near = SAME_GAP * min(left[1] - left[3], right[1] - right[3])
        if abs(left[3] - right[3]) < near and abs(right[0] - left[2] - usual) < near:
            torn.append(end)
    return torn


def _box(engine: "Engine", sheet: int, place: int) -> list[float]:
    """Return left, top, right and bottom of a letter."""
    sides = (ctypes.c_float * 4)()
    engine("FPDFText_GetLooseCharBox", sheet, place, ctypes.addressof(sides))
    return list(sides)
