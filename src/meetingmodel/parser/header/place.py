"""Where the meeting was held.

In: the header zone and its labels.  Out: `frame.location`.
Never: takes the name of the body for its place, or a place that is only talked of.
"""

import re
import sys
from functools import lru_cache

from ..dates import find_dates, find_times
from ..drafts import Draft
from ..frame import Frame
from ..lexicon.words import Lexicon
from ..phrases import any_of, bare, opening, phrase, tokens, whole
from .no_place import ADDRESS, article_before, before_places, is_body, solid_rooms
from .place_text import opened, trimmed, without_hours
from .zone import LABEL, Labelled, above_business, ends_letterhead

END = sys.maxsize  # of a text
LINES = 16  # so many lines at the top may name the place
LINE = 120  # a place by itself is no longer line
PROSE = 500  # so far into a paragraph the place stands
LONGEST = 300
WORDS = 9  # of a place that no word marks as one
TOP = 6  # so far up a line may begin with the town
TOWN = 3  # words
MORE = 4  # an address has so many lines at most
HEAD = 3  # lines of a letterhead
NEARBY = 160  # so far behind "met" stands where
MUCH = "inn"  # a room of no more letters ("pub") is told with its name
NEAR = 6  # so close behind a date stands "at"
NOTE = re.compile(r" \((?:[A-Za-z][\w.'’-]*(?: (?=[^)])|(?=\)))){1,4}\)")
WIDE = re.compile(r"\s{4,}")
NUMBERED = re.compile(r"\d{1,2}[.)]\s")
ITEM = re.compile(r"\d{1,2}\.?\s+[A-Z][^,]{0,60}\s[-–—]\s")
SEPARATED = re.compile(r"\s[-–—|•·]\s")
PIECES = re.compile(r"\s*[,;|]\s*|\s[-–—]\s")
SHORT = 70  # a line "At the Red Lion, 7.30pm" is no longer


def find_place(frame: Frame, zone: list[Draft], labels: list[Labelled]) -> None:
    """Fill `frame.location`: as labelled, as a sentence says, else a line at the top."""
    frame.location = (
        _behind_sign(frame, zone)
        or _labelled(frame, zone, labels)
        or _held(frame, zone)
        or _beside_the_date(frame, zone)
        or _at_line(frame, zone)
        or _line(frame, zone)
        or _before_date(frame, zone)
    )


def _behind_sign(frame: Frame, zone: list[Draft]) -> str | None:
    """Return the place behind a pin: "📍 Ann's kitchen, 8pm"."""
    for draft in zone[:TOP]:
        sign = opening(frame.lexicon.place_signs).match(draft.text)
        if sign is not None and ":" not in draft.text:
            draft.role = draft.role or "header"
            return trimmed(draft.text[sign.end() :].lstrip("\ufe0f "), frame.lexicon) or None
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
        place = trimmed(value, lexicon) if label in both else value.strip(" .,;|")
        if not any(map(str.isalpha, place)):
            continue
        if zone[after - 1].text.endswith(value[-10:]):
            place = _with_more(place, zone, after, lexicon)
        draft.role = draft.role or "header"
        return place
    return None


def _with_more(place: str, zone: list[Draft], after: int, lexicon: Lexicon) -> str:
    """Return *place* with the lines of its address below it."""
    for draft in zone[after : after + MORE]:
        text = draft.text
        known = ends_letterhead(text, lexicon) or (LABEL.match(text) and ":" in text)
        if known or len(text) > LINE or draft.marker or not _is_address(text, lexicon):
            break
        place = f"{place.rstrip(',')}, {text.strip(' .,;')}"
    return place


def _is_address(text: str, lexicon: Lexicon) -> bool:
    if find_dates(text, lexicon) or find_times(text, lexicon, bare=False):
        return False
    told = tokens(text) & whole(lexicon.meeting_words)
    sentence = text.endswith(".") and not (ADDRESS.match(text) and len(text) < SHORT)
    if told - whole(lexicon.room_openings) or sentence:
        return False
    named = phrase(lexicon.assembly_words).search(text) is not None
    if named and not ADDRESS.search(text) and not phrase(lexicon.rooms).search(text):
        return False
    return bool(ADDRESS.search(text) or phrase(lexicon.place_words).search(text))


