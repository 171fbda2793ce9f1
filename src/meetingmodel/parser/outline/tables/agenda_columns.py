"""Which column of an agenda's table holds what, by the names of the columns.

In: the rows of a table.  Out: its `Columns`; or None.
Never: takes a table of tasks, motions or names for an agenda.
"""

import re
from functools import lru_cache

from attrs import define

from ...drafts import Draft
from ...language.phrases import any_of, bare, whole
from ...lexicon.words import Lexicon
from ...tables import cell_text, column_names
from ...tasks.cells import called, task_window
from .cells import NUMBER, full_text, is_filled, stands_in
from .numbered_rows import LEAST, TITLE, are_chained, are_numbers, are_titled

HEADER_ROWS = 4  # the names of the columns stand in one of the first rows
TOLD = 40  # characters of a discussion
FIGURE = re.compile(r"[$£€(-]{0,2}\d[\d.,]*\s?[%)]?")
SUM = re.compile(r"[$£€]|\d{3}|\d[.,]\d\d(?!\d)")


@define(eq=False)
class Columns:
    """Which column of a table holds what; None for what there is not. *tasks*: side by side.

    *led*: what was said stands behind each title, in its cell.
    """

    title: int
    number: int | None = None
    time: int | None = None
    presenter: int | None = None
    outcome: int | None = None
    header: int = -1
    tasks: range | None = None
    led: bool = False
    owner: int | None = None  # who will act, beside what was said


def named_columns(table: Draft, lexicon: Lexicon) -> Columns | None:
    """Return the columns of a table whose header names those of an agenda."""
    for number, row in enumerate(table.cells[:HEADER_ROWS]):
        names, rows = called(row, lexicon), table.cells[number + 1 :]
        title = _title_column(names, rows, lexicon)
        if title is not None:
            columns = _called_so(names, rows, title, lexicon)
            if columns is not None:
                columns.header = number
            return columns
    return None


def _called_so(
    names: list[str], rows: list[list[Draft]], title: int, lexicon: Lexicon
) -> Columns | None:
    """Return the columns that have *names*, None where they are those of another list."""
    if any(name in whole(lexicon.mover_columns) for name in names):
        return None
    other = _find(names, (*lexicon.number_columns, *lexicon.time_columns), lexicon)
    if _is_account(rows, (title, other)):
        return None  # "Item", "Budget", "Actual", "Notes"
    if names[0] in whole(lexicon.name_columns):
        return None  # a roll: "Attendee name", "Title", "Status"
    told = _told_column(names, rows, title, lexicon)
    if told is not None and told != title:
        numbered = _numbered(names, rows, title, told, lexicon)
        if numbered is not None:
            return numbered
    if _are_tasks(names, rows, title, told, lexicon):
        return None
    columns = Columns(
        title,
        number=_number_column(names, rows, title, lexicon),
        time=_find(names, lexicon.time_columns, lexicon),
        presenter=_find(names, lexicon.presenter_columns, lexicon),
        outcome=_find(names, lexicon.outcome_columns, lexicon),
        tasks=task_window(names, lexicon),
        owner=_acting(names, lexicon),
    )
    found = (columns.number, columns.time, columns.presenter, columns.outcome, told)
    return columns if any(one is not None for one in found) and rows else None


def _are_tasks(
    names: list[str], rows: list[list[Draft]], title: int, told: int | None, lexicon: Lexicon
) -> bool:
    """Whether *rows* are a list of tasks: who does each, and nothing of what was said."""
    owner = _find(names, lexicon.owner_columns, lexicon)
    due = _find(names, lexicon.due_columns, lexicon)
    # Between numbers and "Action by" the minutes stand in a column without a name.
    unnamed = not names[title] or _find(names, lexicon.time_columns, lexicon) is not None
    tasks = owner is not None and (due is not None or not unnamed)
    apart = tasks and told not in (None, owner)
    if apart and _sets_tasks_apart(names, rows, (title, told), lexicon):
        return False  # "Item", "Discussion", "Action/Who": tasks stand beside what they are of
    return tasks and (told in (None, owner) or not _tells(rows, title, told))


def _number_column(
    names: list[str], rows: list[list[Draft]], title: int, lexicon: Lexicon
) -> int | None:
    """Return the column of numbers, by its name or for what stands left of the titles."""
    number = _find(names, lexicon.number_columns, lexicon)
    if number is None and title and not names[title - 1]:
        marks = [full_text(one[title - 1]) for one in rows if stands_in(one, title - 1)]
        if marks and all(map(NUMBER.fullmatch, marks)):
            return title - 1  # "#", or nothing, above numbers
    return number


def _told_column(
    names: list[str], rows: list[list[Draft]], title: int, lexicon: Lexicon
) -> int | None:
    """Return the column of what was said, by its name; "Item | | Action by | Date" gives none."""
    told = _find(names, lexicon.discussion_columns, lexicon)
    unnamed = told is None and title == 0 and len(names) > 1 and not names[1]
    return 1 if unnamed and are_chained(rows, 0) else told


