"""What a sentence tells of a vote, and whether it can be the words of a motion.

In: words.  Out: outcomes, counts, and yes or no.
Never: takes "to approve …" for an outcome.
"""

import re
from functools import lru_cache

from ....model import Outcome, Tally
from ...language.phrases import any_of, bare, opening, phrase, tokens, whole
from ...lexicon.words import Lexicon
from ..context import Context
from .votes import is_offered, read_outcome, read_tally

COLONS = (":", "-", "–")
LINE = 80  # so long is one with the count
SHORT = 30  # so short is a sentence that only tells an outcome
COUNT = re.compile(r"\s?\(?\d")
QUOTES = " \"“”‘'*_|"  # a scanner reads "I" as a bar


def opens(text: str, lexicon: Lexicon) -> bool:
    """Whether *text* begins as a motion does: "That …", "To …", "Be it resolved …"."""
    text = text.lstrip(QUOTES)
    return opening(lexicon.motion_texts).match(text) is not None


def outcome_of(text: str, context: Context) -> tuple[Outcome | None, str | None]:
    """Return the outcome that *text* states and its words, or two times None."""
    found = read_outcome(text, context.lexicon)
    if found is None or is_offered(text, found[1], context.lexicon):
        return None, None
    return found


def is_outcome(text: str, context: Context) -> bool:
    """Whether *text* only says how a vote went ("All agreed.")."""
    text = text.strip()
    proposes = _proposes(context.lexicon)
    if proposes.match(text) or proposes.match(text.partition(":")[2].lstrip()):
        return False  # "RESOLVED: to close the lane."
    if not text or (len(text) < SHORT and read_outcome(text, context.lexicon) is not None):
        return True
    return len(text) < LINE and _scored(context.lexicon).match(text) is not None


@lru_cache(maxsize=8)
def _scored(lexicon: Lexicon) -> re.Pattern[str]:
    """Return the pattern of an outcome with its count: "passes 3-0 with Lee abstaining"."""
    results, fillers = any_of((*lexicon.carried, *lexicon.failed)), any_of(lexicon.vote_fillers)
    return re.compile(
        rf"(?i:(?:{any_of(lexicon.motion_references)}\s+)?{results}\s+(?:{fillers}\s+){{0,3}})"
        r"\(?\d{1,3}\s*[-–—]\s*\d{1,3}(?!\d)"
    )


@lru_cache(maxsize=8)
def _proposes(lexicon: Lexicon) -> re.Pattern[str]:
    return re.compile(rf"(?i:{any_of((*lexicon.infinitive, *lexicon.subordinators))})\s")


@lru_cache(maxsize=8)
def vote_tokens(lexicon: Lexicon) -> frozenset[str]:
    """Return the words of lines that only tell a vote."""
    kinds = (
        *(lexicon.carried, lexicon.failed, lexicon.tabled, lexicon.yes, lexicon.no),
        *(lexicon.abstained, lexicon.in_unison, lexicon.vote_ends_it, lexicon.vote_fillers),
        *(lexicon.methods, lexicon.none_opposed, lexicon.numbers, lexicon.voters),
        *(lexicon.passing_alone, lexicon.failing_alone),
    )
    return frozenset(word for kind in kinds for words in kind for word in tokens(words))


def is_correction(text: str, lexicon: Lexicon) -> bool:
    """Whether *text* says how the minutes before are to read: "Correction: Lee was there."."""
    label = opening(lexicon.correction_labels).match(text)
    return label is not None and text[label.end() : label.end() + 1] in COLONS


def tells_vote(text: str, lexicon: Lexicon) -> bool:
    """Whether somewhere in *text* stands what became of a motion."""
    told = phrase((*lexicon.carried, *lexicon.failed, *lexicon.tabled)).search(text)
    return told is not None or bare(text) in whole(lexicon.passing_alone)


def only_label(text: str, context: Context) -> bool:
    """Whether *text* is a label with an outcome ("MOTION: APPROVED"), not a proposal."""
    head, colon, rest = text.partition(":")
    return bool(colon) and bare(head) in context.lexicon.label_words and rest.isupper()


def told_at_end(text: str, context: Context) -> tuple[Outcome | None, str | None]:
    """Return the outcome that a motion told as done ends with: "the warrant was approved"."""
    tail = " ".join(text.rstrip(" .;,").rsplit(None, 3)[-3:])
    found = read_outcome(tail, context.lexicon)
    ends = found is not None and tail.lower().endswith(found[1].lower())
    return found if found is not None and ends else (None, None)


def counted(text: str, context: Context) -> Tally | None:
    """Return the count in "the Board voted 5-0 to accept …"."""
    for word in phrase(context.lexicon.vote_gates).finditer(text):
        if COUNT.match(text, word.end()) is not None:
            return read_tally(text[word.end() : word.end() + 9], context.lexicon, context.roster)[0]
    return None
