"""Which column of an agenda's table holds what.

In: the rows of a table.  Out: its `Columns`, by their names or by what stands in them; or None.
Never: takes a table of tasks, motions or names for an agenda.
"""

import re
from functools import lru_cache

from attrs import define

from ...drafts import Draft
from ...headings.parts import is_disposition
from ...language.phrases import any_of, bare, whole
from ...lexicon.words import Lexicon
from ...people.names import is_name, read_name
from ...tables import cell_text, column_names
from ...tasks.cells import called, task_window

HEADER_ROWS = 4  # the names of the columns stand in one of the first rows
LEAST = 3  # rows that count
MOST = 0.6  # of the rows have what makes an agenda
SHARE = 0.35  # of the text stands in a table that needs no names of columns
PEOPLE = 0.4  # of the titles may read like names
TITLE = 80  # characters of a title beside its notes
TOLD = 40  # characters of a discussion
FIGURE = re.compile(r"[$£€(-]{0,2}\d[\d.,]*\s?[%)]?")
SUM = re.compile(r"[$£€]|\d{3}|\d[.,]\d\d(?!\d)")
NUMBER = re.compile(r"(?:\d{1,4}(?:[./-]\d{1,4}){0,3}|[A-Z]|[ivxIVX]{1,5})[a-z]?[.)]?")


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


def is_filled(cell: Draft) -> bool:
    """Whether anything stands in *cell*."""
    return bool(cell.rows) and bool(cell.text or cell.marker)


def filled(row: list[Draft]) -> list[Draft]:
    """Return the cells of *row* that have something in them."""
    return [cell for cell in row if is_filled(cell)]


def full_text(cell: Draft) -> str:
    """Return mark and text of *cell*: "4." and "Budget" are read as one number and title."""
    return (f"{cell.marker} {cell.text}" if cell.marker else cell.text).strip()


def is_marked(cell: Draft) -> bool:
    """Whether *cell* looks like a heading: bold, in capitals or styled as one."""
    return cell.style.bold or cell.text.isupper() or cell.style.heading is not None


def depth_of(number: str) -> int:
    """Return how deep a number stands: 1 for "4" and "4.0", 2 for "4.1"."""
    parts = number.strip(".)").split(".")
    return max(n for n, part in enumerate(parts, 1) if n == 1 or part.strip("0"))


def named_columns(table: Draft, lexicon: Lexicon) -> Columns | None:
    """Return the columns of a table whose header names those of an agenda."""
    for number, row in enumerate(table.cells[:HEADER_ROWS]):
        names = called(row, lexicon)
        title = _title_column(names, table.cells[number + 1 :], lexicon)
        if title is None:
            continue
        if any(name in whole(lexicon.mover_columns) for name in names):
            return None
        other = _find(names, (*lexicon.number_columns, *lexicon.time_columns), lexicon)
        if _is_account(table.cells[number + 1 :], (title, other)):
            return None  # "Item", "Budget", "Actual", "Notes"
        if names[0] in whole(lexicon.name_columns):
            return None  # a roll: "Attendee name", "Title", "Status"
        lower = table.cells[number + 1 :]
        told = _told_column(names, lower, title, lexicon)
        if told is not None and told != title:
            numbered = _numbered(names, lower, title, told, lexicon)
            if numbered is not None:
                numbered.header = number
                return numbered
        owner = _find(names, lexicon.owner_columns, lexicon)
        due = _find(names, lexicon.due_columns, lexicon)
        time = _find(names, lexicon.time_columns, lexicon)
        # Between numbers and "Action by" the minutes stand in a column without a name.
        unnamed = not names[title] or time is not None
        tasks = owner is not None and (due is not None or not unnamed)
        below = table.cells[number + 1 :]
        apart = tasks and told not in (None, owner)
        if apart and _sets_tasks_apart(names, below, (title, told), lexicon):
            tasks = False  # "Item", "Discussion", "Action/Who": tasks stand beside what they are of
        if tasks and (told in (None, owner) or not _tells(table.cells[number + 1 :], title, told)):
            return None  # a list of tasks
        number_column = _find(names, lexicon.number_columns, lexicon)
        if number_column is None and title and not names[title - 1]:
            marks = [full_text(one[title - 1]) for one in lower if stands_in(one, title - 1)]
            if marks and all(map(NUMBER.fullmatch, marks)):
                number_column = title - 1  # "#", or nothing, above numbers
        columns = Columns(
            title,
            number=number_column,
            time=time,
            presenter=_find(names, lexicon.presenter_columns, lexicon),
            outcome=_find(names, lexicon.outcome_columns, lexicon),
            header=number,
            tasks=task_window(names, lexicon),
            owner=_acting(names, lexicon),
        )
        found = (columns.number, columns.time, columns.presenter, columns.outcome, told)
        rows = len(table.cells) - number - 1
        return columns if any(one is not None for one in found) and rows > 0 else None
    return None


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
    if are_chained(rows, title) or _are_titled(rows, title, told):
        return Columns(told, number=title, owner=owner)
    if not _are_numbers(rows, title):
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


