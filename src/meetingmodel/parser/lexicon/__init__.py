"""The words that the parser knows, as data.

words.py  the `Lexicon` class: what kinds of words there are, and how to extend them
narrowing.py  the words of it that one text may hold
english/  `ENGLISH`, the words that 1.0 ships, a file a subject
"""

from .english import ENGLISH
from .words import Lexicon

__all__ = ["ENGLISH", "Lexicon"]
