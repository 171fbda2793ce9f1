"""Web pages: the article with what its tags say, and the rest of the page set apart."""

import html.parser
import time
from collections import Counter
from itertools import count
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from meetingmodel.document import Document, Line
from meetingmodel.readers.html import read_html

ARTICLE = "<p>The board met at seven, and heard from the treasurer about the new hall.</p>" * 6


def page(source: str) -> Document:
    """Read a page."""
    return read_html(f"<meta charset=utf-8>{source}".encode())


def lines_of(source: str) -> tuple[Line, ...]:
    """Read a page, and return its lines."""
    return page(source).lines


def shown(source: str) -> list[str]:
    """Return the lines of a page that are content."""
    return [line.text for line in lines_of(source) if line.dropped is None]


class Words(html.parser.HTMLParser):
    """All text of a page, by the standard library's parser, scripts and styles left out."""

    def __init__(self) -> None:
        super().__init__()
        self.skipping = False
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self.skipping = tag in ("script", "style", "title")

    def handle_endtag(self, tag: str) -> None:
        self.skipping = False

    def handle_data(self, data: str) -> None:
        if not self.skipping:
            self.found.append(data)


def letters(text: str) -> Counter[str]:
    """Count the letters and digits of a text."""
    return Counter(char for char in text if char.isalnum())


TAGS = ("p", "li", "ul", "ol", "table", "tr", "td", "th", "b", "strong", "a", "s", "span", "em",
        "br", "h2", "pre", "nav", "section", "blockquote")  # fmt: skip


NEVER_BEFORE = count()  # what a tag does is kept from page to page


@st.composite
def runs_of_tags(draw: st.DrawFn) -> str:
    """Make tags with blanks between them, in which "~" is a place for an attribute."""
    names = st.sampled_from([*TAGS, *(f"/{name}" for name in TAGS), "p hidden", "td hidden"])
    tags = draw(st.lists(st.tuples(names, st.sampled_from(["", " ", "\n "])), max_size=7))
    return "".join(f"<{name}~>{blanks}" for name, blanks in tags)


@given(st.lists(runs_of_tags(), min_size=1, max_size=3))
@example(["</td~></tr~><tr~> <td~>"])
@example(["</b~> <b~>", "</p~><p hidden~><li~>", "</p~>"])
@example(["<li~><b~></li~><li~>"])
def test_tags_do_the_same_however_often_they_came_before(runs: list[str]) -> None:
    """What is known of tags, from their page or another, is what they do when each is a new one."""
    again = "".join(f"tea{run}" for run in runs) * 4
    known = again.replace("~", "")
    first, *rest = again.split("~")
    new = first + "".join(f" data-n={next(NEVER_BEFORE)}{part}" for part in rest)

    assert lines_of(f"{known}bun") == lines_of(f"{new}bun")


def test_blocks_part_lines_and_inline_tags_do_not() -> None:
    """A paragraph is one line, however its source is wrapped."""
    assert shown("<div>Board<p>The <i>clerk</i>\n  met 12<sup>th</sup><p>Tea</div>after") == [
        "Board",
        "The clerk met 12th",
        "Tea",
        "after",
    ]


def test_headings_have_levels_and_bold_is_told_apart() -> None:
    """What the page states about a line is in its style."""
    lines = lines_of("<h2>Items</h2><p><b>All</b></p><p><strong>To:</strong> Ann</p><p>a <b>b</b>")

    assert [(x.style.heading, x.style.bold, x.style.lead) for x in lines] == [
        (2, False, 0),
        (None, True, 0),
        (None, False, 3),
        (None, False, 0),
    ]


def test_what_is_underlined_is_set_off_as_bold_type_is() -> None:
    """By the element or by a style."""
    under = '<span style="text-decoration: underline">Tea</span>'
    lines = lines_of(f"<p><u>Tea</u></p><p><u>Tea</u> was good.</p><p>{under}</p><p>Tea</p>")

    assert [(x.style.bold, x.style.lead) for x in lines] == [
        (True, 0),
        (False, 3),
        (True, 0),
        (False, 0),
    ]


