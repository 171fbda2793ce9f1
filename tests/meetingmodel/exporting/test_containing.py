"""A plugin that fails is named; it hurts nobody else, and no file."""

import os
import sys
from pathlib import Path

import pytest
from support.plugins import Plugins

import meetingmodel as mm

OPTIONS = """
    from attrs import define, frozen
    import meetingmodel as mm
    {options}
    class Bad:
        suffixes = (".bad",)
        options = Options
        def export(self, records, out, options, /):
            out.write(b"x")
"""
EXPORT = """
    import sys
    class Bad:
        suffixes = (".bad",)
        {more}
        def export(self, records, out, options, /):
            {body}
"""


def _export(body: str, *, more: str = "pass") -> str:
    return EXPORT.format(body=body, more=more)


def _options(text: str) -> str:
    return OPTIONS.format(options=text)


# What is wrong with the plugin, its source, and what the message has to say of it.
BROKEN = {
    "needs a module that is not there": ("import icalendar_of_nowhere", "'icalendar_of_nowhere'"),
    "fails on import": ("raise RuntimeError('no licence')", "no licence"),
    "is no Python": ("class Bad(:", "SyntaxError"),
    "ends the program on import": ("import sys; sys.exit(3)", "tried to end the program"),
    "lacks the class": ("", "Bad"),
    "is a number": ("Bad = 42", "found 42"),
    "is a factory of nothing": ("def Bad(): return None", "which made None"),
    "cannot be made": ("class Bad:\n    def __init__(self): raise KeyError('x')", "KeyError"),
    "has one suffix as a string": (_export("pass", more="suffixes = '.bad'"), "('.txt',)"),
    "is for another version": (_export("pass", more="api_version = 99"), "version 99"),
    "is asynchronous": (
        "class Bad:\n    suffixes = ('.bad',)\n    async def export(self, r, o, p, /): ...",
        "plain method",
    ),
    "takes two arguments": (
        "class Bad:\n    suffixes = ('.bad',)\n    def export(self, records, out): ...",
        "(records, out, options)",
    ),
    "has options of another kind": (_options("Options = {'a': 1}"), "frozen attrs class"),
    "has thawed options": (_options("@define\n    class Options:\n        a: int = 1"), "frozen"),
    "has options without default": (
        _options("@frozen\n    class Options:\n        a: int"),
        "default",
    ),
    "has an option that is a set": (
        _options("@frozen\n    class Options:\n        a: set = frozenset()"),
        "must have bool, int",
    ),
    "has an option with a taken name": (
        _options("@frozen\n    class Options:\n        force: bool = False"),
        "'force'",
    ),
    "raises": (_export("raise ValueError('half past nine')"), "half past nine"),
    "raises something odd": (_export("raise BaseException('odd')"), "odd"),
    "raises halfway": (_export("out.write(b'half'); 1 / 0"), "division by zero"),
    "exits": (_export("sys.exit('bye')"), "tried to end the program"),
    "returns bytes": (_export("return b'minutes'"), "returned bytes"),
    "returns a string": (_export("return 'minutes'"), "returned str"),
    "returns other things": (_export("return [1, 2]"), "int among its diagnostics"),
    "writes text": (_export("out.write('minutes')"), "bytes-like"),
    "closes the file": (_export("out.close()"), "closed the file"),
    "recurses": (_export("self.export(records, out, options)"), "RecursionError"),
    "fails while it is read": (_export("yield 1 / 0"), "division by zero"),
    "fails in what it raises": (
        _export("raise type('Odd', (Exception,), {'__str__': lambda self: 1 / 0})"),
        "Odd (bad_module.py",
    ),
    "leaves like a generator": (_export("raise GeneratorExit"), "GeneratorExit"),
    "speaks like the host": (
        _export("import meetingmodel as mm; raise mm.PluginError('mine')"),
        "PluginError: mine",
    ),
    "explains on import": ("import meetingmodel as mm\nraise mm.ExportError('no')", "ExportError"),
    "cannot be printed": (
        "class Odd:\n    def __repr__(self): raise KeyError('x')\nBad = Odd()",
        "KeyError",
    ),
    "has a version that cannot be compared": (
        _export("pass", more="api_version = type('V', (), {'__ne__': lambda a, b: 1 / 0})()"),
        "division by zero",
    ),
    "has two dots in a suffix": (_export("pass", more="suffixes = ('.tar.bad',)"), "one dot"),
    "has options that cannot be made": (
        _options(
            "@frozen\n    class Options:\n        a: int = 1\n"
            "        def __attrs_post_init__(self): raise SystemExit(4)"
        ),
        "tried to end the program",
    ),
    "has options that fail to be computed": (
        _options(
            "import attrs\n    @frozen\n    class Options:\n"
            "        a: int = attrs.Factory(set().pop)"
        ),
        "KeyError",
    ),
    "has a default of another type": (
        _options("@frozen\n    class Options:\n        a: int = 'wide'"),
        "wrong default",
    ),
    "has a default that callers may write": (
        _options(
            "from pathlib import Path\n    @frozen\n    class Options:\n        a: Path = 'x.docx'"
        ),
        "PosixPath('x.docx')" if os.name == "posix" else "Path('x.docx')",
    ),
    "has a choice of another type": (
        _options(
            "@frozen\n    class Options:\n"
            "        a: str = mm.option('a', help='', choices=('a', 1))"
        ),
        "offers 1",
    ),
    "has two options with one flag": (
        _options(
            "@frozen\n    class Options:\n        draft: bool = True\n        no_draft: bool = True"
        ),
        "'no_draft'",
    ),
    "has an option that hides an argument": (
        _options("@frozen\n    class Options:\n        notes: bool = False"),
        "'notes'",
    ),
    "wraps the file": (
        _export("import io; io.TextIOWrapper(out).write('x')"),
        "detach()",
    ),
    "writes lines for ever": (
        _export("import itertools; out.writelines(itertools.repeat(b'x' * 1000))"),
        "GiB",
    ),
    "tells for ever": (
        _export(
            "import meetingmodel as mm\n"
            "            while True: yield mm.Diagnostic('X1', message='x')"
        ),
        "10000 diagnostics",
    ),
    "writes for ever": (_export("while True: out.write(b'x' * 1000)"), "GiB"),
}


