"""Lists in which a mark stands in front of each name: "✓ Ann Lee", "P - Bob Roe", "[E] Cy Poe".

In: the drafts from the first of such lines on.  Out: people in the roll; how many lines that took.
Never: takes an initial for a mark, or the points of an agenda that were ticked off for people.

Whoever has a printed list of members, and marks on it who is there, writes so.
"""

import re
from functools import lru_cache

from ...model import Presence
from ..drafts import Draft
from ..language.phrases import any_of
from ..lexicon.words import Lexicon
from ..people.names import Named, read_name
from .roll import Label, Roll
from .status import read_mark

LEAST = 3  # so many lines in a row make such a list
LONGEST = 90
BLANK = "_ ()[]"

Marked = tuple[Presence, Named]


def read_marked(drafts: list[Draft], place: int, label: Label | None, roll: Roll) -> int:
    """Return how many drafts from *place* on have a mark before a name; adds their people.

    *label*: of the open list. Without one, some must have been there and some not.
    """
    if read_led(drafts[place], roll.lexicon) is None:
        return 0
    if place and read_led(drafts[place - 1], roll.lexicon) is not None:
        return 0  # within a list that was none when its first line was read
    found: list[Marked] = []
    for draft in drafts[place:]:
        marked = read_led(draft, roll.lexicon)
        if marked is None:
            break
        found.append(marked)
    kinds = {presence for presence, _ in found}
    told = label is not None and label.presence is Presence.PRESENT
    if len(found) < LEAST or Presence.PRESENT not in kinds or not (told or len(kinds) > 1):
        return 0
    for presence, named in found:
        roll.add(named, Label(presence, label.group if label is not None else None))
    return len(found)


def read_led(draft: Draft, lexicon: Lexicon) -> Marked | None:
    """Return what the mark in front of a name says, and the name; None for any other line."""
    text = f"{draft.marker} {draft.text}" if draft.marker else draft.text
    if draft.cells or draft.headed or len(text) > LONGEST:
        return None
    match = _led(lexicon).match(text)
    if match is None:
        return None
    sign = (match["box"] or match["sign"] or match["letter"] or "").strip(BLANK)
    presence = read_mark(sign, lexicon) if sign else Presence.ABSENT
    named = read_name(text[match.end() :], lexicon, listed=True)
    told = ":" in text[match.end() :]  # "[x] Ann Lee: close the gate" was done
    if told or presence is None or named is None or " " not in named.name:
        return None
    return presence, named


@lru_cache(maxsize=8)
def _led(lexicon: Lexicon) -> re.Pattern[str]:
    """Return the pattern of a mark at the beginning of a line."""
    kinds = (lexicon.present_marks, lexicon.absent_marks, lexicon.excused_marks)
    short = [mark for marks in kinds for mark in marks if mark[0] not in "-–—●0"]
    letters = any_of(tuple(one.upper() for one in short if one.isalpha() and len(one) < LEAST))
    signs = any_of(tuple(one for one in short if not one[0].isalpha() and " " not in one))
    ticks = rf"(?:{letters}|[ xX✓✔])"
    return re.compile(
        rf"(?P<box>\[{ticks}?\]|\({ticks}\)|_{{1,5}}{letters}?_{{1,5}})\s*(?=[^\W\d_])"
        rf"|(?P<sign>{signs})\ufe0f?\s*(?=[^\W\d_])"
        rf"|(?P<letter>{letters})(?:\s+[-–—:=]\s*|:\s+|\t|\s+)(?=[A-ZÀ-Þ][\w'’.-]*\s+[A-ZÀ-Þ])"
    )
