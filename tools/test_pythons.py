"""Run the test suite on every Python from 3.11 to 3.14 that this machine has.

In: nothing.  Out: one line for each Python, and exit code 1 if any of them failed.
Never: passes over a Python that is absent without naming it.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

WANTED = ("3.11", "3.12", "3.13", "3.14")
ROOT = Path(__file__).parent.parent


def main() -> int:
    """Test each Python in turn, then print what became of each."""
    results = {version: _result(version) for version in WANTED}
    print()
    for version, result in results.items():
        print(f"Python {version}: {result}")
    return any(result.startswith("failed") for result in results.values())


def _result(version: str) -> str:
    python = find(version)
    if python is None:
        return "absent, not tested"
    folder = ROOT / f".venv-{version}"
    print(f"\n== Python {version}: {python}", flush=True)
    made = subprocess.run([python, "tools/environment.py", folder, "tests"], cwd=ROOT, check=False)
    if made.returncode:
        return "failed: no environment"
    pytest = folder / ("Scripts" if os.name == "nt" else "bin") / "pytest"
    tested = subprocess.run([pytest, "-q", "-p", "no:cacheprovider"], cwd=ROOT, check=False)
    return "passed" if tested.returncode == 0 else "failed"


def find(version: str) -> str | None:
    """Return a Python of *version* that runs, from PATH or from pyenv."""
    pyenv = Path(os.environ.get("PYENV_ROOT") or Path.home() / ".pyenv") / "versions"
    kept = sorted(pyenv.glob(f"{version}.*/bin/python"), reverse=True)
    candidates = [shutil.which(f"python{version}"), *map(str, kept), sys.executable]
    return next((one for one in candidates if one and _is(one, version)), None)


def _is(python: str, version: str) -> bool:
    # A shim of pyenv is on PATH even where no such version is chosen; only running it tells.
    probe = "import sys; print('%d.%d' % sys.version_info[:2])"
    done = subprocess.run([python, "-c", probe], check=False, capture_output=True, text=True)
    return done.stdout.strip() == version


if __name__ == "__main__":
    sys.exit(main())
