"""Where the meeting was held.

In: the header zone and its labels.  Out: `frame.location`.
Never: takes the name of the body for its place, or a place that is only talked of.
"""

import re

from ..drafts import Draft
from ..frame import Frame
from ..language.clock_times import find_times
from ..language.dates import find_dates
from ..language.phrases import PICTURES, bare, opening, whole
from ..lexicon.words import Lexicon
from .channel import of_channel
from .fields import Labelled
from .place_lines import TOP, at_line, before_date, beside_the_date, on_a_line
from .place_names import with_more
from .place_text import RANGE, trimmed
from .place_told import held_at

LONGEST = 300
SIGNED = re.compile(rf"\s*[|·•;]\s*|\s*[{PICTURES}]")
ROOM = re.compile(r"\d{1,4}[./-]\d{1,4}")  # "Venue: 314.216", as campuses number rooms
NUMBERED = re.compile(r"\d{1,2}[.)]\s")


def find_place(frame: Frame, zone: list[Draft], labels: list[Labelled]) -> None:
    """Fill `frame.location`: as labelled, as a sentence says, else a line at the top."""
    frame.location = (
        _behind_sign(frame, zone)
        or _labelled(frame, zone, labels)
        or of_channel(frame.title, frame.lexicon)[1]
        or held_at(frame, zone)
        or beside_the_date(frame, zone)
        or at_line(frame, zone)
        or on_a_line(frame, zone)
        or before_date(frame, zone)
        # The title of a page says it, where links and officers stand above its text.
        or beside_the_date(frame, [Draft(frame.title, [])] if frame.title else [])
    )


def _behind_sign(frame: Frame, zone: list[Draft]) -> str | None:
    """Return the place behind a pin: "📍 Ann's kitchen, 8pm"."""
    for draft in zone[:TOP]:
        text = draft.text
        sign = opening(frame.lexicon.place_signs).match(text)
        if sign is not None and ":" not in text:
            draft.role = draft.role or "header"
            return trimmed(text[sign.end() :].lstrip("\ufe0f "), frame.lexicon) or None
        within = next((text.find(one) for one in frame.lexicon.place_signs if one in text), 0)
        if within > 0 and len(text) < LONGEST:  # "📅 4 May | 🕙 10:00 | 📍 Room 4"
            behind = SIGNED.split(text[within + 1 :].lstrip("\ufe0f "), maxsplit=1)[0]
            return trimmed(behind, frame.lexicon) or None
    return None


def _labelled(frame: Frame, zone: list[Draft], labels: list[Labelled]) -> str | None:
    lexicon = frame.lexicon
    both = whole(lexicon.place_and_time_labels)
    for label, value, draft, after in labels:
        if label not in whole(lexicon.location_labels) and label not in both:
            continue
        apart = value not in draft.text
        if (apart and (draft.marker or draft.headed)) or NUMBERED.match(value):
            continue  # "2. Site" of an agenda, above its next entry
        if len(value) >= LONGEST or bare(value) in whole(lexicon.nobody):
            continue
        timed = label in both or _is_timed(value, lexicon)
        place = trimmed(value, lexicon) if timed else value.strip(" .,;|")
        if not any(map(str.isalpha, place)) and not ROOM.fullmatch(place):
            continue
        if zone[after - 1].text.endswith(value[-10:]):
            place = with_more(place, zone, after, lexicon)
        draft.role = draft.role or "header"
        return place
    return None


def _is_timed(value: str, lexicon: Lexicon) -> bool:
    """Whether hours stand beside a place, or the day behind it."""
    hours = find_times(value, lexicon, bare=False) or RANGE.search(value)
    return bool(hours) or any(found.stop == len(value) for found in find_dates(value, lexicon))
