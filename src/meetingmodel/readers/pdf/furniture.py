"""Page furniture: lines at the head or foot of pages that repeat, and the numbers of pages.

In: the rows of all pages.  Out: the same rows, some marked as dropped.
Never: drops a line unless it is a page number, or another page keeps the same line in the same
place (page number aside). One page keeps it, where it cuts no sentence: the first one for heads if
it can be, the last one for feet.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from .rows import Row
from .words import Piece

DEPTH = 5  # so many lines from the edge may be furniture
SAME_PLACE = 6.0  # points
FOOTER = "page footer"
MARGIN = 0.15  # furniture stands in this part of the page

_DIGITS = re.compile(r"(\d+)")
_DECORATION = "-–—•|~[]() .·"
_PAGE_NUMBER = re.compile(
    r"(?:page|pg|p)?[ .:|-]{0,3}(?P<number>\d{1,4}|[ivxl]{1,6})"
    r"(?:[ ]?(?:of|/|out of)[ ]?(?P<total>\d{1,4}))?(?:[ ]?[|-]?[ ]?page)?",
    re.IGNORECASE,
)
_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50}


class _Edge(NamedTuple):
    """A row near the head or foot of a page: its distance from that edge of the page."""

    page: int
    row: Row
    away: float
    words: tuple[str, ...]
    numbers: tuple[int, ...]


def mark(pages: Sequence[Sequence[Row]], heights: Sequence[float]) -> None:
    """Mark the page numbers, and the repeated heads and feet of pages, as dropped."""
    ordered = [sorted(rows, key=lambda row: row.y) for rows in pages]
    sheets = list(enumerate(zip(ordered, heights, strict=True)))
    heads = [_edges(page, rows, 0.0, MARGIN * height) for page, (rows, height) in sheets]
    feet = [_edges(page, rows[::-1], height, MARGIN * height) for page, (rows, height) in sheets]
    _mark_numbers(heads, feet)
    _mark_repeated(feet[::-1], "footer")
    # A head that stays should cut no sentence, so pages that begin with one are preferred.
    cut = [page > 0 and _is_cut(ordered[page - 1]) for page in range(len(pages))]
    _mark_repeated(
        [heads[page] for page in sorted(range(len(pages)), key=cut.__getitem__)], "header"
    )


def _edges(page: int, rows: Sequence[Row], edge: float, margin: float) -> list[_Edge]:
    found = []
    for row in rows[:DEPTH]:
        if abs(row.y - edge) > margin:
            break
        text = " ".join(row.text.casefold().split())
        parts = _DIGITS.split(text)
        numbers = tuple(int(part[:9]) for part in parts[1::2])
        found.append(_Edge(page, row, abs(row.y - edge), tuple(parts[0::2]), numbers))
    return found


def mark_sideways(pages: Sequence[Sequence[Piece]]) -> list[list[tuple[str, str | None]]]:
    """Return what is written along the sides of pages, and why it is dropped: it repeats.

    It is read at the foot of its page; the last page keeps what all of them have.
    """
    seen: set[tuple[str, int, int]] = set()
    marked: list[list[tuple[str, str | None]]] = []
    for pieces in reversed(pages):
        places = [(one.text, round(one.x0), round(one.y)) for one in pieces]
        marked.append([(place[0], FOOTER if place in seen else None) for place in places])
        seen.update(places)
    return marked[::-1]


def _is_cut(rows: Sequence[Row]) -> bool:
    """Say whether the page of *rows* ends in the middle of a sentence."""
    text = next((row.text for row in reversed(rows) if not (row.dropped or row.part)), ".")
    return not text.endswith((".", "!", "?", ":", ";"))


def page_number(text: str) -> int | None:
    """Return the number that a line states if it is nothing but the number of a page.

    >>> [page_number(text) for text in ("- 3 -", "Page 2 of 9", "4 | Page", "iv", "3 votes")]
    [3, 2, 4, 4, None]
    """
    found = _PAGE_NUMBER.fullmatch(text.strip(_DECORATION))
    if found is None:
        return None
    number = found["number"].lower()
    return int(number) if number.isdigit() else _roman(number)


def _roman(text: str) -> int:
    values = [_ROMAN[letter] for letter in text]
    following = [*values[1:], 0]
    return sum(-one if one < after else one for one, after in zip(values, following, strict=True))


def _mark_numbers(*sides: list[list[_Edge]]) -> None:
    """Drop the outermost lines that count pages: by the page's own number, or in step with it."""
    for side in sides:
        offsets: dict[int, list[Row]] = {}
        for edges in side:
            for edge in edges[:2]:
                number = page_number(edge.row.text)
                if number is not None:
                    offsets.setdefault(number - edge.page, []).append(edge.row)
        for offset, rows in offsets.items():
            if offset == 1 or len(rows) > 1:
                for row in rows:
                    row.dropped = "page number"


def _mark_repeated(side: list[list[_Edge]], part: str) -> None:
    """Drop lines that an earlier page of *side* keeps; pages come in the order of preference."""
    kept: dict[tuple[str, ...], list[_Edge]] = {}
    for edges in side:
        for edge in edges:
            if edge.row.dropped:
                continue
            twin = _twin(edge, kept.get(edge.words, ()))
            if twin is None:
                # What stands further in is no furniture where this is none; but this page may be
                # the first to have it, so it is remembered.
                _remember(edges, kept)
                break
            edge.row.dropped = f"page {part}"
            twin.row.part = part


def _remember(edges: list[_Edge], kept: dict[tuple[str, ...], list[_Edge]]) -> None:
    for edge in edges:
        if not edge.row.dropped:
            kept.setdefault(edge.words, []).append(edge)


def _twin(edge: _Edge, others: Sequence[_Edge]) -> _Edge | None:
    for other in others[-8:]:
        if abs(other.away - edge.away) < SAME_PLACE and _counts(edge, other):
            return other
    return None


def _counts(edge: _Edge, other: _Edge) -> bool:
    """Say whether the numbers of two lines are the same, or differ as their pages do."""
    step = edge.page - other.page
    return all(
        one == two or one - two == step
        for one, two in zip(edge.numbers, other.numbers, strict=True)
    )
