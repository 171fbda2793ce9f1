"""One entry of a list of people.

In: a draft, the label of its list.  Out: whether it is an entry; who it names goes to the roll.
Never: takes a heading or a sentence for somebody.
"""

import re

from attrs import frozen

from ...model import Presence
from ..drafts import Draft
from ..language.phrases import bare, opening, whole
from ..lexicon.words import Lexicon
from ..people.name_entries import split_entries
from ..people.name_lists import last_first, read_names
from ..people.names import Named, forenames, is_name, read_name
from .inline import BOX, is_ticked, read_boxes, take_inline, with_whole_notes
from .labels import BRACKETS, LABEL_LENGTH, is_group, is_office
from .roll import Label, Roll
from .shapes import in_columns, in_words
from .stated import read_stated
from .status import AWAY, Status, split_status
from .unnamed import as_account, as_named, is_account, parted

ENTRY = 110  # one person with office and firm is no longer text
SENTENCE = 60  # letters
TOLD = 3  # words of a sentence behind a dash, at least
BY_FIRM = re.compile(
    r"(?P<firm>[A-Z][^:–—()]{1,40}?)(?:\s[-–—]\s(?P<who>[^()]{2,90})|\s*\((?P<inside>[^()]{5,90})\))"
)
LETTERS = re.compile(r"[A-Z]{2,6}")
ACRONYM = re.compile(r"\b[A-Z]{2,}|\b[A-Z]-[A-Z]|\d")  # what no name of a person has
LEAST = 2  # entries
PARTS = 4  # name, office, firm, pronouns
MARKS = 4  # commas behind one name: degrees, office, firm
LED = re.compile(r"\([^()]{1,40}\)\s*,\s*")  # a note on whoever ends the line above
PROSE = 220
DASHED = re.compile(r"([A-Z][^:–—,-]{2,40})\s[-–—]\s(.+)")
COUNT = re.compile(r"^\d{1,3}\s|:\s*\d{1,3}\b|[(\[]\d{1,3}[)\]]$")


@frozen
class Form:
    """How the entries of a list are written.

    *surnames_first*: "Lee, Ann". *one_each*: what stands behind the comma is an office or a firm.
    *unnamed*: offices or nicknames stand for names.
    *columned*: names stand side by side in the line of the label.
    *boxed*: signs before the names are boxes, some of which are ticked.
    *fields*: whatever stands before a colon is what the people behind it have in common.
    *accounts*: some go by an account, "nick_l" among full names.
    *led*: a firm stands before its people, behind a dash or in brackets: "ESS - Lee, Roe".
    """

    surnames_first: bool = False
    one_each: bool = False
    fields: bool = False
    unnamed: bool = False
    boxed: bool = False
    columned: bool = False
    led: bool = False
    accounts: bool = False
    affiliated: bool = False


PLAIN = Form()


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
        field = field or (form.fields and _is_firm(head, people, lexicon))
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


def led_by_firms(entries: list[str], lexicon: Lexicon) -> bool:
    """Whether each entry of a list has a firm and its people: "ESS - Lee", "Otter Ltd (Ann Lee)".

    Collaborations of institutes list who came so. Letters alone are no person, and what stands in
    brackets is one, where nothing else in the list is.
    """
    parts = [BY_FIRM.fullmatch(entry) for entry in entries]
    found = [part for part in parts if part is not None]
    if len(found) < LEAST or len(found) < len(entries):
        return False
    letters = sum(LETTERS.fullmatch(part["firm"]) is not None for part in found if part["who"])
    named = [part for part in found if part["inside"] and _names_people(part["inside"], lexicon)]
    firms = sum(ACRONYM.search(part["firm"]) is not None for part in named)
    return letters + len(named) == len(found) and firms * 2 >= len(named)


def told_of_each(entries: list[str], lexicon: Lexicon) -> bool:
    """Whether each entry of a list has a person, and where from: "Ann Lee (AL): Otter College".

    Research projects list so who came. What stands in front are names in full, most of them with
    initials behind or a known first name, and not what stands behind.
    """
    pairs = [one.partition(":") for one in entries if ":" in one]
    if len(pairs) < LEAST or len(pairs) < len(entries):
        return False
    firsts = forenames(lexicon)
    named = known = behind = 0
    for head, _, rest in pairs:
        plain = BRACKETS.sub("", head).strip()
        named += is_name(plain, lexicon, least=2) and not is_office(plain, lexicon)
        known += plain.split(" ")[0].lower() in firsts or plain != head.strip()
        behind += rest.strip().partition(" ")[0].lower() in firsts
    return named == len(pairs) and known * 2 >= len(pairs) > behind * 2


def firm_of(line: str, lexicon: Lexicon) -> str:
    """Return the firm or group in front of its people, "Customer: Ann Lee, Bob Roe", or nothing."""
    head, _, rest = line.partition(":")
    people = read_names(rest, lexicon, listed=True) if len(head) < LABEL_LENGTH else []
    known = bool(people) and ":" not in rest and mostly(rest, len(people))
    return head.strip() if known and _is_firm(head, people, lexicon) else ""


def _is_firm(head: str, people: list[Named], lexicon: Lexicon) -> bool:
    """Whether *head* may be a firm that sent *people*: capitalised, and they are named in full."""
    name = bare(head)
    known = whole(lexicon.label_words) | whole(lexicon.action_labels) | whole(lexicon.usual_items)
    return head[:1].isupper() and name not in known and all(" " in one.name for one in people)


def names_firms(texts: list[str], lexicon: Lexicon) -> bool:
    """Whether the lines of a list name a person each, and then an office or a firm.

    So it is where some second part is no name or comes again, or where some lines have none. Two
    words in the only line of the kind are two people: "Ann, Bob".
    """
    parts = [text.split(",") for text in texts]
    pairs = [one for one in parts if 1 < len(one) <= PARTS]
    worded = [one for one in pairs if any(" " in part.strip() for part in one)]
    behind = [one[1].strip() for one in (pairs if len(pairs) > 1 and not worded else worded)]
    if not behind or max(map(len, parts)) > PARTS:
        return False
    again = len(set(behind)) < len(behind)
    return again or not all(_names_people(part, lexicon) for part in behind)


def _names_people(part: str, lexicon: Lexicon) -> bool:
    """Whether *part* is somebody's name, or the last two of a list: "Bob Roe and Cy Poe"."""
    both = split_entries(BRACKETS.sub("", part), lexicon, listed=True)
    return all(_names_one(one.rstrip(" ."), lexicon) for one in both)


def _names_one(text: str, lexicon: Lexicon) -> bool:
    """Whether *text* is a full name, perhaps behind its office: "City Recorder Ann Lee"."""
    particles = sum(word in whole(lexicon.particles) for word in text.split())  # "Tom van der Aa"
    if is_name(text, lexicon, least=2, most=3 + particles):
        return True
    named = read_name(text, lexicon, listed=True)
    held = named is not None and named.role is not None
    return held and named is not None and " " in named.name and text.endswith(named.name)


def mostly(text: str, names: int) -> bool:
    """Whether so many *names* are most of what stands between the commas of *text*."""
    return names >= max(1, text.count(",") + text.count(";")) * 0.4


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
