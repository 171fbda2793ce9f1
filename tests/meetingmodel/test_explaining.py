"""What the parser did with a line, in words."""

import re
from io import BytesIO
from pathlib import Path

import pytest
from support.cases import case_files, read_cases

import meetingmodel as mm
from meetingmodel.cli import run
from meetingmodel.explaining import KINDS
from meetingmodel.parser.outline.kinds import SAID

NOTES = b"""Board meeting
May 4, 2026

1. Budget
Lee moved to approve the budget. Roe seconded the
motion. Carried.

2. Roads
The board spoke of roads.
"""


def _said(line: int, notes: bytes = NOTES) -> str:
    return mm.explain(BytesIO(notes), line)


@pytest.mark.parametrize(
    ("line", "words"),
    [
        (3, "clean    blank"),
        (4, "outline  heading of the item \N{LEFT DOUBLE QUOTATION MARK}Budget"),
        (4, "by its number"),
        (5, "begins a block that goes on to line 6"),
        (5, "motion   took \N{LEFT DOUBLE QUOTATION MARK}to approve the budget"),
        (5, "decision did not look: none of its words"),
        (6, "joined to the block of lines 5 to 6"),
        (6, "motion   took"),
        (9, "action   did not look: none of its words"),
    ],
)
def test_each_step_says_what_it_did(line: int, words: str) -> None:
    """Reader, blocks, outline and recognisers say what they made of the line."""
    assert words in _said(line)


def test_a_dropped_line_says_why(examples: Path) -> None:
    """A line that is no content names the reason, and no later step speaks of it."""
    path = examples / "valley-library-task-force.txt"
    dropped = mm.load(path).source.dropped[0]  # type: ignore[union-attr]

    said = mm.explain(path, dropped.span.first)  # type: ignore[union-attr]

    assert f"dropped: {dropped.reason}" in said
    assert "blocks" not in said


def test_a_recogniser_that_came_near_is_named() -> None:
    """Where a word of a finding stands and nothing was found, it says which word that was."""
    said = _said(2, b"1. Roads\nWe moved the stones.\n2. Trees\nThey grow.\n")

    assert "motion   looked because of" in said
    assert "found no whole form" in said


@pytest.mark.parametrize(
    ("sentence", "reason"),
    [
        (b"Could Ann Lee send it to us?", "a question promises nothing"),
        (b"If it rains, Ann Lee will mend it.", "stands under a condition"),
        (b"Ann Lee will be happy.", "is no work for somebody"),
        (b"The county will mend the road.", "nobody who is known stands before"),
        (b"The Board will consider a letter.", "is spoken of, not promised"),
    ],
)
def test_a_sentence_that_is_no_action_says_why(sentence: bytes, reason: str) -> None:
    """The recogniser of actions tells what kept a sentence with one of its words from being one."""
    said = _said(2, b"1. Roads\n" + sentence + b"\n2. Trees\nThey grow.\n")

    assert reason in next(one for one in said.splitlines() if one.startswith("action "))


@pytest.mark.parametrize("line", [0, -1, 10_000])
def test_a_line_that_is_not_there(line: int) -> None:
    """A wrong number is refused in a sentence that says which there are."""
    with pytest.raises(ValueError, match=r"there is no line .*: the notes have \d+"):
        _said(line)


def test_every_line_of_the_examples_is_explained(examples: Path) -> None:
    """No line is without an explanation."""
    path = examples / "granite-county-water-board.txt"

    for line in range(1, len(path.read_text(encoding="utf-8").splitlines()) + 1, 7):
        assert mm.explain(path, line).startswith(f"line {line}: ")


def test_the_command_explains(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """`meetingmodel explain` prints the same; a line that is not there is wrong usage."""
    notes = tmp_path / "notes.txt"
    notes.write_bytes(NOTES)

    assert run(["explain", str(notes), "4"]) == 0
    assert "outline  heading of the item" in capsys.readouterr().out
    assert run(["explain", str(notes), "400"]) == 2
    assert "there is no line 400" in capsys.readouterr().err


@pytest.mark.no_cover  # each example is read by a test of its own
def test_each_mark_of_a_heading_has_a_name() -> None:
    """What makes a line a heading is called by a name of its own; the last of each example."""
    named: set[str] = set()
    for file in case_files("items"):
        notes = next(iter(read_cases(file, file.read_text("utf-8")))).words
        headings = [item.heading[0] for item in mm.loads(notes).walk_items() if item.heading]
        for heading in headings[-1:]:
            if heading.span is not None:
                said = _said(heading.span.first, notes.encode())
                named.update(re.findall(r"heading of the item .*?, by (.*)", said))

    assert {"its number", "a short line between paragraphs"} <= named
    assert len(named) > 20


def test_each_kind_of_heading_that_a_document_states_has_a_name() -> None:
    """Also those that no example has."""
    assert set(SAID) <= set(KINDS)
