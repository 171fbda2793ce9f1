"""Names of people, as lists and sentences write them.

In: a piece of text.  Out: the names in it, with role and organisation where they stand beside them.
Never: makes up a name, or spells one otherwise than the text does.
"""

import re
from functools import lru_cache
from typing import NamedTuple

from .lexicon.words import Lexicon
from .phrases import bare, phrase, whole

PARTICLES = frozenset(
    [
        "van",
        "von",
        "der",
        "den",
        "de",
        "la",
        "le",
        "di",
        "da",
        "del",
        "du",
        "dos",
        "el",
        "al",
        "bin",
        "ter",
        "ten",
        "y",
        "mac",
        "mc",
        "st",
    ]
)
NAME_WORD = re.compile(
    r"(?:[A-ZÀ-ÖØ-ÞĀ-Ž][\w'’\-]*\.?|[A-Z]\.(?:[A-Z]\.)*|[“\"'‘(][A-Z][\w'’.-]*[”\"'’)])$"
)
COMPACT = re.compile(r"\s+")


_FROM = re.compile(r"\s+(?:of|from|with|representing|on behalf of)\s+(?:the\s+)?")


class Named(NamedTuple):
    """A name with what stands beside it; *note* is the text in brackets."""

    name: str
    role: str | None = None
    organization: str | None = None
    note: str | None = None
    initials: str | None = None


@lru_cache(maxsize=8)
def _titles(lexicon: Lexicon) -> re.Pattern[str]:
    words = sorted(
        {*lexicon.titles, *(o for o in lexicon.offices if o not in lexicon.titles)},
        key=len,
        reverse=True,
    )
    inner = "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in words)
    return re.compile(rf"(?:(?:the\s+)?(?:{inner})\b\.?:?\s+(?=[A-Z“\"(]))+", re.IGNORECASE)


def strip_title(text: str, lexicon: Lexicon) -> tuple[str, str | None]:
    """Return *text* without Mr., Cllr or Director before it, and what was taken off."""
    match = _titles(lexicon).match(text)
    if match is None:
        return text, None
    return text[match.end() :], text[: match.end()].strip()


def is_name(text: str, lexicon: Lexicon, *, least: int = 1, most: int = 5) -> bool:
    """Whether *text* has the form of a person's name: capitalised words, initials, particles."""
    words = text.split()
    if not least <= len(words) <= most or len(text) > 45:
        return False
    capitals = 0
    not_names = whole(lexicon.not_names)
    for word in words:
        if word.lower().strip(".,'\"") in not_names:
            return False
        if NAME_WORD.match(word):
            capitals += 1
        elif word.lower() not in PARTICLES:
            return False
    return capitals >= 1 and not any(c.isdigit() for c in text)


def read_name(text: str, lexicon: Lexicon) -> Named | None:
    """Return the person that one entry of a list names: "Dr. Ann Lee, Chair (by phone)"."""
    note = None
    text = COMPACT.sub(" ", text.replace("**", "")).strip(" .;,:*•-–—\t&")
    brackets = re.search(r"[(\[]([^()\[\]]*)[)\]]?", text)
    tail = ""
    if brackets is not None and brackets.start() > 0:
        note = brackets[1].strip()
        tail = text[brackets.end() :].strip(" ,;-–—")
        text = text[: brackets.start()].strip(" ,;-–—")
    text = re.sub(r"\s*(?:<[^>]*>|\S+@\S+|@[\w-]+)", "", text)
    pieces = [
        piece
        for piece in re.split(r"\s+[-–—|/]\s*|\s*[-–—|/]\s+|,\s*|\s*:\s+|\s+@\s+", text)
        if piece.strip()
    ]
    if not pieces:
        return None
    credentials = whole(lexicon.credentials)
    kept = [piece for piece in pieces if piece.lower().strip() not in credentials]
    if not kept:
        return None
    # "Ann Lee of Nevada", "Bob Roe from the county": where somebody is from is no name.
    name, _, origin = _FROM.sub("\0", kept[0].strip(), count=1).partition("\0")
    name, title = strip_title(name, lexicon)
    if origin:
        kept.insert(1, origin)
    rest = [piece.strip() for piece in kept[1:]]
    if tail:
        rest.append(tail)
    offices = whole(lexicon.offices)
    if bare(name) in offices and rest and is_name(strip_title(rest[0], lexicon)[0], lexicon):
        title, name = name, strip_title(rest.pop(0), lexicon)[0]
    words = name.split()
    while len(words) > 1 and words[-1].lower().strip(".,") in credentials:
        words.pop()
    name = " ".join(words)
    if not is_name(name, lexicon):
        return None
    role, organization = _beside(rest, note, lexicon)
    initials = None
    if rest and re.fullmatch(r"[A-Z]{2,4}", rest[0]) and _are_initials(rest[0], name):
        initials = rest[0]
        role, organization = _beside(rest[1:], note, lexicon)
    if note and re.fullmatch(r"[A-Z]{2,4}", note) and _are_initials(note, name):
        initials, note = note, None
    return Named(
        name,
        role or (title if title and bare(title) in offices else None),
        organization,
        note,
        initials,
    )


