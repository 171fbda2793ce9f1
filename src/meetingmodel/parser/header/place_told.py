"""Where a sentence says that the meeting was held: "held in the Board Room, 118 Quarry Street".

In: the header zone.  Out: the place, or None.
Never: takes a place where something else was held, or the next meeting will be.
"""

import re
from functools import lru_cache

from ..drafts import Draft
from ..frame import Frame
from ..language.phrases import any_of, bare, phrase, whole
from ..lexicon.words import Lexicon
from .fields import LABEL
from .no_place import article_before, before_places, is_body, solid_rooms
from .place_names import TOWN, place_in, with_note
from .place_text import LINE, opened, without_hours

LINES = 16  # so many lines at the top may name the place
PROSE = 500  # so far into a paragraph the place stands
WORDS = 9  # of a place that no word marks as one
NEARBY = 160  # so far behind "met" stands where
MUCH = "inn"  # a room of no more letters ("pub") is told with its name
ALLOWED = 5  # words of "allowing the meeting to be"
NEAR = 6  # so close behind a date stands "at"
SENTENCE = re.compile(r"(?:[a-z]{3}|[AaPp]\.?[Mm]|\d)[.!?]\s+(?=[A-Z])")
WIDE = re.compile(r"\s{4,}")


def held_at(frame: Frame, zone: list[Draft]) -> str | None:
    """Return the place of "held in the Board Room, 118 Quarry Street", without date and hour."""
    lexicon = frame.lexicon
    held = phrase(lexicon.held)
    other = phrase((*lexicon.next_meeting, *lexicon.adjourned_until))
    called = phrase(lexicon.called_to_order)
    months = {word for words in lexicon.months for word in words}
    for number, draft in enumerate(zone):
        text = draft.text[:PROSE]
        first = held.search(text) if not draft.marker or draft.level < 0 else None
        ours = first is not None and _is_of_meeting(text[: first.start()], lexicon)
        if number >= LINES and not ours and not called.search(text):
            continue  # a party was held in the park
        if first is None or draft.role == "attendance" or other.search(text):
            continue
        if _is_wished(text[: first.start()], lexicon):
            continue
        place = place_in(text[first.end() :], frame, told=True)
        place = place or _right_behind(text, first.end(), frame)
        place = place or _in_small_letters(text[first.end() :], frame)
        if place is None and ours:
            place = _behind_hours(text[first.end() :], frame)
        month = bare(place.split(None, 1)[0]) in months if place is not None else False
        if place is not None and not month:  # "our last one was held in March"
            below = (
                zone[number + 1].text if text.endswith(f"{place},") and zone[number + 1 :] else ""
            )
            return _going_on(place, below, lexicon) if below else with_note(place, text)
    return None


def _going_on(place: str, below: str, lexicon: Lexicon) -> str:
    """Return *place* with the line of its address *below* it, up to the day.

    Titles are set so, and scanners leave a blank line behind each: "held in Mill Hall," / "Wick on
    4th May 2026".
    """
    more = opened(below, lexicon)
    named = more[:1].isupper() or more[:1].isdigit()
    known = len(below) < LINE and below.startswith(more) and LABEL.match(below) is None
    return f"{place}, {more}" if named and known else place


def _is_of_meeting(text: str, lexicon: Lexicon) -> bool:
    """Whether *text* is "The meeting", of which a sentence then tells that it was held."""
    words = text.lower().split()
    return 0 < len(words) <= TOWN and bare(words[-1]) in whole(lexicon.meeting_words)


def _is_wished(before: str, lexicon: Lexicon) -> bool:
    """Whether a resolution says where something shall be: "That the sale be held in the park".

    "The chair thanked the school for allowing the meeting to be held in the hall" tells of it in
    passing.
    """
    words = before.lower().rsplit(None, ALLOWED)[-ALLOWED:]
    if not words or words[-1] not in lexicon.be_words:
        return False
    if len(words) < ALLOWED or words[-2] not in whole(lexicon.infinitive):
        return words[-2:-1] == [] or words[-2] not in whole((*lexicon.modals, *lexicon.infinitive))
    gerunds = [word for word in words[:-2] if word.endswith(lexicon.gerund_ends)]
    return not whole(lexicon.meeting_words).issuperset(gerunds)


def _behind_hours(text: str, frame: Frame) -> str | None:
    """Return the place of "The meeting took place at 2 p.m. on Monday, May 4 at Lee's in Wick."."""
    # Not beyond the sentence: "… at 6:17 PM. There are nine in Choir."
    over = SENTENCE.search(text)
    rest = without_hours(text[: over.end()] if over is not None else text, frame.lexicon)
    for match in before_places(frame.lexicon).finditer(rest):
        place = opened(rest[match.end() :], frame.lexicon)
        told = match[0].strip().lower() in whole(frame.lexicon.at_words)
        head = before_places(frame.lexicon).split(place, maxsplit=1)[0]  # "Lee's in Otter City"
        if not any(map(str.isalpha, place)):
            continue  # "called to order at 1802"
        if told and len(place.split()) <= WORDS and not is_body(head, frame, told=True):
            return place
    return None


def _in_small_letters(text: str, frame: Frame) -> str | None:
    """Return the "high school library" of "met in the high school library"."""
    match = _rooms_told(frame.lexicon).search(text[:NEARBY])
    return match["place"] if match is not None else None


@lru_cache(maxsize=8)
def _rooms_told(lexicon: Lexicon) -> re.Pattern[str]:
    at, the = any_of(lexicon.at_words), any_of(lexicon.articles)
    rooms = any_of(tuple(room for room in solid_rooms(lexicon) if len(room) > len(MUCH)))
    return re.compile(
        rf"(?<!\w)(?i:{at})\s+(?i:{the})\s+(?P<place>(?:[\w'’-]+\s+){{0,3}}?(?i:{rooms}))(?![\w'’])"
    )


def _right_behind(text: str, begin: int, frame: Frame) -> str | None:
    """Return what "held at" names in a title, also where no word says that it is a place.

    A date may stand between: "held on 3rd March at the Red Lion".
    """
    if begin < len(text) <= LINE:
        rest = without_hours(text[begin:], frame.lexicon)
        late = next(
            (
                m
                for m in before_places(frame.lexicon).finditer(rest)
                if m[0].strip().lower() in whole(frame.lexicon.at_words)
                and WIDE.search(rest[max(m.start() - NEAR, 0) : m.start()])
            ),
            None,
        )
        place = opened(rest[late.end() :], frame.lexicon) if late is not None else ""
        if place[:1].isupper() and len(place.split()) <= TOWN and not is_body(place, frame):
            return place
    match = before_places(frame.lexicon).match(text, begin + 1) if len(text) < 2 * LINE else None
    if match is None or bare(match[0]) in whole(frame.lexicon.by_words):
        return None  # "called to order by President Lee"
    place = opened(text[match.end() :], frame.lexicon)
    plain = place[article_before(place, 0, frame) :]  # "the Grange"
    named = plain[:1].isupper() and len(plain.split()) <= WORDS
    named = named and text.startswith(plain, match.end() + article_before(text, match.end(), frame))
    return plain if named and not is_body(plain, frame) else None