def test_a_number_before_a_title_in_bold_belongs_to_it() -> None:
    """It is typed, and its figures are plain; a word before the bold ones is none."""
    lines = lines_of("<p>1. <b>Tea</b> was good.</p><p>2.1 <b>Buns</b></p><p>Ann <b>Lee</b> spoke.")

    assert [(x.style.bold, x.style.lead) for x in lines] == [(False, 6), (True, 0), (False, 0)]


def test_a_line_is_struck_out_where_all_its_words_are() -> None:
    """By any of the three elements, also over two lines; a word that is not struck out counts."""
    page = "<li><s>Call</s> <del>Lee</del><li><s>Call</s> Lee<li><strike>Call<br>Lee</strike>, too"

    assert [(x.text, x.style.struck) for x in lines_of(f"<ul>{page}</ul>")] == [
        ("• Call Lee", True),
        ("• Call Lee", False),
        ("• Call", True),
        ("Lee, too", False),
    ]


def test_lists_show_the_markers_that_a_browser_shows() -> None:
    """Numbers count on from start, in the kind that the list asks for, also backwards."""
    source = (
        "<ul><li>a<ol type=a start=3><li>b<li value=7>c</ol><li>d</ul>"
        "<ol reversed><li>e<li>f</ol><ol type=I><li><p>g</p><p>h</p></ol>"
        "<ul style='list-style: none'><li>i</ul>"
    )

    lines = lines_of(source)

    assert [(line.text, line.style.list_level, line.style.marker) for line in lines] == [
        ("• a", 0, "•"),
        ("c. b", 1, "c."),
        ("g. c", 1, "g."),
        ("• d", 0, "•"),
        ("2. e", 0, "2."),
        ("1. f", 0, "1."),
        ("I. g", 0, "I."),
        ("h", 0, None),
        ("i", 0, ""),
    ]


def test_tables_are_read_cell_by_cell() -> None:
    """Merged cells stand once, where they begin; cells below them keep their columns."""
    source = (
        "<table><tr><th>Who<th colspan=2>What</tr><tr><td rowspan=2>Ann<td>a<td>b</tr>"
        "<tr><td>c<br>d<td>e</tr></table>"
    )

    lines = lines_of(source)

    assert [(x.text, x.style.row, x.style.column, x.style.header) for x in lines] == [
        ("Who", 0, 0, True),
        ("What", 0, 1, True),
        ("Ann", 1, 0, False),
        ("a", 1, 1, False),
        ("b", 1, 2, False),
        ("c", 2, 1, False),
        ("d", 2, 1, False),
        ("e", 2, 2, False),
    ]
    assert lines[6].style.joins is False


def test_a_table_that_lays_out_the_page_is_no_table() -> None:
    """Nested tables are read; what holds them only places them."""
    source = "<table><tr><td>Left<td><table><tr><td>a<td>b<tr><td>c<td>d</table></table>"

    lines = lines_of(source)

    assert [(line.text, line.style.table) for line in lines] == [
        ("Left", None),
        ("a", 0),
        ("b", 0),
        ("c", 0),
        ("d", 0),
    ]


def test_tags_that_never_come_twice_are_read_as_any_others() -> None:
    """What a tag does is remembered, and a page may have more kinds of tags than that."""
    often, seldom = "<li>Tea</li><li>Buns</li>", "".join(f"<p class=c{n}>{n}" for n in range(6000))

    lines = shown(f"<ul>{often}</ul>{seldom}<ul>{often}</ul><p class=c5999>end")

    assert lines == ["• Tea", "• Buns", *map(str, range(6000)), "• Tea", "• Buns", "end"]


@pytest.mark.parametrize(
    ("odd", "regular"),
    [
        ("<p>2 < 3, and 3 > 2", "<p>2 &lt; 3, and 3 &gt; 2"),
        ("<p>Tea <3", "<p>Tea &lt;3"),
        ('<p title="a > b">Tea', '<p title="a &gt; b">Tea'),
        ('<p title="<b>" hidden>Tea', '<p title="&lt;b&gt;" hidden>Tea'),
        ('<p title="a><b">Tea', '<p title="a&gt;&lt;b">Tea'),
        ("<p don't>Tea", "<p>Tea"),
        ("<p>Tea<b never ends", "<p>Tea"),
    ],
)
def test_brackets_elsewhere_than_around_tags_are_text(odd: str, regular: str) -> None:
    """A page in which such a one comes late is read as if it were written as an entity."""
    before = "<h1>Board</h1><ul><li>Buns</ul>"

    assert lines_of(before + odd) == lines_of(before + regular)


