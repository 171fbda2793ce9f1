"""What leads to a list of people: a label, a sentence, the name of a group.

In: a draft, those below it, who was found so far.  Out: the presence and group that it announces.
Never: adds anybody to the roll, or opens a list itself.
"""

import re

from ...model import Presence
from ..cleaning.marks import unmarked
from ..drafts import Draft
from ..language.phrases import bare, opening, whole
from ..lexicon.words import Lexicon
from ..people.name_lists import read_names
from ..people.names import is_name, read_name
from ..people.titles import strip_title
from ..tables import cell_text
from .between import is_note
from .brief import label_above
from .labels import BRACKETS, LABEL_LENGTH, heads_others, is_group, read_label
from .roll import Labelled, Roll
from .sentences import closing_label
from .shapes import names_people
from .stated import states_one
from .status import read_mark
from .unmarked import parted, read_unmarked, read_within
from .unnamed import are_nicknames

TOP = 12  # so far up fields that flowed together may hold the roll
PROSE_LENGTH = 300  # a longer paragraph leads to no list
CHAIRS = re.compile(r"\s*(?:&|/|\+|,|\b[a-z]{2,3}\b)\s*")  # "Chair and Co-Chair"
BAR = re.compile(r"(?<=\w)\s\|\s(?=\w)")  # a label in two languages
GROUPS = 6  # words before "present"
LISTED = 2  # so many names make a list


def label_of(text: str, draft: Draft, place: int, roll: Roll, *, near: bool) -> Labelled | None:
    """Return presence, group and the rest where *text*, that of *draft*, has a label."""
    lexicon = roll.lexicon
    if heads_others(text.strip(" :"), lexicon):
        return None
    found = read_label(text, lexicon, headed=draft.headed)
    if found is not None and found[2] and "," not in text:
        found = read_label(parted(draft, lexicon), lexicon, headed=draft.headed) or found
    if found is None and not roll.found and place < TOP:
        found = read_within(text, lexicon)
    if found is None and BAR.search(text) is not None:
        found = read_label(BAR.split(text)[-1], lexicon, headed=True)  # "Tae mai | Present"
    if found is None and near and not draft.headed:
        found = read_unmarked(text, lexicon, going=bool(roll.found))
    return found


def leads_to(drafts: list[Draft], place: int, lexicon: Lexicon) -> Labelled | None:
    """Return presence of a sentence or brief label that leads to a list of people, and its group.

    "As it was the first meeting, two guests were present:"; a table may follow as well. Teams write
    "Who:" above a list, and "Attendees: Core team:".
    """
    text, following = drafts[place].text, drafts[place + 1 : place + 1 + LISTED]
    if not following or len(text) > PROSE_LENGTH:
        return None
    listed = following[0].marker != "" and names_people(following[0], lexicon)
    lined = len(following) == LISTED and all(_is_entry(one, lexicon) for one in following)
    if not listed and not lined and not _heads_names(following[0], lexicon):
        return None
    presence = closing_label(text, lexicon)
    if presence is not None:
        return presence, None, ""
    head, _, group = text.partition(":")
    group = group.strip(" :*")
    one = listed and not any(mark in group for mark in ":,;")
    presence = label_above(bare(head), lexicon) if one and len(group) < LABEL_LENGTH else None
    return (presence, group or None, "") if presence is not None else None


def _is_entry(draft: Draft, lexicon: Lexicon) -> bool:
    """Whether a line without a mark is somebody's full name, or a name behind a title."""
    if draft.marker or draft.cells or len(draft.text) > LABEL_LENGTH or draft.text[-1:] == ":":
        return False
    named = read_name(draft.text, lexicon, listed=True)
    titled = strip_title(draft.text, lexicon)[1] is not None
    return named is not None and (" " in named.name or titled)


def heads_side(drafts: list[Draft], place: int, lexicon: Lexicon) -> bool:
    """Whether a line within a roll says for whom those below it came: "For the Otter Trust:"."""
    text, following = drafts[place].text, drafts[place + 1 : place + 2]
    side = opening(lexicon.sides).match(text) if len(text) <= LABEL_LENGTH else None
    led = side is not None and text[-1:] == ":" and text[side.end() :].strip(" :") != ""
    return led and bool(following) and names_people(following[0], lexicon)


def heads_present(drafts: list[Draft], place: int, lexicon: Lexicon) -> Labelled | None:
    """Return the presence of a heading whose last word tells it, whatever groups it names.

    "Guests or further people present", above an entry with somebody's name.
    """
    draft, following = drafts[place], drafts[place + 1 : place + 2]
    text = unmarked(draft.text)
    head, _, last = text.rstrip(" :").rpartition(" ")
    known = bare(last) in whole(lexicon.label_presence)
    if heads_others(text, lexicon):
        return None
    if not known or not following or not 0 < len(head.split()) <= GROUPS or "," in head:
        return None
    if text[-1:] == "." or (draft.marker and following[0].level <= draft.level):
        return None  # "Share the slides with attendees.", and a further task
    plain = whole((*lexicon.verbs_of_prose, *lexicon.of_words)).isdisjoint(draft.tokens)
    entry = following[0].level >= 0 or draft.headed
    if not plain or not entry or not names_people(following[0], lexicon):
        return None
    found = read_label(last, lexicon)
    return (found[0], text.strip(" :"), "") if found is not None else None


