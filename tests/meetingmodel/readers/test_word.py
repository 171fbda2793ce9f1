"""Word files: which words stand on the page, and what the file states about them."""

from io import BytesIO
from zipfile import ZipFile

import pytest
from support.wordfiles import TRANSITIONAL, cell, p, r, row, style, table, word_file, zipped

from meetingmodel.document import Document, Line
from meetingmodel.model.span import Severity
from meetingmodel.readers.word import read_docx

BOX = "<w:txbxContent>{}</w:txbxContent>"


def field(kind: str) -> str:
    """The begin, separation or end of a field."""
    return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'


def code(text: str) -> str:
    """The code of a field."""
    return f"<w:r><w:instrText>{text}</w:instrText></w:r>"


def read(body: str, **parts: object) -> Document:
    """The document with *body*."""
    return read_docx(word_file(body, **parts), name="notes.docx")


def lines(body: str, **parts: object) -> list[Line]:
    """The lines of a document that are not empty."""
    return [line for line in read(body, **parts).lines if line.text]


def texts(body: str, **parts: object) -> list[str]:
    """The texts of the lines that are content."""
    return [line.text for line in lines(body, **parts) if line.dropped is None]


def test_a_paragraph_is_a_line_and_an_empty_one_too() -> None:
    """Nothing is joined: each line is whole."""
    document = read(p("Board meeting") + p("") + p("May 4, 2026"))

    assert [line.text for line in document.lines] == ["Board meeting", "", "May 4, 2026"]
    assert (document.hard, document.format, document.name) == (True, "docx", "notes.docx")


def test_a_line_break_makes_a_line_that_was_asked_for() -> None:
    """`joins` is False there; breaks at the ends part nothing."""
    first, second = lines(p(r("Present:") + "<w:r><w:br/><w:t>Ann</w:t><w:br/></w:r>"))

    assert [first.text, second.text] == ["Present:", "Ann"]
    assert (first.style.joins, second.style.joins) == (None, False)


def test_tabs_and_blanks_inside_a_line_stay() -> None:
    """They may be columns; at the start they are its indent."""
    (line,) = lines(p("<w:r><w:tab/><w:t>Ann</w:t><w:tab/><w:t>Chair</w:t></w:r>"))

    assert (line.text, line.indent) == ("Ann\tChair", 6)


def test_hyphens_and_symbols_are_what_the_page_shows() -> None:
    """A soft hyphen shows only where a line ends; Wingdings' letters are no letters."""
    body = (
        "<w:r><w:t>co</w:t><w:noBreakHyphen/><w:t>op</w:t><w:softHyphen/><w:t>e\u00adrate </w:t>"
        '<w:sym w:font="Wingdings" w:char="F0FC"/></w:r>'
    )

    assert texts(p(body)) == ["co-operate ✓"]


def test_bullets_typed_in_a_symbol_font_are_bullets() -> None:
    """Also where the font is not stated."""
    font = '<w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/>'

    assert texts(p(r("\uf0b7", font) + r(" one")) + p("\uf0b7 two")) == ["• one", "• two"]


def test_insertions_and_moves_count_deletions_do_not() -> None:
    """The document reads as if all changes were accepted, and says how many there are."""
    body = p(
        f"<w:ins>{r('new ')}</w:ins><w:del><w:r><w:delText>old </w:delText></w:r></w:del>"
        f"<w:moveFrom>{r('gone ')}</w:moveFrom><w:moveTo>{r('here')}</w:moveTo>"
        '<w:r><w:commentReference w:id="1"/></w:r>'
    )
    document = read(body)

    assert [line.text for line in document.lines] == ["new here"]
    (said,) = document.diagnostics
    assert said.code == "MM003"
    assert "1 comment, 2 tracked insertions, 2 tracked deletions" in said.message


def test_a_deleted_paragraph_mark_joins_two_paragraphs() -> None:
    """What was parted is one line, set as the second."""
    body = p("The motion ", "<w:rPr><w:del/></w:rPr>") + p("carried.")

    assert texts(body) == ["The motion carried."]


def test_deleted_rows_are_not_there() -> None:
    """Nor are they counted."""
    gone = row(cell(p("gone")), properties="<w:del/>")

    (line,) = lines(table(gone, row(cell(p("here")))))

    assert (line.text, line.style.row) == ("here", 0)


