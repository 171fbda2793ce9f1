"""Which exporter writes a file, where several people offer one."""

from pathlib import Path

import pytest
from support.plugins import Plugins

import meetingmodel as mm
from meetingmodel.exporting.choosing import by_name, by_suffix


def test_two_strangers_of_one_name_are_both_named(
    plugins: Plugins, record: mm.MeetingRecord
) -> None:
    """A clash is no race: the message names both, and the way out works."""
    plugins.good("meeting-one", format="wiki")
    plugins.good("meeting-two", format="wiki")

    with pytest.raises(
        mm.PluginError, match=r"meeting-one 1.0.*meeting-two 1.0.*'meeting-one:wiki'"
    ):
        mm.render(record, "wiki")

    assert mm.render(record, "meeting-two:wiki") == b"Board by meeting_two_module"
    assert mm.exporters()["meeting-one:wiki"].state == "clash"


def test_two_strangers_of_one_suffix_are_both_named(
    plugins: Plugins, record: mm.MeetingRecord, tmp_path: Path
) -> None:
    """Where two plugins write the same ending, the user says which."""
    plugins.good("meeting-one", format="first", suffix="wiki")
    plugins.good("meeting-two", format="second", suffix="wiki")

    assert mm.exporters()["first"].reason == ("meeting-two 1.0 writes '.wiki' too: ask for 'first'")
    with pytest.raises(mm.PluginError, match=r"meeting-one 1.0.*meeting-two 1.0"):
        mm.export(record, tmp_path / "minutes.wiki")
    mm.export(record, tmp_path / "minutes.wiki", format="second")

    assert (tmp_path / "minutes.wiki").read_bytes() == b"Board by meeting_two_module"


def test_a_stranger_takes_neither_name_nor_suffix_of_ours(plugins: Plugins) -> None:
    """Installing a plugin never changes what "txt" or "minutes.txt" means."""
    plugins.good("meeting-text", format="txt")
    plugins.good("a-meeting-text", format="prose", suffix="txt")

    assert by_name("txt").info.distribution == "meetingmodel"
    assert by_suffix("minutes.txt")[0].info.distribution == "meetingmodel"
    assert by_name("meeting-text:txt").info.distribution == "meeting-text"
    assert plugins.loaded() == ["meeting_text_module"]
    assert mm.exporters()["prose"].reason.startswith("meetingmodel ")


def test_a_plugin_that_fails_is_passed_over_and_named(
    plugins: Plugins, record: mm.MeetingRecord, tmp_path: Path
) -> None:
    """A broken plugin that might have written the ending is mentioned; the good one writes."""
    plugins.add("meeting-bad", "import nowhere_at_all", entry="bad = bad_module:Bad")
    plugins.good("meeting-good", format="good")

    (noticed,) = mm.export(record, tmp_path / "minutes.good")

    assert (noticed.code, noticed.severity) == ("MM301", mm.Severity.INFO)
    assert "meeting-bad 1.0" in noticed.message
    assert "'nowhere_at_all'" in noticed.message


def test_the_only_plugin_for_an_ending_says_why_it_fails(
    plugins: Plugins, record: mm.MeetingRecord, tmp_path: Path
) -> None:
    """The user hears of the missing module, not of a missing exporter."""
    source = "import nowhere_at_all\nclass Bad:\n    suffixes = ('.bad',)\n"
    plugins.add("meeting-bad", source, entry="bad = bad_module:Bad")

    with pytest.raises(mm.PluginError, match="'nowhere_at_all'"):
        mm.export(record, tmp_path / "minutes.bad")


def test_a_plugin_that_states_another_ending_is_not_loaded(plugins: Plugins) -> None:
    """Its source says ".wiki" plainly, so no one runs it for ".xyz"."""
    plugins.good("meeting-wiki", format="wiki")

    with pytest.raises(mm.ExportError, match=r"no exporter writes '\.xyz'"):
        by_suffix("minutes.xyz")

    assert plugins.loaded() == []


def test_suffixes_are_seen_through_a_package(plugins: Plugins) -> None:
    """A package that only re-exports its class is listed with the suffixes of the class."""
    package = plugins.folder / "deep_package"
    package.mkdir()
    (package / "__init__.py").write_text("raise RuntimeError\nfrom .inner import Deep as Shown\n")
    (package / "inner.py").write_text("class Deep:\n    suffixes: tuple[str, ...] = ('.deep',)\n")
    plugins.add("meeting-deep", "", entry="deep = deep_package:Shown")

    assert mm.exporters()["deep"].suffixes == (".deep",)
    assert mm.exporters()["deep"].state == "ready"


def test_a_module_that_is_not_there_is_listed_as_missing(plugins: Plugins) -> None:
    """Listing sees without importing that an entry point leads nowhere."""
    plugins.add("meeting-bad", "", entry="bad = nowhere_at_all.inner:Bad")

    found = mm.exporters()["bad"]

    assert (found.state, found.reason) == ("missing", "there is no module 'nowhere_at_all.inner'")


def test_plugins_can_be_switched_off(
    plugins: Plugins, record: mm.MeetingRecord, monkeypatch: pytest.MonkeyPatch
) -> None:
    """MEETINGMODEL_NO_PLUGINS=1 leaves our own exporters only, and says so."""
    plugins.good("meeting-good", format="good")
    monkeypatch.setenv("MEETINGMODEL_NO_PLUGINS", "1")

    assert mm.exporters()["good"].state == "off"
    assert mm.exporters()["txt"].state == "ready"
    with pytest.raises(mm.PluginError, match="MEETINGMODEL_NO_PLUGINS is set"):
        mm.render(record, "good")
    with pytest.raises(mm.ExportError, match=r"no exporter writes '\.good'(?s:.*)meeting-good 1.0"):
        by_suffix("minutes.good")
    assert plugins.loaded() == []


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("minutes.doc", "Write '.docx'"),
        ("minutes.pdf", "save that as PDF"),
        ("minutes.tx", "Did you mean '.txt'"),
        ("minutes", "no ending"),
    ],
)
def test_an_ending_that_nobody_writes_gets_advice(plugins: Plugins, name: str, said: str) -> None:
    """The message says what to write instead."""
    with pytest.raises(mm.ExportError, match=said):
        by_suffix(name)


def test_a_format_that_nobody_writes_gets_advice(plugins: Plugins) -> None:
    """A misspelt format is not guessed at, but offered in its right spelling."""
    with pytest.raises(mm.ExportError, match="Did you mean 'txt'"):
        by_name("text")
