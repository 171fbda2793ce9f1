"""What a caller names becomes bytes, or a reason in words."""

import io
import os
import time
from pathlib import Path

import pytest

from meetingmodel.errors import ReadError
from meetingmodel.readers import Limits, open_source


def test_a_path_a_stream_and_bytes_give_the_same_bytes(tmp_path: Path) -> None:
    """It does not matter how the file is handed over; a path and a file have a name."""
    path = tmp_path / "notes.txt"
    path.write_bytes(b"Board")

    with path.open("rb") as stream:
        streamed = open_source(stream)

    assert open_source(path) == open_source(str(path)) == streamed == (b"Board", "notes.txt")
    assert open_source(io.BytesIO(b"Board")) == open_source(b"Board") == (b"Board", None)


def test_a_folder_and_a_missing_file_are_named(tmp_path: Path) -> None:
    """The message names the file and says what to do."""
    with pytest.raises(ReadError, match="is a folder"):
        open_source(tmp_path)
    with pytest.raises(ReadError, match="there is no such file"):
        open_source(tmp_path / "none.txt")
    with pytest.raises(ReadError, match="cannot be read"):
        open_source("a\0b")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_that_nobody_writes_to_is_refused_at_once(tmp_path: Path) -> None:
    """Opening never waits for another program."""
    path = tmp_path / "pipe"
    os.mkfifo(path)
    began = time.monotonic()

    with pytest.raises(ReadError, match="is a pipe"):
        open_source(path)

    assert time.monotonic() - began < 2


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="this system has no devices as files")
def test_a_device_is_refused() -> None:
    """An endless device is no file of notes."""
    with pytest.raises(ReadError, match="is a device"):
        open_source("/dev/zero")


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="the administrator may read every file"
)
def test_a_file_without_the_right_to_read_is_named(tmp_path: Path) -> None:
    """Lacking rights are told apart from a file that is missing."""
    path = tmp_path / "secret.txt"
    path.write_bytes(b"x")
    path.chmod(0)

    with pytest.raises(ReadError, match="may not be read by you"):
        open_source(path)


def test_more_bytes_than_allowed_are_not_even_read(tmp_path: Path) -> None:
    """A path is refused by its size, a stream as soon as it exceeds the limit."""
    path = tmp_path / "big.txt"
    path.write_bytes(b"x" * 100)

    with pytest.raises(ReadError, match=r"'big\.txt'.*are not read"):
        open_source(path, Limits(file_bytes=99))
    with pytest.raises(ReadError, match="the input"):
        open_source(io.BytesIO(b"x" * 100), Limits(file_bytes=99))


def test_a_text_stream_is_the_callers_mistake() -> None:
    """Text has lost its bytes, so the mistake is named as one of code."""
    with pytest.raises(TypeError, match="'rb'"):
        open_source(io.StringIO("Board"))  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="not int"):
        open_source(7)  # type: ignore[arg-type]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no file names that are not text")
def test_an_odd_name_is_stored_as_text(tmp_path: Path) -> None:
    """A name with bytes that are no text can be printed and saved."""
    path = os.fsdecode(os.fsencode(tmp_path) + b"/n\xff.txt")
    try:
        Path(path).write_bytes(b"Board")
    except OSError:
        pytest.skip("this file system takes only names that are text")

    assert open_source(path) == (b"Board", "n?.txt")
