"""Which recognisers may find something in a text, by its words alone, before it is searched.

In: phrases of the lexicon; the set of a text's words.  Out: whether one of the phrases may stand
in it.
Never: says no where one does.
"""

from collections.abc import Iterable
from functools import lru_cache

# Marks become blanks: half the time that a pattern takes. Above U+3000 no marks stand in words.
SPACED = {code: chr(code) for code in range(128)} | {
    code: " " for code in range(0x3000) if not chr(code).isalnum()
}


@lru_cache(maxsize=256)
def tokens(text: str) -> frozenset[str]:
    """Return the words of *text* in lower case; kept for the last texts, as many ask for them."""
    return _words(text)


def _words(text: str) -> frozenset[str]:
    return frozenset(text.lower().translate(SPACED).split())


class Gate:
    """Phrases, each told by the longest of its words: the one that fewest texts have.

    A text opens the gate only if it has all words of a phrase. "Takes that on" is not looked for
    wherever "that" stands.
    """

    def __init__(self, phrases: Iterable[str]) -> None:
        self.others: dict[str, list[frozenset[str]]] = {}
        for words in map(_words, phrases):
            longest = max(words, key=lambda word: (len(word), word), default="")
            self.others.setdefault(longest, []).append(words - {longest})
        self.words = frozenset(self.others)
        # What stands alone asks for no other word, whatever further phrases have it.
        self.alone = frozenset(word for word in self.words if frozenset() in self.others[word])
        self.unlocked = "" in self.words  # a phrase is a mark, "&", and has no word

    def opens(self, words: frozenset[str]) -> bool:
        """Whether a text with *words* may hold one of the phrases."""
        if words.isdisjoint(self.words):
            return self.unlocked
        if self.unlocked or not words.isdisjoint(self.alone):
            return True
        return any(
            words.issuperset(more) for word in words & self.words for more in self.others[word]
        )

    def found(self, words: frozenset[str]) -> frozenset[str]:
        """Return those of *words* for which the gate opens."""
        phrases = ({word, *more} for word in words & self.words for more in self.others[word])
        return frozenset(word for phrase in phrases if words.issuperset(phrase) for word in phrase)


class Gates:
    """Several gates that are asked at once, by their numbers."""

    def __init__(self, gates: Iterable[Gate]) -> None:
        self.others: dict[str, list[tuple[int, frozenset[str]]]] = {}
        for number, one in enumerate(gates):
            for word, rests in one.others.items():
                self.others.setdefault(word, []).extend((number, more) for more in rests)
        self.words = frozenset(self.others)

    def opened(self, words: frozenset[str]) -> list[int]:
        """Return the numbers of the gates that *words* open, in order."""
        if words.isdisjoint(self.words):
            return []
        found = (one for word in words & self.words for one in self.others[word])
        return sorted({number for number, more in found if words.issuperset(more)})


@lru_cache(maxsize=256)
def gate(*kinds: tuple[str, ...]) -> Gate:
    """Return the gate of the phrases of all *kinds*."""
    return Gate(phrase for kind in kinds for phrase in kind)
