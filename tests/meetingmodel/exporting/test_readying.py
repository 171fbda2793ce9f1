"""An exporter may come from an entry point, a file, or the caller's own code."""

from collections.abc import Sequence
from pathlib import Path
from typing import BinaryIO

import pytest
from support.plugins import Plugins

import meetingmodel as mm
from meetingmodel.exporting.readying import in_code, load_file

FILE = """
from attrs import frozen
import meetingmodel as mm

@frozen
class Options:
    end: str = mm.option("!", help="the last sign")

class Minutes:
    suffixes = (".mine",)
    options: type = Options
    def export(self, records, out, options: Options, /):
        out.write((records[0].title + options.end).encode())
"""


class Plain:
    """An exporter as it stands in a program."""

    suffixes: tuple[str, ...] = (".plain",)

    def export(
        self, records: Sequence[mm.MeetingRecord], out: BinaryIO, options: mm.NoOptions, /
    ) -> None:
        """Write the title."""
        out.write(records[0].title.encode())


def make_plain() -> mm.Exporter:
    """Return an exporter, as a factory does."""
    return Plain()


def test_a_class_an_object_and_a_factory_are_all_exporters(record: mm.MeetingRecord) -> None:
    """Whoever hands over an exporter need not care which of the three it is."""
    made = [mm.render(record, exporter=one) for one in (Plain, Plain(), make_plain)]

    assert made == [b"Board"] * 3
    assert in_code(Plain).info.name == "Plain"


@pytest.mark.parametrize("entry", ["Minutes", "make", "ready"])
def test_an_entry_point_may_name_any_of_them(
    entry: str, plugins: Plugins, record: mm.MeetingRecord
) -> None:
    """Class, factory and instance are accepted from an installed plugin too."""
    source = f"{FILE}\ndef make(): return Minutes()\nready = Minutes()\n"
    plugins.add("meeting-mine", source, entry=f"mine = mine_module:{entry}")

    assert mm.render(record, "mine", end=".") == b"Board."


def test_one_file_is_enough(tmp_path: Path, record: mm.MeetingRecord) -> None:
    """A file with one class is an exporter, named or not, with options and types resolved."""
    path = tmp_path / "mine.py"
    path.write_text(FILE.replace("class Minutes", "class Minutes"))

    for text in (f"{path}:Minutes", str(path)):
        ready = load_file(text)
        assert (ready.info.suffixes, ready.fields[0].name) == ((".mine",), "end")


@pytest.mark.parametrize(
    ("source", "name", "error", "said"),
    [
        (None, ":Minutes", mm.ExportError, "no Python file"),
        (FILE, ":Nobody", mm.PluginError, "found: Minutes"),
        (FILE + "class More(Minutes): pass\n", "", mm.PluginError, "Minutes, More found"),
        ("x = 1\n", "", mm.PluginError, "none found"),
        ("import nowhere_at_all\n", "", mm.PluginError, "'nowhere_at_all'"),
    ],
)
def test_a_file_that_will_not_do_is_explained(
    source: str | None, name: str, error: type[Exception], said: str, tmp_path: Path
) -> None:
    """What is missing in a one-file plugin is said in a sentence."""
    path = tmp_path / "mine.py"
    if source is not None:
        path.write_text(source)

    with pytest.raises(error, match=said):
        load_file(f"{path}{name}")