def test_field_results_count_and_codes_do_not() -> None:
    """Nor does the result of a field inside the code of another."""
    inner = field("begin") + code(" REF x ") + field("separate") + r("inner") + field("end")
    body = field("begin") + code("IF ") + inner + field("separate") + r("shown") + field("end")

    assert texts(p(body + r(" after"))) == ["shown after"]


def test_a_field_that_never_ends_swallows_nothing() -> None:
    """A damaged file keeps its words."""
    body = p(field("begin") + code("DATE") + r("May 4")) + p(field("begin") + r("Budget"))

    assert texts(body) == ["May 4", "Budget"]


def test_form_fields_show_their_state() -> None:
    """A box is a box, a list shows what was chosen."""

    def form(inside: str) -> str:
        return (
            f'<w:r><w:fldChar w:fldCharType="begin"><w:ffData>{inside}</w:ffData></w:fldChar>'
            f"</w:r>{field('end')}"
        )

    box = form('<w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox>')
    entries = '<w:listEntry w:val="Yes"/><w:listEntry w:val="No"/>'
    choice = form(f'<w:ddList><w:result w:val="1"/>{entries}</w:ddList>')

    first, second = lines(p(box + r(" Ann Lee")) + p(r("Quorum: ") + choice))

    assert (first.text, first.style.checked) == ("☒ Ann Lee", True)
    assert second.text == "Quorum: No"


def test_content_controls_hold_words_like_any_other_place() -> None:
    """In a line, around paragraphs, around rows and around cells."""

    def control(inside: str) -> str:
        return f"<w:sdt><w:sdtPr/><w:sdtContent>{inside}</w:sdtContent></w:sdt>"

    body = (
        p(r("Date: ") + control(r("May 4")))
        + control(p("Present"))
        + table(control(row(control(cell(p("Ann"))))))
    )

    assert texts(body) == ["Date: May 4", "Present", "Ann"]


def test_the_box_of_a_content_control_is_ticked_or_not() -> None:
    """The state is known, whatever glyph stands for it."""
    box = (
        '<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="1"/></w14:checkbox></w:sdtPr>'
        f"<w:sdtContent>{r('☒')}</w:sdtContent></w:sdt>"
    )

    (line,) = lines(p(box + r(" Ann")))

    assert (line.text, line.style.checked) == ("☒ Ann", True)


def test_a_text_box_is_read_once_after_its_paragraph() -> None:
    """It is stored twice, for new programs and for old ones."""
    both = (
        "<mc:AlternateContent><mc:Choice Requires='wps'><w:drawing>{0}</w:drawing></mc:Choice>"
        "<mc:Fallback><w:pict>{0}</w:pict></mc:Fallback></mc:AlternateContent>"
    ).format(BOX.format(p("Minutes")))

    assert texts(p(r("Hillside") + f"<w:r>{both}</w:r>")) == ["Hillside", "Minutes"]


def test_an_old_text_box_alone_is_read_too() -> None:
    """Where the new branch has no words, the old one does."""
    both = (
        "<mc:AlternateContent><mc:Choice Requires='x'><w:drawing/></mc:Choice><mc:Fallback>"
        f"<w:pict>{BOX.format(p('Minutes'))}</w:pict></mc:Fallback></mc:AlternateContent>"
    )

    assert texts(p(f"<w:r>{both}</w:r>")) == ["Minutes"]


def test_word_art_and_words_of_shapes_are_words() -> None:
    """A draft mark across the page is such a string."""
    art = '<w:r><w:pict><v:shape><v:textpath string="DRAFT"/></v:shape></w:pict></w:r>'
    shape = "<w:r><w:drawing><a:p><a:r><a:t>Logo of</a:t></a:r></a:p></w:drawing></w:r>"

    assert texts(p(art + shape)) == ["DRAFT", "Logo of"]


