"""What becomes of a hostile file: read and written in every format, or refused, and at what cost.

In: paths on standard input, one JSON text a line.  Out: a report for each, one JSON text a line.
Never: lets one file harm the next: each is read in a fork, and written by a fork of that.
"""

import json
import os
import resource
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import meetingmodel as mm

FORMATS = ("docx", "xlsx", "txt", "md", "html", "json")
Report = dict[str, Any]


def serve() -> None:
    """Try each path of standard input."""
    for format in FORMATS:  # what is loaded on first use is loaded by now
        mm.render(mm.loads("Board\nMay 4, 2026"), format)
    for line in sys.stdin:
        report = in_fork(partial(_try, *json.loads(line)))
        sys.stdout.write(json.dumps(report) + "\n")
        sys.stdout.flush()


def in_fork(work: Callable[[], Report]) -> Report:
    """Return what *work* reports from a process of its own, or how that process ended."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        with os.fdopen(writing, "w") as out:
            json.dump(work(), out)
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading) as sent:
        said = sent.read()
    _, status = os.waitpid(child, 0)
    return json.loads(said) if said else {"end": f"the process ended with status {status}"}


def _try(path: str, formats: list[str]) -> Report:
    report, record = _told(lambda: mm.load(path))
    if record is not None:
        report["formats"] = {one: in_fork(partial(_write, record, one)) for one in formats}
    return report


def _write(record: mm.MeetingRecord, format: str) -> Report:
    report, data = _told(lambda: mm.render(record, format))
    report["size"] = len(data or b"")
    return report


def _told(work: Callable[[], Any]) -> tuple[Report, Any]:
    """Return what it cost and how it ended, and the result."""
    began, clock = time.process_time(), time.monotonic()
    result, report = None, {}
    try:
        result = work()
    except mm.PluginError as error:  # ours, so a fault of ours
        report["raised"] = str(error)
    except mm.MeetingModelError as error:
        report["refused"] = str(error)
        # A record that is wrong in many places has a line for each.
        report["lines"] = 21 if isinstance(error, mm.SchemaError) else 3
    except BaseException as error:  # noqa: BLE001  whatever it is, it is what the test is about
        report["raised"] = f"{type(error).__name__}: {error}"[:500]
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    report["seconds"] = time.process_time() - began + children.ru_utime + children.ru_stime
    report["waited"] = time.monotonic() - clock
    report["mib"] = max(_peak(), children.ru_maxrss / 1024)
    return report, result


def _peak() -> float:
    # Not ru_maxrss, which a fork inherits from its parent's past.
    status = Path("/proc/self/status")
    if status.exists():
        line = next(one for one in status.read_text().splitlines() if one.startswith("VmHWM"))
        return int(line.split()[1]) / 1024
    unit = 1024**2 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / unit


if __name__ == "__main__":
    serve()
