"""Lists of votes below a line that announces them: "Vote result, all passed:", "Votes".

In: the drafts of an item.  Out: the entries with their label; the `Proposal` that each is.
Never: takes an entry for a motion of which nothing is told, or who fills an office.
"""

from ...drafts import Draft
from ...language.phrases import bare, opening, whole
from ..context import Context
from .counted import LONGEST, WORD, result_behind, tell_from
from .proposal import Proposal
from .votes import read_outcome

LONG = 90  # a longer line announces no votes


def below_votes(drafts: list[Draft], context: Context) -> dict[Draft, Draft]:
    """Return the entries below a line that announces votes, "Vote result, all passed:", with it."""
    out: dict[Draft, Draft] = {}
    label: Draft | None = None
    for draft in drafts:
        if _announces(draft, context):
            label = draft
        elif label is not None and draft.level > max(label.level, -1) and not draft.headed:
            if draft.level == label.level + 1 or not label.marker:
                out[draft] = label
        else:
            label = None
    return out


def _announces(draft: Draft, context: Context) -> bool:
    """Whether a line ends with a colon and begins with what votes are called; or a heading tells
    the outcome of all: "Vote result, all passed"."""
    text, lexicon = draft.text, context.lexicon
    if draft.headed:
        text = context.title
        # "Votes", over entries that each tell their count
        told = read_outcome(text, lexicon) is not None or bare(text) in whole(lexicon.vote_lists)
    else:
        told = text.endswith(":") and not draft.cells
    return (
        told
        and len(text) < LONG
        and opening((*lexicon.vote_lists, *lexicon.elected_lists)).match(text) is not None
    )


def listed_vote(draft: Draft, label: Draft, order: int, context: Context) -> Proposal | None:
    """Return the motion that an entry of a list of votes is, where its outcome is told."""
    text = draft.text
    if opening(context.lexicon.elected_lists).match(label.text) is not None:
        return None  # "President: Flo (P: Bob, S: Dee)" is read by its names, or is no motion
    stop = result_behind(text, max(len(text) - LONGEST, 0), context)
    one = Proposal(draft, 0, len(text[:stop].rstrip(" .")), order)
    tell_from(one, (text[stop:], label.text), context)
    return one if one.decided and WORD.search(one.text) else None


def take_from_label(one: Proposal, label: Draft, context: Context) -> None:
    """Take what a line tells of all entries below it: "The following were elected unopposed:"."""
    if not one.decided:
        tell_from(one, (label.text,), context)