def test_links_keep_their_text_and_their_target() -> None:
    """Of links and of link fields."""
    link = f'<w:hyperlink r:id="rId9">{r("agenda")}</w:hyperlink>'
    code_ = code(' HYPERLINK "https://b.example" ')
    by_field = field("begin") + code_ + field("separate") + r("b") + field("end")

    (line,) = lines(p(link + r(" and ") + by_field), links={"rId9": "https://a.example"})

    assert line.text == "agenda and b"
    assert line.style.links == ("https://a.example", "https://b.example")


@pytest.mark.parametrize(
    ("style_id", "name"),
    [
        ("Heading2", "heading 2"),
        ("berschrift2", "heading 2"),
        ("Titre2", "Titre 2"),
        ("2", "标题 2"),
        ("Kop2", "Kop 2"),
    ],
)
def test_a_heading_is_one_in_any_language(style_id: str, name: str) -> None:
    """By the built-in name, else by the name that the user sees."""
    body = p("Budget", f'<w:pStyle w:val="{style_id}"/>')

    (line,) = lines(body, styles=style(style_id, name=name))

    assert line.style.heading == 2


def test_outline_level_makes_a_heading_whatever_the_style_is_called() -> None:
    """In the style, in what it is based on, or in the paragraph itself."""
    styles = style("Mine", '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>') + style(
        "Sub", '<w:basedOn w:val="Mine"/>'
    )
    body = (
        p("a", '<w:pStyle w:val="Sub"/>')
        + p("b", '<w:outlineLvl w:val="0"/>')
        + p("c", '<w:pStyle w:val="Mine"/><w:outlineLvl w:val="9"/>')
    )

    assert [line.style.heading for line in lines(body, styles=styles)] == [2, 1, None]


def test_styles_based_on_each_other_in_a_ring_end() -> None:
    """A damaged file is read."""
    styles = style("A", '<w:basedOn w:val="B"/>') + style("B", '<w:basedOn w:val="A"/>')

    assert texts(p("words", '<w:pStyle w:val="A"/>'), styles=styles) == ["words"]


def test_the_title_style_makes_a_title() -> None:
    """A title is no heading."""
    (line,) = lines(p("Minutes", '<w:pStyle w:val="Title"/>'), styles=style("Title"))

    assert (line.style.title, line.style.heading) == (True, None)


def test_a_bold_line_and_a_bold_start_are_told_apart() -> None:
    """A run-in heading is bold up to a column; blanks have no weight."""
    whole, lead, plain = lines(
        p(r("Budget", "<w:b/>") + r(" ") + r("2026", "<w:b/>"))
        + p(r("Youth:", "<w:b/>") + r(" Lee spoke."))
        + p(r("Lee", '<w:b w:val="0"/>') + r(" spoke."))
    )

    assert (whole.style.bold, whole.style.lead) == (True, 0)
    assert (lead.style.bold, lead.style.lead) == (False, len("Youth:"))
    assert (plain.style.bold, plain.style.lead) == (False, 0)


def test_what_is_underlined_is_set_off_as_bold_type_is() -> None:
    """Offices underline their headings; a link is underlined wherever it stands."""
    under = '<w:u w:val="single"/>'
    whole, lead, none, link = lines(
        p(r("Budget", under))
        + p(r("Youth:", under) + r(" Lee spoke."))
        + p(r("Lee", '<w:u w:val="none"/>'))
        + p(f'<w:hyperlink w:anchor="a">{r("the plan", under)}</w:hyperlink>')
    )

    assert [line.style.bold for line in (whole, lead, none, link)] == [True, False, False, False]
    assert lead.style.lead == len("Youth:")


def test_a_line_is_struck_out_where_all_its_words_are() -> None:
    """Who keeps a list of tasks strikes out what is done; blanks do not count."""
    whole, part, none = lines(
        p(r("Call", "<w:strike/>") + r(" ") + r("Lee", "<w:dstrike/>"))
        + p(r("Call", "<w:strike/>") + r(" Lee"))
        + p(r("Call", '<w:strike w:val="0"/>'))
    )

    assert [whole.style.struck, part.style.struck, none.style.struck] == [True, False, False]


