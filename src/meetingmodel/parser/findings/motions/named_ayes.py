"""Who voted for it, by name in brackets: "by unanimous vote of the trustees present [Ann, Bob]".

In: words about a vote, as foundations tell them.  Out: the count, or None.
Never: counts those who abstained, or names that stand beside another side.
"""

import re

from ....model import Tally
from ...language.phrases import phrase
from ...people.name_lists import read_names
from ..context import Context

NAMES = re.compile(r"[^()\[\]:;.]{0,80}[(\[](?P<names>[A-Z][^()\[\]:;\d]{3,300})[)\]]")


def named_ayes(text: str, context: Context) -> Tally | None:
    """Return how many are named in brackets behind a unanimous vote."""
    lexicon = context.lexicon
    told = phrase((*lexicon.unanimous_votes, *lexicon.in_unison)).search(text)
    listed = NAMES.match(text, told.end()) if told is not None else None
    if listed is None or "," not in listed["names"]:
        return None
    names = [one.name for one in read_names(listed["names"], lexicon)]
    known = [name for name in names if context.roster.knows(name)]
    # Not "(Smith Road, north side)": some of those who are named were there.
    return Tally(ayes=len(names)) if len(known) > 1 and len(known) * 2 >= len(names) else None
