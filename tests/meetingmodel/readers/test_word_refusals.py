"""Files that are no Word file, or a damaged or hostile one: read, or refused in words."""

import time
from contextlib import suppress
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.wordfiles import NAMESPACES, cell, p, r, row, table, word_file, zipped

from meetingmodel.errors import ReadError
from meetingmodel.readers.limits import LIMITS, Limits
from meetingmodel.readers.word import names, read_docx

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def refused(data: bytes, limits: Limits = LIMITS) -> str:
    """The words in which *data* is refused, within two seconds."""
    start = time.perf_counter()
    with pytest.raises(ReadError) as caught:
        read_docx(data, name="notes.docx", limits=limits)
    assert time.perf_counter() - start < 2
    assert "'notes.docx'" in str(caught.value)
    return str(caught.value)


def main_part(xml: str | bytes) -> bytes:
    """A package whose main part is *xml*."""
    return zipped({"word/document.xml": xml})


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "empty"),
        (b"hello", "not a Word document"),
        (OLE + b"\0" * 600, ".doc"),
        (OLE + "EncryptedPackage".encode("utf-16-le"), "password"),
        (b"PK\x03\x04 cut", "cut short or damaged"),
        (zipped({"a.txt": "x"}), "not a Word document"),
        (zipped({"xl/workbook.xml": "<x/>"}), "an Excel file"),
        (zipped({"ppt/presentation.xml": "<x/>"}), "a PowerPoint file"),
        (zipped({"content.xml": "<x/>", "mimetype": "x"}), "an OpenDocument file"),
        (main_part("<a><b></a>"), "damaged"),
        (main_part(""), "damaged"),
        (main_part("<other/>"), "no text part"),
        (main_part('<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>'), "DTD"),
        (main_part('<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>'.encode("utf-16")), "DTD"),
        (main_part("<a>" * 5000 + "</a>" * 5000), "inside each other"),
    ],
)
def test_what_is_no_word_file_is_refused_in_words(data: bytes, words: str) -> None:
    """What it is, and what to do."""
    assert words in refused(data)


def test_a_bomb_is_refused_before_it_is_unpacked() -> None:
    """Bytes are counted while they come out."""
    out = BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", b" " * 80_000_000)

    assert "bomb" in refused(out.getvalue())


def test_tables_in_tables_end_at_the_limit() -> None:
    """Depth is refused on structure, without running out of stack."""
    inside = p("x")
    for _ in range(90):
        inside = table(row(cell(inside + p(""))))

    assert "inside each other" in refused(word_file(inside))


def test_deep_nesting_within_the_limit_is_read() -> None:
    """Forty tables inside each other are read like one."""
    inside = p("x")
    for _ in range(40):
        inside = table(row(cell(inside)))

    (line,) = [line for line in read_docx(word_file(inside)).lines if line.text]

    assert (line.text, line.style.table) == ("x", 39)


def test_broken_ties_between_parts_do_no_harm() -> None:
    """Headers, links and notes that are not there are left out."""
    body = p(
        '<w:hyperlink r:id="none"><w:r><w:t>a</w:t></w:r></w:hyperlink>'
        '<w:r><w:footnoteReference w:id="77"/></w:r>'
    )
    sections = '<w:sectPr><w:headerReference w:type="default" r:id="gone"/></w:sectPr>'

    assert [line.text for line in read_docx(word_file(body + sections)).lines] == ["a[1]"]


def test_names_of_parts_may_be_written_by_other_programs() -> None:
    """With backslashes, in capitals, or with the main part elsewhere."""
    xml = f"<w:document {NAMESPACES}><w:body>{p('x')}</w:body></w:document>"

    for data in (
        zipped({"word\\document.xml": xml}),
        zipped({"Word/Document.XML": xml}),
        word_file(p("x"), main="papers/notes.xml"),
    ):
        assert [line.text for line in read_docx(data).lines] == ["x"]


def test_numbers_that_are_none_are_read_as_nothing() -> None:
    """An attribute may hold anything."""
    body = p(
        '<w:r><w:rPr><w:sz w:val="huge"/></w:rPr><w:t>x</w:t><w:sym w:char="zz"/></w:r>',
        '<w:numPr><w:ilvl w:val="99"/><w:numId w:val="-1"/></w:numPr><w:ind w:left="1e999"/>',
    )

    assert [line.text for line in read_docx(word_file(body)).lines] == ["x"]


@given(st.data())
def test_a_damaged_file_is_read_or_refused(data: st.DataObject) -> None:
    """Cut anywhere, or with bytes changed anywhere: never another exception."""
    whole = word_file(p(r("Board", "<w:b/>")) + table(row(cell(p("a")))), styles="", numbering="")
    if data.draw(st.booleans()):
        damaged = whole[: data.draw(st.integers(0, len(whole)))]
    else:
        place = data.draw(st.integers(0, len(whole) - 1))
        damaged = whole[:place] + data.draw(st.binary(min_size=1, max_size=4)) + whole[place + 2 :]

    with suppress(ReadError):
        read_docx(damaged, name="x.docx")


BRICKS = sorted(
    f"w:{value.partition('}')[2]}"
    for name, value in vars(names).items()
    if not name.startswith("_") and isinstance(value, str) and "wordprocessingml/2006" in value
)
VALUES = st.sampled_from(("", "0", "1", "-1", "99999999999", "true", "page", "begin", "end", "x"))


def _elements(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return st.builds(
        lambda tag, value, inside: (
            f'<{tag} w:val="{value}" w:id="{value}" w:ilvl="{value}" w:fldCharType="{value}" '
            f'w:styleId="{value}" w:type="{value}" r:id="{value}">{"".join(inside)}</{tag}>'
        ),
        st.sampled_from(BRICKS),
        VALUES,
        st.lists(inner, max_size=4),
    )


ODD = st.recursive(st.just("<w:r><w:t>word</w:t></w:r>"), _elements, max_leaves=12)


@given(ODD, ODD, ODD, ODD)
def test_elements_in_any_place_do_no_harm(body: str, styles: str, lists: str, notes: str) -> None:
    """Whatever stands inside whatever, with whatever values: read, never an exception."""
    data = word_file(
        p(body) + table(row(cell(body))) + body,
        styles=styles,
        numbering=lists,
        footnotes=notes,
        header1=notes,
        settings=styles,
    )

    read_docx(data)


FIELD = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
GONE = "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>x </w:t></w:r></w:p>"


@pytest.mark.parametrize(
    "body",
    [
        f"<w:p>{FIELD * 20_000}</w:p>",
        GONE * 20_000,
        "<w:p>"
        + '<w:hyperlink w:anchor="a"><w:r><w:t>x</w:t></w:r></w:hyperlink>' * 20_000
        + "</w:p>",
        "<w:p><w:r>" + "<w:br/><w:t>x</w:t>" * 20_000 + "</w:r></w:p>",
        "<w:p/>" * 60_000,
    ],
    ids=["fields that never end", "joined paragraphs", "links", "line breaks", "empty paragraphs"],
)
def test_many_of_anything_take_time_in_proportion(body: str) -> None:
    """What took time by the square of its number would not end within two seconds."""
    start = time.process_time()

    read_docx(word_file(body))

    assert time.process_time() - start < 2
