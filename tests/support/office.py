"""Other people's programs, by which our files are checked.

In: a file.  Out: what LibreOffice, pdftotext or Chromium makes of it.
Never: touches the user's own settings of these programs.
"""

import subprocess
from pathlib import Path

from attrs import frozen


def _run(*command: str | Path, timeout: float = 120) -> str:
    done = subprocess.run(
        [str(word) for word in command],
        check=False,
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        timeout=timeout,
    )
    assert done.returncode == 0, f"{command[0]} failed: {done.stderr}"
    return done.stdout


@frozen
class Office:
    """LibreOffice, with settings of its own in *home*."""

    program: Path
    home: Path

    def convert(self, path: Path, to: str, into: Path | None = None) -> Path:
        """Return the path of *path* converted to the format *to*, beside it or in *into*."""
        folder = into or path.parent
        _run(
            self.program,
            f"-env:UserInstallation={(self.home / 'settings').as_uri()}",
            "--headless",
            "--convert-to",
            to,
            "--outdir",
            folder,
            path,
        )
        made = folder / f"{path.stem}.{to.partition(':')[0]}"
        assert made.is_file(), f"LibreOffice could not convert {path.name} to {to}"
        return made


@frozen
class PdfText:
    """Poppler's pdftotext."""

    program: Path

    def __call__(self, path: Path) -> str:
        """Return the text of the PDF at *path*."""
        return _run(self.program, "-layout", "-enc", "UTF-8", path, "-")


@frozen
class Chromium:
    """Chromium, with a profile of its own in *home*."""

    program: Path
    home: Path

    def dom(self, path: Path) -> str:
        """Return the page at *path* as it stands after its scripts have run."""
        return self._headless("--dump-dom", path.resolve().as_uri())

    def picture(self, path: Path, png: Path, *, width: int = 1280, height: int = 900) -> Path:
        """Write a picture of the page at *path* to *png*, and return its path."""
        self._headless(
            f"--window-size={width},{height}", f"--screenshot={png}", path.resolve().as_uri()
        )
        return png

    def _headless(self, *arguments: str) -> str:
        # No sandbox: it refuses to run as root, and the pages are our own files.
        return _run(
            self.program,
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            f"--user-data-dir={self.home / 'profile'}",
            *arguments,
        )
