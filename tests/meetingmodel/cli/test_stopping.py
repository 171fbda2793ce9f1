"""How a command ends that the user stops, or that can write no more."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from support.plugins import Plugins
from support.terminal import process, told

import meetingmodel as mm
from meetingmodel import __main__, cli
from meetingmodel.cli import run


def test_ctrl_c_stops_without_a_traceback(
    notes: Path, plugins: Plugins, capsys: pytest.CaptureFixture[str]
) -> None:
    """An export that loops can be stopped, and leaves the old file."""
    source = """
        class Slow:
            suffixes = (".slow",)
            def export(self, records, out, options, /):
                raise KeyboardInterrupt
    """
    plugins.add("meeting-slow", source, entry="slow = slow_module:Slow")
    Path("minutes.slow").write_text("last year's")

    code = run(["convert", "notes.json", "minutes.slow"])

    assert (code, told(capsys)[-1]) == (
        130,
        "meetingmodel: stopped while exporter 'slow' (meeting-slow 1.0) was at work",
    )
    assert Path("minutes.slow").read_text() == "last year's"


def _heed_ctrl_c() -> None:
    """Take Ctrl-C as a terminal's programs do: a shell that runs tests behind has it ignored."""
    signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has another signal for Ctrl-C")
def test_a_plugin_that_loops_can_be_stopped(notes: Path, plugins: Plugins) -> None:
    """Ctrl-C ends a plugin that never would, and leaves the old file and no other."""
    source = """
        import sys
        class Loop:
            suffixes = (".loop",)
            def export(self, records, out, options, /):
                out.write(b"half")
                print("looping", file=sys.stderr, flush=True)
                while True:
                    pass
    """
    plugins.add("meeting-loop", source, entry="loop = loop_module:Loop")
    Path("minutes.loop").write_text("last year's")
    before = sorted(Path().iterdir())

    process = subprocess.Popen(
        [sys.executable, "-m", "meetingmodel", "convert", "notes.json", "minutes.loop"],
        stderr=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": os.pathsep.join((str(plugins.folder), *sys.path))},
        preexec_fn=_heed_ctrl_c,  # noqa: PLW1509 - no thread of ours holds a lock
    )
    assert process.stderr is not None
    started = process.stderr.readline()
    process.send_signal(signal.SIGINT)
    rest = process.stderr.read()
    process.stderr.close()

    assert process.wait(60) == 130
    assert started == b"looping\n"
    words = b"meetingmodel: stopped while exporter 'loop' (meeting-loop 1.0) was at work"
    assert rest.strip() == words
    assert Path("minutes.loop").read_text() == "last year's"
    assert sorted(Path().iterdir()) == before


def test_a_reader_who_leaves_early_is_no_error(tmp_path: Path) -> None:
    """`meetingmodel show … | head -1` ends quietly."""
    path = tmp_path / "long.json"
    mm.dump(mm.MeetingRecord("Board", preamble=["word " * 20] * 5000), path)

    process = subprocess.Popen(
        [sys.executable, "-m", "meetingmodel", "show", str(path)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.readline()
    process.stdout.close()
    said = process.stderr.read()
    process.stderr.close()
    process.wait(60)

    assert said == b""


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs the device /dev/full")
def test_a_full_disk_is_said(notes: Path) -> None:
    """Whether by name or by redirection, a full disk gives one line and exit code 1."""
    with Path("/dev/full").open("wb") as full:
        shown = subprocess.run(
            [sys.executable, "-m", "meetingmodel", "convert", str(notes), "--to", "txt", "-q"],
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
            timeout=60,
        )
    named = process("convert", str(notes), "/dev/full", "--to", "txt")

    assert (shown.returncode, named.returncode) == (1, 1)
    assert b"the output cannot be written: the disk is full" in shown.stderr
    assert b"the disk is full" in named.stderr


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs the device /dev/full")
@pytest.mark.parametrize("flag", ["--help", "--version"])
def test_help_on_a_full_disk_is_no_error_of_ours(flag: str) -> None:
    """What click writes by itself gives the same line as what we write."""
    with Path("/dev/full").open("wb") as full:
        shown = subprocess.run(
            [sys.executable, "-m", "meetingmodel", flag],
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
            timeout=60,
        )

    assert shown.returncode == 1
    assert b"the output cannot be written: the disk is full" in shown.stderr
    assert len(shown.stderr.splitlines()) == 1


def test_ctrl_c_before_a_command_is_known_ends_quietly(tmp_path: Path) -> None:
    """An interrupt while the program is still being loaded is no traceback, and ends with 130."""
    (tmp_path / "click.py").write_text("raise KeyboardInterrupt\n", encoding="utf-8")

    done = subprocess.run(
        [sys.executable, "-m", "meetingmodel", "--version"],
        check=False,
        capture_output=True,
        timeout=60,
        env={**os.environ, "PYTHONPATH": os.pathsep.join((str(tmp_path), *sys.path))},
    )

    assert (done.returncode, done.stdout, done.stderr) == (130, b"", b"")


def test_both_places_that_know_the_code_agree() -> None:
    """The code of an interrupt stands where nothing is loaded yet, and where commands end."""
    assert __main__.INTERRUPTED == cli.INTERRUPTED
