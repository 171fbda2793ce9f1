"""Numbers that no blank parts from their titles: "1.Apologies", "II.Old Business", "a)Roof".

In: rows.  Out: the same rows, with such numbers as their markers.
Never: takes a lone one, or the initials of a name: others of its kind must count on from it.
"""

import re
from collections import defaultdict

from ..drafts import Row
from .levels import marker_kind
from .numbering import number_of_marker

LEAST = 2  # so many numbers count on from each other
LEAST_OF = {"A.": 3, "1": 4}  # of those that initials and figures look like
# What a page or a PDF leaves of a number and the tab behind it.
TIGHT = re.compile(
    r"[ \t\xa0]*(?P<number>\(?(?:\d{1,2}|[ivxIVX]{1,5}|[A-Za-z])(?:\.\)?|\))|\d{1,2})"
    r"(?=[“\"'(]?(?:[A-Z][a-z’']{1,20}|[A-Z]{2,20}|A(?=\s[a-z]))(?![.\w]))"
)


def set_tight_numbers(rows: list[Row]) -> list[Row]:
    """Return *rows* with the numbers that stand right before their titles as markers."""
    tight = {
        row.order: match
        for row in rows
        if not row.marker and row.style.heading is None and (match := TIGHT.match(row.text))
    }
    if not tight:
        return rows
    last: dict[str, int] = {}
    run: dict[str, int] = defaultdict(int)
    longest: dict[str, int] = defaultdict(int)
    of_kind: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        marker = tight[row.order]["number"] if row.order in tight else row.marker
        kind, value = _counted(marker, last)
        run[kind] = run[kind] + 1 if value == last.get(kind, -1) + 1 else 1
        last[kind] = value
        longest[kind] = max(longest[kind], run[kind])
        if row.order in tight:
            of_kind[kind].append(row)
    for kind, members in of_kind.items():
        for row in members if longest[kind] >= LEAST_OF.get(kind, LEAST) else ():
            match = tight[row.order]
            row.marker, row.body = match["number"], match.end()
    return rows


def _counted(marker: str, last: dict[str, int]) -> tuple[str, int]:
    """Return the kind of a marker and its value: "C." is a letter behind "B.", else a hundred."""
    number = number_of_marker(marker)
    if number is None:
        return "", -1
    kind = marker_kind(marker)
    lettered = kind.replace("I", "A").replace("i", "a")
    letter = number_of_marker(marker, letter=True) if lettered != kind else None
    if letter is not None and letter.value == last.get(lettered, 0) + 1 > 1:
        return lettered, letter.value
    return kind, number.value
