"""Who met, where no title names the body: front matter, the label of a roll.

In: the metadata, the header zone.  Out: a name.
Never: puts one of these before a name that title or letterhead give.
"""

import re
from collections.abc import Mapping

from ..drafts import Draft
from ..language.dates import find_dates
from ..language.phrases import bare, phrase, tokens, whole
from ..lexicon.words import Lexicon
from ..people.names import forenames
from .name_kinds import body_pattern, is_common, is_kind, may_be_name
from .naming import body_name
from .zone import ends_letterhead

APART = re.compile(r"\s[-–—|•·]\s|\s*::\s*|:\s")  # of a title
# In no name; but of two societies there may be "ABC/DEF".
ODD = re.compile(r"[{}<>=\[\]@]|^\d|(?<![A-Z])/|/(?![A-Z])")
TITLE = 120
WORDS = 5  # of a name
TOP = 4  # so far up title and roll stand
LEAST = 2  # words of a body that a roll is of


def stated_in(metadata: Mapping[str, str], chosen: str | None, lexicon: Lexicon) -> str | None:
    """Return *chosen*, or what front matter states ("Task force: Roads") if that is no body."""
    if chosen is not None and body_pattern(lexicon).search(chosen):
        return chosen
    for key, value in metadata.items():
        name = body_name(value, lexicon)
        if bare(key.replace("_", " ")) in whole(lexicon.body_labels) and bare(value) == bare(name):
            if may_be_name(name, lexicon) and "," not in name:
                return name
    return chosen


def of_title(titles: tuple[str, ...], lexicon: Lexicon) -> str | None:
    """Return what a title says before its word of meetings, in whatever letters.

    "2026-05-04 lamp-makers core meeting", "Inaugural meeting :: Wick LMP".
    """
    for title in titles:
        pieces = APART.split(title) if len(title) < TITLE else []
        held = [piece for piece in pieces if tokens(piece) & whole(lexicon.meeting_words)]
        for piece in held[:1]:
            name = body_name(piece, lexicon)
            others = [body_name(one, lexicon) for one in pieces if one not in held]
            others = [one for one in others if _is_proper(one, lexicon)]
            if _is_proper(name, lexicon) and _is_held(piece, name, lexicon):
                return name
            if others and (not any(map(str.isalpha, name)) or is_common(name, lexicon)):
                return f"{others[0]} {name.strip('#0123456789')}".strip()  # "OLX – Meeting #12"
    return None


def of_dated(titles: tuple[str, ...], lexicon: Lexicon) -> str | None:
    """Return the name that stands alone with a date in a title: "Otter WoT – 30 October 2025".

    Groups that make standards or software head each page of their minutes so.
    """
    for title in titles:
        meeting = tokens(title) & whole((*lexicon.meeting_words, *lexicon.minutes_abroad))
        if meeting or len(title) >= TITLE or not find_dates(title, lexicon):
            continue
        name = body_name(title, lexicon)
        words = name.split() or [""]
        tied = whole((*lexicon.name_joiners, *lexicon.title_fillers, *lexicon.of_words))
        capital = all(word[:1].isupper() or word in tied for word in words)
        person = words[0].lower() in forenames(lexicon)
        loose = len(words) < LEAST and words[0][1:].islower()  # "Garden"; but "TSC", "WoT"
        if capital and not loose and _is_proper(name, lexicon) and not person:
            return name
    return None


def _is_held(piece: str, name: str, lexicon: Lexicon) -> bool:
    """Whether the meeting is that of *name*: it stands before the word, or behind it and "of"."""
    meeting = phrase(lexicon.meeting_words).search(piece)
    place = piece.find(name)
    if meeting is None or place < 0:
        return False
    before = bare(piece[:place]).split()[-1:]
    return place < meeting.start() or (before != [] and before[0] in whole(lexicon.of_words))


def _is_proper(name: str, lexicon: Lexicon) -> bool:
    """Whether *name* is one that somebody chose, and says more than what kind of meeting it was."""
    words = tokens(name)
    common = {
        *whole(lexicon.no_bodies),
        *whole(lexicon.no_bodies_ever),
        *whole(lexicon.offices),
        *whole(lexicon.title_fillers),
        *whole(lexicon.group_last_words),
        *whole(lexicon.usual_items),
        *whole(lexicon.assembly_words),
        *whole(lexicon.meeting_matters),
        *whole(lexicon.title_pronouns),  # "These minutes have been prepared by the clerk"
    }
    marked = any(not letter.islower() and letter not in " '’" for letter in name)
    plain = not find_dates(name, lexicon) and ODD.search(name) is None
    chosen = [word for word in words - common if not word.isdigit()]
    if not chosen or not marked or not plain or is_kind(chosen, lexicon):
        return False
    tied = bare(name.split(None, 1)[0]) in whole(lexicon.no_subjects)  # "with Ann", "from Wick"
    return not tied and words.isdisjoint(whole(lexicon.item_labels)) and len(name.split()) <= WORDS


def of_roll(zone: list[Draft], lexicon: Lexicon) -> str | None:
    """Return the body of a roll's label, "Library Trustees Present: …"."""
    for draft in zone[:TOP]:
        head, colon, _ = draft.text.partition(":")
        words = head.split() if colon else []
        kept = [word for word in words if bare(word) not in whole(lexicon.label_presence)]
        if (
            len(kept) != len(words) - 1
            or len(kept) < LEAST
            or not ends_letterhead(draft.text, lexicon)
        ):
            continue
        name = " ".join(kept)
        known = whole(lexicon.assembly_words)
        if bare(kept[-1]) in known and bare(kept[0]) not in known and may_be_name(name, lexicon):
            return name
    return None
