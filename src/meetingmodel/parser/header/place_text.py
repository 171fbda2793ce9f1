"""The words of a place, out of a sentence or title.

In: the text from where a place begins.  Out: the place, without dates, hours and loose ends.
Never: judges whether it is a place.
"""

import re
from functools import lru_cache

from ..language.clock_times import ABBREVIATED, find_times
from ..language.dates import find_dates
from ..language.phrases import Phrase, any_of, bare, opening, phrase, whole
from ..language.slots import read_slot
from ..lexicon.words import Lexicon

LOUD = 0.8
LINE = 120  # a place by itself is no longer line
UNTIL = re.compile(r"[-–]\s?\d{1,2}[:.]\d{2}\b")
HALF = r"\s?[AaPp]\.?[Mm]\.?"
# "(18:00 - 19:30)", "6-7pm" at the end of a line; "Rooms 6-7" are none
RANGE = re.compile(
    rf"[\s,;(\[]+\d{{1,2}}(?:[:.]\d\d(?:{HALF})?\s?[-–—]\s?\d{{1,2}}[:.]\d\d(?:{HALF})?"
    rf"|(?:{HALF})?\s?[-–—]\s?\d{{1,2}}(?:[:.]\d\d)?{HALF})[)\]]?$"
)
FROM = re.compile(r"(?<![\d.:/–—-])\d{1,2}\s?[-–—]\s?$")  # the "7–" of "7–9pm"
ROOM = 6  # letters of it
WIDE = re.compile(r"\s{3,}")
LINK = re.compile(r"\s*[(<\[]?https?://\S+")
ENDS = re.compile(r"[.;]\s|\s[-–—|]\s|\.$|\n|\(")


def opened(text: str, lexicon: Lexicon) -> str:
    """Return *text* without dates, hours and small words in front, up to the end of the place."""
    text = without_hours(text, lexicon)
    article = ""
    while True:
        text = text.lstrip(" ,;:-–—|@")
        nth = _nth(lexicon).match(text)
        text = text[nth.end() :] if nth is not None else text  # "held on the 4th at the Grange"
        small = _small(lexicon).match(text)
        if small is None:
            break
        article = small[0] if small[0].lower() in whole(lexicon.articles) else ""
        text = text[small.end() :]
    virtual = opening(lexicon.virtual_places).match(text)
    if virtual is not None and "-" in virtual[0]:
        return virtual[0]  # "Go-to-Meeting"
    head = WIDE.split(text, maxsplit=1)[0]  # up to where a date or an hour stood
    if phrase(lexicon.place_words).search(head):
        text = head
    place = trimmed(_up_to_end(text, lexicon), lexicon)
    # Of a single word the article is half the name: "the Pavilion".
    return f"{article} {place}" if article and place and " " not in place else place


@lru_cache(maxsize=8)
def _small(lexicon: Lexicon) -> Phrase:
    small = (*lexicon.place_openings, *lexicon.articles, *lexicon.place_ends, *lexicon.ways)
    zones = (zone for zone in lexicon.time_zones if len(zone) in ABBREVIATED)
    return opening((*small, *lexicon.weekdays, *zones))


@lru_cache(maxsize=8)
def _nth(lexicon: Lexicon) -> re.Pattern[str]:
    places, articles = any_of(lexicon.place_openings), any_of(lexicon.articles)
    return re.compile(
        rf"\d{{1,2}}{any_of(lexicon.ordinals)}\s+(?={places}\s+{articles}\s)", re.IGNORECASE
    )


def without_hours(text: str, lexicon: Lexicon) -> str:
    """Return *text* with blanks where dates, days of the week and hours stand."""
    spans = [(found.start, found.stop) for found in find_dates(text, lexicon)]
    for hour in find_times(text, lexicon):
        before = bare(text[: hour.start].rsplit(None, 1)[-1]) if text[: hour.start].strip() else ""
        stopped = "." in text[hour.start : hour.stop]
        if hour.half or not stopped or before not in whole(lexicon.rooms):  # "Hall 1.07" is no time
            slot = read_slot(text[hour.start :], lexicon)
            ranged = slot.stop if slot is not None and slot.end is not None else 0
            stop = max(hour.start + ranged, hour.stop)  # "1:00-2:30 PM"
            zone = _zone(lexicon).match(text, stop)
            early = FROM.search(text[max(hour.start - ROOM, 0) : hour.start]) if hour.half else None
            start = hour.start - (len(early[0]) if early is not None else 0)
            spans.append((start, zone.end() if zone is not None else stop))
    spans += [match.span() for match in UNTIL.finditer(text)]
    for start, stop in spans:
        text = f"{text[:start]}{' ' * (stop - start)}{text[stop:]}"
    return text


