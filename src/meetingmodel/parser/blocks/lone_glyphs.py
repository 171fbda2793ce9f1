"""Glyphs of a list that stand alone on their lines, each given to its text.

In: rows.  Out: the same, without the glyphs' own rows.
Never: loses a glyph that is a letter ("o"): one that belongs to no text is dropped with a reason.

Programs that take the text out of a PDF write a bullet on a line of its own, and of a list of short
entries all bullets first, one below the other, and then the entries.
"""

from itertools import pairwise

from ...model import Diagnostic, Dropped, Severity, Span
from ..drafts import Notice, Row
from .mending import unfinished

FULL = 0.8  # of the longest line: a shorter one was not wrapped
MOST = 60  # so many lines of a list are looked at for each of its glyphs


def glyphs_to_their_text(rows: list[Row], dropped: list[Dropped], notice: Notice) -> list[Row]:
    """Give glyphs that stand alone on their lines to the texts that follow them."""
    if not any(map(_is_alone, rows)):
        return rows
    out: list[Row] = []
    place = 0
    while place < len(rows):
        stop = place
        while stop < len(rows) and _is_alone(rows[stop]):
            stop += 1
        glyphs = rows[place:stop]
        if not glyphs:
            out.append(rows[place])
            place += 1
            continue
        left = _given(glyphs, rows, stop, out[-1] if out else None, notice)
        last = stop == len(rows)
        out += [one for one in left if last and _says(one)]
        strays = [one for one in left if not last and _says(one)]
        dropped += [Dropped(one.text, reason="stray glyph", span=Span(one.line)) for one in strays]
        place = stop
    return out


def _is_alone(row: Row) -> bool:
    alone = bool(row.marker) and row.body >= len(row.text) and row.style.heading is None
    return alone and (row.marker == "o" or not any(map(str.isalnum, row.marker)))


def _given(
    glyphs: list[Row], rows: list[Row], stop: int, above: Row | None, notice: Notice
) -> list[Row]:
    """Give *glyphs* to the rows from *stop* on; return those that belong to no text."""
    if stop == len(rows):
        return glyphs
    first, below = glyphs[0], rows[stop]
    cut = above is not None and unfinished(above.text) and below.text.lstrip()[0].islower()
    if cut or below.marker or (_says(first) and below.gap > 1):
        notice(
            Diagnostic(
                "MM103",
                severity=Severity.INFO,
                message="a bullet's glyph stood alone and belongs to no text",
                span=Span(first.line),
            )
        )
        if cut:
            below.gap = 0
        return glyphs
    starts = _starts(rows, stop, len(glyphs))
    for glyph, row in zip(glyphs, starts):
        row.marker, row.body = glyph.marker, len(row.text) - len(row.text.lstrip())
        row.glyph = glyph
    below.gap = max(below.gap, first.gap)
    return glyphs[len(starts) :]


def _starts(rows: list[Row], begin: int, count: int) -> list[Row]:
    """Return the rows from *begin* on that begin an entry, *count* at most; the first one does.

    A line below one that was wrapped goes on with it.
    """
    stop = begin + 1
    while stop < min(begin + count * MOST, len(rows)) and count > 1:
        row = rows[stop]
        if row.marker or row.gap or row.style.heading is not None or row.style.table is not None:
            break
        stop += 1
    block = rows[begin:stop]
    if len(block) == count:
        return block  # each line is an entry
    longest = max(len(row.text) for row in block)
    starts = [block[0]]
    for above, row in pairwise(block):
        text = above.text.rstrip()
        small = row.text.lstrip()[0].islower()
        if len(text) < FULL * longest or not (small or unfinished(text)):
            starts.append(row)
    return starts[:count]


def _says(glyph: Row) -> bool:
    """Whether a mark has letters or digits, which must not get lost: "o", not "•"."""
    return any(map(str.isalnum, glyph.marker))
