"""Rules typed between pages, "---", which Markdown takes for the underline of a heading.

In: the lines of the text.  Out: whether rules part pages, which lines are numbers of pages, and
whether a line is of a sentence.
Never: takes the title above a rule for a sentence.
"""

from collections.abc import Sequence
from itertools import pairwise

PAGES, PARTED = 3, 0.5  # so many rules right below sentences, and of all, part pages
RULE = "---"
SECOND = 2  # the first page that has its number above it
FIGURES = 3  # of the number of a page, at most
SENTENCE, LONG = 5, 60  # blanks in a sentence, letters of a line, that "---" makes no heading of


def parts_pages(lines: Sequence[str]) -> bool:
    """Whether most of the rules "---" right below a text stand below a sentence."""
    above = [
        text.strip() for text, rule in pairwise(lines) if rule.strip() == RULE and text.strip()
    ]
    told = sum(map(is_sentence, above))
    return told >= max(PAGES, PARTED * len(above))


def page_numbers(lines: Sequence[str]) -> frozenset[int]:
    """Return which lines are nothing but the number of a page: 2, 3, 4, each right below a rule.

    Programs that make Markdown of a PDF write them so.
    """
    below = [
        (number, line.strip())
        for number, (rule, line) in enumerate(pairwise(lines), 1)
        if rule.strip() == RULE and line.strip()
    ]
    told = [number for number, text in below if text.isdecimal() and len(text) <= FIGURES]
    pages = [int(lines[number]) for number in told]
    counted = len(told) > 1 and pages == [*range(SECOND, SECOND + len(told))]
    return frozenset(told) if counted else frozenset()


def is_sentence(text: str) -> bool:
    """Whether *text* is the end of a sentence, or a long line of one."""
    return (text[-1:] in (".", ",", ";") and text.count(" ") >= SENTENCE) or len(text) > LONG
