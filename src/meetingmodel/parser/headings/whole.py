"""The heading of one item: number, time, title over several lines, presenters.

In: a candidate that was chosen.  Out: a `Section` and how many drafts its heading took.
Never: takes a line of prose for a presenter.
"""

import datetime as dt
import re
from collections.abc import Iterable
from functools import lru_cache

from ...model import Person
from ..cleaning.subjects import subject_begins
from ..drafts import Draft
from ..frame import Frame
from ..language.phrases import any_of, bare, phrase, whole
from ..language.slots import Slot, read_slot
from ..lexicon.words import Lexicon
from ..people.names import read_name
from ..sections import Section
from .candidate import Candidate
from .codes import split_code
from .own_places import is_code
from .parts import heading_parts, is_disposition, slot_of, split_at, tidy
from .presenters import (
    is_duration,
    is_speaker,
    presenter_lines,
    read_presenters,
    title_in_row,
    without_duration,
    without_label,
)
from .stamps import split_stamp
from .topics import behind_label

CELLS = 3  # so many cells of a programme's row belong to its heading at most
FIRST = 1  # so many blocks below a heading may say what became of it
ENDING = re.compile(
    r"\s*(?:\s[-–—@]\s?|,\s|\(|:\s(?=\d{1,2}[:.]\d\d))"
    r"(?P<time>\d{1,2}[:.]?\d{0,2}[^()]{0,24})\)?$"
)
HEAD = 80
WRAPPED = 40  # letters of a line in bold that goes on in the next one
STOPS = ".:;?!"
NUMBERED = 2  # lines of a heading: its number and its title
# "Adjournment 4:51 p.m.", "Close 8.50pm", set apart by blanks or in a column of its own.
# "Call to order 7:02 p.m.", and "Call to order 7:02 p.m. – Ann Lee"; "Meeting close 20:00"
HOUR = re.compile(
    r"(?<=[A-Za-z])\s+(?P<time>\d{1,2}[:.]\d\d\s?[aApP]\.?\s?[mM]\.?|\d{1,2}:\d\d(?=$))"
    r"(?=$|\s+[-–—]\s+[A-Z])"
)
OF_MINUTE = re.compile(r"\d{1,4}/\d{1,4}(?:/\d{1,4})?")  # counted through the year, or on and on
OF_YEAR = re.compile(r"\d{2,4}-\d{3,6}\s+(?=[A-Z])")  # "24-0398  Roads"
FILED = re.compile(r"(?:[A-Z]{1,4}[ -]?)?\d{1,4}[-–]\d{1,6}")  # the number of a file, "24-0398"


def take(
    one: Candidate, drafts: list[Draft], opens: dict[int, Candidate], end: int, frame: Frame
) -> tuple[Section, int]:
    """Return the section that *one* opens, with its heading, and how many drafts that takes up."""
    section = Section("", heading=[one.draft], kind=one.kind.removesuffix("-in"))
    taken = 1
    if one.draft.opens > 0:
        taken = one.draft.heads
        section.heading = drafts[one.place : one.place + taken]
        return section, taken
    if one.over is not None:
        section.heading.append(one.over.draft)
        taken += 1
        if one.over.rest is not None:
            section.heading[1], body = split_at(one.over.draft, one.over.rest)
            section.content += _words_of(body)
        return section, taken
    if one.rest is not None:
        head, body = split_at(one.draft, one.rest)
        section.heading = [head]
        section.content += _words_of(body)
        return section, taken
    if one.below or one.hour or _heads_alone(one, opens.get(one.place + 1), frame.lexicon):
        section.heading.append(drafts[one.place + 1])
        taken += 1
    elif not any(c.isalnum() for c in one.title) and one.draft.style.heading is None:
        # A time, or a number, on a line of its own: the title is the next line, whatever that is.
        line = drafts[one.place + 1] if one.place + 1 < end else None
        below = opens.get(one.place + 1)
        if line is not None and not line.cells and (below is None or below.slot is None):
            section.heading.append(line)
            taken += 1
            if one.place + taken < end and _wraps(line, drafts[one.place + taken]):
                section.heading.append(drafts[one.place + taken])
                taken += 1
            taken += _rest_of_row(section, drafts, one.place + taken, end)
    taken += presenter_lines(section, drafts, one.place + taken, opens, end, frame)
    return section, taken


