"""What a browser prints around a page: when it was printed and its title, its address and number.

In: the rows of a page.  Out: the same, the two lines marked as dropped.
Never: drops one of them where the other is missing: a day above all may be the meeting's.
"""

import re
from collections.abc import Sequence

from .rows import Row

# "11/29/26, 8:09 AM", "29.11.2026, 20:09"
WHEN = re.compile(
    r"\d{1,4}[./-]\d{1,2}[./-]\d{2,4},?\s\d{1,2}[:.]\d{2}(?:\s?[AaPp]\.?[Mm]\.?)?(?=\s|$)"
)
# "https://otter.example/minutes 1/2"
WHERE = re.compile(r"(?:[a-z]{4,12}:\S*|about:\S+)\s.{0,20}?\d{1,4}/\d{1,4}$")


def mark_printed(pages: Sequence[Sequence[Row]]) -> None:
    """Mark the head and foot that a browser gave to each page, on the only page, too.

    >>> from .words import Piece
    >>> def row(text, y): return Row([Piece(text, 20, 500, y, 8)], y, 8)
    >>> page = row("11/29/26, 8:09 AM Club", 18), row("Roads", 90), row("file:///a.html 1/1", 780)
    >>> mark_printed([page]); [row.dropped for row in page]
    ['page header', None, 'page footer']
    """
    for rows in pages:
        if len(rows) < 3:
            continue
        head = min(rows, key=lambda row: row.y)
        foot = max(rows, key=lambda row: row.y)
        if WHEN.match(head.text) and WHERE.match(foot.text):
            head.dropped, foot.dropped = "page header", "page footer"
