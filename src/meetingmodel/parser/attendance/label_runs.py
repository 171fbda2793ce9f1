"""Labels that the extraction of text put above all of their lists: two columns, one by one.

In: the drafts from the first of the labels on.  Out: people in the roll; how many drafts that took.
Never: guesses where there are more lists than labels, or fewer.
"""

from ..drafts import Draft
from ..language.phrases import bare
from ..lexicon.words import Lexicon
from ..people.name_lists import read_names
from .inline import take_inline
from .labels import LABEL_LENGTH, read_label
from .list_forms import mostly
from .roll import Label, Roll

MOST = 12  # so many lines hold the labels, at most
LEAST = 2  # labels in a run
SPLIT = 25  # so long is the first line of a label that was set over two


def read_label_run(drafts: list[Draft], place: int, roll: Roll) -> int:
    """Return how many drafts from *place* on are such labels and lists; adds their people.

    "Members Present:", "Members Absent:", and below both the two lists.
    """
    text = drafts[place].text
    if text[-1:] != ":" or len(text) > LABEL_LENGTH:
        return 0
    found, stop = _labels(drafts, place, roll.lexicon)
    lists = drafts[stop : stop + len(found)]
    if len(found) < LEAST or not all(_lists_names(draft, roll.lexicon) for draft in lists):
        return 0
    further = drafts[stop + len(found) : stop + len(found) + 1]
    if len(lists) < len(found) or any(_lists_names(draft, roll.lexicon) for draft in further):
        return 0
    for label, draft in zip(found, lists, strict=True):
        take_inline(draft.text, label, roll)
    return stop + len(found) - place


def _labels(drafts: list[Draft], place: int, lexicon: Lexicon) -> tuple[list[Label], int]:
    """Return the labels from *place* on, and where they end; some are set over two lines."""
    found: list[Label] = []
    stop = place
    lead = drafts[place - 1].text if place else ""
    for number, draft in enumerate(drafts[place : place + MOST], place):
        label = read_label(draft.text, lexicon)
        if label is not None and not label[2] and draft.text[-1:] == ":":
            found.append(Label(label[0], label[1]))
            stop = number + 1
        elif not (len(draft.text) < SPLIT and bare(draft.text) == bare(lead)):
            break  # "Board" above "Members Present:", and again above "Members Absent:"
    return found, stop


def _lists_names(draft: Draft, lexicon: Lexicon) -> bool:
    if draft.cells or draft.marker or ":" in draft.text:
        return False
    people = read_names(draft.text, lexicon, listed=True)
    return bool(people) and mostly(draft.text, len(people))