@pytest.mark.parametrize("kind", BROKEN)
def test_a_broken_plugin_is_named_and_hurts_nobody(
    kind: str,
    plugins: Plugins,
    record: mm.MeetingRecord,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Whatever a plugin does: its name, distribution and version are said, all else goes on."""
    source, said = BROKEN[kind]
    plugins.add("meeting-bad", source or "x = 1", entry="bad = bad_module:Bad", version="2.3")
    plugins.good("meeting-good", format="good")
    monkeypatch.setattr("meetingmodel.exporting.running.LARGEST", 100_000)
    old = tmp_path / "old.bad"
    old.write_bytes(b"last year's")

    listed = mm.exporters()
    assert {"bad", "good"} <= set(listed)
    assert listed["good"].reason == ""
    assert plugins.loaded() == []
    with pytest.raises(mm.PluginError) as caught:
        mm.export(record, old, format="bad")
    mm.export(record, tmp_path / "new.good")

    message = str(caught.value)
    assert all(part in message for part in ("'bad'", "meeting-bad", "2.3", said)), message
    assert len(message) < 500
    assert caught.value.__cause__ is not None or "cannot be used" in message
    assert old.read_bytes() == b"last year's"
    assert (tmp_path / "new.good").read_bytes().startswith(b"Board")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["new.good", "old.bad", "site"]


def test_an_interrupt_is_no_fault_of_the_plugin(
    plugins: Plugins, record: mm.MeetingRecord, tmp_path: Path
) -> None:
    """Ctrl-C during an export comes through as it is, and the old file stays."""
    plugins.add("meeting-bad", _export("raise KeyboardInterrupt"), entry="bad = bad_module:Bad")
    old = tmp_path / "old.bad"
    old.write_bytes(b"last year's")

    with pytest.raises(KeyboardInterrupt) as caught:
        mm.export(record, old)

    assert caught.value.__notes__ == ["while exporter 'bad' (meeting-bad 1.0) was at work"]

    assert old.read_bytes() == b"last year's"
    assert not list(tmp_path.glob(".*"))


def test_an_export_error_of_the_plugin_is_for_the_user(
    plugins: Plugins, record: mm.MeetingRecord
) -> None:
    """An exporter that knows what the user did wrong says so in its own words."""
    body = "from meetingmodel import ExportError; raise ExportError('the logo is no picture')"
    plugins.add("meeting-bad", _export(body), entry="bad = bad_module:Bad")

    with pytest.raises(mm.ExportError, match=r"^the logo is no picture$"):
        mm.render(record, "bad")


def test_a_plugin_that_goes_elsewhere_takes_no_file_along(
    plugins: Plugins, record: mm.MeetingRecord, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A file named without its folder is written where the caller is, whoever changes folders."""
    away = tmp_path / "away"
    away.mkdir()
    leave = f"import os; os.chdir({str(away)!r})"
    source = f"    {leave}\n" + _export(leave)
    plugins.add("meeting-bad", source, entry="bad = bad_module:Bad")
    monkeypatch.chdir(tmp_path)

    mm.export(record, "new.bad")

    assert Path.cwd() == tmp_path
    assert (tmp_path / "new.bad").exists()
    assert not list(away.iterdir())


def test_a_distribution_without_a_name_is_listed(plugins: Plugins) -> None:
    """What it offers can be used, though nobody can say whose it is."""
    plugins.good("meeting-bad", format="bad")
    (plugins.folder / "meeting-bad-1.0.dist-info" / "METADATA").write_bytes(b"\xff\xfe\x00")

    found = mm.exporters()["bad"]

    assert (found.distribution, found.version) == ("unnamed", "without version")


def test_metadata_that_cannot_be_read_lists_nothing(plugins: Plugins) -> None:
    """A distribution with broken metadata does not hide the others."""
    plugins.add("meeting-bad", "", entry="no equals sign here\n[[[[meetingmodel.exporters")
    (plugins.folder / "meeting_worse-1.dist-info").mkdir()
    (plugins.folder / "meeting_worse-1.dist-info" / "entry_points.txt").write_bytes(
        b"[meetingmodel.exporters]\n\xff\xfe = \x00"
    )
    plugins.good("meeting-good", format="good")

    assert "good" in mm.exporters()
    assert "txt" in mm.exporters()


def test_what_a_plugin_did_is_the_cause(plugins: Plugins, record: mm.MeetingRecord) -> None:
    """For who mends the plugin, the first exception is there, and the line is said."""
    plugins.add("meeting-bad", _export("1 / 0"), entry="bad = bad_module:Bad")

    with pytest.raises(mm.PluginError, match=r"\(bad_module.py, line 7\)") as caught:
        mm.render(record, "bad")

    assert isinstance(caught.value.__cause__, ZeroDivisionError)


def test_the_line_is_the_plugins_also_where_attrs_wrote_what_failed(
    plugins: Plugins, record: mm.MeetingRecord
) -> None:
    """Who misspells a field is told their own line, not one of code that nobody can open."""
    plugins.add("meeting-bad", _export("records[0].titel"), entry="bad = bad_module:Bad")

    with pytest.raises(mm.PluginError, match=r"'titel' \(bad_module.py, line 7\)"):
        mm.render(record, "bad")


def test_modules_are_not_left_over() -> None:
    """The tests above use the same module name, so they must not see each other's."""
    assert "bad_module" not in sys.modules
