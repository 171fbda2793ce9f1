"""All files or none, and the old ones as they were if anything fails."""

import os
import stat
import sys
from pathlib import Path

import pytest

import meetingmodel as mm
from meetingmodel.exporting import writing
from meetingmodel.exporting.writing import Output, write_all

POSIX = pytest.mark.skipif(sys.platform == "win32", reason="a matter of POSIX file systems")


def _names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_files_are_written_and_nothing_else(tmp_path: Path) -> None:
    """Each file holds its bytes; no temporary file is left."""
    (tmp_path / "a").write_bytes(b"old")

    write_all([Output(tmp_path / "a", b"one"), Output(tmp_path / "b", b"two")])

    assert [(path.name, path.read_bytes()) for path in sorted(tmp_path.iterdir())] == [
        ("a", b"one"),
        ("b", b"two"),
    ]


def test_if_one_cannot_be_made_none_is_replaced(tmp_path: Path) -> None:
    """A folder in the place of the second file leaves the first as it was."""
    (tmp_path / "a").write_bytes(b"old")
    (tmp_path / "b").mkdir()

    with pytest.raises(mm.ExportError, match="it is a folder"):
        write_all([Output(tmp_path / "a", b"one"), Output(tmp_path / "b", b"two")])

    assert (tmp_path / "a").read_bytes() == b"old"
    assert _names(tmp_path) == ["a", "b"]


@pytest.mark.parametrize("error", [PermissionError("open in Word"), KeyboardInterrupt()])
def test_a_failure_between_two_renames_undoes_the_first(
    error: BaseException, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Even if the second file cannot be put in its place, the first is the old one again."""
    (tmp_path / "a").write_bytes(b"old")
    place = writing._place

    def fail_on_c(one: writing._Pending) -> None:
        if one.target.name == "c":
            raise error
        place(one)

    monkeypatch.setattr(writing, "_place", fail_on_c)
    outputs = [Output(tmp_path / name, b"new") for name in ("a", "b", "c")]
    with pytest.raises((mm.ExportError, KeyboardInterrupt)):
        write_all(outputs)

    assert (tmp_path / "a").read_bytes() == b"old"
    assert _names(tmp_path) == ["a"]


def test_a_failure_while_writing_leaves_no_temporary_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A disk that fills up halfway loses nothing and keeps nothing."""
    (tmp_path / "a").write_bytes(b"old")

    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(mm.ExportError, match="the disk is full"):
        write_all([Output(tmp_path / "a", b"one")])

    assert (tmp_path / "a").read_bytes() == b"old"
    assert _names(tmp_path) == ["a"]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs the device /dev/full")
def test_a_full_device_fails_before_any_file_is_replaced(tmp_path: Path) -> None:
    """A device is written to, not replaced by a file; its failure stops all."""
    (tmp_path / "a").write_bytes(b"old")

    with pytest.raises(mm.ExportError, match="'/dev/full' cannot be written: the disk is full"):
        write_all([Output(tmp_path / "a", b"one"), Output(Path("/dev/full"), b"two")])

    assert stat.S_ISCHR(Path("/dev/full").stat().st_mode)
    assert (tmp_path / "a").read_bytes() == b"old"


@POSIX
def test_a_link_stays_a_link(tmp_path: Path) -> None:
    """What the link leads to is replaced."""
    (tmp_path / "real").write_bytes(b"old")
    (tmp_path / "link").symlink_to("real")

    write_all([Output(tmp_path / "link", b"new")])

    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "real").read_bytes() == b"new"


@POSIX
def test_permissions_are_kept_and_the_umask_obeyed(tmp_path: Path) -> None:
    """An old file's mode survives; a new file has the mode that any new file would have."""
    (tmp_path / "old").touch(mode=0o640)
    (tmp_path / "plain").touch()

    write_all([Output(tmp_path / "old", b"x"), Output(tmp_path / "new", b"x")])

    modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in tmp_path.iterdir()}
    assert modes["old"] == 0o640
    assert modes["new"] == modes["plain"]


@POSIX
@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write anywhere"
)
def test_a_read_only_folder_is_said(tmp_path: Path) -> None:
    """Who may not write there is told so, and the old file stays."""
    folder = tmp_path / "shut"
    folder.mkdir()
    (folder / "a").write_bytes(b"old")
    folder.chmod(0o500)

    with pytest.raises(mm.ExportError, match="not allowed"):
        write_all([Output(folder / "a", b"new")])

    assert (folder / "a").read_bytes() == b"old"


@pytest.mark.parametrize(
    ("path", "said"),
    [
        ("no/where/a.txt", "there is no folder"),
        ("file/a.txt", "is no folder|there is no folder"),
        ("x" * 300, "too long|cannot be written"),
        ("nul\0byte", "cannot be written"),
    ],
)
def test_a_path_that_cannot_be_is_said(path: str, said: str, tmp_path: Path) -> None:
    """Every path that a user may mistype gives a sentence with the path in it."""
    (tmp_path / "file").touch()

    with pytest.raises(mm.ExportError, match=said):
        write_all([Output(tmp_path / path, b"x")])
