"""The day of a post, which stands above the title of the minutes or in front matter.

In: the dates for which something speaks, the header zone.  Out: the day in the title first.
Never: takes a day that was long before, or that of minutes which were approved.
"""

import datetime as dt
import re
from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from ..drafts import Draft
from ..frame import Frame
from ..language.dates import FoundDate, find_dates
from ..language.phrases import any_of, phrase, whole
from ..lexicon.words import Lexicon
from .day_of_others import BEFORE, is_only, is_said_with

TITLE = 80
STAMPS = 2  # so many lines on top may hold the stamp
HEAD = 5  # so many lines at the top may hold the title below the day of a post
POSTED = 92  # so many days after the meeting minutes are posted


class Candidate(NamedTuple):
    """A date, how much speaks for it as that of the meeting, its place and its line."""

    score: float
    place: int  # less further down
    found: FoundDate
    draft: Draft


def below_stamp(candidates: list[Candidate], zone: list[Draft], frame: Frame) -> list[Candidate]:
    """Return *candidates*, the day in a title first where that of a post stands alone above it.

    "Friday, June 5, 2026", below it "Minutes of the Board Meeting - May 4, 2026" or "The Board met
    on May 4", as blogs print it.
    """
    stamp = candidates[0] if candidates else None
    if stamp is None or stamp.draft is not zone[0] or not is_only([stamp.found], stamp.draft.text):
        return candidates
    posted = stamp.found.date()
    if posted is None:
        return candidates
    years = (posted.year, posted.year - 1)
    for one in candidates[1:]:
        days = (day for year in years if (day := one.found.date(year)) is not None)
        day = next((day for day in days if 0 < (posted - day).days <= POSTED), None)
        near = any(one.draft is line for line in zone[1:HEAD])
        if day is not None and near and _is_told(one.found, one.draft, frame):
            return [one._replace(found=one.found._replace(year=day.year)), *candidates]
    return candidates


def _is_told(found: FoundDate, draft: Draft, frame: Frame) -> bool:
    """Whether a title or the first sentence says that it was the day of the meeting."""
    lexicon = frame.lexicon
    before = draft.text[: found.start]
    if len(draft.text) < TITLE and not draft.tokens.isdisjoint(whole(lexicon.meeting_words)):
        return phrase(lexicon.approved_words).search(draft.text) is None
    held = phrase(lexicon.held_before_date).search(before[-BEFORE:]) is not None
    told = (*lexicon.meeting_words, *lexicon.assembly_words)
    return held and is_said_with(told, found, draft, lexicon)


def is_in_month(found: FoundDate, title: str, lexicon: Lexicon) -> bool:
    """Whether *found* may be the day of "May 2026 Business Meeting Minutes", by its month.

    Clubs post their minutes weeks later, and front matter has the day of that.
    """
    days = find_dates(title, lexicon)
    if days:
        return days[0].year is not None or (days[0].month, days[0].day) == (found.month, found.day)
    named = _month(lexicon).search(title)
    if named is None or found.year is None:
        return True
    month = next(n for n, names in enumerate(lexicon.months, 1) if named["month"].lower() in names)
    return found.month == month and named["year"] in (None, str(found.year))


def in_year_of_post(
    found: FoundDate, title: str, metadata: Mapping[str, str], lexicon: Lexicon
) -> dt.date | None:
    """Return the day that a title names without a year, in that of the post: "May 4 Minutes"."""
    posts = [day for one in find_dates(metadata.get("date", ""), lexicon) if (day := one.date())]
    if not posts or found[2:] not in [one[2:] for one in find_dates(title, lexicon)]:
        return None
    days = [found.date(posts[0].year - past) for past in (0, 1)]
    return next((day for day in days if day is not None and day <= posts[0]), None)


@lru_cache(maxsize=8)
def _month(lexicon: Lexicon) -> re.Pattern[str]:
    """Return the pattern of "May 2026", and of "May Meeting": "may" alone is a verb."""
    full = (word for words in lexicon.months for word in words)
    names = any_of(tuple(form for name in full for form in (name.capitalize(), name.upper())))
    return re.compile(
        rf"(?<!\w)(?P<month>{names})(?:\.?,?\s+(?P<year>(?:19|20)\d\d)(?!\w)"
        rf"|(?=\s+(?:\w+\s+)?(?i:{any_of(lexicon.meeting_words)})(?!\w)))"
    )


def is_stamped(above: list[Draft], lexicon: Lexicon) -> bool:
    """Whether the first lines hold a day in figures by itself: "03/09/2026", above the title."""
    stamps = (draft.text for draft in above[:STAMPS] if draft.text[:1].isdigit())
    return any(is_only(find_dates(text, lexicon), text) for text in stamps)
