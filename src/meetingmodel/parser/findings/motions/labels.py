"""Labels that stand apart from what belongs to them: "RESULT: / MOVER: / SECONDER:", then values.

In: the drafts of an item.  Out: the same, each label with its value where they were parted.
Never: pairs what is not as many; a lone label stays as it is.
"""

import re
from itertools import pairwise

from ...drafts import Draft
from ...language.gates import gate
from ...language.phrases import bare, whole
from ...lexicon.words import Lexicon
from ...people.names import is_name
from .side_lists import lists_of_sides

LEAST = 3  # so many labels on lines of their own make a column of them
SHORT = 25  # a longer line names no side of a vote
COUNTED = re.compile(r"\s*\(\d{1,3}\)")  # "Yes (5)"
MARK = 3  # letters of a mark in a table of votes
LONG = 200  # a longer line is no value


def pair_labels(drafts: list[Draft], lexicon: Lexicon) -> list[Draft]:
    """Return *drafts* with the labels of a column put before their values.

    Text that was taken from a PDF column by column has all labels of a vote first.
    """
    drafts = [
        line
        for draft in drafts
        for line in (label_rows(draft, lexicon) or ticked_columns(draft, lexicon) or [draft])
    ]
    drafts = _sides(lists_of_sides(drafts, lexicon), lexicon)
    movers = gate(lexicon.moved_by, lexicon.seconded)
    if not any(_is_label(draft, lexicon) and movers.opens(draft.tokens) for draft in drafts):
        return drafts
    out: list[Draft] = []
    place = 0
    while place < len(drafts):
        run = place
        while run < len(drafts) and _is_label(drafts[run], lexicon):
            run += 1
        count = run - place
        values = drafts[run : run + count]
        if count >= LEAST and len(values) == count and all(_is_value(one) for one in values):
            out += [led(label, one) for label, one in zip(drafts[place:run], values, strict=True)]
            place = run + count
        elif count == 1 and values and _is_beside(drafts, place, lexicon):
            out.append(led(drafts[place], values[0]))
            place = run + 1
        else:
            out += drafts[place : max(run, place + 1)]
            place = max(run, place + 1)
    return out


def _sides(drafts: list[Draft], lexicon: Lexicon) -> list[Draft]:
    """Return *drafts* with "For:" and "Against:" put before the names that stand below them."""
    sides = [_is_side(draft, below, lexicon) for draft, below in pairwise([*drafts, Draft("", [])])]
    if sum(sides) < LEAST - 1:
        return drafts
    out: list[Draft] = []
    for place, draft in enumerate(drafts):
        column = place > 1 and _is_label(drafts[place - 2], lexicon)  # all labels stand first
        if place and sides[place - 1] and not (sides[place] or column) and _is_value(draft):
            out[-1] = led(out[-1], draft)
        else:
            out.append(draft)
    return out


def _is_side(draft: Draft, below: Draft, lexicon: Lexicon) -> bool:
    """Whether a line names a side of a vote; without a colon several names stand *below* it."""
    text = draft.text
    listed = text.endswith(":") or below.text.rstrip(".").endswith(")") or "," in below.text
    if not listed or len(text) > SHORT or draft.headed:
        return False
    return bare(text) in whole((*lexicon.yes, *lexicon.no, *lexicon.abstained))


def label_rows(table: Draft, lexicon: Lexicon) -> list[Draft]:
    """Return the rows of a table that holds the result of a motion above it: "MOVER: | Lee".

    Some only list the sides: "AYES: | Lee, Roe".
    """
    if not table.cells:
        return []
    rows = [[cell for cell in row if cell.rows] for row in table.cells]
    labels = [bare(COUNTED.sub("", row[0].text)) for row in rows if row]
    if len(labels) < LEAST - 1 or not whole(lexicon.label_words).issuperset(labels):
        return []
    people = whole((*lexicon.mover_columns, *lexicon.seconder_columns))
    sides = [not words.isdisjoint(labels) for words in (whole(lexicon.yes), whole(lexicon.no))]
    told = all(sides) or not people.isdisjoint(labels)
    if not told or not whole(lexicon.motion_columns).isdisjoint(labels):
        return []
    return [led(row[0], cell) for row in rows for cell in row[1:]]


def ticked_columns(table: Draft, lexicon: Lexicon) -> list[Draft]:
    """Return who moved, seconded and voted, as a table says that has a mark for each member.

    Districts print "Member | Motion | Second | Yes | No" below the words of a motion.
    """
    names = [bare(cell.text) for cell in table.cells[0]] if table.cells else []
    heads = whole((*lexicon.name_columns, *lexicon.titles))
    if len(names) < LEAST or names[0] not in heads or len(table.cells) < LEAST:
        return []
    movers = whole((*lexicon.mover_columns, *lexicon.motion_nouns))
    leads = {n: _lead(name, movers, lexicon) for n, name in enumerate(names)}
    rows = [row for row in table.cells[1:] if row and row[0].text]
    marks = [cell for row in rows for cell in row[1:] if cell.rows and cell.text]
    both = {lexicon.moved_by[0], lexicon.seconded[0]} <= set(leads.values())
    if not both or any(len(cell.text) > MARK for cell in marks):
        return []
    out = []
    for column, lead in leads.items():
        ticked = [row[0].text for row in rows if column < len(row) and row[column].text]
        if lead and column and ticked:
            head = table.cells[0][column]
            text = f"{lead}: {', '.join(ticked)}"
            out.append(Draft(text, head.rows, starts=[0], columns=[0], level=-1))
    return out


def _lead(name: str, movers: frozenset[str], lexicon: Lexicon) -> str:
    """Return the label of a line for what a column is called, empty for others."""
    sides = (lexicon.yes, lexicon.no, lexicon.abstained)
    if name in movers:
        return lexicon.moved_by[0]
    if name in whole(lexicon.seconder_columns):
        return lexicon.seconded[0]
    return next((words[0] for words in sides if name in whole(words)), "")


def _is_beside(drafts: list[Draft], place: int, lexicon: Lexicon) -> bool:
    """Whether the line below a label is its value: labels and values in turn, or a name.

    "MOVER:", "Lee", "SECONDER:"; forms filled in by hand have some names behind the labels and
    some below them.
    """
    label, value = drafts[place : place + 2]
    if not _is_value(value):
        return False
    near = (place - 2, place + 2)
    if any(0 <= one < len(drafts) and _is_label(drafts[one], lexicon) for one in near):
        return True
    people = whole((*lexicon.mover_columns, *lexicon.seconder_columns))
    return bare(label.text) in people and is_name(value.text.rstrip(" ."), lexicon)


def led(label: Draft, value: Draft) -> Draft:
    """Return the words of *value* behind its label: "MOVER: Lee"."""
    lead = f"{label.text.rstrip(' :')}: "
    text = lead + value.text
    return Draft(text, value.rows, starts=[0], columns=[0], level=value.level, value=value)


def _is_label(draft: Draft, lexicon: Lexicon) -> bool:
    """Whether a line is a label; forms of councils have "Moved" and "Seconded" without colons."""
    text = draft.text
    if draft.headed or len(text) > SHORT:
        return False
    if text.endswith(":"):
        return bare(text) in whole(lexicon.label_words)
    return bare(text) in whole((*lexicon.mover_columns, *lexicon.seconder_columns))


def _is_value(draft: Draft) -> bool:
    text = draft.text
    return bool(text) and len(text) < LONG and not text.endswith(":") and not draft.headed
