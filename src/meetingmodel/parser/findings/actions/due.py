"""When something is due: the words, and the date where they fix one.

In: the text of an action.  Out: `due` and `due_text`.
Never: makes a date of "next week" or "tomorrow"; only of a calendar date, its year perhaps implied.
"""

import datetime as dt
import re
from functools import lru_cache

from ...frame import Frame
from ...header.day_order import implied
from ...language.dates import DIGIT, FoundDate, find_dates
from ...language.phrases import any_of, bare, phrase, whole
from ...lexicon.words import Lexicon
from .due_words import ASIDE, REACH, is_due_words, words_of_due

MONTHS, LONGEST = 12, 31
LATE = dt.timedelta(days=400)  # a task that was due before is of another year
FIGURES = r"(?P<a>\d{1,2})/(?P<b>\d{1,2})(?![\d/]|\.\d)"  # "10/15", without a year
ALONE = re.compile(rf"\W*(?:[^\W\d]+[.,]?\s+){{0,2}}{FIGURES}\W*")  # and nothing but "Mon"
DOTTED = re.compile(r"\W*(?P<b>\d{1,2})\.\s?(?P<a>\d{1,2})\.\W*")  # "15.9.": the day, the month


@lru_cache(maxsize=8)
def _short(lexicon: Lexicon) -> re.Pattern[str]:
    """Return the pattern of a day in figures alone: "by 10/15", "by Fri 10/15", "by 15.10."."""
    days, openings = any_of(lexicon.weekdays), any_of(lexicon.due_openings)
    dotted = r"(?P<d>\d{1,2})\.(?P<m>\d{1,2})\.(?!\d)"
    return re.compile(
        rf"\b{openings}\s+(?:{days}[.,]?\s+)?(?:{FIGURES}|{dotted})",
        re.IGNORECASE,
    )


@lru_cache(maxsize=8)
def _opening_at_end(lexicon: Lexicon) -> re.Pattern[str]:
    """Return the pattern of what stands right before a day: "by ", "no later than the "."""
    due, the = any_of(lexicon.due_openings), any_of(lexicon.articles)
    return re.compile(rf"\b{due}\s+(?:{the}\s+)?$", re.IGNORECASE)


def find_due(text: str, frame: Frame, *, past: bool = False) -> tuple[dt.date | None, str | None]:
    """Return the date by which the task of *text* is due, and the words that say so.

    A date before the meeting is none, but in a column of due dates (*past*): the task is late.
    There figures alone are a date.
    """
    lexicon = frame.lexicon
    for found in find_dates(text, lexicon):
        if not past and _is_put_off(text[: found.start], lexicon):
            continue
        date = implied(found, frame)
        before = _opening_at_end(lexicon).search(text[: found.start])
        if date is not None and (past or _may_be(date, found, before, frame)):
            start = before.start() if before else found.start
            return date, text[start : found.stop].rstrip(".")
    short = _short(lexicon).search(text)
    if short is not None:
        return _of_figures(short, frame), short[0]
    if past and DIGIT.search(text) is not None:
        return _in_column(text, frame), text.strip()
    aside = ASIDE.search(text, max(len(text) - REACH, 0))
    told = due_aside(aside, frame) if aside is not None and aside.end() == len(text) else None
    if told is not None:
        return told
    match = words_of_due(text, lexicon)
    return None, match[0] if match and not _is_past(text[: match.start()], lexicon) else None


def _may_be(date: dt.date, found: FoundDate, before: re.Match[str] | None, frame: Frame) -> bool:
    """Whether a task may be due on *date*: a day to come, or "by" one that is written in full.

    Whoever forgot to turn the year, or copied a task from last time, is asked about it.
    """
    if frame.date is None or date >= frame.date:
        return True
    words = bare(before[0]) if before is not None else ""
    full = found.year is not None and words in whole(frame.lexicon.due_limits)
    return full and frame.date - date < LATE


