"""From when to when the meeting lasted.

In: the header zone, its labels, all drafts.  Out: `frame.start`, `frame.end`.
Never: takes the hours of a closed session or of another meeting where those of this one stand.
"""

import datetime as dt
from collections.abc import Mapping

from ..drafts import Draft
from ..frame import Frame
from ..language.clock_times import find_times
from ..language.dates import find_dates
from ..language.phrases import phrase, tokens, whole
from ..lexicon.words import Lexicon
from .fields import Labelled, find_labels
from .hours_planned import planned
from .hours_told import Told, began, ended, ran
from .ranges import after_start, read_range
from .zone import header_zone

LATE = 3  # hours after the notice a meeting begins at most
NEAR = 160  # so many characters a time may stand behind "called to order"
TOP = 8  # so far up a sentence says when a body met
LAST = 10  # so many drafts at the end may hold fields with the hours
HEADING = 40


def find_hours(
    frame: Frame,
    zone: list[Draft],
    labels: list[Labelled],
    drafts: list[Draft],
    metadata: Mapping[str, str],
) -> None:
    """Fill `frame.start` and `frame.end`: when it was called to order, else as scheduled."""
    lexicon = frame.lexicon
    scheduled = planned(zone, labels, frame.date, lexicon)
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
    first, last = ran(drafts, frame)
    frame.start, frame.end = first or frame.start, last or frame.end
    _as_told(frame, drafts)


def _as_told(frame: Frame, drafts: list[Draft]) -> None:
    """Put when the meeting was called to order and closed, as told, before what was scheduled."""
    first, last = began(drafts, frame), ended(drafts, frame)
    if first is not None:
        frame.start = _in_half(first, frame.start)
    if last is not None:
        frame.end = last.time
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
        before = draft.text[: match.start()].lower().split()[-2:]
        if before[-1:] != [] and before[-1] in lexicon.be_words and before[0] in lexicon.modals:
            continue  # "The June meeting would be held on 23rd June at 7 pm"
        text = draft.text
        dated = find_dates(text[: 2 * NEAR], lexicon)
        if not dated and tokens(text[: match.end() + HEADING]).isdisjoint(
            whole((*lexicon.meeting_words, *lexicon.assembly_words))
        ):
            continue
        below = zone[place + 1].text if place + 1 < len(zone) else ""
        if below[:1].islower() and text[-1:] not in ".:;":
            text = f"{text} {below}"  # "… met on Tuesday, May 4" and below it "at 1:00p EST"
        behind = text[match.end() : match.end() + 2 * NEAR]
        times = find_times(behind, lexicon, bare=False)
        if times:
            return times[0].time()
        if (hour := _at_hour(behind, lexicon)) is not None:
            return hour
    return None


def _at_hour(text: str, lexicon: Lexicon) -> dt.time | None:
    """Return the hour of "… over Internet Relay Chat at 17:00 GMT.", up to the end of a sentence.

    "3.15" may be the number of a section, and the "4:1" of a score has no "at" in front.
    """
    told = text.partition(". ")[0]
    for one in find_times(told, lexicon):
        before = told[: one.start].split()[-1:]
        led = before != [] and before[0].lower() in whole(lexicon.hour_openings)
        if led and ":" in told[one.start : one.stop]:
            return one.usual()
    return None


def _in_half(began: Told, scheduled: dt.time | None) -> dt.time:
    """Return when the meeting began: "7:04" is in the evening where the notice says 7 p.m."""
    time = began.time
    if began.certain or time.hour >= 12:
        return time
    later = time.replace(hour=time.hour + 12)
    if scheduled is not None and 0 <= later.hour - scheduled.hour <= LATE:
        return later
    return time
