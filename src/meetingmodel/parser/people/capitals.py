"""Capitalised words that may belong to a name, told from those that only begin a sentence.

In: text.  Out: the same text, in which every other word is in small letters.
Never: moves a letter: what is found there stands at the same place in the text.
"""

import re
from functools import lru_cache

from ..language.phrases import whole
from ..lexicon.words import Lexicon

UPPER = r"[A-ZÀ-ÖØ-Þ]"
CAPITAL = re.compile(rf"{UPPER}[\w'’\-]*")
FIRST = re.compile(rf"{UPPER}\w*")


@lru_cache(maxsize=256)  # a sentence is asked for at several places
def proper(text: str, lexicon: Lexicon) -> str:
    """Return *text* with "The", "Monday" and their like in small letters: no name has them.

    A pattern of names that asks of each word whether it is one of these is large, and slow.
    """
    stops = whole(lexicon.name_stops)

    def lowered(match: re.Match[str]) -> str:
        low = match[0].lower()
        return low if low in stops else match[0]

    return FIRST.sub(lowered, text)
