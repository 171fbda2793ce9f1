"""`meetingmodel convert`: what a clerk types, and which files come of it."""

import subprocess
import sys
from pathlib import Path

import pytest
from support.plugins import Plugins
from support.terminal import told

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


def test_one_input_gives_any_number_of_files(
    notes: Path, plugins: Plugins, capsys: pytest.CaptureFixture[str]
) -> None:
    """Each file is written in the format of its ending; what was found is said once."""
    plugins.good("meeting-good", format="good")

    code = run(["convert", "notes.json", "minutes.txt", "minutes.good"])

    assert code == 0
    assert Path("minutes.txt").read_text(encoding="utf-8").startswith("Board")
    assert Path("minutes.good").read_bytes() == b"Board by meeting_good_module"
    assert told(capsys) == [
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

    (line,) = told(capsys)
    assert code == 1
    assert all(part in line for part in ("meeting-bad 2.3", "out of ink", "line 6"))
    assert Path("minutes.txt").read_text() == "last year's"
    assert not Path("minutes.bad").exists()


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
