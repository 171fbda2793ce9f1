"""From PDFium's words to pieces: words that stand together on one baseline.

In: a page as the worker sent it.  Out: a `Sheet` of pieces, in upright coordinates from the top.
Never: orders anything; pieces come as the file draws them.
"""

from bisect import bisect_right
from collections.abc import Iterator
from itertools import compress
from math import isfinite
from operator import sub
from statistics import median
from typing import NamedTuple

from ..leads import is_number
from . import glyphs
from .aligned import column_starts
from .baselines import Word
from .columns import second_edge
from .grid import Grid, Rule
from .gutters import Table, edges, name_columns
from .labels import label_edges
from .pages import Page

# Widths and gaps are measured in sizes of the type (ems).
COLUMN_GAP = 1.0  # two letters wide: only a line that is spread has wider spaces between words
BACK_GAP = -0.4  # whoever goes back so far starts anew
BASELINE = 0.12  # how far words of one piece may stand above each other
ASLANT = 4  # a word such as "DRAFT" written across the page
STRAIGHT = 0.1  # scans lie less aslant than this


Place = tuple[float, float]  # where a word begins: its left edge and its baseline


class Piece:
    """Words on one baseline, with no gap between them that could part columns.

    *lead*: so many letters at its start are bold. *spread*: the mean space between its words.
    *begins*: a column begins with it, however near what stands before it is.
    """

    __slots__ = ("begins", "bold", "count", "lead", "size", "spread", "text", "x0", "x1", "y")

    def __init__(self, text: str, x0: float, x1: float, y: float, size: float) -> None:
        self.text = text
        self.x0 = x0
        self.x1 = x1
        self.y = y
        self.size = size
        self.count = 1
        self.spread = 0.0
        self.bold = False
        self.lead = 0
        self.begins = False

    def __repr__(self) -> str:
        return f"Piece({self.text!r}, {self.x0:.0f}, {self.x1:.0f}, {self.y:.0f}, {self.size:.0f})"


class Sheet(NamedTuple):
    """A page: what is written on it upright, what along its side, and the lines drawn on it.

    *pictured*: a page of few words with a picture; *words*, *letters*: how many there
    are; *unknown*: so many letters have no Unicode; *table*: what may go on on the next page.
    """

    width: float
    height: float
    pieces: list[Piece]
    sideways: list[Piece]
    grid: Grid
    pictured: bool
    words: int
    letters: int
    unknown: int
    table: Table | None = None


NOTHING = Sheet(612.0, 792.0, [], [], Grid([]), False, 0, 0, 0)


class _Words(NamedTuple):
    texts: list[str]
    left: list[float]
    right: list[float]
    y: list[float]
    size: list[float]
    bold: list[bool]


def sheet(page: Page, above: Table | None = None) -> Sheet:
    """Return the pieces of a page; *above*: the table with which the page above ended."""
    page = page._replace(
        height=_finite([page.height])[0],
        origins=_finite(page.origins), boxes=_finite(page.boxes), rules=_finite(page.rules),
    )  # fmt: skip
    turns = _turns(page)
    of_words = list(map(turns.__getitem__, page.runs))
    onward: Table | None = None
    main = max(set(of_words) - {ASLANT}, key=of_words.count, default=0)
    grid = Grid([] if main else _rules(page.rules, page.height))
    found: dict[bool, list[Piece]] = {True: [], False: []}
    for turn in sorted(set(of_words)):
        chosen = None if len(set(of_words)) == 1 else [one == turn for one in of_words]
        words = _words(page, turn, chosen)
        starts = set[Place]() if main or turn else column_starts(_each(words))
        pieces = _pieces(words, grid, starts)
        if turn == main and not main and (above or name_columns(pieces, grid)):
            upright, level, onward = edges(_each(words), grid, above)
            # Running text in two columns is no table.
            if upright and second_edge(pieces) is None:
                grid.add(upright, level)
                pieces = _pieces(words, grid, starts)
        if turn == main and not main and words.bold:
            sides = label_edges(_each(words), grid)
            if any(sides):
                grid.add(*sides)
                pieces = _pieces(words, grid, starts)
        found[turn == main] += pieces
    if main:
        # How far a turned page reaches is not asked: its uppermost line stands at its head.
        top = min(piece.y for piece in found[True]) - 36.0
        for piece in found[True]:
            piece.y -= top
    return Sheet(
        page.width, page.height, found[True], found[False], grid, page.pictured,
        len(page.starts), len(page.text), page.text.count("\ufffd"), onward,
    )  # fmt: skip


