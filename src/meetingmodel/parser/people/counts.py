"""Numbers of people in place of their names: "One", "Two residents", "Three Members of the Public".

In: the words of an entry.  Out: whether they only count people.
Never: takes a number within a name for one: "Two Rivers School".
"""

from functools import lru_cache

from ..language.phrases import bare, whole
from ..lexicon.words import Lexicon


def count_people(words: list[str], lexicon: Lexicon) -> bool:
    """Whether *words* are a number, or a number and a group behind it.

    Councils count the public so, below the names of those who sit: "Members of the public: One".
    """
    if not words or bare(words[0]) not in whole(lexicon.numbers):
        return False
    return len(words) == 1 or not _groups(lexicon).isdisjoint(map(bare, words[1:]))


@lru_cache(maxsize=8)
def _groups(lexicon: Lexicon) -> frozenset[str]:
    """Return the words of groups of people, of several and of one: "residents", "resident"."""
    several = whole((*lexicon.group_last_words, *lexicon.crowds)) - whole(lexicon.numbers)
    return several | {word.removesuffix("s") for word in several}
