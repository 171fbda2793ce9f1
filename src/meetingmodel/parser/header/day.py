"""The day of the meeting.

In: the header zone and its labels.  Out: `frame.date`, `frame.end_date`.
Never: takes the date of a post, of approval, of other minutes or of the next meeting for it.
"""

import datetime as dt
import re
from collections.abc import Mapping
from functools import lru_cache
from itertools import islice

from ..cleaning.marks import SENT
from ..drafts import Draft
from ..frame import Frame
from ..language.dates import FoundDate, find_dates
from ..language.phrases import any_of, opening, phrase, tokens, whole
from ..lexicon.words import Lexicon
from .day_of_others import (
    BEFORE,
    is_in_passing,
    is_of_matter,
    is_of_minutes,
    is_only,
    labels_other,
)
from .day_order import TOP, oriented
from .day_posted import Candidate, below_stamp, in_year_of_post, is_in_month, is_stamped
from .fields import Labelled
from .weekday import YEAR, in_fitting_year
from .zone import above_business

APART = 4.6  # how much speaks for a date in a title that stands apart
MEETING = 5.5  # for one in front matter with the hour
TYPED = 2.0  # for one in front matter, which may be that of the post
OF_FILE = 1.0  # for one in the path of the file
INNER = 4.0  # for one behind a label deep in a list, which may tell of some event
OTHER = 6.0
BELOW_TITLE = 0.3  # a school board stamps the day of approval above its letterhead
STAMP = re.compile(r"\d:[0-5]\d:[0-5]\d(?!\d)")  # a mail or a post was sent at such a second
LISTED = 3.5  # against one that an entry of a list speaks of
SHORT = 40
TITLE = 80
PAIR = 2  # words of "adjourned until"
HOUR = re.compile(r"\s+(?!00:00)\d{1,2}:\d\d")  # programs write seconds as well
NAMED = re.compile(r"(?:^|/)((?:19|20)\d\d-\d\d-\d\d)-[^/]*$")
YEARLY = 6  # so far up a year is that of the meeting


def find_day(
    frame: Frame,
    zone: list[Draft],
    labels: list[Labelled],
    drafts: list[Draft],
    metadata: Mapping[str, str],
) -> None:
    """Fill `frame.date` with the date that most speaks for, its year perhaps stated elsewhere."""
    lexicon = frame.lexicon
    titled = next((one for one in find_dates(frame.title, lexicon) if one.year), None)
    candidates = _candidates(frame, zone, labels, metadata, titled)
    candidates = below_stamp(candidates, zone, frame)
    for _, _, found, where in candidates:
        if found.year is None and titled is not None:
            frame.date = oriented(titled, frame)  # the title has the whole date
            return
        date = oriented(found, frame) or _sent(found, zone, frame)
        date = date or _with_year(found, zone, metadata)
        date = date or in_year_of_post(found, frame.title, metadata, lexicon)
        date = date or in_fitting_year(found, where.text, drafts, lexicon)
        if date is not None:
            frame.date = date
            frame.end_date = _last_day(date, found.last) if found.last is not None else None
            told = (one for *_, again, one in candidates if one.rows and _is_same(again, found))
            for draft in islice(told, 1):  # metadata may have said it before
                if not _tells_vote(draft.text, lexicon):
                    draft.role = draft.role or "header"
            return
    if (date := _sent(None, zone, frame)) is not None:
        frame.date = date
        return
    frame.year = _year(zone, metadata, lexicon)
    frame.date = _in_month(zone, frame.year, lexicon)


def _tells_vote(text: str, lexicon: Lexicon) -> bool:
    """Whether a paragraph tells a motion, and its date is that of the minutes it is about."""
    words = (*lexicon.seconded, *lexicon.motion_openings, *lexicon.decision_phrases)
    return len(text) > TITLE and phrase(words).search(text) is not None


def _sent(found: FoundDate | None, zone: list[Draft], frame: Frame) -> dt.date | None:
    """Return the day of the first message of a chat, or *found* in its year."""
    sent = SENT.fullmatch(zone[0].marker) if zone and zone[0].marker[-1:] == ":" else None
    days = find_dates(sent["who"], frame.lexicon) if sent is not None else []
    day = oriented(days[0], frame) if days else None
    return found.date(day.year) if found is not None and day is not None else day


