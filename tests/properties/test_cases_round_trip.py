"""Minutes as text and as Markdown keep the shape of whatever was read, form by form."""

import os
from pathlib import Path

import pytest
from support.cases import CASES, read_cases

import meetingmodel as mm
from meetingmodel import MeetingRecord
from meetingmodel.model import Node

FORMATS = {"html": "html", "md": "md", "markdown": "md"}
WRITTEN = ("txt", "md")
# In a normal run every second case is written, in one of the forms by turns; `make laws` writes
# each in both.
ALL = "MEETINGMODEL_EXAMPLES" in os.environ
FILES = [file for file in sorted(CASES.rglob("*.txt")) if file.parent != CASES]


@pytest.mark.no_cover  # the cases have tests of their own, which tell what is covered
@pytest.mark.parametrize("file", FILES, ids=lambda file: f"{file.parent.name}/{file.stem}")
def test_every_form_keeps_its_shape(file: Path) -> None:
    """Headings, paragraphs, lists and tables come back with their words, depths and marks."""
    cases = list(read_cases(file, file.read_text(encoding="utf-8")))
    for number, case in enumerate(cases if ALL else cases[::2]):
        record = mm.loads(case.words, format=FORMATS.get(file.stem.rpartition("_")[2]))

        for form in WRITTEN if ALL else WRITTEN[number % 2 :][:1]:
            again = mm.loads(mm.render(record, form))
            assert shape(again) == shape(record), (form, case.place)


def shape(record: MeetingRecord) -> list[tuple[str, int, str, str, object]]:
    """Return what of *record* is no reading: each piece that a node of the tree holds."""
    return [
        (piece.kind, piece.level, " ".join(piece.text.split()), piece.part, _mark(piece.node))
        for piece in mm.flow(record)
        if piece.node is not None
    ]


def _mark(node: Node) -> object:
    return node.rows if isinstance(node, mm.Table) else getattr(node, "marker", None)
