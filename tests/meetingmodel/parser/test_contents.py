"""What the files of the parser say of themselves."""

import ast
import re
from pathlib import Path

import pytest

import meetingmodel.parser

PARSER = Path(meetingmodel.parser.__file__).parent
FOLDERS = [path.parent for path in sorted(PARSER.rglob("__init__.py"))]
FILES = [path for path in sorted(PARSER.rglob("*.py")) if path.name != "__init__.py"]


def _docstring(path: Path) -> str:
    return ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or ""


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_a_folder_lists_its_files(folder: Path) -> None:
    """The docstring of a folder names every file in it, and none that is not there."""
    files = {path.name for path in folder.glob("*.py")} - {"__init__.py"}

    assert set(re.findall(r"\w+\.py", _docstring(folder / "__init__.py"))) == files


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(PARSER)))
def test_a_file_says_what_goes_in_and_out(path: Path) -> None:
    """The docstring of a file has its three parts: in, out and never."""
    said = _docstring(path)

    assert re.search(r"^In: .+  Out: .+^Never: .+", said, re.MULTILINE | re.DOTALL), said
