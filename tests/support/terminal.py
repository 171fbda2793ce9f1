"""What the command line says, as whoever typed a command sees it.

In: arguments, or what pytest captured.  Out: lines, or the process that has ended.
Never: reads standard input.
"""

import os
import subprocess
import sys

import pytest


def told(capsys: pytest.CaptureFixture[str]) -> list[str]:
    """Return what was written to standard error, line by line."""
    return capsys.readouterr().err.splitlines()


def process(
    *arguments: str, encoding: str = "utf-8", **more: str
) -> "subprocess.CompletedProcess[bytes]":
    """Run a command in a process of its own, with a terminal of *encoding*."""
    environment = {**os.environ, "PYTHONIOENCODING": encoding, **more}
    command = [sys.executable, "-m", "meetingmodel", *arguments]
    return subprocess.run(command, capture_output=True, env=environment, check=False, timeout=60)
