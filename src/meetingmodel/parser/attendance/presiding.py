"""Who presided, told in a line above the roll: "The Chairman, Cllr. Lee, was in the Chair."

In: the lines at the top of the notes.  Out: somebody who belongs to the roll, once there is one.
Never: makes a roll of the chair alone, or reads a line in which more is told.
"""

import re
from functools import lru_cache

from ...model import Presence
from ..drafts import Draft
from ..lexicon.words import Lexicon
from ..names import Named, read_name
from ..phrases import any_of, bare, whole
from ..titles import strip_title
from .roll import Label, Roll

LINE = 90  # a longer line tells more
TOP = 60  # lines


def add_presiding(drafts: list[Draft], roll: Roll) -> None:
    """Add who presided, as told in one of *drafts* around the roll, unless listed there.

    A line that only names the office, above it, belongs to the roll too: "CATHAOIRLEACH:".
    """
    chairs = whole(roll.lexicon.chair_labels)
    above: Draft | None = None
    for draft in drafts[:TOP]:
        named = read_presiding(draft.text, roll.lexicon)
        if named is not None and above is not None and bare(above.text) in chairs:
            above.role = draft.role = "attendance"
        if named is not None and not any(_same(one.person.name, named.name) for one in roll.found):
            roll.add(named, Label(Presence.PRESENT))
        above = draft


def _same(name: str, other: str) -> bool:
    """Whether both may be one person: the surname alone, or first names that begin alike."""
    one, two = name.lower().split(), other.lower().split()
    return one[-1] == two[-1] and (len(one) == 1 or len(two) == 1 or one[0][0] == two[0][0])


def read_presiding(text: str, lexicon: Lexicon) -> Named | None:
    """Return who presided, where *text* tells that, gives a title or office, and says no more.

    British and Irish clerks open with it; the roll below then lists "the other members".
    """
    match = _told(lexicon).search(text) if len(text) <= LINE else None
    if match is None:
        return None
    head = text[: match.start()].strip(" ,")
    named = read_name(head, lexicon, listed=True)
    if named is None or not head.endswith(named.name):
        return None
    return named if strip_title(head, lexicon)[1] or named.role else None


@lru_cache(maxsize=8)
def _told(lexicon: Lexicon) -> re.Pattern[str]:
    """Return the pattern of "presided" and its kin at the end of a line."""
    return re.compile(rf",?\s+(?:{any_of(lexicon.told_chairing)})\s*[.:]?$", re.IGNORECASE)
