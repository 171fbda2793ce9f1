"""Tables that only plan the meeting: each of their titles is told below, with what was said.

In: a table, and the drafts around it.  Out: whether it is such a plan, which stays a table.
Never: takes a table for a plan that tells anything itself.
"""

from ...drafts import Draft
from ...headings.candidate import bold_lead
from ...language.phrases import bare, whole
from ...lexicon.words import Lexicon
from ...tables import cell_text
from .agenda_columns import named_columns
from .cells import is_filled

LEAST = 3  # rows of a plan
MOSTLY = 0.6  # of its titles come again: others were put off
TOLD = 60  # so many characters beside a title tell something


def plans(drafts: list[Draft], lexicon: Lexicon) -> set[int]:
    """Return the ids of the tables in *drafts* that only plan what is told outside of tables.

    Working groups paste the agenda's table ("Min | Topic | Moderator") above their notes.
    """
    tables = [draft for draft in drafts if len(draft.cells) > LEAST]
    if not tables:
        return set()
    told = {
        bare(words)
        for draft in drafts
        if not draft.cells
        for words in (draft.text, draft.text[: bold_lead(draft)])
    }
    planned = _headed_as_plans(drafts, lexicon)
    return planned | {id(table) for table in tables if _is_plan(table, told, lexicon)}


def _headed_as_plans(drafts: list[Draft], lexicon: Lexicon) -> set[int]:
    """Return the ids of the tables below "Agenda items" where one below "Discussion" follows.

    Students' templates have both, and hardly a title of the first comes again in the second.
    """
    heads = {
        place + 1: bare(draft.text) for place, draft in enumerate(drafts[:-1]) if not draft.cells
    }
    headed = {place: head for place, head in heads.items() if drafts[place].cells}
    talks = whole((*lexicon.told_parts, *lexicon.talk_wrappers))
    last = max((place for place, head in headed.items() if head in talks), default=-1)
    plan = whole(lexicon.plan_parts)
    return {id(drafts[at]) for at, head in headed.items() if at < last and head in plan}


def _is_plan(table: Draft, told: set[str], lexicon: Lexicon) -> bool:
    columns = named_columns(table, lexicon)
    if columns is None:
        return False
    rows = [row for row in table.cells[columns.header + 1 :] if columns.title < len(row)]
    titles = [row[columns.title] for row in rows if is_filled(row[columns.title])]
    others = (cell for row in rows for cell in row if cell is not row[columns.title])
    if len(titles) < LEAST or any(len(cell_text(cell)) > TOLD for cell in others):
        return False
    return sum(bare(title.text) in told for title in titles) >= MOSTLY * len(titles)
