"""Minutes on our own page: lists, headings, tables, marks, and what a reader of the page hears."""

import datetime as dt
import zipfile
from io import BytesIO
from itertools import pairwise
from pathlib import Path

import docx
import pytest
from hypothesis import example, given
from lxml import etree
from support import word_files
from support.meetings import township
from support.office import Office, PdfText

import meetingmodel as mm
from meetingmodel.testing import records

W = word_files.W


def body(*content: object, **fields: object) -> bytes:
    """Return the minutes of a record whose only item holds *content*."""
    items = [mm.AgendaItem("Item", content=content)]
    return mm.render(mm.MeetingRecord("Board", items=items, **fields), "docx", signature=False)


def numbered(data: bytes) -> list[tuple[str, str, int]]:
    """Return text, marker and level of each entry of a list, as Word counts them."""
    lists = word_files.part(data, "word/numbering.xml")
    abstracts = {one.get(f"{W}abstractNumId"): one for one in lists.iter(f"{W}abstractNum")}
    counts: dict[str, int] = {}
    found = []
    for paragraph in word_files.part(data).iter(f"{W}p"):
        number = paragraph.find(f"{W}pPr/{W}numPr")
        if number is None:
            continue
        ident = number.find(f"{W}numId").get(f"{W}val")
        level = number.find(f"{W}ilvl").get(f"{W}val")
        num = lists.find(f"{W}num[@{W}numId='{ident}']")
        start = num.find(f"{W}lvlOverride/{W}startOverride")
        abstract = abstracts[num.find(f"{W}abstractNumId").get(f"{W}val")]
        look = abstract.find(f"{W}lvl[@{W}ilvl='{level}']")
        first = int(start.get(f"{W}val")) if start is not None else 1
        counts[ident] = counts.get(ident, first - 1) + 1
        shown = look.find(f"{W}lvlText").get(f"{W}val")
        kind = look.find(f"{W}numFmt").get(f"{W}val")
        words = "".join(one.text or "" for one in paragraph.iter(f"{W}t"))
        marker = shown.replace(f"%{int(level) + 1}", _counted(counts[ident], kind))
        found.append((words, marker, int(level)))
    return found


def _counted(number: int, kind: str) -> str:
    if kind in ("lowerLetter", "upperLetter"):
        letter = chr(ord("a") + number - 1)
        return letter if kind == "lowerLetter" else letter.upper()
    if kind in ("lowerRoman", "upperRoman"):
        roman = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"][number]
        return roman if kind == "lowerRoman" else roman.upper()
    return str(number)


@given(records())
@example(mm.MeetingRecord("", items=[mm.AgendaItem("", content=[mm.Bullet("", marker="%1.")])]))
@example(mm.MeetingRecord("]]>", items=[mm.AgendaItem("x", content=["\x00\ud800 \x1f&<"])]))
def test_any_record_makes_a_valid_file(schemas: Path, record: mm.MeetingRecord) -> None:
    """Whatever a record holds, the file follows the schema and mentions nothing that is absent."""
    data = mm.render(record, "docx", status="draft")

    assert word_files.faults(data, schemas) == []
    assert word_files.dangling(data) == []


@pytest.mark.parametrize(
    "markers",
    [
        ["1.", "2.", "3."],
        ["3)", "4)", "5)"],
        ["1.", "2.", "1.", "2."],
        ["a)", "b)", "c)"],
        ["(i)", "(ii)", "(iii)", "(iv)"],
        ["i.", "ii.", "v.", "vi."],
        ["h.", "i.", "j."],
        ["IV.", "V.", "VI."],
        ["1.1", "1.2", "2.1"],
        ["007", "008", "009", "010"],
        ["Q1:", "Q2:", "Q4:"],
        ["12.", "12.", "40000."],
        ["②", "§ 3", "A-7"],
    ],
)
def test_numbers_stand_as_they_were_written(markers: list[str]) -> None:
    """Each entry bears the number that the notes gave it, counted by Word."""
    data = body(*(mm.Bullet(f"entry {n}", marker=marker) for n, marker in enumerate(markers)))

    assert [marker for _, marker, _ in numbered(data)] == markers


