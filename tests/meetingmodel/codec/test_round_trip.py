"""A record becomes JSON that people can read, and comes back as it was."""

import datetime as dt
import json
import subprocess
import sys
from pathlib import Path

import pytest

from meetingmodel import (
    Action,
    AgendaItem,
    Attachment,
    Bullet,
    ExportError,
    MeetingRecord,
    Motion,
    Paragraph,
    PresenceChange,
    Question,
    Source,
    Span,
    Table,
    Tally,
    Vote,
    dump,
    dumps,
)
from meetingmodel.codec import decode
from meetingmodel.testing import identical


def whole() -> MeetingRecord:
    """Make a record that has something of everything."""
    motion = Motion(
        "approve the minutes",
        mover="Ann Lee",
        seconder="GK",
        outcome="carried",
        tally=Tally(5, nays=0),
        votes=[Vote("Lee"), Vote("Park", value="not_voting")],
        at=(10, 29),
        evidence=[Span(4), Span(9, last=10, start=2, stop=8)],
    )
    return MeetingRecord(
        "Board meeting",
        date=dt.date(2026, 5, 4),
        start=dt.time(13),
        end=dt.time(14, 30, 15, 250),
        status="draft",
        quorum=True,
        attendance=["Ann Lee"],
        preamble=[Paragraph("Board meeting", role="header", span=Span(1))],
        items=[
            AgendaItem(
                "Budget – “Größe”",
                number="1",
                heading=[Paragraph("1. Budget – “Größe”", span=Span(2, last=3))],
                content=[
                    Paragraph("Motion to approve the minutes", findings=[motion]),
                    Bullet("a", marker="•", content=[Question("why?", answers=["so"])]),
                    Table([["Name", "Vote"], ["Lee", "yes"]], header_rows=1),
                    Action("send it", owners=["Lee"], due=dt.date(2026, 6, 1), status="done"),
                    PresenceChange("Park", change="left", time=dt.time(13, 5)),
                ],
                items=[AgendaItem("Roof")],
            )
        ],
        attachments=[Attachment("Report", content=["words"])],
        source=Source("notes.txt", text="Board", metadata={"b": "2", "a": "1"}),
    )


def test_a_record_comes_back_with_every_span_and_every_piece_of_evidence() -> None:
    """What is written is read again, identical to the last field."""
    record = whole()

    assert identical(decode(dumps(record)), record)


def test_bytes_and_mappings_are_read_too() -> None:
    """The same record comes from text, from bytes in any Unicode encoding, and from a mapping."""
    record = whole()
    text = dumps(record)

    for data in (text.encode(), text.encode("utf-8-sig"), text.encode("utf-16"), json.loads(text)):
        assert identical(decode(data), record)


def test_the_envelope_names_the_format_and_its_version() -> None:
    """A program can see what a file is before it reads the record."""
    data = json.loads(dumps(MeetingRecord("Board")))

    assert data == {"format": "meetingmodel", "version": "1.0", "record": {"title": "Board"}}
    assert list(data) == ["format", "version", "record"]


def test_blocks_and_findings_say_first_what_they_are() -> None:
    """Whoever reads a block or finding from the top knows its type before anything else."""
    data = json.loads(dumps(whole()))

    item = data["record"]["items"][0]
    assert [next(iter(one.items())) for one in item["content"]] == [
        ("type", "paragraph"),
        ("type", "bullet"),
        ("type", "table"),
        ("type", "action"),
        ("type", "presence_change"),
    ]
    assert next(iter(item["content"][0]["findings"][0].items())) == ("type", "motion")
    assert next(iter(item["heading"][0].items())) == ("type", "paragraph")


