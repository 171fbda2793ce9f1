"""Whether a reading may stand in the place of the blocks that it was read from.

In: the reading's text, and the blocks.  Out: yes or no.
Never: yes, where one word of the blocks would be lost.
"""

import unicodedata
from collections import Counter
from collections.abc import Iterable

from meetingmodel.arguments import expect, wrong
from meetingmodel.model.blocks import Bullet, Content, Paragraph, Question, Table

from .words import sentence


def shows(reading: str, blocks: Iterable[Content | str]) -> bool:
    """Return whether *reading* holds every word of *blocks*, so that it may stand in their place.

    Order, case and layout are free, since a reading arranges; a word that the blocks say twice
    must stand in the reading twice. Markers and nested blocks count.

    >>> shows("Board of Trustees, May 4, 2026", ["May 4, 2026", "BOARD OF TRUSTEES"])
    True
    >>> shows("Board of Trustees", ["Board of Trustees", "Special meeting"])
    False
    """
    expect(reading, str)
    if isinstance(blocks, str) or not isinstance(blocks, Iterable):
        raise wrong(blocks, "several blocks or texts", "one stands in a list, as in [block]")
    return _words([_whole_text(blocks)]) <= _words([reading])


def _whole_text(blocks: Iterable[Content | str]) -> str:
    texts: list[str] = []
    stack = list(blocks)
    while stack:
        block = stack.pop()
        if isinstance(block, str):
            texts.append(block)
        elif isinstance(block, Paragraph | Bullet | Question | Table):
            texts += (getattr(block, "marker", ""), block.text)
            stack.extend(block.children)
        else:
            texts.append(sentence(block))
    return "\n".join(texts)


def _words(texts: Iterable[str]) -> Counter[str]:
    folded = unicodedata.normalize("NFC", "\n".join(texts)).casefold()
    return Counter("".join(char if char.isalnum() else " " for char in folded).split())