def test_lists_start_anew_under_each_heading() -> None:
    """Two lists that count from one share no counter."""
    items = [mm.AgendaItem(title, content=[mm.Bullet("x", marker="1.")]) for title in "ab"]
    data = mm.render(mm.MeetingRecord("Board", items=items), "docx")

    ids = [one.get(f"{W}val") for one in word_files.part(data).iter(f"{W}numId")]
    assert len(set(ids)) == 2


def test_marker_that_no_list_can_show_stands_in_the_text() -> None:
    """A long marker, or one with a sign that Word would replace, is printed as words."""
    data = body(mm.Bullet("off", marker="50%"), mm.Bullet("all", marker="With regard to the first"))

    assert "50% off" in word_files.text(data)
    assert "With regard to the first all" in word_files.text(data)


def test_boxes_keep_their_ticks() -> None:
    """An open and a ticked box are told apart."""
    data = body(mm.Bullet("write", marker="[ ]"), mm.Bullet("call", marker="[x]"))

    assert [marker for _, marker, _ in numbered(data)] == ["☐", "☑"]


def test_levels_go_to_nine_and_deeper_entries_stay_readable() -> None:
    """Entries nest nine levels deep; below that they move in by less, and keep their words."""
    entry = mm.Bullet("level 11")
    for depth in range(10, -1, -1):
        entry = mm.Bullet(f"level {depth}", content=[entry])
    data = body(entry)

    assert [level for _, _, level in numbered(data)] == [*range(9), 8, 8, 8]
    edges = [int(one.get(f"{W}left")) for one in word_files.part(data).iter(f"{W}ind")]
    assert edges == sorted(set(edges))


def test_headings_leave_no_gap() -> None:
    """An item without a title makes no level, and the tenth level is the ninth."""
    deep = mm.AgendaItem("bottom")
    for depth in range(11, 0, -1):
        deep = mm.AgendaItem("" if depth == 2 else f"item {depth}", items=[deep])
    data = mm.render(mm.MeetingRecord("Board", items=[deep]), "docx")

    document = docx.Document(BytesIO(data))
    levels = [
        int(one.style.name.rpartition(" ")[2])
        for one in document.paragraphs
        if one.style.name.startswith("Heading")
    ]
    assert levels == [1, 2, 3, 4, 5, 6, 7, 8, 9, 9, 9]


def test_heading_shows_its_hours_above_and_its_presenters_below() -> None:
    """All lines of a heading stand in their order; those up to the title are one heading."""
    item = mm.AgendaItem("Panel", heading=["1:15-2:30", "Panel", "Syd Young, Utah"])
    data = mm.render(mm.MeetingRecord("Board", items=[item]), "docx")

    lines = [(one.style.name, one.text) for one in docx.Document(BytesIO(data)).paragraphs]
    assert lines[1:3] == [("Heading 1", "1:15-2:30\nPanel"), ("Item Details", "Syd Young, Utah")]


def test_findings_are_set_apart_by_style_and_in_words() -> None:
    """Motions, decisions, actions, questions and answers have styles of their own, and labels."""
    data = mm.render(township(), "docx")

    names = {one.style.name for one in docx.Document(BytesIO(data)).paragraphs}
    assert names >= {"Motion", "Decision", "Action", "Question", "Answer", "Minutes List"}
    assert "Decision: The lane stays closed." in word_files.text(data, derived=True)
    assert "\nThe lane stays closed." in word_files.text(data)


def test_task_inside_a_paragraph_stands_out() -> None:
    """The words of a task that is a part of its paragraph are marked where they stand."""
    data = body(
        mm.Paragraph("It rained. Ann will call.", findings=[mm.Action("call", at=(11, 25))])
    )

    marked = [
        one.find(f"{W}t").text
        for one in word_files.part(data).iter(f"{W}r")
        if (look := one.find(f"{W}rPr/{W}rStyle")) is not None
        and look.get(f"{W}val") == "ActionWords"
    ]
    assert marked == ["Ann will call."]


