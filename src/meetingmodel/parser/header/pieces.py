"""Heads that say all in a line: "Band committee, 4/5/26 @ Ann's", "gym crew / 4.5.2026 / Zoom".

In: the header zone, a frame in which other rules found no body or no place.  Out: these.
Never: takes what kind of meeting it was, who took the notes or a remark for a place.

Clubs, teams and families write the head so, and often begin with it the file or the mail.
"""

import re
from functools import lru_cache

from ..attendance.brief import labels_within
from ..drafts import Draft
from ..frame import Frame
from ..language.clock_times import find_times
from ..language.dates import find_dates
from ..language.phrases import any_of, bare, opening, phrase, tokens, whole, words_of
from ..language.slots import read_slot
from ..lexicon.words import Lexicon
from ..people.names import is_name
from .naming import body_name
from .place_text import without_last_hour

LINES = 4  # so far up such a line stands
LONGEST = 110
APART = " | "  # where a date or hour stood
SPLIT = re.compile(r"\s*[,;|·•]\s*|\s+//?\s+|\s[-–—]+\s|\s{3,}|\.\s+|\s(?=@)")
BRACKETS = re.compile(r"\s*\([^()]*\)")
FIGURES = re.compile(r"(?<![\d.])(?:[01]\d|2[0-3])[0-5]\d(?![\d.])")
PLACE_WORDS, PLACE_LENGTH = 5, 45
NAME_WORDS = 6
POSSESSIVE = ("'s", "’s")


def find_pieces(frame: Frame, zone: list[Draft]) -> None:
    """Fill `frame.body` and `frame.location` where a line at the top says them among others."""
    lexicon = frame.lexicon
    if frame.location is not None:
        frame.location = without_last_hour(frame.location, lexicon) or frame.location
    for place, draft in enumerate(zone[:LINES]):
        if draft.role == "attendance" or draft.level >= 0:
            continue
        other = (*lexicon.next_words, *lexicon.dates_of_other)
        if opening(other).match(draft.text) is not None:
            continue  # "Next one: 3 June at Sam's", "posted 3 June by Sam"
        before, behind = _parts(draft.text, lexicon)
        if not before and not behind:
            continue
        found = _place(behind, lexicon)
        frame.location = frame.location or found
        mixed = found is not None or bool(find_times(draft.text, lexicon, bare=False))
        if place == 0 and mixed and frame.body is None and before:
            frame.body = _body(before, lexicon)


def _parts(text: str, lexicon: Lexicon) -> tuple[list[str], list[str]]:
    """Return the pieces of a line before and behind its day or hour, up to the roll."""
    rolls = labels_within(text, lexicon)
    text = text[: min(rolls.values())] if rolls else text
    dates = find_dates(text, lexicon)
    if len(text) > LONGEST:
        return [], []
    if not dates:  # "9:00-10:30 am / Main Suite", below the day
        hour = read_slot(text, lexicon) if text[:1].isdigit() else None
        return [], _split(text[hour.stop :], lexicon) if hour is not None else []
    before, behind = text[: dates[0].start], text[dates[-1].stop :]
    return _split(before, lexicon), _split(behind, lexicon)


def _split(text: str, lexicon: Lexicon) -> list[str]:
    text = BRACKETS.sub(APART, text)
    for hour in reversed(find_times(text, lexicon)):
        text = f"{text[: hour.start]}{APART}{text[hour.stop :]}"
    text = _days(lexicon).sub(APART, FIGURES.sub(APART, text))
    return [piece for one in SPLIT.split(text) if (piece := one.strip(" .:*_#-–—"))]


@lru_cache(maxsize=8)
def _days(lexicon: Lexicon) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){any_of(lexicon.weekdays)}(?!\w)\.?,?", re.IGNORECASE)


@lru_cache(maxsize=8)
def _noise(lexicon: Lexicon) -> frozenset[str]:
    """Return the words that only say of which kind a meeting or paper is."""
    kinds = (
        lexicon.meeting_words,
        lexicon.minutes_words,
        lexicon.title_fillers,
        lexicon.draft_words,
        lexicon.approved_words,
        lexicon.time_zones,
        lexicon.articles,
        lexicon.until_words,  # "7.30 till about 9.20 pm"
        lexicon.kinds,
    )
    return frozenset(word for kind in kinds for words in kind for word in words.split())


def _says_something(piece: str, lexicon: Lexicon) -> bool:
    return any(map(str.isalpha, piece)) and not tokens(piece) <= _noise(lexicon)


def _body(pieces: list[str], lexicon: Lexicon) -> str | None:
    """Return the name that the line begins with; "The Weir Players - committee" is one name."""
    named = [piece for piece in pieces if _says_something(piece, lexicon)]
    if not named or not named[0][0].isalnum() or opening(lexicon.place_openings).match(named[0]):
        return None
    name = body_name(named[0], lexicon)
    if len(named) > 1 and tokens(named[1]) & whole(lexicon.assembly_words):
        name = f"{name} {body_name(named[1], lexicon)}"
    if tokens(name) & whole(lexicon.no_bodies_ever):
        return None  # "a meeting of the above Council", which the letterhead named
    words = name.split()
    plain = (
        1 < len(words) <= NAME_WORDS
        and ":" not in name
        and whole(lexicon.verbs_of_prose).isdisjoint(words)
    )
    return name if plain and not is_name(name, lexicon, least=2) else None


def _place(pieces: list[str], lexicon: Lexicon) -> str | None:
    """Return the first piece that may be a place: "@ Ann's", "small room", "at the Crown"."""
    for piece in pieces:
        sign = piece[0] == "@"
        text = piece.lstrip("@ ")
        at = opening((*lexicon.at_words, *lexicon.place_openings)).match(text)
        if at is not None and at[0].lower() in whole(lexicon.by_words):
            continue  # "Sunday, 4 May 2026 by Ann Lee"
        plain = text[at.end() :].lstrip() if at is not None else text
        article = opening(lexicon.definite_articles).match(plain) if at is not None else None
        name = plain[article.end() :].lstrip() if article is not None else plain
        if not name or not _may_be_place(name, piece, lexicon):
            continue
        known = phrase((*lexicon.place_words, *lexicon.rooms)).search(name) is not None
        virtual = opening(lexicon.virtual_places).match(name) is not None
        owned = any(word.endswith(POSSESSIVE) for word in name.split())
        if sign or at is not None or known or virtual or owned or name[0].islower():
            return plain if article is None or " " not in name else name
    return None


def _may_be_place(text: str, piece: str, lexicon: Lexicon) -> bool:
    """Whether *text*, what *piece* names without "at" and "the", is no remark."""
    words = words_of(text)
    if not words or len(text) > PLACE_LENGTH or len(words) > PLACE_WORDS:
        return False
    if (
        "://" in text
        or ")" in text
        or words[0] in whole((*lexicon.adverbials, *lexicon.between_words))
    ):
        return False
    if not whole((*lexicon.verbs_of_prose, *lexicon.by_words)).isdisjoint(words):
        return False
    verbs = (
        *lexicon.held,
        *lexicon.start_labels,
        *lexicon.ended_openings,
        *lexicon.attendance_stems,
    )
    if phrase(verbs).search(text) is not None or bare(text) in whole(lexicon.label_words):
        return False
    if bare(piece) in whole((*lexicon.present_labels, *lexicon.remote_labels)):
        return False  # "in person"
    if any(word in _noise(lexicon) - whole(lexicon.kinds) for word in words[-1:]):
        return False  # "special meeting", "draft minutes"
    return _says_something(text, lexicon)
