"""Which of several motions a sentence speaks of: "the main motion carried", "Lee was elected".

In: what is told, and the motions above it.  Out: the one that is meant.
Never: takes what is told of the main motion for the outcome of an amendment.
"""

from ...language.phrases import bare, phrase, tokens, whole
from ...lexicon.words import Lexicon
from ..context import Context
from .proposal import Proposal

LAST = 4  # so many motions back a result may speak of
SHORT_NAME = 2  # letters; "Mr"


def meant(
    text: str, current: Proposal, found: list[Proposal], order: int, context: Context
) -> Proposal:
    """Return the motion that "the main motion carried" speaks of: not the amendment to it."""
    lexicon = context.lexicon
    main = phrase(lexicon.main_motion).search(text)
    ahead = phrase(lexicon.amending).search(text, 0, main.start()) if main is not None else None
    told = ahead is not None and current.amends is not None and not current.decided
    if main is not None and not told:  # "The amendment was carried and became the main motion"
        near = [one for one in found[-4:] if one.near(order) and one.outcome is None]
        return near[0] if near else current
    head, colon, _ = text.partition(":")
    if colon and bare(head) in whole((*lexicon.result_labels, *lexicon.became_labels)):
        # "Outcome: …" tells of what was put on a line of its own, not of a remark in the debate.
        put = [one for one in found[-LAST:] if one.near(order) and not (one.decided or one.weak)]
        return put[-1] if put else current
    declared = phrase(lexicon.declared_elected).search(text)
    if declared is None and phrase(lexicon.declaring).search(text) is not None:
        declared = phrase(lexicon.told_elected).search(text)  # "declared Cllr. Lee elected"
    if declared is not None:
        return _nominee(text[: declared.start()], found, order) or current
    if current.decided and (paper := _paper(text, lexicon)):
        # "Resolution 26-4 was adopted, 9-4", behind amendments: who moved to adopt it stands above.
        named = [one for one in found[-LAST:] if one.near(order) and not one.decided]
        return next((one for one in named if paper in tokens(one.text)), current)
    if current.amends is not None and current.decided and not _amendment(text, lexicon):
        return current.amends
    return current


def _paper(text: str, lexicon: Lexicon) -> str:
    """Return "resolution" of a sentence that begins "Resolution 26-4" or "The resolution"."""
    words = [bare(word) for word in text.split(None, 2)[:2]]
    papers = whole(lexicon.numbered_papers)
    return next((word for word in words if word in papers), "")


def _nominee(told: str, found: list[Proposal], order: int) -> Proposal | None:
    """Return the nomination of whom *told* names: "Cllr. Lee was declared elected"."""
    words = {word.strip(".,") for word in told.split() if word[:1].isupper()}
    named = [
        one
        for one in found[-LAST:]
        if one.near(order) and not one.decided and one.text.rstrip(" .")
        if not words.isdisjoint(_last_names(one.text))
    ]
    return named[0] if len(named) == 1 else None


def _last_names(text: str) -> set[str]:
    """Return the words of a nomination that may be surnames: not the first of its names."""
    words = [word.strip(".,") for word in text.split()]
    return {word for word in words[1:] if word[:1].isupper() and len(word) > SHORT_NAME}


def _amendment(text: str, lexicon: Lexicon) -> bool:
    return (
        phrase(lexicon.amending).search(text) is not None
        or phrase((*lexicon.motion_nouns, *lexicon.numbered_papers)).search(text) is None
    )
