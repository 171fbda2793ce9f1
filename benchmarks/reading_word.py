"""How fast a Word file is read, beside the bare parse of its XML, python-docx and mammoth.

In: nothing, or paths of .docx files.  Out: best CPU times and ratios, in one run.
Never: counts opening a file from disk; all read the same bytes.
"""

import sys
from functools import partial
from io import BytesIO
from pathlib import Path
from xml.etree import ElementTree as ET
from zipfile import ZIP_DEFLATED, ZipFile

import docx
from docx.table import Table
from measuring import best

from meetingmodel.readers import LIMITS
from meetingmodel.readers.word import read_docx

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
SIZES = (200, 2_000)


def written(paragraphs: int) -> bytes:
    """A document of headings, lists, run-in headings and tables, as python-docx writes it."""
    document = docx.Document()
    rest = paragraphs
    while rest > 0:
        document.add_heading("4. Budget of the year", 1)
        line = document.add_paragraph()
        line.add_run("Youth:").bold = True
        line.add_run(" the clerk presented the figures of the quarter, and answered questions.")
        for number in range(5):
            document.add_paragraph(f"point {number} of the discussion", style="List Bullet")
        document.add_paragraph("Moved by Lee, seconded by Ann, to approve.", style="List Number")
        rest -= 8
    table = document.add_table(20, 3)
    for cell in table._cells:
        cell.text = "some words"
    out = BytesIO()
    document.save(out)
    return out.getvalue()


def bare(data: bytes, *parts: str) -> int:
    """Unzip and parse *parts*, and look at each element of the text: what no reader can avoid."""
    archive = ZipFile(BytesIO(data))
    names = set(archive.namelist())
    trees = [ET.fromstring(archive.read(part)) for part in parts if part in names]
    return sum(len("".join(t.text or "" for t in p.iter(f"{W}t"))) for p in trees[0].iter(f"{W}p"))


def by_python_docx(data: bytes) -> int:
    """Text and style of each paragraph, in tables too: the obvious program."""
    return _inside(docx.Document(BytesIO(data)))


def _inside(container: object) -> int:
    count = 0
    for block in container.iter_inner_content():
        if isinstance(block, Table):
            count += sum(_inside(cell) for row in block.rows for cell in row.cells)
        else:
            count += len(block.text) + len(block.style.name)
    return count


def longer(data: bytes, times: int) -> bytes:
    """The same document with its body *times* over: real XML, long enough to measure."""
    out = BytesIO()
    with ZipFile(BytesIO(data)) as old, ZipFile(out, "w", ZIP_DEFLATED) as new:
        for name in old.namelist():
            part = old.read(name)
            if name == "word/document.xml":
                head, body = part.split(b"<w:body>", 1)
                inside, tail = body.rsplit(b"<w:sectPr", 1)
                part = head + b"<w:body>" + inside * times + b"<w:sectPr" + tail
            new.writestr(name, part)
    return out.getvalue()


def by_mammoth(data: bytes) -> int:
    import mammoth

    return len(mammoth.convert_to_html(BytesIO(data)).value)


def compare(name: str, data: bytes) -> None:
    parts = ("word/document.xml", "word/styles.xml", "word/numbering.xml")
    functions = [
        partial(read_docx, data, name=name, limits=LIMITS),
        partial(bare, data, *parts),
        partial(bare, data, parts[0]),
        partial(by_python_docx, data),
    ]
    try:
        by_mammoth(data)
        functions.append(partial(by_mammoth, data))
    except ImportError:
        print("(mammoth is not installed)")
    ours, all_parts, text_only, python_docx, *mammoth = [best(one, rounds=3) for one in functions]
    print(
        f"{name:32} {ours * 1000:8.1f} ms; to zip and ElementTree: {ours / all_parts:4.2f} "
        f"(document.xml alone {ours / text_only:4.2f}); python-docx takes {python_docx / ours:5.1f}"
        + (f", mammoth {mammoth[0] / ours:5.1f}" if mammoth else "")
        + " times as long"
    )


def main() -> None:
    for size in SIZES:
        compare(f"{size:,} paragraphs", written(size))
    for path in map(Path, sys.argv[1:]):
        compare(path.parent.name[:26], path.read_bytes())
        compare(f"{path.parent.name[:26]} x 20", longer(path.read_bytes(), 20))


if __name__ == "__main__":
    main()
