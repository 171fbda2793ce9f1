"""What a place may be told by, and what only looks like one.

In: a text that may name a place.  Out: whether it names the body, an office or a meeting instead.
Never: finds a place.
"""

import re
from functools import lru_cache

from ..frame import Frame
from ..language.phrases import any_of, bare, opening, phrase, tokens, whole
from ..lexicon.words import Lexicon
from ..people.names import is_name
from ..people.titles import strip_title

# "…, Wick, CA 95099", "Little Wick LW1 2AB", "12 Mill Lane", "Hall, 12 Mill Lane"
ADDRESS = re.compile(
    r"\b[A-Z]{2}\s+\d{5}\b|\b[A-Z]{1,2}\d{1,2}[A-Z]?\s\d[A-Z]{2}\b"
    r"|(?:^|,\s(?!(?:19|20)\d\d\b))\d{1,5}\s+[A-Z]"
)


@lru_cache(maxsize=8)
def solid_rooms(lexicon: Lexicon) -> tuple[str, ...]:
    """Return the words of rooms that one can enter: an "IRC meeting" is in none."""
    return tuple(word for word in lexicon.rooms if word not in lexicon.virtual_places)


def is_room(name: str, lexicon: Lexicon) -> bool:
    """Whether *name* is that of a room: "Room B", "Hall 2"."""
    return _room(lexicon).fullmatch(name) is not None


@lru_cache(maxsize=8)
def _room(lexicon: Lexicon) -> re.Pattern[str]:
    return re.compile(rf"(?i:{any_of(solid_rooms(lexicon))})\s+(?:[A-Z]|\d{{1,4}}[A-Za-z]?)")


@lru_cache(maxsize=8)
def _bodies(lexicon: Lexicon) -> tuple[str, ...]:
    """Return the words of bodies that have no building of their own, as a school has."""
    places = whole(lexicon.place_words)
    own = tuple(word for word in lexicon.organization_words if word not in places)
    return (*lexicon.assembly_words, *own)


def _names_office(place: str, lexicon: Lexicon) -> bool:
    """Whether *place* is a person with an office: "Denise Park, Chair", "Trustee Hugh Lane"."""
    name, title = strip_title(place, lexicon)
    held = title is not None and (
        is_name(name, lexicon, least=2) or phrase(lexicon.offices).search(name) is not None
    )
    head, _, tail = place.rpartition(",")
    if held or bare(tail) in whole(lexicon.offices):
        return True
    # "Ann Lee, Board Office Assistant"
    last = bare(tail.rpartition(" ")[2])
    return last in whole(lexicon.role_words) and is_name(head, lexicon, least=2)


def is_body(place: str, frame: Frame, *, told: bool = False) -> bool:
    """Whether *place* names the body, another one, or a kind of meeting."""
    lexicon = frame.lexicon
    if opening(lexicon.virtual_places).match(place):
        return False
    low = place.lower()
    body = (frame.body or "").lower()
    if low == body or (body and low in body) or _names_office(place, lexicon):
        return True
    if body and body in low:
        # "Otter Club Committee Meeting" is no place, though clubs have houses.
        loose = (*lexicon.meeting_words, *lexicon.title_fillers, *lexicon.virtual_places)
        loose = (*loose, *lexicon.articles, *lexicon.of_words, *lexicon.ordinal_words)
        if tokens(low.replace(body, " ")) <= {*loose, *lexicon.assembly_words, *lexicon.kinds}:
            return True
    room = phrase(solid_rooms(lexicon)).search(place) is not None
    if (
        body
        and low.startswith(body)
        and phrase(solid_rooms(lexicon)).search(low[len(body) :]) is None
    ):
        return True  # "OTTER RADIO CLUB - K4XYZ"
    meeting = tokens(low) & whole(lexicon.meeting_words)
    if meeting - whole(lexicon.room_openings) or (meeting and not room):
        return True  # but "Conference Room 3" and "Hearing Room B"
    words = _bodies(lexicon) if told else (*lexicon.assembly_words, *lexicon.organization_words)
    named = phrase(words).search(place) is not None
    return named and not ADDRESS.search(place) and not phrase(lexicon.rooms).search(place)


def article_before(text: str, begin: int, frame: Frame) -> int:
    """Return how long the article is that stands at *begin*, with its blank."""
    match = opening(frame.lexicon.articles).match(text, begin)
    return match.end() - begin + 1 if match is not None else 0


@lru_cache(maxsize=8)
def before_places(lexicon: Lexicon) -> re.Pattern[str]:
    """Return the pattern of the words before a place: "in the", "at", "via"."""
    words = any_of(lexicon.place_openings)
    articles = any_of(lexicon.articles)
    virtual = any_of(lexicon.virtual_places)
    begins = rf"(?:(?i:{articles})\s+)?(?:[A-ZÀ-Þ\d]|(?i:{virtual})\b)"
    return re.compile(rf"(?<!\w)(?i:{words})\s+(?={begins})")
