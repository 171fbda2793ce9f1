"""What a list in one line tells of a part of it: whence people come, who was not in the room.

In: the text of a list, its label.  Out: its parts with their labels.
Never: adds anybody to the roll, or changes the order.
"""

import re
from functools import lru_cache

from ...model import Presence
from ..language.gates import gate, tokens
from ..language.phrases import any_of
from ..lexicon.words import Lexicon
from ..people.name_entries import split_entries
from ..people.name_lists import read_names
from ..people.names import is_name
from .roll import Label

GROUP = re.compile(r"\s*(?P<group>[^:;,–—()-]{2,40}?)(?:\s*[–—:]|\s-)\s+(?P<names>.+)")


def by_group(text: str, label: Label, lexicon: Lexicon) -> list[tuple[str, Label]]:
    """Return the lists of "Arts – Ann Lee, Bob Roe; Business – Cy Poe": whence people come.

    Senates and joint boards write so. Full names and nothing else stand behind each group.
    """
    found = [GROUP.match(piece) for piece in text.split(";")]
    if len(found) < 2 or not all(found):
        return []
    groups = [(one["names"], one["group"]) for one in found if one is not None]
    people = [group for _, group in groups if is_name(group, lexicon, least=2)]
    if len(people) * 2 >= len(groups) or not all(_full(names, lexicon) for names, _ in groups):
        return []
    return [(names, Label(label.presence, group)) for names, group in groups]


def _full(names: str, lexicon: Lexicon) -> bool:
    """Whether every entry of a list is somebody's full name."""
    people = read_names(names, lexicon, listed=True)
    full = all(" " in one.name for one in people)
    return full and len(people) == len(split_entries(names, lexicon, listed=True))


def told_apart(text: str, label: Label, lexicon: Lexicon) -> list[tuple[str, Label]]:
    """Return a list and the end of it that was not in the room: "Ann Lee and, by phone, Bob Roe".

    Without an "and" before them the words may belong to whoever stands in front.
    """
    if label.presence is not Presence.PRESENT or not gate(lexicon.remote_words).opens(tokens(text)):
        return [(text, label)]
    led = _remotely(lexicon).search(text)
    if led is None:
        return [(text, label)]
    away = Label(Presence.REMOTE, label.group, sure=label.sure)
    return [(text[: led.start()], label), (text[led.end() :], away)]


@lru_cache(maxsize=8)
def _remotely(lexicon: Lexicon) -> re.Pattern[str]:
    joined, how = any_of(lexicon.name_joiners), any_of(lexicon.remote_words)
    return re.compile(rf"[,;]?\s+(?i:{joined}),?\s+(?i:{how})[,:]?\s+(?=[A-ZÀ-Þ])")