def _held(frame: Frame, zone: list[Draft]) -> str | None:
    """Return the place of "held in the Board Room, 118 Quarry Street", without date and hour."""
    lexicon = frame.lexicon
    held = phrase(lexicon.held)
    other = phrase((*lexicon.next_meeting, *lexicon.adjourned_until))
    called = phrase(lexicon.called_to_order)
    for number, draft in enumerate(zone):
        text = draft.text[:PROSE]
        first = held.search(text) if not draft.marker or draft.level < 0 else None
        ours = first is not None and _is_of_meeting(text[: first.start()], lexicon)
        if number >= LINES and not ours and not called.search(text):
            continue  # a party was held in the park
        if first is None or draft.role == "attendance" or other.search(text):
            continue
        place = _place_in(text[first.end() :], frame, told=True)
        place = place or _right_behind(text, first.end(), frame)
        place = place or _in_small_letters(text[first.end() :], frame)
        if place is None and ours:
            place = _behind_hours(text[first.end() :], frame)
        if place is not None:
            return _with_note(place, text)
    return None


def _is_of_meeting(text: str, lexicon: Lexicon) -> bool:
    """Whether *text* is "The meeting", of which a sentence then tells that it was held."""
    words = text.lower().split()
    return 0 < len(words) <= TOWN and bare(words[-1]) in whole(lexicon.meeting_words)


def _behind_hours(text: str, frame: Frame) -> str | None:
    """Return the place of "The meeting took place at 2 p.m. on Monday, May 4 at Lee's in Wick."."""
    rest = without_hours(text, frame.lexicon)
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


def _with_note(place: str, text: str) -> str:
    """Return *place* with the few words in brackets behind it: "Lee's in Wick (Mill Road)"."""
    begin = text.find(place) + len(place)
    note = NOTE.match(text, begin) if begin >= len(place) else None
    return f"{place}{note[0]}" if note is not None else place


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


def _place_in(text: str, frame: Frame, *, told: bool = False) -> str | None:
    """Return the place that *text* begins with, dates and hours aside, or names after "at".

    *told*: it stands behind "held", where a school or church is a place and no body.
    """
    lexicon = frame.lexicon
    place = _opened_at(text, lexicon)
    if place and _is_place(place, frame, told=told):
        return place
    for match in before_places(lexicon).finditer(text):
        place = _opened_at(text[match.start() :], lexicon)
        at = told and match[0].strip().lower() in lexicon.at_words
        if place and _is_place(place, frame, told=at):
            return place
    return None


def _opened_at(text: str, lexicon: Lexicon) -> str:
    """Return the place that *text* opens with; "by Ann Lee in the library" opens with none."""
    place = opened(text, lexicon)
    before = text[: max(text.find(place), 0)].split()[-1:]
    by = bool(before) and bare(before[0]) in whole(lexicon.by_words)
    return "" if by and not _is_virtual(place, lexicon) else place


def _is_virtual(place: str, lexicon: Lexicon) -> bool:
    return opening(lexicon.virtual_places).match(place) is not None


def _is_place(place: str, frame: Frame, *, told: bool = False) -> bool:
    """Whether *place* is a place, and not the body's name or a sentence."""
    places = phrase(frame.lexicon.place_words)
    virtual = _is_virtual(place, frame.lexicon)
    room = opening(frame.lexicon.rooms).match(place) is not None  # "room Pelikan"
    place = place[article_before(place, 0, frame) :]
    begins = place[:1].isupper() or place[:1].isdigit() or virtual or room
    # "Chair Lee at 7 pm in the Hall": the place begins behind the next "in".
    head = before_places(frame.lexicon).split(place, maxsplit=1)[0]
    found = begins and len(place) < LINE and places.search(head) is not None
    return found and not is_body(place, frame, told=told)