def _is_minute(draft: Draft) -> bool:
    """Whether a cell holds the number of a minute and no more: "C/40", "2017/84", "012/26"."""
    return is_code(draft.text) or (draft.opens > 0 and OF_MINUTE.fullmatch(draft.text) is not None)


def _without_file(title: str, draft: Draft) -> str:
    """Return a title without the number of a file in a column of its own: "4.A  24-0398  Roads"."""
    match = OF_YEAR.match(title)
    if match is None or not draft.rows or not draft.first.columns:
        return title
    return title[match.end() :]


def _words_of(body: Draft) -> list[Draft]:
    """Return what stands behind a run-in heading; behind "B. Roads & lanes:" nothing does."""
    return [body] if body.text else body.children


def _heads_alone(one: Candidate, below: Candidate | None, lexicon: Lexicon) -> bool:
    """Whether a heading only leads to the title in *below*: hours, "Subject", a file's number.

    Minutes in Word and HTML set the hours of an item above its title so.
    """
    hours = one.slot is not None and not any(c.isalnum() for c in one.title)
    return (
        (hours or _leads_to_title(one.title, lexicon))
        and one.draft.style.heading is not None
        and below is not None
        and below.kind == one.kind
        and below.slot is None
    )


def read_heading(
    section: Section,
    frame: Frame,
    after: dt.time | None,
    *,
    loose: bool = False,
    behind: bool = False,
) -> None:
    """Fill in number, times, title and presenters from the lines of the heading alone.

    *loose*: the figures that it begins with are its number; *behind*: what it ends with in
    brackets is.
    """
    lexicon = frame.lexicon
    lines = section.heading
    title, used = _line_by_line(section, frame, after, loose=loose)
    title, typed = split_stamp(title)
    title, used = _over_two(behind_label(title, lexicon), lines, used)
    if used > 1 and any(slot_of(line.text, lexicon) for line in lines[:1]):
        used = title_in_row(lines, used, lexicon)
        title = heading_parts(lines[used - 1].text, lexicon)[2]
    wrapped = used > NUMBERED and _wraps(lines[1], lines[NUMBERED])
    people = lines[1:] if used > NUMBERED and not wrapped else lines[used:]
    hour = next((one.text for one in lines[used:] if slot_of(one.text, lexicon)), typed)
    slot = read_slot(hour, lexicon) if section.start is None else None
    if slot is not None:
        _times(section, slot, frame, after)  # "3", "Fair", "Ann Lee", "7:15 pm"
    if used == 1 and len(lines) > 1 and is_speaker(section, lines, lexicon):
        used, people = 2, lines[:1]
        title = lines[1].text
    if behind and section.number is None and (split := split_code(title)) is not None:
        title, section.number = split
    title = _download(lexicon).sub("", without_duration(section, title, lexicon))
    title = without_label(section, title, lexicon)
    if section.start is None:
        title = _ending_time(section, title, frame, after)
    # "Issue 231" alone is the title of a matter that has no other name.
    section.title = tidy(title) or (tidy(lines[0].text) if section.start is None and lines else "")
    named = (one for one in people if one is not lines[used - 1])
    section.presenters += _presenters(named, lexicon)
    read_presenters(section, frame, bool(section.content or section.items))
    section.disposition = _disposition(section, lexicon)
    words = section.title.lower()
    section.consent = section.consent or bool(phrase(lexicon.consent_words).search(words))
    section.closed = bool(phrase(lexicon.closed_words).search(words))


def _line_by_line(
    section: Section, frame: Frame, after: dt.time | None, *, loose: bool
) -> tuple[str, int]:
    """Read number and times from the lines of a heading, up to the first that has its title.

    Returns the title and how many lines were read.
    """
    lexicon, lines = frame.lexicon, section.heading
    title, used = "", 0
    for draft in lines:
        used += 1
        if used < len(lines) and _leads_to_title(draft.text, lexicon):
            continue
        if used == 1 < len(lines) and _is_minute(draft):
            section.number = draft.text
            continue
        text = draft.text[subject_begins(draft.text, lexicon) or 0 :]
        number, slot, title = heading_parts(text, lexicon, loose=loose and used == 1)
        if number is not None:
            section.number = number.text
        if slot is not None:
            _times(section, slot, frame, after)
        filed = used < len(lines) and FILED.fullmatch(title) is not None
        title = _without_file(title, draft) if number is not None else title
        if any(c.isalnum() for c in title) and not filed:
            break
    return title, used


