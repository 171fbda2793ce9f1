"""Lines below a heading that are a part of it: its hour; day and place of the next meeting; the
title of the resolution that it names.

In: the chosen headings and all drafts.  Out: those that open an item; the others are lines of it.
Never: takes an hour off a programme, whose titles stand below or beside their hours.
"""

from collections.abc import Iterator
from itertools import pairwise

from ...drafts import Draft
from ...headings.candidate import Candidate
from ...language.phrases import bare, opening, tokens, whole
from ...lexicon.words import Lexicon

LEAST = 2  # hours below headings


def without_own_lines(
    chosen: list[Candidate], drafts: list[Draft], lexicon: Lexicon
) -> list[Candidate]:
    """Return *chosen* without the lines that belong to the heading above them.

    Pages that a club's software makes set "<h2>Roads</h2><time>7:36pm</time>" for each matter, and
    "Next meeting", hour, day and place as lines of one heading.
    """
    hours = _hours(chosen)
    for one in hours:
        one.hour = True
    own = {one.place + 1 for one in hours} | {*_of_next(chosen, lexicon)}
    own |= {*_of_resolutions(chosen, drafts, lexicon)}
    return [one for one in chosen if one.place not in own] if own else chosen


def _hours(chosen: list[Candidate]) -> list[Candidate]:
    """Return the headings with their hour alone on the next line, where all such hours stand so."""
    bare_hours = [one for one in chosen if _is_hour(one)]
    above = [one for one, after in pairwise(chosen) if _is_hour(after) and _heads(one, after)]
    return above if len(above) >= LEAST and len(above) == len(bare_hours) else []


def _is_hour(one: Candidate) -> bool:
    """Whether nothing but a time stands on a line that is no heading by itself."""
    titled = any(map(str.isalnum, one.title))
    return one.slot is not None and not titled and one.draft.style.heading is None


def _heads(one: Candidate, after: Candidate) -> bool:
    """Whether *one* is a heading by its style, has no hour of its own, and *after* is next."""
    styled = one.draft.style.heading is not None and one.slot is None
    return styled and one.place + 1 == after.place


def _of_next(chosen: list[Candidate], lexicon: Lexicon) -> Iterator[int]:
    """Yield the places of the lines that a heading "Next meeting:" goes on with."""
    names = whole((*lexicon.next_meeting, *lexicon.next_headings))
    last = None
    for one in chosen:
        level = one.draft.style.heading
        if last is not None and one.place == last.place + 1 and level == last.draft.style.heading:
            last = one
            yield one.place
        else:
            last = one if level is not None and bare(one.title) in names else None


def _of_resolutions(
    chosen: list[Candidate], drafts: list[Draft], lexicon: Lexicon
) -> Iterator[int]:
    """Yield the places of titles between "RESOLUTION NO. 12" and "WHEREAS", in that item's text.

    Housing authorities print the words below the item "1. Resolution No. 12 – Write-offs".
    """
    recitals = opening(lexicon.recitals)
    for one, after in pairwise(chosen):
        if (
            after.number is not None
            or after.place + 1 >= len(drafts)
            or one.place + 1 == after.place
        ):
            continue
        if recitals.match(drafts[after.place + 1].text) is not None:
            codes = {word for word in drafts[after.place - 1].tokens if any(map(str.isdigit, word))}
            if codes and codes <= tokens(one.title):
                yield after.place
