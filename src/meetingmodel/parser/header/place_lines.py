"""Lines at the top that tell where, without a label: addresses, rooms, what stands beside the date.

In: the header zone.  Out: the place, or None; a line that tells it alone gets a role.
Never: takes a heading, a label or a line about another meeting for one.
"""

import re
import sys
from collections.abc import Iterator

from ..drafts import Draft
from ..frame import Frame
from ..language.clock_times import find_times
from ..language.dates import find_dates
from ..language.phrases import bare, opening, phrase, tokens, whole, words_of
from ..lexicon.words import Lexicon
from ..people.names import is_name
from .fields import LABEL
from .no_place import ADDRESS, before_places, is_body, solid_rooms
from .place_names import SHORT, TOWN, is_place, name_in, place_in, with_more, with_note
from .place_text import LINE, opened, trimmed, without_hours
from .place_told import LINES, WIDE
from .virtual import virtual_line, virtually
from .zone import above_business, ends_letterhead

CODE = 12  # letters behind a label that may hold the number of a matter
END = sys.maxsize  # of a text
TOP = 6  # so far up a line may begin with the town
HEAD = 3  # lines of a letterhead
WORD = 24  # letters
WORDS = 3  # more make a sentence
ITEM = re.compile(r"\d{1,2}\.?\s+[A-Z][^,]{0,60}\s[-–—]\s")
ORDINAL = re.compile(r"\d{1,3}[a-z]{2}")  # "Otter Bank, 2nd floor"
SEPARATED = re.compile(r"\s[-–—|•·]\s")
PIECES = re.compile(r"\s*[,;|]\s*|\s[-–—]\s")


def beside_the_date(frame: Frame, zone: list[Draft]) -> str | None:
    """Return the place in a title: "Tuesday 4 May 2026 at 7 pm in the Village Hall"."""
    lexicon = frame.lexicon
    other = phrase((*lexicon.next_meeting, *lexicon.adjourned_until))
    for draft in above_business(zone[:LINES], lexicon):
        text = draft.text
        if len(text) > 2 * LINE or draft.marker or draft.role == "attendance":
            continue
        if other.search(text) or opening(lexicon.next_headings).match(text):
            continue
        place = _in_title(text, frame)
        if place is not None:
            return place
    return None


def _in_title(text: str, frame: Frame) -> str | None:
    """Return the place that stands before or behind the date of a title."""
    lexicon = frame.lexicon
    dates = find_dates(text, lexicon)
    if not dates:
        return virtually(text, frame)
    place = _ahead_of_date(text[: dates[0].start], frame)
    stop = dates[-1].stop
    if place is None and not phrase(lexicon.place_words).search(text, stop):
        place = _behind_date(text, stop, frame) or _with_article(text[stop:], frame)
    elif place is None and opening(lexicon.dates_of_other).match(text):
        return None
    elif place is None:
        pieces = SEPARATED.split(text[stop:])
        places = (place_in(piece.lstrip(" ("), frame) for piece in pieces)
        place = next((one for one in places if one is not None), None)
    return place if place is not None else virtually(text, frame)


def _ahead_of_date(text: str, frame: Frame) -> str | None:
    """Return the place of "Minutes of the meeting of the board in Otter Hall on Monday …"."""
    meeting = phrase(frame.lexicon.meeting_words).search(text)
    for match in before_places(frame.lexicon).finditer(text, meeting.end() if meeting else END):
        if match[0].strip().lower() in whole(frame.lexicon.at_words):
            place = opened(text[match.end() :], frame.lexicon)
            if is_place(place, frame):
                return place
            # "Committee meeting at the Plough, Thursday …": nothing else stands before the day
            rest = without_hours(text[match.end() :], frame.lexicon).rstrip(" ,:;–—-")
            name = name_in(rest, frame)
            hour = rest[:1] == " "  # "at 7 pm on the Old Fair, Sunday …"
            if not hour and name is not None:
                return name
    return None


def _behind_date(text: str, begin: int, frame: Frame) -> str | None:
    """Return the place of "4 May 2026 at the Red Lion", which no word marks as one."""
    rest = without_hours(text[begin:], frame.lexicon)  # "…, 8pm at Ann's"
    match = before_places(frame.lexicon).search(rest)
    if match is None or match[0].strip().lower() not in whole(frame.lexicon.at_words):
        return None
    if rest[: match.start()].strip(" ,;@–-"):
        return None
    return name_in(rest[match.end() :], frame)


