"""Sentences that say who was there: "Present were …", "Lee was absent", "with Roe present".

In: a text.  Out: people in the roll.
Never: reads a sentence in which most words between commas are no names.
"""

import re
from functools import lru_cache

from ...model import Presence
from ..lexicon.words import Lexicon
from ..name_lists import read_names, split_entries
from ..names import strip_title
from ..phrases import any_of, bare, phrase, whole
from ..sentences import sentences as full_sentences
from .roll import Label, Roll
from .status import split_status

EARLY = 60  # so far into its sentence an opening stands
MOSTLY = 0.6


def read_sentences(text: str, roll: Roll, *, close: bool, early: int = EARLY) -> int:
    """Add whom the sentences of *text* say was there or not; return how many were added.

    An opening stands before *early*. *close*: near the roll, where also "Roe was absent" tells of
    this meeting.
    """
    low = text.lower()
    lexicon = roll.lexicon
    if not any(stem in low for stem in lexicon.attendance_stems):
        return 0
    before = len(roll.found)
    for sentence in whole_sentences(text, lexicon):
        found = _forward(sentence, lexicon, early)
        if found is not None:
            _listed(found[1], Label(found[0]), roll)
        elif close:
            _backward(sentence, roll)
    return len(roll.found) - before


def whole_sentences(text: str, lexicon: Lexicon) -> list[str]:
    """Return the sentences of *text*; a semicolon parts the people of a list and ends none."""
    out: list[str] = []
    begin = 0
    for start, stop in full_sentences(text, lexicon):
        if text[start:stop].endswith(";"):
            continue
        out.append(text[begin:stop].strip())
        begin = stop
    return [*out, text[begin:].strip()] if text[begin:].strip() else out


def _forward(sentence: str, lexicon: Lexicon, early: int) -> tuple[Presence, str] | None:
    """Return the presence and the list of "Present were …", "Apologies were received from …"."""
    match = _received(lexicon).search(sentence)
    if match is not None and match.start() < early:
        return Presence.EXCUSED, sentence[match.end() :]
    match = _there_were(lexicon).search(sentence)
    if match is not None and match.start() < early:
        return Presence.PRESENT, sentence[match.end() :]
    for words, presence in (
        (lexicon.excused_openings, Presence.EXCUSED),
        (lexicon.absent_openings, Presence.ABSENT),
        (lexicon.remote_openings, Presence.REMOTE),
        (lexicon.present_openings, Presence.PRESENT),
    ):
        match = phrase(words).search(sentence)
        if match is not None and match.start() < early:
            return presence, sentence[match.end() :].lstrip(" :,")
    return None


@lru_cache(maxsize=8)
def _received(lexicon: Lexicon) -> re.Pattern[str]:
    """Return the pattern of "Apologies for absence had been received and accepted from Cllr"."""
    stems = any_of(lexicon.excuse_nouns)
    ends = any_of(lexicon.excuse_ends)
    articles = any_of(lexicon.articles)
    return re.compile(
        rf"\b(?i:{stems})(?:\s+[a-z-]+){{0,9}}?\s+{ends}\s*:?\s+(?:(?i:{articles})\s+)?(?=[A-ZÀ-Þ])"
    )


@lru_cache(maxsize=8)
def _there_were(lexicon: Lexicon) -> re.Pattern[str]:
    """Return the pattern of "Also present for portions of the meeting were Sheriff …"."""
    stems, verbs = any_of(lexicon.there), any_of(lexicon.there_verbs)
    return re.compile(
        rf"(?<!\w)(?i:{stems})(?:\s+[a-z]+){{0,8}}?\s+(?:{verbs})\s*:?\s+(?=[A-ZÀ-Þ])"
    )


def _listed(text: str, label: Label, roll: Roll) -> None:
    for named in read_names(text, roll.lexicon, listed=True):
        roll.add(named, label)


def _backward(sentence: str, roll: Roll) -> None:
    """Read "Roe and Poe were absent", "with Cllr Fox absent", "Lee, Roe present; Poe absent"."""
    lexicon = roll.lexicon
    told = False
    for part in sentence.split(";"):
        match = _told(lexicon).search(part)
        if match is None or phrase(lexicon.other_meetings).search(part):
            continue
        presence = _stated(match["status"], lexicon)
        names = _names_before(part[: match.start()], lexicon, certain=told)
        if presence is None or names is None:
            continue
        told = True
        _, status = split_status(f"x {match['status']}{part[match.end() :]}"[:60], lexicon)
        for named in read_names(names, lexicon, listed=True):
            roll.add(named, Label(presence), status if status else None)


@lru_cache(maxsize=8)
def _told(lexicon: Lexicon) -> re.Pattern[str]:
    """Return the pattern of the words behind names: "were present", "absent", "was excused"."""
    verbs = any_of(lexicon.rolled_verbs)
    kinds = (lexicon.told_present, lexicon.told_absent, lexicon.told_excused, lexicon.told_remote)
    status = any_of(tuple(word for words in kinds for word in words))
    also = any_of(lexicon.adverbs)
    return re.compile(
        rf"\s*,?\s+(?:{verbs}\s+)?(?:{also}\s+){{0,2}}(?P<status>{status})(?!\w)",
        re.IGNORECASE,
    )


def _stated(word: str, lexicon: Lexicon) -> Presence | None:
    name = bare(word)
    for words, presence in (
        (lexicon.told_present, Presence.PRESENT),
        (lexicon.told_absent, Presence.ABSENT),
        (lexicon.told_excused, Presence.EXCUSED),
        (lexicon.told_remote, Presence.REMOTE),
    ):
        if name in whole(words):
            return presence
    return None


def _names_before(text: str, lexicon: Lexicon, *, certain: bool) -> str | None:
    """Return the list of names that *text* ends in; None where it is mostly something else."""
    start = max(
        (match.end() for match in _cuts(lexicon).finditer(text)),
        default=0,
    )
    names = text[start:].strip(" ,:")
    entries = split_entries(names, lexicon)
    found = read_names(names, lexicon, listed=True)
    if not found or len(found) < MOSTLY * len(entries) or len(names) > 400:
        return None
    if certain:
        return names
    sure = [
        one for one in found if " " in one.name or strip_title(_entry(one.name, names), lexicon)[1]
    ]
    return names if len(sure) * 2 >= len(found) or len(found) > 2 else None


def _entry(name: str, names: str) -> str:
    """Return *name* with what stands in front of it, where a title would."""
    at = names.find(name)
    return names[max(names.rfind(",", 0, at) + 1, 0) : at + len(name)].strip()


@lru_cache(maxsize=8)
def _cuts(lexicon: Lexicon) -> re.Pattern[str]:
    """Return the pattern of what may stand before the names: "Roll call:", "with", "that"."""
    return re.compile(rf":\s+|\b(?i:{any_of(lexicon.before_names)})\s+(?=[A-Z])")
