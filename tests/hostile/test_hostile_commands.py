"""The command line on hostile files: one exit code for each end, and words, never a traceback."""

import subprocess
import sys
from pathlib import Path

import pytest
from support.hostile import FILES, PLACES

FILES_TRIED = {
    "text": ("noise.txt", "million-bullets.txt"),
    "html": ("charset-idna.html",),
    "json": ("lists-in-lists.json", "odd-letters.json"),
    "zip": ("cut-at-60.docx",),
    "word": ("laughs.docx", "macros.docm"),
    "pdf": ("tree-loop.pdf", "locked.pdf"),
}
TRIED = [(kind, name) for kind, names in FILES_TRIED.items() for name in names]
ODD = ("pipe", "folder", "link-to-nothing", "name-with-two-dashes", "name-without-text")


def convert(path: str, folder: Path) -> "subprocess.CompletedProcess[bytes]":
    """Run the command, as a shell would."""
    command = [sys.executable, "-m", "meetingmodel", "convert", "--", path]
    return subprocess.run(
        [*command, str(folder / "out.docx")], capture_output=True, timeout=60, check=False
    )


def check(done: "subprocess.CompletedProcess[bytes]", folder: Path) -> None:
    """Hold the end of a run against what is promised."""
    said = done.stderr.decode("utf-8", "replace")
    assert "Traceback" not in said
    assert done.returncode in (0, 1)
    assert (folder / "out.docx").exists() is (done.returncode == 0)
    assert done.returncode == 0 or 1 <= len(said.splitlines()) <= 6


@pytest.mark.parametrize(("kind", "name"), TRIED, ids=[name for _, name in TRIED])
def test_the_command_reads_or_refuses_in_words(kind: str, name: str, tmp_path: Path) -> None:
    """A file is written, or there is none and a few lines say why."""
    path = tmp_path / name
    path.write_bytes(FILES[kind][name]())

    check(convert(str(path), tmp_path), tmp_path)


@pytest.mark.parametrize("place", ODD)
def test_the_command_takes_any_name(place: str, tmp_path: Path) -> None:
    """Behind `--` a name may look like an option, and need not be text."""
    path = PLACES[place](tmp_path)
    if path is None:
        pytest.skip(f"there is no {place} here")

    check(convert(path, tmp_path), tmp_path)
