"""The database keeps the contract of all exporters, and answers questions."""

import datetime as dt
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager

import pytest
from meetingmodel_sqlite import SqliteExporter

import meetingmodel as mm
from meetingmodel.testing import ExporterContract


@contextmanager
def _opened(data: bytes) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(":memory:")) as database:
        database.deserialize(data)
        yield database


class TestContract(ExporterContract):
    """The passages are the whole record, in printing order."""

    @pytest.fixture
    def exporter(self) -> SqliteExporter:
        """Return the exporter to test."""
        return SqliteExporter()

    def text(self, data: bytes) -> str:
        """All passages, meeting by meeting."""
        with _opened(data) as database:
            rows = database.execute("select text from passages order by id").fetchall()
        return "\n".join(text for (text,) in rows)


@pytest.fixture
def data() -> bytes:
    """Two meetings of a board: one about the roof, one about the budget."""
    mend = mm.Action("mend the roof", owners=["Lee", "Ann"], due=dt.date(2026, 6, 1))
    roof = mm.AgendaItem("Roof", content=[mm.Paragraph("It leaks.", findings=[mend])])
    vote = mm.Motion("adopt it", mover="Ann", outcome="carried", tally=mm.Tally(5, nays=2))
    budget = mm.AgendaItem("Budget", content=[mm.Paragraph("Ann moved it.", findings=[vote])])
    records = [
        mm.MeetingRecord("May", date=dt.date(2026, 5, 4), items=[roof], attendance=["Ann"]),
        mm.MeetingRecord("June", date=dt.date(2026, 6, 1), items=[budget]),
    ]
    return mm.render(records, exporter=SqliteExporter)


def _rows(data: bytes, question: str) -> list[tuple[object, ...]]:
    with _opened(data) as database:
        return database.execute(question).fetchall()


def test_findings_are_rows(data: bytes) -> None:
    """Actions and motions stand in tables of their own, with meeting and item."""
    actions = _rows(
        data, "select date, item, text, owners, due from actions join meetings m on m.id = meeting"
    )
    motions = _rows(data, "select item, mover, outcome, ayes, nays from motions")

    assert actions == [("2026-05-04", "Roof", "mend the roof", "Lee; Ann", "2026-06-01")]
    assert motions == [("Budget", "Ann", "carried", 5, 2)]


def test_words_can_be_searched(data: bytes) -> None:
    """The full-text index finds a passage by any form that its words have."""
    found = "select p.text from passages_fts f join passages p on p.id = f.rowid where f.text match"

    assert _rows(data, f"{found} 'leaks'") == [("It leaks.",)]
    assert _rows(data, f"{found} 'nowhere'") == []


def test_the_database_is_sound(data: bytes) -> None:
    """SQLite finds no fault in it, and no row without its meeting."""
    assert _rows(data, "pragma integrity_check") == [("ok",)]
    assert _rows(data, "pragma foreign_key_check") == []