def _each(words: _Words) -> list[Word]:
    bold = words.bold or [False] * len(words.texts)
    numbers = map(glyphs.is_marker, words.texts)
    return list(map(Word, words.left, words.right, words.y, words.size, bold, numbers))


def _finite(numbers: list[float]) -> list[float]:
    # A matrix may blow a page up beyond all numbers.
    if isfinite(sum(numbers)):
        return numbers
    return [number if isfinite(number) else 0.0 for number in numbers]


def _turns(page: Page) -> list[int]:
    """Return by how many quarters each run of text is turned; ASLANT for what lies between."""
    turns = []
    for a, b in zip(page.shapes[0::7], page.shapes[1::7], strict=True):
        if not b and a >= 0:  # nearly all text
            turns.append(0)
        elif min(abs(a), abs(b)) > STRAIGHT * max(abs(a), abs(b)):
            turns.append(ASLANT)
        elif abs(a) >= abs(b):
            turns.append(0 if a >= 0 else 2)
        else:
            turns.append(1 if b > 0 else 3)
    return turns


def _rules(numbers: list[float], top: float) -> list[Rule]:
    sides = zip(numbers[0::4], numbers[1::4], numbers[2::4], numbers[3::4], strict=True)
    return [(left, top - high, right, top - low) for left, low, right, high in sides]


def _words(page: Page, turn: int, chosen: list[bool] | None) -> _Words:
    text = page.text
    texts = [text[a:b] for a, b in zip(page.starts, page.ends, strict=True)]
    left, right, y = _upright(page, turn)
    runs = page.runs
    if chosen:
        texts, runs = list(compress(texts, chosen)), list(compress(runs, chosen))
        left, right, y = (list(compress(many, chosen)) for many in (left, right, y))
    fonts = [font.name for font in page.fonts]
    inks = page.inks
    names = [fonts[ink] for ink in inks[0::2]]
    bolds = [glyphs.is_bold(font.name, font.flags) for font in page.fonts]
    # Text that is filled and outlined (mode 2) is how programs feign bold.
    bold = [bolds[font] or mode == 2 for font, mode in zip(inks[0::2], inks[1::2], strict=True)]
    return _Words(
        _shown(texts, runs, names, set(text)),
        left, right, y,
        list(map(_sizes(page).__getitem__, runs)),
        list(map(bold.__getitem__, runs)) if any(bold) else [],
    )  # fmt: skip


def _upright(page: Page, turn: int) -> tuple[list[float], list[float], list[float]]:
    """Return left and right edges and baselines, as if the text stood upright."""
    boxes = page.boxes
    one, other = (3, 1) if turn % 2 else (0, 2)
    starts = list(map(min, boxes[one::8], boxes[one + 4 :: 8]))
    ends = list(map(max, boxes[other::8], boxes[other + 4 :: 8]))
    if turn in (2, 3):
        starts, ends = [-end for end in ends], [-start for start in starts]
    origins = page.origins[0::2] if turn % 2 else page.origins[1::2]
    top = 0.0 if turn else page.height
    return starts, ends, origins if turn in (1, 2) else [top - y for y in origins]


def _sizes(page: Page) -> list[float]:
    sizes = []
    shapes = page.shapes
    for c, d, size in zip(shapes[2::7], shapes[3::7], shapes[6::7], strict=True):
        real = size * (c * c + d * d) ** 0.5
        sizes.append(real if 2 <= real <= 200 else 10.0)
    return sizes


def _shown(texts: list[str], runs: list[int], fonts: list[str], letters: set[str]) -> list[str]:
    tables = {font: glyphs.table_of(font) for font in set(fonts)}
    if any(tables.values()):
        texts = [
            text.translate(table) if (table := tables[fonts[run]]) else text
            for text, run in zip(texts, runs, strict=True)
        ]
    if glyphs.shows_otherwise(letters):
        texts = list(map(glyphs.shown, texts))
    return texts


