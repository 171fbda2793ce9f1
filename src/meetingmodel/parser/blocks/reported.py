"""Words that begin what is said of a matter, right below its title.

In: a text.  Out: whether it puts a recommendation, or tells that somebody presents the matter.
Never: decides that the line above is a title.

Transit and water boards write "Purchase of Forty Buses", and right below it "It is recommended by
the Committee that …" or "Ann Lee, Manager of Fleet, presented this item.".
"""

import re
from functools import lru_cache

from ..language.phrases import any_of, opening
from ..lexicon.words import Lexicon

SAID = re.compile(
    r"(?:[A-Z][a-z]{0,4}\.? )?[A-Z][\w'’-]{1,20}(?: [A-Z][\w'’.-]{0,20}){0,2}"
    r"(?:, (?:[A-Z][\w.'’&/-]{0,30},? |[a-z]{2,3} |& ){1,9}|\s)"
)
FAR = 60  # characters behind a name and an office in which it is told what they did
LETTERS = 26  # so long is such a text at least


def begins_report(text: str, lexicon: Lexicon) -> bool:
    """Whether *text* begins as what is said of a matter does."""
    if len(text) < LETTERS or not text[0].isupper():
        return False
    if opening(lexicon.recommends).match(text) is not None:
        return True
    match = SAID.match(text)
    if match is None:
        return False
    told = _presents(lexicon).match(text, match.end())
    return told is not None


@lru_cache(maxsize=8)
def _presents(lexicon: Lexicon) -> re.Pattern[str]:
    verbs, objects = any_of(lexicon.presenting), any_of(lexicon.presented)
    return re.compile(rf"(?i:(?:[a-z]{{4,7}} )?{verbs} [^.;]{{0,40}}?{objects}\b)")
