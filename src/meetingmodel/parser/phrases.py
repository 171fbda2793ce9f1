"""Phrases of the lexicon, compiled once to bounded patterns.

In: tuples of words and phrases.  Out: patterns and sets, cached by the words themselves.
Never: backtracks without bound; every pattern is a list of literals.
"""

import re
import sys
from collections.abc import Iterator
from functools import cached_property, lru_cache

from .literals import NONE, any_of

__all__ = [
    "PICTURES",
    "Phrase",
    "any_of",
    "bare",
    "opening",
    "phrase",
    "tokens",
    "whole",
    "words_of",
]

END = sys.maxsize  # of a text, as `re` has it
ROOM = 40  # for blanks between words, and what follows them
PICTURES = "\u2600-\u27bf\u2b00-\u2bff\ufe0f\u200d\U0001f000-\U0001faff"
PICTURE = re.compile(rf"[{PICTURES}]")
SIGNS = re.compile(rf"^[{PICTURES}]+\s*|\s*[{PICTURES}]+$")
WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")


class Phrase:
    """Many words and phrases, looked for in any case.

    Case is costly: a text is searched in small letters first, and only where that finds something
    as it is written. Where small letters are more than the capitals ("İ"), it is not.
    """

    def __init__(self, before: str, words: tuple[str, ...]) -> None:
        self.source = rf"{before}{any_of(words)}(?!\w)" if words else NONE
        self.small = re.compile(self.source)
        self.reach = 2 * max(map(len, words), default=0) + ROOM

    @cached_property
    def any_case(self) -> re.Pattern[str]:
        """The pattern that heeds no case, compiled where a text has one of the words."""
        return re.compile(self.source, re.IGNORECASE)

    def search(self, text: str, pos: int = 0, endpos: int = END) -> re.Match[str] | None:
        """Return the first of the words in *text*."""
        if pos or endpos != END:
            return self.any_case.search(text, pos, endpos)
        low = text.lower()
        if len(low) != len(text):
            return self.any_case.search(text)
        found = self.small.search(low)
        return self.any_case.match(text, found.start()) if found is not None else None

    def match(self, text: str, pos: int = 0) -> re.Match[str] | None:
        """Return the one of the words that *text* has at *pos*."""
        # No look behind: both begin where the text does, or where a sentence or label does.
        low = text[pos : pos + self.reach].lower()
        if self.small.match(low) is None and "  " not in low:
            return None
        return self.any_case.match(text, pos)

    def fullmatch(self, text: str) -> re.Match[str] | None:
        """Return *text* if it is one of the words."""
        return self.any_case.fullmatch(text)

    def finditer(self, text: str, pos: int = 0) -> Iterator[re.Match[str]]:
        """Yield the words in *text*."""
        return self.any_case.finditer(text, pos)

    def findall(self, text: str) -> list[str]:
        """Return the words in *text*."""
        return self.any_case.findall(text)


@lru_cache(maxsize=256)
def phrase(words: tuple[str, ...]) -> Phrase:
    """Return what finds any of *words* as whole words, longest first, in any case."""
    return Phrase(r"(?<!\w)", words)


@lru_cache(maxsize=256)
def opening(words: tuple[str, ...]) -> Phrase:
    """Return what matches any of *words* at the start of a text, as a whole word."""
    return Phrase("", words)


@lru_cache(maxsize=256)
def whole(words: tuple[str, ...]) -> frozenset[str]:
    """Return *words* as a set, for texts that are one of them and nothing else."""
    return frozenset(words)


def tokens(text: str) -> frozenset[str]:
    """Return the words of *text* in lower case, as gates count them."""
    return frozenset(text.lower().translate(_SPACED).split())


# Marks become blanks: half the time that a pattern takes. Above U+3000 no marks stand in words.
_SPACED = {code: chr(code) for code in range(128)} | {
    code: " " for code in range(0x3000) if not chr(code).isalnum()
}


def bare(text: str) -> str:
    """Return *text* in lower case without marks at its ends, for looking it up."""
    if not text.isascii():
        if PICTURE.match(text) or PICTURE.match(text[-1:]):
            text = SIGNS.sub("", text)  # "📝 Notes": people put small pictures before headings
        text = text.replace("’", "'")
    text = text.lower().strip(" \t:.;,-–—*_#()[]\"'“”")
    # Of all blanks only the plain one is printable: most texts hold no other, and no two in a row.
    return text if text.isprintable() and "  " not in text else " ".join(text.split())


def words_of(text: str) -> list[str]:
    """Return the words of *text* in lower case, without punctuation."""
    return [word.lower() for word in WORD.findall(text)]
