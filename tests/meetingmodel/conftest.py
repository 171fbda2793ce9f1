"""What tests of the library may ask for."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from support.plugins import Plugins

import meetingmodel as mm


@pytest.fixture
def plugins(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Plugins]:
    """An empty folder on the path, to which distributions can be added."""
    folder = tmp_path / "site"
    folder.mkdir()
    monkeypatch.syspath_prepend(str(folder))
    monkeypatch.delenv("MEETINGMODEL_NO_PLUGINS", raising=False)
    made = Plugins(folder)
    yield made
    made.forget()


@pytest.fixture
def record() -> mm.MeetingRecord:
    """A meeting with an item and an action."""
    send = mm.Action("send the figures", owners=["Lee"])
    said = mm.Paragraph("Lee will send the figures.", findings=[send])
    return mm.MeetingRecord("Board", items=[mm.AgendaItem("Budget", content=[said])])