def _with_article(text: str, frame: Frame) -> str | None:
    """Return the inn of "4 May 2026, The Plough, 7.30pm": an article, a name, and an hour."""
    if not find_times(text, frame.lexicon, bare=False):
        return None
    for piece in PIECES.split(text):
        first, _, rest = piece.partition(" ")
        named = first[:1].isupper() and first.lower() in whole(frame.lexicon.definite_articles)
        if named and rest[:1].isupper() and name_in(rest, frame) == rest:
            return piece
    return None


def at_line(frame: Frame, zone: list[Draft]) -> str | None:
    """Return the place of a line of a title: "At the Red Lion, 7.30pm"."""
    lexicon = frame.lexicon
    for draft in above_business(zone[:TOP], lexicon):
        if len(draft.text) >= SHORT or draft.marker:
            continue
        text = without_hours(draft.text, lexicon).lstrip(" ,;-–—")
        way = opening(lexicon.ways).match(text)  # "In person at the Red Lion"
        text = text[way.end() :].lstrip(" ,:") if way is not None else text
        match = before_places(lexicon).match(text)
        if match is None or match[0].strip().lower() not in whole(lexicon.at_words):
            continue
        if ends_letterhead(text, lexicon) or draft.headed:
            continue
        place = place_in(text[match.end() :], frame, told=True)
        if place is not None:
            draft.role = draft.role or "header"
            return with_note(place, text)
        if not tokens(text).isdisjoint(whole(lexicon.topic_labels)):
            continue  # "IN THE MATTER OF BILLS"
        place = name_in(text[match.end() :], frame)
        rest = without_hours(text[match.end() :], lexicon).strip(" ,;.")
        if place is not None and rest.endswith(place):
            draft.role = draft.role or "header"
            return place
    return None


def on_a_line(frame: Frame, zone: list[Draft]) -> str | None:
    """Return the line at the top that is an address or names a room."""
    lexicon = frame.lexicon
    rooms = phrase(solid_rooms(lexicon))
    address: tuple[Draft, str] | None = None  # of a letterhead, where no room stands further down
    rolled = False
    between = {id(one) for above, one, below in _triples(zone) if _heads(above, one, below)}
    for number, draft in enumerate(above_business(zone[: LINES - 2], lexicon)):
        text = draft.text
        if ends_letterhead(text, lexicon) and text.endswith(":"):
            break  # "Ann St. John" below it is no street
        virtual = None if rolled else virtual_line(text, lexicon)
        if virtual is not None and not _names_below(zone, number, lexicon):
            draft.role = draft.role or "header"
            return virtual
        rolled = rolled or ends_letterhead(text, lexicon)
        if rolled and _is_prose(text, lexicon):
            break  # below roll and prose "Boat house" heads what was said of it, in notes of clubs
        timeless = without_hours(text, lexicon)  # "WebEx, 10:00" is no label
        if id(draft) in between or not _may_be_line(draft, timeless, frame):
            continue
        pieces = WIDE.split(timeless)  # where hours stood
        pieces = [one.strip(" ,;") for one in pieces]
        piece = next((one for one in pieces if _names_place(one, lexicon)), text)
        place = trimmed(piece, lexicon)
        if not opening(lexicon.dates_of_other).match(text) and is_place(place, frame):
            place = with_more(place, zone, zone.index(draft) + 1, lexicon)
            if number >= HEAD or rooms.search(place):
                draft.role = draft.role or "header"
                return place
            address = address or (draft, place)
    if address is None:
        return None
    address[0].role = address[0].role or "header"
    return address[1]


def _names_below(zone: list[Draft], number: int, lexicon: Lexicon) -> bool:
    """Whether people stand below a line: "On Zoom" is the label of those who were."""
    below = zone[number + 1].text if number + 1 < len(zone) else ""
    return is_name(below.partition(",")[0], lexicon, least=2)


def _triples(zone: list[Draft]) -> Iterator[tuple[Draft, Draft, Draft]]:
    """Yield each draft with its neighbours."""
    return zip(zone, zone[1:], zone[2:], strict=False)


