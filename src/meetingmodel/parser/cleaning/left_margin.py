"""Who is to act, in the left margin of prose: "GK      Ask for a quote."

In: rows.  Out: the same; the initials or the office are the mark of a row where several stand left
of prose that is set in, and most of what stands beside them is work.
Never: takes a speaker for an owner, or the first column of a table for a margin.

Orchestras, vestries and old clubs set all they say in from the edge, and put into the margin who
has something to do, level with the line that says what.
"""

import re
from collections import Counter

from ..drafts import Row
from ..language.phrases import bare, whole
from ..lexicon.words import Lexicon

NAME = r"[A-Z][A-Za-z]{1,12}"
ENTRY = re.compile(rf"(?P<who>{NAME}(?:\s?[/,&+]\s?{NAME}){{0,4}}):?\s{{2,}}(?=\S)")
INITIALS = re.compile(r"[A-Z]{2,4}")
LEAST = 2  # so many entries
SET_IN = 2  # so many lines of prose for each entry, at least, begin where its words do
MOSTLY = 0.5  # of the entries begin with a verb of work


def set_left_margin(rows: list[Row], lexicon: Lexicon) -> list[Row]:
    """Return *rows*, in which who stands in the left margin is the mark of what stands beside."""
    found = [(row, match) for row in rows if (match := _entry(row, lexicon)) is not None]
    if len(found) < LEAST:
        return rows
    indents = Counter(row.indent for row in rows if not row.marker)
    beside = [(row, match) for row, match in found if row.indent < _column(row, match, indents)]
    works = sum(_is_work(row.text[match.end() :], lexicon) for row, match in beside)
    if len(beside) >= LEAST and works >= MOSTLY * len(beside):
        for row, match in beside:
            row.marker, row.body = match["who"], match.end()
    return rows


def _column(row: Row, match: re.Match[str], indents: Counter[int]) -> int:
    """Return where the words beside an entry begin, if prose begins there, else -1."""
    column = row.indent + match.end()
    return column if indents[column] >= SET_IN else -1


def _entry(row: Row, lexicon: Lexicon) -> re.Match[str] | None:
    """Return who stands at the left edge of a row, before a gap."""
    if row.marker or row.style.heading or row.style.table is not None or len(row.pieces) > LEAST:
        return None
    match = ENTRY.match(row.text)
    if match is None:
        return None
    known = whole((*lexicon.offices, *lexicon.groups, *lexicon.anybody))
    parts = re.split(r"\s?[/,&+]\s?", match["who"])
    named = all(INITIALS.fullmatch(part) or bare(part) in known for part in parts)
    return match if named else None


def _is_work(text: str, lexicon: Lexicon) -> bool:
    words = text.lower().split(None, 2)[:2]
    return words[0] in whole(lexicon.task_verbs) or " ".join(words) in whole(lexicon.phrasal_tasks)
