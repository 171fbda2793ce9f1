"""What the command line cannot do, or not as it is asked: said in words, with a code."""

from pathlib import Path

import pytest
from support.terminal import told

from meetingmodel.cli import run

WRONG = {
    "no command": ([], "Usage:"),
    "an unknown command": (["covert"], "There is no command 'covert'"),
    "no notes": (["convert"], "Missing argument 'NOTES'"),
    "no output": (["convert", "notes.json"], "Name at least one file"),
    "an unknown flag": (["convert", "notes.json", "a.txt", "--tepmlate", "x"], "--tepmlate"),
    "an unknown ending": (["convert", "notes.json", "a.xyz"], "no exporter writes '.xyz'"),
    "an old ending": (["convert", "notes.json", "a.doc"], "Write '.docx'"),
    "no ending": (["convert", "notes.json", "minutes"], "no ending"),
    "an unknown format": (["convert", "notes.json", "-", "--to", "text"], "Did you mean 'txt'"),
    "no format": (["convert", "notes.json", "-"], "--to FORMAT"),
    "the notes as output": (["convert", "notes.json", "./notes.json"], "the notes themselves"),
    "an output twice": (["convert", "notes.json", "a.txt", "./a.txt"], "named twice"),
    "a wrong value": (["convert", "notes.json", "a.txt", "--width", "x"], "--width must be"),
}


@pytest.mark.parametrize("kind", WRONG)
def test_wrong_usage_is_2_and_says_what_to_do(
    kind: str, notes: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A slip on the command line costs three lines at most, and changes no file."""
    arguments, said = WRONG[kind]
    before = notes.read_bytes()

    code = run(arguments)

    lines = told(capsys)
    assert code == 2
    assert any(said in line for line in lines), lines
    assert len(lines) <= 3 or kind == "no command"
    assert notes.read_bytes() == before
    assert not list(Path().glob("*.txt"))


BAD = {
    "no such file": (["convert", "nowhere.txt", "a.txt"], "nowhere.txt"),
    "a folder": (["convert", ".", "a.txt"], "folder"),
    "a file of no text": (["convert", "torn.docx", "a.txt"], "torn.docx"),
    "no such folder": (["convert", "notes.json", "no/where/a.txt"], "there is no folder"),
    "a folder as output": (["convert", "notes.json", "folder.txt"], "it is a folder"),
    "a folder without ending": (["convert", "notes.json", "."], "is a folder"),
    "too long a name": (["convert", "notes.json", f"{'a' * 300}.docx"], "too long"),
    "a torn record": (["convert", "torn.json", "a.txt"], "'torn.json': line 1"),
    "no such plugin file": (["convert", "notes.json", "a.x", "--exporter", "m.py:X"], "m.py"),
    "foreign Word file": (["convert", "notes.json", "torn.docx", "--to", "txt"], "--force"),
    "nothing to show": (["show", "nowhere.txt"], "nowhere.txt"),
}


@pytest.mark.parametrize("kind", BAD)
def test_what_cannot_be_done_is_1_and_says_why(
    kind: str, notes: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A file or target that will not do: what, where and what to do, in three lines at most."""
    arguments, said = BAD[kind]
    Path("torn.docx").write_bytes(b"PK\x03\x04 torn")
    Path("torn.json").write_text('{"format": "meetingmodel", "record": {', encoding="utf-8")
    Path("folder.txt").mkdir()

    code = run(arguments)

    lines = told(capsys)
    assert code == 1
    assert any(said in line for line in lines), lines
    assert 1 <= len(lines) <= 3
    assert not Path("a.txt").exists()
    assert Path("torn.docx").read_bytes() == b"PK\x03\x04 torn"


def test_an_error_of_our_own_is_one_line(
    notes: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Even a bug of the library shows no traceback, but says where to look."""

    def broken(*_given: object, **_more: object) -> None:
        raise ZeroDivisionError("oh")

    monkeypatch.setattr("meetingmodel.cli.showing.outline", broken)

    assert run(["show", "notes.json"]) == 1

    (line,) = told(capsys)
    assert "ZeroDivisionError: oh (showing.py, line " in line


def test_unknown_format_of_notes_is_a_wrong_option(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A typing error is told with the formats that there are, and is nobody's defect."""
    notes = tmp_path / "notes"
    notes.write_text("Board, May 4, 2026", encoding="utf-8")

    assert run(["show", str(notes), "--format-in", "text"]) == 2
    assert "'text' is no format of notes; there are txt, md" in capsys.readouterr().err
    assert run(["show", str(notes), "--format-in", "TXT"]) == 0
