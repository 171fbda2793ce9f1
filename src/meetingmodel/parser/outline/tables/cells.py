"""Cells of agendas: whether they are filled, how they look, and the numbers in them.

In: a cell, or a row of them.  Out: what it holds.
Never: looks at the names of columns.
"""

import re

from ...drafts import Draft

NUMBER = re.compile(r"(?:\d{1,4}(?:[./-]\d{1,4}){0,3}|[A-Z]|[ivxIVX]{1,5})[a-z]?[.)]?")


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


def stands_in(row: list[Draft], column: int | None) -> bool:
    """Whether *row* has something in *column*."""
    return column is not None and column < len(row) and is_filled(row[column])


def depth_of(number: str) -> int:
    """Return how deep a number stands: 1 for "4" and "4.0", 2 for "4.1"."""
    parts = number.strip(".)").split(".")
    return max(n for n, part in enumerate(parts, 1) if n == 1 or part.strip("0"))
