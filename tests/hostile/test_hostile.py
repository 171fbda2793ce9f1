"""Hostile files: each is read or refused in words, within two seconds and 256 MiB.

Without MEETINGMODEL_FUZZ=1 (`make fuzz`), one file in twenty is tried, and every odd place and
name.
"""

import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from support.hostile import FILES, PLACES
from support.hostile.trying import FORMATS, Report

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork")

SECONDS, MIB = 2, 256
ALL = os.environ.get("MEETINGMODEL_FUZZ") == "1"
MADE = [(kind, name) for kind, files in FILES.items() for name in files]
TRIED = MADE if ALL else MADE[::20]

Try = Callable[[str, list[str]], Report]


def faults(report: Report) -> Iterator[str]:
    """Yield what is wrong with a report: of reading, and of each format written."""
    yield from _faults("read", report, 0)
    for format, written in report.get("formats", {}).items():
        yield from _faults(format, written, report["seconds"])


def _faults(what: str, report: Report, before: float) -> Iterator[str]:
    if "end" in report:
        yield f"{what}: {report['end']}"
        return
    if "raised" in report:
        yield f"{what}: raised {report['raised']}"
    said = report.get("refused", "a").splitlines()
    if not 1 <= len(said) <= report.get("lines", 3) or max(map(len, said)) > 1_000:
        yield f"{what}: refused in odd words: {report['refused'][:200]!r}"
    if any("Traceback" in line for line in said):
        yield f"{what}: refused with a traceback"
    if before + report["seconds"] > SECONDS:
        yield f"{what}: {before + report['seconds']:.1f} s"
    if report["mib"] > MIB:
        yield f"{what}: {report['mib']:.0f} MiB"


def test_there_are_many() -> None:
    """The collection holds at least a gross of files, and each kind has its share."""
    assert len(MADE) + len(PLACES) >= 144
    assert all(len(files) >= 20 for files in FILES.values())


@pytest.mark.parametrize(("kind", "name"), TRIED, ids=[f"{kind}-{name}" for kind, name in TRIED])
def test_a_hostile_file_is_read_or_refused(
    kind: str, name: str, trial: Try, tmp_path: Path
) -> None:
    """It is written in every format, or refused in a line or three, soon and without waste."""
    path = tmp_path / name
    path.write_bytes(FILES[kind][name]())

    report = trial(str(path), list(FORMATS))
    path.unlink()

    assert not list(faults(report))


@pytest.mark.parametrize("place", PLACES)
def test_what_is_no_file_is_refused_and_odd_names_are_none_of_our_business(
    place: str, trial: Try, tmp_path: Path
) -> None:
    """Nothing waits on a pipe or a device, and no name breaks a message."""
    path = PLACES[place](tmp_path)
    if path is None:
        pytest.skip(f"there is no {place} here")

    report = trial(path, list(FORMATS))

    assert not list(faults(report))
    if place.startswith("name-"):
        assert "refused" not in report


@pytest.mark.skipif(sys.platform == "win32", reason="Windows knows no such names")
@pytest.mark.parametrize("place", [one for one in PLACES if one.startswith("name-with")])
def test_an_odd_name_can_be_written_to(place: str, tmp_path: Path) -> None:
    """What can be read can be written, whatever it is called."""
    import meetingmodel as mm

    path = PLACES[place](tmp_path)
    if path is None:
        pytest.skip(f"there is no {place} here")
    record = mm.load(path)

    mm.export(record, path, format="json")

    assert mm.load(path) == record
