"""Lines that their words show to begin something of their own: a label, heading, speaker, vote.

In: the text of a line, and what stands above it.  Out: yes or no.
Never: looks at how lines are set.
"""

import re
from functools import lru_cache

from ..drafts import Draft, Row
from ..language.phrases import bare, whole
from ..lexicon.words import Lexicon
from ..people.name_entries import split_entries
from ..people.name_lists import read_names
from ..people.titles import strip_title
from .numbering import read_number

SHORT = 3  # letters of what is no heading in capitals
FIGURE = re.compile(r"[\s#-]*\d[\d.-]*\s*$")
NOTE = re.compile(r"\s?\([^()]{1,20}\)$")  # "Present (online):", "TODO(ann):"
TAG = re.compile(r"^\[[A-Za-z -]{2,20}\]\s*")
LISTS = re.compile(r"[a-z][a-z'’ ]{1,24}:\s[A-Z][\w'’]*,\s[A-Z]")  # "round the fire: Ann, Bob"
LABELLED = re.compile(r"[A-Z][\w'’/& ]{2,30}(?::|\s[-–—])\s\S")
# "Pool – It opens", "NEW BUSINESS: None.": headings that are run in.
TITLED = re.compile(r"[A-Z][\w'’/& ]{2,30}(?:\s[-–—]|:)\s[A-Z]")
DASHED = re.compile(r"[A-Z][\w'’/& ]{2,30}\s[-–—]\s[A-Z]")  # "Roof – No news"
SHOUTED = re.compile(r"[A-Z][A-Z.&/’' ]{2,30}(?:\s[-–—]|:)\s")
LETTERS = 3  # of a label of tasks at most that may be initials
OFFICE = 6  # letters of the label of who did something
VOTE = 5  # words of a line that is somebody's vote
LEADERS = re.compile(r"(?:\.\s?){4,}")  # "Mayor . . . . Ann Lee", "Stalls ...... 240.00"
GOES_ON = (*",;-–—&(/",)  # what ends a line within a list or a sentence
AGAIN, LONGEST = 3, 90  # so many lines say again what entries of a list said; their letters
SPEAKER = re.compile(r"[A-Za-z][\w.-]{1,15}:\s")


def announced(rows: list[Row]) -> set[int]:
    """Return the orders of the rows that say again what an entry of a list above them says.

    The contents name each topic, and its words head what was said of it: such a line goes on with
    nothing, and what stands below it begins anew, in small letters, too.
    """
    entries: set[str] = set()
    found: dict[str, int] = {}
    for row in rows:
        if len(row.text) > LONGEST:
            continue
        if row.marker:
            entries.add(row.text[row.body :].strip())
        elif (text := row.text.strip()) in entries:
            found.setdefault(text, row.order)
    return set(found.values()) if len(found) >= AGAIN else set()


def opens_by_colon(text: str, prev: Row, lexicon: Lexicon) -> bool:
    """Whether *text* begins with a label, "ACTION-12:" too, or speaks after a speaker: a chat."""
    label, _, value = text.partition(":")
    if label[-1:].isdigit() and value[:1].isdigit():
        return False  # "at 8:35 pm" is an hour
    if text[0].islower() and _breaks_off(prev, lexicon):
        return False  # "… seconded by Roe, and / resolved:" is one sentence
    head = NOTE.sub("", FIGURE.sub("", TAG.sub("", label)))
    name = bare(head)
    first = text.split(None, 1)[0]
    if name in labels(lexicon) or (first.isupper() and bare(first) in _loud(lexicon)):
        return True  # "Absent: …", "ACTION Ann + Bob: …"
    if not value and name in whole(lexicon.present_openings):
        return True  # "Those present were:" below where and when they met
    if LISTS.match(text) is not None:
        return True
    if not text[0].islower() and len(name) >= OFFICE:  # "Note taker: Ann" below the list of all
        if name in whole((*lexicon.chair_labels, *lexicon.other_labels)):
            return True
        if name in whole(lexicon.group_labels) and value.strip()[:1].isupper():
            return True  # "Observers: Cy Poe" below those who were absent
    return SPEAKER.match(text) is not None and SPEAKER.match(prev.text.lstrip()) is not None


def _breaks_off(prev: Row, lexicon: Lexicon) -> bool:
    """Whether a line ends within a sentence: "… and", "… it was"."""
    last = prev.text.rsplit(None, 1)[-1:]
    return bool(last) and last[0].lower() in (*lexicon.conjunctions, *lexicon.passives)


