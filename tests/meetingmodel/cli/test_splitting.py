"""`convert --split` and `--lexicon`."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from meetingmodel.cli import commands

NOTES = """Minutes of the meeting held on 4 May 2026
Present: Ann Lee, Bob Ray

1. Roads
Bad.

Minutes of the meeting held on 1 June 2026
Present: Ann Lee

1. Roads
Good.
"""


@pytest.fixture
def notes(tmp_path: Path) -> Path:
    """Minutes of two meetings in one file."""
    path = tmp_path / "notes.txt"
    path.write_text(NOTES, encoding="utf-8")
    return path


def _run(*arguments: str | Path) -> int:
    return CliRunner().invoke(commands, [str(one) for one in arguments]).exit_code


def test_split_numbers_the_files_and_fills_one_log(notes: Path, tmp_path: Path) -> None:
    """A format of one meeting gets a numbered file for each; one of many gets them all."""
    code = _run("convert", notes, tmp_path / "m.md", tmp_path / "log.xlsx", "--split")

    names = {path.name for path in tmp_path.iterdir()}
    assert code == 0
    assert names == {"notes.txt", "m-1.md", "m-2.md", "log.xlsx"}
    assert "Good." in (tmp_path / "m-2.md").read_text(encoding="utf-8")
    assert "Good." not in (tmp_path / "m-1.md").read_text(encoding="utf-8")


def test_split_never_writes_several_meetings_to_a_dash(notes: Path) -> None:
    """Standard output holds one file, so two meetings are refused there."""
    assert _run("convert", notes, "-", "--to", "md", "--split") != 0


def test_words_of_the_house_are_read(notes: Path, tmp_path: Path) -> None:
    """`--lexicon` takes a TOML file; one that is wrong is refused."""
    good, wrong = tmp_path / "good.toml", tmp_path / "wrong.toml"
    good.write_text('action_labels = ["vow"]', encoding="utf-8")
    wrong.write_text('no_such_kind = ["x"]', encoding="utf-8")

    assert _run("show", notes, "--lexicon", good) == 0
    assert _run("show", notes, "--lexicon", wrong) != 0


def test_questions_about_each_meeting_name_lines_of_the_file(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """With --split each meeting is asked about, and lines count from the top of the file."""
    path = tmp_path / "notes.txt"
    path.write_text(NOTES.replace("Good.", "ACTION: mow the verge"), encoding="utf-8")

    whole = CliRunner().invoke(commands, ["check", str(path)]).output
    each = CliRunner().invoke(commands, ["check", "--split", str(path)]).output

    assert each.count("MM222") == 2 * whole.count("MM222")
    assert "notes.txt:11: warning MM207" in each


def test_house_words_count_in_questions_and_explanations(tmp_path: Path) -> None:
    """`check` and `explain` read with the words of `--lexicon` as `convert` does."""
    words, path = tmp_path / "house.toml", tmp_path / "notes.txt"
    words.write_text('action_labels = ["vow"]', encoding="utf-8")
    path.write_text(NOTES.replace("Good.", "VOW: mow the verge"), encoding="utf-8")
    runner = CliRunner()

    for arguments in (["check", str(path)], ["explain", str(path), "11"]):
        plain = runner.invoke(commands, arguments).output
        house = runner.invoke(commands, [*arguments, "--lexicon", str(words)]).output
        assert ("mow the verge”" in plain, "mow the verge”" in house) == (False, True)
