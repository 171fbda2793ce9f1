"""The next meeting, where one is announced.

In: all drafts, the meeting's own date.  Out: `frame.next_meeting`.
Never: takes another body's meeting, one that is tentative, or a date before this meeting's own.
"""

import datetime as dt
import re
from functools import lru_cache

from ...model import NextMeeting
from ..drafts import Draft
from ..frame import Frame
from ..language.clock_times import find_times
from ..language.dates import FoundDate, find_dates
from ..language.gates import gate
from ..language.phrases import any_of, bare, opening, phrase, tokens, whole, words_of
from ..lexicon.words import Lexicon
from ..tasks.cells import lists_tasks
from .day import announcing
from .day_order import implied
from .next_of_others import Parts, is_of_other, is_ours

SHORT = 60  # "Date of next meeting" and the like: the date may stand on the next lines
BELOW = 3
REACH = 300  # so far behind the words the date stands
DOUBT = 14  # "4 May (tentative)"; "4 May, venue to be confirmed" is certain of the day
OPEN = 40  # "4 May, date to be confirmed"
SEVERAL = 6  # so many announcements in one paragraph are looked at
EARLY = 25
NOUNS = 4  # words of "Provisional date for the"
WORDS = 3  # of what a heading calls the next meeting
NEAR = 12  # so far into the line below it the day stands
CLOSE = 24  # so near stands a date of two figures
MONTHS = 12
FIGURES = re.compile(
    r"(?<![\w/.-])(?P<a>[0-3]?[1-9]|[123]0)(?:/(?P<b>[0-3]?[1-9]|[123]0)(?![\w/]|\.\d)"
    r"|\.(?P<month>0?[1-9]|1[0-2])\.(?!\d))"
)
HEAD = 0.05  # of the notes; what stands above announces no next meeting
BRACKET = re.compile(r"[^()\n]{0,24}\(")
WHOLE = re.compile(r".+(?P<between>)")
SENTENCE = re.compile(r"(?<=[a-z\d)])[.!?]\s+(?=[A-Z])")


def find_next_meeting(frame: Frame, drafts: list[Draft]) -> None:
    """Fill `frame.next_meeting`: of several announcements the last and plainest."""
    best: tuple[float, NextMeeting] | None = None
    pattern = announcing(frame.lexicon)
    gates = gate(frame.lexicon.next_gates)
    parts = Parts(frame)
    for place, draft in enumerate(drafts):
        parts.enter(draft)
        if not gates.opens(draft.tokens) or (draft.cells and lists_tasks(draft, frame.lexicon)):
            continue  # a task is due "Before the next meeting", the one below on 4 May
        announced = list(pattern.finditer(draft.text))
        above = drafts[place - 1] if place else None
        told = [m for m in announced if not is_of_other(draft, m, above, frame)]
        matches = [m for m in told if is_ours(m, frame)]
        alone = not matches and (told or not announced)
        if alone and (heading := _heading(draft.text, frame.lexicon)) is not None:
            matches = [heading]
        if not matches and _heads_next(draft, drafts[place + 1 : place + 2], frame.lexicon):
            matches = [match for match in (WHOLE.match(draft.text),) if match is not None]
        # At the top only a field announces: "Next meeting: June 1".
        matches = [m for m in matches if place >= len(drafts) * HEAD or not m.start()]
        matches = [m for m in matches if not _is_doubted(draft.text, m, frame.lexicon)]
        if parts.of_others or not matches:
            continue
        below = drafts[place + 1 : place + 1 + BELOW]
        for match in matches[:SEVERAL]:
            found = _announced(draft, match, below, frame)
            if found is None:
                continue
            coming, weight, apart = found
            # Of two in one paragraph the one whose date is nearer announces more plainly.
            early = 0.5 if match.start() < EARLY else 0
            plain = early if len(matches) == 1 else 0.6 - min(apart, REACH) / REACH
            # "The following meeting will be on the 17th", behind the next one's day
            late = bare(match[0].split(None, 1)[0]) in whole(frame.lexicon.after_next)
            score = weight + place / len(drafts) + plain - late
            if best is None or score > best[0]:
                best = (score, coming)
    frame.next_meeting = best[1] if best is not None else _annual(frame, drafts)


def _is_doubted(text: str, match: re.Match[str], lexicon: Lexicon) -> bool:
    """Whether "Provisional" or "Tentative date for the" stands before the words that announce.

    "In the next meeting we will look at the June draft" tells of a matter.
    """
    before = text[max(match.start() - SHORT, 0) : match.start()].split()[-NOUNS:]
    if any(bare(word) in whole(lexicon.doubtful) and word[-1] not in ".;" for word in before):
        return True
    told = _matter(lexicon).match(text, match.end())
    return told is not None and bare(told["verb"]) not in whole(lexicon.gathers)


