"""The hours at which a meeting was called to order and closed, as the notes tell them.

In: all drafts.  Out: the hour, and whether a half of the day is certain.
Never: takes when somebody left, or another meeting begins, for the end of this one.
"""

import datetime as dt
import re
from functools import lru_cache
from typing import NamedTuple

from ..cleaning.marks import unmarked
from ..drafts import Draft
from ..frame import Frame
from ..language.clock_times import FoundTime, find_times
from ..language.dates import find_dates
from ..language.gates import gate
from ..language.phrases import Phrase, any_of, bare, opening, phrase, whole
from ..lexicon.words import Lexicon
from .ranges import AT, Hours, read_range

NEAR = 160  # so many characters a time may stand behind "called to order"
BEHIND = 40  # a time in front counts as standing so far behind
VOTED = 4  # lines of a motion to adjourn, below its words
LINE = 60  # a longer line below it tells of something else
TOP = 12  # so far up a line without a day may begin with the hour of the start
LAST = 10  # so many drafts at the end may hold fields with the hours
EARLY = 80  # so many drafts may tell when the meeting began
HEADING = 40
WORD = 12  # characters that hold a word for a length of time
NUMBER = re.compile(r"(?<![\d.])\d{1,2}(?:\.\d{1,2}){0,4}[.)]?\s{1,9}(?=[A-Z])")
SENTENCE = re.compile(r"[.!?]\s+[A-Z]")


class Told(NamedTuple):
    """A time that is told; *certain*: with a.m. or p.m., or so that it needs neither."""

    time: dt.time
    certain: bool


def began(drafts: list[Draft], frame: Frame) -> Told | None:
    """Return when the meeting was called to order; the closed session before it only if alone."""
    called = phrase(frame.lexicon.called_to_order)
    closed = phrase(frame.lexicon.closed_words)
    again = phrase(frame.lexicon.called_again)
    other: Told | None = None
    for place, draft in enumerate(drafts[:EARLY]):
        begun = called.search(draft.text)
        if begun is None and place < TOP and frame.start is None:
            other = other or _opens_with_start(draft, frame) or _heads_start(drafts, place, frame)
        if begun is None or (frame.start is not None and again.search(draft.text)):
            continue  # "was called back to order at 7:30"
        if frame.start is not None and _is_within(draft.text, begun.start(), frame.lexicon):
            continue
        time = time_near(draft.text, called, frame) or _below(drafts, place, frame)
        heading = len(draft.text) < 2 * HEADING and draft.text[:1].isdigit()
        if time is not None and not closed.search(draft.text) and not heading:
            return time  # "10:00 Call to order" is only what the agenda says
        other = other or time
    return other


def ran(drafts: list[Draft], frame: Frame) -> Hours:
    """Return the hours of "The meeting ran from 11:00-11:40.", wherever the notes say so."""
    told = phrase(frame.lexicon.ran_from)
    for draft in drafts:
        match = told.search(draft.text)
        if match is None or phrase(frame.lexicon.next_meeting).search(draft.text):
            continue
        begin = match.end() - len(match[0].rsplit(None, 1)[-1])  # "between 6:20pm and 7:05pm"
        hours = read_range(draft.text[begin : match.end() + HEADING], frame.lexicon)
        if None not in hours:
            return hours
    return None, None


def _opens_with_start(draft: Draft, frame: Frame) -> Told | None:
    """Return the hour of "Started 18:10, ended 19:45. Present: Ann, Bob", a line that says more."""
    number = NUMBER.match(draft.text)  # "1.0 Assembly: Time 7:00 p.m."
    text = draft.text[number.end() :] if number is not None else draft.text
    label = opening(frame.lexicon.start_labels).match(text)
    if label is None or (draft.headed and number is None) or draft.level >= 0:
        return None
    times = find_times(text[: label.end() + HEADING], frame.lexicon)
    between = text[label.end() : times[0].start] if times else ""
    named = bare(between) in whole(frame.lexicon.time_labels)  # "Assembly: Time 7:00 p.m."
    if not times or not (named or 0 < len(between) <= AT):
        return None
    return Told(times[0].usual(), times[0].half is not None)