def _heads(above: Draft, one: Draft, below: Draft) -> bool:
    """Whether a line heads what stands below it: "Office" between two lists, "Drive train" above
    what was said of it in small letters, in notes in haste.
    """
    if above.level >= 0 <= below.level:
        return True
    small = below.level < 0 and below.text[:1].islower() and one.text[-1:] not in ",-–"
    return small and bool(one.rows and below.rows) and one.first.gap > below.first.gap


def _may_be_line(draft: Draft, timeless: str, frame: Frame) -> bool:
    """Whether *draft*, of which *timeless* is without hours, may be a line that tells the place."""
    lexicon, text = frame.lexicon, draft.text
    if draft.role == "attendance" or draft.marker or draft.headed or len(text) > LINE:
        return False
    if draft.column and draft.cell is not None and draft.cell[1]:
        return False  # below the name of a column, or beside a label that says what it is
    if draft.cell is not None and draft.cell[2] and is_name(text, lexicon, least=2, most=3):
        return False  # "pay it | Bo Park | Friday"
    if draft.cell is not None and bare(text) in whole(lexicon.remote_labels):
        return False  # "Online" over those who were
    if not draft.tokens.isdisjoint(whole(lexicon.label_presence)):
        return False  # "Online participants"
    named = ADDRESS.search(text) or phrase(solid_rooms(lexicon)).search(text)
    if (text == frame.title and not named) or text.endswith(":") or _is_sentence(text, lexicon):
        return False
    if ITEM.match(text) or (":" in timeless and LABEL.match(timeless)) or _is_case(text, lexicon):
        return False  # "2 Events – Roe to book the hall"
    other = phrase((*lexicon.next_meeting, *lexicon.adjourned_until))
    return _names_place(text, lexicon) and not other.search(text)


def _is_case(text: str, lexicon: Lexicon) -> bool:
    """Whether *text* begins with the number of a matter: "Appeal #26-07 – 14 Mill Lane"."""
    label = opening(lexicon.ticket_labels).match(text)
    return label is not None and any(map(str.isdigit, text[label.end() :][:CODE]))


def _is_prose(text: str, lexicon: Lexicon) -> bool:
    """Whether *text* is a sentence that no label heads: what was said, and none of the roll."""
    return _is_sentence(text, lexicon) and LABEL.match(text) is None and len(text.split()) > WORDS


def _is_sentence(text: str, lexicon: Lexicon) -> bool:
    """Whether a stop ends *text* that is none of "Glade Ave.", "Mill Landing, B.C." or "5 p.m."."""
    last = text.rpartition(" ")[2].lower()
    short = last[:-1] in lexicon.abbreviations or "." in last[:-1]
    return last[-1:] == "." and not short


def _is_room_in_small(text: str, match: re.Match[str]) -> bool:
    """Whether a line begins with "Meeting room 2" or "Site office, Gate 3"."""
    head, behind = text[: match.start()], text[match.end() :]
    alone = len(head.split()) == 1 and head[:1].isupper() and head.endswith(" ")
    return alone and (not behind or behind[0] == "," or behind[1:2].isdigit())


def _is_of_matter(before: str, behind: str, lexicon: Lexicon) -> bool:
    """Whether a word of places begins the heading of a matter: "Hall heating grant"."""
    following = words_of(behind[:WORD])[:1] if behind[:1] == " " else []
    small = behind[1:2].islower() and following != []
    loose = (*lexicon.place_words, *lexicon.place_openings, *lexicon.title_fillers)
    return not before.strip("0123456789/") and small and following[0] not in whole(loose)


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
        if _is_of_matter(before, text[match.end() :], lexicon):
            continue
        if loose and behind[:1] == " " and not behind[1:].isdigit():
            continue  # "Club rules", but "Library 107"
        if not before or match[0][0].isupper() or before in whole(lexicon.place_openings):
            return True
        if _is_room_in_small(text, match) or ORDINAL.fullmatch(before):
            return True
    return False


def before_date(frame: Frame, zone: list[Draft]) -> str | None:
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
        told = len(words) == 1 or phrase(lexicon.place_words).search(head) is not None
        if draft.text == frame.title and not told:
            continue  # "Otter Residents, 6 May" says who met
        if not words & whole(other) and not is_body(head.strip(" ,"), frame):
            return head.strip(" ,")
    return None
