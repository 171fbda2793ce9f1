"""Where meetings end, and whether a line stands apart from what is above it.

In: lines.  Out: the places of lines that say that a meeting ended.
Never: takes the mention of an adjournment in a long line for an end.
"""

from collections.abc import Sequence
from functools import lru_cache

from ...document import Line
from ..language.phrases import Phrase, phrase
from ..lexicon import Lexicon
from .titles import Place

ENDING = 15  # so many lines above a title the meeting before it was adjourned
SHORT = 5  # so short a word stands in other words too
LONGEST = 300  # a longer line that mentions an end tells of more


def find_ends(lines: list[Place], lexicon: Lexicon) -> list[int]:
    """Return the places of the lines that say that a meeting ended; none where it is but one."""
    heads = _words_of_ends(lexicon)
    text = "\n".join(line.text for _, line in lines).lower()
    if sum(map(text.count, heads)) < 2:
        return []
    says = phrase(lexicon.adjourned)
    gated = (any(map(low.__contains__, heads)) for low in text.split("\n"))
    return [
        place
        for place, ((_, line), may) in enumerate(zip(lines, gated, strict=False))
        if may and says_end(line.text, says)
    ]


def says_end(text: str, words: Phrase) -> bool:
    """Say whether a line tells by *words* that a meeting ended."""
    return len(text) <= LONGEST and words.search(text) is not None


@lru_cache(maxsize=8)
def _words_of_ends(lexicon: Lexicon) -> frozenset[str]:
    """Return a word of each phrase for an end that few other lines hold."""
    usual = {"", *(word for words in lexicon.meeting_words for word in words.lower().split())}
    rare = (set(words.lower().split()) - usual for words in lexicon.adjourned)
    longest = (max(words, key=lambda word: (len(word), word), default="") for words in rare)
    return frozenset(word for word in longest if len(word) > SHORT)


def stands_apart(lines: Sequence[Line], start: int) -> bool:
    """Say whether the line of this number begins a page, or stands below a blank line."""
    before, line = lines[start - 2], lines[start - 1]
    return not before.text or before.text.isspace() or before.page != line.page
