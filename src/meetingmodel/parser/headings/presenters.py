"""Who presents an item: names in its heading, below it or in brackets with how long it takes.

In: a section and the lines at its head.  Out: `section.presenters`; which lines were used.
Never: takes a name off a title where it may be what the item is about.
"""

import re
from functools import lru_cache

from ...model import Person
from ..drafts import Draft
from ..frame import Frame
from ..language.phrases import any_of, bare, whole
from ..lexicon.words import Lexicon
from ..people.names import is_name, read_name
from ..people.titles import strip_title
from ..sections import Section
from .candidate import Candidate
from .run_in import is_coded

PRESENTER_LINES = 8
ENDS = (")", "]", "}")
TAIL = re.compile(
    r"\s+[-–—]+\s+\((?P<e>[^()]{3,50})\)$|\s+[-–—]+\s+(?P<a>[^-–—]{2,60})$|\s*\((?P<b>[^()]{2,50})\)\.?$|;\s*(?P<c>[^;]{3,60})$|,\s+(?P<d>[^,]{4,40})$"
)


@lru_cache(maxsize=8)
def _duration(lexicon: Lexicon) -> re.Pattern[str]:
    units = any_of(lexicon.duration_words)
    return re.compile(
        rf"\s*[(\[{{](?P<who>[^()\[\]{{}}\d]{{0,40}}?)~?\d{{1,3}}\s?-?{units}\b[^()\[\]{{}}]{{0,40}}[)\]}}]"
        r"(?:\s*\[\d{1,3}/\d{1,3}\])?\s*$",  # "[40/120]": so much of the meeting is over then
        re.IGNORECASE,
    )


def says_how_long(title: str, lexicon: Lexicon) -> bool:
    """Whether a title ends with how long the matter takes, in brackets: "Budget (Bob, 10 min)"."""
    match = _duration(lexicon).search(title) if title[-1:] in ENDS else None
    return match is not None and any(map(str.isalpha, title[: match.start()]))


def is_duration(text: str, lexicon: Lexicon) -> bool:
    """Whether *text* says how long something takes and nothing else: "10 min", "15 minutes"."""
    return text[:1].isdigit() and _length(lexicon).fullmatch(text) is not None


@lru_cache(maxsize=8)
def _length(lexicon: Lexicon) -> re.Pattern[str]:
    return re.compile(rf"\d{{1,3}}\s?-?{any_of(lexicon.duration_words)}\.?:?", re.IGNORECASE)


def without_duration(section: Section, title: str, lexicon: Lexicon) -> str:
    """Return a title without how long it takes: "Budget (15 min)", "Budget (Ann Lee, 15 min)"."""
    if not any(c.isdigit() for c in title):
        return title
    if title[-1:] not in ENDS:
        return _without_behind(title, lexicon)
    match = _duration(lexicon).search(title)
    if match is None:
        return title
    for part in _between_names(lexicon).split(match["who"].strip(" ,;–-")):
        if is_name(part, lexicon, least=2):
            section.presenters.append(Person(part))
    return title[: match.start()]


def _without_behind(title: str, lexicon: Lexicon) -> str:
    """Return a title without the minutes behind it: "Budget - 15 min"; "cut to 15 min" is one.

    Agendas in shared notebooks set them apart by their type, of which a text keeps nothing.
    """
    match = _minutes(lexicon).search(title)
    if match is None:
        return title
    head = title[: match.start()].rstrip()
    last = head.rsplit(None, 1)[-1].lower() if head else ""
    ties = (*lexicon.of_words, *lexicon.line_ties, *lexicon.at_words, *lexicon.due_within)
    tied = whole((*ties, *lexicon.by_words, *lexicon.infinitive, *lexicon.conjunctions))
    ends = any(map(str.isalpha, last)) or last[-1:] == ")"
    return head if ends and last not in tied else title


@lru_cache(maxsize=8)
def _minutes(lexicon: Lexicon) -> re.Pattern[str]:
    units = any_of(lexicon.minute_units)
    return re.compile(rf"\s(?:[-–—|,·]\s)?~?\d{{1,3}}\s?-?{units}\.?$", re.IGNORECASE)


def without_label(section: Section, title: str, lexicon: Lexicon) -> str:
    """Return a title without who presents it behind a label: "Budget   Presenter: Ann Lee"."""
    match = _labelled(lexicon).search(title) if ":" in title else None
    if match is None:
        return title
    parts = [part for part in _between_names(lexicon).split(match["who"].strip(" .")) if part]
    if not parts or not all(is_name(part, lexicon, least=2, most=4) for part in parts):
        return title
    section.presenters += [Person(part) for part in parts]
    return title[: match.start()]


