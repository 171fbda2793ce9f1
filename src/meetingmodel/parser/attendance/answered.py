"""The roll as members answered it with "aye": "On roll call: Lee – Aye, Roe – Aye, Poe-Absent".

In: a draft near the top and those above it.  Out: people in the roll.
Never: takes the votes on a motion for the roll: nothing is moved before it, and nobody says no.

Village boards of the US write so; further down they write their votes in the same form.
"""

import re
from functools import lru_cache

from ...model import Presence
from ..drafts import Draft
from ..language.phrases import any_of, bare, phrase, whole
from ..lexicon.words import Lexicon
from ..people.names import Named, read_name
from .roll import Label, Roll
from .sentences import add_caller, whole_sentences
from .status import read_status

TOP = 12  # so far up the roll is called
LEAST = 2  # so many answers make a roll
LED = 40  # characters between "roll call" and its colon
MARKS = ":-–— "
Answers = list[tuple[Named, Presence]]


def read_answered(drafts: list[Draft], place: int, roll: Roll) -> bool:
    """Whether the roll is called in the draft at *place*; adds who answered, and who did not."""
    draft, lexicon = drafts[place], roll.lexicon
    if roll.found or place >= TOP or draft.cells:
        return False
    before = [above.text for above in drafts[:place]]
    called = phrase(lexicon.roll_calls).search(draft.text)
    if called is not None:
        begin = _behind_label(draft.text, called.end())
        before.append(draft.text[: called.start()])
    elif before and bare(before[-1]) in whole(lexicon.roll_calls):
        begin = 0
    else:
        return False
    answers, stop = _answers(draft.text, begin, lexicon) if begin is not None else ([], 0)
    if not answers or _is_of_motion(before, draft.text[stop:], lexicon):
        return False
    for named, presence in answers:
        roll.add(named, Label(presence))
    for sentence in whole_sentences(draft.text[: begin or 0], lexicon):
        add_caller(sentence, roll)
    return True


def _behind_label(text: str, end: int) -> int | None:
    """Return where the list behind "Roll call", and "as follows", begins; None without a mark."""
    for place in range(end, min(end + LED, len(text))):
        if text[place] in ".;,":
            return None
        if text[place] in MARKS[:-1]:
            return place + 1
    return None


def _answers(text: str, begin: int, lexicon: Lexicon) -> tuple[Answers, int]:
    """Return who answered what from *begin* to the end of a sentence, and where that is.

    Nobody where one of them says no, or where none says yes.
    """
    out: Answers = []
    place, said_yes = begin, False
    while (match := _answer(lexicon).match(text, place)) is not None:
        named = read_name(match["name"], lexicon, listed=True)
        said = bare(match["answer"])
        yes = said in whole(lexicon.yes)
        presence = Presence.PRESENT if yes else read_status(said, lexicon).presence
        if named is None or presence is None or said in whole(lexicon.no):
            return [], 0
        out.append((named, presence))
        place, said_yes = match.end(), said_yes or yes
        if match["end"].strip() == ".":
            break
    ended = place >= len(text) or text[:place].rstrip()[-1:] == "."
    return (out, place) if said_yes and ended and len(out) >= LEAST else ([], 0)


@lru_cache(maxsize=8)
def _answer(lexicon: Lexicon) -> re.Pattern[str]:
    """Return the pattern of "Lee – Aye, ", "and Ann Lee, here."."""
    kinds = (lexicon.yes, lexicon.no, lexicon.vote_absent)
    words = any_of((*(word for kind in kinds for word in kind), *lexicon.answers_here))
    joined = any_of(lexicon.name_joiners)
    return re.compile(
        rf"\s*(?:{joined}\s+)?(?P<name>[A-ZÀ-Þ][\w'’. -]{{0,40}}?)\s*[-–—:,=]\s*"
        rf"(?P<answer>(?i:{words}))(?!\w)(?P<end>\s*(?:[,;/]|\.(?=\s|$)|$))"
    )


def _is_of_motion(before: list[str], behind: str, lexicon: Lexicon) -> bool:
    """Whether the roll was called on a motion: something was moved before it, or it carried."""
    moved = phrase((*lexicon.seconded, *lexicon.moving_verbs, *lexicon.moved_by))
    if any(moved.search(text) for text in before):
        return True
    first = next(iter(whole_sentences(behind.strip(), lexicon)), "")
    return phrase(lexicon.carried).search(first) is not None