def test_what_the_screen_does_not_show_is_known_by_usual_names() -> None:
    """Links that skip the menu are hidden, and the "[edit]" of a wiki is no part of its heading."""
    lines = lines_of(
        '<a class="skip-link screen-reader-text" href=#x>Skip to content</a><h1>Board</h1>'
        '<h2><span class=mw-headline>Roof</span><span class="mw-editsection">[<a href=/e>edit</a>]'
        f'</span></h2>{ARTICLE}<p>Tea<span class="sr-only"> (menu)</span> at four'
    )

    assert [(x.text, x.dropped) for x in lines[:4]] == [
        ("Skip to content", "hidden"),
        ("Board", None),
        ("Roof", None),
        ("[edit]", "navigation"),
    ]
    assert [(x.text, x.dropped, x.style.joins) for x in lines[-3:]] == [
        ("Tea", None, None),
        ("(menu)", "hidden", None),
        ("at four", None, True),
    ]


def test_a_sentence_goes_on_behind_what_is_hidden_in_it() -> None:
    """An icon or a remark for screen readers parts no paragraph."""
    lines = lines_of("<p>Ann will <svg><path/></svg> call<p>Bob<br>and <i hidden>x</i>Cay<p>Dee")

    assert [(x.text, x.style.joins) for x in lines if x.dropped is None] == [
        ("Ann will", None),
        ("call", True),
        ("Bob", None),
        ("and", False),
        ("Cay", True),
        ("Dee", None),
    ]


def test_the_head_of_a_page_may_hold_the_only_title() -> None:
    """Standards groups write name and date into <header>, above a <main> without a title."""
    head = (
        "<header><p><a href=/>Logo</a></p><h1>Tactile Graphics</h1><h2>14 February 2022</h2>"
        "<nav><h2>Links</h2><a href=/irc>Log</a></nav><h3><a href=/>Site</a></h3></header>"
    )

    alone = shown(f"{head}<main><h2>Minutes</h2>{ARTICLE}</main>")
    beside = shown(f"{head}<main><h1>Minutes</h1>{ARTICLE}</main>")

    assert alone[:3] == ["Tactile Graphics", "14 February 2022", "Minutes"]
    assert beside[0] == "Minutes"


def test_line_breaks_make_lines_of_one_paragraph() -> None:
    """After <br> a line begins that does not go on with the one above; two part paragraphs."""
    lines = lines_of("<p>Ann<br>Bob<br><br>Cay</p><p>Dee</p>")

    assert [(line.text, line.style.joins) for line in lines] == [
        ("Ann", None),
        ("Bob", False),
        ("Cay", None),
        ("Dee", None),
    ]


def test_preformatted_text_keeps_its_lines_and_columns() -> None:
    """A page that is one typed text is no page of whole paragraphs."""
    document = page("<pre>Board met\n  Ann    Chair\n\n<b>Bob</b>    Clerk</pre>")

    assert [(line.text, line.indent) for line in document.lines] == [
        ("Board met", 0),
        ("Ann    Chair", 2),
        ("Bob    Clerk", 0),
    ]
    assert not document.hard
    assert page("<p>Board").hard


def test_entities_and_blanks_become_what_they_show() -> None:
    """Named and numbered characters, with and without semicolon; blanks that do not break."""
    assert shown("<p>a&amp;b &lt;c&gt; &#8364;5 &copy;x&nbsp;&nbsp;y AT&T") == [
        "a&b <c> €5 ©x  y AT&T"
    ]


@pytest.mark.parametrize(
    ("declared", "codec"),
    [
        ("<meta charset='windows-1251'>", "cp1251"),
        ("<meta http-equiv=Content-Type content='text/html; charset=koi8-r'>", "koi8-r"),
        ("<?xml version='1.0' encoding='iso-8859-5'?>", "iso-8859-5"),
        ("<meta charset='iso-8859-1'>", "utf-8"),
        ("<meta charset='rot13'>", "utf-8"),
        ("<meta charset='shift_jis'>", "utf-16"),
        ("", "utf-8"),
    ],
)
def test_the_declared_encoding_is_used_unless_the_bytes_object(declared: str, codec: str) -> None:
    """What a page says of its encoding is a claim, and only character sets are believed."""
    assert read_html(f"{declared}<p>Совет".encode(codec)).text == "Совет"


