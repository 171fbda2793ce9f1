"""Lists of people who are not named in the usual way: by office, or by nickname.

In: the entries of a list.  Out: whether they are offices or nicknames throughout.
Never: decides by one entry; a list of people with their offices is none of these.
"""

import re
from itertools import chain

from ..language.phrases import bare, phrase, tokens, whole
from ..lexicon.words import Lexicon
from ..people.name_entries import are_signs
from ..people.name_signs import split_sign
from ..people.names import Named, is_name, read_name

NICKNAME = re.compile(r"@?[^\W\d][\w.-]{1,24}$")
FIGURE = re.compile(r"\d")
NOTE = re.compile(r"\s*[(\[]([^()\[\]]{1,40})[)\]]$")
ACCOUNT = re.compile(r"@?(?P<who>[a-z][\w.-]{1,24}) ?(?P<note>[(\[][^()\[\]]{1,40}[)\]])?")
MIXED = 3  # so many entries at least of a list that also has accounts
MOST = 20  # so many of them at most
LEAST = 2  # so many entries make a list


def are_offices(entries: list[str], lexicon: Lexicon) -> bool:
    """Whether *entries* name offices and nobody in person ("Chief Risk Officer", "Counsel")."""
    return _are_offices(entries, [is_office(entry, lexicon) for entry in entries], lexicon)


def _are_offices(entries: list[str], offices: list[bool], lexicon: Lexicon) -> bool:
    if len(entries) < LEAST or _are_titled(entries, lexicon):
        return False
    others = [entry for entry, office in zip(entries, offices, strict=True) if not office]
    if sum(offices) <= len(others) or not all(_is_department(entry, lexicon) for entry in others):
        return False
    return sum(_leaves_no_name(entry, lexicon) for entry in entries) * 2 >= len(entries)


def _are_titled(entries: list[str], lexicon: Lexicon) -> bool:
    """Whether *entries* are surnames behind the same title: "Director Lee, Director Roe"."""
    words = [entry.split() for entry in entries]
    same = all(len(one) == 2 and one[0] == words[0][0] for one in words)
    return same and not any(_is_department(entry, lexicon) for entry in entries)


def unnamed_run(entries: list[str], lexicon: Lexicon) -> int:
    """Return how many entries at the beginning name offices, or nicknames, and nobody else."""
    parts = [parted(entry) for entry in entries[:MOST]]
    offices = [[is_office(part, lexicon) for part in one] for one in parts]
    if not parts or not (any(map(any, offices)) or are_nicknames(parts[0] * LEAST, lexicon)):
        return 0  # by far the most lists
    for stop in range(len(parts), 0, -1):
        run = list(chain.from_iterable(parts[:stop]))
        known = list(chain.from_iterable(offices[:stop]))
        if _are_offices(run, known, lexicon) or are_nicknames(run, lexicon):
            return stop
    return 0


def parted(entry: str) -> list[str]:
    """Return what stands between commas, or between blanks in a line of accounts."""
    words = entry.split()
    return words if are_signs(words) else [part.strip() for part in entry.split(",")]


def is_office(entry: str, lexicon: Lexicon) -> bool:
    """Whether *entry* ends with the word of an office or begins with one, or is one."""
    words = [bare(word) for word in entry.split()]
    roles = whole(lexicon.role_words)
    heads = bool(words) and words[0] in whole(lexicon.heads) and not _is_led(entry, lexicon)
    return bool(words) and (words[-1] in roles or heads or bare(entry) in whole(lexicon.offices))


def _is_led(entry: str, lexicon: Lexicon) -> bool:
    """Whether a person is named behind a head: "Director Ann Lee", not "Director Legal Affairs"."""
    name = entry.partition(" ")[2]
    known = (*lexicon.departments, *lexicon.organization_words, *lexicon.role_words)
    if not is_name(name, lexicon, least=LEAST) or phrase(known).search(name) is not None:
        return False
    return tokens(name).isdisjoint(whole(lexicon.role_modifiers))


def _is_department(entry: str, lexicon: Lexicon) -> bool:
    words = [bare(word) for word in entry.split()]
    known = whole(lexicon.departments) | whole(lexicon.organization_words)
    return bool(words) and words[-1] in known


def _leaves_no_name(entry: str, lexicon: Lexicon) -> bool:
    """Whether too little is left for a name when the words of offices are taken away."""
    known = {
        *whole(lexicon.departments),
        *whole(lexicon.role_words),
        *whole(lexicon.role_modifiers),
        *whole(lexicon.heads),
        *whole(lexicon.origins),
    }
    if bare(entry) in whole(lexicon.offices):
        return True
    if bare(entry.split(" ", 1)[0]) in whole(lexicon.heads):
        return not _is_led(entry, lexicon)
    return sum(bare(word) not in known for word in entry.split()) < LEAST


def are_nicknames(entries: list[str], lexicon: Lexicon) -> bool:
    """Whether *entries* are single words, some of which no surname is written like.

    So are small letters, and figures as in a call sign: "ann, bob_r", "K4XYZ, N0ABC".
    """
    if len(entries) < LEAST:
        return False
    if any(split_sign(entry)[0] != entry for entry in entries):
        return False  # "K4XYZ (Ann Lee)"
    plain = [NOTE.sub("", entry).lstrip("@") for entry in entries]
    if not all(map(NICKNAME.match, plain)):
        return False
    if any(word.lower() in whole(lexicon.not_names) for word in plain):
        return False
    return any(word[0].islower() or FIGURE.search(word) for word in plain)


def mixes_accounts(entries: list[str], lexicon: Lexicon) -> bool:
    """Whether a list names people in full and calls others by an account: "Bob Roe", "nick_l".

    Where firms stand in brackets behind most, few may be named: "annl [Mill]", "Bob Roe [Otter]".
    """
    if len(entries) < MIXED:
        return False
    accounts = [is_account(entry, lexicon) for entry in entries]
    named = [
        read_name(entry, lexicon, listed=True) is not None
        for entry, account in zip(entries, accounts, strict=True)
        if not account
    ]
    noted = sum(NOTE.search(entry) is not None for entry in entries)
    most = max(len(named), noted) * 2 >= len(entries)
    return any(accounts) and bool(named) and all(named) and most


def is_account(entry: str, lexicon: Lexicon) -> bool:
    """Whether *entry* is one word in small letters, perhaps with a firm in brackets behind it."""
    match = ACCOUNT.fullmatch(entry)
    if match is None:
        return False
    words = (*lexicon.not_names, *lexicon.role_words, *lexicon.nobody, *lexicon.group_ends)
    return bare(match["who"]) not in whole((*words, *lexicon.group_labels))


def are_accounts(entries: list[str], lexicon: Lexicon) -> bool:
    """Whether *entries*, or the only one, are call signs or accounts in small letters."""
    return are_nicknames([*entries, *entries], lexicon)


def as_account(entry: str) -> Named:
    """Return the account that *entry* is, with the firm in its brackets."""
    match = ACCOUNT.fullmatch(entry)
    who, note = (match["who"], match["note"]) if match is not None else (entry, None)
    return Named(who, organization=note.strip("()[]") if note else None)


def as_named(entry: str) -> Named:
    """Return an entry as it stands, for a name; with a note ("bob (chair)") where one is behind."""
    note = NOTE.search(entry)
    name = entry[: note.start()] if note is not None else entry
    said = note[1] if note is not None and not note[1].isdigit() else None
    return Named(name.strip(" .*").lstrip("@"), role=said, note=said)
