"""Labels of rolls and votes that stand behind their names: "Ann Lee", "Bob Roe", and then "Aye:".

In: rows.  Out: the same, each such label before the names that it is of.
Never: moves a label where one reading of the page is as good as the other: each list of names must
end with a label, and none begin with one.

Software for the agendas of councils sets the label left of the first name. Programs that take the
text out of its PDF write the names first, and glue a label to a name: "Ann LeePresent:".
"""

import re
from functools import lru_cache

from attrs import evolve

from ...model import Diagnostic, Severity, Span
from ..drafts import Notice, Row
from ..language.phrases import any_of, bare, whole
from ..lexicon.words import Lexicon
from ..people.names import is_name
from ..people.titles import strip_title

LENGTH = 40  # of a line with a name
LABEL = 30
LISTS = 2  # so many lists that end with a label show the form, or one that is glued to a name
SEVERAL = re.compile(r"\s*,\s*")


def labels_first(rows: list[Row], lexicon: Lexicon, notice: Notice) -> list[Row]:
    """Return *rows* with the labels before their names, where the document has them behind."""
    if not any(_may_be_behind(rows, place, lexicon) for place in range(1, len(rows))):
        return rows
    parted, glued = _parted(rows, lexicon)
    known = _surnames(parted, lexicon)
    runs = [run for run in _runs(parted, known, lexicon) if _ends_with_label(parted, run, lexicon)]
    if not runs or (len(runs) < LISTS and not glued):
        return rows
    out, last = list[Row](), 0
    for start, stop in runs:
        out += parted[last:start]
        out += _turned(parted[start:stop], lexicon)
        last = stop
        notice(
            Diagnostic(
                "MM107",
                severity=Severity.INFO,
                message="labels stood behind their names and were put before them",
                span=Span(parted[start].line),
            )
        )
    return [*out, *parted[last:]]


def _may_be_behind(rows: list[Row], place: int, lexicon: Lexicon) -> bool:
    """Whether a label stands below a short line that may be a name; most documents have none."""
    row, above = rows[place], rows[place - 1]
    if row.text[-1:] != ":" or len(above.text) > LENGTH or above.marker:
        return False
    return above.text[-1:] not in ".:;" and _label(row, lexicon)


def _parted(rows: list[Row], lexicon: Lexicon) -> tuple[list[Row], bool]:
    """Return *rows* with the labels apart that were glued to a name, and whether any was."""
    out: list[Row] = []
    for row in rows:
        found = _glued(lexicon).search(row.text) if row.text[-1:] == ":" else None
        if found is None or not _is_person(row.text[: found.start()], lexicon):
            out.append(row)
            continue
        label = evolve(row.piece(found.start(), len(row.text)), gap=0, indent=row.indent)
        # The label is that of the name beside it.
        out += [evolve(row.piece(0, found.start()), part=True), label]
    return out, len(out) > len(rows)


def _surnames(rows: list[Row], lexicon: Lexicon) -> frozenset[str]:
    """Return the last words of the lines that are somebody's name in full."""
    short = (row.text.strip() for row in rows if len(row.text) <= LENGTH)
    return frozenset(text.split()[-1] for text in short if _is_person(text, lexicon))


def _runs(rows: list[Row], known: frozenset[str], lexicon: Lexicon) -> list[tuple[int, int]]:
    """Return where names and labels follow each other without anything between."""
    out: list[tuple[int, int]] = []
    start: int | None = None
    for place in range(len(rows) + 1):
        row = rows[place] if place < len(rows) else None
        inside = row is not None and (_label(row, lexicon) or _names(row, known, lexicon))
        if inside and start is None:
            start = place
        elif not inside and start is not None:
            out.append((start, place))
            start = None
    return out


def _ends_with_label(rows: list[Row], run: tuple[int, int], lexicon: Lexicon) -> bool:
    start, stop = run
    return not _label(rows[start], lexicon) and _label(rows[stop - 1], lexicon)


def _turned(rows: list[Row], lexicon: Lexicon) -> list[Row]:
    out: list[Row] = []
    names: list[Row] = []
    for row in rows:
        if not _label(row, lexicon):
            names.append(row)
            continue
        gap = names[0].gap if names else row.gap
        out += [evolve(row, gap=gap), *(evolve(name, gap=0) for name in names)]
        names = []
    return out


def _label(row: Row, lexicon: Lexicon) -> bool:
    """Whether a row is a label and nothing else: "Absent:"."""
    text = row.text.strip()
    return text[-1:] == ":" and len(text) < LABEL and bare(text) in _labels(lexicon)


def _names(row: Row, known: frozenset[str], lexicon: Lexicon) -> bool:
    """Whether a row is the name of a person, or of several; by surname where that is *known*."""
    text = row.text.strip()
    if len(text) > LENGTH or row.marker or row.style.heading is not None:
        return False
    return all(part in known or _is_person(part, lexicon) for part in SEVERAL.split(text))


def _is_person(text: str, lexicon: Lexicon) -> bool:
    name, title = strip_title(text.strip(), lexicon)
    return is_name(name, lexicon, least=1 if title is not None else 2)


@lru_cache(maxsize=8)
def _labels(lexicon: Lexicon) -> frozenset[str]:
    roll = (
        *(*lexicon.present_labels, *lexicon.absent_labels),
        *(*lexicon.excused_labels, *lexicon.remote_labels),
    )
    sides = (*lexicon.yes, *lexicon.no, *lexicon.abstained, *lexicon.vote_absent)
    return whole((*roll, *sides, *lexicon.vote_recused))


@lru_cache(maxsize=8)
def _glued(lexicon: Lexicon) -> re.Pattern[str]:
    """Return the pattern of a label that stands right behind a name: "Ann LeePresent:"."""
    words = any_of(tuple(label for label in _labels(lexicon) if len(label) < LABEL))
    return re.compile(rf"(?<=[a-z])(?=[A-Z])(?i:{words}):$")
