"""What is told to whoever typed something else than was meant."""

from pathlib import Path

import pytest

from meetingmodel.cli import run


@pytest.fixture
def notes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A file of notes, in the folder that the user is in."""
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "notes.txt"
    path.write_text("Board\nMay 4, 2026\n\n1. Roads\n\nBad.\n", encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        (["converrt", "notes.txt"], "There is no command 'converrt'. Did you mean 'convert'?"),
        (["notes.txt"], "To see what is found in a file: meetingmodel show notes.txt"),
        (["foo"], "There is no command 'foo'. There are convert, show, check, explain"),
        (["explain", "notes.txt", "six"], "'six' is no number of a line; the first has"),
        (["explain", "notes.txt", "0"], "'0' is no number of a line"),
        (["explain", "notes.txt", "9" * 5000], "is no number of a line"),
        (
            ["convert", "notes.txt", "log.xlsx", "--template", "x.dotx"],
            "Neither convert nor what is to be written (xlsx) has the option '--template'.",
        ),
        (["convert", "notes.txt", "m.docx", "--tempalte", "x"], "Did you mean '--template'?"),
        (["convert", "notes.txt", "m.txt", "--width", "0"], "'width' must be 30 or more, not 0"),
        (["show", "notes.txt", "--template", "x"], "No such option '--template'."),
    ],
)  # fmt: skip
def test_a_slip_is_told_with_what_was_meant(
    notes: Path, typed: list[str], told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """Wrong usage is code 2, and the message leads further; nothing is written."""
    assert run(typed) == 2

    assert told in capsys.readouterr().err
    assert [path.name for path in notes.parent.iterdir()] == ["notes.txt"]


def test_an_empty_name_is_told(notes: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A variable of a script that was empty is not called a folder."""
    assert run(["show", ""]) == 1

    assert "the name of the file is empty" in capsys.readouterr().err