def are_chained(rows: list[list[Draft]], column: int) -> bool:
    """Whether a column holds numbers of items, "2" or "2.0", and of what stands below: "2.1"."""
    cells = [row[column] for row in rows if stands_in(row, column)]
    numbers = [text for cell in cells if NUMBER.fullmatch(text := full_text(cell))]
    return len(numbers) >= MOST * len(cells) and len(set(map(depth_of, numbers))) > 1


def _are_numbers(rows: list[list[Draft]], column: int) -> bool:
    """Whether a column holds nothing but the numbers of items, which count from 1."""
    numbers = [full_text(row[column]).rstrip(".)") for row in rows if stands_in(row, column)]
    return len(numbers) >= LEAST and numbers == [str(n + 1) for n in range(len(numbers))]


def _are_titled(rows: list[list[Draft]], numbers: int, told: int) -> bool:
    """Whether a column holds plain numbers, and what was said beside them begins with a bold title.

    Co-operatives and schools rule "Item | Discussion | Action by" and type the titles into the
    middle.
    """
    both = [row for row in rows if stands_in(row, numbers) and stands_in(row, told)]
    counted = sum(NUMBER.fullmatch(full_text(row[numbers])) is not None for row in both)
    titled = sum(is_marked(row[told]) and bool(row[told].children) for row in both)
    return len(both) >= LEAST and counted == len(both) and titled >= MOST * len(both)


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


def unnamed_columns(
    table: Draft, filled: list[list[Draft]], text: int, lexicon: Lexicon
) -> Columns | None:
    """Return the columns of a table with a number in front of each title, and what became of it."""
    rows = [row for row in table.cells if sum(map(is_filled, row)) > 1]
    begun = [row for row in rows if is_filled(row[0])]
    if len(begun) >= LEAST and _are_counted(table, begun):
        rows = begun  # below each number "Present:" and who was there, or "3.1" and a title
    if len(rows) < 1 or any(len(row) < 2 for row in rows):
        return None
    numbered = [row for row in rows if NUMBER.fullmatch(full_text(row[0]))]
    titles = [row[1].text for row in numbered if is_filled(row[1])]
    if len(numbered) < MOST * len(rows) or len(titles) < MOST * len(rows):
        return None
    full = sum(is_name(text, lexicon, least=2) for text in titles)
    people = sum(read_name(text, lexicon) is not None for text in titles)
    became = sum(is_disposition(row[-1].text, lexicon) for row in numbered if len(row) > 2)
    headed = len(filled[0]) == 1 and is_marked(filled[0][0])
    marked = [row for row in numbered if is_filled(row[1]) and is_marked(row[1])]
    alone = [row[0] for row in filled if len(row) == 1]
    if len(alone) > 1 and all(is_name(cell.text, lexicon, least=2) for cell in alone):
        return None  # tasks below the names of those who do them
    told = len(marked) == len(numbered) > 1 or _are_counted(table, numbered) or _are_told(rows)
    if told and full <= PEOPLE * len(titles):
        return Columns(1, number=0)  # bold titles, each with what was said in the rows below
    if _are_noted(rows):
        return Columns(1, number=0, presenter=2)
    if became >= MOST * len(numbered):
        return Columns(1, number=0, outcome=len(rows[0]) - 1)
    if (len(numbered) < 3 and text) or max(people, full) > PEOPLE * len(titles):
        return None
    large = len(table.text) > SHARE * text
    return Columns(1, number=0) if headed and large else None


def _are_told(rows: list[list[Draft]]) -> bool:
    """Whether rows count from 1 and have a title and what was said, in a sentence, beside it."""
    numbers = [full_text(row[0]).rstrip(".)") for row in rows]
    if len(rows) < LEAST or numbers != [str(n + 1) for n in range(len(rows))]:
        return False
    titles = [row[1].text for row in rows]
    said = sum(len(row) > 2 and row[2].text[-1:] == "." for row in rows)
    return said >= MOST * len(rows) and not any(title[-1:] == "." for title in titles)


def _are_noted(rows: list[list[Draft]]) -> bool:
    """Whether rows count from 1, and most have notes below the title in its cell: bullets.

    Societies rule "2 | Ball, and what was said of it | AL" with who presents it at the right.
    """
    numbers = [full_text(row[0]).rstrip(".)") for row in rows]
    if len(rows) < LEAST or numbers != [str(n + 1) for n in range(len(rows))]:
        return False
    titles = [row[1] for row in rows]
    noted = sum(any(part.marker for part in one.children) for one in titles)
    plain = all(len(one.text) <= TITLE and not one.marker for one in titles)
    return plain and noted >= MOST * len(rows)


def _are_counted(table: Draft, numbered: list[list[Draft]]) -> bool:
    """Whether rows count from 1, and most have rows without a number below them: what was said."""
    numbers = [full_text(row[0]).rstrip(".)") for row in numbered]
    if len(numbers) < LEAST or numbers != [str(n + 1) for n in range(len(numbers))]:
        return False
    first = [row[0] for row in numbered]
    below = zip(table.cells, table.cells[1:], strict=False)
    followed = sum(row[0] in first and not is_filled(after[0]) for row, after in below)
    return followed * 2 > len(numbers) and all(row[1].text[-1:] != "." for row in numbered)


def stands_in(row: list[Draft], column: int | None) -> bool:
    """Whether *row* has something in *column*."""
    return column is not None and column < len(row) and is_filled(row[column])