def lists_people(text: str, prev: Row, lexicon: Lexicon) -> bool:
    """Whether a label without a colon begins a line of names: "Apologies Cllr Fox, Mr Orr".

    Parish councils type so, below the line that says when and where they met.
    """
    first = text.split(None, 1)[0]
    if not first[0].isupper() or first.lower() not in whole(lexicon.label_presence):
        return False
    if prev.text.rstrip()[-1:] in GOES_ON or _breaks_off(prev, lexicon):
        return False
    rest = text[len(first) :].strip()
    entries = [one for one in split_entries(rest, lexicon) if not one[:1].isdigit()]
    people = read_names(rest, lexicon, listed=True) if entries else []
    sure = len(people) > 1 or strip_title(rest, lexicon)[1] is not None
    return sure and len(people) == len(entries)


def casts(text: str, prev: Row, lexicon: Lexicon) -> bool:
    """Whether a line below "Roll call vote:" is the first of a roll call: "Lee - yes", "Aye:"."""
    if not prev.text.rstrip().endswith(":"):
        return False
    if text[-1] == ":":
        return bare(text) in whole((*lexicon.yes, *lexicon.no, *lexicon.abstained))
    words = text.rstrip(" .").split()
    return 1 < len(words) <= VOTE and bare(words[-1]) in whole((*lexicon.yes, *lexicon.no))


def begins_heading(text: str, last: Draft, lexicon: Lexicon) -> bool:
    """Whether a line after a finished sentence is a heading: capitals, one run in, "Item 3: …".

    Or all of it is the name of a usual item ("Matters arising"), or heads a roll: "Attendee name".
    """
    if text.isupper():
        return not last.rows[-1].text.isupper() and len(text) > SHORT
    if last.text.endswith((".", "?", "!")):
        if (text[0].isupper() and bare(text) in _standing_alone(lexicon)) or TITLED.match(text):
            return True
    known = text[0].isupper() and text[:5].split(maxsplit=1)[0].lower() in _item_words(lexicon)
    return known and read_number(text, lexicon) is not None


def is_next(text: str, last: Draft) -> bool:
    """Whether both begin in capitals: "MINUTES - approved (Lee/Roe)", "TREASURER - all is well".

    Or behind a finished sentence both with a topic: "Teas: Ann stops in May.", "Nets - two broken".
    A dash tells it behind any: "Lights – Ann will call", "Roof – No news".
    """
    if last.text[-1:] == "." and LABELLED.match(text) and LABELLED.match(last.text):
        return True
    if DASHED.match(text) and DASHED.match(last.text):
        return True
    return SHOUTED.match(text) is not None and SHOUTED.match(last.text) is not None


@lru_cache(maxsize=8)
def _standing_alone(lexicon: Lexicon) -> frozenset[str]:
    """Return what is never the last line of a paragraph: usual items, heads of a roll."""
    return whole((*lexicon.usual_items, *lexicon.name_columns, *lexicon.present_labels))


@lru_cache(maxsize=8)
def _item_words(lexicon: Lexicon) -> frozenset[str]:
    """Return the first words of labels of items, as far as five characters show them."""
    return frozenset(label[:5].split(maxsplit=1)[0] for label in lexicon.item_labels)


@lru_cache(maxsize=8)
def labels(lexicon: Lexicon) -> frozenset[str]:
    """Return the labels that begin a line of their own: "Absent: …" goes on with no list."""
    return frozenset(
        (
            *lexicon.present_labels,
            *lexicon.remote_labels,
            *lexicon.absent_labels,
            *lexicon.excused_labels,
            *lexicon.brief_present,
            *lexicon.brief_absent,
            *lexicon.brief_excused,
            *lexicon.brief_remote,
            *lexicon.date_labels,
            *lexicon.time_labels,
            *lexicon.location_labels,
            *lexicon.action_labels,
            *lexicon.decision_labels,
            *lexicon.owner_columns,
            *lexicon.due_columns,
            *lexicon.decision_dates,
            *lexicon.mover_columns,
            *lexicon.seconder_columns,
        )
    )


@lru_cache(maxsize=8)
def _loud(lexicon: Lexicon) -> frozenset[str]:
    return frozenset(label for label in lexicon.action_labels if len(label) > LETTERS)
