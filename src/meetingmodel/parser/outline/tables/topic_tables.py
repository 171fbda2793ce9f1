"""Small tables that are an item each: what is to be talked about in the first row of all.

In: the drafts of a document.  Out: which of its tables are items.
Never: takes one such table for the way in which a document is written.
"""

import re
from functools import lru_cache

from ...drafts import Draft
from ...headings.parts import slot_of
from ...headings.presenters import is_duration
from ...headings.whole import FILED
from ...language.phrases import any_of, bare, whole
from ...lexicon.words import Lexicon
from ...people.names import is_name
from .cells import filled, full_text

NUMBERED = 3  # so many tables with a number and a title make an agenda
TIMED = 2  # so many with a time, a title and who presents it
TITLE = 120  # characters of a title
LABELLED = 2  # cells of a row: a label and what it labels


def described(drafts: list[Draft], lexicon: Lexicon) -> set[int]:
    """Return the tables that say of an item each what it is, by `id`; empty where they are few.

    Software for agendas prints "Subject | 1. Roads" and below it "Type | Action" above the minutes.
    """
    found = {id(draft) for draft in drafts if draft.cells and _is_described(draft, lexicon)}
    return found if len(found) >= TIMED else set()


def _is_described(table: Draft, lexicon: Lexicon) -> bool:
    rows = [filled(row) for row in table.cells]
    labels = [bare(row[0].text) for row in rows if len(row) == LABELLED]
    return (
        len(labels) == len(rows) > 1
        and labels[0] in whole(lexicon.item_columns)
        and len(rows[0][1].text) <= TITLE
        and whole(lexicon.item_fields).issuperset(labels[1:])
    )


def tables_of_one(drafts: list[Draft], lexicon: Lexicon) -> set[int]:
    """Return the tables that are an item each, by `id`: empty where there are too few."""
    tables = [draft for draft in drafts if draft.cells]
    return _numbered(tables) or _presented(tables, lexicon) or _labelled(tables, lexicon)


def _numbered(tables: list[Draft]) -> set[int]:
    """Return the tables with a number and a title in the first row.

    Committees that write in a shared document keep a small table for each item, with what was said
    in the row below; forms of colleges have number and title in one cell.
    """
    found: list[tuple[int, int]] = []
    for table in tables:
        first = filled(table.cells[0])
        alone = len(first) == 1 and len(table.cells) > 1 and max(map(len, table.cells)) == 1
        mark = first[0].marker.strip(".") if alone and first[0].text else ""
        if mark.isdigit() and len(first[0].text) <= TITLE:
            found.append((int(mark), id(table)))
        elif _is_numbered(first):
            found.append((int(full_text(first[0]).strip(".")), id(table)))
    counted = [a == b + 1 for (a, _), (b, _) in zip(found[1:], found, strict=False)]
    return {one for _, one in found} if len(found) >= NUMBERED and all(counted) else set()


def _is_numbered(first: list[Draft]) -> bool:
    """Whether the cells of a row are a number and a title; the number of a file may part them.

    Software of city clerks prints "3. | 24-0398 | Ordinance on dogs".
    """
    texts = [full_text(cell) for cell in first]
    if len(first) not in (2, 3) or not texts[0].strip(".").isdigit():
        return False
    return bool(first[-1].text) and (len(first) == 2 or FILED.fullmatch(texts[1]) is not None)


def _presented(tables: list[Draft], lexicon: Lexicon) -> set[int]:
    """Return the tables with how long a topic takes, the topic, and who presents it.

    Forms of office suites have a row "10 minutes | Budget | Ann Lee" or "Agenda item: | Budget |
    Presenter: | Ann Lee" above what was said.
    """
    found = {id(table) for table in tables if is_presented(filled(table.cells[0]), lexicon)}
    return found if len(found) >= TIMED else set()


def _labelled(tables: list[Draft], lexicon: Lexicon) -> set[int]:
    """Return the tables of labels with their topic on top: "Topic | Water", "Notes | …".

    Clubs and teams copy one form for each topic.
    """
    topics = whole(lexicon.item_columns)
    labels = whole(
        (
            *(*lexicon.discussion_columns, *lexicon.outcome_columns, *lexicon.decision_columns),
            *(*lexicon.action_labels, *lexicon.owner_columns, *lexicon.due_columns),
        )
    )
    found = set[int]()
    for table in tables:
        rows = [filled(row) for row in table.cells]
        first, *below = [bare(row[0].text) if row else "" for row in rows]
        topic = first in topics and len(rows[0]) == len(table.cells[0]) == LABELLED
        if topic and below and labels.issuperset(below) and len(rows[0][1].text) <= TITLE:
            found.add(id(table))
    return found if len(found) >= TIMED else set()


def is_presented(first: list[Draft], lexicon: Lexicon) -> bool:
    """Whether the cells of a row are a time or a label, a topic and who presents it."""
    if len(first) not in (2, 3, 4) or len(first[1].text) > TITLE or first[1].children:
        return False
    lead = first[0].text
    if _counted(lexicon).fullmatch(lead):
        return True
    if bare(lead) in whole(lexicon.item_columns):
        labels = whole(lexicon.presenter_columns)
        return lead[-1:] == ":" and (len(first) == 2 or bare(first[2].text) in labels)
    timed = slot_of(lead, lexicon) or is_duration(lead, lexicon)
    return timed and (len(first) == 2 or is_name(first[-1].text, lexicon))


@lru_cache(maxsize=8)
def _counted(lexicon: Lexicon) -> re.Pattern[str]:
    """Return the pattern of "Agenda item 2:", left of the topic."""
    return re.compile(rf"(?i:{any_of(lexicon.item_columns)})\s*#?\s*\d{{1,2}}\s*[.:)]?")