@lru_cache(maxsize=8)
def _matter(lexicon: Lexicon) -> re.Pattern[str]:
    """Return the pattern of what a body will do at its next meeting: ", we will look"."""
    we, modals = any_of(lexicon.ourselves), any_of(lexicon.modals)
    return re.compile(rf"\W{{0,3}}(?i:{we})(?:['’]\w+|\s+{modals})\s+(?P<verb>\w+)")


def _annual(frame: Frame, drafts: list[Draft]) -> NextMeeting | None:
    """Return the annual meeting that is announced, where no next meeting is: "The AGM would be
    held on May 4", or the one of a month: "It was agreed that the June Meeting would take place".
    """
    months = tuple(word for words in frame.lexicon.months for word in words)
    gates = gate(frame.lexicon.annual_meetings, months)
    for draft in drafts[int(len(drafts) * HEAD) :]:
        if not gates.opens(draft.tokens) or len(draft.text) > REACH:
            continue
        match = _annually(frame.lexicon).search(draft.text)
        found = _date_after(draft.text, match.end(), frame) if match is not None else None
        if match is not None and found is not None and found[2] - match.end() <= NEAR:
            return NextMeeting(found[0], start=found[1], text=draft.text, span=draft.span())
    return None


@lru_cache(maxsize=8)
def _annually(lexicon: Lexicon) -> re.Pattern[str]:
    """Return the pattern of "The Annual Meeting would be held", "95th AGM:", up to the day.

    It opens its sentence, or goes on from "that": what the AGM of another body is, and when, is
    told in passing.
    """
    months = any_of(tuple(word for words in lexicon.months for word in words))
    meeting = rf"(?:{any_of(lexicon.annual_meetings)}|{months}\s{any_of(lexicon.plain_meetings)})"
    modals = any_of(lexicon.modals)
    held, verbs = any_of(lexicon.held), any_of(lexicon.next_verbs)
    days = any_of(lexicon.weekdays)
    that, articles = any_of(lexicon.subordinators), any_of(lexicon.articles)
    be, nth = any_of(lexicon.be_words), rf"\d{{1,3}}{any_of(lexicon.ordinals)}"
    return re.compile(
        rf"(?:^|(?<=[.;]\s)|(?<!\w){that}\s)(?:(?:{articles}|{nth})\s)?{meeting}"
        rf"(?:\s(?:{modals}\s(?:{be}\s)?{held}|{verbs})|:)(?:\s[a-z]+){{0,3}},?"
        rf"(?:\s{days}\.?,?)?\s",
        re.IGNORECASE,
    )


def _heading(text: str, lexicon: Lexicon) -> re.Match[str] | None:
    """Return the match of a line that is only a heading for it: "Next"."""
    # "next: 10 May, 18:00", "Next one Sun 4 May, 10.30", "… shut at nine. Next: 10 May"
    found = _next(lexicon).search(text[-2 * SHORT :])
    if found is not None and len(text) < REACH:
        behind = text[-2 * SHORT :][found.end() : found.end() + CLOSE]
        if find_dates(behind, lexicon) or FIGURES.search(behind):
            return _next(lexicon).search(text, max(len(text) - 2 * SHORT, 0))
    alone = len(text) < SHORT and bare(text) in whole(lexicon.next_headings)
    return WHOLE.match(text) if alone else None


def _heads_next(draft: Draft, below: list[Draft], lexicon: Lexicon) -> bool:
    """Whether "Next SteerCo" is a heading and a day stands right below it.

    So a heading has no words for a meeting that we know, and the body is called by its letters.
    """
    first, _, rest = draft.text.rstrip(" :").partition(" ")
    named = 0 < len(rest.split()) <= WORDS and first.lower() in whole(lexicon.next_words)
    dates = find_dates(below[0].text[:SHORT], lexicon) if named and draft.headed and below else []
    others = tokens(rest) & (whole(lexicon.no_own_meeting) | whole(lexicon.doubtful))
    return bool(dates) and dates[0].start <= NEAR and not others


@lru_cache(maxsize=8)
def _next(lexicon: Lexicon) -> re.Pattern[str]:
    """Return the pattern of "next" at the beginning of a line or sentence, with a day behind it."""
    words, days = any_of(lexicon.next_headings), any_of(lexicon.weekdays)
    return re.compile(
        rf"(?:^|(?<=[.;!?]\s))\W{{0,4}}(?i:{words})(?P<between>)(?:\s*[:=–—-])?\s+(?i:{days}\b)?"
    )


