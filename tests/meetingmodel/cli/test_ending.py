"""How the program ends when somebody stops it."""

import os
import subprocess
import sys
from pathlib import Path

from meetingmodel import __main__, cli


def test_ctrl_c_before_a_command_is_known_ends_quietly(tmp_path: Path) -> None:
    """An interrupt while the program is still being loaded is no traceback, and ends with 130."""
    (tmp_path / "click.py").write_text("raise KeyboardInterrupt\n", encoding="utf-8")

    done = subprocess.run(
        [sys.executable, "-m", "meetingmodel", "--version"],
        check=False,
        capture_output=True,
        timeout=60,
        env={**os.environ, "PYTHONPATH": os.pathsep.join((str(tmp_path), *sys.path))},
    )

    assert (done.returncode, done.stdout, done.stderr) == (130, b"", b"")


def test_both_places_that_know_the_code_agree() -> None:
    """The code of an interrupt stands where nothing is loaded yet, and where commands end."""
    assert __main__.INTERRUPTED == cli.INTERRUPTED