@lru_cache(maxsize=8)
def _zone(lexicon: Lexicon) -> re.Pattern[str]:
    """Return the pattern of the "ET" of "7 pm ET, Room 4": capitals, as "et" is a word."""
    short = (zone.upper() for zone in lexicon.time_zones if len(zone) <= max(ABBREVIATED))
    return re.compile(
        rf"\s{{1,2}}(?:{any_of(short)}\b|\({any_of(map(str.upper, lexicon.time_zones))}\))"
    )


def _up_to_end(text: str, lexicon: Lexicon) -> str:
    """Return *text* up to the end of its sentence; "St. Ann's" and "N.E." do not end it."""
    text = _without_chair(text, lexicon)
    calls = [match.span() for match in phrase(lexicon.virtual_places).finditer(text[: 2 * LINE])]
    ends = (
        match.start()
        for match in phrase(lexicon.place_stops).finditer(text)
        # "and by video link", "with Zoom"
        if match.start() > 2
        and not any(begin <= match.end() + 1 and match.start() < end for begin, end in calls)
    )
    end = next(ends, LINE)
    for match in ENDS.finditer(text[:end]):
        word = text[: match.start()].rsplit(None, 1)[-1:]
        letters = bool(word) and len(word[0]) > 1 and word[0].isupper() and not _is_loud(text)
        short = bool(word) and (len(word[0]) < 4 or "." in word[0]) and not word[0].isdigit()
        # "… in the MPR Room at OWS. The anthem was sung."
        short = short and (not letters or text[match.end() : match.end() + 1].islower())
        offices = opening((*lexicon.offices, *lexicon.titles))
        told = short and len(word[0]) > 1 and offices.match(text, match.end()) is not None
        told = told or _begins_sentence(text, match.end(), lexicon)
        if match[0][0] == "." and short and not told:
            continue  # but behind "12 Mill Way." "President Ann Lee" begins the next sentence
        return text[: match.start()]
    return text[:end]


def _begins_sentence(text: str, start: int, lexicon: Lexicon) -> bool:
    """Whether a sentence begins behind "500 Main St.": "The notices hung there", "On roll call".

    A name goes on: "St. Ann's", "Mt. The".
    """
    words = text[start:].split(None, 2)
    openers = (*lexicon.definite_articles, *lexicon.sentence_starts)
    known = bool(words) and words[0][:1].isupper() and words[0].lower() in whole(openers)
    return known and len(words) > 1


def _without_chair(text: str, lexicon: Lexicon) -> str:
    """Return *text* up to who presided: "in the Council Chambers, Mayor Ann Lee presiding"."""
    told = phrase(lexicon.told_chairing).search(text)
    comma = text.rfind(",", 0, told.start()) if told is not None else -1
    return text[:comma] if comma > 0 else text


def _is_loud(text: str) -> bool:
    """Whether *text* is in capitals, one of which a scanner may have got wrong."""
    letters = [letter for letter in text if letter.isalpha()]
    return sum(map(str.isupper, letters)) > LOUD * len(letters)


def trimmed(text: str, lexicon: Lexicon) -> str:
    """Return *text* without date, hour and the words around them."""
    for found in reversed(find_dates(text, lexicon)):
        text = _without(text, found.start, found.stop)
    for hour in reversed(find_times(text, lexicon, bare=False)):
        text = _without(text, hour.start, hour.stop)
    text = RANGE.sub("", text)
    text = LINK.sub("", text).rstrip(" ,;.-–—|@([")
    text = without_last_hour(text, lexicon)  # "3:15" of "3:15–5:00 p.m."
    if text.count(")") > text.count("("):
        text = text.rstrip(")")  # "(a virtual meeting on WebEx)"
    if text.count("]") > text.count("["):
        text = text.rstrip("]")
    return _loose_end(lexicon).sub("", text).strip(" ,;.-–—|@")


def without_last_hour(place: str, lexicon: Lexicon) -> str:
    """Return *place* without the hour at its end; the figures of "Room 2.14" are none."""
    last = find_times(place, lexicon)[-1:]
    return place[: last[0].start].rstrip(" ,;") if last and last[0].stop == len(place) else place


def _without(text: str, start: int, stop: int) -> str:
    return text[:start].rstrip(" ,") if start > 5 else text[stop:]


@lru_cache(maxsize=8)
def _loose_end(lexicon: Lexicon) -> re.Pattern[str]:
    inner = any_of((*lexicon.place_ends, *lexicon.weekdays))
    return re.compile(rf"(?:(?:^|[\s,]+){inner}\b){{1,6}}[\s,]*$", re.IGNORECASE)
