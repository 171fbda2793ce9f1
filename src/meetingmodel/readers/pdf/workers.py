"""Worker processes: one for each file, and from the second file on the next one started ahead.

In: the engine's file.  Out: a process that has loaded it, and waits for arguments and a PDF.
Never: gives two files to one process, or keeps one waiting where only one file is read.
"""

import atexit
import marshal
import os
import subprocess
import sys
from contextlib import suppress
from functools import cache
from importlib.abc import InspectLoader
from importlib.util import find_spec
from pathlib import Path
from threading import Lock
from types import CodeType

Worker = subprocess.Popen[bytes]

# The worker's modules come to it compiled: it finds nothing by a path but the standard library, and
# compiles nothing, which would take as long as the rest wherever compiled files cannot be kept.
_START = """\
import marshal, sys
library, modules = marshal.load(sys.stdin.buffer)
for name, code in modules:
    module = sys.modules["worker." + name] = type(sys)("worker." + name)
    module.__package__ = "worker"
    exec(code, module.__dict__)
module.main(library)
"""
_MODULES = ("frames", "letters", "engine", "process")


# A worker is started with more bytes than a pipe of Windows takes before somebody reads them.
_CAN_WAIT = os.name == "posix"


class Workers:
    """Starts workers. From the second file on, one waits ahead, and starts while others work."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._waiting: list[Worker] = []
        self._taken = 0
        atexit.register(self.close)
        if hasattr(os, "register_at_fork"):
            os.register_at_fork(after_in_child=self._disown)

    def take(self, library: str) -> Worker:
        """Return a worker that has loaded the *library*, and waits for a file."""
        with self._lock:
            self._taken += 1
            worker = self._waiting.pop() if self._waiting else _started(library)
            if self._taken > 1 and _CAN_WAIT:
                with suppress(OSError):  # where no more processes may be started, none waits
                    self._waiting.append(_started(library))
        if worker.poll() is None:
            return worker
        # Somebody ended it while it waited.
        worker.communicate()
        return _started(library)

    def close(self) -> None:
        """End the worker that waits."""
        with self._lock:
            waiting, self._waiting = self._waiting, []
        for worker in waiting:
            worker.kill()
            worker.communicate()

    def _disown(self) -> None:
        # After a fork the worker that waits is the parent's, and so is the lock's state.
        for worker in self._waiting:
            worker.returncode = 0
            for pipe in (worker.stdin, worker.stdout):
                if pipe is not None:
                    pipe.close()
        self._lock, self._waiting = Lock(), []


@cache
def _modules() -> tuple[tuple[str, CodeType], ...]:
    found = []
    for name in _MODULES:
        module = f"{__package__}.worker.{name}"
        spec = find_spec(module)
        # As of every module in a folder, which `can_start` made sure of.
        assert spec is not None
        assert isinstance(spec.loader, InspectLoader)
        code = spec.loader.get_code(module)
        assert code is not None
        found.append((name, code))
    return tuple(found)


def can_start() -> bool:
    """Say whether this is a Python that can start another one, with the code of workers at hand."""
    return bool(sys.executable) and (Path(__file__).parent / "worker").is_dir()


def _started(library: str) -> Worker:
    # -S and -P: no folder but the standard library's is looked into.
    worker = subprocess.Popen(
        [sys.executable, "-S", "-P", "-c", _START],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=_environment(),
    )
    assert worker.stdin is not None
    with suppress(OSError):  # it ended already, which whoever gives it a file will find out
        worker.stdin.write(marshal.dumps((library, _modules())))
        worker.stdin.flush()
    return worker


def _environment() -> dict[str, str]:
    # What steers Python elsewhere, or makes it speak, stays out; where it lives stays.
    return {
        key: value
        for key, value in os.environ.items()
        if key == "PYTHONHOME" or not key.startswith("PYTHON")
    }
