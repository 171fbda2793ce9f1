"""Entries of a small circle behind an arrow or a box: "-> bob: ticket", "[ ] ann – call the hall".

In: a draft and its context.  Out: the task in it.
Never: takes an entry for a task that does not begin with somebody on the list.
"""

from ....model import Action
from ...drafts import Draft
from ...language.phrases import whole
from ...people.roster import split_people
from ..context import Context
from .casual import patterns_of
from .commitments import make_action

ARROWS = ("->", "=>", "-->", "→", "⇒", "➔", "➜", "▶", "►")


def casual_entry(draft: Draft, context: Context) -> Action | None:
    """Return the task of an entry behind an arrow or a box: "-> bob: ticket"."""
    text = draft.text
    box = draft.boxed
    if not (box or draft.marker in ARROWS) or not context.roster.casual:
        return None
    match = patterns_of(context.roster)[2].match(text)
    if match is None or match.end() >= len(text) or (box and not match["sign"]):
        return None
    first = text[match.end() :].split(None, 1)[0].lower()
    start = 0 if first in whole(context.lexicon.modals) or not match["sign"] else match.end()
    people = split_people(match["who"], context.lexicon)
    owners = [context.roster.person(name) for name in people]
    return make_action(draft, start, len(text), owners, context)
