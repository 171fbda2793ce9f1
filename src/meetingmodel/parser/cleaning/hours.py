"""Hours that look like the number of a list: "7.30 pm at the Boathouse" in the head of notes.

In: rows, with the marks that they begin with.  Out: the same; an hour is no mark any more.
Never: takes "7.30" by itself for an hour: it may be a number.
"""

import re
from functools import lru_cache

from ..drafts import Row
from ..language.phrases import any_of
from ..lexicon.words import Lexicon

FIGURES = re.compile(r"\(?(?:1[0-2]|[1-9])[.:][0-5]\d")


def spare_hours(rows: list[Row], lexicon: Lexicon) -> list[Row]:
    """Return *rows*, in which the hour that a line begins with is text again."""
    for row in rows:
        figures = row.marker[:1].isdigit() and row.style.marker is None
        if figures and FIGURES.fullmatch(row.marker) and _half(lexicon).match(row.text, row.body):
            row.marker, row.body = "", 0
    return rows


@lru_cache(maxsize=8)
def _half(lexicon: Lexicon) -> re.Pattern[str]:
    half = any_of((*lexicon.before_noon, *lexicon.after_noon))
    return re.compile(rf"{half}(?!\w)", re.IGNORECASE)
