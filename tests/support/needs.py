"""Things that a test needs and a machine may lack.

In: what was looked for.  Out: the thing, or a skip that says what is missing.
Never: skips under MEETINGMODEL_REQUIRE_TOOLS=1; there a missing thing is a failure.
"""

import os
import shutil
from pathlib import Path
from typing import TypeVar

import pytest

T = TypeVar("T")
NEEDS = "needs "


def need(found: T | None, what: str) -> T:
    """Return *found*; where it is None, skip the test, or fail it if tools are required."""
    if found is not None:
        return found
    message = f"{NEEDS}{what}, which this machine does not have"
    if os.environ.get("MEETINGMODEL_REQUIRE_TOOLS") == "1":
        pytest.fail(message, pytrace=False)
    pytest.skip(message)


def tool(what: str, *commands: str) -> Path:
    """Return the path of the first of *commands* that is on PATH."""
    paths = (shutil.which(command) for command in commands)
    return Path(need(next((path for path in paths if path), None), what))


def find_shared(root: Path, folder: str) -> Path | None:
    """Return *folder* of the test data that lies beside the repository, None if there is none."""
    place = Path(os.environ.get("MEETINGMODEL_SHARED") or root.parent / "shared")
    path = place / folder
    return path if path.is_dir() else None
