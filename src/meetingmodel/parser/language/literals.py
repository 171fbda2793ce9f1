"""The source of a pattern that finds one of many literals, factored by their common beginnings.

In: words and phrases.  Out: the source of a pattern, all in one group.
Never: prefers a shorter literal to a longer one that begins with it.
"""

import re
from collections.abc import Iterable
from functools import lru_cache

ROOM = r"\s+"
APOSTROPHE = "['’]"
NONE = "(?!)"


class _Node(dict[str, "_Node"]):
    """What may follow a beginning, by the next character; *ends*: the beginning is a literal."""

    ends = False


def any_of(words: Iterable[str]) -> str:
    """Return the source of a pattern that finds one of *words*, the longest first; all in a group.

    A blank stands for any room between words, an apostrophe for either kind.

    >>> any_of(["moved", "moved by", "motion"])
    '(?:mo(?:ved(?:\\\\s+by)?|tion))'
    """
    root = _Node()
    for word in words:
        node = root
        for character in word:
            node = node.setdefault(_source(character), _Node())
        node.ends = True
    return f"(?:{_joined(root)})" if root else NONE


@lru_cache(maxsize=256)
def _source(character: str) -> str:
    if character in "'’":
        return APOSTROPHE
    return ROOM if character == " " else re.escape(character)


def _joined(node: _Node) -> str:
    """Return the source of what may follow in *node*."""
    branches = []
    for source, child in node.items():
        run = source
        while len(child) == 1 and not child.ends:
            ((more, child),) = child.items()
            run += more
        branches.append(run + _below(child))
    return "|".join(branches)


def _below(node: _Node) -> str:
    if not node:
        return ""
    return f"(?:{_joined(node)}){'?' if node.ends else ''}"