def heads_chairs(drafts: list[Draft], place: int, lexicon: Lexicon) -> Labelled | None:
    """Return the presence of those in a list below nothing but chairs: "Chair and co-chair"."""
    draft, following = drafts[place], drafts[place + 1 : place + 3]
    parts = [bare(part) for part in CHAIRS.split(unmarked(draft.text).rstrip(" :"))]
    chairs = whole((*lexicon.chair_labels, *lexicon.role_modifiers, *lexicon.role_words))
    if draft.marker or len(parts) < LISTED or not chairs.issuperset(parts):
        return None
    listed = [one for one in following if one.marker and names_people(one, lexicon)]
    return (Presence.PRESENT, draft.text.strip(" :#"), "") if listed else None


def _heads_names(table: Draft, lexicon: Lexicon) -> bool:
    """Whether the first column of a table is headed "Name"."""
    head = bare(cell_text(table.cells[0][0])) if table.cells and table.cells[0] else ""
    return head in whole(lexicon.name_columns)


def heads_marks(drafts: list[Draft], place: int, lexicon: Lexicon) -> bool:
    """Whether a label heads a column of marks, and each name below it has one: "Ann Lee", "x".

    A table that a PDF file sets cell by cell does not say in which of its columns a mark stood.
    """
    name, mark, other = (*drafts[place + 1 : place + 4], None, None, None)[:3]
    if name is None or mark is None or other is None or len(mark.text.strip()) != 1:
        return False
    marked = read_mark(mark.text, lexicon) is not None
    return marked and names_people(name, lexicon) and names_people(other, lexicon)


def is_late(drafts: list[Draft], place: int, lexicon: Lexicon) -> bool:
    """Whether the roll stands at the end of the notes: a label, and people right below it."""
    draft = drafts[place]
    if len(draft.text) > LABEL_LENGTH:
        return False
    following = drafts[place + 1 : place + 2]
    label = bare(BRACKETS.sub("", draft.text))
    if label not in whole(lexicon.present_labels) or not following:
        return False
    if states_one(following[0].text, lexicon):
        return True  # "2. Roll call" and "Secretary: absent", below all that leads through a site
    nicknames = [one.text for one in drafts[place + 1 : place + 3] if one.marker]
    if len(nicknames) > 1 and are_nicknames(nicknames, lexicon):
        return True
    rows = following[0].cells[1:] if following[0].cells else []
    heads = [bare(cell_text(cell)) for cell in following[0].cells[0]] if rows else []
    known = whole(lexicon.name_columns)  # "No.", "Name", "Signature"
    column = next((n for n, head in enumerate(heads) if head in known), 0)
    texts = [cell_text(row[column]) for row in rows[:3] if column < len(row)]
    texts = texts or [following[0].text]
    named = [read_name(text, lexicon, listed=True) for text in texts]
    return all(one is not None for one in named) and len(texts[0]) < LABEL_LENGTH


def is_of_agenda(drafts: list[Draft], place: int, lexicon: Lexicon) -> bool:
    """Whether a label is one of the bullets of an agenda: "- Roll call", "- Short news"."""
    draft = drafts[place]
    if not draft.marker:
        return False
    beside = [one for one in drafts[max(place - 1, 0) : place + 4] if one is not draft]
    alike = [one for one in beside if one.marker == draft.marker and one.level == draft.level]
    return any(bare(one.text) in whole(lexicon.usual_items) for one in alike)


def is_told(drafts: list[Draft], place: int, lexicon: Lexicon) -> bool:
    """Whether a sentence that lists nobody stands below the draft at *place*."""
    text = "".join(draft.text for draft in drafts[place + 1 : place + 2])
    sentence = text.endswith(".") and len(text) > LABEL_LENGTH
    # The sentence may lead to the list.
    listed = sentence and is_note(drafts, place + 1, lexicon)
    return sentence and not listed and len(read_names(text, lexicon)) < LISTED


def opens_group(drafts: list[Draft], place: int, lexicon: Lexicon) -> bool:
    """Whether the draft at *place* heads a list of people ("Board of Directors", "City staff")."""
    draft, following = drafts[place], drafts[place + 1 : place + 2]
    if not following or draft.level >= 0 or len(draft.text) > LABEL_LENGTH:
        return False
    if is_name(draft.text.partition(", ")[0], lexicon, least=2) and "," in draft.text:
        return False  # "Ann Lee, Mill Trust Staff"
    if bare(following[0].text).rpartition(" ")[2] in whole(lexicon.town_words):
        return False  # "BOARD OF SUPERVISORS" and "UPPER OTTER TOWNSHIP" of a letterhead
    # "Project members:" above entries, near the top
    marked = place < TOP and following[0].marker != "" and draft.text.endswith(":")
    group = is_group(draft.text, lexicon, loose=marked)
    return group and names_people(following[0], lexicon)


def says_nobody(text: str, lexicon: Lexicon) -> bool:
    """Whether *text*, behind a label, says that there was nobody."""
    return bare(text) in whole(lexicon.nobody) or len(text) < 2
