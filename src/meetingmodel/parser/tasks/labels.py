"""The labels of a task within a line: "Who: Ann. What: call the roofer. By when: 28 May".

In: the text of a block.  Out: what each label says: who, what, when.
Never: takes one label for a task; two must stand in the line.
"""

import re
from functools import lru_cache
from typing import NamedTuple

from ..language.phrases import any_of, bare, tokens, whole
from ..lexicon.words import Lexicon

FEWEST = 2  # labels
EDGES = " \t,;|–—-→>*_([]"
CLOSING = EDGES + ")]"
WHO, WHAT, WHEN = "who", "what", "when"


class Field(NamedTuple):
    """What a label says: its side, and where its words stand."""

    side: str
    start: int
    stop: int


def tells_task(text: str, lexicon: Lexicon) -> bool:
    """Whether labels of *text* say who is to do what."""
    return _may_tell(text, lexicon) and {WHO, WHAT} <= {one.side for one in labelled(text, lexicon)}


def labelled(text: str, lexicon: Lexicon) -> list[Field]:
    """Return what the labels of *text* say; words before the first of them are what is to be done.

    "Fix the gate. Who: Ann. By when: May" needs both labels, as it has none for the task.
    """
    if not _may_tell(text, lexicon):
        return []
    found = list(_label(lexicon).finditer(text))
    if len(found) < FEWEST:
        return []
    out = []
    sides = [_side(match["label"], lexicon) for match in found]
    if WHAT not in sides and {WHO, WHEN} <= set(sides):
        out.append(Field(WHAT, *_trimmed(text, 0, found[0].start())))
    stops = [*(match.start() for match in found[1:]), len(text)]
    for match, side, stop in zip(found, sides, stops, strict=True):
        out.append(Field(side, *_trimmed(text, match.end(), stop)))
    return out


def _may_tell(text: str, lexicon: Lexicon) -> bool:
    """Whether *text* may have two labels; of many texts no pattern is asked."""
    return text.count(":") >= FEWEST and not tokens(text).isdisjoint(_heads(lexicon))


@lru_cache(maxsize=8)
def _heads(lexicon: Lexicon) -> frozenset[str]:
    return frozenset(words.split()[0] for words in lexicon.owner_columns)


def _trimmed(text: str, start: int, stop: int) -> tuple[int, int]:
    """Return where words stand, without marks around them."""
    words = text[start:stop]
    start += len(words) - len(words.lstrip(EDGES))
    stop -= len(words) - len(words.rstrip(CLOSING))
    return start, max(start, stop)


def _side(label: str, lexicon: Lexicon) -> str:
    name = bare(label)
    if name in whole(lexicon.owner_columns):
        return WHO
    return WHEN if name in whole(lexicon.due_columns) else WHAT


@lru_cache(maxsize=8)
def _label(lexicon: Lexicon) -> re.Pattern[str]:
    kinds = (lexicon.owner_columns, lexicon.due_columns, lexicon.action_labels, lexicon.task_fields)
    labels = any_of(word for kind in kinds for word in kind)
    return re.compile(
        rf"(?:^|(?<=[\s(|;→*_]))(?P<label>(?i:{labels}))[*_]{{0,2}}:[*_]{{0,2}}(?=\s|$)"
    )
