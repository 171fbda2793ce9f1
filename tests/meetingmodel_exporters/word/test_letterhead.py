"""Minutes in letterheads of many producers."""

import zipfile
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import docx
import pytest
from support import letterheads, word_files
from support.letterheads import GERMAN, SAMPLE, SECTION, by_hand, control, field
from support.meetings import township
from support.odd_letterheads import ODD
from support.office import Office

import meetingmodel as mm

W = word_files.W


def in_letterhead(path: Path, **options: object) -> bytes:
    """Return the minutes of a meeting in the letterhead at *path*."""
    return mm.render(township(), "docx", template=path, **options)


@pytest.fixture(params=sorted(letterheads.LETTERHEADS))
def letterhead(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """Return the path of each letterhead in turn."""
    return letterheads.write(request.param, tmp_path)


def test_minutes_are_whole_and_valid_in_any_letterhead(letterhead: Path, schemas: Path) -> None:
    """Every word stands in it once and in order; the file is valid and mentions nothing absent."""
    data = in_letterhead(letterhead)

    plain = word_files.words(word_files.text(mm.render(township(), "docx")))
    found = word_files.words(word_files.text(data))
    around = [word for word in found if word not in ("Before", "After", "shown")]
    assert around == plain
    assert word_files.faults(data, schemas) == []
    assert word_files.dangling(data) == []


def test_header_page_and_fonts_stay(letterhead: Path) -> None:
    """The letterhead's header, page size, margins and default font are those of the minutes."""
    before, after = docx.Document(_as_docx(letterhead)), docx.Document(_opened(letterhead))

    assert len(after.sections) == len(before.sections)
    for old, new in zip(before.sections, after.sections, strict=False):
        assert (new.page_width, new.left_margin) == (old.page_width, old.left_margin)
        assert new.orientation == old.orientation
        old_words = "".join(one.text for one in old.header.paragraphs)
        assert "".join(one.text for one in new.header.paragraphs) == old_words
    if letterhead.name != "bare.docx":
        assert _font(after) == _font(before)


def test_sample_text_goes(letterhead: Path) -> None:
    """Nothing is left of the sample body, and nothing that is private or could run."""
    data = in_letterhead(letterhead)

    with zipfile.ZipFile(BytesIO(data)) as package:
        everything = b"".join(package.read(name) for name in package.namelist())
    assert b"Sample text" not in everything
    for secret in (
        b"Mallory",
        b"oates",
        b"Hidden remark",
        b"Deleted",
        b"DDEAUTO",
        b"rsid",
        b"Evil",
    ):
        assert secret not in everything
    assert not [name for name in word_files.names(data) if "vba" in name or "comment" in name]


def test_draft_mark_lies_in_every_header(letterhead: Path) -> None:
    """A draft has its mark in headers of all three kinds, with words for those who do not see."""
    data = in_letterhead(letterhead, status="draft")

    marked = [
        name
        for name in word_files.names(data)
        if name.startswith("word/") and b'alt="Draft"' in _read(data, name)
    ]
    section = next(word_files.part(data).iter(f"{W}sectPr"))
    kinds = {one.get(f"{W}type") for one in section.iterfind(f"{W}headerReference")}
    assert kinds == {"default", "first", "even"}
    assert len(marked) >= 3
    assert "Draft: not approved yet" in word_files.text(data, derived=True)


def test_same_letterhead_and_record_give_the_same_bytes(letterhead: Path) -> None:
    """Twice is once."""
    assert in_letterhead(letterhead) == in_letterhead(letterhead)


def test_libreoffice_opens_minutes_in_letterheads(tmp_path: Path, soffice: Office) -> None:
    """LibreOffice opens them, and shows the header and the last item; its own are taken too."""
    own = tmp_path / "own"
    own.mkdir()
    path = letterheads.write("pages.docx", own)
    theirs = soffice.convert(soffice.convert(path, "odt"), "docx", tmp_path)

    minutes = tmp_path / "minutes.docx"
    minutes.write_bytes(in_letterhead(theirs))
    shown = soffice.convert(minutes, "txt:Text (encoded):UTF8").read_text("utf-8-sig")

    assert "Sample text" not in shown
    assert "The county pays half" in shown


def test_headings_use_the_letterhead_styles_whatever_their_name(tmp_path: Path) -> None:
    """A style is found by its built-in name or its outline level, never by a translated name."""
    used = {}
    for name in ("german.docx", "abroad.docx", "wps.docx"):
        data = in_letterhead(letterheads.write(name, tmp_path))
        used[name] = [one.get(f"{W}val") for one in word_files.part(data).iter(f"{W}pStyle")]

    assert "berschrift1" in used["german.docx"]
    assert "berschrift1" in used["abroad.docx"]
    assert "2" in used["wps.docx"]


def test_numbered_headings_do_not_count_twice(tmp_path: Path) -> None:
    """Where the letterhead numbers its headings, ours switch that off: their words hold numbers."""
    data = in_letterhead(letterheads.write("numbered.docx", tmp_path))

    lists = word_files.part(data, "word/numbering.xml")
    for properties in word_files.part(data).iter(f"{W}pPr"):
        if properties.find(f"{W}pStyle").get(f"{W}val") == "berschrift1":
            ident = properties.find(f"{W}numPr/{W}numId").get(f"{W}val")
            num = lists.find(f"{W}num[@{W}numId='{ident}']/{W}abstractNumId").get(f"{W}val")
            look = lists.find(f"{W}abstractNum[@{W}abstractNumId='{num}']/{W}lvl")
            assert look.find(f"{W}lvlText").get(f"{W}val") == ""


@pytest.fixture
def odd(tmp_path: Path) -> Callable[[str], bytes]:
    """Return a function that gives the minutes in one of the odd letterheads."""

    def made(name: str) -> bytes:
        path = tmp_path / name
        path.write_bytes(ODD[name]())
        return in_letterhead(path, status="draft")

    return made


@pytest.mark.parametrize("name", sorted(ODD))
def test_odd_letterheads_give_whole_and_valid_minutes(
    name: str, odd: Callable[[str], bytes], schemas: Path
) -> None:
    """Whatever a letterhead mentions and lacks, the file is valid, and python-docx opens it."""
    data = odd(name)

    around = ("Before", "After", "Deleted")
    found = [one for one in word_files.words(word_files.text(data)) if one not in around]
    plain = word_files.words(word_files.text(mm.render(township(), "docx")))
    if name != "nested.docx":  # its control says the place, so that no line says it again
        assert found == plain
    assert word_files.faults(data, schemas) == []
    assert word_files.dangling(data) == []
    document = docx.Document(BytesIO(data))
    words = {text.text or "" for text in document.sections[0].header._element.iter(f"{W}t")}
    assert "Gemeinde Musterdorf" in words
    assert b"Sample text" not in b"".join(_read(data, one) for one in word_files.names(data))


def test_headings_below_a_numbered_one_do_not_count_either(odd: Callable[[str], bytes]) -> None:
    """A heading that we supply has the looks of the one above, and not its number."""
    tree = word_files.part(odd("counted.docx"))

    headings = [one for one in tree.iter(f"{W}pPr") if _style(one) in ("berschrift1", "Heading2")]
    assert {_style(one) for one in headings} == {"berschrift1", "Heading2"}
    assert all(one.find(f"{W}numPr") is not None for one in headings)


def test_english_stands_from_left_to_right_in_a_letterhead_from_the_right(
    odd: Callable[[str], bytes],
) -> None:
    """Where paragraphs run from the right unless they say otherwise, English ones say so."""
    tree = word_files.part(odd("arabic.docx"))

    said = [one.find(f"{W}pPr/{W}bidi").get(f"{W}val") for one in tree.iter(f"{W}p")]
    assert set(said) == {"0"}


def test_cells_and_details_stand_flush_in_a_letterhead_that_moves_first_lines_in(
    odd: Callable[[str], bytes],
) -> None:
    """Running text keeps the house's first lines; cells, details and signatures stand flush."""
    styles = word_files.part(odd("russian.docx"), "word/styles.xml")

    edges = {
        one.find(f"{W}name").get(f"{W}val"): one.find(f"{W}pPr/{W}ind")
        for one in styles.iter(f"{W}style")
    }
    for name in ("Table Text", "Meeting Details", "Signature Line", "Motion", "Title"):
        assert edges[name].get(f"{W}firstLine") == "0"
    assert edges["Minutes Text"] is None


def test_measures_with_units_become_numbers(odd: Callable[[str], bytes]) -> None:
    """ "29.7cm" and "20pt", which the strict variant writes, are numbers in ours, and as long."""
    data = odd("measures.docx")

    section = docx.Document(BytesIO(data)).sections[0]
    assert (round(section.page_height.cm, 1), round(section.top_margin.cm, 1)) == (29.7, 3.0)
    sizes = [one.get(f"{W}val") for one in word_files.part(data, "word/styles.xml").iter(f"{W}sz")]
    assert "40" in sizes
    assert not [one for one in sizes if not one.isdigit()]


def test_decimals_become_whole_numbers(odd: Callable[[str], bytes]) -> None:
    """ "100.0", which some programs write for edges of cells, is 100 in ours."""
    data = odd("decimals.docx")

    edge = next(word_files.part(data, "word/styles.xml").iter(f"{W}left"))
    assert edge.get(f"{W}w") == "100"
    assert docx.Document(BytesIO(data)).sections[0].left_margin.twips == 1500


def test_frames_in_a_header_stay_where_they_are(odd: Callable[[str], bytes]) -> None:
    """ "margin" is where a frame begins, and no measure in inches."""
    frame = next(word_files.part(odd("framed.docx"), "word/header1.xml").iter(f"{W}framePr"))

    assert frame.get(f"{W}hAnchor") == "margin"


def test_no_item_begins_a_page_where_chapters_do(odd: Callable[[str], bytes]) -> None:
    """Where the letterhead's first heading begins a page, as in a report, items say they do not."""
    tree = word_files.part(odd("chapters.docx"))

    headings = [one for one in tree.iter(f"{W}pPr") if _style(one) == "berschrift1"]
    assert headings
    said = [one.find(f"{W}pageBreakBefore").get(f"{W}val") for one in headings]
    assert set(said) == {"0"}


def test_one_list_of_each_id_stays(odd: Callable[[str], bytes]) -> None:
    """Of definitions and lists that share an id, the first counts, as in Word."""
    lists = word_files.part(odd("twice.docx"), "word/numbering.xml")

    for kind, name in (("abstractNum", "abstractNumId"), ("num", "numId")):
        idents = [one.get(f"{W}{name}") for one in lists.findall(f"{W}{kind}")]
        assert len(idents) == len(set(idents))


def test_rows_that_somebody_deleted_are_gone(odd: Callable[[str], bytes]) -> None:
    """A row deleted under tracked changes goes, one that was added stays."""
    shown = word_files.text(odd("deleted.docx"))

    assert "Deleted row" not in shown
    assert "Before" in shown


def test_section_without_text_makes_no_page(odd: Callable[[str], bytes]) -> None:
    """Of four sections on the same paper, those that get no text begin where the last one ends."""
    sections = word_files.part(odd("four.docx")).iter(f"{W}sectPr")

    types = [one.find(f"{W}type") for one in sections]
    assert [one is not None and one.get(f"{W}val") for one in types] == [
        False,
        "continuous",
        "continuous",
        False,
    ]


def test_supplied_styles_are_reported(tmp_path: Path) -> None:
    """The user learns which styles the letterhead lacked."""
    path = letterheads.write("german.docx", tmp_path)

    noticed = mm.export(township(), tmp_path / "out.docx", template=path)

    assert [one.code for one in noticed] == ["MM311"]
    assert "heading 2" in noticed[0].message


def test_controls_are_filled_wherever_they_stand(tmp_path: Path) -> None:
    """Controls in headers and in the body say what the record says, and keep their looks."""
    path = tmp_path / "controls.docx"
    header = f"<w:p>{control('title')}</w:p>{control('next meeting', inline=False)}"
    path.write_bytes(
        by_hand(
            f"<w:p>{control('Date', more='<w:date/>')}</w:p>{control('minutes', inline=False)}"
            + SECTION,
            header=header,
        )
    )

    data = in_letterhead(path)

    shown = "".join(word_files.part(data, "word/header1.xml").itertext())
    assert "Regular meeting" in shown
    assert "June 1, 2026" in shown
    assert "Click here" not in shown
    assert word_files.text(data).startswith("May 4, 2026\nRegular meeting")
    assert "Date:" not in word_files.text(data)
    assert b"<w:i/>" in _read(data, "word/header1.xml")


def test_words_of_the_sample_are_not_repeated_in_a_header(tmp_path: Path) -> None:
    """A field that repeats words in a style goes where no words are in that style any more."""
    path = tmp_path / "repeating.docx"
    house = '<w:style w:type="paragraph" w:styleId="House"><w:name w:val="House title"/></w:style>'
    header = (
        field('STYLEREF "House title"', "Sample text")
        + field("STYLEREF House", "Sample text")
        + field('STYLEREF "Überschrift 1" \\n', "first")
        + field("STYLEREF 1", "second")
        + '<w:fldSimple w:instr=" STYLEREF House "><w:r><w:t>Sample text</w:t></w:r></w:fldSimple>'
        + field(f'IF {field("STYLEREF House", "asked")} = "Error*" "" ""', "third")
        + field("PAGE", "7")
    )
    path.write_bytes(by_hand(styles=GERMAN + house, header=f"<w:p>{header}</w:p>"))

    tree = word_files.part(in_letterhead(path), "word/header1.xml")

    shown = [one.text for one in tree.iter(f"{W}t")]
    assert shown == ["first", "second", "asked", "third", "7"]
    kinds = [one.get(f"{W}fldCharType") for one in tree.iter(f"{W}fldChar")]
    assert (kinds.count("begin"), kinds.count("separate"), kinds.count("end")) == (5, 5, 5)
    assert not list(tree.iter(f"{W}fldSimple"))


@pytest.mark.parametrize("name", ["tilte", "locaton", "atendees", "next_meting", "minuts", "dte"])
def test_misspelt_control_is_an_error_that_says_where(name: str, tmp_path: Path) -> None:
    """A slip in a control's name is refused, with the place and the name that was meant."""
    path = tmp_path / "slip.docx"
    path.write_bytes(by_hand(header=f"<w:p>{control(name)}</w:p>"))

    with pytest.raises(mm.ExportError, match=rf"'{name}' in word/header1\.xml \(did you mean"):
        in_letterhead(path)


def test_controls_of_other_names_are_left_alone(tmp_path: Path) -> None:
    """A letterhead may have controls that mean nothing to us."""
    path = tmp_path / "others.docx"
    path.write_bytes(by_hand(header=f"<w:p>{control('Telefon')}{control('Titel')}</w:p>"))

    data = in_letterhead(path)

    assert b"Click here" in _read(data, "word/header1.xml")


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("old.docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1rest", "Word 97-2003"),
        (
            "locked.docx",
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"),
            "locked with a password",
        ),
        (
            "entities.docx",
            by_hand(more={"word/header1.xml": "<!DOCTYPE e [<!ENTITY e 'x'>]><e>&e;</e>"}),
            "entities of its own",
        ),
        ("text.docx", b"Dear Sir", "no Word file"),
        ("broken.docx", by_hand("<w:p>"), "damaged"),
        ("half.docx", by_hand()[:400], "no Word file"),
    ],
)
def test_what_is_no_letterhead_is_refused_in_words(
    name: str, data: bytes, said: str, tmp_path: Path
) -> None:
    """A file that cannot be a letterhead gives one sentence that names it."""
    path = tmp_path / name
    path.write_bytes(data)

    with pytest.raises(mm.ExportError, match=said) as caught:
        in_letterhead(path)

    assert name in str(caught.value)


