"""Many meetings in one SQLite file, with full-text search.

In: any number of records.  Out: a database, see schema.sql.
Never: touches a file (the database is made in memory), or changes a word.
"""

import datetime as dt
import sqlite3
from collections.abc import Iterable, Sequence
from contextlib import closing
from importlib.resources import files
from typing import BinaryIO

from attrs import frozen

from meetingmodel import (
    Action,
    AgendaItem,
    Decision,
    MeetingRecord,
    Motion,
    Person,
    Piece,
    Span,
    flow,
    option,
)

__all__ = ["SqliteExporter", "SqliteOptions"]

Value = str | int | None


@frozen
class SqliteOptions:
    """What the database holds."""

    search: bool = option(True, help="fill the full-text index, which takes as much room again")


class SqliteExporter:
    """A database of many meetings, for Datasette and other readers of SQLite."""

    suffixes: tuple[str, ...] = (".sqlite", ".db")
    many: bool = True
    options: type = SqliteOptions

    def export(
        self, records: Sequence[MeetingRecord], out: BinaryIO, options: SqliteOptions, /
    ) -> None:
        """Write all *records* into one database."""
        with closing(sqlite3.connect(":memory:")) as database:
            database.executescript(files(__name__).joinpath("schema.sql").read_text("utf-8"))
            for number, record in enumerate(records, start=1):
                _add(database, number, record)
            if options.search:
                database.execute("insert into passages_fts (passages_fts) values ('rebuild')")
            database.commit()
            out.write(database.serialize())


def _add(database: sqlite3.Connection, number: int, record: MeetingRecord) -> None:
    _insert(database, "meetings", [(number, *_meeting(record))])
    _insert(
        database,
        "attendance",
        (
            (None, number, *_person(one.person), one.presence.value, one.group)
            for one in record.attendance
        ),
    )
    _insert(database, "passages", _passages(number, record))
    for found in record.found:
        finding, title = found.finding, found.item.title if found.item else None
        line = _line(finding.span or (found.block.span if found.block else None))
        if isinstance(finding, Action):
            row = (finding.text, *_task(finding), line)
            _insert(database, "actions", [(None, number, title, *row)])
        elif isinstance(finding, Motion):
            row = (finding.text, *_vote(finding), line)
            _insert(database, "motions", [(None, number, title, *row)])
        elif isinstance(finding, Decision):
            _insert(database, "decisions", [(None, number, title, finding.text, line)])


def _insert(database: sqlite3.Connection, table: str, rows: Iterable[tuple[Value, ...]]) -> None:
    for row in rows:
        marks = ", ".join("?" * len(row))
        database.execute(f"insert into {table} values ({marks})", [_fitting(one) for one in row])


def _fitting(value: Value) -> Value:
    # SQLite's integers end at 2**63; a larger count, however odd, is kept as text.
    return str(value) if isinstance(value, int) and abs(value) >= 1 << 63 else value


def _meeting(record: MeetingRecord) -> tuple[Value, ...]:
    return (
        record.title,
        record.body,
        record.kind,
        _iso(record.date),
        _iso(record.start),
        _iso(record.end),
        record.location,
        record.status.value if record.status else None,
        record.source.name if record.source else None,
    )


def _passages(number: int, record: MeetingRecord) -> Iterable[tuple[Value, ...]]:
    item: str | None = None
    for piece in flow(record):
        if piece.kind == "heading":
            item = piece.node.title if isinstance(piece.node, AgendaItem) else piece.text
        elif piece.part != "items":
            item = None
        line = _line(_span(piece))
        yield None, number, piece.part, piece.kind, piece.level, item, piece.text, line


def _span(piece: Piece) -> Span | None:
    return piece.node.span if piece.node is not None else None


def _line(span: Span | None) -> int | None:
    return span.first if span else None


def _person(person: Person) -> tuple[Value, ...]:
    return person.name, person.full_name, person.role, person.organization


def _task(action: Action) -> tuple[Value, ...]:
    owners = "; ".join(owner.display_name for owner in action.owners)
    return owners, _iso(action.due), action.due_text, action.status.value


def _vote(motion: Motion) -> tuple[Value, ...]:
    tally = motion.tally
    return (
        motion.mover.display_name if motion.mover else None,
        motion.seconder.display_name if motion.seconder else None,
        motion.outcome.value if motion.outcome else None,
        motion.outcome_text,
        tally.ayes if tally else None,
        tally.nays if tally else None,
        tally.abstentions if tally else None,
    )


def _iso(moment: dt.date | dt.time | None) -> str | None:
    return moment.isoformat() if moment else None