def test_dates_times_and_spans_are_short_and_plain() -> None:
    """Dates are ISO, times have seconds only if they count, spans are as long as they must be."""
    data = json.loads(dumps(whole()))["record"]

    assert (data["date"], data["start"], data["end"]) == (
        "2026-05-04",
        "13:00",
        "14:30:15.000250",
    )
    motion = data["items"][0]["content"][0]["findings"][0]
    assert motion["evidence"] == [[4], [9, 10, 2, 8]]
    assert motion["at"] == [10, 29]


def test_a_span_keeps_its_further_pieces() -> None:
    """Words that a page break tore apart keep both places, written after the four numbers."""
    span = Span(3, rest=[Span(9, stop=4)])
    record = MeetingRecord(preamble=[Paragraph("x", span=span)])

    assert '"span": [3, 3, 0, null, [9, 9, 0, 4]]' in dumps(record)
    assert identical(decode(dumps(record)), record)


def test_what_holds_its_default_is_left_out() -> None:
    """An empty record is an empty object: a reader sees only what is there."""
    assert json.loads(dumps(MeetingRecord()))["record"] == {}


def test_letters_of_all_scripts_stand_as_they_are() -> None:
    """No word is written as escapes, so that a search for it finds it."""
    assert '"title": "Größe שלום 👩‍👧"' in dumps(MeetingRecord("Größe שלום 👩‍👧"))


def test_short_parts_stand_in_one_line() -> None:
    """A paragraph of a few words takes one line, so that a file can be read and compared."""
    text = dumps(MeetingRecord(preamble=[Paragraph("one", span=Span(1)), Paragraph("x" * 90)]))

    assert '{"type": "paragraph", "text": "one", "span": [1]}' in text.replace("\n      ", "")
    assert max(map(len, text.splitlines())) < 120


def test_equal_records_give_equal_files() -> None:
    """The order of a mapping is no part of a record, so it does not change the file."""
    one = MeetingRecord(source=Source(metadata={"a": "1", "b": "2"}))
    other = MeetingRecord(source=Source(metadata={"b": "2", "a": "1"}))

    assert one == other
    assert dumps(one) == dumps(other)


def test_half_a_surrogate_pair_is_refused_in_words() -> None:
    """Text that no file can hold is refused before a file is touched."""
    with pytest.raises(ValueError, match=r"half of a surrogate pair \(U\+D83D\)"):
        dumps(MeetingRecord("\ud83d"))


def test_dump_replaces_a_file_as_a_whole(tmp_path: Path) -> None:
    """The new file is the record; nothing else is left in the folder; links stay links."""
    path, link = tmp_path / "record.json", tmp_path / "link.json"
    path.write_text("old")
    path.chmod(0o640)
    link.symlink_to(path)

    dump(whole(), link)

    assert identical(decode(path.read_bytes()), whole())
    assert link.is_symlink()
    assert path.stat().st_mode & 0o777 == 0o640
    assert sorted(one.name for one in tmp_path.iterdir()) == ["link.json", "record.json"]


def test_dump_leaves_the_old_file_where_it_fails(tmp_path: Path) -> None:
    """A record that cannot be written costs nobody the file that was there."""
    path = tmp_path / "record.json"
    path.write_text("old")

    with pytest.raises(ValueError, match="surrogate"):
        dump(MeetingRecord("\ud83d"), path)

    assert path.read_text() == "old"
    assert [one.name for one in tmp_path.iterdir()] == ["record.json"]


@pytest.mark.parametrize("name", ["", "missing/record.json", "x" * 300])
def test_dump_says_why_a_file_cannot_be_written(tmp_path: Path, name: str) -> None:
    """A folder, a missing folder and an impossible name are told in a sentence."""
    with pytest.raises(ExportError, match="cannot be written: "):
        dump(MeetingRecord(), tmp_path / name)


def test_importing_the_codec_does_not_import_cattrs() -> None:
    """Who only reads notes does not wait for what JSON needs."""
    code = "import sys, meetingmodel.codec; print('cattrs' in sys.modules)"

    answer = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )

    assert answer.stdout.strip() == "False"