def _are_initials(letters: str, name: str) -> bool:
    words = [word for word in re.split(r"[\s'-]+", name) if word]
    return (
        len(letters) >= 2
        and letters[0] == words[0][0].upper()
        and letters[-1] in "".join(word[0] for word in words[1:]).upper()
    )


def _beside(rest: list[str], note: str | None, lexicon: Lexicon) -> tuple[str | None, str | None]:
    role = organization = None
    office = phrase(lexicon.offices)
    for piece in [*rest, *([note] if note else [])]:
        if not any(c.isalpha() for c in piece):
            continue
        if role is None and office.search(piece):
            role = piece
        elif organization is None and piece[0].isupper() and piece is not note:
            organization = piece
    return role, organization


def split_entries(text: str, lexicon: Lexicon) -> list[str]:
    """Return the entries of a list of people: by semicolons, else by commas and "and"."""
    text = COMPACT.sub(" ", text).strip()
    if ";" in text:
        pieces = text.split(";")
        out: list[str] = []
        for piece in pieces:
            piece = re.sub(r"^\s*(?:and|&)\s+", "", piece)
            out.append(piece)
        return [piece.strip() for piece in out if piece.strip()]
    out = []
    for piece in _commas(text):
        out.extend(_ands(piece, lexicon))
    return [piece.strip() for piece in out if piece.strip(" .,")]


def _commas(text: str) -> list[str]:
    """Split at commas and full stops between names, but not inside brackets."""
    out, depth, start = [], 0, 0
    for place, letter in enumerate(text):
        if letter in "([":
            depth += 1
        elif letter in ")]":
            depth = max(depth - 1, 0)
        elif letter in ",•●·" and depth == 0:
            out.append(text[start:place])
            start = place + 1
    out.append(text[start:])
    return out


def _ands(piece: str, lexicon: Lexicon) -> list[str]:
    parts = re.split(r"\s+(?:and|&|along with|as well as)\s+|^\s*(?:and|&)\s+", piece)
    names = [strip_title(part.strip(), lexicon)[0] for part in parts if part.strip()]
    if len(parts) > 1 and all(is_name(re.sub(r"\s*[(\[].*", "", name), lexicon) for name in names):
        return [part for part in parts if part.strip()]
    return [re.sub(r"^\s*(?:and|&)\s+", "", piece)]


def read_names(text: str, lexicon: Lexicon) -> list[Named]:
    """Return everybody that a list names; an entry that is a role or place belongs to the name
    before it ("Ann Lee, Chair, Bob Roe")."""
    out: list[Named] = []
    offices = phrase(lexicon.offices)
    body = phrase(lexicon.body_words)
    credentials = whole(lexicon.credentials)
    for entry in split_entries(text, lexicon):
        bare_entry = bare(re.sub(r"[(\[].*", "", entry))
        if bare_entry in credentials or bare_entry in whole(lexicon.nobody):
            continue
        if out and bare_entry in whole(lexicon.offices):
            out[-1] = out[-1]._replace(role=out[-1].role or entry.strip())
            continue
        named = read_name(entry, lexicon)
        if named is None:
            continue
        single = " " not in named.name
        is_role = offices.search(named.name) is not None or body.search(named.name) is not None
        if out and is_role and " " in named.name:
            out[-1] = out[-1]._replace(role=out[-1].role or entry.strip())
            continue
        if (
            out
            and single
            and named.name.isupper()
            and len(named.name) > 4
            and not out[-1].name.isupper()
        ):
            out[-1] = out[-1]._replace(organization=out[-1].organization or named.name)
            continue
        out.append(named)
    return out
