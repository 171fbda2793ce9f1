"""Lines that nothing but their place, or a rule below them, makes headings.

In: candidates and drafts.  Out: candidates of the kinds "under-", "under=", "stand", "apart",
"hang", "caps-in" and "next", too.
Never: takes one such line for the way in which a document is written; where a format states
styles, those say more.
"""

from ...drafts import Draft
from ...headings.candidate import Candidate
from ...lexicon.words import Lexicon
from .after_outcomes import mark_next
from .close_above import mark_close
from .hanging import mark_colons, mark_hanging
from .topic_first import mark_leading
from .underlined import mark_underlined


def mark_standing(found: list[Candidate], drafts: list[Draft], lexicon: Lexicon) -> list[Candidate]:
    """Return *found* where lines have a kind that says how they stand to the lines around them."""
    found = mark_underlined(found, drafts, lexicon)
    mark_close(found, drafts, lexicon)
    found = mark_leading(found, drafts, lexicon)
    mark_hanging(found, drafts, lexicon)
    mark_colons(found, drafts, lexicon)
    mark_next(found, drafts, lexicon)
    return found