def _in_month(zone: list[Draft], year: int | None, lexicon: Lexicon) -> dt.date | None:
    """Return the day of "The May meeting was held on the 4th", as clubs write it."""
    for place, draft in enumerate(zone[:YEARLY] if year is not None else ()):
        text = draft.text
        day = _nth(lexicon).search(text)
        if day is None or phrase(lexicon.held_before_date).search(text, 0, day.end()) is None:
            continue
        if announcing(lexicon).search(text, 0, day.end()):
            continue
        for other in (text[: day.start()], *(one.text for one in reversed(zone[:place]))):
            month = _month(lexicon).search(other)
            if month is not None and not tokens(other).isdisjoint(whole(lexicon.meeting_words)):
                names = lexicon.months
                number = next(n for n, one in enumerate(names, 1) if month[0].lower() in one)
                return FoundDate(0, 0, year, number, int(day["day"])).date()
    return None


@lru_cache(maxsize=8)
def _nth(lexicon: Lexicon) -> re.Pattern[str]:
    """Return the pattern of "on the 4th"."""
    on, the = any_of(lexicon.before_days), any_of(lexicon.articles)
    return re.compile(
        rf"(?<!\w){on}\s+{the}\s+(?P<day>[1-3]?\d){any_of(lexicon.ordinals)}(?!\w)",
        re.IGNORECASE,
    )


@lru_cache(maxsize=8)
def _month(lexicon: Lexicon) -> re.Pattern[str]:
    names = any_of(tuple(word for words in lexicon.months for word in words))
    return re.compile(rf"(?<!\w){names}(?!\w)", re.IGNORECASE)


def _year(zone: list[Draft], metadata: Mapping[str, str], lexicon: Lexicon) -> int | None:
    """Return the year of "Minutes – October 2026", else the only one that the dates below have."""
    typed = (metadata.get("title", ""), metadata.get("date", ""))
    for text in (*typed, *(draft.text for draft in zone[:YEARLY])):
        year = YEAR.search(text)
        if year is not None:
            return int(year[0])
    dates = (found for draft in zone for found in find_dates(draft.text, lexicon))
    years = {found.year for found in dates if found.year is not None}
    return years.pop() if len(years) == 1 else None


def _is_same(one: FoundDate, other: FoundDate) -> bool:
    return (one.month, one.day) == (other.month, other.day)


def _candidates(
    frame: Frame,
    zone: list[Draft],
    labels: list[Labelled],
    metadata: Mapping[str, str],
    titled: FoundDate | None,
) -> list[Candidate]:
    """Return the dates for which something speaks, those for which most does first."""
    lexicon = frame.lexicon
    scored: list[Candidate] = []
    stamped: set[Draft] = set()  # fields that tell when a mail or a post was sent
    for label, value, draft, _ in labels:
        if label in (*lexicon.date_labels, *lexicon.place_and_time_labels):
            # AsciiDoc's ":Date:" is that of the paper, as front matter's is.
            of_paper = draft.text[:1] == ":" and titled is not None
            score = TYPED if of_paper or STAMP.search(value) else 6
            if draft.level > 0:
                score = INNER  # "- date: Aug 1" below "* fair"
            stamped |= {draft} if score == TYPED else set()
            scored += [Candidate(score, 0, one, draft) for one in find_dates(value, lexicon)[:1]]
    meeting = phrase(lexicon.meeting_words)
    business = len(above_business(zone, lexicon, entries=True))
    for place, draft in enumerate(zone):
        # "5.4.26" alone looks like the number of an entry.
        dates = find_dates(draft.text or draft.marker, lexicon)
        above = zone[place - 1].text if place else ""
        if dates and _heads_next(above, lexicon):
            continue
        of_meeting = bool(dates) and bool(meeting.search(draft.text))
        titles = is_only(dates, draft.text) and _titles(above, lexicon)
        for found in dates:
            score = _score(found, draft, place, frame, of_meeting=of_meeting or titles)
            score += BELOW_TITLE * (titles and is_stamped(zone[:place], lexicon))
            if draft in stamped:
                score = min(score, TYPED)
            passing = place >= max(business, 1) and is_in_passing(found, draft, lexicon)
            if passing or is_of_matter(found, draft, lexicon):
                score -= OTHER  # "to adopt the minutes from May 4"
            scored.append(Candidate(score, -place, found, draft))
    scored += _of_file(metadata, frame.title, lexicon)
    if titled is not None and all(draft.text != frame.title for draft in zone):
        # It stands in front matter.
        scored.append(Candidate(APART, 0, titled, Draft(frame.title, [])))
    scored.sort(key=lambda entry: (-entry[0], -entry[1]))
    return [entry for entry in scored if entry[0] > 0]


