"""From when to when the meeting lasted.

In: the header zone, its labels, all drafts.  Out: `frame.start`, `frame.end`.
Never: takes the hours of a closed session or of another meeting where those of this one stand.
"""

import datetime as dt
import re
from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from ..attendance.labels import read_label
from ..cleaning.clean import unmarked
from ..drafts import Draft
from ..frame import Frame
from ..language.dates import FoundTime, find_dates, find_times, read_slot
from ..language.gates import gate
from ..language.phrases import Phrase, any_of, bare, opening, phrase, tokens, whole
from ..lexicon.words import Lexicon
from .fields import Labelled, find_labels
from .ranges import AT, Hours, after_start, in_figures, read_range
from .zone import above_business, ends_letterhead, header_zone

LATE = 3  # hours after the notice a meeting begins at most
NEAR = 160  # so many characters a time may stand behind "called to order"
BEHIND = 40  # a time in front counts as standing so far behind
TOP = 8  # so far up a sentence says when a body met
VOTED = 4  # lines of a motion to adjourn, below its words
LINE = 60  # a longer line below it tells of something else
LAST = 10  # so many drafts at the end may hold fields with the hours
EARLY = 80  # so many drafts may tell when the meeting began
HEADING = 40
PROGRAMME = 3  # lines with an hour and a matter, at least
SENTENCE = re.compile(r"[.!?]\s+[A-Z]")


class _Told(NamedTuple):
    """A time that is told; *certain*: with a.m. or p.m., or so that it needs neither."""

    time: dt.time
    certain: bool


def find_hours(
    frame: Frame,
    zone: list[Draft],
    labels: list[Labelled],
    drafts: list[Draft],
    metadata: Mapping[str, str],
) -> None:
    """Fill `frame.start` and `frame.end`: when it was called to order, else as scheduled."""
    lexicon = frame.lexicon
    scheduled = _scheduled(zone, labels, lexicon)
    if scheduled is not None:
        frame.start, frame.end = scheduled
    told = find_labels(header_zone(drafts[-LAST:], lexicon), lexicon) if len(drafts) > LAST else []
    for label, value, _, _ in told:
        if label in whole(lexicon.start_labels):
            frame.start = read_range(value, lexicon)[0] or frame.start
        if label in whole(lexicon.end_labels):
            frame.end = read_range(value, lexicon)[0] or frame.end
    if frame.start is None:
        frame.start = _met(zone, lexicon) or _typed(metadata.get("date", ""), lexicon)
    if frame.start is None and find_dates(frame.title, lexicon):
        # "Agenda for May 4, 2026 at 5:00 PM" above a page, below which its links stand first
        frame.start, frame.end = read_range(frame.title, lexicon, alone=False)
    began, ended = _began(drafts, frame), _ended(drafts, frame)
    if began is not None:
        frame.start = _in_half(began, frame.start)
    if ended is not None:
        frame.end = ended.time
    if frame.end is not None:
        frame.end = after_start(frame.end, frame.start)


def _typed(text: str, lexicon: Lexicon) -> dt.time | None:
    """Return the hour of front matter: "4 May 2026, 1200 CEST"; a stamp has figures only."""
    times = find_times(text, lexicon) if find_dates(text, lexicon) else []
    times = [one for one in times if any(map(str.isalpha, text[one.start : one.stop]))]
    return times[0].usual() if times else None


def _met(zone: list[Draft], lexicon: Lexicon) -> dt.time | None:
    """Return the hour of "The Council met on Monday, May 4, 2026 at 6:00 p.m.".

    Where the day stands above, "met in regular session at 6:00 p.m." says no more than the hour.
    """
    held = phrase(lexicon.held)
    other = phrase((*lexicon.next_meeting, *lexicon.closed_words))
    for place, draft in enumerate(zone[:TOP]):
        match = held.search(draft.text)
        if match is None or other.search(draft.text, 0, match.end() + NEAR):
            continue
        text = draft.text
        dated = find_dates(text[: 2 * NEAR], lexicon)
        if not dated and tokens(text[: match.end() + HEADING]).isdisjoint(
            whole((*lexicon.meeting_words, *lexicon.assembly_words))
        ):
            continue
        below = zone[place + 1].text if place + 1 < len(zone) else ""
        if below[:1].islower() and text[-1:] not in ".:;":
            text = f"{text} {below}"  # "… met on Tuesday, May 4" and below it "at 1:00p EST"
        times = find_times(text[match.end() : match.end() + 2 * NEAR], lexicon, bare=False)
        if times:
            return times[0].time()
    return None


