"""Words in, words out: no word of a PDF is lost, doubled or torn."""

import unicodedata
from collections import Counter
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.making_pdfs import Page, make_pdf, width
from support.office import PdfText

from meetingmodel.document import Document
from meetingmodel.errors import ReadError
from meetingmodel.readers.pdf import read_pdf

PDFS = (
    "boston-licensing-board-2021-01-21", "ccc-tac-2020-04-02", "charlotte-hdc-2019-09-23",
    "crete-township-2022-03-09", "crete-township-2024-10-09", "css-uob-2022-04-14",
    "des-moines-city-council-2022-01-14", "frtib-2013-08-09", "milops-domain-2022-07-13",
)  # fmt: skip

WORDS = st.text("abcdefghijklmnopqrstuvwxyz", min_size=2, max_size=9)
SENTENCES = st.lists(WORDS, min_size=1, max_size=40).map(" ".join)
GLYPHS = st.sampled_from(["•", "o", "\uf0b7", "\uf0a7", "–", "☐"])


def words(text: str) -> Counter[str]:
    """Count runs of letters and digits, however ligatures and hyphens are written."""
    plain = unicodedata.normalize("NFKC", text)
    return Counter("".join(one if one.isalnum() else " " for one in plain).split())


def kept(found: Counter[str], wanted: Counter[str]) -> float:
    """Return which part of *wanted* is in *found*."""
    return (wanted & found).total() / max(wanted.total(), 1)


@st.composite
def pages(draw: st.DrawFn) -> tuple[list[Page], list[str]]:
    """Make pages of paragraphs, list entries and rows of names; also their texts, in order.

    Left out: text that overlaps, as no reader of the page could read it; and a letter for a glyph
    below a line of two letters, which the engine takes for the third of them. Shrinks towards one
    page with one short paragraph.
    """
    made: list[Page] = []
    texts: list[str] = []
    for _ in range(draw(st.integers(1, 3))):
        page, y = Page(), 60.0
        for kind in draw(st.lists(st.sampled_from("pper"), min_size=1, max_size=8)):
            text = draw(SENTENCES)
            if kind == "p":
                y = page.prose(72, y, text)
            elif kind == "e":
                left, glyph = 72 + 28 * draw(st.integers(0, 3)), draw(GLYPHS)
                short = bool(texts) and len(texts[-1].split()[-1]) < 4
                y = page.entry(left, y, text, glyph="•" if short else glyph)
            else:
                name, office = draw(WORDS), draw(WORDS)
                page.text(72, y, name)
                page.text(max(250, 72 + width(name) + 30), y, office)
                text, y = f"{name} {office}", y + 20
            texts.append(text)
        made.append(page)
    return made, texts


def body(document: Document) -> list[str]:
    """Return the words of a document without the glyphs of its lists."""
    found: list[str] = []
    for line in document.lines:
        text = line.text
        if line.style.marker:
            text = text.removeprefix(line.style.marker)
        found += text.split()
    return found


@given(pages())
def test_words_come_out_as_they_went_in(made: tuple[list[Page], list[str]]) -> None:
    """Every word of a PDF stands in the document once, in the order of the page."""
    sheets, texts = made

    document = read_pdf(make_pdf(sheets), isolated=False)

    assert body(document) == " ".join(texts).split()


@given(pages())
def test_reading_twice_gives_the_same(made: tuple[list[Page], list[str]]) -> None:
    """The same bytes give the same document."""
    data = make_pdf(made[0])

    assert read_pdf(data, isolated=False) == read_pdf(data, isolated=False)


@given(st.binary(max_size=200), st.integers(0, 3000))
def test_no_bytes_raise_anything_but_a_read_error(noise: bytes, at: int) -> None:
    """A PDF with rubbish in its middle is read or refused in words, or said to be empty."""
    page = Page()
    page.prose(72, 60, "the words that stood here before the rubbish came")
    data = make_pdf([page])
    broken = data[:at] + noise + data[at + len(noise) :]

    with suppress(ReadError):
        document = read_pdf(broken, isolated=False)
        assert document.text.encode() or document.diagnostics


@pytest.mark.parametrize("folder", PDFS)
def test_another_program_finds_the_same_words(
    folder: str, corpus: Path, pdftotext: PdfText
) -> None:
    """Of what pdftotext finds in published minutes, 99.5 % are in the document, and no more."""
    path = corpus / folder / "source.pdf"
    theirs = words(pdftotext(path))

    ours = words(read_pdf(path.read_bytes(), name=path.name).text)

    assert kept(ours, theirs) >= 0.995
    assert kept(theirs, ours) >= 0.995


@pytest.mark.parametrize("folder", PDFS)
def test_little_is_dropped_from_published_minutes(folder: str, corpus: Path) -> None:
    """Furniture is a small part of a file, and each piece of it repeats or counts pages."""
    lines = read_pdf((corpus / folder / "source.pdf").read_bytes()).lines

    dropped = [line for line in lines if line.dropped]

    assert sum(len(line.text) for line in dropped) <= 0.1 * sum(len(line.text) for line in lines)
    assert {line.dropped for line in dropped} <= {"page number", "page header", "page footer"}


def test_a_bullet_below_a_line_of_two_letters_is_no_letter_of_it() -> None:
    """The engine takes such a line for one that is written downwards."""
    page = Page()
    page.entry(156, page.entry(128, 60, "no"), "yes")

    lines = [line for line in read_pdf(make_pdf([page]), isolated=False).lines if line.text]

    assert [(line.style.marker, line.text) for line in lines] == [("•", "• no"), ("•", "• yes")]