@lru_cache(maxsize=8)
def _download(lexicon: Lexicon) -> re.Pattern[str]:
    """Return the pattern of a file to load behind a title: "Roads pdf icon PDF 9 KB".

    Pages of councils' web systems have one behind each.
    """
    marks = any_of(lexicon.file_marks)
    return re.compile(rf"(?:\s+[(\[]?(?i:{marks})){{1,2}},?\s+\d{{1,4}}(?:\.\d)?\s?[KM]B[)\]]?\s*$")


def _presenters(lines: Iterable[Draft], lexicon: Lexicon) -> list[Person]:
    """Return whom the lines beside a title name; "Presenter:" is a label and nobody."""
    labels = whole(lexicon.presenter_columns)
    named = (read_name(line.text, lexicon) for line in lines if bare(line.text) not in labels)
    return [
        Person(one.name, role=one.role, organization=one.organization)
        for one in named
        if one is not None
    ]


def _leads_to_title(text: str, lexicon: Lexicon) -> bool:
    """Whether a line above the title says how long it takes, or that a title follows.

    So does the number of a file: "24-0398", between an item's number and its title.
    """
    if is_duration(text, lexicon) or FILED.fullmatch(text) is not None:
        return True
    label = bare(text) in whole(lexicon.item_columns)
    return label and (text[-1:] == ":" or bare(text) in whole(lexicon.topic_labels))


def _over_two(title: str, lines: list[Draft], used: int) -> tuple[str, int]:
    """Return a title in capitals with its second line, and how many lines it takes.

    Or a long one in bold below the number of its item, as Markdown made of a PDF has them.
    """
    if used == 1 and len(lines) > 1 and title.isupper() and lines[1].text.isupper():
        return f"{title} {lines[1].text}", 2
    if used == NUMBERED and len(lines) > used and _wraps(lines[1], lines[used]):
        return f"{title} {lines[used].text}", used + 1
    return title, used


def _wraps(line: Draft, below: Draft) -> bool:
    """Whether a title in bold, below its number, is so long that the bold line below is its end."""
    bold = line.style.bold and below.style.bold and not (line.cell or below.cell or below.cells)
    return bold and len(line.text) >= WRAPPED and line.text[-1] not in STOPS


def _ending_time(section: Section, title: str, frame: Frame, after: dt.time | None) -> str:
    """Read a time at the end of a title, "Call to Order – 7:02 p.m."; return the title without."""
    match = ENDING.search(title) if title[-1:] in "mM.)0123456789" else None
    if match is None and len(title) <= HEAD:
        match = HOUR.search(title)
    if match is None or phrase(frame.lexicon.next_meeting).search(title) is not None:
        return title  # "Date of next meeting: 3 February at 7.30pm" is no time of the item
    slot = read_slot(match["time"], frame.lexicon)
    if slot is None or match["time"][slot.stop :].strip(" .)"):
        return title
    _times(section, slot, frame, after)
    title, rest = title[: match.start()], title[match.end() :]
    head, _, last = title.rpartition(" ")  # "Adjournment at 4:41 p.m."
    return (head if last.lower() in whole(frame.lexicon.at_words) else title) + rest


def _disposition(section: Section, lexicon: Lexicon) -> str | None:
    """Return what became of the matter: a line that says only that, first or alone in the item."""
    for draft in section.content[:FIRST]:
        if draft.cells or draft.children or draft.marker:
            return None
        head, colon, rest = draft.text.partition(":")
        if colon and bare(head) in whole(lexicon.outcome_columns) and rest.strip():
            return rest.strip() if is_disposition(rest.strip(), lexicon) else None
        if is_disposition(draft.text, lexicon):
            return draft.text
    return None


def _rest_of_row(section: Section, drafts: list[Draft], place: int, end: int) -> int:
    """Take the other cells of a row whose first cell is a time: a programme has a row an item."""
    row = section.heading[0].cell
    taken = 0
    while row is not None and place + taken < end and taken < CELLS:
        cell = drafts[place + taken].cell
        if cell is None or cell[:2] != row[:2] or drafts[place + taken].cells:
            break
        section.heading.append(drafts[place + taken])
        taken += 1
    return taken


def _times(section: Section, slot: Slot, frame: Frame, after: dt.time | None) -> None:
    start, end = slot.start, slot.end
    if end is not None and end.half and not start.half:
        first = start._replace(half=end.half) if start.hour <= 12 else start
        start = first if first.time() <= end.time() else start._replace(half="am")
    section.start = frame.clock(start, after)
    if end is not None:
        section.end = frame.clock(end, section.start)
