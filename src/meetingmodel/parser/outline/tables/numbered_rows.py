"""Rows that are numbered as the items of an agenda are.

In: the rows of a table.  Out: whether their numbers count on, and what stands beside or below them.
Never: takes a number alone for a sign of an agenda: titles or what was said must stand with it.
"""

from ...drafts import Draft
from .cells import NUMBER, depth_of, full_text, is_filled, is_marked, stands_in

LEAST = 3  # rows that count
MOST = 0.6  # of the rows have what makes an agenda
TITLE = 80  # characters of a title beside its notes


def are_chained(rows: list[list[Draft]], column: int) -> bool:
    """Whether a column holds numbers of items, "2" or "2.0", and of what stands below: "2.1"."""
    cells = [row[column] for row in rows if stands_in(row, column)]
    numbers = [text for cell in cells if NUMBER.fullmatch(text := full_text(cell))]
    return len(numbers) >= MOST * len(cells) and len(set(map(depth_of, numbers))) > 1


def are_numbers(rows: list[list[Draft]], column: int) -> bool:
    """Whether a column holds nothing but the numbers of items, which count from 1."""
    return _count_from_one([row[column] for row in rows if stands_in(row, column)])


def are_titled(rows: list[list[Draft]], numbers: int, told: int) -> bool:
    """Whether a column holds plain numbers, and what was said beside them begins with a bold title.

    Co-operatives and schools rule "Item | Discussion | Action by" and type the titles into the
    middle.
    """
    both = [row for row in rows if stands_in(row, numbers) and stands_in(row, told)]
    counted = sum(NUMBER.fullmatch(full_text(row[numbers])) is not None for row in both)
    titled = sum(is_marked(row[told]) and bool(row[told].children) for row in both)
    return len(both) >= LEAST and counted == len(both) and titled >= MOST * len(both)


def are_told(rows: list[list[Draft]]) -> bool:
    """Whether rows count from 1 and have a title and what was said, in a sentence, beside it."""
    if not _count_from_one([row[0] for row in rows]):
        return False
    titles = [row[1].text for row in rows]
    said = sum(len(row) > 2 and row[2].text[-1:] == "." for row in rows)
    return said >= MOST * len(rows) and not any(title[-1:] == "." for title in titles)


def are_noted(rows: list[list[Draft]]) -> bool:
    """Whether rows count from 1, and most have notes below the title in its cell: bullets.

    Societies rule "2 | Ball, and what was said of it | AL" with who presents it at the right.
    """
    if not _count_from_one([row[0] for row in rows]):
        return False
    titles = [row[1] for row in rows]
    noted = sum(any(part.marker for part in one.children) for one in titles)
    plain = all(len(one.text) <= TITLE and not one.marker for one in titles)
    return plain and noted >= MOST * len(rows)


def are_counted(table: Draft, numbered: list[list[Draft]]) -> bool:
    """Whether rows count from 1, and most have rows without a number below them: what was said."""
    if not _count_from_one([row[0] for row in numbered]):
        return False
    first = [row[0] for row in numbered]
    below = zip(table.cells, table.cells[1:], strict=False)
    followed = sum(row[0] in first and not is_filled(after[0]) for row, after in below)
    return followed * 2 > len(numbered) and all(row[1].text[-1:] != "." for row in numbered)


def _count_from_one(cells: list[Draft]) -> bool:
    """Whether *cells* hold 1, 2, 3 and so on."""
    numbers = [full_text(cell).rstrip(".)") for cell in cells]
    return len(numbers) >= LEAST and numbers == [str(n + 1) for n in range(len(numbers))]
