"""Marks of tasks that no list has: a code ("A24/09"), or who is to act ("GK", "Clerk").

In: the mark of a row or a draft.  Out: whether it is one.
Never: takes the number of a list for one; those have a point or a bracket, or no capitals.
"""

import re

CODE = re.compile(r"[\[(]?[A-Z]{1,4}[ .-]?\d[\d./-]*[a-z]?[\])]?[.:]?")
OWNERS = re.compile(r"[A-Z][A-Za-z]{1,12}(?:\s*[/,&+]\s*[A-Z][A-Za-z]{1,12}){0,4}")


def is_code(mark: str) -> bool:
    """Whether *mark* is the code of a task."""
    return len(mark) > 1 and CODE.fullmatch(mark) is not None


def names_owners(mark: str) -> bool:
    """Whether *mark* says who is to act."""
    return len(mark) > 1 and OWNERS.fullmatch(mark) is not None


def is_task_mark(mark: str) -> bool:
    """Whether *mark* makes a line a task."""
    return is_code(mark) or names_owners(mark)
