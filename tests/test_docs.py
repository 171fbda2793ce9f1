"""What README and docs show is what happens: every example is run."""

import doctest
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from doc_examples import ROOT, Example, examples, pages

PAGES = [page for page in pages() if any(examples(page))]
FLAGS = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE
OURS = ("meetingmodel ", "python ", "cat ")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_examples_of_a_page(page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The examples of a page run, one after the other, and print what the page shows."""
    shutil.copytree(ROOT / "examples", tmp_path / "examples")
    shutil.copy(ROOT / "examples" / "valley-library-task-force.txt", tmp_path / "notes.txt")
    monkeypatch.chdir(tmp_path)
    names: dict[str, object] = {"__name__": "example"}

    for example in examples(page):
        _RUNNERS[example.language](example, names)


def test_the_exporters_of_the_docs_keep_the_contract(tmp_path: Path) -> None:
    """Whoever starts from the page on exporters starts from something that passes."""
    page = ROOT / "docs" / "how-to" / "write-an-exporter.md"
    blocks = [one.code for one in examples(page) if one.language == "python"]
    tests = [one for one in blocks if "(ExporterContract)" in one]
    classes = [one.partition("\nmm.export(")[0] for one in blocks if "\n    suffixes" in one]
    (tmp_path / "mine.py").write_text("\n".join(classes), encoding="utf-8")
    (tmp_path / "test_mine.py").write_text("from mine import *\n" + "\n".join(tests))

    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider"],
        cwd=tmp_path,
        check=False,
        capture_output=True,
        text=True,
    )

    assert len(tests) == 2
    assert done.returncode == 0, done.stdout


def _python(example: Example, names: dict[str, object]) -> None:
    # Blank lines before the code make a traceback name the line of the page.
    code = "\n" * (example.line - 1) + example.code
    exec(compile(code, example.page, "exec"), names)


def _pycon(example: Example, names: dict[str, object]) -> None:
    parser, runner = doctest.DocTestParser(), doctest.DocTestRunner(optionflags=FLAGS)
    test = parser.get_doctest(example.code, names, example.page, example.page, example.line - 1)
    report: list[str] = []
    result = runner.run(test, out=report.append, clear_globs=False)
    names.update(test.globs)
    assert result.failed == 0, "".join(report)


def _console(example: Example, names: dict[str, object]) -> None:
    if os.name == "nt":
        return  # the pages show a Unix shell
    for entry in example.code.split("$ ")[1:]:
        command, _, shown = entry.partition("\n")
        if command.startswith(OURS):
            _check_command(f"{example.page}, line {example.line}", command, shown)


def _check_command(where: str, command: str, shown: str) -> None:
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    done = subprocess.run(
        command,
        shell=True,
        check=False,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        env=os.environ | {"PATH": path, "NO_COLOR": "1", "COLUMNS": "100", "PYTHONUTF8": "1"},
    )
    if shown.strip():
        alike = doctest.OutputChecker().check_output(shown, done.stdout, FLAGS)
        assert alike, f"{where}: {command}\nshown:\n{shown}\nprinted:\n{done.stdout}"
    else:
        assert done.returncode == 0, f"{where}: {command}\nprinted:\n{done.stdout}"


_RUNNERS = {"python": _python, "pycon": _pycon, "console": _console}