def test_roll_call_becomes_a_table_of_its_own_words() -> None:
    """Lines that say how each member voted make a table, if all of them fall in two."""
    votes = [mm.Paragraph(f"{name}: aye", role="vote") for name in ("Ann Lee", "Bob Ray")]
    table = docx.Document(BytesIO(body(*votes))).tables[0]

    assert [cell.text for cell in table.rows[1].cells] == ["Ann Lee", "aye"]
    odd = body(*votes, mm.Paragraph("Unanimous", role="vote"))
    assert not docx.Document(BytesIO(odd)).tables


def test_votes_that_were_read_from_lines_become_a_table() -> None:
    """Lines that the parser read votes from are a table below the sentence that opens them."""
    notes = (
        "Board meeting\nMay 4, 2026\nPresent: Ann Lee, Bob Ray, Cy Poe\n\n1. Budget\n"
        "Ann Lee moved, seconded by Bob Ray, to adopt the budget.\n"
        "The motion carried by the following roll call vote:\n\nAyes: Lee, Ray\n\nNays: Poe\n"
    )
    record = mm.loads(notes)
    assert record.motions[0].votes

    tables = docx.Document(BytesIO(mm.render(record, "docx"))).tables
    assert [[cell.text for cell in row.cells] for row in tables[0].rows] == [
        ["Vote", "Members"],
        ["Ayes", "Lee, Ray"],
        ["Nays", "Poe"],
    ]


def test_seconder_can_be_left_out() -> None:
    """Some bodies do not name who seconded; the mover stays."""
    motion = mm.Motion("adjourn", mover="Ann Lee", seconder="Bob Ray")
    record = mm.MeetingRecord("Board", items=[mm.AgendaItem("End", content=[motion])])

    shown = word_files.text(mm.render(record, "docx", show_seconder=False))
    assert "Ann Lee" in shown
    assert "Bob Ray" not in shown


def test_header_rows_repeat_and_rows_do_not_split() -> None:
    """Every table says which rows are its header, and Word keeps each row on a page."""
    tree = word_files.part(mm.render(township(), "docx"))

    rows = list(tree.iter(f"{W}tr"))
    assert all(row.find(f"{W}trPr/{W}cantSplit") is not None for row in rows)
    for table in tree.iter(f"{W}tbl"):
        assert table.find(f"{W}tr/{W}trPr/{W}tblHeader") is not None


def test_no_empty_paragraph_and_no_tab() -> None:
    """Space comes from styles: no paragraph is empty, no tab lays anything out."""
    tree = word_files.part(mm.render(township(), "docx", status="draft"))

    assert all("".join(one.itertext()).strip() for one in tree.iter(f"{W}p"))
    assert not list(tree.iter(f"{W}tab"))


def test_two_tables_in_a_row_stay_two() -> None:
    """Word would take tables that touch for one."""
    data = body(mm.Table([["a"]]), mm.Table([["b"]]))

    kinds = [one.tag for one in word_files.part(data).find(f"{W}body")]
    assert (f"{W}tbl", f"{W}tbl") not in list(pairwise(kinds))


def test_table_wider_than_word_allows_keeps_its_words() -> None:
    """A table of more than 63 columns is printed row by row."""
    data = body(mm.Table([[f"c{n}" for n in range(70)]]))

    assert not list(word_files.part(data).iter(f"{W}tbl"))
    assert "c0 | c1" in word_files.text(data)


@pytest.mark.parametrize(
    ("status", "said"),
    [
        ("draft", "Draft: not approved yet"),
        ("approved", "Approved, June 1, 2026"),
        ("corrected", "Approved as corrected, June 1, 2026"),
    ],
)
def test_status_is_said_in_words(status: str, said: str) -> None:
    """The minutes open with how final they are; where that is unknown they say nothing."""
    known = body("x", status=status, approved_on=dt.date(2026, 6, 1))

    assert word_files.text(known, derived=True).startswith(said)
    assert word_files.text(body("x"), derived=True).startswith("Board")
    marks = [name for name in word_files.names(known) if "header" in name]
    assert len(marks) == (3 if status == "draft" else 0)


