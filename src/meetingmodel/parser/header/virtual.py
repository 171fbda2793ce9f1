"""Meetings that were held nowhere: "via Zoom", "REMOTE MEETING", "4 May, 7 pm (online)".

In: a line of the head, or a title.  Out: the words for it, or None.
Never: takes the label of those who were remote, or a line that says anything else.
"""

import re
from functools import lru_cache

from ..frame import Frame
from ..language.dates import find_dates
from ..language.phrases import any_of, opening, tokens, whole
from ..lexicon.words import Lexicon
from .place_text import without_hours

BLANKS = re.compile(r"\s{2,}")


def virtual_line(text: str, lexicon: Lexicon) -> str | None:
    """Return what a line says that only tells of a virtual meeting, hours aside."""
    if text[-1:] == ":":
        return None  # "Zoom:", and the link below it
    plain = BLANKS.split(without_hours(text, lexicon).strip(" ,;.-–—|()[]"))[0].strip(" ,;-–—|()[]")
    if not tokens(plain) <= _loose(lexicon):
        return None
    begin = opening((*lexicon.place_openings, *lexicon.held)).match(plain)
    plain = plain[begin.end() :].lstrip() if begin is not None else plain
    return plain if opening(lexicon.virtual_places).match(plain) is not None else None


@lru_cache(maxsize=8)
def _loose(lexicon: Lexicon) -> frozenset[str]:
    """Return the words of such a line: "Held by Zoom video conference"."""
    beside = (
        *lexicon.place_openings,
        *lexicon.held,
        *lexicon.ways,
        *lexicon.time_zones,
        *lexicon.room_openings,
    )
    parts = (word for words in lexicon.virtual_places for word in words.split())
    return frozenset((*parts, *beside))


def virtually(text: str, frame: Frame) -> str | None:
    """Return the "Zoom" of a title: "Special meeting via Zoom", "4 May, 7 pm (online)"."""
    lexicon = frame.lexicon
    dates = find_dates(text, lexicon)
    match = _behind_opening(lexicon).search(text)
    if match is not None and not dates:
        met = tokens(text[: match.start()]) & whole(lexicon.meeting_words)
        return match["place"] if met else None
    if match is None and dates:
        match = _in_brackets(lexicon).search(text, dates[-1].stop)
    return match["place"] if match is not None else None


@lru_cache(maxsize=8)
def _behind_opening(lexicon: Lexicon) -> re.Pattern[str]:
    openings = any_of((*lexicon.place_openings, *lexicon.ways))
    virtual = any_of(lexicon.virtual_places)  # "approved at the teleconference" was another
    return re.compile(rf"(?<!\w)(?i:{openings})\s+(?P<place>(?i:{virtual}))(?!\w)")


@lru_cache(maxsize=8)
def _in_brackets(lexicon: Lexicon) -> re.Pattern[str]:
    openings, virtual = any_of(lexicon.place_openings), any_of(lexicon.virtual_places)
    return re.compile(rf"[(\[](?i:{openings}\s+)?(?P<place>(?i:{virtual}))[)\]]")
