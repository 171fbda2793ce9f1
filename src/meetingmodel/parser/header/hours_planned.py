"""The hours for which a meeting was called: labels, a line of the title, a range beside the day.

In: the header zone and its labels.  Out: the hours; a line that only tells them gets a role.
Never: takes the hours of a closed session or of another meeting for those of this one.
"""

import datetime as dt

from ..attendance.labels import read_label
from ..drafts import Draft
from ..language.clock_times import find_times
from ..language.dates import FoundDate, find_dates
from ..language.phrases import bare, opening, phrase, whole
from ..language.slots import read_slot
from ..lexicon.words import Lexicon
from .fields import Labelled
from .hours_told import no_starts
from .ranges import Hours, in_figures, read_range
from .zone import above_business, ends_letterhead

PROGRAMME = 3  # lines with an hour and a matter, at least


def planned(
    zone: list[Draft], labels: list[Labelled], day: dt.date | None, lexicon: Lexicon
) -> Hours | None:
    """Return the hours that a label states, or a line at the top that is not of another *day*."""
    start = end = None
    timed = whole((*lexicon.time_labels, *lexicon.date_labels, *lexicon.place_and_time_labels))
    hours = whole(lexicon.time_labels)
    for label, value, _, _ in labels:
        if label in timed and start is None:
            figures = in_figures(value, lexicon) if label in hours else None
            start, ends = figures or read_range(value, lexicon)
            end = end or ends
        if label in whole(lexicon.end_labels):
            end = (in_figures(value, lexicon) or read_range(value, lexicon))[0] or end
    if start is None:
        start, ends = _of_place(labels, lexicon)
        end = end or ends
    if start is not None:
        return start, end
    return _on_a_line(zone, day, lexicon)


def _of_place(labels: list[Labelled], lexicon: Lexicon) -> Hours:
    """Return the hours that stand with the place: "Venue: the library (5pm-8pm)"."""
    for label, value, _, _ in labels:
        if label in whole(lexicon.location_labels) and find_times(value, lexicon, bare=False):
            return read_range(value, lexicon)
    return None, None


def _on_a_line(zone: list[Draft], day: dt.date | None, lexicon: Lexicon) -> Hours | None:
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
        if opening(no_starts(lexicon)).match(text):
            continue  # "next: 10 May, 18:00", "Sent: 4 May 2026 22:14", "done 3:45"
        if moved.search(text):
            continue  # "Commissioner Lee arrived at 9:36 a.m."
        dates = find_dates(text, lexicon)
        dated = bool(dates)
        if day is not None and dated and not any(_is_on(day, one) for one in dates):
            continue  # "The June fair would be held on 23rd June at 7 pm."
        start, end = read_range(text, lexicon, alone=dated or len(text) < 40)
        if start is not None and (len(text) < 60 or (dated and not rolled)):
            _mark(draft, zone, lexicon)
            return start, end
    return None


def _is_on(day: dt.date, found: FoundDate) -> bool:
    """Whether *found* may be *day*, in whichever order its figures stand."""
    return (day.month, day.day) in ((found.month, found.day), found.swap)


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
    styled = sum(one.style.heading is not None for one in titled) > 1  # "## 7:05 Chairs"
    few = len(titled) < PROGRAMME and not styled
    if few or all(one is not draft for one in titled):
        draft.role = draft.role or "header"
