"""`meetingmodel plugins`, and `--version`."""

import json
import subprocess
import sys

import pytest
from support.plugins import Plugins

import meetingmodel as mm
from meetingmodel.cli import run


def test_plugins_are_listed_without_being_imported(
    plugins: Plugins, capsys: pytest.CaptureFixture[str]
) -> None:
    """Name, suffixes, distribution, version, state and reason, from files alone."""
    plugins.good("meeting-good", format="good")
    plugins.add("meeting-bad", "", entry="bad = nowhere_at_all:Bad", version="2.3")

    assert run(["plugins", "--json"]) == 0
    listed = {one["name"]: one for one in json.loads(capsys.readouterr().out)}
    assert run(["plugins"]) == 0

    assert listed["good"]["suffixes"] == [".good"]
    assert listed["bad"] == {
        "name": "bad",
        "suffixes": [],
        "distribution": "meeting-bad",
        "version": "2.3",
        "value": "nowhere_at_all:Bad",
        "state": "missing",
        "reason": "there is no module 'nowhere_at_all'",
    }
    assert "meeting-bad 2.3" in capsys.readouterr().out
    assert plugins.loaded() == []


def test_plugins_are_tried_when_asked(plugins: Plugins, capsys: pytest.CaptureFixture[str]) -> None:
    """--check loads each and says which work; a failing one stops nothing."""
    plugins.good("meeting-good", format="good")
    plugins.add("meeting-bad", "raise OSError('no fonts')", entry="bad = bad_module:Bad")

    assert run(["plugins", "--json", "--check"]) == 0

    listed = {one["name"]: one for one in json.loads(capsys.readouterr().out)}
    assert listed["good"]["state"] == "works"
    assert listed["bad"]["state"] == "broken"
    assert "no fonts" in listed["bad"]["reason"]


def test_the_options_of_one_format_are_shown(capsys: pytest.CaptureFixture[str]) -> None:
    """`meetingmodel plugins txt` says what the text exporter can do."""
    assert run(["plugins", "txt"]) == 0

    assert "--width NUMBER" in capsys.readouterr().out


def test_the_version_answers_at_once() -> None:
    """--version and --help import click and nothing of ours but the command line."""
    code = (
        "import sys\n"
        "from meetingmodel.cli import run\n"
        "run(['--version'])\n"
        "print(sorted(name for name in sys.modules if name.startswith("
        "('meetingmodel', 'attr', 'cattrs', 'docx', 'openpyxl', 'lxml'))))"
    )

    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)

    assert done.stdout.splitlines() == [
        f"meetingmodel {mm.__version__}",
        "['meetingmodel', 'meetingmodel.cli']",
    ]