@lru_cache(maxsize=8)
def _labelled(lexicon: Lexicon) -> re.Pattern[str]:
    label = any_of(lexicon.presenter_columns)
    return re.compile(rf"(?<=\S)\s+{label}\s*:\s*(?P<who>[^:]{{3,80}})$", re.IGNORECASE)


@lru_cache(maxsize=8)
def _between_names(lexicon: Lexicon) -> re.Pattern[str]:
    return re.compile(rf"\s*(?:,|&|/|\b{any_of(lexicon.conjunctions)}\b)\s*")


def is_speaker(section: Section, lines: list[Draft], lexicon: Lexicon) -> bool:
    """Whether the first line is who speaks and the second what about: "Bob Roe", "The weir"."""
    if section.number is not None or section.start is not None:
        return False
    speaks = is_name(lines[0].text, lexicon, least=2) and not lines[1].text.istitle()
    return speaks and read_name(lines[1].text, lexicon) is None


def title_in_row(lines: list[Draft], used: int, lexicon: Lexicon) -> int:
    """Return which line of "9:15", "Ann Lee", "Roadmap" is the title: the first that is no name."""
    for number, draft in enumerate(lines[1:], 2):
        parts = _between_names(lexicon).split(draft.text)
        if not all(is_name(part, lexicon, least=2) for part in parts if part):
            return number
    return used


def presenter_lines(
    section: Section,
    drafts: list[Draft],
    place: int,
    opens: dict[int, Candidate],
    end: int,
    frame: Frame,
) -> int:
    """Take the lines right below a title that name who presents it, each "Name, what they are"."""
    taken = 0
    while place + taken < end and place + taken not in opens and taken < PRESENTER_LINES:
        draft = drafts[place + taken]
        if draft.marker or draft.cells or draft.role or draft.first.gap:
            break
        named = read_name(draft.text, frame.lexicon)
        if (
            named is None
            or " " not in named.name
            or draft.text.endswith(".")
            or "," not in draft.text
        ):
            break
        section.heading.append(draft)
        taken += 1
    return taken


def read_presenters(section: Section, frame: Frame, prose: bool) -> None:
    """Read a name at the end of a title: "Budget – Ann Lee"; taken off where prose follows."""
    match = TAIL.search(section.title)
    if match is None or section.presenters:
        return
    text = next(group for group in match.groups() if group is not None)
    if match["d"] and is_coded(section.title[: match.start()]):
        return  # "Resolution 26-08, Library Hours"
    if match["b"] and (known := _known_people(text, frame)):
        section.presenters.extend(known)
        section.title = section.title[: match.start()].rstrip()
        return
    if match["a"] and (known := _known_people(text, frame, offices=())):
        section.presenters.extend(known)  # "Finance - Mike", where people go by first name
        section.title = section.title[: match.start()].rstrip() if prose else section.title
        return
    people = []
    for part in _between_names(frame.lexicon).split(text):
        name, title = strip_title(part, frame.lexicon)
        if name.isupper() or not is_name(name, frame.lexicon, least=1 if title else 2, most=4):
            return
        if not title and (match["a"] or match["d"]) and not _may_present(name, frame):
            return  # "Permit 25-09, Oak Ranch"
        people.append(Person(name, role=title))
    if match["d"] and len(people) != 1:
        return
    section.presenters.extend(people)
    if prose:
        section.title = section.title[: match.start()].rstrip(" -–—:;,")


def _known_people(
    text: str, frame: Frame, *, offices: tuple[str, ...] | None = None
) -> list[Person]:
    """Return who is named by first name, initials or one of the *offices*, where all are known."""
    roster = frame.roster
    known_offices = whole(frame.lexicon.offices if offices is None else offices)
    people = [roster.person(part) for part in _between_names(frame.lexicon).split(text) if part]
    for one in people:
        known = frame.attendance and (one.full_name or one.name in roster.names)
        if not known and bare(one.name) not in known_offices:
            return []
    return people


def _may_present(name: str, frame: Frame) -> bool:
    """Whether words behind a dash are a person's: one of those present, where they are listed."""
    last = name.rsplit(" ", 1)[-1]
    listed = frame.attendance
    return not listed or any(last in attendee.person.name.split() for attendee in listed)
