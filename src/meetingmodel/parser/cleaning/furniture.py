"""What stands around the text of each page: numbers, heads and feet that come again.

In: a document.  Out: the numbers of its lines that are furniture, with the reason for each.
Never: takes a line whose words stand nowhere else; the first of them may name the body or the day.
"""

import re
from collections import defaultdict
from functools import lru_cache

from ...document import Document, Line
from ..language.phrases import any_of, bare, tokens, whole
from ..lexicon.words import Lexicon
from .printed import printed

DIGITS = re.compile(r"\d+")
LONGEST = 100  # a heading that is underlined
SAYS = 20  # characters of what stands before the number of a page
PAGES = 3  # so many such lines count them
FIGURES = 3  # of the number of a page, at most
HEAD = 20  # so many lines on top may say what the foot of the first page says again
EDGE = 3  # so many lines at the head or foot of a page may be furniture


def furniture_of(document: Document, lexicon: Lexicon) -> dict[int, str]:
    """Return the lines that are page furniture, with the reason for each."""
    if document.hard:
        return {}
    lines = document.lines
    out = _counted(lines) | printed(lines)
    edges = _edges(lines, lexicon)
    if not edges:
        return out
    alone, said = _page_number(lexicon), _said_page(lexicon)
    outcomes = whole((*lexicon.carried, *lexicon.failed, *lexicon.tabled))
    found: dict[str, list[Line]] = defaultdict(list)
    for number in sorted(edges):
        found[_shape(lines[number - 1].text, said)].append(lines[number - 1])
    paged = lines[-1].page > lines[0].page
    heads = (line for n, line in enumerate(lines[:HEAD], 1) if edges.get(n) != "foot")
    above = {word for line in heads for word in tokens(line.text)}
    for number in sorted(edges):
        line = lines[number - 1]
        text = line.text
        if alone.match(text.strip()) and (edges[number] or said.search(text)):
            out[number] = "page number"
            continue
        shape = _shape(text, said)
        if bare(text) in outcomes:
            continue  # "CARRIED." ends an item at the foot of several pages
        if any(c.isalpha() for c in shape):
            first, last = found[shape][0], found[shape][-1]
            again = not paged or _comes_again(line, first) or _comes_again(last, line)
            # The first may say what the notes say nowhere else: the body, the day.
            told = edges[number] == "foot" and tokens(said.sub("", text)) <= above
            if again and last is not first and (told or first is not line):
                out[number] = "page header" if edges[number] != "foot" else "page footer"
    return out


def _counted(lines: tuple[Line, ...]) -> dict[int, str]:
    """Return the lines that say the same of the paper, its day among it, and count the pages.

    Text out of a PDF that keeps no pages has "Wick Council – 05/26/26 1", "… 2", "… 3" in it.
    """
    found: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for number, line in enumerate(lines, 1):
        said, _, page = line.text.rstrip().rpartition(" ")
        if page.isdecimal() and len(page) <= FIGURES and line.style.table is None:
            if len(said) >= SAYS and any(map(str.isdigit, said)) and said[:1].isalpha():
                found[said.rstrip()].append((number, int(page)))
    out: dict[int, str] = {}
    for places in found.values():
        pages = [page for _, page in places]
        if len(pages) >= PAGES and pages == [*range(pages[0], pages[0] + len(pages))]:
            out |= {number: "page footer" for number, _ in places}
    return out


def _comes_again(line: Line, first: Line) -> bool:
    """Whether a line of the shape of *first* is that of another page: numbers alike or in step.

    "Figure 2" on the page of "Figure 1", or "Item 9" ten pages on, is content.
    """
    pages = line.page - first.page
    numbers = zip(DIGITS.findall(line.text), DIGITS.findall(first.text), strict=False)
    return pages > 0 and all(int(one) - int(other) in (0, pages) for one, other in numbers)


@lru_cache(maxsize=8)
def _page_number(lexicon: Lexicon) -> re.Pattern[str]:
    words = any_of((*lexicon.page_words, *lexicon.page_marks))
    return re.compile(
        rf"(?:[-–—|\[(]?\s*)(?:{words}\s*)?{_figures(lexicon)}\s*[-–—|\])]?$", re.IGNORECASE
    )


@lru_cache(maxsize=8)
def _said_page(lexicon: Lexicon) -> re.Pattern[str]:
    return re.compile(rf"\b{any_of(lexicon.page_words)}\s*{_figures(lexicon)}\b", re.IGNORECASE)


def _figures(lexicon: Lexicon) -> str:
    return rf"\d{{1,4}}(?:\s*(?:{any_of(lexicon.page_of)}|/)\s*\d{{1,4}})?"


def _shape(text: str, said: re.Pattern[str]) -> str:
    return " ".join(DIGITS.sub("0", said.sub("", text)).split()).lower()


def _edges(lines: tuple[Line, ...], lexicon: Lexicon) -> dict[int, str]:
    """Return the lines at the head and foot of pages.

    Where the text has no form feeds, a line "Page 3" or "3 of 7" shows where a page ended.
    """
    filled = [
        n
        for n, line in enumerate(lines, 1)
        if line.text and not line.text.isspace() and not line.dropped
    ]
    out: dict[int, str] = {}
    breaks = [
        place
        for place in range(1, len(filled))
        if lines[filled[place] - 1].page != lines[filled[place - 1] - 1].page
    ]
    if breaks:
        for place in (*breaks, len(filled)):
            for n in filled[max(place - EDGE, 0) : place]:
                out[n] = "foot"
        for place in (0, *breaks):
            for n in filled[place : place + EDGE]:
                out.setdefault(n, "head")
        return out
    said = _said_page(lexicon)
    for place, n in enumerate(filled):
        text = lines[n - 1].text
        if len(text) < LONGEST and any(map(str.isdigit, text)) and said.search(text):
            for near in filled[max(place - EDGE + 1, 0) : place + EDGE]:
                out[near] = "edge" if near == n else ""
    return out
