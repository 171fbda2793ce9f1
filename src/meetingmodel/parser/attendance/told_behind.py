"""Sentences that name people first: "Ann Lee and Bob Roe were absent", "Dan Penn (excused)".

In: a sentence.  Out: people in the roll.
Never: reads a sentence in which most words between commas are no names.
"""

import re
from functools import lru_cache

from ...model import Presence
from ..language.phrases import any_of, bare, phrase, whole
from ..lexicon.words import Lexicon
from ..people.name_entries import split_entries
from ..people.name_lists import read_names
from ..people.names import origins
from ..people.titles import strip_title
from .roll import Label, Roll
from .status import split_status

# The next list begins: "… Cy Poe Trustees absent - Dee Fox", "… Cy Poe Absent: Dee Fox".
LABEL = re.compile(r"\s+[-–—]\s|(?:\s[A-Z]\w+)?:")
MORE = re.compile(r",\s")  # "were present, with Roe participating by phone"
MOSTLY = 0.6


def told_behind(sentence: str, roll: Roll, *, told: bool) -> None:
    """Read "Roe and Poe were absent", "with Cllr Fox absent", "Lee, Roe present; Poe absent".

    *told*: others are listed before, so that a surname alone is somebody.
    """
    lexicon = roll.lexicon
    for part in sentence.split(";"):
        if phrase(lexicon.other_meetings).search(part):
            continue
        begin = 0
        for match in telling(lexicon).finditer(part):
            if LABEL.match(part, match.end()):
                break
            presence = _stated(match["status"], lexicon)
            head = part[begin : match.start()]
            if head.rpartition(" ")[2] in whole(lexicon.before_now):
                continue  # "The hall remains closed at present."
            names = _names_before(head, lexicon, certain=told) or _known_before(head, roll)
            if presence is None or names is None:
                continue
            told, begin = True, match.end()
            note = MORE.split(part[match.end() :], maxsplit=1)[0]
            _, status = split_status(f"x {match['status']}{note}"[:60], lexicon)
            for named in read_names(names, lexicon, listed=True):
                roll.add(named, Label(presence), status if status else None)


@lru_cache(maxsize=8)
def telling(lexicon: Lexicon) -> re.Pattern[str]:
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
    names = text[start:].strip(" ,:(")
    everybody = text[text.rfind(": ") + 1 :].strip(" ,:")
    if start and is_list(everybody, lexicon):
        names = everybody  # "Mayor Lee, Council Members Roe and Poe"
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


def _known_before(text: str, roll: Roll) -> str | None:
    """Return the list of surnames that *text* ends in, if all of them are of people listed."""
    names = _names_before(text, roll.lexicon, certain=True)
    found = read_names(names, roll.lexicon, listed=True) if names is not None else []
    return names if found and all(map(roll.knows, found)) else None


def is_list(text: str, lexicon: Lexicon) -> bool:
    """Whether *text* is a list of names and nothing else."""
    entries = split_entries(text, lexicon)
    if origins(lexicon).search(text):
        return False  # "Lee, Roe, Poe with Fox absent"
    return 1 < len(entries) <= len(read_names(text, lexicon, listed=True))


def _entry(name: str, names: str) -> str:
    """Return *name* with what stands in front of it, where a title would."""
    at = names.find(name)
    return names[max(names.rfind(",", 0, at) + 1, 0) : at + len(name)].strip()


@lru_cache(maxsize=8)
def _cuts(lexicon: Lexicon) -> re.Pattern[str]:
    """Return the pattern of what may stand before the names: "Roll call:", "with", "7 p.m."."""
    half = any_of((*lexicon.before_noon, *lexicon.after_noon))
    words = any_of(lexicon.before_names)
    ties = (joiner.rpartition(" ")[0] for joiner in lexicon.name_joiners)
    joined = "".join(rf"(?<!{tie} )" for tie in ties if tie)  # "Lee along with Roe"
    return re.compile(rf":\s+|\b{joined}(?i:{words})\s+(?=[A-Z])|\d\s?(?i:{half})\.?\s+(?=[A-Z])")