def test_a_character_style_turns_the_bold_of_the_paragraph_over() -> None:
    """So does Word."""
    styles = style("Strong", "<w:rPr><w:b/></w:rPr>", kind="character") + style(
        "Loud", "<w:rPr><w:b/></w:rPr>"
    )
    strong = '<w:rStyle w:val="Strong"/>'

    first, second = lines(
        p(r("a", strong)) + p(r("b", strong), '<w:pStyle w:val="Loud"/>'), styles=styles
    )

    assert (first.style.bold, second.style.bold) == (True, False)


def test_sizes_come_from_run_style_or_defaults() -> None:
    """In points; most letters decide."""
    defaults = (
        '<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/></w:rPr></w:rPrDefault>'
        "</w:docDefaults>"
    )
    big = style("Big", '<w:rPr><w:sz w:val="40"/></w:rPr>')
    body = (
        p("plain")
        + p("big", '<w:pStyle w:val="Big"/>')
        + p(r("a", '<w:sz w:val="60"/>') + r("most of it"))
    )

    assert [line.style.size for line in lines(body, styles=defaults + big)] == [11, 20, 11]


def test_cells_know_table_row_and_column() -> None:
    """Each paragraph of a cell is a line; a nested table counts for itself, in its place."""
    nested = table(row(cell(p("inner"))))
    body = table(
        row(cell(p("Name")), cell(p("Vote")), properties="<w:tblHeader/>"),
        row(cell(p("Lee") + p("Ward 1")), cell(p("before") + nested + p("after"))),
    )

    got = [
        (line.text, line.style.table, line.style.row, line.style.column, line.style.header)
        for line in lines(body)
    ]

    assert got == [
        ("Name", 0, 0, 0, True),
        ("Vote", 0, 0, 1, True),
        ("Lee", 0, 1, 0, False),
        ("Ward 1", 0, 1, 0, False),
        ("before", 0, 1, 1, False),
        ("inner", 1, 0, 0, False),
        ("after", 0, 1, 1, False),
    ]


def test_merged_cells_are_read_once_and_keep_the_columns_right() -> None:
    """A cell over two columns counts as two; what a merged cell covers is dropped."""
    body = table(
        row(cell(p("wide"), '<w:gridSpan w:val="2"/>'), cell(p("third"))),
        row(
            cell(p("tall"), '<w:vMerge w:val="restart"/>'),
            cell(p("b")),
            cell(p("c")),
        ),
        row(cell(p("covered"), "<w:vMerge/>"), cell(p("d")), properties=""),
        row(cell(p("last")), properties='<w:gridBefore w:val="2"/>'),
    )

    got = [(line.text, line.style.row, line.style.column, line.dropped) for line in lines(body)]

    assert got == [
        ("wide", 0, 0, None),
        ("third", 0, 2, None),
        ("tall", 1, 0, None),
        ("b", 1, 1, None),
        ("c", 1, 2, None),
        ("covered", 2, 0, "hidden"),
        ("d", 2, 1, None),
        ("last", 3, 2, None),
    ]


def sections(*references: str, inside: str = "") -> str:
    """The properties of a section with headers and footers."""
    given = "".join(
        f"<w:{'headerReference' if 'header' in name else 'footerReference'} "
        f'w:type="{kind}" r:id="{name}"/>'
        for kind, name in (one.split(":") for one in references)
    )
    return f"<w:sectPr>{given}{inside}</w:sectPr>"


def test_headers_stand_first_and_footers_last() -> None:
    """They are kept apart by their part."""
    body = p("Budget") + sections("default:header1", "default:footer1")

    got = [
        (line.text, line.style.part)
        for line in lines(body, header1=p("May 4"), footer1=p("Page 1"))
    ]

    assert got == [("May 4", "header"), ("Budget", None), ("Page 1", "footer")]


def test_a_header_that_repeats_counts_once() -> None:
    """The second is there, but dropped; so is one that no page shows."""
    body = p("Budget") + sections(
        "default:header1", "first:header2", "even:header3", inside="<w:titlePg/>"
    )

    got = [
        (line.text, line.dropped)
        for line in lines(body, header1=p("Council"), header2=p("Council"), header3=p("Even"))
    ]

    assert got == [
        ("Council", None),
        ("Council", "repeated header"),
        ("Even", "not shown"),
        ("Budget", None),
    ]


