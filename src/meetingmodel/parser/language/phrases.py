"""Phrases of the lexicon, compiled once to bounded patterns.

In: tuples of words and phrases.  Out: patterns and sets, cached by the words themselves.
Never: backtracks without bound; every pattern is a list of literals.
"""

import re
import sys
from collections.abc import Iterator
from functools import cached_property, lru_cache

from .gates import gate, tokens
from .literals import NONE, any_of

__all__ = [
    "END",
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

ANYTHING = re.compile(r".*", re.DOTALL)
END = sys.maxsize  # of a text, as `re` has it
ROOM = 40  # for blanks between words, and what follows them
PICTURES = "\u2600-\u27bf\u2b00-\u2bff\ufe0f\u200d\U0001f000-\U0001faff"
PICTURE = re.compile(rf"[{PICTURES}]")
SIGNS = re.compile(rf"^[{PICTURES}]+\s*|\s*[{PICTURES}]+$")
WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")


class Phrase:
    """Many words and phrases, looked for in any case.

    A pattern that heeds no case is slow, and slow to compile: a text is searched in small letters,
    and what is found is given as it is written. Where small letters are more than the capitals
    ("İ"), their places are no longer those of the text, and the case is left to the pattern.
    """

    def __init__(self, before: str, words: tuple[str, ...]) -> None:
        self.before = before
        self.words = words
        self.gate = gate(words)
        self.reach = 2 * max(map(len, words), default=0) + ROOM
        self.firsts = frozenset(word[:1] for word in words)
        if self.firsts & {"'", "’"}:
            self.firsts |= {"'", "’"}

    @cached_property
    def source(self) -> str:
        """The source of the pattern."""
        return rf"{self.before}{any_of(self.words)}(?!\w)" if self.words else NONE

    @cached_property
    def small(self) -> re.Pattern[str]:
        """The pattern for texts in small letters, compiled when a text is first searched."""
        return re.compile(self.source)

    @cached_property
    def any_case(self) -> re.Pattern[str]:
        """The pattern that heeds no case."""
        return re.compile(self.source, re.IGNORECASE)

    def search(self, text: str, pos: int = 0, endpos: int = END) -> re.Match[str] | None:
        """Return the first of the words in *text*."""
        if not self.gate.opens(tokens(text)):
            return None
        low = text.lower()
        if len(low) != len(text):
            return self.any_case.search(text, pos, endpos)
        found = self.small.search(low, pos, endpos)
        return _as_written(text, found) if found is not None else None

    def match(self, text: str, pos: int = 0) -> re.Match[str] | None:
        """Return the one of the words that *text* has at *pos*."""
        if text[pos : pos + 1].lower() not in self.firsts:
            return None
        ahead = 1 if pos else 0  # what stands before may be looked at, too
        near = text[pos - ahead : pos + self.reach]
        near = text[pos - ahead :] if "  " in near else near
        low = near.lower()
        if len(low) != len(near):
            return self.any_case.match(text, pos)
        found = self.small.match(low, ahead)
        return _as_written(text, found, pos - ahead) if found is not None else None

    def fullmatch(self, text: str) -> re.Match[str] | None:
        """Return *text* if it is one of the words."""
        low = text.lower()
        if len(low) != len(text):
            return self.any_case.fullmatch(text)
        found = self.small.fullmatch(low)
        return _as_written(text, found) if found is not None else None

    def finditer(self, text: str, pos: int = 0) -> Iterator[re.Match[str]]:
        """Yield the words in *text*."""
        low = text.lower()
        if len(low) != len(text):
            return self.any_case.finditer(text, pos)
        return (_as_written(text, found) for found in self.small.finditer(low, pos))

    def findall(self, text: str) -> list[str]:
        """Return the words in *text*."""
        return [found[0] for found in self.finditer(text)]


def _as_written(text: str, found: re.Match[str], offset: int = 0) -> re.Match[str]:
    """Return the match of what stands in *text* where *found* was found in small letters."""
    written = ANYTHING.match(text, found.start() + offset, found.end() + offset)
    return written if written is not None else found  # anything always matches


@lru_cache(maxsize=1024)
def phrase(words: tuple[str, ...]) -> Phrase:
    """Return what finds any of *words* as whole words, longest first, in any case."""
    return Phrase(r"(?<!\w)", words)


@lru_cache(maxsize=1024)
def opening(words: tuple[str, ...]) -> Phrase:
    """Return what matches any of *words* at the start of a text, as a whole word."""
    return Phrase("", words)


@lru_cache(maxsize=1024)
def whole(words: tuple[str, ...]) -> frozenset[str]:
    """Return *words* as a set, for texts that are one of them and nothing else."""
    return frozenset(words)


@lru_cache(maxsize=512)  # a line is asked for by a dozen recognisers
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
