"""How the entries of a list of people are written, seen over all of them.

In: the texts of a list.  Out: a `Form`; whether firms stand in front of people, or behind them.
Never: reads one entry, or adds anybody to the roll.
"""

import re

from attrs import frozen

from ..language.phrases import bare, whole
from ..lexicon.words import Lexicon
from ..people.name_entries import split_entries
from ..people.name_lists import read_names
from ..people.names import Named, forenames, is_name, read_name
from .labels import BRACKETS, LABEL_LENGTH, is_office

BY_FIRM = re.compile(
    r"(?P<firm>[A-Z][^:–—()]{1,40}?)(?:\s[-–—]\s(?P<who>[^()]{2,90})|\s*\((?P<inside>[^()]{5,90})\))"
)
LETTERS = re.compile(r"[A-Z]{2,6}")
ACRONYM = re.compile(r"\b[A-Z]{2,}|\b[A-Z]-[A-Z]|\d")  # what no name of a person has
LEAST = 2  # entries
PARTS = 4  # name, office, firm, pronouns


@frozen
class Form:
    """How the entries of one list are written.

    *surnames_first*: "Lee, Ann". *one_each*: what stands behind the comma is an office or a firm.
    *unnamed*: offices or nicknames stand for names.
    *columned*: names stand side by side in the line of the label.
    *boxed*: signs before the names are boxes, some of which are ticked.
    *fields*: whatever stands before a colon is what the people behind it have in common.
    *accounts*: some go by an account, "nick_l" among full names.
    *led*: a firm stands before its people, behind a dash or in brackets: "ESS - Lee, Roe".
    *affiliated*: where they are from stands behind their names, "Ann Lee: Otter College".
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
    return head.strip() if known and may_send(head, people, lexicon) else ""


def may_send(head: str, people: list[Named], lexicon: Lexicon) -> bool:
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
