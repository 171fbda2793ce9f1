"""The public names: listed once in words, once for type checkers, once for loading on first use."""

import ast
import importlib
import subprocess
import sys
from pathlib import Path

import pytest

import meetingmodel as mm

HEAVY = (
    "attrs",
    "attr",
    "cattrs",
    "click",
    "docx",
    "lxml",
    "openpyxl",
    "pypdfium2",
    "importlib.metadata",
)


def _module() -> ast.Module:
    return ast.parse(Path(mm.__file__).read_text(encoding="utf-8"))


def _typed_imports() -> dict[str, str]:
    """Return each name that type checkers see, and the submodule that it comes from."""
    block = next(
        node
        for node in _module().body
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"
    )
    return {
        alias.asname or alias.name: node.module or ""
        for node in block.body
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
    }


def test_the_list_of_names_is_literal() -> None:
    """`__all__` is written out, so that type checkers and readers see it."""
    literal = next(
        ast.literal_eval(node.value)
        for node in _module().body
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__"
    )

    assert literal == mm.__all__
    assert len(literal) == len(set(literal))


def test_type_checkers_see_what_is_listed() -> None:
    """The imports for type checkers name exactly what `__all__` lists."""
    assert set(_typed_imports()) == set(mm.__all__)


@pytest.mark.parametrize("name", mm.__all__)
def test_every_name_loads_from_where_type_checkers_see_it(name: str) -> None:
    """A listed name is loaded on first use, and is the very object that type checkers see."""
    home = importlib.import_module(f"meetingmodel.{_typed_imports()[name]}")

    assert getattr(mm, name) is getattr(home, name)


def test_a_misspelt_name_is_an_attribute_error() -> None:
    """A name that is not listed is refused by its name, as any module does."""
    with pytest.raises(AttributeError, match="'meetingmodel' has no attribute 'laod'"):
        mm.laod  # noqa: B018


def test_a_misspelt_name_fails_under_mypy(tmp_path: Path) -> None:
    """Type checkers do not believe the loading on first use: a misspelt name is an error."""
    pytest.importorskip("mypy", reason="needs mypy, which this machine does not have")
    root = Path(__file__).parent.parent
    wrong = tmp_path / "wrong.py"
    wrong.write_text("import meetingmodel as mm\n\nmm.laod\nmm.load\n", encoding="utf-8")

    command = [sys.executable, "-m", "mypy", "--config-file", "pyproject.toml", wrong]
    done = subprocess.run(command, check=False, cwd=root, capture_output=True, text=True)

    errors = [line for line in done.stdout.splitlines() if "wrong.py" in line]
    assert len(errors) == 1, done.stdout
    assert 'Module has no attribute "laod"' in errors[0]


def test_no_module_bears_the_name_of_a_public_name() -> None:
    """A submodule would take the place of the function of that name as soon as it is imported."""
    modules = {path.stem for path in Path(mm.__file__).parent.iterdir()}

    assert not modules & set(mm.__all__)


def test_importing_loads_nothing_heavy() -> None:
    """`import meetingmodel` loads neither its own parts nor anybody's library."""
    code = "import sys, meetingmodel; print(*sys.modules)"

    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)

    loaded = set(done.stdout.split())
    assert not loaded & set(HEAVY)
    assert {name for name in loaded if name.startswith("meetingmodel")} == {"meetingmodel"}


def test_loads_says_what_it_takes() -> None:
    """A number is a mistake of the caller, and is called one."""
    with pytest.raises(TypeError, match="expected notes as str or bytes, not int"):
        mm.loads(3)  # type: ignore[arg-type]
