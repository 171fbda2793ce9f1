"""How the parts may depend on each other."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


def test_data_flows_one_way() -> None:
    """The import contracts of pyproject.toml are kept."""
    pytest.importorskip(
        "importlinter", reason="needs import-linter, which this machine does not have"
    )
    command = "from importlinter.cli import lint_imports; import sys; sys.exit(lint_imports())"

    done = subprocess.run(
        [sys.executable, "-c", command], check=False, cwd=ROOT, capture_output=True, text=True
    )

    assert done.returncode == 0, done.stdout


def test_the_library_works_without_our_exporters() -> None:
    """With no exporter package at all, notes are read, and a record goes to JSON and back."""
    code = """
import sys
sys.modules["meetingmodel_exporters"] = None  # an import of it fails from here on
import meetingmodel as mm
record = mm.loads("Board meeting\\n\\n1. Budget\\nLee will send the figures.")
assert mm.loads(mm.dumps(record)) == record
assert mm.coverage(record).whole
try:
    mm.render(record, "txt")
except mm.MeetingModelError as error:
    print(error)
"""

    done = subprocess.run([sys.executable, "-c", code], check=False, capture_output=True, text=True)

    assert done.returncode == 0, done.stderr
    assert "txt" in done.stdout
