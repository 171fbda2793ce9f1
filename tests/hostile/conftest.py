"""A process beside the tests in which hostile files are tried."""

import json
import os
import select
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parent.parent.parent
PATIENCE = 60  # seconds by the clock; the processor's are counted by what is tried

Report = dict[str, Any]


class Trial:
    """Tries paths one by one; a path that hangs ends the process, and the next gets another."""

    def __init__(self) -> None:
        self._process = self._start()

    def __call__(self, path: str, formats: list[str]) -> Report:
        """Return what became of *path*."""
        sent, back = self._process.stdin, self._process.stdout
        assert sent is not None
        assert back is not None
        sent.write(json.dumps([path, formats]) + "\n")
        sent.flush()
        ready, _, _ = select.select([back], [], [], PATIENCE)
        if not ready:
            self.end()
            self._process = self._start()
            return {"end": f"nothing came of it in {PATIENCE} s"}
        return json.loads(back.readline())

    def end(self) -> None:
        """End the process, and those that it started."""
        os.killpg(self._process.pid, 9)
        self._process.communicate()

    def _start(self) -> "subprocess.Popen[str]":
        folders = os.pathsep.join(map(str, (ROOT / "src", ROOT / "tests")))
        return subprocess.Popen(
            [sys.executable, "-m", "support.hostile.trying"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env=os.environ | {"PYTHONPATH": folders},
            start_new_session=True,
        )


@pytest.fixture(scope="session")
def trial() -> Iterator[Callable[[str, list[str]], Report]]:
    """What tries a path: `trial(path, ["docx", "txt"])`."""
    made = Trial()
    yield made
    made.end()