def _numbered(
    names: list[str], rows: list[list[Draft]], title: int, told: int, lexicon: Lexicon
) -> Columns | None:
    """Return the columns where the one called "Item" holds numbers, and titles stand beside them.

    "Item", "Notes": "2", "PROGRESS" and below it "2.1", "The deck is done."; "4", "Budget. It was
    read."
    """
    owner = _acting(names, lexicon)
    if are_chained(rows, title) or are_titled(rows, title, told):
        return Columns(told, number=title, owner=owner)
    if not are_numbers(rows, title):
        return None
    return Columns(told, number=title, tasks=task_window(names, lexicon), owner=owner, led=True)


def _acting(names: list[str], lexicon: Lexicon) -> int | None:
    """Return the column that may name who will act, where none tells by when."""
    if _find(names, lexicon.due_columns, lexicon) is not None:
        return None
    owner = _find(names, lexicon.owner_columns, lexicon)
    return owner if owner is not None else _find(names, lexicon.action_labels, lexicon)


def _title_column(names: list[str], rows: list[list[Draft]], lexicon: Lexicon) -> int | None:
    """Return the column of titles, by its name or by those of the columns beside it."""
    title = _find(names, lexicon.item_columns, lexicon)
    if title is None:
        title = _beside_numbers(names, rows, lexicon)
    return title if title is not None else _before_notes(names, rows, lexicon)


def _beside_numbers(names: list[str], rows: list[list[Draft]], lexicon: Lexicon) -> int | None:
    """Return the column without a name between those of numbers and of who will act.

    Parish councils rule a table "Ref | | Action" and type the minutes into the middle, builders
    "Ref | Minute | Action", with a number for each paragraph.
    """
    acting = whole((*lexicon.action_labels, *lexicon.owner_columns))
    said = whole((*lexicon.discussion_columns, *lexicon.minutes_words))
    if len(names) < LEAST or names[0] not in whole(lexicon.number_columns):
        return None
    if names[1] and (names[1] not in said or not are_chained(rows, 0)):
        return None
    if not any(name in acting for name in names[LEAST - 1 :]):
        return None
    numbers = [full_text(row[0]) for row in rows if stands_in(row, 0) and stands_in(row, 1)]
    counted = [number for number in numbers if NUMBER.fullmatch(number)]
    return 1 if len(counted) >= LEAST and len(counted) == len(numbers) else None


def _before_notes(names: list[str], rows: list[list[Draft]], lexicon: Lexicon) -> int | None:
    """Return the first column of "Discussion points | Notes", where it holds short titles.

    Project offices call the topics so, and the minutes of each what stands beside it.
    """
    labels = whole(lexicon.discussion_columns) - whole(lexicon.action_labels)
    if names[0] not in labels or not any(
        not labels.isdisjoint(column_names(name)) for name in names[1:]
    ):
        return None
    titles = [row[0] for row in rows if stands_in(row, 0)]
    short = all(
        len(one.text) <= TITLE and one.text[-1:] != "." and not one.children for one in titles
    )
    return 0 if len(titles) >= LEAST and short else None


def _is_account(rows: list[list[Draft]], known: tuple[int | None, ...]) -> bool:
    """Whether a column holds sums, or several hold figures: a list of prices, or a stock."""
    figures = 0
    for column in range(max(map(len, rows), default=0)):
        cells = [row[column].text for row in rows if stands_in(row, column)]
        if column in known or len(cells) < LEAST - 1:
            continue
        if all(FIGURE.fullmatch(cell) for cell in cells):
            figures += 1
            if any(SUM.search(cell) for cell in cells):
                return True
    return figures > 1


def _sets_tasks_apart(
    names: list[str], rows: list[list[Draft]], taken: tuple[int | None, ...], lexicon: Lexicon
) -> bool:
    """Whether a column of tasks stands beside those of items and of what was said."""
    labels = whole(lexicon.action_labels)
    return any(
        not labels.isdisjoint(column_names(name)) and any(stands_in(row, column) for row in rows)
        for column, name in enumerate(names)
        if column not in taken
    )


def _find(names: list[str], words: tuple[str, ...], lexicon: Lexicon) -> int | None:
    """Return the column that has one of *words* for its name; "Discussion / result" has two."""
    known = whole(words)
    exact = next((n for n, name in enumerate(names) if name in known), None)
    if exact is not None:
        return exact
    parts = ([bare(part) for part in _between_names(lexicon).split(name)] for name in names)
    return next((n for n, some in enumerate(parts) if not known.isdisjoint(some)), None)


@lru_cache(maxsize=8)
def _between_names(lexicon: Lexicon) -> re.Pattern[str]:
    return re.compile(rf"\s*/\s*|\s*&\s*|\s+{any_of(lexicon.conjunctions)}\s+|,\s*")


def _tells(rows: list[list[Draft]], title: int, told: int | None) -> bool:
    """Whether a column holds what was said about the titles: it is longer than they are."""
    pairs = [
        (len(row[title].text), cell_text(row[told]))
        for row in rows
        if told is not None and max(title, told) < len(row) and is_filled(row[title])
    ]
    longer = sum(
        len(said) > named and (len(said) > TOLD or said[-1:] == ".") for named, said in pairs
    )
    return bool(pairs) and longer * 2 >= len(pairs)
