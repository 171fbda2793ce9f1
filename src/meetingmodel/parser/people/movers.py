"""Numbers of resolutions with who moved them: "R2026-41 Roe, Fox:", and behind it "That …".

In: a text, and what stands below it.  Out: whether it begins so.
Never: takes a number with a title for one; two names fill the line, or a resolution follows them.

Townships of Canada number all that they resolve so, below the items or without any. Counties of
Minnesota write but the names.
"""

import re
from collections.abc import Callable
from functools import lru_cache

from ..language.phrases import any_of, opening
from ..lexicon.words import Lexicon

# The number of a resolution has a year or a part in it: "R2026-41", "26-041", "(60/26)".
NUMBER = r"(?:[A-Z]{1,4}[-–.]?)?\d{1,4}[-–/]\d{1,4}(?:[-–/]\d{1,4})?"
NUMBERED = re.compile(rf"\W{{0,3}}{NUMBER}(?!\w)\W{{0,3}}(?:\s|$)")
NAME = r"(?:[A-Z]\.?\s){0,2}[A-Z][\w'’-]{1,20}(?:\s[A-Z][\w'’-]{1,20})?"
PAIR = re.compile(rf"\W{{0,3}}(?P<mover>{NAME}?)\s?[/–—-]\s?(?P<seconder>{NAME})\W{{0,3}}")


def names_movers(text: str, below: str, lexicon: Lexicon) -> bool:
    """Whether a number and two names stand in front of a resolution, or above it."""
    number = NUMBERED.match(text)
    pair = _pair(lexicon).match(text, number.end()) if number is not None else None
    return pair is not None and resolves(text[pair.end() :] or below, lexicon)


def resolves(text: str, lexicon: Lexicon) -> bool:
    """Whether *text* begins with the words of a resolution: "That …", "Whereas …"."""
    return opening(resolving(lexicon)).match(text) is not None


def heads_motion(text: str, below: str, knows: Callable[[str], bool], lexicon: Lexicon) -> bool:
    """Whether two who were there fill a line above a motion: "LEE - ROE", and "Motion to …"."""
    pair = PAIR.fullmatch(text)
    if pair is None or not (knows(pair["mover"]) and knows(pair["seconder"])):
        return False
    return opening((*resolving(lexicon), *lexicon.motion_openings)).match(below) is not None


def is_number(text: str) -> bool:
    """Whether a line has nothing but the number of a resolution: "26-101"."""
    return NUMBERED.fullmatch(text) is not None


@lru_cache(maxsize=8)
def resolving(lexicon: Lexicon) -> tuple[str, ...]:
    """Return what a resolution begins with; "26-062 Fox to call the builder" gives a task."""
    words = (*lexicon.motion_texts, *lexicon.recitals)
    return tuple(word for word in words if word not in lexicon.infinitive)


@lru_cache(maxsize=8)
def _pair(lexicon: Lexicon) -> re.Pattern[str]:
    joined = any_of(lexicon.conjunctions)
    return re.compile(rf"\W{{0,3}}{NAME}\s*(?:[,/&–—-]|\b{joined}\b)\s*{NAME}\s*[:.–—-]?(?:\s+|$)")