def test_minutes_in_a_header_are_refused(tmp_path: Path) -> None:
    """Minutes cannot stand in a header, and the error says so."""
    path = tmp_path / "above.docx"
    path.write_bytes(by_hand(SAMPLE + SECTION, header=control("minutes", inline=False)))

    with pytest.raises(mm.ExportError, match="running text"):
        in_letterhead(path)


def _opened(letterhead: Path) -> BytesIO:
    return BytesIO(in_letterhead(letterhead))


def _as_docx(path: Path) -> BytesIO:
    """Return the letterhead under the one content type and namespace that python-docx opens."""
    out = BytesIO()
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            data = old.read(name).replace(
                b"http://purl.oclc.org/ooxml/wordprocessingml/",
                b"http://schemas.openxmlformats.org/wordprocessingml/2006/",
            )
            data = data.replace(
                b"http://purl.oclc.org/ooxml/officeDocument/",
                b"http://schemas.openxmlformats.org/officeDocument/2006/",
            )
            for kind in (
                b"application/vnd.ms-word.document.macroEnabled.main+xml",
                letterheads.WORD.encode() + b".template.main+xml",
            ):
                data = data.replace(kind, letterheads.MAIN.encode())
            new.writestr(name, data)
    out.seek(0)
    return out


def _font(document: object) -> object:
    styles = document.styles.element
    return [one.get(f"{W}ascii") for one in styles.iter(f"{W}rFonts")][:2]


def _style(properties: object) -> str:
    return properties.find(f"{W}pStyle").get(f"{W}val")


def _read(data: bytes, name: str) -> bytes:
    with zipfile.ZipFile(BytesIO(data)) as package:
        return package.read(name)
