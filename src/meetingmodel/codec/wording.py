"""What is said about a value that does not fit: where it stands, what was found there.

In: a path through the JSON, a value.  Out: short text for a sentence.
Never: quotes more than thirty characters of somebody's notes.
"""

import json
from collections.abc import Mapping, Sequence
from typing import TypeAlias

MOST_ERRORS = 20
_MOST_STEPS = 14

# The steps so far, the last step, and how many there are; a chain is cheap to make and to drop.
Path: TypeAlias = "tuple[Path, str | int, int] | None"


def below(path: Path, step: str | int) -> Path:
    """Return the path to the part *step* of what *path* leads to."""
    return (path, step, 1 if path is None else path[2] + 1)


def written(path: Path) -> str:
    """Return *path* as people write it: "record.items[2].text"; a long one without its middle."""
    steps: list[str] = []
    while path is not None:
        path, step, _ = path
        steps.append(f"[{step}]" if isinstance(step, int) else f".{step}")
    if len(steps) > _MOST_STEPS:
        steps[_MOST_STEPS // 2 : -_MOST_STEPS // 2] = [" … "]
    return "record" + "".join(reversed(steps))


def sentences(errors: Sequence[str]) -> str:
    """Return *errors*, one a line, 20 at most."""
    shown = list(errors[:MOST_ERRORS])
    if len(errors) > MOST_ERRORS:
        shown.append(f"… and {len(errors) - MOST_ERRORS} more")
    return "\n".join(shown)


def found(value: object) -> str:
    """Return what *value* is, as JSON would name it."""
    if isinstance(value, Mapping):
        return "an object"
    if isinstance(value, list | tuple):
        return "a list"
    if isinstance(value, str):
        return quoted(value)
    if isinstance(value, int) and abs(value) > 10**30:
        return "a huge number"
    if value is None or isinstance(value, bool | int | float):
        return json.dumps(value)
    return f"a Python {type(value).__name__}"


def quoted(text: str) -> str:
    """Return the start of *text* in quotes, on one line."""
    short = text if len(text) <= 30 else text[:29] + "…"
    return json.dumps(short, ensure_ascii=not short.isprintable())