def _of_file(metadata: Mapping[str, str], title: str, lexicon: Lexicon) -> list[Candidate]:
    """Return the dates in what stands above the notes: of title, of post, of the file's name.

    None of them was in another month than the *title* names: that was when it was posted.
    """
    out: list[Candidate] = []
    for key, score in (("title", APART), ("date", TYPED)):
        for found in find_dates(metadata.get(key, ""), lexicon)[:1]:
            timed = not out and HOUR.fullmatch(metadata[key], found.stop) is not None
            out.append(Candidate(MEETING if timed else score, 0, found, Draft(metadata[key], [])))
    for value in metadata.values():
        named = NAMED.search(value)  # "_posts/notes/2026-05-04-board.md"
        for found in find_dates(named[1], lexicon) if named is not None else ():
            out.append(Candidate(OF_FILE, 0, found, Draft(value, [])))
    return [one for one in out if is_in_month(one.found, title, lexicon)]


@lru_cache(maxsize=8)
def announcing(lexicon: Lexicon) -> re.Pattern[str]:
    """Return the pattern of the words that announce: fixed ones, and "next … meeting"."""
    fixed = any_of((*lexicon.next_meeting, *lexicon.adjourned_until))
    follows = any_of(lexicon.next_words)
    meeting = any_of(lexicon.next_nouns)
    until = [words.split() for words in lexicon.adjourned_until]
    heads = any_of(tuple(one[0] for one in until if len(one) == PAIR))
    tails = any_of(tuple({one[-1] for one in until} - whole(lexicon.at_words)))
    half = any_of((*lexicon.before_noon, *lexicon.after_noon))
    hour = rf"{any_of(lexicon.hour_openings)}\s+[\d:.]{{1,5}}(?:\s?{half})?,?"
    return re.compile(
        rf"(?<!\w)(?:{fixed}|{heads}\s+{hour}\s+{tails}|{follows}(?P<between>(?:\s+[\w'’&-]+){{0,5}}?)\s+{meeting})(?!\w)",
        re.IGNORECASE,
    )


def _heads_next(text: str, lexicon: Lexicon) -> bool:
    """Whether *text* is a heading or label of the next meeting, whose date stands below."""
    announced = len(text) < SHORT and phrase(lexicon.next_meeting).search(text) is not None
    return announced and not find_dates(text, lexicon)


def _titles(text: str, lexicon: Lexicon) -> bool:
    """Whether *text* is a title ("SPECIAL MEETING MINUTES"), the date of which may stand below."""
    named = len(text) < TITLE and phrase(lexicon.meeting_words).search(text) is not None
    return named and not find_dates(text, lexicon)


def _last_day(date: dt.date, day: int) -> dt.date | None:
    try:
        last = date.replace(day=day)
    except ValueError:
        return None
    return last if last > date else None


def _score(found: FoundDate, draft: Draft, place: int, frame: Frame, *, of_meeting: bool) -> float:
    """Return how much speaks for *found* as the date of the meeting; 0 and less: too little."""
    lexicon = frame.lexicon
    before = draft.text[max(0, found.start - BEFORE) : found.start].lower()
    score = 4 - place * 0.12
    if len(draft.text) < 100:
        score += 1
    if of_meeting:
        score += 0.5
    held = phrase(lexicon.held_before_date).search(before) is not None
    heads = place < TOP and opening(lexicon.meeting_words).match(draft.text) is not None
    if held or heads:
        score += 1
    if announcing(lexicon).search(before) and not (heads and held):
        score -= 6
    elif phrase(lexicon.other_dates).search(before) and not (heads and (held or not place)):
        score -= 2.5 if len(draft.text) > SHORT else 0  # not in "Minutes of the Council, May 4"
    last = before.rstrip(" :").rsplit(None, 1)[-1:]
    due = draft.marker != "" and not held and last != [] and last[0] in whole(lexicon.due_openings)
    if due or labels_other(before, lexicon) or is_of_minutes(found, draft.text, before, lexicon):
        score -= 6  # "• Bob: renew the permit by May 9"
    if place and phrase(lexicon.adjourned).search(before):
        score -= LISTED  # "Meeting was adjourned until June 1"
    if draft.role == "attendance" or draft.marker:
        told = held or is_only([found], draft.text)
        told = told or phrase(lexicon.called_to_order).search(draft.text) is not None
        score -= 1 if told else LISTED
    if found.year is None:
        said = of_meeting or held or is_only([found], draft.text)
        score -= 2 if said else 3
    return score


def _with_year(found: FoundDate, zone: list[Draft], metadata: Mapping[str, str]) -> dt.date | None:
    """Return the date in the year that stands nearest elsewhere in the header.

    Agendas write "Wednesday, February 25" below a title of "February 2026". A full date that is
    later, such as that of approval, was not a year later.
    """
    if found.year is not None:
        return None
    typed = (metadata.get("title", ""), metadata.get("date", ""))
    for text in (*(draft.text for draft in zone[:YEARLY]), *typed):
        year = YEAR.search(text)
        if year is not None:
            return found.date(int(year[0]))
    return None
