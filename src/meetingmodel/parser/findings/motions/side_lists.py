"""Sides of a vote with a line for each member below them: "Aye:", "Lee", "Roe", "Nay:", "Poe".

In: the drafts of an item.  Out: the same, the names of each side behind its label, in one line.
Never: takes anything but names for such lines; one name alone is no list.

Text out of the PDF of software for the agendas of councils has each name on a line of its own.
"""

from ...drafts import Draft
from ...language.phrases import bare, whole
from ...lexicon.words import Lexicon
from ...people.names import is_name
from ...people.titles import strip_title

LENGTH = 40  # of a line with a name
MOST = 60  # so many members at most
LEAST = 2  # names below the sides of a vote
LABEL = 25


def lists_of_sides(drafts: list[Draft], lexicon: Lexicon) -> list[Draft]:
    """Return *drafts* with the lines of names below "Aye:" behind it: "Aye: Lee, Roe"."""
    if not any(_is_side(draft, lexicon) for draft in drafts):
        return drafts
    out: list[Draft] = []
    place = 0
    while place < len(drafts):
        lists, stop = _lists(drafts, place, lexicon)
        if sum(map(len, lists)) - len(lists) >= LEAST:
            out += [_in_a_line(one) for one in lists]
            place = stop
        else:
            out.append(drafts[place])
            place += 1
    return out


def _lists(drafts: list[Draft], place: int, lexicon: Lexicon) -> tuple[list[list[Draft]], int]:
    """Return the labels from *place* on, each with the names below it, and where they end."""
    lists: list[list[Draft]] = []
    stop = place
    while stop < min(len(drafts), place + MOST):
        draft = drafts[stop]
        if _is_side(draft, lexicon):
            lists.append([draft])
        elif lists and _is_member(draft, lexicon):
            lists[-1].append(draft)
        else:
            break
        stop += 1
    return lists, stop


def _in_a_line(lines: list[Draft]) -> Draft:
    label, *names = lines
    if not names:
        return label
    text = f"{label.text} {', '.join(name.text.strip(' .,') for name in names)}"
    rows = [row for line in lines for row in line.rows]
    return Draft(text, rows, starts=[0] * len(rows), columns=[0] * len(rows), level=label.level)


def _is_side(draft: Draft, lexicon: Lexicon) -> bool:
    text = draft.text
    if text[-1:] != ":" or len(text) > LABEL or draft.headed or draft.cells:
        return False
    sides = (lexicon.yes, lexicon.no, lexicon.abstained, lexicon.vote_absent, lexicon.vote_recused)
    return any(bare(text) in whole(words) for words in sides)


def _is_member(draft: Draft, lexicon: Lexicon) -> bool:
    """Whether a line holds the name of one person: "Director Lee", "Ann Lee", "Roe"."""
    text = draft.text.strip(" .,")
    if not text or len(text) > LENGTH or draft.headed or draft.cells:
        return False
    return is_name(strip_title(text, lexicon)[0], lexicon)
