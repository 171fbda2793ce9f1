"""Minutes that lost their line ends: headings in capitals, or numbers, amid one long line.

In: rows.  Out: the same, a row each for a heading and for what stands between two.
Never: cuts lines that are not most of the text, or at fewer than three headings.

Archives show what they took out of a scan or a PDF as one paragraph: "… at 7 p.m. OLD BUSINESS The
Chair said that … NEW BUSINESS None. ADJOURNMENT All were for it."
"""

import re
from itertools import pairwise

from attrs import evolve

from ..drafts import Row
from ..language.phrases import bare, whole
from ..lexicon.words import Lexicon
from .marks import marked

LONG = 600  # no line that somebody typed as a paragraph of minutes is much longer
MOST = 0.6  # of the text stands in such lines
LEAST = 3  # so many headings
LETTERS = 8  # of a heading of one word, unless it is a usual one
APART = 2  # blank lines that stand above each
# Words in capitals behind the end of a sentence, an hour or a date, before one in small letters.
HEADING = re.compile(
    r"(?:(?<=[.!?:;)”\"]\s)|(?<=\d\s)|(?<=\d\d\d\d\s)|(?<=[ap]m\s))"
    r"(?![AaPp]\.?[Mm]\.?\s)(?P<title>[A-Z][A-Z’'./&(),-]+(?:\s+(?:[A-Z&/][A-Z0-9’'./&(),-]*|[-–—])){0,11}:?)"
    r"\s+(?=(?:A\s[a-z])|(?:[A-Z][a-z’'.]|[$\d]))"
)
NUMBER = re.compile(
    r"(?:^|(?<=[.!?:;)”\"\d]\s)|(?<=[ap]m\s))(?P<n>\d{1,2}|[IVX]{1,5})[.)]\s+(?=[A-Z])"
)
ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV")


def set_apart_headings(rows: list[Row], lexicon: Lexicon) -> list[Row]:
    """Return *rows*, those that hold a whole paper cut at its headings."""
    long = [row for row in rows if len(row.text) >= LONG and row.style.table is None]
    letters = sum(len(row.text) for row in long)
    if not long or letters < MOST * sum(len(row.text) for row in rows):
        return rows
    cuts = {row.order: _cuts(row.text, lexicon) for row in long}
    if sum(len(places) for places in cuts.values()) < LEAST:
        cuts = {row.order: [(at, at) for at in _numbers(row.text)] for row in long}
        if sum(len(places) for places in cuts.values()) < LEAST:
            return rows
    out: list[Row] = []
    for row in rows:
        places = [place for start, stop in cuts.get(row.order, ()) for place in (start, stop)]
        bounds = sorted({0, *places, len(row.text)}) if places else []
        if not places:
            out.append(row)
        for start, stop in pairwise(bounds):
            start += len(row.text[start:stop]) - len(row.text[start:stop].lstrip())
            out.append(marked(evolve(row.piece(start, stop), gap=APART)))
    for order, row in enumerate(out):
        row.order = order
    return out


def _cuts(text: str, lexicon: Lexicon) -> list[tuple[int, int]]:
    """Return where headings in capitals begin, and what stands behind each."""
    usual = whole(lexicon.usual_items)
    out = []
    for match in HEADING.finditer(text):
        title = match["title"]
        if title.endswith(" A") and text[match.end("title") :].lstrip()[:1].islower():
            title = title[:-2]
        known = bare(title) in usual
        if known or (" " in title and sum(map(str.isalpha, title)) >= LETTERS):
            start = match.start("title")
            # "SENATORS PRESENT: Ann Lee, …" is a label with its names.
            out.append((start, start if title[-1] == ":" else start + len(title)))
    return out


def _numbers(text: str) -> list[int]:
    """Return where the numbers 1, 2, 3 or I, II, III stand, each behind the end of a sentence."""
    figures: list[int] = []
    romans: list[int] = []
    for match in NUMBER.finditer(text):
        number = match["n"]
        if number.isdigit() and int(number) == len(figures) + 1:
            figures.append(match.start("n"))
        elif number in ROMAN[len(romans) : len(romans) + 1]:
            romans.append(match.start("n"))
    return max(romans, figures, key=len)