def due_behind(text: str, stop: int, frame: Frame) -> tuple[dt.date | None, str | None]:
    """Return when a task is due by what stands behind its sentence.

    "Write to them. (by 5 July)", "Write to them. Deadline: 5 July", "Write to them. Due Friday."
    """
    aside = ASIDE.match(text, stop)
    if aside is not None:
        found = find_due(aside["when"], frame)
        return found if found[1] is not None else due_aside(aside, frame) or (None, None)
    labelled = _labelled(frame.lexicon).match(text, stop)
    if labelled is None:
        return None, None
    when = labelled["when"].strip()
    day, _ = find_due(when, frame, past=bool(labelled["colon"]))
    plain = labelled["colon"] or is_due_words(when, frame.lexicon)
    return (day, when) if day is not None or plain else (None, None)


@lru_cache(maxsize=8)
def _labelled(lexicon: Lexicon) -> re.Pattern[str]:
    """Return the pattern of a day behind its label: "Deadline: 5 July", "Due Friday."."""
    labels, due = any_of(lexicon.due_columns), any_of(lexicon.due_nouns)
    return re.compile(
        rf"\W{{0,4}}(?i:{labels}(?P<colon>\s*:)|{due})\s+(?P<when>[^.;|()]{{2,40}}?)(?=[.;|()]|$)"
    )


def due_aside(aside: re.Match[str], frame: Frame) -> tuple[dt.date | None, str] | None:
    """Return when something is due by what stands in brackets: "(28/5)", "(end of May)"."""
    when = aside["when"].strip()
    if ALONE.fullmatch(when) is not None:
        return _in_column(when, frame), when
    return (None, when) if is_due_words(when, frame.lexicon) else None


def _in_column(text: str, frame: Frame) -> dt.date | None:
    """Return the date of "6/5" below "Due", where the document tells which of the two is the day.

    The year is that of the first such day on or after the meeting, or shortly before it.
    """
    match = ALONE.fullmatch(text)
    if match is not None:
        month, day = int(match["a"]), int(match["b"])
        clear = max(month, day) > MONTHS or month == day
        return (
            _of_figures(match, frame, past=True) if clear or frame.day_first is not None else None
        )
    dotted = DOTTED.fullmatch(text)
    if dotted is None:
        return None
    return implied(FoundDate(0, 0, None, int(dotted["a"]), int(dotted["b"])), frame)


def _is_put_off(before: str, lexicon: Lexicon) -> bool:
    """Whether a matter is put off to the day behind *before*: "to continue the hearing to"."""
    clause = re.split(r"[.;]", before)[-1]
    return (
        _until(lexicon).search(clause) is not None
        and phrase(lexicon.put_off).search(clause) is not None
    )


@lru_cache(maxsize=8)
def _until(lexicon: Lexicon) -> re.Pattern[str]:
    """Return the pattern of what stands right before the day that something is put off to."""
    until, the = any_of(lexicon.until_words), any_of(lexicon.articles)
    return re.compile(
        rf"\b{until}\s+(?:{the}\s+)?(?:{any_of(lexicon.weekdays)},?\s+)?$", re.IGNORECASE
    )


def _is_past(before: str, lexicon: Lexicon) -> bool:
    """Whether *before* ends inside a clause of the past: "the hall, which was closed in March"."""
    clause = re.split(r"[.,;:]", before)[-1]
    return phrase(lexicon.due_past).search(clause) is not None


def _of_figures(match: re.Match[str], frame: Frame, *, past: bool = False) -> dt.date | None:
    """Return the date of "by 10/15": the order of day and month as this document has it."""
    month, day = _month_day(match, frame)
    if not (1 <= month <= MONTHS and 1 <= day <= LONGEST):
        return None
    date = implied(FoundDate(*match.span(), None, month, day), frame)
    if date is None or past or frame.date is None or date >= frame.date:
        return date
    return None


def _month_day(match: re.Match[str], frame: Frame) -> tuple[int, int]:
    """Return the month and the day of "10/15" and "15.10."; a point tells that the day is first."""
    if match.groupdict().get("d"):
        return int(match["m"]), int(match["d"])
    month, day = int(match["a"]), int(match["b"])
    swapped = month > MONTHS or (frame.day_first and day <= MONTHS)
    return (day, month) if swapped else (month, day)
