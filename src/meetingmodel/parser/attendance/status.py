"""What stands beside a name: present, absent, a mark, "arrived 7:15".

In: a note, a cell or the end of an entry.  Out: a `Status`.
Never: takes a blank for an absence; that is for the table to decide.
"""

import datetime as dt
import re
from functools import lru_cache

from attrs import frozen

from ...model import Presence
from ..language.clock_times import find_times
from ..language.gates import Gate, gate, tokens
from ..language.phrases import any_of, bare, phrase, whole
from ..lexicon.words import Lexicon

CLOSE = 25  # so many characters behind "arrived" its time stands
TAIL = 120  # the status stands in the last so many characters
SIDE = re.compile(r"(?P<side>[^:–—]{1,40}?)\s*(?::|\s[-–—]\s)")
VOTE = re.compile(r"\w-[YN](?!\w)")  # "Lee-Y, Roe-N"
LONGEST = 60  # a longer text beside a name is no status
DASHES = "-–—"


@frozen
class Status:
    """How somebody attended, as far as it is said.

    *mark* is True where a mark alone says it, *joined* where it is said that they took part.
    """

    presence: Presence | None = None
    arrived: dt.time | None = None
    left: dt.time | None = None
    mark: bool = False
    joined: bool = False

    def __bool__(self) -> bool:
        return bool(self.presence or self.arrived or self.left)


NOTHING = Status()
AWAY = (Presence.ABSENT, Presence.EXCUSED)


def read_status(text: str, lexicon: Lexicon) -> Status:
    """Return what *text* says of somebody's presence; an empty status for nothing."""
    if not text or len(text) > LONGEST:
        return NOTHING
    mark = read_mark(text, lexicon)
    if mark is not None:
        return Status(mark, mark=True)
    arrived, left = _times(text, lexicon)
    for words, presence in (
        (lexicon.excused_words, Presence.EXCUSED),
        (lexicon.absent_words, Presence.ABSENT),
        (lexicon.remote_words, Presence.REMOTE),
        (lexicon.present_words, Presence.PRESENT),
    ):
        if phrase(words).search(text):
            joined = phrase(lexicon.took_part).search(text) is not None
            return Status(presence, arrived, left, joined=joined)
    head, bracket, _ = text.partition(" (")
    noted = read_mark(head, lexicon) if bracket and text[-1] == ")" else None
    if noted is not None:
        return Status(noted, arrived, left, mark=True)  # "Y (part)", "P (from 7:15)"
    sign = next(iter(text.split(None, 1)), "-")
    led = None if sign[0].isalnum() or sign[0] in DASHES else read_mark(sign, lexicon)
    if led is not None:
        return Status(led, arrived, left, mark=True)  # "✘ (ill)", "✔ joined 10:00"
    return Status(Presence.PRESENT if arrived or left else None, arrived, left)


def read_mark(text: str, lexicon: Lexicon) -> Presence | None:
    """Return what a cell that holds a mark and nothing else says: "X", "P", "yes"."""
    marks = _marks(lexicon)
    sign = text.strip().strip("\ufe0f").lower()  # ":x:" of a chat is no letter
    return marks.get(sign) or marks.get(bare(text) or sign)


@lru_cache(maxsize=8)
def _marks(lexicon: Lexicon) -> dict[str, Presence]:
    return by_word(
        (lexicon.present_marks, Presence.PRESENT),
        (lexicon.absent_marks, Presence.ABSENT),
        (lexicon.excused_marks, Presence.EXCUSED),
        (lexicon.remote_marks, Presence.REMOTE),
    )


def by_word(*kinds: tuple[tuple[str, ...], Presence]) -> dict[str, Presence]:
    """Return what each word stands for; a word of several *kinds* is one of the first."""
    out: dict[str, Presence] = {}
    for words, presence in kinds:
        for word in words:
            out.setdefault(word, presence)
    return out