def test_the_article_stays_and_what_surrounds_it_is_navigation() -> None:
    """Menus, headers, footers and side bars are kept as dropped lines."""
    source = (
        "<header><a href=/>Home</a></header><nav><ul><li><a href=/a>Minutes</a></ul></nav>"
        f"<main><h1>Board</h1>{ARTICLE}</main><div>Opening hours</div><footer>2026</footer>"
    )

    lines = lines_of(source)

    assert [line.text for line in lines if line.dropped == "navigation"] == [
        "Home",
        "Minutes",
        "Opening hours",
        "2026",
    ]
    assert shown(source)[0] == "Board"
    assert len(shown(source)) == 7


def test_a_side_bar_of_dated_links_is_navigation_without_saying_so() -> None:
    """A long list of nothing but links is an archive; links to papers belong to the minutes."""
    archive = "".join(f"<li><a href='/minutes/{n}'>Minutes of May {n}</a>" for n in range(90))
    papers = "".join(f"<li><a href='/{n}.pdf'>Paper {n}</a>" for n in range(30))

    assert len(shown(f"<div><div><ul>{archive}</ul></div><div>{ARTICLE}</div></div>")) == 6
    assert len(shown(f"<div><ul>{archive}</ul>{ARTICLE}</div>")) == 6
    assert len(shown(f"<div>{ARTICLE}<ul>{papers}</ul></div>")) == 36


def test_a_page_of_agenda_links_is_not_emptied() -> None:
    """A short list of links inside the article is content."""
    agenda = "<ol><li><a href=/1>Call to order</a><li><a href=/2>Budget</a></ol>"

    assert shown(f"<h1>Agenda</h1>{agenda}") == ["Agenda", "1. Call to order", "2. Budget"]


def test_hidden_and_derived_parts_are_dropped_by_name() -> None:
    """What is not shown is kept with its reason, scripts aside; parts end where they end."""
    source = (
        "<p hidden>a</p><div style='display: none'>b<div>c</div>d</div><p>e</p>"
        '<section data-meetingmodel="derived"><p>f</p></section><noscript>g</noscript>'
        "<script>if (a < b) document.write('<p>no')</script><style>p {}</style><p>h</p>"
    )

    assert [(line.text, line.dropped) for line in lines_of(source)] == [
        ("a", "hidden"),
        ("b", "hidden"),
        ("c", "hidden"),
        ("d", "hidden"),
        ("e", None),
        ("f", "derived"),
        ("g", "hidden"),
        ("h", None),
    ]


def test_a_part_that_we_wrote_is_named() -> None:
    """Parts of the record come back as what they were."""
    lines = lines_of("<div data-mm-part=preamble><div>a</div><p>b</p></div><p>c</p>")

    assert [line.style.part for line in lines] == ["preamble", "preamble", None]


def test_links_title_and_boxes_are_data() -> None:
    """Targets, the page's title and the state of a box are known, and are no text."""
    document = page(
        "<title>Board &amp; co</title><meta name=author content=Ann>"
        "<p><a href='a.pdf'>Papers</a><ul><li><input type=checkbox checked>Send</ul>"
    )

    assert document.metadata == {"title": "Board & co", "author": "Ann"}
    assert [line.text for line in document.lines] == ["Board & co", "Papers", "☑ Send"]
    assert document.lines[0].dropped == "page title"
    assert document.lines[1].style.links == ("a.pdf",)
    assert document.lines[2].style.checked is True


@pytest.mark.parametrize(
    "source",
    [
        "<p>a < b, c<d e</p>",
        "<p title='x > y'>a</p>",
        '<p title="x>a</p><p>b</p>',
        "<p>a</p",
        "<!-- never closed <p>a</p>",
        "<script>x<p>a</p>",
        "<div></b></div></div></td>a</ul>b",
        "<td>a</td><li>b<tr>c",
        "<b>a<p>b</b><i>c",
        "<P>a</P><Table><TR><TD>b<TD>c</tAble>",
        "&#0;&#1;a&#x110000;&bogus;b",
    ],
)
def test_broken_pages_lose_no_letter(source: str) -> None:
    """Whatever is left open, closed twice or never begun, the text is there."""
    text = page(source).text

    assert "a" in text
    assert "b" in text or ">b" not in source


