"""`meetingmodel new-exporter` makes a package whose tests pass at once."""

import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from meetingmodel.cli import run

ROOT = Path(__file__).parents[3]


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def test_the_new_package_passes_its_own_tests() -> None:
    """Without a change, and without being installed: the contract, and an example."""
    assert run(["new-exporter", "board-wiki"]) == 0

    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider"],
        cwd="meetingmodel-board-wiki",
        capture_output=True,
        check=False,
        text=True,
        timeout=120,
    )

    assert done.returncode == 0, done.stdout
    assert " passed" in done.stdout


def test_the_new_package_passes_mypy(monkeypatch: pytest.MonkeyPatch) -> None:
    """Its types are right as strictly as mypy can ask."""
    monkeypatch.setenv("MYPYPATH", str(ROOT / "src"))
    run(["new-exporter", "board-wiki"])

    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--follow-imports=silent"],
        cwd="meetingmodel-board-wiki",
        capture_output=True,
        check=False,
        text=True,
        timeout=120,
    )

    assert done.returncode == 0, done.stdout + done.stderr


def test_its_entry_point_leads_to_its_class() -> None:
    """What pip will install is what meetingmodel looks for."""
    run(["new-exporter", "wiki", "--folder", "here/it-is"])

    project = tomllib.loads(Path("here/it-is/pyproject.toml").read_text())["project"]
    source = Path("here/it-is/src/meetingmodel_wiki/__init__.py").read_text()

    entry = project["entry-points"]["meetingmodel.exporters"]
    assert entry == {"wiki": "meetingmodel_wiki:WikiExporter"}
    assert "class WikiExporter:" in source
    assert project["name"] == "meetingmodel-wiki"


@pytest.mark.parametrize(
    ("name", "code", "said"),
    [
        ("txt", 2, "there is a format 'txt' already"),
        ("markdown", 2, "'.markdown' files are written by exporter 'md'"),
        ("My Wiki", 2, "use small letters"),
        ("../x", 2, "use small letters"),
        ("wiki", 1, "is there already"),
    ],
)
def test_a_name_that_will_not_do_is_refused(
    name: str, code: int, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """Nothing is written over, and no name is taken twice."""
    Path("meetingmodel-wiki").mkdir()

    assert run(["new-exporter", name]) == code

    assert said in capsys.readouterr().err
    assert not list(Path("meetingmodel-wiki").iterdir())
