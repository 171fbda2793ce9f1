"""Fields above what was said of each matter: "Subject  1.01 Roll call", "Type  Procedural".

In: rows.  Out: the same, each such field a line of its own and in no table.
Never: takes "Subject:" on top of the paper for the matter of an item: the fields of the software
stand right below it, and more than once.

The software of school boards prints its minutes so; in a PDF the fields are a table, in text that
was copied nothing parts the label from the words.
"""

import re
from functools import lru_cache

from attrs import evolve

from ..drafts import Row
from ..language.phrases import any_of
from ..lexicon.words import Lexicon

LEAST = 2  # so many subjects show the form
NUMBER = r"(?:\d{1,3}(?:\.\d{1,3}){1,3}[.)]?|\d{1,3}[.)]|[A-Z]{1,2}[.)]|[A-Z]\d{1,2}[.)]?)"


def set_subjects(rows: list[Row], lexicon: Lexicon) -> list[Row]:
    """Return *rows* with the fields below each subject apart."""
    starts = [n for n, row in enumerate(rows) if _is_subject(n, row, rows, lexicon)]
    if len(starts) < LEAST:
        return rows
    out, last = list[Row](), 0
    for subject in starts:
        start = subject  # "Meeting …" and "Category …" may stand above it
        while start > last and not rows[start].gap and is_field(rows[start - 1].text, lexicon):
            start -= 1
        out += rows[last:start]
        last = start
        while last < len(rows) and (last <= subject or is_field(rows[last].text, lexicon)):
            row = rows[last]
            field = row.piece(0, len(row.text))
            out.append(evolve(field, gap=max(row.gap, 1), solid=True, part=row.part))
            last += 1
    if last < len(rows):
        out.append(evolve(rows[last], gap=max(rows[last].gap, 1)))
    return [*out, *rows[last + 1 :]]


def _is_subject(place: int, row: Row, rows: list[Row], lexicon: Lexicon) -> bool:
    if subject_begins(row.text, lexicon) is None or place + 1 >= len(rows):
        return False
    return is_field(rows[place + 1].text, lexicon)


def subject_begins(text: str, lexicon: Lexicon) -> int | None:
    """Return where the number and title behind the label of a subject begin, None for none."""
    match = _subject(lexicon).match(text) if text[:1].isupper() else None
    return match.end() if match is not None else None


def is_field(text: str, lexicon: Lexicon) -> bool:
    """Whether a line is a field of a matter: "Type  Action (Consent)"."""
    return text[:1].isupper() and _field(lexicon).match(text) is not None


@lru_cache(maxsize=8)
def _subject(lexicon: Lexicon) -> re.Pattern[str]:
    return re.compile(rf"(?i:{any_of(lexicon.subject_labels)})\s{{0,2}}:?\s+(?={NUMBER}\s+\S)")


@lru_cache(maxsize=8)
def _field(lexicon: Lexicon) -> re.Pattern[str]:
    kinds = any_of(lexicon.business_kinds)
    return re.compile(
        rf"(?i:{any_of(lexicon.subject_fields)})(?::|\s+)\s*(?=[A-Z0-9$])"
        rf"|(?i:{any_of(lexicon.kind_fields)})\s{{0,2}}:?\s+(?i:{kinds})\b"
    )
