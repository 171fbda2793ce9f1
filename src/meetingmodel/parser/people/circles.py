"""Small circles: people who go by first name, nickname or account, and what notes may call them.

In: the names on the roll, the texts of the notes.  Out: whether it is a small circle; what its
people may be called.
Never: takes a word for a name because somebody is called so: "mark" is Mark only as it is written.
"""

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator

from ..language.phrases import any_of, whole
from ..lexicon.words import Lexicon

LEAST, MOSTLY = 3, 0.6  # people of a small circle; so many of them go by first name
TOLD = 3  # so many sentences that tell the meeting itself
SHORT = 2  # letters of what is no first name
HELD = re.compile(r"([A-ZÀ-Þ][\w'’-]*(?: [A-ZÀ-Þ][\w'’.-]*){0,3}) ?\(@([A-Za-z][\w.-]{1,38})\)")


def is_circle(names: Collection[str]) -> bool:
    """Whether most of *names* are what friends call each other: "Ann", "bob_r", "Zoe M"."""
    short = sum(map(_is_short, names))
    return len(names) >= LEAST and short >= MOSTLY * len(names)


def _is_short(name: str) -> bool:
    first, _, rest = name.partition(" ")
    return len(rest.rstrip(".")) < SHORT and not (first.isupper() and len(first) < SHORT)


def accounts_in(texts: Iterable[str], names: Collection[str]) -> dict[str, str]:
    """Return what "Ann Lee (@annl)" says, by which the notes may call her further down."""
    held = (pair for text in texts if "(@" in text for pair in HELD.findall(text))
    return {account: name for name, account in held if name in names}


def called_by(
    names: Collection[str], accounts: Collection[str], lexicon: Lexicon
) -> tuple[str, ...]:
    """Return what notes may call the people of *names*; a single letter if it is nobody else's."""
    out = set(accounts)
    for name in names:
        out.update(_called(name, lexicon))
    firsts = Counter(name[0].upper() for name in names)
    return tuple(sorted(name for name in out if len(name) > 1 or firsts[name] == 1))


def _called(name: str, lexicon: Lexicon) -> Iterator[str]:
    first, *more = name.split()
    yield from (name, name.upper(), name[0].upper())
    if more:
        yield "".join(word[0] for word in (first, *more)).upper()
    if len(more) == 1 and len(more[0]) > SHORT:
        yield more[0]
    if len(first) <= SHORT or first.lower() in whole(lexicon.titles):
        return
    yield from (first, first.upper())
    words = (*lexicon.task_verbs, *lexicon.not_names, *lexicon.modals)
    if first.lower() not in whole(words):
        yield first.lower()


def tells_in_the_present(texts: Iterable[str], names: Collection[str], lexicon: Lexicon) -> bool:
    """Whether several sentences say in the present what people do at the table.

    "Ann opens the meeting", "Bob explains the budget": there "Cy builds houses" is no task.
    """
    verbs = any_of(lexicon.told_at_table)
    told = re.compile(rf"(?:^|[.;]\s)(?:{any_of(names)})\s(?i:{verbs})(?!\w)")
    return sum(len(told.findall(text)) for text in texts) >= TOLD