def _beside_the_date(frame: Frame, zone: list[Draft]) -> str | None:
    """Return the place in a title: "Tuesday 4 May 2026 at 7 pm in the Village Hall"."""
    lexicon = frame.lexicon
    places = phrase(lexicon.place_words)
    other = phrase((*lexicon.next_meeting, *lexicon.adjourned_until))
    for draft in above_business(zone[:LINES], lexicon):
        text = draft.text
        if len(text) > 2 * LINE or draft.marker or draft.role == "attendance":
            continue
        if other.search(text) or opening(lexicon.next_headings).match(text):
            continue
        dates = find_dates(text, lexicon)
        if dates and (before := _ahead_of_date(text[: dates[0].start], frame)) is not None:
            return before
        if not dates or not places.search(text, dates[-1].stop):
            place = _behind_date(text, dates[-1].stop, frame) if dates else None
            if place is None and dates:
                place = _with_article(text[dates[-1].stop :], frame)
            if place is None and (dates or tokens(text) & whole(lexicon.meeting_words)):
                place = _virtually(text, frame)
            if place is not None:
                return place
            continue
        if opening(lexicon.dates_of_other).match(text):
            continue
        for piece in SEPARATED.split(text[dates[-1].stop :]):
            place = _place_in(piece.lstrip(" ("), frame)
            if place is not None:
                return place
    return None


def _ahead_of_date(text: str, frame: Frame) -> str | None:
    """Return the place of "Minutes of the meeting of the board in Otter Hall on Monday …"."""
    meeting = phrase(frame.lexicon.meeting_words).search(text)
    for match in before_places(frame.lexicon).finditer(text, meeting.end() if meeting else END):
        if match[0].strip().lower() in whole(frame.lexicon.at_words):
            place = opened(text[match.end() :], frame.lexicon)
            if _is_place(place, frame):
                return place
    return None


def _behind_date(text: str, begin: int, frame: Frame) -> str | None:
    """Return the place of "4 May 2026 at the Red Lion", which no word marks as one."""
    rest = without_hours(text[begin:], frame.lexicon)  # "…, 8pm at Ann's"
    match = before_places(frame.lexicon).search(rest)
    if match is None or match[0].strip().lower() not in whole(frame.lexicon.at_words):
        return None
    if rest[: match.start()].strip(" ,;@–-"):
        return None
    return _named(rest[match.end() :], frame)


def _with_article(text: str, frame: Frame) -> str | None:
    """Return the inn of "4 May 2026, The Plough, 7.30pm": an article, a name, and an hour."""
    if not find_times(text, frame.lexicon, bare=False):
        return None
    for piece in PIECES.split(text):
        first, _, rest = piece.partition(" ")
        named = first[:1].isupper() and first.lower() in whole(frame.lexicon.definite_articles)
        if named and rest[:1].isupper() and _named(rest, frame) == rest:
            return piece
    return None


def _named(text: str, frame: Frame) -> str | None:
    """Return the name that *text* begins with, in capitals: "the Red Lion"."""
    place = opened(text, frame.lexicon)
    plain = place[article_before(place, 0, frame) :]
    words = plain.split()
    if not words or len(words) > TOWN or is_body(plain, frame):
        return None
    titled = all(word[:1].isupper() for word in words[words[0].isdigit() :])  # "4 Mill Grove"
    known = {*whole(frame.lexicon.not_names), *whole(frame.lexicon.determiners)}
    return place if titled and not tokens(plain) <= known else None


def _at_line(frame: Frame, zone: list[Draft]) -> str | None:
    """Return the place of a line of a title: "At the Red Lion, 7.30pm"."""
    lexicon = frame.lexicon
    for draft in above_business(zone[:TOP], lexicon):
        if len(draft.text) >= SHORT or draft.marker:
            continue
        text = without_hours(draft.text, lexicon).lstrip(" ,;-–—")
        match = before_places(lexicon).match(text)
        if match is None or match[0].strip().lower() not in whole(lexicon.at_words):
            continue
        if ends_letterhead(text, lexicon) or draft.headed:
            continue
        place = _place_in(text[match.end() :], frame, told=True)
        if place is not None:
            draft.role = draft.role or "header"
            return _with_note(place, text)
        if not tokens(text).isdisjoint(whole(lexicon.topic_labels)):
            continue  # "IN THE MATTER OF BILLS"
        place = _named(text[match.end() :], frame)
        rest = without_hours(text[match.end() :], lexicon).strip(" ,;.")
        if place is not None and rest.endswith(place):
            draft.role = draft.role or "header"
            return place
    return None