def _in_half(began: _Told, scheduled: dt.time | None) -> dt.time:
    """Return when the meeting began: "7:04" is in the evening where the notice says 7 p.m."""
    time = began.time
    if began.certain or time.hour >= 12:
        return time
    later = time.replace(hour=time.hour + 12)
    if scheduled is not None and 0 <= later.hour - scheduled.hour <= LATE:
        return later
    return time


def _began(drafts: list[Draft], frame: Frame) -> _Told | None:
    """Return when the meeting was called to order; the closed session before it only if alone."""
    called = phrase(frame.lexicon.called_to_order)
    closed = phrase(frame.lexicon.closed_words)
    again = phrase(frame.lexicon.called_again)
    other: _Told | None = None
    for place, draft in enumerate(drafts[:EARLY]):
        begun = called.search(draft.text)
        if begun is None or (frame.start is not None and again.search(draft.text)):
            continue  # "was called back to order at 7:30"
        if frame.start is not None and _is_within(draft.text, begun.start(), frame.lexicon):
            continue
        time = _time_near(draft.text, called, frame) or _below(drafts, place, frame)
        heading = len(draft.text) < 2 * HEADING and draft.text[:1].isdigit()
        if time is not None and not closed.search(draft.text) and not heading:
            return time  # "10:00 Call to order" is only what the agenda says
        other = other or time
    return other


def _ended(drafts: list[Draft], frame: Frame) -> _Told | None:
    """Return when the meeting was adjourned: what stands last counts."""
    adjourned = phrase(frame.lexicon.adjourned)
    gates = gate(frame.lexicon.adjourned, frame.lexicon.ended_openings)
    later = phrase(frame.lexicon.adjourned_until)
    other: _Told | None = None  # when a hearing was closed, if nothing else was
    for place in range(len(drafts) - 1, -1, -1):
        draft = drafts[place]
        if not gates.opens(draft.tokens):
            continue
        text = _up_to(draft.text, later, frame.lexicon)
        starts = [start for start, _ in draft.sentences(frame.lexicon)]
        # "Done at 8:45", by itself or at the end; "6. Close 8.50pm"
        within = (match.end() for match in _joined(frame.lexicon).finditer(text))
        for start in (len(text) - len(unmarked(text)), *starts[1:], *within):
            ended = opening(frame.lexicon.ended_openings).match(text, start)
            if ended is None:
                continue
            times = find_times(text[start : ended.end() + HEADING], frame.lexicon)
            if times and times[0].start <= ended.end() + AT - start:
                return _Told(frame.clock(times[0]), times[0].half is not None)
        over = adjourned.search(text)
        if over is not None:
            time = _time_near(text, adjourned, frame, last=True)
            time = time or _below(drafts, place, frame, last=True)
            time = time or _at_the_end(drafts, place, frame)
            if time is not None and not _is_within(text, over.start(), frame.lexicon):
                return time
            other = other or time
    return other


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


def _at_the_end(drafts: list[Draft], place: int, frame: Frame) -> _Told | None:
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
            return _Told(frame.clock(times[0]), certain=True)
    return None


def _below(drafts: list[Draft], place: int, frame: Frame, *, last: bool = False) -> _Told | None:
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
    return _Told(frame.clock(times[0]) if last else times[0].time(), times[0].half is not None)


def _time_near(text: str, pattern: Phrase, frame: Frame, *, last: bool = False) -> _Told | None:
    """Return the time that stands in the sentence of the phrase, behind it if one does."""
    times = find_times(text, frame.lexicon)
    if not times and (figures := _figures(frame.lexicon).search(text)):
        padded = figures["time"] is not None
        hour, minute = int(figures["h"] or figures["hour"]), int(figures["m"] or 0)
        times = [FoundTime(*figures.span(), hour, minute, None, padded=padded)]
    best: tuple[int, _Told] | None = None
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
                best = (distance, _Told(time, found.half is not None))
    return best[1] if best else None


