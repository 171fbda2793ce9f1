"""What tests of the command line may ask for."""

from pathlib import Path

import pytest

import meetingmodel as mm


@pytest.fixture
def notes(tmp_path: Path, record: mm.MeetingRecord, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Notes in the working folder, with a remark on line 3."""
    monkeypatch.chdir(tmp_path)
    odd = mm.Diagnostic("MM101", message="an odd line", span=mm.Span(3))
    path = tmp_path / "notes.json"
    mm.dump(mm.MeetingRecord("Board", items=record.items, diagnostics=[odd]), path)
    return path
