"""Who presided, told in a line above the roll: "The Chairman, Cllr. Lee, was in the Chair."

In: the lines at the top of the notes.  Out: somebody who belongs to the roll, once there is one.
Never: makes a roll of the chair alone, or takes for the chair whom a sentence only mentions.
"""

import re
from functools import lru_cache

from ...model import Presence
from ..drafts import Draft
from ..language.phrases import any_of, bare, whole
from ..lexicon.words import Lexicon
from ..people.names import Named, read_name
from ..people.titles import strip_title
from .roll import Label, Roll

LINE = 90  # a longer line tells more
PARAGRAPH = 600  # nor does a longer text open the meeting
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

    British and Irish clerks open with it; the roll below then lists "the other members". American
    ones end the sentence that opens the meeting with it: "…, Mayor Ann Lee presiding."
    """
    match = _told(lexicon).search(text) if len(text) <= LINE else None
    if match is None:
        return _at_the_end(text, lexicon)
    head = text[: match.start()].strip(" ,")
    named = read_name(head, lexicon, listed=True)
    if named is None or not head.endswith(named.name):
        return None
    return named if strip_title(head, lexicon)[1] or named.role else None


def _at_the_end(text: str, lexicon: Lexicon) -> Named | None:
    """Return who presided as the end of a longer sentence adds, named by office or in full."""
    match = _added(lexicon).search(text) if len(text) <= PARAGRAPH else None
    named = read_name(match["who"], lexicon, listed=True) if match is not None else None
    if match is None or named is None or not match["who"].endswith(named.name):
        return None
    return named if strip_title(match["who"], lexicon)[1] or " " in named.name else None


@lru_cache(maxsize=8)
def _added(lexicon: Lexicon) -> re.Pattern[str]:
    """Return the pattern of ", Mayor Ann Lee presiding." and "with Ann Lee in the chair."."""
    lead, told = any_of(lexicon.before_names), any_of(lexicon.told_chairing)
    return re.compile(
        rf"(?:,|\b(?i:{lead}))\s+(?P<who>[A-ZÀ-Þ][^,;:]{{2,50}}?),?\s+(?:{told})(?=\s*[.;]|\s*$)"
    )


@lru_cache(maxsize=8)
def _told(lexicon: Lexicon) -> re.Pattern[str]:
    """Return the pattern of "presided" and its kin at the end of a line."""
    return re.compile(rf",?\s+(?:{any_of(lexicon.told_chairing)})\s*[.:]?$", re.IGNORECASE)