def test_footnotes_follow_the_body_with_the_mark_of_the_text() -> None:
    """The mark ties the two."""
    note = '<w:footnote w:id="{}" {}>{}</w:footnote>'
    notes = note.format(0, 'w:type="separator"', p("")) + note.format(4, "", p("By post."))
    body = p(r("Sent") + '<w:r><w:footnoteReference w:id="4"/></w:r>') + p("End")

    got = [(line.text, line.style.part) for line in lines(body, footnotes=notes)]

    assert got == [("Sent[1]", None), ("End", None), ("[1] By post.", "footnote")]


def test_hidden_words_are_kept_but_dropped_and_said() -> None:
    """The page does not show them."""
    document = read(p(r("Seen ") + r("secret", "<w:vanish/>") + r("here")))

    assert [(line.text, line.dropped) for line in document.lines] == [
        ("Seen here", None),
        ("secret", "hidden"),
    ]
    assert [one.code for one in document.diagnostics] == ["MM007"]


def test_what_we_derived_is_dropped_when_it_comes_back() -> None:
    """Our own exporter marks it by bookmarks, over lines and over tables."""
    start = '<w:bookmarkStart w:id="3" w:name="_mm_derived_1"/>'
    end = '<w:bookmarkEnd w:id="3"/>'
    body = (
        p("Budget")
        + p(start + r("Actions"))
        + table(row(cell(p("Ann")), cell(p(r("send") + end))))
        + p("End")
    )

    assert [(line.text, line.dropped) for line in lines(body)] == [
        ("Budget", None),
        ("Actions", "derived"),
        ("Ann", "derived"),
        ("send", "derived"),
        ("End", None),
    ]


def test_pages_are_counted_by_the_breaks_that_word_drew() -> None:
    """Else by those that somebody asked for."""
    drawn = p("a") + p("<w:r><w:lastRenderedPageBreak/><w:t>b</w:t></w:r>")
    asked = p("a") + p('<w:r><w:br w:type="page"/></w:r>') + p("b", "<w:pageBreakBefore/>")

    assert [line.page for line in lines(drawn)] == [1, 2]
    assert [line.page for line in lines(asked)] == [1, 3]


def test_the_strict_variant_is_read_alike() -> None:
    """Only its namespaces differ."""
    strict = b"http://purl.oclc.org/ooxml/wordprocessingml/main"
    with ZipFile(BytesIO(word_file(p("Budget", '<w:outlineLvl w:val="0"/>')))) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    main = members["word/document.xml"].replace(TRANSITIONAL.encode(), strict)

    (line,) = read_docx(zipped({**members, "word/document.xml": main})).lines

    assert strict in main
    assert (line.text, line.style.heading) == ("Budget", 1)


def test_small_letters_over_others_stand_behind_them() -> None:
    """How a name is said, in brackets."""
    said = f"<w:ruby><w:rt>{r('Kan')}</w:rt><w:rubyBase>{r('菅')}</w:rubyBase></w:ruby>"

    assert texts(p(f"<w:r>{said}</w:r>")) == ["菅(Kan)"]


def test_formulas_are_words_too() -> None:
    """As far as they are letters."""
    assert texts(p(r("area ") + "<m:oMath><m:r><m:t>a²</m:t></m:r></m:oMath>")) == ["area a²"]


PAGE = (
    "<html><body><h1>Budget</h1><table><tr><td>Lee</td><td>yes</td></tr>"
    "<tr><td>Ann</td><td>no</td></tr></table></body></html>"
)
ROWS = (row(cell(p("Lee")), cell(p("yes"))), row(cell(p("Ann")), cell(p("no"))))
WORD = word_file(p("Budget") + table(*ROWS))
ARCHIVE = (
    "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n"
    f"--x\nContent-Type: text/html\n\n{PAGE}\n--x--\n"
)


@pytest.mark.parametrize("inside", [PAGE, ARCHIVE, WORD])
def test_a_document_of_another_format_inside_is_read_in_its_place(inside: str | bytes) -> None:
    """A web page, a web archive or a Word file; tables count on."""
    document = read_docx(with_chunk(inside))

    got = [(line.text, line.style.table) for line in document.lines if line.text]
    inner = [(text, 1) for text in ("Lee", "yes", "Ann", "no")]
    assert got == [("cell", 0), ("Budget", None), *inner, ("end", None)]


