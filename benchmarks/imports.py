"""What `import meetingmodel` costs beside `import attrs`, and reading 20 kB in a new process.

In: nothing.  Out: best wall times of whole processes, and their ratios.
Never: counts the start of Python itself as ours; it is measured and taken off.
"""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from measuring import alternating, notes

ROUNDS = 30


def process(code: str, *arguments: str) -> Callable[[], object]:
    """Return a function that runs *code* in a new Python."""
    command = [sys.executable, "-c", code, *arguments]
    return lambda: subprocess.run(command, check=True, stdout=subprocess.DEVNULL)


def main() -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "notes.txt"
        path.write_text(notes(20_000), encoding="utf-8")
        load = "import sys, meetingmodel as mm; mm.loads(open(sys.argv[1], 'rb').read())"
        bare, attrs, ours, loading = alternating(
            process("pass"),
            process("import attrs"),
            process("import meetingmodel"),
            process(load, str(path)),
            rounds=ROUNDS,
        )
    print(f"python -c pass             {bare * 1000:7.1f} ms")
    print(f"import attrs               {attrs * 1000:7.1f} ms")
    print(f"import meetingmodel        {ours * 1000:7.1f} ms")
    print(f"mm.loads(20 kB)            {loading * 1000:7.1f} ms   in a new process")
    print(f"import meetingmodel / import attrs: {ours / attrs:.2f}, whole processes")
    print(f"  start of Python taken off: {(ours - bare) / (attrs - bare):.2f}")


if __name__ == "__main__":
    main()
