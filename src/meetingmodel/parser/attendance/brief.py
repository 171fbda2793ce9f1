"""Labels that are one only with names behind them: "Who: Ann, Bob", "in: Ann; out: Bob".

In: label and list, or a line that says several things.  Out: presence, group and list.
Never: takes a label for one where anything but names stands behind it.

Clubs, teams and families write so, often all in one line: "Band, 4 May at Jo's, here: Ann, Bob".
"""

import re
from functools import lru_cache

from ...model import Presence
from ..language.phrases import any_of, bare, whole
from ..lexicon.words import Lexicon
from ..people.name_entries import split_entries
from ..people.names import Named, is_name, read_name
from ..people.titles import strip_title
from .roll import Labelled
from .status import by_word
from .unnamed import as_named

BEHIND = re.compile(r"\s*[(\[][^()\[\]]*[)\]]?|\s\+\s[a-z]{2,12}$")  # "Flo + dog"
TAIL = re.compile(r"\s\+\s[a-z]{2,12}$")
NICKNAME = re.compile(r"@?[^\W\d_][\w.-]{1,20}$")
COUNT = re.compile(r"\d+")
FAR = 160  # characters of a line in which the list begins
WORDS = 4  # of a name and what belongs to it
MOSTLY = 0.7
LEAST = 2  # so many nicknames make a list


@lru_cache(maxsize=8)
def known_labels(lexicon: Lexicon) -> dict[str, Presence]:
    """Return the labels that are listed whole, with what they stand for."""
    return by_word(
        (lexicon.excused_labels, Presence.EXCUSED),
        (lexicon.absent_labels, Presence.ABSENT),
        (lexicon.remote_labels, Presence.REMOTE),
        (lexicon.present_labels, Presence.PRESENT),
    )


@lru_cache(maxsize=8)
def _brief(lexicon: Lexicon) -> dict[str, Presence]:
    return by_word(
        (lexicon.brief_present, Presence.PRESENT),
        (lexicon.brief_absent, Presence.ABSENT),
        (lexicon.brief_excused, Presence.EXCUSED),
        (lexicon.brief_remote, Presence.REMOTE),
    )


def in_brief(name: str, rest: str, lexicon: Lexicon) -> Presence | None:
    """Return what the label *name* stands for with the names *rest* behind it."""
    presence = _brief(lexicon).get(COUNT.sub("#", name))
    return presence if presence is not None and begins_names(rest, lexicon) else None


def label_above(name: str, lexicon: Lexicon) -> Presence | None:
    """Return what the label *name* stands for where a list of people stands below it."""
    return known_labels(lexicon).get(name) or _brief(lexicon).get(COUNT.sub("#", name))


def begins_names(text: str, lexicon: Lexicon) -> bool:
    """Whether *text* is a list of names, up to the next sentence, label or remark."""
    text = _next_label(lexicon).split(text, maxsplit=1)[0]
    entries = split_entries(text.partition(". ")[0], lexicon, listed=True)
    plain = [BEHIND.sub("", one).strip(" .@") for one in entries]
    known = [is_called(one, lexicon) for one in plain]
    small = any(one[:1].islower() for one in plain)
    return sum(known) >= MOSTLY * len(known) > 0 and len(known) >= (LEAST if small else 1)


def is_called(text: str, lexicon: Lexicon) -> bool:
    """Whether *text* is what somebody is called: a name, "the Fields", "bob", "me"."""
    low = text.lower()
    if low in whole(lexicon.selves) or low in whole(lexicon.nobody):
        return True
    if low in whole(lexicon.groups) or low in whole(lexicon.not_names):
        return False
    if NICKNAME.match(text):
        return True
    first, _, rest = text.partition(" ")
    if first.lower() in whole(lexicon.articles):
        return is_name(rest, lexicon, most=1) or _is_epithet(rest, lexicon)
    if _is_epithet(text, lexicon):
        return True
    return is_name(strip_title(text, lexicon)[0], lexicon, most=WORDS, listed=True)


def _without_article(text: str, lexicon: Lexicon) -> str:
    first, _, rest = text.partition(" ")
    return rest if first.lower() in whole(lexicon.articles) else text


def _is_epithet(text: str, lexicon: Lexicon) -> bool:
    """Whether *text* is one of two of the same name: "old Cy", "the other Ann"."""
    first, _, rest = text.partition(" ")
    return first in whole(lexicon.epithets) and is_name(rest, lexicon, most=2)


def called_small(entries: list[str], lexicon: Lexicon) -> list[Named] | None:
    """Return the people of a list of names in which some are written small: "Ann, bob, Flo M"."""
    plain = [BEHIND.sub("", one).strip(" .@") for one in entries]
    odd = any(_is_epithet(_without_article(one, lexicon), lexicon) for one in plain)
    small = [
        one[:1].islower()
        and one not in whole(lexicon.offices)
        and (" " not in one or _is_epithet(_without_article(one, lexicon), lexicon))
        for one in plain
    ]
    if (
        not any(small)
        or (all(small) and not odd)
        or not all(is_called(one, lexicon) for one in plain)
    ):
        return None
    found = [
        None if low else read_name(one, lexicon, listed=True)
        for one, low in zip(entries, small, strict=True)
    ]
    tailed = [TAIL.sub("", entry) for entry in entries]
    return [named or as_named(entry) for named, entry in zip(found, tailed, strict=True)]


def read_amid(text: str, lexicon: Lexicon) -> Labelled | None:
    """Return the roll in a line that says more: "Band, 4 May, 7pm, here: Ann, Bob, sorry: Cy"."""
    for match in _next_label(lexicon).finditer(text[:FAR]):
        presence = _all(lexicon)[COUNT.sub("#", bare(match["label"]))]
        rest = text[match.end() :].strip()
        if begins_names(rest, lexicon):
            return presence, match["label"], rest
    return None


def read_short(text: str, lexicon: Lexicon) -> Labelled | None:
    """Return the list behind a label that was cut short or drawn: "Pr. Ann, Bob", "👥 Ann, Bob"."""
    head, _, rest = text.partition(" ")
    presence = _signs(lexicon).get(head.strip("\ufe0f"))
    if presence is None and head[-1:] == ".":
        presence = _brief(lexicon).get(head[:-1].lower())
    if presence is None or not begins_names(rest, lexicon):
        return None
    return presence, None, rest


@lru_cache(maxsize=8)
def _signs(lexicon: Lexicon) -> dict[str, Presence]:
    return by_word(
        (lexicon.present_signs, Presence.PRESENT), (lexicon.absent_signs, Presence.ABSENT)
    )


@lru_cache(maxsize=8)
def _all(lexicon: Lexicon) -> dict[str, Presence]:
    return _brief(lexicon) | known_labels(lexicon)


def labels_within(text: str, lexicon: Lexicon) -> dict[int, int]:
    """Return where each label within a line begins, by the place of its colon."""
    found = _next_label(lexicon).finditer(text)
    return {match.end() - 1: match.start("label") for match in found}


@lru_cache(maxsize=8)
def _next_label(lexicon: Lexicon) -> re.Pattern[str]:
    """Return the pattern of a label within a line, behind a comma, a full stop or the like."""
    words = any_of((*_all(lexicon),)).replace(r"\#", r"\d{1,2}")
    return re.compile(
        rf"(?:(?<=[,.;/(|–—-])\s*|(?<=[,.;/(|–—-] )|\s\s+)(?P<label>(?i:{words}))\s*:"
    )