def _announced(
    draft: Draft, match: re.Match[str], below: list[Draft], frame: Frame
) -> tuple[NextMeeting, float, int] | None:
    """Return what the words announce, how plainly, and how far behind them the date stands.

    It stands in their sentence, or on the lines below.
    """
    text = _sentences(draft.text[match.start() : match.start() + 2 * REACH])
    articles = whole(frame.lexicon.articles)
    adjourned = phrase(frame.lexicon.adjourned_until).match(match[0]) is not None
    found = _date_after(text[: 60 if adjourned else REACH], match.end() - match.start(), frame)
    weight = 1.0 if adjourned else 2.0
    before = [word for word in words_of(draft.text[: match.start()]) if word not in articles]
    due = before[-1:] != [] and before[-1] in frame.lexicon.due_openings  # a task "Before the …"
    due = due or _is_told_within(before, frame.lexicon)
    if found is None and len(draft.text) < SHORT and not adjourned and not due:
        for nth, line in enumerate(below):
            if line.headed and nth and not _is_of(draft, below[: nth + 1]):
                break
            found = _date_after(line.text[:REACH], 0, frame, below=not nth)
            weight = 1.5 - nth * 0.25
            if found is not None or len(line.text) > SHORT:
                break
    if found is None:
        return None
    coming = NextMeeting(found[0], start=found[1], text=draft.text, span=draft.span())
    return coming, weight, max(found[2] - len(match[0]), 0)


def _is_told_within(before: list[str], lexicon: Lexicon) -> bool:
    """Whether words of a matter stand before: "To be reviewed in the next meeting".

    What stands below is another matter then. "Date and place for the next meeting" is a label.
    """
    fields = (*lexicon.date_labels, *lexicon.time_labels, *lexicon.location_labels)
    within = before[-1:] != [] and before[-1] in whole(lexicon.next_ours)
    return within and whole(fields).isdisjoint(before)


def _is_of(heading: Draft, lines: list[Draft]) -> bool:
    """Whether *lines* are those of one heading: pages set "Next meeting", hour and day as such."""
    level = heading.style.heading
    return level is not None and all(line.style.heading == level for line in lines)


def _sentences(text: str) -> str:
    """Return the first two sentences: "The next meeting is open to all. It is on 4 May."."""
    ends = [match.start() for match in SENTENCE.finditer(text)]
    return text[: ends[1]] if len(ends) > 1 else text


def _in_figures(text: str, begin: int, *, day_first: bool) -> list[FoundDate]:
    """Return the date of "Next meeting Tues 6/11", close behind the words."""
    match = FIGURES.search(text, begin, begin + CLOSE) if begin else None
    if match is None:
        return []
    if match["month"] is not None:  # "14.6."
        return [FoundDate(*match.span(), None, int(match["month"]), int(match["a"]))]
    month, day = int(match["a"]), int(match["b"])
    if day_first and day <= MONTHS:
        month, day = day, month
    swap = (day, month) if day <= MONTHS and day != month else None
    if month > MONTHS:
        month, day, swap = day, month, None
    return [FoundDate(*match.span(), None, month, day, swap)] if month <= MONTHS else []


@lru_cache(maxsize=8)
def _plainly(lexicon: Lexicon) -> re.Pattern[str]:
    """Return the pattern of all that may stand between the words and a date that has passed."""
    verbs, days = any_of(lexicon.next_verbs), any_of(lexicon.weekdays)
    the = any_of(lexicon.articles)
    return re.compile(
        rf"[\s:,–—-]{{0,4}}(?:{verbs}\s{{1,2}})?(?:{the}\s)?(?:{days}[,.]?\s{{1,2}})?(?:{the}\s)?",
        re.IGNORECASE,
    )


def _date_after(
    text: str, begin: int, frame: Frame, *, below: bool = False
) -> tuple[dt.date, dt.time | None, int] | None:
    """Return the first date in *text* that lies after the meeting, its hour, and where it stands.

    The year may be implied.
    """
    lexicon = frame.lexicon
    doubtful, open_days = phrase(lexicon.doubtful), phrase(lexicon.open_days)
    for found in find_dates(text, lexicon) or _in_figures(
        text, begin, day_first=frame.day_first is True
    ):
        date = implied(found, frame)
        if date is not None and frame.date is not None and date <= frame.date and found.swap:
            # Of two readings of figures the next meeting is the one to come.
            readings = ((found.month, found.day), found.swap)
            days = (found._replace(month=m, day=d, swap=None) for m, d in readings)
            coming = (day for one in days if (day := implied(one, frame)) is not None)
            date = max((day for day in coming if day > frame.date), default=date)
        if date is None or doubtful.search(text, 0, found.stop + DOUBT):
            continue
        if open_days.search(text, found.stop, found.stop + OPEN) is not None:
            continue
        bracket = BRACKET.match(text, found.stop)
        if bracket is not None and opening(lexicon.doubtful).match(text, bracket.end()):
            continue  # "4 May 2026 at 7pm (to be confirmed)"
        # A full date right behind "Next meeting:" counts as written, though it is a slip:
        # the clerk who forgot to turn the year is asked about it.
        between = text[begin : found.start]
        plain = found.year is not None and (begin > 0 or below)
        plain = plain and _plainly(lexicon).fullmatch(between) is not None
        if frame.date is not None and date <= frame.date and not plain:
            continue
        times = find_times(text[found.stop : found.stop + SHORT], lexicon)
        times = times or find_times(text[max(found.start - 30, begin) : found.start], lexicon)
        return date, times[0].usual() if times else None, found.start
    return None
