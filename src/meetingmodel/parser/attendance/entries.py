"""One entry of a list of people.

In: a draft, the label of its list.  Out: whether it is an entry; who it names goes to the roll.
Never: takes a heading or a sentence for somebody.
"""

import re

from ...model import Presence
from ..drafts import Draft
from ..language.phrases import bare, opening, whole
from ..lexicon.words import Lexicon
from ..people.name_lists import last_first, read_names
from ..people.names import Named, read_name
from .inline import BOX, is_ticked, read_boxes, take_inline, with_whole_notes
from .labels import BRACKETS, LABEL_LENGTH, is_group, is_office
from .list_forms import BY_FIRM, PARTS, PLAIN, Form, may_send, mostly
from .roll import Label, Roll
from .shapes import in_columns, in_words
from .stated import read_stated
from .status import AWAY, Status, split_status
from .unnamed import as_account, as_named, is_account, parted

ENTRY = 110  # one person with office and firm is no longer text
SENTENCE = 60  # letters
TOLD = 3  # words of a sentence behind a dash, at least
MARKS = 4  # commas behind one name: degrees, office, firm
LED = re.compile(r"\([^()]{1,40}\)\s*,\s*")  # a note on whoever ends the line above
PROSE = 220
DASHED = re.compile(r"([A-Z][^:–—,-]{2,40})\s[-–—]\s(.+)")
COUNT = re.compile(r"^\d{1,3}\s|:\s*\d{1,3}\b|[(\[]\d{1,3}[)\]]$")


def take_entry(draft: Draft, label: Label, roll: Roll, form: Form = PLAIN) -> bool:
    """Whether *draft* is an entry of the list below *label*; adds who it names to *roll*."""
    lexicon = roll.lexicon
    text = _text_of(draft, lexicon, form)
    led = BY_FIRM.fullmatch(text) if form.led else None
    if led is not None:
        of_firm = Label(label.presence, led["firm"])
        return take_inline(led["who"] or led["inside"], of_firm, roll) > 0
    if form.surnames_first and last_first(text, lexicon, known=True):
        plain, _, note = text.strip(" .*").partition("(")
        roll.add(Named(plain.strip(), note=note.strip(" )") or None), label)
        return True
    if form.unnamed and ":" not in text:
        for part in parted(text):
            roll.add(as_named(part), label)
        return True
    if form.accounts and is_account(text, lexicon):
        roll.add(as_account(text), label)
        return True
    if label.presence is Presence.EXCUSED:
        received = opening(lexicon.received).match(text)  # "Received from Ann Lee, Bob Roe"
        text = text[received.end() :].strip() if received is not None else text
    box = _box_of(draft, text, form)
    if box and BOX.search(text, len(box)):
        return read_boxes(text if text.startswith(box) else f"{box} {text}", label, roll) > 0
    if box:
        return take_checked(box, text.removeprefix(box).strip(), label, roll)
    marks = text.count(",") + text.count("(")
    if len(text) > PROSE and ";" not in text and marks < PARTS:
        return False
    if _is_sentence(text, lexicon) or _says_of(text, lexicon) or _tells_who_is_away(text, lexicon):
        return False
    one = _one(text, lexicon, form) if len(text) < ENTRY else None
    if one is not None:
        roll.add(one[0], label, one[1])
        return True
    return _several(text, label, roll, form)


def _is_sentence(text: str, lexicon: Lexicon) -> bool:
    """Whether a long text ends as a sentence does: "Manager: Ann Lee, Otter Ltd." is none."""
    if not text.endswith(".") or len(text) <= SENTENCE or text.count(",") > 1 or "(" in text:
        return False
    head, colon, _ = text.partition(":")
    return not (colon and is_office(head, lexicon))


def _box_of(draft: Draft, text: str, form: Form) -> str:
    """Return the box that an entry begins with, or nothing."""
    if form.boxed and BOX.fullmatch(draft.marker):
        return draft.marker
    match = BOX.match(text)
    return draft.marker if draft.marker[:1] == "[" else match[0] if match is not None else ""


def _text_of(draft: Draft, lexicon: Lexicon, form: Form) -> str:
    """Return the text of an entry, in the form that lists in running text have."""
    led = LED.match(draft.text)
    text = draft.text[led.end() :] if led is not None else in_words(draft, lexicon)
    if form.columned and text == draft.text and not draft.marker:
        text = in_columns(draft, lexicon)
    head, _, last = text.rpartition(" ")
    if head.endswith(";") and last in whole(lexicon.name_joiners):
        text = head  # "Ann Lee, Chair; and", each in its line, as lawyers list them
    text = with_whole_notes(text.rstrip(" ;"))
    if form.affiliated:
        text = text.replace(":", ",", 1)  # "Ann Lee (AL): Otter College"
    dashed = DASHED.match(text)  # "Staff – Cy Poe"
    if dashed is not None and is_group(dashed[1], lexicon):
        text = f"{dashed[1]}: {dashed[2]}"
    return text


