"""`meetingmodel check`: questions on standard output, and the exit code."""

import json
from pathlib import Path

import pytest

from meetingmodel.cli import run

ODD = """Board meeting
May 4, 2026

1. Budget
Ann Lee moved to approve the budget. Bo Roe seconded.
Roll call vote: Lee, aye; Roe, aye; Poe, no. Motion carried 3-0.
"""


@pytest.fixture
def notes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """Notes whose count does not fit the roll call."""
    monkeypatch.chdir(tmp_path)
    Path("odd, 1.txt").write_text(ODD, encoding="utf-8")
    return "odd, 1.txt"


def test_questions_name_file_and_line(notes: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Each question is a line: file, line, code, what is there and what to do; the code is 0."""
    code = run(["check", notes])

    assert code == 0
    assert "odd, 1.txt:5: warning MM201 the count says 3 in favor" in capsys.readouterr().out


def test_strict_fails_for_a_warning_only(notes: str) -> None:
    """With --strict a warning ends with 1, mere information with 0."""
    Path("good.txt").write_text("Board meeting\nMay 4, 2026\n\n1. Budget\nWe spoke.\n")

    assert run(["check", "--strict", notes]) == 1
    assert run(["check", "--strict", "good.txt"]) == 0


def test_json_is_a_list(notes: str, capsys: pytest.CaptureFixture[str]) -> None:
    """As JSON, each question is an object with file, line, code, severity, message and hint."""
    run(["check", notes, "--format", "json"])

    told = json.loads(capsys.readouterr().out)

    assert {"file", "line", "code", "severity", "message", "hint"} == set(told[0])
    assert ("MM201", 5) in [(one["code"], one["line"]) for one in told]


def test_github_annotations(notes: str, capsys: pytest.CaptureFixture[str]) -> None:
    """As annotations, marks that would end a property are written as codes."""
    run(["check", notes, "--format", "github"])

    assert "::warning file=odd%2C 1.txt,line=5,title=MM201::" in capsys.readouterr().out


def test_a_file_that_cannot_be_read_stops_no_other(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The others are asked about; why it was not read is said, and the command ends with 1."""
    path = tmp_path / "notes.txt"
    path.write_text("Board\nMay 4, 2026\n\n1. Roads\n\nACTION: mow the verge\n", encoding="utf-8")

    code = run(["check", "--format", "json", str(tmp_path / "none.txt"), str(path)])

    said = capsys.readouterr()
    assert code == 1
    assert "MM207" in {one["code"] for one in json.loads(said.out)}
    assert "none.txt': there is no such file" in said.err