def _heads_start(drafts: list[Draft], place: int, frame: Frame) -> Told | None:
    """Return the hour below the heading of the first matter: "1.0 Assembly:", "Time 7:00 p.m."."""
    named = bare(NUMBER.sub("", drafts[place].text)) in whole(frame.lexicon.start_labels)
    return _below(drafts, place, frame) if named and drafts[place].headed else None


def ended(drafts: list[Draft], frame: Frame) -> Told | None:
    """Return when the meeting was adjourned: what stands last counts."""
    adjourned = phrase(frame.lexicon.adjourned)
    gates = gate(frame.lexicon.adjourned, frame.lexicon.ended_openings)
    later = phrase(frame.lexicon.adjourned_until)
    other: Told | None = None  # when a hearing was closed, if nothing else was
    for place in range(len(drafts) - 1, -1, -1):
        draft = drafts[place]
        if not gates.opens(draft.tokens):
            continue
        text = _up_to(draft.text, later, frame.lexicon)
        starts = [start for start, _ in draft.sentences(frame.lexicon)]
        # "Done at 8:45", by itself or at the end; "6. Close 8.50pm"
        within = (
            match.end()
            for match in _joined(frame.lexicon).finditer(text)
            if not _lasts(text[: match.start()], frame.lexicon)
        )
        for start in (len(text) - len(unmarked(text)), *starts[1:], *within):
            ended = opening(frame.lexicon.ended_openings).match(text, start)
            if ended is None:
                continue
            if start and draft.headed and bare(ended[0]) in whole(frame.lexicon.until_words):
                continue  # "Updates (until 10:15)" is one matter
            times = find_times(text[start : ended.end() + HEADING], frame.lexicon)
            if times and times[0].start <= ended.end() + AT - start:
                told = Told(frame.clock(times[0]), times[0].half is not None)
                if not _is_of_session(text[:start], frame.lexicon):
                    return told
                other = other or told
        over = adjourned.search(text)
        if over is not None:
            time = time_near(text, adjourned, frame, last=True)
            time = time or _below(drafts, place, frame, last=True)
            time = time or _at_the_end(drafts, place, frame)
            apart = _is_within(text, over.start(), frame.lexicon)
            apart = apart or _is_of_session(text[: over.start()], frame.lexicon)
            if time is not None and not apart:
                return time
            other = other or time
    return other


def _lasts(text: str, lexicon: Lexicon) -> bool:
    """Whether *text* ends in a length of time: "until 0:45" behind "20 min" is by a stopwatch."""
    return bare(text[-WORD:].rpartition(" ")[2]) in whole(lexicon.duration_words)


@lru_cache(maxsize=8)
def _joined(lexicon: Lexicon) -> re.Pattern[str]:
    """Return the pattern of what stands before "ended 22:10" within a line.

    "Started 20:15, ended 22:10", "10:00-11:30 (ended 11:42)", "began 7:05 ended 8:50".
    """
    joined = any_of(lexicon.name_joiners)
    return re.compile(
        rf"[,;/|(]\s{{0,3}}(?:{joined}\s)?(?=[A-Za-z])|\s{joined}\s(?=[a-z])|(?<=\d)\s(?=[a-z])"
    )


def _is_within(text: str, stop: int, lexicon: Lexicon) -> bool:
    """Whether something within the meeting was opened or closed: "The public hearing closed"."""
    return phrase(lexicon.opened_within).search(text[:stop].rpartition(". ")[2]) is not None


def _is_of_session(text: str, lexicon: Lexicon) -> bool:
    """Whether *text* goes on from another session: "The Board went into work session at 5:20 and".

    School boards hold one behind the meeting, which ended where it was adjourned.
    """
    begin = max((match.end() - 1 for match in SENTENCE.finditer(text)), default=0)
    return phrase(lexicon.further_sessions).search(text, begin) is not None


def _up_to(text: str, later: Phrase, lexicon: Lexicon) -> str:
    """Return *text* up to the day or meeting that this one was put off to.

    "At 11:52 a.m. the meeting was adjourned until May 23 at 9 a.m."; but "adjourned to supper at
    8:25" is over. A closed session ends nothing.
    """
    match = later.search(text)
    if match is None:
        return text
    behind = text[match.end() : match.end() + HEADING]
    times = find_times(behind, lexicon)
    other = phrase((*lexicon.next_meeting, *lexicon.closed_words, *lexicon.weekdays))
    put_off = find_dates(behind, lexicon) or other.search(behind)
    return text[: match.end()] if put_off or (times and times[0].start <= AT) else text


