"""Names in square brackets: "[Ann Lee] (clerk)", "[Bob Roe][br] and [[Cy Poe]]".

In: a list of people, or one entry of it.  Out: the text with the names alone.
Never: takes brackets behind a name for one: "Ann Lee [Otter]", "Bob Roe [BR]".

Groups that keep their minutes on a site or wiki link those who came to pages of their own. Where a
page was never written, or the notes were copied elsewhere, the brackets stay.
"""

import re
from functools import lru_cache

from ..language.phrases import any_of
from ..lexicon.words import Lexicon


def unlinked(text: str, lexicon: Lexicon) -> str:
    """Return *text* with the names alone of the links that begin an entry of it."""
    return _links(lexicon).sub(r"\1\2", text) if "[" in text else text


@lru_cache(maxsize=8)
def _links(lexicon: Lexicon) -> re.Pattern[str]:
    """Return the pattern of a link at the beginning, behind a mark or a joining word.

    What stands in brackets right in front of a name is none: "[AL] Ann Lee", "[remote] Bob Roe".
    """
    joined = any_of(lexicon.name_joiners)
    return re.compile(
        rf"(^|[,;:•]\s{{0,2}}|(?<!\w){joined}\s)\[{{1,2}}"
        r"([^\W\d_][^\[\]|,;]{1,60})\]{1,2}(?:\[[^\[\]]{0,60}\])?(?!\s+[A-ZÀ-Þ])"
    )
