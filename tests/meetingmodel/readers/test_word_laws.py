"""Words in, words out: what an independent extraction finds, the reader finds too."""

import re
from collections import Counter
from io import BytesIO
from pathlib import Path
from xml.etree import ElementTree as ET
from zipfile import ZipFile

import docx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.wordfiles import style, word_file

from meetingmodel.readers.word import read_docx

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
# What a Word file may hold; blanks at both ends and line ends inside a run are layout.
WORDS = st.text(
    st.characters(exclude_categories=("Cc", "Cs", "Co", "Cn"), exclude_characters="\u00ad"),
    min_size=1,
    max_size=12,
)
STYLES = ("Normal", "Heading 1", "Title", "List Bullet 2", "List Number", "Quote")
# python-docx opens this ten times as fast as its own template.
TEMPLATE = word_file(
    "<w:sectPr/>",
    styles="".join(style(name.replace(" ", ""), name=name.replace("H", "h")) for name in STYLES)
    + style("TableNormal", name="Normal Table", kind="table"),
)
CORPUS_FILES = (
    "ar-science-2022-08-04",
    "ccc-tac-2022-01-27",
    "crete-township-2023-01-11",
    "fyp-team-2019-08-18",
    "governance-committee-2026-06-10",
    "shepherd-metocean-2016-08-27",
    "uos-group1-2017-11-08",
    "village-of-crete-2023-04-10",
    "winnipeg-council-2015-11-25",
    "winnipeg-council-2019-03-21",
)


def raw_words(data: bytes) -> Counter[str]:
    """The words of all text elements of the file, by the plainest program there is."""
    text = []
    with ZipFile(BytesIO(data)) as archive:
        for name in archive.namelist():
            if re.fullmatch(r"word/(document|header\d*|footer\d*|footnotes)\.xml", name):
                for paragraph in ET.fromstring(archive.read(name)).iter(f"{W}p"):
                    text += [_raw(one) for one in paragraph.iter()]
                    text.append("\n")
    return Counter(re.findall(r"\w+", "".join(text)))


def _raw(element: ET.Element) -> str:
    if element.tag == f"{W}t":
        return element.text or ""
    return " " if element.tag in (f"{W}br", f"{W}tab", f"{W}cr") else ""


def read_words(data: bytes) -> Counter[str]:
    """The words of the reader's lines, dropped ones included, automatic numbers not."""
    lines = read_docx(data).lines
    texts = [line.text.removeprefix(line.style.marker or "") for line in lines]
    return Counter(re.findall(r"\w+", "\n".join(texts)))


@st.composite
def documents(draw: st.DrawFn) -> bytes:
    """Make a document of styled paragraphs with runs, tables with merged cells, and a header.

    Written by python-docx. Left out: what python-docx cannot write. Shrinks towards one word.
    """
    document = docx.Document(BytesIO(TEMPLATE))
    for _ in range(draw(st.integers(1, 4))):
        if draw(st.booleans()):
            paragraph = document.add_paragraph(style=draw(st.sampled_from(STYLES)))
            for text in draw(st.lists(WORDS, max_size=3)):
                run = paragraph.add_run(text)
                run.bold = draw(st.sampled_from((None, True, False)))
                if draw(st.booleans()):
                    run.add_break()
        else:
            table = document.add_table(2, draw(st.integers(1, 3)))
            if draw(st.booleans()):
                table.cell(0, 0).merge(table.cell(1, len(table.columns) - 1))
            table.cell(0, 0).text = draw(WORDS)
            table.cell(1, len(table.columns) - 1).add_paragraph(draw(WORDS))
    if draw(st.booleans()):
        document.sections[0].header.paragraphs[0].text = draw(WORDS)
    out = BytesIO()
    document.save(out)
    return out.getvalue()


@given(documents())
def test_no_word_is_lost_or_said_twice_and_paragraphs_keep_their_order(data: bytes) -> None:
    """Of any document that python-docx can write; it sees the same paragraphs and headings."""
    expected = [
        ("".join(text.split()), paragraph.style.name == "Heading 1")
        for paragraph in docx.Document(BytesIO(data)).paragraphs
        for text in paragraph.text.split("\n")
        if text.strip()
    ]

    got = [
        (_bare(line.text, line.style.marker), line.style.heading == 1)
        for line in read_docx(data).lines
        if line.text and line.style.table is None and line.style.part is None
    ]

    assert read_words(data) == raw_words(data)
    assert got == expected


def _bare(text: str, marker: str | None) -> str:
    return "".join(text.removeprefix(marker or "").split())


@pytest.mark.parametrize("name", CORPUS_FILES)
def test_published_minutes_keep_all_their_words(corpus: Path, name: str) -> None:
    """Each word of the raw text stands in a line."""
    data = (corpus / name / "source.docx").read_bytes()

    assert not raw_words(data) - read_words(data)
