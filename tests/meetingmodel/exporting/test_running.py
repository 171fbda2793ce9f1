"""export(), render() and update(): records in, bytes or files out."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import BinaryIO

import pytest

import meetingmodel as mm


class Titles:
    """One title a line, of any number of meetings."""

    suffixes: tuple[str, ...] = (".titles",)
    many: bool = True

    def export(
        self, records: Sequence[mm.MeetingRecord], out: BinaryIO, options: mm.NoOptions, /
    ) -> Iterator[mm.Diagnostic]:
        """Write the titles, and remark on each that is empty."""
        for record in records:
            out.write(f"{record.title}\n".encode())
            if not record.title:
                yield mm.Diagnostic("X001", message="no title")

    def update(
        self,
        records: Sequence[mm.MeetingRecord],
        old: BinaryIO,
        out: BinaryIO,
        options: mm.NoOptions,
        /,
    ) -> None:
        """Add to what is there."""
        out.write(old.read())
        for record in records:
            out.write(f"{record.title}\n".encode())

    def read(self, old: BinaryIO, /) -> Sequence[mm.Action]:
        """Nothing."""
        return ()


class One:
    """The title of one meeting."""

    suffixes: tuple[str, ...] = (".one",)

    def export(
        self, records: Sequence[mm.MeetingRecord], out: BinaryIO, options: mm.NoOptions, /
    ) -> None:
        """Write the title."""
        out.write(records[0].title.encode())


def test_many_records_go_into_one_file(tmp_path: Path) -> None:
    """An exporter for many gets them all, and its diagnostics come back."""
    records = [mm.MeetingRecord("May"), mm.MeetingRecord("")]

    noticed = mm.export(records, tmp_path / "a.titles", exporter=Titles)

    assert (tmp_path / "a.titles").read_bytes() == b"May\n\n"
    assert [one.code for one in noticed] == ["X001"]
    assert mm.render([], exporter=Titles) == b""


@pytest.mark.parametrize("count", [0, 2])
def test_an_exporter_of_one_meeting_takes_one(count: int) -> None:
    """A sequence of another length is refused in a sentence."""
    with pytest.raises(mm.ExportError, match=f"one meeting a file, not {count}"):
        mm.render([mm.MeetingRecord("x")] * count, exporter=One)


def test_one_in_a_list_is_one() -> None:
    """A list of one record will do where one is wanted."""
    assert mm.render([mm.MeetingRecord("x")], exporter=One) == b"x"


def test_what_is_no_record_is_a_mistake_of_the_caller() -> None:
    """Wrong code gets TypeError, no MeetingModelError."""
    with pytest.raises(TypeError, match="expected a MeetingRecord"):
        mm.render(["x"], exporter=One)  # type: ignore[list-item]  # that is the mistake
    with pytest.raises(TypeError, match="needs a format"):
        mm.render(mm.MeetingRecord("x"))


def test_overwrite_false_leaves_what_is_there(tmp_path: Path) -> None:
    """A file that exists is not replaced, and the message says why."""
    path = tmp_path / "a.one"
    mm.export(mm.MeetingRecord("x"), path, exporter=One, overwrite=False)

    with pytest.raises(mm.ExportError, match="is there already"):
        mm.export(mm.MeetingRecord("y"), path, exporter=One, overwrite=False)

    assert path.read_bytes() == b"x"


def test_an_updater_keeps_what_is_there(tmp_path: Path) -> None:
    """update() gives the exporter the old file, and makes a new one where there is none."""
    from meetingmodel.exporting import update

    path = tmp_path / "a.titles"

    update(mm.MeetingRecord("May"), path, exporter=Titles)
    update(mm.MeetingRecord("June"), path, exporter=Titles)

    assert path.read_bytes() == b"May\nJune\n"
    with pytest.raises(mm.ExportError, match="cannot update"):
        update(mm.MeetingRecord("x"), path, exporter=One)


def test_format_wins_over_the_ending(tmp_path: Path) -> None:
    """Who names the format gets it, whatever the file is called."""
    mm.export(mm.MeetingRecord("Board"), tmp_path / "minutes.log", format="txt")

    assert b"Board" in (tmp_path / "minutes.log").read_bytes()
