"""Tasks that have a code in front: "A24/09 Ann to write", "AP3 Bob to call".

In: rows.  Out: the same; the code is the mark of its row where a series of such lines are tasks.
Never: takes the number of an item for one: most lines of the series say who is "to" do what.

Clubs and parish councils number their actions through the year, and type each as a line of its own
below what was said. Without a mark such a line would go on with the sentence above it.
"""

import re
from collections import defaultdict
from functools import lru_cache

from ..drafts import Row
from ..language.phrases import any_of, whole
from ..lexicon.words import Lexicon

CODE = re.compile(
    r"\s*(?P<code>[\[(]?(?P<series>[A-Z]{1,4})[ .-]?\d{1,4}(?:[./-]\d{1,4}){0,3}[a-z]?[\])]?[.:]?)"
    r"(?:\s+[–-])?\s+(?=[A-Z@])"
)
LEAST = 2  # so many tasks make a series
MOSTLY = 0.6  # so many of its lines are


def mark_task_codes(rows: list[Row], lexicon: Lexicon) -> list[Row]:
    """Return *rows*, in which the codes of tasks are marks."""
    series = defaultdict[str, list[tuple[Row, re.Match[str]]]](list)
    for row in rows:
        if row.marker or row.style.heading or row.style.table is not None:
            continue
        match = CODE.match(row.text)
        if match is not None:
            series[match["series"]].append((row, match))
    for lines in series.values():
        tasks = sum(_is_task(row.text[match.end() :], lexicon) for row, match in lines)
        if tasks >= max(LEAST, MOSTLY * len(lines)):
            for row, match in lines:
                row.marker, row.body = match["code"], match.end()
    return rows


def _is_task(text: str, lexicon: Lexicon) -> bool:
    """Whether *text* says who is to do what: "Ann and Bob to write"."""
    found = _to_do(lexicon).match(text)
    return found is not None and found["verb"] in whole(lexicon.task_verbs)


@lru_cache(maxsize=8)
def _to_do(lexicon: Lexicon) -> re.Pattern[str]:
    return re.compile(rf"[A-Z@][^.:;()]{{0,50}}?\s{any_of(lexicon.infinitive)}\s(?P<verb>[a-z-]+)")
