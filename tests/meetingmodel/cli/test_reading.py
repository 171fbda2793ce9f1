"""The options of reading, which every command that reads notes has."""

from pathlib import Path

import click
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
HOMEWORK: mow the verge
"""
READING = ["convert", "show", "check", "explain"]


@pytest.fixture
def notes(tmp_path: Path) -> Path:
    """Minutes of two meetings in one file, whose ending says nothing."""
    path = tmp_path / "notes"
    path.write_text(NOTES, encoding="utf-8")
    return path


def _say(*arguments: str | Path) -> str:
    result = CliRunner().invoke(commands, [str(one) for one in arguments])
    assert result.exit_code == 0, result.output
    return result.output


def _options(name: str) -> dict[str, click.Option]:
    command = commands.get_command(click.Context(commands), name)
    assert command is not None
    return {
        flag: one for one in command.params for flag in one.opts if isinstance(one, click.Option)
    }


@pytest.mark.parametrize("flag", ["--format-in", "--lexicon", "--limit", "--split"])
def test_each_command_reads_with_the_same_options(flag: str) -> None:
    """An option of one command is there in all, and means the same: only --split says what for."""
    found = [_options(name).get(flag) for name in READING]

    assert None not in found
    helps = {one.help for one in found if one is not None}
    assert len(helps) == (len(READING) if flag == "--split" else 1)


def test_show_splits(notes: Path) -> None:
    """With --split both meetings are shown, each with its own head."""
    assert _say("show", notes).count("  Date ") == 1
    assert _say("show", notes, "--split").count("  Date ") == 2


def test_explain_splits(notes: Path) -> None:
    """With --split a line is explained in its own meeting; lines count over the whole file."""
    whole, part = _say("explain", notes, "7"), _say("explain", notes, "7", "--split")

    assert "line 7: Minutes of the meeting held on 1 June 2026" in whole
    assert "line 7: Minutes of the meeting held on 1 June 2026" in part
    assert ("home     item “Roads”" in whole, "home     preamble" in part) == (True, True)


def test_explain_takes_a_format(tmp_path: Path) -> None:
    """What looks like text is explained as Markdown where the user says that it is."""
    path = tmp_path / "notes"
    path.write_text("Board\n\n**Roads**\n", encoding="utf-8")

    assert "reader   md" in _say("explain", path, "3", "--format-in", "md")


def test_remarks_of_a_later_meeting_name_lines_of_the_file(notes: Path, tmp_path: Path) -> None:
    """`convert --split` counts lines from the top of the file, as `check --split` does."""
    words = tmp_path / "house.toml"
    words.write_text('action_labels = ["homework"]', encoding="utf-8")

    said = _say("convert", notes, tmp_path / "m.md", "--split", "--lexicon", words)

    assert "notes:11: warning MM207 nobody is named for the task" in said
