"""Phrases of the lexicon, compiled once to bounded patterns.

In: tuples of words and phrases.  Out: patterns and sets, cached by the words themselves.
Never: backtracks without bound; every pattern is a list of literals.
"""

import re
from collections import Counter
from collections.abc import Iterable
from functools import lru_cache

NEVER = re.compile(r"(?!)")
WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")


@lru_cache(maxsize=256)
def phrase(words: tuple[str, ...]) -> re.Pattern[str]:
    """Return a pattern that finds any of *words* as whole words, longest first, in any case."""
    if not words:
        return NEVER
    return re.compile(rf"(?<!\w){any_of(words)}(?!\w)", re.IGNORECASE)


@lru_cache(maxsize=256)
def opening(words: tuple[str, ...]) -> re.Pattern[str]:
    """Return a pattern that matches any of *words* at the start of a text, as a whole word."""
    if not words:
        return NEVER
    return re.compile(rf"{any_of(words)}(?!\w)", re.IGNORECASE)


@lru_cache(maxsize=256)
def whole(words: tuple[str, ...]) -> frozenset[str]:
    """Return *words* as a set, for texts that are one of them and nothing else."""
    return frozenset(words)


@lru_cache(maxsize=256)
def gate(*kinds: tuple[str, ...]) -> frozenset[str]:
    """Return a word of each phrase: a text that has none of them holds none of the phrases.

    Of each the word that most of them share, little words aside: "agreed" of "members agreed".
    """
    found = [tokens(words) for kind in kinds for words in kind]
    shared = Counter(word for words in found for word in words)
    return frozenset(
        max(words, key=lambda word: (len(word) >= LITTLE, shared[word], len(word), word))
        for words in found
        if words
    )


LITTLE = 4  # a word of fewer letters stands in every text


def tokens(text: str) -> frozenset[str]:
    """Return the words of *text* in lower case, as `gate` counts them."""
    return frozenset(text.lower().translate(_SPACED).split())


# Marks become blanks: half the time that a pattern takes. Above U+3000 no marks stand in words.
_SPACED = {code: chr(code) for code in range(128)} | {
    code: " " for code in range(0x3000) if not chr(code).isalnum()
}


def any_of(words: Iterable[str]) -> str:
    """Return the source of a pattern that finds one of *words*, the longest first; all in a group.

    A blank stands for any room between words, an apostrophe for either kind.
    """
    ordered = sorted(dict.fromkeys(words), key=len, reverse=True)
    parts = (re.escape(word).replace(r"\ ", r"\s+").replace("'", "['’]") for word in ordered)
    return f"(?:{'|'.join(parts)})" if ordered else "(?!)"


def bare(text: str) -> str:
    """Return *text* in lower case without marks at its ends, for looking it up."""
    return " ".join(text.replace("’", "'").lower().strip(" \t:.;,-–—*_#()[]\"'“”").split())


def words_of(text: str) -> list[str]:
    """Return the words of *text* in lower case, without punctuation."""
    return [word.lower() for word in WORD.findall(text)]