def _virtually(text: str, frame: Frame) -> str | None:
    """Return the "Zoom" of a title such as "Special meeting via Zoom"."""
    for match in before_places(frame.lexicon).finditer(text):
        virtual = opening(frame.lexicon.virtual_places).match(text, match.end())
        if virtual is not None:
            return virtual[0]
    return None


def _line(frame: Frame, zone: list[Draft]) -> str | None:
    """Return the line at the top that is an address or names a room."""
    lexicon = frame.lexicon
    rooms = phrase(solid_rooms(lexicon))
    address: tuple[Draft, str] | None = None  # of a letterhead, where no room stands further down
    for number, draft in enumerate(above_business(zone[: LINES - 2], lexicon)):
        text = draft.text
        if ends_letterhead(text, lexicon) and text.endswith(":"):
            break  # "Ann St. John" below it is no street
        timeless = without_hours(text, lexicon)  # "WebEx, 10:00" is no label
        if not _may_be_line(draft, timeless, frame):
            continue
        pieces = WIDE.split(timeless)  # where hours stood
        pieces = [one.strip(" ,;") for one in pieces]
        piece = next((one for one in pieces if _names_place(one, lexicon)), text)
        place = trimmed(piece, lexicon)
        if not opening(lexicon.dates_of_other).match(text) and _is_place(place, frame):
            place = _with_more(place, zone, number + 1, lexicon)
            if number >= HEAD or rooms.search(place):
                draft.role = draft.role or "header"
                return place
            address = address or (draft, place)
    if address is None:
        return None
    address[0].role = address[0].role or "header"
    return address[1]


def _may_be_line(draft: Draft, timeless: str, frame: Frame) -> bool:
    """Whether *draft*, of which *timeless* is without hours, may be a line that tells the place."""
    lexicon, text = frame.lexicon, draft.text
    if draft.role == "attendance" or draft.marker or draft.headed or len(text) > LINE:
        return False
    if draft.column and draft.cell is not None and draft.cell[1]:
        return False  # below the name of a column, or beside a label that says what it is
    if not draft.tokens.isdisjoint(whole(lexicon.label_presence)):
        return False  # "Online participants"
    named = ADDRESS.search(text) or phrase(solid_rooms(lexicon)).search(text)
    if (text == frame.title and not named) or text.endswith((".", ":")):
        return False
    if ITEM.match(text) or (":" in timeless and LABEL.match(timeless)):
        return False  # "2 Events – Roe to book the hall"
    other = phrase((*lexicon.next_meeting, *lexicon.adjourned_until))
    return _names_place(text, lexicon) and not other.search(text)


def _names_place(text: str, lexicon: Lexicon) -> bool:
    """Whether a word of places stands in *text* as in a name, or behind "in" or "via".

    "Report of campus managers" is about a place and names none.
    """
    if ADDRESS.search(text):
        return phrase(lexicon.place_words).search(text) is not None
    for match in phrase(lexicon.place_words).finditer(text):
        before = bare(text[: match.start()].rsplit(None, 1)[-1]) if match.start() else ""
        bodies = whole((*lexicon.assembly_words, *lexicon.organization_words))
        loose = not before and match[0].lower() in bodies
        behind = text[match.end() : match.end() + 2]
        if loose and behind[:1] == " " and not behind[1:].isdigit():
            continue  # "Club rules", but "Library 107"
        if not before or match[0][0].isupper() or before in whole(lexicon.place_openings):
            return True
    return False


def _before_date(frame: Frame, zone: list[Draft]) -> str | None:
    """Return the town of "Hamburg, October 9, 2013"."""
    lexicon = frame.lexicon
    for draft in above_business(zone[:TOP], lexicon):
        dates = find_dates(draft.text, lexicon) if len(draft.text) < LINE else []
        head = draft.text[: dates[0].start] if dates else ""
        words = tokens(head)
        other = (
            *lexicon.title_fillers,
            *lexicon.meeting_words,
            *lexicon.weekdays,
            *lexicon.draft_words,
            *lexicon.dates_of_other,
            *lexicon.kinds,
        )
        figures = any(map(str.isdigit, head))  # "Week 5, 14 May"
        named = head.strip().endswith(",") and head[:1].isupper() and 0 < len(words) <= TOWN
        if figures or not named:
            continue
        if not words & whole(other) and not is_body(head.strip(" ,"), frame):
            return head.strip(" ,")
    return None
