"""Owners in the margin: initials in a column of their own beside the text.

In: the drafts of an item.  Out: an action on the draft that the initials stand beside.
Never: gives a task to somebody who is not on the roster.
"""

import re
from itertools import pairwise

from ...model import Action
from ..drafts import Draft
from ..due import find_due
from ..people import split_people
from ..sentences import sentences
from .context import Context

# Parish councils type minutes into a table whose last column says who will act: "NC", "GK/JB".
MARGIN = re.compile(r"[A-Z]{2,3}(?:\s*(?:/|,|&|\band\b)\s*[A-Z]{2,3}){0,3}")


def is_margin(text: str, context: Context) -> bool:
    """Whether *text* is nothing but initials of people on the roster."""
    return MARGIN.fullmatch(text.strip()) is not None and all(
        context.roster.knows(part) for part in split_people(text)
    )


def find_in_margin(drafts: list[Draft], context: Context) -> None:
    """Give the draft before initials that stand alone an action, if it has none."""
    for before, draft in pairwise(drafts):
        if before.cells or before.headed or not is_margin(draft.text, context):
            continue
        if any(isinstance(finding, Action) for finding in before.findings):
            continue
        action = margin_action(before, draft.text, context)
        if action is not None:
            before.findings.append(action)


def margin_action(draft: Draft, owners: str, context: Context) -> Action | None:
    """Return the task that initials in the margin make of the last sentence beside them."""
    places = sentences(draft.text, context.lexicon)
    if not places or len(draft.text) < 12:
        return None
    start, stop = places[-1]
    due, words = find_due(draft.text[start:stop], context.frame)
    return Action(
        draft.text[start:stop],
        owners=tuple(context.roster.person(part) for part in split_people(owners)),
        due=due,
        due_text=words,
        at=(start, stop),
        span=draft.span_at(start, stop),
    )