def test_signatures_stay_together_and_take_the_place_of_none() -> None:
    """Who signs is an option; minutes that have lines to sign on get no others."""
    tree = word_files.part(mm.render(township(), "docx", sign=("Chair", "Clerk")))
    signed = mm.MeetingRecord("B", closing=[mm.Paragraph("Signed: ____", role="signature")])

    lines = [
        one
        for one in tree.iter(f"{W}p")
        if one.find(f"{W}pPr/{W}pStyle").get(f"{W}val") == "SignatureLine"
    ]
    assert ["".join(one.itertext()) for one in lines] == [
        "Ann Lee, Chair (signature and date)",
        "Clerk (signature and date)",
    ]
    assert lines[0].find(f"{W}pPr/{W}keepNext") is not None
    assert "Secretary" not in word_files.text(mm.render(signed, "docx"), derived=True)


def test_labels_can_be_replaced() -> None:
    """Every word that we add can be another, and a label that is none is refused by name."""
    shown = word_files.text(
        mm.render(township(), "docx", labels={"actions": "Follow-up", "date": "On"}), derived=True
    )

    assert "Follow-up" in shown
    assert "On: May 4, 2026" in shown
    with pytest.raises(mm.ExportError, match="did you mean 'actions'"):
        mm.render(township(), "docx", labels={"acions": "x"})


def test_characters_that_xml_forbids_are_reported(tmp_path: Path) -> None:
    """A control character gets a visible substitute, and the user is told."""
    record = mm.MeetingRecord("Board", items=[mm.AgendaItem("x", content=["bell\x07 here"])])

    noticed = mm.export(record, tmp_path / "x.docx")

    assert [one.code for one in noticed] == ["MM310"]
    assert "bell\ufffd here" in word_files.text((tmp_path / "x.docx").read_bytes())


def test_words_from_right_to_left_say_so() -> None:
    """Arabic and Hebrew paragraphs run from the right; a Hebrew word in English does alone."""
    data = body("مرحبا بكم", "The word שלום is Hebrew.")

    paragraphs = list(word_files.part(data).iter(f"{W}p"))
    assert paragraphs[2].find(f"{W}pPr/{W}bidi") is not None
    assert paragraphs[3].find(f"{W}pPr/{W}bidi") is None
    directed = [
        one.find(f"{W}t").text
        for one in paragraphs[3].iter(f"{W}r")
        if one.find(f".//{W}rtl") is not None
    ]
    assert directed == ["שלום"]


def test_long_paragraph_is_whole() -> None:
    """A paragraph of 100,000 letters is one paragraph of 100,000 letters."""
    assert "x" * 100_000 in word_files.text(body("x" * 100_000))


def test_file_names_nobody() -> None:
    """Title and language are said; no author, no date, no revision."""
    with zipfile.ZipFile(BytesIO(mm.render(township(), "docx", language="en-GB"))) as package:
        core = etree.fromstring(package.read("docProps/core.xml"))
        times = {info.date_time for info in package.infolist()}

    said = {etree.QName(one).localname: one.text for one in core}
    assert said == {"title": "Regular meeting of the township board", "language": "en-GB"}
    assert times == {(1980, 1, 1, 0, 0, 0)}


def test_lines_are_numbered_on_request() -> None:
    """Line numbers stand in the margin of every section."""
    data = mm.render(township(), "docx", line_numbers=True, page_size="a4")

    section = next(word_files.part(data).iter(f"{W}sectPr"))
    assert section.find(f"{W}lnNumType") is not None
    assert section.find(f"{W}pgSz").get(f"{W}w") == "11906"


def test_pdf_is_accessible(tmp_path: Path, soffice: Office, pdftotext: PdfText) -> None:
    """The PDF that LibreOffice makes is tagged, and has a title, a language and all words."""
    path = tmp_path / "minutes.docx"
    path.write_bytes(mm.render(township(), "docx", status="draft"))

    options = '{"PDFUACompliance":{"type":"boolean","value":"true"}}'
    made = soffice.convert(path, f"pdf:writer_pdf_Export:{options}")

    raw = made.read_bytes()
    for sign in (b"/MarkInfo", b"/StructTreeRoot", b"/Lang", b"/DisplayDocTitle true"):
        assert sign in raw
    assert "The county pays half." in pdftotext(made)
