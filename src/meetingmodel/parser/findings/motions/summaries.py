"""Motions that a summary on top of the minutes tells, and the debate below tells again.

In: the drafts of a document.  Out: nothing; the motions of the summary are taken off their drafts.
Never: drops one that names its mover, or of which the two places tell another outcome.
"""

import re
from collections.abc import Iterable

from ....model import Motion
from ...drafts import Draft
from ...language.phrases import bare

LEAST = 4  # words; "to approve the minutes" is not told by its words alone
LABEL = re.compile(r"^[^:]{1,30}:\s+")  # "Proposal 7: …"


def keep_debated(drafts: Iterable[Draft]) -> None:
    """Keep the later of two motions in the same words, where the first names nobody.

    Boards and societies list on top what was voted, and tell each vote again where it was held.
    """
    told: dict[str, tuple[Draft, Motion]] = {}
    for draft in drafts:
        for motion in [one for one in draft.findings if isinstance(one, Motion)]:
            key = bare(LABEL.sub("", motion.text))
            first = told.get(key) if len(key.split()) >= LEAST else None
            if first is not None and _tells_the_same(first[1], motion):
                first[0].findings.remove(first[1])
            told[key] = (draft, motion)


def _tells_the_same(first: Motion, later: Motion) -> bool:
    """Whether a motion that nobody is named for is told again."""
    if first.mover is not None or first.seconder is not None or first.amends or first.id:
        return False
    return None in (first.outcome, later.outcome) or first.outcome is later.outcome
