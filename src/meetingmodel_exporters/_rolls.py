"""Rolls whose names stand in columns: what parts them are blanks, and those must be seen.

In: the words of a paragraph, and the names of who attended.  Out: the words, some with
blanks behind them.
Never: changes a word, or parts names that anything else parts.
"""

from collections.abc import Iterable
from itertools import pairwise

COLUMNS = "  "  # with the one that parts words there are three


def in_columns(given: list[str], names: Iterable[str]) -> list[str]:
    """Return the words, with more blanks behind a name that the next one follows at once.

    >>> in_columns(["Present:", "Ann", "Lee", "Bo", "Ray"], ["Ann Lee", "Bo Ray"])
    ['Present:', 'Ann', 'Lee  ', 'Bo', 'Ray']
    """
    out = list(given)
    starts: dict[str, list[int]] = {}
    for place, word in enumerate(given):
        starts.setdefault(word, []).append(place)
    for name, following in pairwise(name.split() for name in names):
        for start in starts.get(name[0], ()) if name and following else ():
            end = start + len(name)
            if given[start:end] == name and _begins(given[end:], following):
                out[end - 1] = name[-1] + COLUMNS
    return out


def _begins(given: list[str], name: list[str]) -> bool:
    """Whether *name* stands first, perhaps behind a title such as "Mr."."""
    titled = bool(given) and given[0].endswith(".") and given[0] != name[0]
    return given[titled : titled + len(name)] == name
