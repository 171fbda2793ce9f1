"""Tasks that stand twice: where they were given, and in a list of tasks.

In: the actions of the document.  Out: nothing; one that comes again is taken off its draft.
Never: takes tasks of different owners for one, or drops what only a sentence has.
"""

import re
from collections import defaultdict

from attrs import frozen

from ...model import Action
from ..drafts import Draft
from ..lexicon.words import Lexicon

WORD = re.compile(r"[^\W_]{3,}")
ALIKE = 0.5  # so much of the list's words stand in the sentence
SAME = 0.75  # so much of both, where both stand in lists
FEW = 2  # so many words must agree
NOBODY = frozenset[str]()
MOST = 100  # so many earlier tasks of the same people are compared


@frozen(eq=False)
class Listed:
    """An action, the draft it is attached to, and whether it stands in a list of tasks."""

    draft: Draft
    action: Action
    in_list: bool


def drop_repeats(found: list[Listed], lexicon: Lexicon) -> None:
    """Take an action off its draft where a list of tasks further down says it again."""
    earlier: dict[frozenset[str], list[Listed]] = defaultdict(list)
    for one in found:
        people = _people(one.action)
        if one.in_list:
            # "#todo book the hall" in the debate is given somebody in the list.
            said = earlier[people][-MOST:] if people else []
            for other in (*said, *earlier[NOBODY][-MOST:]):
                if _says(one, other, lexicon):
                    findings = other.draft.findings
                    findings[:] = [finding for finding in findings if finding is not other.action]
        earlier[people].append(one)


def _says(one: Listed, other: Listed, lexicon: Lexicon) -> bool:
    """Whether *one* says what *other* says."""
    words, others = (_content(x.action, lexicon) for x in (one, other))
    if words and words == others:
        return True
    if not other.action.owners:
        return len(words & others) >= max(SAME * len(words | others), FEW)
    shorter = min(len(words), len(others))  # either may tell more than the other
    least = SAME * len(words | others) if other.in_list else ALIKE * shorter
    return len(words & others) >= max(least, FEW)


def _content(action: Action, lexicon: Lexicon) -> frozenset[str]:
    """Return the words that carry meaning, owners left out, each cut to a stem's length."""
    said = " ".join(f"{owner.name} {owner.full_name or ''}" for owner in action.owners)
    names = WORD.findall(said.lower())
    little = {*names, *lexicon.modals, *lexicon.little_words}
    return frozenset(w[:5] for w in WORD.findall(action.text.lower()) if w not in little)


def _people(action: Action) -> frozenset[str]:
    """Return the owners by the first word of their names: lists say who in full, or in short."""
    return frozenset((one.full_name or one.name).split()[0].lower() for one in action.owners)
