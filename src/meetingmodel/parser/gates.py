"""Which recognisers may find something in a text, by its words alone, before it is searched.

In: phrases of the lexicon; the set of a text's words.  Out: whether one of the phrases may stand
in it.
Never: says no where one does.
"""

from collections.abc import Iterable
from functools import lru_cache

from .phrases import tokens


class Gate:
    """Phrases, each told by the longest of its words: the one that fewest texts have.

    A text opens the gate only if it has all words of a phrase. "Takes that on" is not looked for
    wherever "that" stands.
    """

    def __init__(self, phrases: Iterable[str]) -> None:
        self.others: dict[str, list[frozenset[str]]] = {}
        for words in filter(None, map(tokens, phrases)):
            longest = max(words, key=lambda word: (len(word), word))
            self.others.setdefault(longest, []).append(words - {longest})
        self.words = frozenset(self.others)
        # What stands alone asks for no other word, whatever further phrases have it.
        self.alone = frozenset(word for word in self.words if frozenset() in self.others[word])

    def opens(self, words: frozenset[str]) -> bool:
        """Whether a text with *words* may hold one of the phrases."""
        if words.isdisjoint(self.words):
            return False
        if not words.isdisjoint(self.alone):
            return True
        return any(
            words.issuperset(more) for word in words & self.words for more in self.others[word]
        )

    def found(self, words: frozenset[str]) -> frozenset[str]:
        """Return those of *words* for which the gate opens."""
        phrases = ({word, *more} for word in words & self.words for more in self.others[word])
        return frozenset(word for phrase in phrases if words.issuperset(phrase) for word in phrase)


@lru_cache(maxsize=256)
def gate(*kinds: tuple[str, ...]) -> Gate:
    """Return the gate of the phrases of all *kinds*."""
    return Gate(phrase for kind in kinds for phrase in kind)
