"""How long PDF files take to read, beside PDFium's plain text and pdfplumber's.

    python benchmarks/reading_pdf.py [FOLDER-OR-FILE …]

In: PDF files; without arguments, pages made for the purpose.  Out: a table.
Never: counts a file that one of the readers refuses.
"""

import subprocess
import sys
import tempfile
from io import BytesIO
from pathlib import Path

from measuring import alternating

from meetingmodel.readers.pdf import read_pdf

sys.path.append(str(Path(__file__).parent.parent / "tests"))
PLAIN_SCRIPT = (
    "import sys, pypdfium2\n"
    "for path in sys.argv[1:]:\n"
    "    for page in pypdfium2.PdfDocument(path): page.get_textpage().get_text_range()\n"
)
OUR_SCRIPT = (
    "import sys\n"
    "from meetingmodel.readers.pdf import read_pdf\n"
    "for path in sys.argv[1:]: read_pdf(open(path, 'rb').read())\n"
)


def main(arguments: list[str]) -> None:
    files = [file for one in map(Path, arguments) for file in _pdfs(one)] or [_made()]
    data = [file.read_bytes() for file in files]

    def plain() -> None:
        import pypdfium2

        for one in data:
            document = pypdfium2.PdfDocument(one)
            for page in document:
                page.get_textpage().get_text_range()
            document.close()

    def plumber() -> None:
        import pdfplumber

        for one in data:
            with pdfplumber.open(BytesIO(one)) as document:
                for page in document.pages:
                    page.extract_text()

    functions = [
        plain,
        lambda: [read_pdf(one, isolated=False) for one in data],
        lambda: [read_pdf(one) for one in data],
        lambda: _run(PLAIN_SCRIPT, files),
        lambda: _run(OUR_SCRIPT, files),
        plumber,
    ]
    times = alternating(*functions)
    names = (
        "PDFium's plain text",
        "read_pdf, in this process",
        "read_pdf, in a worker",
        "a script: PDFium's plain text",
        "a script: read_pdf",
        "pdfplumber's text",
    )
    print(f"{len(files)} files, {sum(map(len, data)) / 1e6:.2f} MB")
    for name, seconds in zip(names, times, strict=True):
        print(f"{name:32}{seconds * 1000:9.1f} ms{seconds / times[0]:8.2f} x plain")
    print(f"pdfplumber takes {times[-1] / times[1]:.1f} x as long as read_pdf,", end=" ")
    print(f"{times[-1] / times[2]:.1f} x as long as read_pdf with a worker for each file")


def _pdfs(path: Path) -> list[Path]:
    return sorted(path.rglob("*.pdf")) if path.is_dir() else [path]


def _made() -> Path:
    from support.making_pdfs import Page, make_pdf

    page = Page()
    page.text(72, 50, "ORCHARD LEARNING WORK GROUP", bold=True)
    talk = "The group heard from the panel about its efforts, and asked how figures are collected. "
    y = page.prose(72, 80, talk * 6)
    for _ in range(6):
        y = page.entry(72, y, talk * 3)
    path = Path(tempfile.mkdtemp()) / "made.pdf"
    path.write_bytes(make_pdf([page] * 20))
    return path


def _run(script: str, files: list[Path]) -> None:
    subprocess.run([sys.executable, "-c", script, *files], check=True)


if __name__ == "__main__":
    main(sys.argv[1:])