_PIECES = st.sampled_from(
    [
        *("<p>", "</p>", "<div>", "</div>", "<b>", "</b>", "<ul>", "<ol>", "<li>", "</ul>", "<br>"),
        *("<table>", "<tr>", "<td>", "</td>", "</table>", "<th>", "<h2>", "</h2>", "<span>", "<i>"),
        *("<nav>", "</nav>", "<a href=/x>", "</a>", "<pre>", "</pre>", "<section>", "</section>"),
        *("Ann ", "met", " 7 ", "\n", "  ", "é", "&amp;", "&nbsp;", "<blockquote>", "<dd>"),
        *("<p hidden>", "<div data-mm-part=closing>", "</li>", "<td rowspan=3 colspan=2>"),
    ]
)


@given(st.lists(_PIECES).map("".join))
@example("<ul><li>a<table><tr><td>b</ul>c</table>d")
@example("<p hidden><p hidden>a</p>b</p>c")
def test_an_independent_parser_finds_the_same_letters(source: str) -> None:
    """Every letter that the standard library's parser finds is in the lines, once."""
    words = Words()
    words.feed(source)
    words.close()

    lines = lines_of(source)

    plain = "".join(
        line.text.removeprefix(line.style.marker or "") if line.dropped is None else line.text
        for line in lines
    )
    assert letters(plain) == letters("".join(words.found))


@given(st.text())
def test_no_text_stops_the_reader(text: str) -> None:
    """Any text can be read as a page."""
    assert read_html(text.encode("utf-8", "replace")).format == "html"


