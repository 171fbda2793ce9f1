"""Heads of minutes that are a list: below the title "* 4 May 2026", "* 7 pm", "* Main Suite".

In: the drafts of the header zone, each with those it is made of.  Out: the same; an entry of such
a list is read as the line that it would be without its mark.
Never: takes a list of business for a head: one of its first entries is the day.
"""

from collections.abc import Iterable
from itertools import takewhile

from attrs import evolve

from ..drafts import Draft
from ..language.dates import find_dates
from ..language.phrases import whole
from ..lexicon.words import Lexicon
from .merging import Lines

TOP = 4  # so far up the list begins
FIRST = 2  # one of so many entries is the day
ENTRIES = 6
LINE = 60
AROUND = 30  # letters beside the day: its label, a day of the week, hours


def as_head(
    merged: list[tuple[Draft, Lines]], title: str, lexicon: Lexicon
) -> list[tuple[Draft, Lines]]:
    """Return *merged*, in which the entries of a list right below *title* have no marks."""
    start = next((n for n, (draft, _) in enumerate(merged[:TOP]) if _is_entry(draft)), 0)
    if not start or not _titles(merged[start - 1][0], title, lexicon):
        return merged
    run = list(takewhile(lambda pair: _is_entry(pair[0]), merged[start : start + ENTRIES + 1]))
    entries = [draft for draft, _ in run]
    if len(run) > ENTRIES or not _tells_day(entries[:FIRST], lexicon):
        return merged
    if any(draft.children or len(draft.text) > LINE for draft in entries):
        return merged
    plain = [(evolve(draft, marker="", level=-1), lines) for draft, lines in run]
    return [*merged[:start], *plain, *merged[start + len(run) :]]


def _is_entry(draft: Draft) -> bool:
    return draft.level == 0 and draft.marker != "" and not draft.marker[0].isalnum()


def _titles(draft: Draft, title: str, lexicon: Lexicon) -> bool:
    """Whether *draft* is the title, or says no more than "Minutes"."""
    loose = (*lexicon.meeting_words, *lexicon.minutes_words, *lexicon.title_fillers)
    return draft.text == title or draft.tokens <= whole(loose)


def _tells_day(entries: Iterable[Draft], lexicon: Lexicon) -> bool:
    """Whether one of *entries* is a date, and little else."""
    for draft in entries:
        dates = find_dates(draft.text, lexicon)
        if dates and dates[0].year and len(draft.text) - (dates[0].stop - dates[0].start) < AROUND:
            return True
    return False
