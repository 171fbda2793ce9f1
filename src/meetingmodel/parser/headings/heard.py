"""What was read as the head or the roll and may be a heading all the same: "ROLL CALL".

In: a candidate among such lines.  Out: yes or no.
Never: makes a heading of a field: "7 pm, Town Hall".
"""

import re

from ..attendance import heads_roll
from ..drafts import Draft
from ..language.dates import find_dates
from ..language.phrases import bare, whole
from ..lexicon.words import Lexicon
from ..people.names import read_name
from .candidate import BRACKETS, Candidate

BESIDE = re.compile(r"\s*[/&]\s*")  # between the matters of one heading
TOLD = 4  # words of a sentence, at least


def is_heard(one: Candidate, lexicon: Lexicon, *, begun: bool) -> bool:
    """Whether what was read as header or attendance may be a heading all the same.

    Its series decides about a number; "ROLL CALL" is an item, "7 pm, Town Hall" none.
    """
    if one.draft.opens > 0:
        return True
    if one.kind == "label":
        return one.draft.role == "header"
    if one.number is not None:
        listed = one.draft.role == "attendance"
        one.listed = listed and (":" in one.draft.text or read_name(one.title, lexicon) is not None)
        one.listed = one.listed and (" " in one.title or ":" in one.draft.text)
        return not (listed and one.kind[0] == "h" and _heads_list(one.title, lexicon))
    if one.slot is not None and one.kind[0] == "h":
        return begun
    if one.slot is not None:
        return begun and len(one.title.split()) > 1 and not find_dates(one.title, lexicon)
    if one.kind in ("caps", "caps-in", "bold", "plain", "colon") or one.kind[0] == "h":
        name = first_matter(one.title)
        known = begun and one.draft.role == "header" and name in whole(lexicon.usual_items)
        if one.kind == "bold" and begun and one.draft.role == "header" and ":" not in one.title:
            return not find_dates(one.title, lexicon)  # "Permit 26-4, 12 Mill Lane": no place
        return known or name in whole(lexicon.attendance_items)
    if one.kind == "run-in":
        return begun and bare(one.title) in whole(lexicon.usual_items)
    return False


def tells_absence(one: Candidate, below: list[Draft], lexicon: Lexicon) -> bool:
    """Whether a sentence says below "APOLOGIES" who sent them: a matter like others, and no list.

    Parish councils set it as they set their other headings.
    """
    if one.kind not in ("caps", "bold") or one.rest is not None or not below:
        return False
    text = below[0].text
    words = text.split()
    told = below[0].level < 0 and not below[0].cells and len(words) > TOLD
    away = whole((*lexicon.excused_labels, *lexicon.absent_labels))
    verbs = whole(lexicon.verbs_of_prose)
    return told and bare(one.title) in away and not verbs.isdisjoint(words)


def first_matter(title: str) -> str:
    """Return the "roll call" of "Roll call (Secretary)", and of "ROLL CALL/PLEDGE"."""
    return bare(BESIDE.split(BRACKETS.sub("", title), maxsplit=1)[0])


def _heads_list(title: str, lexicon: Lexicon) -> bool:
    """Whether a numbered heading only heads a list of people: "2.1 Members present"."""
    known = whole((*lexicon.attendance_items, *lexicon.usual_items))
    return heads_roll(title, lexicon) and bare(title) not in known
