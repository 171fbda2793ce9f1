"""What is the name of a place, and how far it reaches: its address, a remark in brackets.

In: a text, or a place and what stands behind or below it.  Out: the place, or None.
Never: takes the name of the body, a person or a sentence for a place.
"""

import re

from ..cleaning.marks import unmarked
from ..drafts import Draft
from ..frame import Frame
from ..language.clock_times import find_times
from ..language.dates import find_dates
from ..language.phrases import bare, opening, phrase, tokens, whole
from ..lexicon.words import Lexicon
from .fields import LABEL
from .no_place import ADDRESS, article_before, before_places, is_body
from .place_text import LINE, opened
from .zone import ends_letterhead

TOWN = 3  # words
MORE = 4  # an address has so many lines at most
NOTE = re.compile(r" \((?:[A-Za-z][\w.'’-]*(?: (?=[^)])|(?=\)))){1,4}\)")
SHORT = 70  # a line "At the Red Lion, 7.30pm" is no longer


def place_in(text: str, frame: Frame, *, told: bool = False) -> str | None:
    """Return the place that *text* begins with, dates and hours aside, or names after "at".

    *told*: it stands behind "held", where a school or church is a place and no body.
    """
    lexicon = frame.lexicon
    place = _opened_at(text, lexicon)
    if place and is_place(place, frame, told=told):
        return place
    first: re.Match[str] | None = None  # "at" some place that no word marks as one
    for match in before_places(lexicon).finditer(text):
        place = _opened_at(text[match.start() :], lexicon)
        at = told and match[0].strip().lower() in lexicon.at_words
        if place and is_place(place, frame, told=at):
            both = _with_call(text[first.end() :], place, frame) if first is not None else None
            return both or place
        first = first or (match if at else None)
    return None


def _with_call(text: str, call: str, frame: Frame) -> str | None:
    """Return "Unit 4, Mill Works and by video conference" for *text* that *call* ends."""
    both, lexicon = opened(text, frame.lexicon), frame.lexicon
    head = both.removesuffix(call).split()[:-1]  # but for the "by" of the call
    joined = bool(head) and head[-1].lower() in whole(lexicon.conjunctions)
    named = both[:1].isupper() or both[:1].isdigit()
    called = joined and named and both.endswith(call) and _is_virtual(call, lexicon)
    return both if called and not is_body(" ".join(head[:-1]), frame) else None


def _opened_at(text: str, lexicon: Lexicon) -> str:
    """Return the place that *text* opens with; "by Ann Lee in the library" opens with none."""
    place = opened(text, lexicon)
    before = text[: max(text.find(place), 0)].split()[-1:]
    by = bool(before) and bare(before[0]) in whole(lexicon.by_words)
    return "" if by and not _is_virtual(place, lexicon) else place


def _is_virtual(place: str, lexicon: Lexicon) -> bool:
    return opening(lexicon.virtual_places).match(place) is not None


def is_place(place: str, frame: Frame, *, told: bool = False) -> bool:
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


def name_in(text: str, frame: Frame) -> str | None:
    """Return the name that *text* begins with, in capitals: "the Red Lion"."""
    place = opened(text, frame.lexicon)
    plain = place[article_before(place, 0, frame) :]
    words = plain.split()
    if not words or len(words) > TOWN or is_body(plain, frame):
        return None
    titled = all(word[:1].isupper() for word in words[words[0].isdigit() :])  # "4 Mill Grove"
    known = {*whole(frame.lexicon.not_names), *whole(frame.lexicon.determiners)}
    return place if titled and not tokens(plain) <= known else None


def with_note(place: str, text: str) -> str:
    """Return *place* with the few words in brackets behind it: "Lee's in Wick (Mill Road)"."""
    begin = text.find(place) + len(place)
    note = NOTE.match(text, begin) if begin >= len(place) else None
    return f"{place}{note[0]}" if note is not None else place


def with_more(place: str, zone: list[Draft], after: int, lexicon: Lexicon) -> str:
    """Return *place* with the lines of its address below it."""
    for draft in zone[after : after + MORE]:
        text = draft.text
        known = ends_letterhead(text, lexicon) or (LABEL.match(text) and ":" in text)
        numbered = draft.marker or unmarked(text) != text  # "1. The lane" is an item
        if known or len(text) > LINE or numbered or not _is_address(text, lexicon):
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
