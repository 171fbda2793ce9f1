"""The case files of tests/cases, which a clerk can read and add to.

tests/cases/README.md says how a file is written: the words, a line of dots, and what is to be
found in them.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

CASES = Path(__file__).parents[1] / "cases"
NOTHING = "nothing"
# So many columns may a line below the dots have, by the folder of its file.
COLUMNS = {
    "actions": (2, 3),
    "decisions": (1, 1),
    "items": (2, 7),
    "motions": (4, 6),
    "presence": (2, 3),
    "votes": (2, 3),
    "attendance": (2, 5),
    "header": (1, 1),
}


class Case(NamedTuple):
    """One example of a form: where it stands, its words, and the lines that say what is found."""

    file: Path
    line: int
    words: str
    found: tuple[str, ...]

    @property
    def place(self) -> str:
        """File and line, as an editor opens them."""
        return f"tests/cases/{self.file.parent.name}/{self.file.name}:{self.line}"

    @property
    def kind(self) -> str:
        """What is looked for: the name of the folder."""
        return self.file.parent.name


def read_cases(file: Path, text: str) -> Iterator[Case]:
    """Yield the examples of a case file; what is wrong with it is said with its line."""
    start, above, below, dots = 1, list[str](), list[str](), False
    lines = text.splitlines()
    for number, line in enumerate([*lines, "===="], 1):
        if line.startswith("===="):
            yield _case(file, start, above, below, dots=dots)
            start, above, below, dots = number + 1, [], [], False
        elif len(line) > 3 and not line.strip("."):
            if dots:
                raise ValueError(f"{file.name}, line {number}: a second line of dots")
            dots = True
        elif dots:
            if line.strip():
                below.append(" ".join(line.split()))
        elif not line.startswith("# ") or any(map(str.strip, above)):
            above.append(line)
        elif not above:
            start = number + 1


def _case(file: Path, start: int, above: list[str], below: list[str], *, dots: bool) -> Case:
    where = f"{file.name}, line {start}"
    words = "\n".join(above).strip("\n")
    if not words:
        raise ValueError(f"{where}: no words stand above the dots")
    if not dots:
        raise ValueError(f"{where}: no line of dots ends the words of the example")
    if not below:
        raise ValueError(f'{where}: say below the dots what is found, or "{NOTHING}"')
    columns = COLUMNS[file.parent.name]
    for line in below:
        if line != NOTHING and not columns[0] <= line.count("|") + 1 <= columns[1]:
            raise ValueError(
                f"{where}: {line!r} has {line.count('|') + 1} columns, not {columns[0]}"
                + (f" to {columns[1]}" if columns[0] != columns[1] else "")
            )
    return Case(file, start, words, tuple(" | ".join(_cells(line)) for line in below))


def _cells(line: str) -> list[str]:
    return [cell.strip() for cell in line.split("|")]


def case_files(*kinds: str) -> list[Path]:
    """Return the files of the folders *kinds*."""
    return sorted(file for kind in kinds for file in (CASES / kind).glob("*.txt"))


def cases_of(*kinds: str) -> list[Case]:
    """Return every example of every file of the folders *kinds*."""
    return [
        case for file in case_files(*kinds) for case in read_cases(file, file.read_text("utf-8"))
    ]