def _at_the_end(drafts: list[Draft], place: int, frame: Frame) -> Told | None:
    """Return the time that stands by itself below a motion to adjourn, at the end of the notes.

    "TIME: 3:04 p.m.", "Passed by acclamation at 5:22 pm".
    """
    below = drafts[place + 1 : place + 1 + VOTED]
    if place + 1 + VOTED < len(drafts) - LAST:
        return None
    other = phrase((*frame.lexicon.next_meeting, *frame.lexicon.next_words))
    for draft in below:
        times = find_times(draft.text, frame.lexicon, bare=False)
        if draft.headed or other.search(draft.text) or len(draft.text) > LINE:
            return None
        if len(times) == 1:
            return Told(frame.clock(times[0]), certain=True)
    return None


def _below(drafts: list[Draft], place: int, frame: Frame, *, last: bool = False) -> Told | None:
    """Return the time that the text below a heading begins with: "Adjournment", "8:45 p.m.".

    A short text may name who did it before: "By Ann Lee at 8:45 p.m.".
    """
    if len(drafts[place].text) > HEADING or place + 1 >= len(drafts):
        return None
    text = drafts[place + 1].text
    times = find_times(text[:HEADING], frame.lexicon)
    if not times or drafts[place + 1].headed or text[0] == "[":
        return None  # "[04:29]" says where in the recording it is
    if times[0].start > AT and (len(text) > HEADING or times[0].half is None):
        return None
    return Told(frame.clock(times[0]) if last else times[0].time(), times[0].half is not None)


def time_near(text: str, pattern: Phrase, frame: Frame, *, last: bool = False) -> Told | None:
    """Return the time that stands in the sentence of the phrase, behind it if one does."""
    times = find_times(text, frame.lexicon)
    if not times and (figures := _figures(frame.lexicon).search(text)):
        padded = figures["time"] is not None
        hour, minute = int(figures["h"] or figures["hour"]), int(figures["m"] or 0)
        times = [FoundTime(*figures.span(), hour, minute, None, padded=padded)]
    best: tuple[int, Told] | None = None
    later = phrase(frame.lexicon.next_meeting)
    labelled = whole(frame.lexicon.time_labels)
    for match in pattern.finditer(text) if times else ():
        if last and text[: match.start()].rstrip().lower().endswith(frame.lexicon.in_keeping):
            continue  # "met pursuant to adjournment at 9 a.m."
        for found in times:
            behind = found.start >= match.end()
            distance = found.start - match.end() if behind else match.start() - found.stop + BEHIND
            between = text[min(match.end(), found.stop) : max(match.start(), found.start)]
            told = last and bare(text[: found.start].rpartition(". ")[2]) in labelled
            if distance > NEAR or (SENTENCE.search(between) and not told):
                continue  # but "Lee moved to adjourn. Carried. Time: 9:14 p.m."
            if behind and later.search(between):
                continue  # "adjourned, with the next meeting on June 1 at 7 p.m."
            if best is None or distance < best[0]:
                time = frame.clock(found) if last else found.usual()
                best = (distance, Told(time, found.half is not None))
    return best[1] if best else None


@lru_cache(maxsize=8)
def _figures(lexicon: Lexicon) -> re.Pattern[str]:
    """Return the pattern of "Adjourned: 1915" and "opened at 0915 with 21 players"."""
    at, by = any_of(lexicon.hour_openings), any_of(lexicon.by_words)
    return re.compile(
        rf"(?:(?::|(?<!\w)(?i:{at}))\s*(?P<time>(?P<h>[01]\d|2[0-3])(?P<m>[0-5]\d))"
        # "adjourned at 9."
        rf"|(?<!\w)(?i:{at})\s(?P<hour>[1-9]|1[0-2]))(?=\s*$|[.,;)](?:\s|$)|\s(?i:{by})\s|(?<=\d{{4}})\s(?:[a-z]|[A-Z]\w{{2,9}}:))"
    )


@lru_cache(maxsize=8)
def no_starts(lexicon: Lexicon) -> tuple[str, ...]:
    """Return the words of lines whose hour is not that at which the meeting began."""
    return (*lexicon.next_headings, *lexicon.sent_labels, *lexicon.ended_openings)