@pytest.mark.parametrize(
    "bait",
    [
        *("<div>", "<b>", "<table><tr><td>", "<ul><li>", "<", "<a href='", '<p "', "&", "<!--"),
        *(
            "<script>",
            "<td rowspan=99>",
            "<nav>",
            "<p hidden>",
            "</div>",
            "<div><p>a</div>",
            "a<br>",
        ),
        *("<a href=x>a</a>", "<div hidden>a", "<table><td>a<td>b", "<![if !x]>", "<ol><li>"),
    ],
)
def test_bait_costs_linear_time(bait: str) -> None:
    """However a page is nested or broken, it is read at once."""
    source = (bait * (200_000 // len(bait))).encode()
    began = time.process_time()

    read_html(source)

    assert time.process_time() - began < 2


def test_published_pages_are_read_to_the_last_letter(corpus: Path) -> None:
    """The standard library's parser finds no letter in a published page that we lack."""
    for path in corpus.glob("*/source.html"):
        data = path.read_bytes()
        words = Words()
        words.feed(data.decode("utf-8"))

        missing = letters("".join(words.found)) - letters(read_html(data).text)

        assert not missing, path.parent.name


def test_an_entity_does_not_hide_that_a_line_is_bold_or_linked() -> None:
    """Bold type and links are known in lines with entities as they are in others."""
    lines = lines_of("<p><b>Roads &amp; paths</b>: <a href=a.pdf>done</a><p><b>T&eacute;a</b>")

    assert [(x.text, x.style.bold, x.style.lead) for x in lines] == [
        ("Roads & paths: done", False, 13),
        ("Téa", True, 0),
    ]


def test_what_an_element_sets_apart_ends_where_it_does() -> None:
    """An element of the same name inside it, set apart for another reason, does not end it."""
    lines = lines_of("<div hidden>a<div data-mm-part=closing>b</div>c</div>d")

    assert [(x.text, x.dropped) for x in lines] == [
        ("a", "hidden"),
        ("b", "hidden"),
        ("c", "hidden"),
        ("d", None),
    ]


@given(
    st.lists(st.sampled_from(["<p>", "</p>", "<td>", "</td>", " ", "x", "<b>", "<!", "<3", "'"]))
)
def test_it_is_the_same_when_the_same_tags_come_again(parts: list[str]) -> None:
    """What was remembered of the tags between two texts does what they did at first."""
    once = "<table>" + "".join(parts) + "<hr>"

    lines = lines_of(once * 4)

    first = [line.text for line in lines_of(once)]
    assert [line.text for line in lines] == first * 4


def test_parts_beside_main_with_a_heading_of_their_own_are_content() -> None:
    """Standards groups have the attendees before <main>; a menu with a heading stays a menu."""
    attendees = "<div><h2>Attendees</h2><dl><dt>Present<dd>Ann Lee, Bob Roe</dl></div>"
    menu = "<div><h2>More</h2><ul><li><a href=/a>May</a><li><a href=/b>June</a></ul></div>"

    kept = shown(f"{attendees}<main>{ARTICLE}</main>{menu}")

    assert kept[:3] == ["Attendees", "Present", "Ann Lee, Bob Roe"]
    assert not {"May", "June"} & set(kept)


def test_what_stands_between_the_title_of_a_page_and_its_article_is_content() -> None:
    """Makers of pages put day and place there; links that stand there lead elsewhere."""
    day = "<div class=post-meta><p>Held on 3 May at 7pm</p><p>Location: online</p></div>"
    menu = "<p><a href=/a>May</a></p>"
    article = f"<article>{ARTICLE}</article><p><a href=/b>June</a></p><p>Made with care</p>"

    kept = shown(f"<main><h1>Board</h1>{day}{article}</main>")

    assert kept[:3] == ["Board", "Held on 3 May at 7pm", "Location: online"]
    assert "Made with care" not in kept
    assert "Held on 3 May at 7pm" not in shown(f"<main><h1>Board</h1>{day}{menu}{article}</main>")


def test_soft_hyphens_are_no_part_of_a_word() -> None:
    """Publishing systems set them into long words; a browser shows them at the end of a line."""
    page = read_html("<p>Pre&shy;sent: the com\u00admit&#173;tee</p>".encode())

    assert [line.text for line in page.lines] == ["Present: the committee"]


def test_menus_beside_the_words_are_navigation_where_no_element_says_so() -> None:
    """Older systems write everything in divisions, the menu at the head of the page too."""
    links = "".join(f"<li><a href=/{n}>Link {n}</a></li>" for n in (1, 2, 3))
    page = read_html(
        f"<body><div class=nav-menu><ul>{links}</ul></div><div><div><h2>Minutes</h2>"
        "<p>Ann Lee and Bob Roe were there, and others came along for the evening.</p></div>"
        f"<div class=sidebar><h4>Quick links</h4><ul>{links}</ul></div></div></body>".encode()
    )

    assert [line.text for line in page.lines if line.dropped is None] == [
        "Minutes",
        "Ann Lee and Bob Roe were there, and others came along for the evening.",
    ]


def test_a_list_of_links_below_the_title_is_content() -> None:
    """A title in a division of its own does not make the rest of the page its surroundings."""
    links = "".join(f"<li><a href=/{n}>Report {n}</a></li>" for n in (1, 2, 3))
    page = read_html(
        "<div><h1>Board</h1><p>May 4, 2026</p></div><p>The papers of the evening are here:</p>"
        f"<ul>{links}</ul>".encode()
    )

    assert not [line.text for line in page.lines if line.dropped]


def test_levels_of_lists_side_by_side_are_told_by_their_class() -> None:
    """A shared document is saved with a list for each level, none inside another."""
    lines = lines_of(
        "<ul class='lst-kix_a1-0 start'><li>Roads</ul><ul class='lst-kix_a1-1'><li>Holes</ul>"
        "<ul class='lst-kix_a1-0'><li>Parks</ul>"
    )

    assert [(line.text, line.style.list_level) for line in lines] == [
        ("• Roads", 0), ("• Holes", 1), ("• Parks", 0),
    ]  # fmt: skip


def test_boxes_that_a_class_draws_are_ticked_or_not() -> None:
    """A notebook draws the boxes of its tasks by the style of an empty element."""
    done, left = lines_of(
        "<ul><li><div class='checkbox checkbox-on'></div> <span>Call</span></ul>"
        "<ul><li><div class='checkbox checkbox-off'></div> <span>Write</span></ul>"
    )

    assert (done.style.checked, left.style.checked) == (True, False)


def test_people_that_a_page_draws_apart_do_not_run_into_each_other() -> None:
    """Chips of people have no blank between them; their style parts them."""
    source = "<p><span class='user'>Ann Lee</span><span class='user'>Bob Roe</span></p>"

    assert shown(source) == ["Ann Lee Bob Roe"]