def _pieces(words: _Words, grid: Grid, starts: set[Place]) -> list[Piece]:
    count = len(words.texts)
    if not count:
        return []
    gaps = list(map(sub, words.left[1:], words.right))
    rises = map(sub, words.y[1:], words.y)
    cuts = [
        place
        for place, (gap, rise, size) in enumerate(zip(gaps, rises, words.size, strict=False), 1)
        if not (BACK_GAP * size < gap < COLUMN_GAP * size and abs(rise) < BASELINE * size)
    ]
    if grid:
        cuts = sorted({*cuts, *_at_rules(words, gaps, grid)})
    if starts:
        begun = zip(words.left, words.y, strict=True)
        cuts = sorted({*cuts, *(n for n, place in enumerate(begun) if n and place in starts)})
    if holes := [hole for place in cuts for hole in _holes(words, place)]:
        cuts = sorted({*cuts, *holes} - {0, count})
    found = [
        _piece(words, gaps, start, end)
        for start, end in zip([0, *cuts], [*cuts, count], strict=True)
    ]
    for piece in found if starts else ():
        piece.begins = (piece.x0, piece.y) in starts
    return found


def _holes(words: _Words, place: int) -> Iterator[int]:
    """Yield the cuts that let words from *place* on, drawn later, stand in holes of their line.

    Letters that a font does not have are taken from another one, and drawn when the line is done.
    """
    if words.left[place] > words.left[place - 1] or not _level(words, place):
        return
    first = place - 1
    while first and words.left[first - 1] <= words.left[first] and _level(words, first):
        first -= 1
    late = place
    while late < len(words.texts) and (late == place or words.left[late] > words.left[late - 1]):
        if not _level(words, late):
            return
        hole = bisect_right(words.left, words.left[late], first, place)
        slack = BASELINE * words.size[late]
        if (
            first < hole < place
            and words.right[hole - 1] < words.left[late] + slack
            and words.right[late] < words.left[hole] + slack
        ):
            yield from (hole, late, late + 1)
        late += 1


def _level(words: _Words, place: int) -> bool:
    """Whether a word stands on the baseline of the word before it."""
    return abs(words.y[place] - words.y[place - 1]) < BASELINE * words.size[place]


def _at_rules(words: _Words, gaps: list[float], grid: Grid) -> list[int]:
    """Return the words before which a drawn line passes: they stand in another cell."""
    return [
        place
        for place, gap in enumerate(gaps, 1)
        if gap > 0 and grid.between(words.right[place - 1], words.left[place], words.y[place])
    ]


def _piece(words: _Words, gaps: list[float], start: int, end: int) -> Piece:
    texts = words.texts[start:end]
    text = " ".join(texts)
    count = end - start
    left, right = words.left[start], words.right[end - 1]
    if left > right:  # written from right to left
        left, right = min(words.left[start:end]), max(words.right[start:end])
    piece = Piece(text, left, right, words.y[start], words.size[(start + end) // 2])
    if count > 1:
        piece.count = count
        piece.spread = sum(gaps[start : end - 1]) / (count - 1)
        if count > 3 and len(text) < 2.4 * count:
            piece.text = unspaced(texts, gaps[start : end - 1])
    if words.bold and any(words.bold[start : min(start + 2, end)]):
        bold = words.bold[start:end]
        piece.bold = all(bold)
        bold[0] = bold[0] or is_number(f"{texts[0]} ")
        bold.append(False)
        piece.lead = len(" ".join(texts[: bold.index(False)]))
    return piece


def unspaced(texts: list[str], gaps: list[float]) -> str:
    """Return words whose letters were set apart, joined again; others as they are.

    >>> unspaced(["M", "I", "N", "U", "T", "E", "S"], [3.0] * 6)
    'MINUTES'
    """
    if sum(len(text) == 1 for text in texts) < 0.8 * len(texts):
        return " ".join(texts)
    # Between words the gap is wider than between letters; with one word, none is.
    most = 1.5 * median(gaps)
    return texts[0] + "".join(
        (" " if gap > most else "") + text for gap, text in zip(gaps, texts[1:], strict=True)
    )
