"""`meetingmodel show`, and text on any terminal."""

import io
import os
import subprocess
import sys
from pathlib import Path

import pytest
from support.plugins import Plugins
from support.terminal import process

import meetingmodel as mm
from meetingmodel.cli import run


def test_show_prints_an_outline(notes: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Items, what was said and what was found, then the remarks."""
    assert run(["show", "notes.json"]) == 0

    captured = capsys.readouterr()
    assert captured.out.splitlines() == [
        "Board",
        "",
        "Budget",
        "  Lee will send the figures.",
        "    → Action: send the figures (Lee)",
    ]
    assert captured.err.splitlines() == [
        "notes.json: warning MM220 the minutes do not say on which day the meeting was",
        "notes.json:3: warning MM101 an odd line",
    ]


@pytest.mark.parametrize("encoding", ["ascii", "cp437", "cp1252", "utf-8"])
def test_any_console_can_show_any_notes(encoding: str, tmp_path: Path) -> None:
    """Characters that the console lacks are replaced; control codes do no harm."""
    path = tmp_path / "naïve – ☃.json"
    said = ["• “Żółć” → 会議 \N{SNOWMAN}", "\x1b[31mred\x1b[0m \x07"]
    mm.dump(mm.MeetingRecord("Bo\u0301ard…", preamble=said), path)

    done = process("show", str(path), encoding=encoding)
    failed = process("show", str(path) + "\N{SNOWMAN}", encoding=encoding)

    assert done.returncode == 0, done.stderr
    assert done.stdout.decode(encoding)
    assert b"\x1b" not in done.stdout
    assert failed.returncode == 1
    assert b"Traceback" not in failed.stderr
    assert len(failed.stderr.splitlines()) <= 3


@pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal")
def test_bytes_are_not_sent_to_a_terminal(notes: Path, plugins: Plugins) -> None:
    """A Word file on the screen helps nobody: it is refused; text is shown."""
    import pty

    source = """
        class Packed:
            suffixes = (".packed",)
            def export(self, records, out, options, /):
                out.write(b"PK\\x03\\x04")
    """
    plugins.add("meeting-packed", source, entry="packed = packed_module:Packed")
    outer, inner = pty.openpty()
    environment = {**os.environ, "PYTHONPATH": str(plugins.folder)}

    def convert(format: str) -> "subprocess.CompletedProcess[bytes]":
        return subprocess.run(
            [sys.executable, "-m", "meetingmodel", "convert", str(notes), "-", "--to", format],
            stdout=inner,
            stderr=subprocess.PIPE,
            env=environment,
            check=False,
            timeout=60,
        )

    packed, text = convert("packed"), convert("txt")
    os.close(inner)
    shown = os.read(outer, 4000)
    os.close(outer)

    assert packed.returncode == 2
    assert b"standard output is a terminal" in packed.stderr
    assert text.returncode == 0
    assert shown.startswith(b"Board")


def test_no_color_is_honoured(monkeypatch: pytest.MonkeyPatch) -> None:
    """Colours only on a terminal, and not if NO_COLOR is set or the terminal is dumb."""
    from meetingmodel.cli.console import Console

    class Terminal(io.StringIO):
        encoding = "utf-8"

        def isatty(self) -> bool:
            return True

    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    assert Console(Terminal()).paint("x", "title") == "\x1b[1mx\x1b[0m"
    assert Console(io.StringIO()).paint("x", "title") == "x"
    monkeypatch.setenv("TERM", "dumb")
    assert Console(Terminal()).paint("x", "title") == "x"
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("NO_COLOR", "1")
    assert Console(Terminal()).paint("x", "title") == "x"
