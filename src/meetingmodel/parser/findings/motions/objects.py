"""What was moved, where the sentence with the mover does not say: the one before it, or the title.

In: a motion in the making, and the sentence that names its mover.  Out: the motion with its words.
Never: takes what somebody asked, or a remark in brackets, for what was moved.
"""

import re

from ...language.phrases import bare, opening, whole
from ..context import Context
from .above import heading, speaks
from .proposal import Place, Proposal, Said
from .voted import asks_approval

NEAR = 5  # so many sentences back in a paragraph it is told what was moved
MATTER = 4  # words of a title that says what was moved
ASIDE = re.compile(r"\([^()]{4,120}\)\W{0,3}")
LONG = 15  # so long are words that can be what was moved


def take_title(new: Proposal, said: Said, context: Context) -> None:
    """Take the title for what was moved: "Minutes: moved Lee, seconded Roe, carried"."""
    title = heading(said, context)
    if title is not None:
        new.put(title)


def with_object(new: Proposal, said: Said, context: Context) -> None:
    """Take the sentence before "Lee made the motion to approve", which does not say what.

    Clerks of cities write "3. Accepting the plan of Mill Lane. Moved by Lee to adopt; …".
    """
    verbs = whole((*context.lexicon.naming_nothing, *context.lexicon.infinitive))
    words = bare(new.text.partition(";")[0]).split()
    if new.empty or not said.before or not verbs.issuperset(words):
        return
    near = [one for one in said.before[-NEAR:] if one[0] is said.draft and not one[0].headed]
    if near:
        asked = (place for place in reversed(near) if not speaks(_words(place), context))
        place = next(asked, None)  # "The claims were read. Lee asked about the lift."
        if place is not None and place[2] - place[1] > LONG:
            new.put(place)
    elif asks_approval(_words(said.before[-1]), context.lexicon) and not said.before[-1][0].headed:
        new.put(_whole(said.before[-1]))  # "Approval of Minutes of May 4", a line above
    elif opening(context.lexicon.moved_by).match(said.text) is not None:
        place = _matter_above(said, context)
        if place is not None:
            new.put(place)


def _words(place: Place) -> str:
    draft, start, stop = _whole(place)
    return draft.text[start:stop]


def _whole(place: Place) -> Place:
    """Return the place with all words of a draft that was not read sentence by sentence."""
    draft, start, _ = place
    return place if start >= 0 else (draft, 0, len(draft.text.rstrip(" .:")))


def _matter_above(said: Said, context: Context) -> Place | None:
    """Return the long title of the item, or the lettered entry, that a line of a motion follows."""
    for draft, _, _ in reversed(said.before):
        if draft.headed:
            place = heading(said, context)
            words = place[0].text[place[1] : place[2]].split() if place is not None else []
            return place if len(words) >= MATTER else None
        if ASIDE.fullmatch(draft.text):
            continue  # "(Report No. 12)"
        if draft.marker[-2:-1].isalnum() and len(draft.text) > LONG:
            start, stop = draft.sentences(context.lexicon)[0]
            return draft, start, stop
        return None
    return None
