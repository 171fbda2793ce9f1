"""Offices and groups that stand before names: "City Clerk/Treasurer Lee", "vestry members Cy Poe".

In: one entry of a list of people.  Out: the office that it begins with, and the rest.
Never: takes a word for part of an office that no office is made of.

They are read word by word, as the words may be any of hundreds: "Deputy Director of Public Works".
"""

import re
from functools import lru_cache
from typing import NamedTuple

from ..language.phrases import bare, whole
from ..lexicon.words import Lexicon

MOST = 10  # words of an office
PHRASE = 3  # words of it that are known by each other only: "mayor pro tem"
PART = re.compile(r"[^\s/]+")


class Before(NamedTuple):
    """An office or group with what stands behind it; *several*: more than one holds it."""

    office: str
    rest: str
    several: bool = False


NOTHING = Before("", "")


@lru_cache(maxsize=8)
def _heads(lexicon: Lexicon) -> frozenset[str]:
    """Return what an office may end in."""
    return frozenset((*lexicon.offices, *lexicon.titles, *lexicon.role_words))


@lru_cache(maxsize=8)
def _groups(lexicon: Lexicon) -> frozenset[str]:
    """Return what a group may end in, or the office of several: "members", "Councilmen"."""
    bodies = frozenset((*lexicon.body_words, *lexicon.assembly_words, *lexicon.departments))
    groups = frozenset((*lexicon.group_last_words, *lexicon.group_labels)) - bodies
    return frozenset((*groups, *(f"{word}s" for word in _heads(lexicon)))) - whole(
        lexicon.role_words
    )


@lru_cache(maxsize=8)
def _inner(lexicon: Lexicon) -> frozenset[str]:
    """Return what an office may begin with or hold, beside its end."""
    return frozenset(
        (
            *(*lexicon.role_modifiers, *lexicon.role_fields, *lexicon.departments),
            *(*lexicon.organization_words, *lexicon.committee_words, *lexicon.body_words),
            *(*lexicon.name_joiners, *lexicon.office_of, *lexicon.heads),
        )
    )


@lru_cache(maxsize=8)
def _served(lexicon: Lexicon) -> frozenset[str]:
    """Return whom an assistant or a liaison may serve: "Liaison to the Library"."""
    bodies = (*lexicon.organization_words, *lexicon.assembly_words, *lexicon.departments)
    return frozenset((*bodies, *lexicon.body_words, *lexicon.committee_words))


def before_name(entry: str, lexicon: Lexicon) -> Before:
    """Return the office or group that *entry* begins with; an article goes before it.

    >>> from meetingmodel import ENGLISH
    >>> before_name("the City Clerk/Treasurer Lee", ENGLISH)
    Before(office='City Clerk/Treasurer', rest='Lee', several=False)
    """
    found = list(PART.finditer(entry))[: MOST + 1]
    words = [bare(match[0]) for match in found]
    start = place = 1 if words and words[0] in whole(lexicon.articles) else 0
    end, several, serves = start, False, False
    while place < len(words):
        for length in range(PHRASE, 0, -1):
            phrase = " ".join(words[place : place + length])
            group = phrase in _groups(lexicon)
            if group or phrase in _heads(lexicon) or (serves and phrase in _served(lexicon)):
                end, several = place + length, group and not serves
                break
            if end > start and phrase in whole(lexicon.office_to):
                serves = True  # "Assistant to the Selectmen Ann Lee" is one person
                break
            if phrase in _inner(lexicon):
                break
        else:
            break
        place += length
    end = min(end, len(words))
    if end == start:
        return NOTHING
    stop = found[end - 1].end()
    return Before(entry[found[start].start() : stop], entry[stop:].strip(" ,:/"), several)


def is_office_alone(text: str, lexicon: Lexicon) -> bool:
    """Whether *text* is an office or group and nothing else: "the senior warden", "Trustees"."""
    found = before_name(text, lexicon)
    return found.office != "" and not found.rest
