"""Headings: short lines in larger type than the text below them, and bold ones among them.

In: the rows of all pages.  Out: the same rows, those that are headings with their level.
Never: judges one line; a type is that of headings only if nearly all that is set in it is short.

What a PDF keeps of a style is its type. Letterheads are large, too, so there have to be headings
amid the text; and bold lines of the usual size are headings only where such stand above them.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from itertools import pairwise

from .glyphs import BULLETS
from .paragraphs import SAME_EDGE, has_no_room
from .rows import Row

Look = tuple[float, bool]  # the size of the type, and whether it is bold
LONG = 90  # letters; so long a line is text
TEXT = 25  # letters; so long a line of the usual type is text
LEAST = 2  # lines in large type below the first text
SHARE = 0.25  # of the letters may stand in large type
MOST_LEVELS = 6
LADDER = 3  # sizes of titles on top say that as many bold lines below them are headings
ENDS = (".", ";", ",")


def mark_headings(pages: Sequence[Sequence[Row]], rights: Sequence[float]) -> None:
    """Mark the rows that are headings by their type, if this document has such.

    *rights*: where the text of each page is made to wrap.
    """
    usual = _usual(row for rows in pages for row in rows)
    looks: dict[Look, list[Row]] = defaultdict(list)
    below: set[Look] = set()  # looks that come again below the first text
    begun = amid = 0
    for rows, right in zip(pages, rights, strict=True):
        middle = (min((row.x0 for row in rows), default=0.0) + right) / 2
        for row in rows:
            if row.size > usual:
                if not row.columns:
                    look = row.size, _is_bold(row)
                    looks[look].append(row)
                    amid += begun
                    below |= {look} if begun else set()
            elif row.size < usual or not row.cells[0].bold or not _is_bold(row):
                begun = begun or len(row.text) > TEXT
            elif (amid or len(looks) > 1) and _stands_alone(row, middle, right, rows[0]):
                looks[row.size, True].append(row)
    chosen = sorted((look for look, ones in looks.items() if _heads(ones)), reverse=True)
    large = [size for size, _ in chosen if size > usual]
    ladder = amid < LEAST and not (amid and len(large) > 1)
    if ladder and len(large) < LADDER:
        return
    # What stands on top, in a type that does not come again, is a letterhead or a title.
    top = next(iter(looks), None)
    for level, look in enumerate(chosen if large else (), 1):
        title = look[0] > usual if ladder else look == top and look not in below
        if title or (ladder and len(looks[look]) < LADDER):
            continue
        for row in looks[look]:
            row.heading = min(level, MOST_LEVELS)
    for rows, right in zip(pages, rights, strict=True):
        _join(rows, right)


def _usual(rows: Iterable[Row]) -> float:
    """Return the size of the text: most of it is set in that size or in a smaller one."""
    sizes: Counter[float] = Counter()
    for row in rows:
        sizes[row.size] += len(row.cells[0].text)
    larger = 0
    for size in sorted(sizes, reverse=True):
        larger += sizes[size]
        if larger > SHARE * sizes.total():
            return size
    return 0.0


def _join(rows: Sequence[Row], right: float) -> None:
    """Join the lines of a heading: below its number, too, where text would hang below the text."""
    for row, after in pairwise(rows):
        if row.heading and row.heading == after.heading and not (after.loose or after.marker):
            after.joins |= abs(after.x0 - row.x0) < SAME_EDGE and has_no_room(row, after, right)


def _is_bold(row: Row) -> bool:
    return all(cell.bold for cell in row.cells)


def _stands_alone(row: Row, middle: float, right: float, first: Row) -> bool:
    """Whether a bold line is set apart from what stands above it, or goes on with one that is.

    At the *right* edge stands who is to act, below the paragraph that says why.
    """
    plain = row.columns or len(row.cells) > 1 or row.marker in BULLETS
    aside = row.x0 > middle and right - row.x1 < SAME_EDGE
    apart = row is first or row.loose or row.joins
    return not (plain or aside) and apart and not row.text.endswith((*ENDS, ":"))


def _heads(rows: Sequence[Row]) -> bool:
    """Whether what is set in one type may be headings: short, no sentences, no list."""
    others = sum(
        len(row.text) > LONG or row.text.endswith(ENDS) or row.marker in BULLETS for row in rows
    )
    return others * 4 <= len(rows)
