"""What a sentence says of itself at its end, or the next one of it: that it was agreed.

In: a sentence, and the one before it; a line, and the one above it.  Out: whether it was agreed.
Never: takes "No objection." below a case for a decision; somebody proposed what nobody opposed.
"""

import re
from functools import lru_cache

from ...model import Decision
from ..drafts import Draft
from ..language.phrases import any_of, bare, opening, phrase, tokens, whole
from ..lexicon.words import Lexicon
from .context import Context

END = 60  # so many letters hold what a sentence says of itself at its end
FEW_WORDS = 4
JOTTED = 2  # words before the mark, in notes of a small circle
POINTS = re.compile(r"\s(?:→|⇒|➔|[-–=]{1,2}>)\s*(?P<told>[^→⇒➔>]{2,60})$")


def ends_agreed(sentence: str, context: Context) -> bool:
    """Whether a sentence ends with a mark that it was agreed: "No statute for now: agreed".

    Small circles need fewer words: "Entry £4, agreed.", "early bird - agreed £8".
    """
    lexicon, casual = context.lexicon, context.roster.casual
    moved = opening(lexicon.moved_by).match(sentence)
    if moved is not None and phrase(lexicon.seconded).search(sentence, moved.end()) is not None:
        return False  # "Proposed Ann, seconded Bob, all in favour": a vote
    found = _agreed(lexicon).search(sentence, max(len(sentence) - END, 0))
    if found is None and casual:
        found = _jotted(lexicon).search(sentence, max(len(sentence) - END, 0))
    least = JOTTED if casual else FEW_WORDS
    return found is not None and len(sentence[: found.start()].split()) >= least


@lru_cache(maxsize=8)
def _agreed(lexicon: Lexicon) -> re.Pattern[str]:
    # "Lee was elected as Chair Resolved", of parish clerks who mark it without a stop
    marked = any_of(case(word) for word in lexicon.marked_ends for case in (str.title, str.upper))
    return re.compile(
        rf"(?:[:,;–—(]|\s-)\s*(?i:{any_of(lexicon.agreed_ends)})\W*$"
        rf"|(?<=[a-z\d)])\s+{marked}\.?$"
    )


@lru_cache(maxsize=8)
def _jotted(lexicon: Lexicon) -> re.Pattern[str]:
    """Return the pattern of the marks that only notes of small circles have."""
    ends = any_of(lexicon.agreed_in_short)
    said = any_of(lexicon.agreed_before)
    return re.compile(rf"(?:(?:[:,;–—(?!→]|\s-)\s*(?i:{ends})\W*$|\s[-–—]\s(?i:{said})\s+\S)")


def points_to_agreement(sentence: str, lexicon: Lexicon) -> bool:
    """Whether an arrow points to what became of a proposal: "A vote for staff → Accepted".

    Groups that type their notes write "Links in the agenda -> all agreed" as well.
    """
    found = POINTS.search(sentence) if ">" in sentence or "→" in sentence else None
    if found is None or len(sentence[: found.start()].split()) < JOTTED:
        return False
    told = bare(found["told"])
    if told in whole((*lexicon.decision_capitals, *lexicon.agreed_ends)):
        return True
    words = tokens(told)
    agreed = whole((*lexicon.agreed_before, *lexicon.agreeing))
    known = agreed | whole((*lexicon.agreeing_fillers, *lexicon.decision_bodies))
    return not words.isdisjoint(agreed) and words <= known


def is_unopposed(sentence: str, before: str, lexicon: Lexicon) -> bool:
    """Whether a sentence says that nobody opposed what the one *before* it proposed.

    "Bob suggests a later date. No objections.", in notes that are typed while people talk.
    """
    if bare(sentence) not in whole(lexicon.unopposed) or before.endswith("?"):
        return False
    return phrase(lexicon.suggesting).search(before) is not None


def what_was_said(drafts: list[Draft], context: Context) -> dict[Draft, Draft]:
    """Return for each line which only says that all agreed the line above it that says of what.

    "Bob: is fine with that" between the two says nothing of its own.
    """
    out: dict[Draft, Draft] = {}
    agreed, assent = whole(context.lexicon.all_agreed), phrase(context.lexicon.assenting)
    above: Draft | None = None
    for draft in drafts:
        short = len(draft.text) < END
        if short and above is not None and bare(draft.text) in agreed:
            out[draft] = above
        elif not short or assent.search(draft.text) is None:
            above = draft
    return out


def agreed_above(draft: Draft, above: Draft | None, context: Context) -> Decision | None:
    """Return what the line *above* says where *draft* only says that all agreed: "All agree".

    Chats and typed notes give that a line of its own. It says nothing below a vote or a title.
    """
    if above is None or bare(draft.text) not in whole(context.lexicon.all_agreed):
        return None
    told = above.findings or above.headed or above.cells or above.role is not None
    if told or draft.level < above.level or above.text.endswith(("?", ":")):
        return None
    places = above.sentences(context.lexicon)
    if not places or len(above.text.split()) < FEW_WORDS:
        return None
    begin, stop = places[-1]
    return Decision(above.text[begin:stop], at=(begin, stop), span=above.span_at(begin, stop))
