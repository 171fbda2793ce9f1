"""The script that makes the virtual environment: what it says when it cannot."""

import subprocess
import sys
from pathlib import Path

TOOLS = Path(__file__).parent.parent.parent / "tools"


def _run(code: str) -> tuple[int, str]:
    done = subprocess.run(
        [sys.executable, "-c", f"import sys; sys.path.insert(0, {str(TOOLS)!r})\n{code}"],
        check=False,
        capture_output=True,
        text=True,
    )
    return done.returncode, done.stderr


def test_an_old_python_is_refused_in_words() -> None:
    """A Python before 3.11 is told which version it is, and how to name a newer one."""
    old = "sys.version_info = (3, 8, 18, 'final', 0)\n"

    code, said = _run(f"{old}import environment; environment.main('x', 'demo')")

    assert code == 1
    assert "needs Python 3.11 or newer" in said
    assert "is 3.8.18" in said
    assert "make PYTHON=" in said


def test_without_ensurepip_and_pip_one_line_says_what_to_install(tmp_path: Path) -> None:
    """Where a virtual environment cannot get pip, one line names the package that is missing."""
    bare = "import environment; environment.has = lambda module: False\n"

    code, said = _run(f"{bare}environment.main({str(tmp_path / 'venv')!r}, 'demo')")

    assert code == 1
    assert len(said.splitlines()) == 1
    assert "python3-venv" in said
    assert not (tmp_path / "venv").exists()


def test_a_folder_with_something_else_in_it_is_left_alone(tmp_path: Path) -> None:
    """A folder that is no virtual environment is not cleared to become one."""
    (tmp_path / "letter.txt").write_text("mine", encoding="utf-8")

    code, said = _run(f"import environment; environment.main({str(tmp_path)!r}, 'demo')")

    assert code == 1
    assert "no virtual environment" in said
    assert (tmp_path / "letter.txt").read_text(encoding="utf-8") == "mine"
