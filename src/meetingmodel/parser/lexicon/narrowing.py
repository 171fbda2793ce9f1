"""A lexicon with only those words that one text may hold.

In: a lexicon and a document.  Out: a smaller lexicon by which the same is found.
Never: leaves out what a text may hold, however it is broken, spaced or inflected.

Compiling the patterns of all words takes ten times as long as reading one text does, and a process
that reads one text needs few of them.
"""

import re
from collections.abc import Iterable
from functools import lru_cache
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
    runs = _runs(text)
    known: dict[str, bool] = {}
    kept: dict[str, Any] = {}
    for kind, phrases in _by_kind(lexicon).items():
        held = [phrase for phrase, pieces in phrases if _all_held(pieces, runs, known)]
        first = phrases[0][0]
        kept[kind] = tuple(held) if held[:1] == [first] else (first, *held)
    return attrs.evolve(lexicon, **kept)


def _all_held(pieces: tuple[str, ...], runs: frozenset[str], known: dict[str, bool]) -> bool:
    for piece in pieces:
        held = known.get(piece)
        if held is None:
            ends = range(max(1, len(piece) - RUN + 1))
            held = known[piece] = all(piece[at : at + RUN] in runs for at in ends)
        if not held:
            return False
    return True


def _runs(text: str) -> frozenset[str]:
    """Return the runs of up to `RUN` letters in *text*, whatever stands between them."""
    low = text.lower()
    if not text.isascii():
        low = f"{low} {text.casefold()}".translate(ALIKE)
    bare = APART.sub("", low)
    return frozenset(
        bare[at : at + size] for size in range(1, RUN + 1) for at in range(len(bare) - size + 1)
    )


@lru_cache(maxsize=4)
def _by_kind(lexicon: Lexicon) -> dict[str, list[tuple[str, tuple[str, ...]]]]:
    """Return the phrases of each kind that may lose some, with the pieces that a text has of each.

    The last letter of a verb may go as it is inflected: "write", "writing".
    """
    found = {}
    for kind in (one.name for one in attrs.fields(Lexicon) if one.type == tuple[str, ...]):
        phrases = getattr(lexicon, kind)
        if len(phrases) > 1 and kind not in WHOLE:
            found[kind] = [(phrase, tuple(_stems(phrase))) for phrase in phrases]
    return found


def _stems(phrase: str) -> Iterable[str]:
    pieces = PIECE.findall(phrase.casefold())
    return (piece[:-1] if len(piece) > STEM else piece for piece in pieces)