def _says_of(text: str, lexicon: Lexicon) -> bool:
    """Whether a sentence stands behind one word and a dash: "Roads - The lane is closed."."""
    head, dash, rest = text.partition(" ")
    told = rest[:2] in ("- ", "– ", "— ") and text[-1:] == "." and head[:1].isupper()
    words = rest[2:].split() if dash and told else []
    return len(words) > TOLD and not whole(lexicon.verbs_of_prose).isdisjoint(words)


def _tells_who_is_away(text: str, lexicon: Lexicon) -> bool:
    """Whether a sentence begins another list: "Apologies were received from Ann Lee (work)"."""
    words = text.split(None, TOLD)
    first = words[0].lower() if words else ""
    away = first in whole((*lexicon.label_excused, *lexicon.label_absent))
    return away and not whole(lexicon.verbs_of_prose).isdisjoint(words[1:TOLD])


def _one(text: str, lexicon: Lexicon, form: Form) -> tuple[Named, Status] | None:
    """Return the one person that an entry names, with the status at its end."""
    plain, status = split_status(text, lexicon)
    if ":" in BRACKETS.sub("", plain):
        return None  # "Gallery: 6" is a count, "Clerk: Ann Lee" a field
    if plain.count(",") > MARKS or ";" in plain:
        return None
    marks = plain.count(",") + plain.count(" / ")
    several = read_names(plain, lexicon, listed=True)
    alone = form.one_each and (marks == 1 or (marks < PARTS and len(several) <= 2))
    alone = alone and not _is_led(plain.split(",", 2)[1:2], lexicon)
    if len(several) > 1 and not alone:
        return None
    named = read_name(plain, lexicon, listed=True)
    return (named, status) if named is not None else None


def _is_led(behind: list[str], lexicon: Lexicon) -> bool:
    """Whether "Mrs. Cy Poe" stands behind a comma: one more person, and no firm."""
    return bool(behind) and opening(lexicon.personal_titles).match(behind[0].strip()) is not None


def _several(text: str, label: Label, roll: Roll, form: Form) -> bool:
    """Whether *text* lists several people, or is a field ("Officers: Ann Lee, Bob Roe")."""
    lexicon = roll.lexicon
    head, colon, rest = text.partition(":")
    if colon and len(head) < LABEL_LENGTH:
        other = bare(head) in whole(lexicon.other_labels)
        people = read_names(rest.partition(":")[0], lexicon, listed=True)
        # "Secretary: Bob Roe"; in the line below a list that stands in one: one full name.
        held = bare(head) in whole(lexicon.role_words) and (
            form.fields or (len(people) == 1 and " " in people[0].name)
        )
        if (other and not held) or not rest.strip():
            return False
        field = is_group(head, lexicon, loose=True) or is_office(head, lexicon)
        field = field or (form.fields and may_send(head, people, lexicon))
        if not people or not field or not mostly(rest.partition(":")[0], len(people)):
            return False
        take_inline(rest, Label(label.presence, head.strip()), roll)
        return True
    stated = read_stated(text, lexicon)
    if len(stated) >= 2:  # below "ROLL CALL:", "Lee - present, Roe - absent"
        for one, status in stated:
            roll.add(one, label, status)
        return True
    people = read_names(text, lexicon, listed=True)
    if len(people) >= 2 and mostly(text, len(people)):
        for one in people:
            roll.add(one, label)
        return True
    return False


def take_checked(box: str, text: str, label: Label, roll: Roll) -> bool:
    """Whether *text* beside a check box is a name: present where the box is ticked."""
    lexicon = roll.lexicon
    named = read_name(text, lexicon, listed=True)
    named = named or next(iter(read_names(text, lexicon, listed=True)), None)
    if named is None:
        return False
    away = label.presence in AWAY
    presence = Presence.ABSENT
    if is_ticked(box):
        presence = Presence.PRESENT if label.presence is Presence.ABSENT else label.presence
    elif away:
        presence = label.presence
    roll.add(named, Label(presence, label.group))
    return True


def is_count(text: str) -> bool:
    """Whether *text* only counts people: "Members of the public: 9", "4 residents"."""
    return len(text) < LABEL_LENGTH and COUNT.search(text) is not None
