"""`--limit`: how much of a file is read at most."""

import re
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

import meetingmodel as mm
from meetingmodel.cli import commands, run

COMMANDS = ["convert NOTES minutes.txt", "show NOTES", "check NOTES", "explain NOTES 1"]


@pytest.fixture
def notes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Notes of five lines, in the working folder."""
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "notes.txt"
    path.write_text("Board meeting\nMay 4, 2026\n\n1. Roads\nBad.\n", encoding="utf-8")
    return path


def _show(*limits: str) -> Result:
    options = [word for limit in limits for word in ("--limit", limit)]
    return CliRunner().invoke(commands, ["show", "notes.txt", *options])


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_that_reads_takes_it(
    notes: Path, command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """What is refused says which limit to raise, and to raise it so is enough."""
    words = command.replace("NOTES", notes.name).split()

    assert run([*words, "--limit", "lines=2"]) == 1
    said = capsys.readouterr().err
    enough = re.search(r"--limit (\w+=\d+)", said)
    assert enough is not None
    assert f"limits=Limits({enough[1]})" in said
    assert run([*words, "--limit", enough[1]]) == 0


def test_several_limits_hold_together(notes: Path) -> None:
    """Names may be typed with a dash and numbers with commas; the last of a name counts."""
    assert _show("lines=1", "pdf-pages=3,000", "lines=1_000").exit_code == 0
    assert _show("lines=1000", "characters=5").exit_code == 1


def test_what_is_not_named_keeps_its_default(notes: Path) -> None:
    """Notes on standard input may be larger than files, as ever."""
    source = f"Board\n{'word ' * 110_000}\n"

    given = CliRunner().invoke(commands, ["show", "-", "--limit", "pdf_pages=1"], input=source)

    assert given.exit_code == 0


@pytest.mark.parametrize(
    ("typed", "says"),
    [
        ("lins=3", "there is no limit 'lins'. Do you mean lines?"),
        ("xyzzy=3", "There are file_bytes, zip_members"),
        ("=3", "there is no limit ''"),
        ("lines", "write it as lines=NUMBER, with a whole number above 0"),
        ("lines=", "write it as lines=NUMBER"),
        ("lines=0", "write it as lines=NUMBER"),
        ("lines=-3", "write it as lines=NUMBER"),
        ("lines=many", "write it as lines=NUMBER"),
        ("lines=" + "9" * 9_000, "write it as lines=NUMBER"),
    ],
)
def test_a_wrong_limit_is_wrong_usage(
    notes: Path, typed: str, says: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """It is refused in words, before anything is read."""
    assert run(["show", "missing.txt", "--limit", typed]) == 2
    assert says in capsys.readouterr().err


def test_explain_takes_limits_in_python(notes: Path) -> None:
    """It reads as `load` does, so it takes what that takes."""
    with pytest.raises(mm.ReadError, match="more than 2 are not read"):
        mm.explain(notes, 1, limits=mm.Limits(lines=2))
