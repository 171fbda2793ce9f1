"""Rules typed between pages, "---", which Markdown takes for the underline of a heading.

In: the lines of the text.  Out: whether rules part pages, and whether a line is of a sentence.
Never: takes the title above a rule for a sentence.
"""

from collections.abc import Sequence
from itertools import pairwise

PAGES, PARTED = 3, 0.5  # so many rules right below sentences, and of all, part pages
SENTENCE, LONG = 5, 60  # blanks in a sentence, letters of a line, that "---" makes no heading of


def parts_pages(lines: Sequence[str]) -> bool:
    """Whether most of the rules "---" right below a text stand below a sentence."""
    above = [
        text.strip() for text, rule in pairwise(lines) if rule.strip() == "---" and text.strip()
    ]
    told = sum(map(is_sentence, above))
    return told >= max(PAGES, PARTED * len(above))


def is_sentence(text: str) -> bool:
    """Whether *text* is the end of a sentence, or a long line of one."""
    return (text[-1:] in (".", ",", ";") and text.count(" ") >= SENTENCE) or len(text) > LONG
