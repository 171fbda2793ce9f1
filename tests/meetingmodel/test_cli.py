"""The command line: what a clerk types, and what comes back."""

import io
import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from support.plugins import Plugins

import meetingmodel as mm
from meetingmodel.cli import run

OPTIONS = """
from attrs import frozen
import meetingmodel as mm
import datetime as dt
from pathlib import Path
@frozen
class Options:
    draft: bool = mm.option(False, help="mark as draft")
    columns: tuple[str, ...] = mm.option((), help="what to show")
    label: "mm_mapping" = mm.option({}, help="other words")
    signed: dt.date | None = mm.option(None, help="when it was signed")
class Shown:
    suffixes = (".shown",)
    options: type = Options
    def export(self, records, out, options, /):
        out.write(repr(options).encode())
""".replace('"mm_mapping"', "\"__import__('collections.abc').abc.Mapping[str, str]\"")


@pytest.fixture
def notes(tmp_path: Path, record: mm.MeetingRecord, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Notes in the working folder, with a remark on line 3."""
    monkeypatch.chdir(tmp_path)
    odd = mm.Diagnostic("MM101", message="an odd line", span=mm.Span(3))
    path = tmp_path / "notes.json"
    mm.dump(mm.MeetingRecord("Board", items=record.items, diagnostics=[odd]), path)
    return path


def _lines(capsys: pytest.CaptureFixture[str]) -> list[str]:
    return capsys.readouterr().err.splitlines()


def _process(
    *arguments: str, encoding: str = "utf-8", **more: str
) -> "subprocess.CompletedProcess[bytes]":
    environment = {**os.environ, "PYTHONIOENCODING": encoding, **more}
    command = [sys.executable, "-m", "meetingmodel", *arguments]
    return subprocess.run(command, capture_output=True, env=environment, check=False, timeout=60)


def test_one_input_gives_any_number_of_files(
    notes: Path, plugins: Plugins, capsys: pytest.CaptureFixture[str]
) -> None:
    """Each file is written in the format of its ending; what was found is said once."""
    plugins.good("meeting-good", format="good")

    code = run(["convert", "notes.json", "minutes.txt", "minutes.good"])

    assert code == 0
    assert Path("minutes.txt").read_text(encoding="utf-8").startswith("Board")
    assert Path("minutes.good").read_bytes() == b"Board by meeting_good_module"
    assert _lines(capsys) == [
        "notes.json: warning MM220 the minutes do not say on which day the meeting was",
        "notes.json:3: warning MM101 an odd line",
        "Wrote minutes.txt, minutes.good (1 item, 1 action).",
    ]


def test_quiet_says_nothing(notes: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """With --quiet a conversion that works prints nothing at all."""
    assert run(["convert", "notes.json", "minutes.txt", "--quiet"]) == 0

    captured = capsys.readouterr()
    assert (captured.out, captured.err) == ("", "")


def test_a_dash_is_standard_input_and_output(notes: Path) -> None:
    """Notes come in by a pipe and go out by one; remarks go to standard error."""
    done = subprocess.run(
        [sys.executable, "-m", "meetingmodel", "convert", "-", "-", "--to", "txt"],
        input=notes.read_bytes(),
        capture_output=True,
        check=True,
        timeout=60,
    )

    assert done.stdout.startswith(b"Board")
    assert b"standard input:3: warning MM101" in done.stderr


def test_what_a_plugin_prints_is_kept_out_of_the_output(
    notes: Path, plugins: Plugins, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    """A plugin's print goes to standard error, not into the file on standard output."""
    source = """
        class Loud:
            suffixes = (".loud",)
            def export(self, records, out, options, /):
                print("hello from the plugin")
                out.write(b"minutes")
        print("hello on import")
    """
    plugins.add("meeting-loud", source, entry="loud = loud_module:Loud")

    assert run(["convert", "notes.json", "-", "--to", "loud", "-q"]) == 0

    captured = capsysbinary.readouterr()
    assert captured.out == b"minutes"
    assert b"hello from the plugin" in captured.err
    assert b"hello on import" in captured.err


def test_options_of_an_exporter_are_flags(
    notes: Path, plugins: Plugins, capsys: pytest.CaptureFixture[str]
) -> None:
    """Each option has a flag that takes what its type wants; --help lists it."""
    plugins.add("meeting-shown", OPTIONS, entry="shown = shown_module:Shown")
    flags = [
        "--draft",
        "--columns",
        "a",
        "--columns",
        "b",
        "--label",
        "x=y",
        "--signed",
        "2026-05-04",
    ]

    assert run(["convert", "notes.json", "out.shown", *flags]) == 0
    assert run(["convert", "notes.json", "out.shown", "--help"]) == 0

    assert Path("out.shown").read_text() == (
        "Options(draft=True, columns=('a', 'b'), label={'x': 'y'}, "
        "signed=datetime.date(2026, 5, 4))"
    )
    shown = capsys.readouterr().out
    assert "Options of shown:" in shown
    assert "--label KEY=VALUE" in shown


WRONG = {
    "no command": ([], "Usage:"),
    "an unknown command": (["covert"], "There is no command 'covert'"),
    "no notes": (["convert"], "Missing argument 'NOTES'"),
    "no output": (["convert", "notes.json"], "Name at least one file"),
    "an unknown flag": (["convert", "notes.json", "a.txt", "--tepmlate", "x"], "--tepmlate"),
    "an unknown ending": (["convert", "notes.json", "a.xyz"], "no exporter writes '.xyz'"),
    "an old ending": (["convert", "notes.json", "a.doc"], "Write '.docx'"),
    "no ending": (["convert", "notes.json", "minutes"], "no ending"),
    "an unknown format": (["convert", "notes.json", "-", "--to", "text"], "Did you mean 'txt'"),
    "no format": (["convert", "notes.json", "-"], "--to FORMAT"),
    "the notes as output": (["convert", "notes.json", "./notes.json"], "the notes themselves"),
    "an output twice": (["convert", "notes.json", "a.txt", "./a.txt"], "named twice"),
    "a wrong value": (["convert", "notes.json", "a.txt", "--width", "x"], "--width must be"),
}


@pytest.mark.parametrize("kind", WRONG)
def test_wrong_usage_is_2_and_says_what_to_do(
    kind: str, notes: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A slip on the command line costs three lines at most, and changes no file."""
    arguments, said = WRONG[kind]
    before = notes.read_bytes()

    code = run(arguments)

    lines = _lines(capsys)
    assert code == 2
    assert any(said in line for line in lines), lines
    assert len(lines) <= 3 or kind == "no command"
    assert notes.read_bytes() == before
    assert not list(Path().glob("*.txt"))


BAD = {
    "no such file": (["convert", "nowhere.txt", "a.txt"], "nowhere.txt"),
    "a folder": (["convert", ".", "a.txt"], "folder"),
    "a file of no text": (["convert", "torn.docx", "a.txt"], "torn.docx"),
    "no such folder": (["convert", "notes.json", "no/where/a.txt"], "there is no folder"),
    "a folder as output": (["convert", "notes.json", "folder.txt"], "it is a folder"),
    "a folder without ending": (["convert", "notes.json", "."], "is a folder"),
    "too long a name": (["convert", "notes.json", f"{'a' * 300}.docx"], "too long"),
    "a torn record": (["convert", "torn.json", "a.txt"], "'torn.json': line 1"),
    "no such plugin file": (["convert", "notes.json", "a.x", "--exporter", "m.py:X"], "m.py"),
    "foreign Word file": (["convert", "notes.json", "torn.docx", "--to", "txt"], "--force"),
    "nothing to show": (["show", "nowhere.txt"], "nowhere.txt"),
}


@pytest.mark.parametrize("kind", BAD)
def test_what_cannot_be_done_is_1_and_says_why(
    kind: str, notes: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A file or target that will not do: what, where and what to do, in three lines at most."""
    arguments, said = BAD[kind]
    Path("torn.docx").write_bytes(b"PK\x03\x04 torn")
    Path("torn.json").write_text('{"format": "meetingmodel", "record": {', encoding="utf-8")
    Path("folder.txt").mkdir()

    code = run(arguments)

    lines = _lines(capsys)
    assert code == 1
    assert any(said in line for line in lines), lines
    assert 1 <= len(lines) <= 3
    assert not Path("a.txt").exists()
    assert Path("torn.docx").read_bytes() == b"PK\x03\x04 torn"


def test_force_replaces_a_foreign_file(notes: Path) -> None:
    """Who says --force gets it."""
    Path("old.docx").write_bytes(b"PK\x03\x04 torn")

    assert run(["convert", "notes.json", "old.docx", "--to", "txt", "--force"]) == 0

    assert Path("old.docx").read_bytes().startswith(b"Board")


def test_a_plugin_that_fails_is_named_and_no_file_is_touched(
    notes: Path, plugins: Plugins, capsys: pytest.CaptureFixture[str]
) -> None:
    """If one of two outputs fails halfway, the other is not replaced either."""
    source = """
        class Bad:
            suffixes = (".bad",)
            def export(self, records, out, options, /):
                out.write(b"half")
                raise RuntimeError("out of ink")
    """
    plugins.add("meeting-bad", source, entry="bad = bad_module:Bad", version="2.3")
    Path("minutes.txt").write_text("last year's")

    code = run(["convert", "notes.json", "minutes.txt", "minutes.bad"])

    (line,) = _lines(capsys)
    assert code == 1
    assert all(part in line for part in ("meeting-bad 2.3", "out of ink", "line 6"))
    assert Path("minutes.txt").read_text() == "last year's"
    assert not Path("minutes.bad").exists()


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

    assert (code, _lines(capsys)[-1]) == (
        130,
        "meetingmodel: stopped while exporter 'slow' (meeting-slow 1.0) was at work",
    )
    assert Path("minutes.slow").read_text() == "last year's"


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


def test_a_file_with_an_exporter_is_enough(
    notes: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    """--exporter ./mine.py:Minutes needs no packaging, to a file or to standard output."""
    Path("mine.py").write_text(OPTIONS)

    assert (
        run(["convert", "notes.json", "a.shown", "--exporter", "./mine.py:Shown", "--draft"]) == 0
    )
    assert run(["convert", "notes.json", "--exporter", "./mine.py:Shown", "-q"]) == 0

    assert b"draft=True" in Path("a.shown").read_bytes()
    assert b"draft=False" in capsysbinary.readouterr().out


def test_a_file_with_an_exporter_leaves_other_endings_alone(notes: Path) -> None:
    """Beside a file with an ending of its own, --exporter does not take the text file, too."""
    Path("mine.py").write_text(OPTIONS)

    assert run(["convert", "notes.json", "a.shown", "a.txt", "--exporter", "./mine.py:Shown"]) == 0

    assert b"draft=False" in Path("a.shown").read_bytes()
    assert Path("a.txt").read_text().startswith("Board")


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

    done = _process("show", str(path), encoding=encoding)
    failed = _process("show", str(path) + "\N{SNOWMAN}", encoding=encoding)

    assert done.returncode == 0, done.stderr
    assert done.stdout.decode(encoding)
    assert b"\x1b" not in done.stdout
    assert failed.returncode == 1
    assert b"Traceback" not in failed.stderr
    assert len(failed.stderr.splitlines()) <= 3


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
    named = _process("convert", str(notes), "/dev/full", "--to", "txt")

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


def test_plugins_are_listed_without_being_imported(
    plugins: Plugins, capsys: pytest.CaptureFixture[str]
) -> None:
    """Name, suffixes, distribution, version, state and reason, from files alone."""
    plugins.good("meeting-good", format="good")
    plugins.add("meeting-bad", "", entry="bad = nowhere_at_all:Bad", version="2.3")

    assert run(["plugins", "--json"]) == 0
    listed = {one["name"]: one for one in json.loads(capsys.readouterr().out)}
    assert run(["plugins"]) == 0

    assert listed["good"]["suffixes"] == [".good"]
    assert listed["bad"] == {
        "name": "bad",
        "suffixes": [],
        "distribution": "meeting-bad",
        "version": "2.3",
        "value": "nowhere_at_all:Bad",
        "state": "missing",
        "reason": "there is no module 'nowhere_at_all'",
    }
    assert "meeting-bad 2.3" in capsys.readouterr().out
    assert plugins.loaded() == []


def test_plugins_are_tried_when_asked(plugins: Plugins, capsys: pytest.CaptureFixture[str]) -> None:
    """--check loads each and says which work; a failing one stops nothing."""
    plugins.good("meeting-good", format="good")
    plugins.add("meeting-bad", "raise OSError('no fonts')", entry="bad = bad_module:Bad")

    assert run(["plugins", "--json", "--check"]) == 0

    listed = {one["name"]: one for one in json.loads(capsys.readouterr().out)}
    assert listed["good"]["state"] == "works"
    assert listed["bad"]["state"] == "broken"
    assert "no fonts" in listed["bad"]["reason"]


def test_the_options_of_one_format_are_shown(capsys: pytest.CaptureFixture[str]) -> None:
    """`meetingmodel plugins txt` says what the text exporter can do."""
    assert run(["plugins", "txt"]) == 0

    assert "--width NUMBER" in capsys.readouterr().out


def test_the_version_answers_at_once() -> None:
    """--version and --help import click and nothing of ours but the command line."""
    code = (
        "import sys\n"
        "from meetingmodel.cli import run\n"
        "run(['--version'])\n"
        "print(sorted(name for name in sys.modules if name.startswith("
        "('meetingmodel', 'attr', 'cattrs', 'docx', 'openpyxl', 'lxml'))))"
    )

    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)

    assert done.stdout.splitlines() == [
        f"meetingmodel {mm.__version__}",
        "['meetingmodel', 'meetingmodel.cli']",
    ]


def test_an_error_of_our_own_is_one_line(
    notes: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Even a bug of the library shows no traceback, but says where to look."""

    def broken(*_given: object, **_more: object) -> None:
        raise ZeroDivisionError("oh")

    monkeypatch.setattr("meetingmodel.cli.showing.outline", broken)

    assert run(["show", "notes.json"]) == 1

    (line,) = _lines(capsys)
    assert "ZeroDivisionError: oh (showing.py, line " in line


def test_unknown_format_of_notes_is_a_wrong_option(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A typing error is told with the formats that there are, and is nobody's defect."""
    notes = tmp_path / "notes"
    notes.write_text("Board, May 4, 2026", encoding="utf-8")

    assert run(["show", str(notes), "--format-in", "text"]) == 2
    assert "'text' is no format of notes; there are txt, md" in capsys.readouterr().err
    assert run(["show", str(notes), "--format-in", "TXT"]) == 0