def test_what_cannot_be_read_inside_is_said() -> None:
    """Rich text is not read here; a part is read once."""
    document = read_docx(with_chunk(r"{\rtf1 words}"))

    assert [line.text for line in document.lines if line.text] == ["cell", "end"]
    assert [one.code for one in document.diagnostics] == ["MM011"]


_SCAN = '<w:p><w:r><w:drawing><a:blip r:embed="rId{}"/></w:drawing></w:r></w:p>'
_OLD_SCAN = '<w:p><w:r><w:pict><v:shape><v:imagedata r:id="rId{}"/></v:shape></w:pict></w:r></w:p>'


@pytest.mark.parametrize("form", [_SCAN, _OLD_SCAN], ids=["drawing", "VML"])
def test_a_scan_in_a_document_is_said_to_be_one(form: str) -> None:
    """Pictures alone give no words, and a page number below them is none of the minutes."""
    pages = form.format(7) + form.format(8) + form.format(8)
    footer = '<w:sectPr><w:footerReference w:type="default" r:id="footer1"/></w:sectPr>'

    for body in (pages, pages + footer):
        document = read_docx(word_file(body, footer1="<w:p><w:r><w:t>Page 1</w:t></w:r></w:p>"))

        (said,) = document.diagnostics
        assert (said.code, said.severity) == ("MM012", Severity.WARNING)
        assert said.message == "the document holds 2 pictures and no text"
        assert "ocrmypdf" in (said.hint or "")


def test_a_letterhead_beside_words_is_no_scan() -> None:
    """One word is text enough, and a document without pictures is merely empty."""
    words = "<w:p><w:r><w:t>Minutes</w:t></w:r></w:p>"

    assert not read_docx(word_file(_SCAN.format(1) + words)).diagnostics
    assert not read_docx(word_file("<w:p/>")).diagnostics


def with_chunk(inside: str | bytes) -> bytes:
    """A document with another one between a table and its end."""
    chunk = '<w:altChunk r:id="c"/>'
    body = table(row(cell(p("cell")))) + chunk + p("end")
    with ZipFile(BytesIO(word_file(body, links={"c": "chunk.x"}))) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    ties = "word/_rels/document.xml.rels"
    members[ties] = members[ties].replace(b' TargetMode="External"', b"")
    return zipped({**members, "word/chunk.x": inside})


def test_a_last_paragraph_without_its_mark_keeps_its_words() -> None:
    """At the end, before a table, and in a cell."""
    cut = p("words", "<w:rPr><w:del/></w:rPr>")

    assert texts(cut + table(row(cell(cut))) + cut) == ["words", "words", "words"]


def test_links_belong_to_the_line_in_which_they_stand() -> None:
    """A line break parts them too."""

    def link(anchor: str) -> str:
        return f'<w:hyperlink w:anchor="{anchor}">{r(anchor)}</w:hyperlink>'

    first, second = lines(p(link("a") + "<w:r><w:br/></w:r>" + link("b")))

    assert (first.style.links, second.style.links) == (("#a",), ("#b",))


def test_a_typed_number_before_a_title_in_bold_belongs_to_it() -> None:
    """Word processors leave the number plain: "1. **Minutes** were read."."""
    bold = "<w:b/>"
    styles = [
        line.style
        for number, title, rest in (
            ("1. ", "Minutes", " were read."),
            ("3.1 ", "Roads", ""),
            ("Ann ", "Lee", " spoke."),
        )
        for line in lines(p(r(number) + r(title, bold) + r(rest)))
    ]

    assert [(style.bold, style.lead) for style in styles] == [(False, 10), (True, 0), (False, 0)]


def test_an_entry_keeps_its_level_past_a_line_break() -> None:
    """What follows the break stands in the same list, without a mark of its own."""
    broken = r("Paint the fence") + "<w:r><w:br/><w:t>before May</w:t></w:r>"
    said = lines(
        p(broken, '<w:pStyle w:val="ListBullet"/>'), styles=style("ListBullet", "List Bullet")
    )

    assert [(line.text, line.style.list_level) for line in said] == [
        ("Paint the fence", 0),
        ("before May", 0),
    ]