@lru_cache(maxsize=8)
def _figures(lexicon: Lexicon) -> re.Pattern[str]:
    """Return the pattern of "Adjourned: 1915" and "called to order at 1802 by Chief Lee"."""
    at, by = any_of(lexicon.hour_openings), any_of(lexicon.by_words)
    return re.compile(
        rf"(?:(?::|(?<!\w)(?i:{at}))\s*(?P<time>(?P<h>[01]\d|2[0-3])(?P<m>[0-5]\d))"
        # "adjourned at 9."
        rf"|(?<!\w)(?i:{at})\s(?P<hour>[1-9]|1[0-2]))(?=\s*$|[.,;)](?:\s|$)|\s(?i:{by})\s)"
    )


def _scheduled(zone: list[Draft], labels: list[Labelled], lexicon: Lexicon) -> Hours | None:
    start = end = None
    timed = whole((*lexicon.time_labels, *lexicon.date_labels, *lexicon.place_and_time_labels))
    for label, value, _, _ in labels:
        if label in timed and start is None:
            figures = in_figures(value) if label in whole(lexicon.time_labels) else None
            start, ends = figures or read_range(value, lexicon)
            end = end or ends
        if label in whole(lexicon.end_labels):
            end = read_range(value, lexicon)[0] or end
    if start is None:
        start, ends = _of_place(labels, lexicon)
        end = end or ends
    if start is not None:
        return start, end
    return _on_a_line(zone, lexicon)


def _of_place(labels: list[Labelled], lexicon: Lexicon) -> Hours:
    """Return the hours that stand with the place: "Venue: the library (5pm-8pm)"."""
    for label, value, _, _ in labels:
        if label in whole(lexicon.location_labels) and find_times(value, lexicon, bare=False):
            return read_range(value, lexicon)
    return None, None


def _on_a_line(zone: list[Draft], lexicon: Lexicon) -> Hours | None:
    """Return the hours of a line at the top that no label stands before."""
    other = phrase((*lexicon.next_meeting, *lexicon.closed_words, *lexicon.adjourned))
    moved = phrase((*lexicon.arriving, *lexicon.leaving))
    rolled, above = False, ""
    for draft in above_business(zone, lexicon):
        text = draft.text
        apart = whole((*lexicon.dates_of_other, *lexicon.next_meeting, *lexicon.next_headings))
        before, above = above, bare(text)
        coming = before.split(" ", 1)[0] in whole(lexicon.next_words)  # below "Next SteerCo"
        if coming or before in apart or _tells_other(text, lexicon):
            continue  # "Created: June 3, 2026 9:12 AM", or in two cells
        if ends_letterhead(text, lexicon) and not find_dates(text, lexicon):
            break  # "Ann Lee [1:20]" came late
        if len(text) > 200 or draft.role == "attendance" or other.search(text):
            continue
        rolled = rolled or read_label(text, lexicon) is not None
        if opening(_no_starts(lexicon)).match(text):
            continue  # "next: 10 May, 18:00", "Sent: 4 May 2026 22:14", "done 3:45"
        if moved.search(text):
            continue  # "Commissioner Lee arrived at 9:36 a.m."
        dated = bool(find_dates(text, lexicon))
        start, end = read_range(text, lexicon, alone=dated or len(text) < 40)
        if start is not None and (len(text) < 60 or (dated and not rolled)):
            _mark(draft, zone, lexicon)
            return start, end
    return None


def _tells_other(text: str, lexicon: Lexicon) -> bool:
    """Whether a line tells when the paper was made: "Created 9:12", "This page was last edited"."""
    several = tuple(words for words in lexicon.dates_of_other if " " in words)
    return (
        opening(lexicon.dates_of_other).match(text) is not None
        or phrase(several).search(text) is not None
    )


def _mark(draft: Draft, zone: list[Draft], lexicon: Lexicon) -> None:
    """Give the line with the hours its role, but for the first matter of several: "7:05 Chairs"."""
    timed = [one for one in zone if one.text[:1].isdigit()]
    slots = [(one, read_slot(one.text, lexicon)) for one in timed]
    titled = [
        one
        for one, slot in slots
        if slot is not None and one.text[slot.stop :].strip(" :-–—")[:1].isupper()
    ]
    if len(titled) < PROGRAMME or all(one is not draft for one in titled):
        draft.role = draft.role or "header"


@lru_cache(maxsize=8)
def _no_starts(lexicon: Lexicon) -> tuple[str, ...]:
    """Return the words of lines whose hour is not that at which the meeting began."""
    return (*lexicon.next_headings, *lexicon.sent_labels, *lexicon.ended_openings)
