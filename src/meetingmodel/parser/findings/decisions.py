"""Decisions: what the minutes mark as decided.

In: a draft and its context.  Out: the decisions in it.
Never: takes agreement in passing for a decision; only marks of the lexicon count.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from ...model import Decision
from ..drafts import Draft
from ..lexicon.words import Lexicon
from ..phrases import phrase
from ..sentences import sentences
from .context import Context


@lru_cache(maxsize=8)
def _label(lexicon: Lexicon) -> re.Pattern[str]:
    labels = "|".join(sorted(map(re.escape, lexicon.decision_labels), key=len, reverse=True))
    return re.compile(
        rf"\W{{0,3}}(?i:{labels})\s*(?:\#?\d{{1,3}})?\s*[:–—]\s*(?:\(\d{{1,2}}\)\s*)?"
    )


def find_decisions(draft: Draft, context: Context) -> Iterator[Decision]:
    """Yield the decisions of *draft*."""
    text = draft.text
    lexicon = context.lexicon
    label = _label(lexicon).match(text)
    if label is not None and label.end() < len(text) - 3:
        places = sentences(text[label.end() :], lexicon)
        stop = label.end() + places[0][1] if places else len(text)
        yield _decision(draft, label.end(), stop)
        return
    if context.decisions and draft.level >= 0 and len(text) > 15 and not text.endswith(":"):
        yield _decision(draft, 0, len(text))
        return
    marks = phrase(lexicon.decision_phrases)
    if not marks.search(text):
        return
    before: tuple[int, int] | None = None
    said = phrase(lexicon.this_was_agreed)
    for start, stop in sentences(text, lexicon):
        if said.match(text, start) and before is not None:
            yield _decision(
                draft, before[0], before[1]
            )  # "This was agreed": the sentence before it
        elif marks.search(text, start, stop):
            yield _decision(draft, start, stop)
        before = (start, stop)


def _decision(draft: Draft, start: int, stop: int) -> Decision:
    return Decision(draft.text[start:stop], at=(start, stop), span=draft.span_at(start, stop))
