"""Words and phrases at one place of a text, looked up in a set: there is no pattern to compile.

In: a text, a place in it, and phrases.  Out: where the phrase ends.
Never: ends within a word, or heeds how a phrase is written.
"""

import re
from functools import lru_cache

WORD = re.compile(r"\w+")


def end_of(text: str, begin: int, phrases: frozenset[str]) -> int | None:
    """Return where the longest of *phrases* ends that *text* has at *begin*.

    >>> end_of("the Vice Chair, Ann", 4, frozenset({"vice", "vice chair"}))
    14
    """
    first = WORD.match(text, begin)
    most = _words_after(phrases).get(first[0].lower()) if first is not None else None
    if first is None or most is None:
        return None
    found = None
    match: re.Match[str] | None = first
    for _ in range(most):
        if match is None:
            break
        if _plain(text[begin : match.end()]) in phrases:
            found = match.end()
        match = WORD.search(text, match.end())
    return found


@lru_cache(maxsize=64)
def _words_after(phrases: frozenset[str]) -> dict[str, int]:
    """Return the first word of each phrase, and how many words the longest one with it has."""
    most: dict[str, int] = {}
    for one in phrases:
        words = WORD.findall(one)
        for first in words[:1]:  # a mark has none
            most[first] = max(most.get(first, 0), len(words))
    return most


def _plain(text: str) -> str:
    return " ".join(text.lower().replace("’", "'").split())