def _times(text: str, lexicon: Lexicon) -> tuple[dt.time | None, dt.time | None]:
    """Return when somebody arrived and left: "arrived at 7:15 pm", "left 9.10"."""
    if not any(map(str.isdigit, text)):
        return None, None
    times: dict[str, dt.time] = {}
    for which, words in (("arrived", lexicon.arrived_words), ("left", lexicon.left_words)):
        for match in phrase(words).finditer(text):
            found = find_times(text[match.end() : match.end() + CLOSE], lexicon)
            if found:
                times.setdefault(which, found[0].time())
    if not times and (behind := find_times(text, lexicon)) and _is_column(text, behind[-1].start):
        times["arrived"] = behind[-1].time()
    return times.get("arrived"), times.get("left")


def _is_column(text: str, begin: int) -> bool:
    """Whether only one word stands before the time at *begin*: "Present 5:25 PM"."""
    return begin > 0 and text[:begin].strip().isalpha()


@lru_cache(maxsize=8)
def _ending(lexicon: Lexicon) -> re.Pattern[str]:
    words = (
        *lexicon.present_words,
        *lexicon.absent_words,
        *lexicon.excused_words,
        *lexicon.remote_words,
    )
    moves = (*lexicon.arrived_words, *lexicon.left_words)
    inner = rf"{any_of(words)}|{any_of(moves)}\b(?=.{{0,12}}\d)"
    return re.compile(
        rf"(?:\s*[-–—:.…_,|]+\s*|\s+)(?P<status>(?:{inner})\b.{{0,40}})$", re.IGNORECASE
    )


@lru_cache(maxsize=8)
def _ends(lexicon: Lexicon) -> Gate:
    """Return the words that an entry with a status at its end has."""
    words = (lexicon.present_words, lexicon.absent_words)
    more = (lexicon.excused_words, lexicon.remote_words)
    return gate(*words, *more, lexicon.arrived_words, lexicon.left_words)


def split_status(text: str, lexicon: Lexicon) -> tuple[str, Status]:
    """Return an entry without the status at its end, and the status: "Ann Lee ..... present"."""
    may_end = _ends(lexicon).opens(tokens(text))
    match = _ending(lexicon).search(text, max(len(text) - TAIL, 0)) if may_end else None
    if match is None or "(" in text[match.end("status") - 1 :]:
        return text, NOTHING
    name = text[: match.start()].rstrip(" .-–—:…_,|")
    if name.count("(") > name.count(")"):
        return text, NOTHING
    return name, read_status(match["status"], lexicon)


def is_vote(text: str, lexicon: Lexicon) -> bool:
    """Whether *text* begins as the lists of a vote do: "Ayes: Lee, Roe", "Roll Call: Yes: Lee".

    "No." alone heads the numbers of a table.
    """
    labels = whole(lexicon.vote_list_labels)
    first, _, rest = text[:60].partition(":")
    side = SIDE.match(rest)  # "Roll Call: Ayes – Lee, Roe"
    head = bare(first)
    number = text.endswith(".") and head in whole(lexicon.number_columns)
    return (head in labels and not number) or (side is not None and bare(side["side"]) in labels)


def cast_votes(entries: list[str], lexicon: Lexicon) -> bool:
    """Whether most of *entries* end as those of a roll-call vote do: "Lee-aye, Roe – nay"."""
    words = _vote_words(lexicon)
    if sum(VOTE.search(entry) is not None for entry in entries) * 2 > len(entries):
        return True
    cast = sum(re.split(r"[\W_]+", entry.lower().rstrip(" ."))[-1] in words for entry in entries)
    return cast * 2 > len(entries)


@lru_cache(maxsize=8)
def _vote_words(lexicon: Lexicon) -> frozenset[str]:
    """Return the words of votes that say nothing of who is there, as "yes" does."""
    marks = (*lexicon.present_marks, *lexicon.absent_marks)
    return whole((*lexicon.yes, *lexicon.no)) - whole(marks)
