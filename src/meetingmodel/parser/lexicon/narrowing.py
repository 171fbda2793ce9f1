"""A lexicon with only those words that one text may hold.

In: a lexicon and a document.  Out: a smaller lexicon by which the same is found.
Never: leaves out what a text may hold, however it is broken, spaced or inflected.

Compiling the patterns of all words takes ten times as long as reading one text does, and a process
that reads one text needs few of them.
"""

import re
from functools import cache
from typing import Any
from weakref import WeakSet

import attrs

from ...document import Document
from .words import Lexicon

# What stands between letters: blanks, line ends, hyphens, the dots of abbreviations.
APART = re.compile(r"[\W_]+")
PIECE = re.compile(r"[^\W_]+")
RUN = 6  # letters that are looked up at once
STEM = 4  # letters of a word that is no longer inflected
# Letters that a pattern takes for others where it heeds no case.
ALIKE = str.maketrans("ıſİ", "isi")
# Longer texts hold most words, and take so long that what is compiled for them counts little.
LONGEST = 60_000
# In these, a word says something by its place among the others,
ORDERED = (
    "hour_names", "minute_names", "numbers", "object_persons", "ordinals", "third_persons",
    "weekdays",
)  # fmt: skip
# and of these, a text is asked for the single words of which phrases are made.
PARTED = (
    "abstained", "adjourned", "adjourned_until", "carried", "common_bodies", "counted_voters",
    "counted_yes", "failed", "failing_alone", "in_unison", "kinds", "meeting_words", "methods",
    "no", "nobody", "none_opposed", "owner_columns", "passed_words", "passing_alone",
    "score_ties", "tabled", "to_be", "virtual_places", "vote_absent", "vote_ends_it",
    "vote_fillers", "vote_of", "vote_recused", "voters", "yes",
)  # fmt: skip
WHOLE = frozenset((*ORDERED, *PARTED))


# By these, a text of this process has been read.
_used: WeakSet[Lexicon] = WeakSet()


def fitting(lexicon: Lexicon, document: Document) -> Lexicon:
    """Return the lexicon for *document*: the first of a process is read by a smaller one.

    From the second on all words are taken, as their patterns are then compiled once for all texts.
    """
    if lexicon in _used:
        return lexicon
    _used.add(lexicon)
    smaller = narrowed(lexicon, document)
    _used.add(smaller)
    return smaller


def narrowed(lexicon: Lexicon, document: Document) -> Lexicon:
    """Return *lexicon* without the phrases that *document* cannot hold; a long one may hold all.

    The first word of each kind stays, as some stand for their kind.

    >>> from meetingmodel import ENGLISH
    >>> narrowed(ENGLISH, Document(["It was approved."])).seconded == ENGLISH.seconded[:1]
    True
    """
    told = (part for field in document.metadata.items() for part in field)
    text = " ".join((*(line.text for line in document.lines), *told))
    if len(text) > LONGEST:
        return lexicon
    holds = _Held(text).__getitem__
    kept: dict[str, Any] = {}
    for kind in _narrowable():
        phrases: tuple[str, ...] = getattr(lexicon, kind)
        held = [phrase for phrase in phrases[1:] if all(map(holds, phrase.split()))]
        if len(held) < len(phrases) - 1:
            kept[kind] = (phrases[0], *held)
    return attrs.evolve(lexicon, **kept)


class _Held(dict[str, bool]):
    """Whether a text may hold a word, for each word that was asked for.

    Of a word with marks in it, "by-law", each piece has to stand somewhere.
    """

    def __init__(self, text: str) -> None:
        super().__init__()
        self.runs = _runs(text)

    def __missing__(self, word: str) -> bool:
        if word.isalnum() and word.isascii():
            held = self._stands(word)
        else:
            held = all(map(self._stands, PIECE.findall(word.casefold())))
        self[word] = held
        return held

    def _stands(self, piece: str) -> bool:
        """Whether *piece* stands in the text; of a verb the last letter may go: "writing"."""
        stem = piece[:-1] if len(piece) > STEM else piece
        if len(stem) <= RUN:
            return stem in self.runs
        ends = range(RUN, len(stem) + 1)
        return all(stem[end - RUN : end] in self.runs for end in ends)


def _runs(text: str) -> set[str]:
    """Return the runs of up to `RUN` letters in *text*, whatever stands between them."""
    low = text.lower()
    if not text.isascii():
        low = f"{low} {text.casefold()}".translate(ALIKE)
    bare = APART.sub("", low)
    ahead = bare + " " * (RUN - 1)  # the last letters begin shorter runs
    level = {ahead[at : at + RUN] for at in range(len(bare))}
    runs = set(level)
    for size in range(RUN - 1, 0, -1):  # a shorter run is the beginning of a longer one
        level = {run[:size] for run in level}
        runs |= level
    return runs


@cache
def _narrowable() -> tuple[str, ...]:
    """Return the kinds that may lose words."""
    kinds = (one.name for one in attrs.fields(Lexicon) if one.type == tuple[str, ...])
    return tuple(kind for kind in kinds if kind not in WHOLE)
