"""Markdown: one line of the document for each line of the file, with what Markdown says of it."""

import re
import time
from collections import Counter

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from meetingmodel.document import Line
from meetingmodel.readers.markdown import read_markdown
from meetingmodel.readers.markdown.inline import read_inline


def lines_of(*source: str) -> tuple[Line, ...]:
    """Read these lines of Markdown."""
    return read_markdown("\n".join(source).encode()).lines


def shown(*source: str) -> list[str]:
    """Return what a reader of the page sees, blank lines left out."""
    return [line.text for line in lines_of(*source) if line.text and not line.dropped]


@pytest.mark.parametrize(
    ("source", "seen"),
    [
        ("**No. 1  [Roads]{.underline}**", ["No. 1  Roads"]),
        ('[Ann Lee]{custom-style="Present"} took the chair', ["Ann Lee took the chair"]),
        ("[]{#anchor}", []),
        ("[[Old]{.a} [gate]{.b}]{.c}", ["Old gate"]),
        ('[Gate](#gate){.toggle\nrole="button"}', ["Gate"]),
        ("[Gate] {.x}, [1]{b}", ["[Gate] {.x}, [1]{b}"]),
        ("Held on 13^th^ May, 2^n and a^th^", ["Held on 13th May, 2^n and a^th^"]),
    ],
)
def test_marks_that_pandoc_puts_on_words_are_not_shown(source: str, seen: list[str]) -> None:
    """ "[Roads]{.underline}" is underlined, "13^th^" raised; other braces and carets are text."""
    assert shown(source) == seen


def test_headings_lose_their_marks_and_keep_their_level() -> None:
    """Hashes, underlines, closing hashes and attributes are markup; a hashtag is none."""
    lines = lines_of("# A #", "## B {#b}", "###C", "D", "===", "E", "---", "#1 priority", "{: .x}")

    assert [(line.text, line.style.heading) for line in lines] == [
        ("A", 1),
        ("B", 2),
        ("C", 3),
        ("D", 1),
        ("", None),
        ("E", 2),
        ("", None),
        ("#1 priority", None),
        ("{: .x}", None),
    ]
    assert lines[-1].dropped == "markup"


def test_a_rule_below_a_list_or_a_long_text_makes_no_heading() -> None:
    """Dashes part what stands above from what stands below, unless that could be a title."""
    lines = lines_of("- a", "---", "", "x", "y", "z", "---")

    assert all(line.style.heading is None for line in lines)


def test_lists_nest_by_their_indents_with_any_marker() -> None:
    """Two blanks are enough for a nested item, even below a number, as people write it."""
    lines = lines_of("1. a", "  - b", "    + c", "      and d", "  * e", "2) f")

    assert [(line.text, line.style.list_level, line.style.marker) for line in lines] == [
        ("1. a", 0, "1."),
        ("- b", 1, "-"),
        ("+ c", 2, "+"),
        ("and d", 2, None),
        ("* e", 1, "*"),
        ("2) f", 0, "2)"),
    ]
    assert [line.style.joins for line in lines] == [None, None, None, True, None, None]


def test_the_same_number_on_every_item_counts_up() -> None:
    """Markdown counts for those who write "1." throughout; other numbers stay as typed."""
    assert shown("1. a", "1. b", "1. c") == ["1. a", "2. b", "3. c"]
    assert shown("3. a", "5. b") == ["3. a", "5. b"]


def test_a_year_in_a_paragraph_is_no_list() -> None:
    """Only a 1 may open a numbered list inside a paragraph."""
    lines = lines_of("The budget of", "12. May was passed", "- but a bullet is one")

    assert [line.style.list_level for line in lines] == [None, None, 0]


def test_task_boxes_are_markers_with_a_state() -> None:
    """A ticked box is done; the box stays visible as the marker."""
    lines = lines_of("- [ ] Send", "- [x] Sent", "- [link](a)")

    assert [(line.text, line.style.checked) for line in lines] == [
        ("[ ] Send", False),
        ("[x] Sent", True),
        ("- link", None),
    ]


def test_a_table_row_is_one_line_whose_cells_are_known() -> None:
    """Cells are slices of the line; the header row is known by the rule below it."""
    lines = lines_of("| Who | What |", "|-----|:---:|", "| **Ann** | a \\| b |", "| | c |")

    rows = [line for line in lines if line.style.table is not None]
    assert [[line.text[a:b] for a, b in line.style.cells] for line in rows] == [
        ["Who", "What"],
        ["Ann", "a | b"],
        ["", "c"],
    ]
    assert [(line.style.row, line.style.header) for line in rows] == [
        (0, True),
        (1, False),
        (2, False),
    ]


def test_rows_without_a_rule_are_rows_too() -> None:
    """A table whose rule was forgotten is still written in columns, but names none."""
    rows = lines_of("| Ann | Chair |", "| Bob | Clerk |")

    assert [(row.style.row, len(row.style.cells), row.style.header) for row in rows] == [
        (0, 2, False),
        (1, 2, False),
    ]


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("**Present:** Ann", "Present: Ann"),
        ("**Date: **2018", "Date: 2018"),
        ("a*b*c _d_ snake_case_name __e__ ~~f~~", "abc d snake_case_name e f"),
        ("***Resolution #1***", "Resolution #1"),
        ("2 * 3 * 4 and **open", "2 * 3 * 4 and **open"),
        ("`a *b* \\c` and ``d ` e``", "a *b* \\c and d ` e"),
        ("\\*a\\* \\_\\_07:40\\_\\_ \\$5", "*a* __07:40__ $5"),
        ('[Agenda](a_(b).pdf "t") [x] [y]', "Agenda [x] [y]"),
        ("<https://a.b/c_d_e> <ann@b.org> <Ann>", "https://a.b/c_d_e ann@b.org <Ann>"),
        ("a&amp;b &lt;c&gt; AT&T &#8364;5", "a&b <c> AT&T €5"),
        ("12<sup>th</sup> <b>May</b><br/>x", "12th May x"),
        ("[^1] and [text][^2]", "[1] and [text][2]"),
        ("![logo](x.png) Board", "logo Board"),
        ("[![logo](x.png)](y) z", "logo z"),
        ("a <!-- hidden --> b", "a  b"),
        ("x < y > z", "x < y > z"),
    ],
)
def test_marks_inside_a_line_are_taken_out(source: str, text: str) -> None:
    """What belongs to a pair is markup; what does not is text."""
    assert read_inline(source, {}).text == text


def test_bold_is_told_apart_by_how_far_it_goes() -> None:
    """A bold line is bold; bold at its start leads up to a column, its marker included."""
    lines = lines_of("**All**", "", "**Chair:** Ann", "", "- **Bob** sends", "", "so **bold**")

    assert [(line.style.bold, line.style.lead) for line in lines if line.text] == [
        (True, 0),
        (False, 6),
        (False, 5),
        (False, 0),
    ]


def test_links_keep_their_targets_as_data() -> None:
    """Inline links, references and addresses: the text is shown, the target is known."""
    lines = lines_of("[A](a.pdf) and [B][b] and [c]", "", "[b]: http://b.org", "[c]: /c 'title'")

    assert lines[0].text == "A and B and c"
    assert lines[0].style.links == ("a.pdf", "http://b.org", "/c")
    assert [line.dropped for line in lines[2:]] == ["link target", "link target"]
    assert shown("[Chair]: Opened the meeting") == ["[Chair]: Opened the meeting"]


def test_emphasis_and_links_may_go_over_the_end_of_a_line() -> None:
    """A paragraph is read as one, and still gives a line for each of its lines."""
    lines = lines_of("[Regular Meeting", "of May](a) was **moved", "to June**")

    assert [line.text for line in lines] == ["Regular Meeting", "of May was moved", "to June"]


def test_line_breaks_that_were_asked_for_part_lines() -> None:
    """Two blanks, a backslash or <br> end a line; a wrapped line goes on, a short one may."""
    long = "The committee heard that the work on the new hall goes on"
    lines = lines_of("Ann  ", "Bob\\", "Cay<br>", "Dee", "Eve", long, "as planned")

    assert [line.style.joins for line in lines] == [None, False, False, False, None, None, True]
    assert [line.text for line in lines][:4] == ["Ann", "Bob", "Cay", "Dee"]


@pytest.mark.parametrize(
    ("source", "metadata", "length"),
    [
        ("---\ntitle: 'Board: May'\ndate: 2026-05-04\ntags:\n  - a\n  - b\n---\nx", 3, 7),
        ('+++\ntitle = "Board"\n+++\nx', 1, 3),
        ('+++\ntitle = "Board"\ntags = [\n  "a"\n]\n[menu]\nmain = 1\n+++\nx', 2, 8),
        ("+++\ntitle = Board\n+++\nx", 1, 3),
        ("---\ntitle: Board\ntags: [\n  a,\n  b\n]\n---\nx", 2, 7),
        ("% Board\n% Ann\n% May 4\n\nx", 3, 3),
        ("---\n\nNot front matter.\n\n---\nx", 0, 0),
        ("---", 0, 0),
    ],
)
def test_front_matter_is_metadata(source: str, metadata: int, length: int) -> None:
    """Its lines are kept, and dropped by name; two rules are two rules."""
    document = read_markdown(source.encode())

    assert len(document.metadata) == metadata
    assert sum(line.dropped == "front matter" for line in document.lines) == length


def test_front_matter_values_are_plain_words() -> None:
    """Quotes, lists and comments of YAML are not part of a value."""
    source = '---\ntitle: "Board \\"A\\""\nDate: 2026-05-04 # Monday\npeople: [Ann, Bob]\n---\n'

    assert read_markdown(source.encode()).metadata == {
        "title": 'Board "A"',
        "date": "2026-05-04",
        "people": "Ann, Bob",
    }


@pytest.mark.parametrize(
    ("source", "struck"),
    [
        ("- ~~Call Lee~~", [True]),
        ("- ~~Call~~ **~~Lee~~**.", [True]),
        ("- ~~Call~~ Lee", [False]),
        ("<del>Call Lee</del>", [True]),
        ("~~Call\nLee~~ now", [True, False]),
        ("~Call Lee~", [False]),
    ],
)
def test_a_line_is_struck_out_where_all_its_words_are(source: str, struck: list[bool]) -> None:
    """Two tildes or a tag strike out; marks that are left outside do not count."""
    assert [line.style.struck for line in lines_of(source)] == struck


def test_toml_values_are_words() -> None:
    """A day, a list and a switch; a table of settings says nothing of the meeting."""
    source = (
        '+++\ndate = 2026-05-04T19:00:00Z\nwho = ["Ann", "Bob"]\ndraft = false\nx = {a = 1}\n+++\n'
    )

    assert read_markdown(source.encode()).metadata == {
        "date": "2026-05-04 19:00:00+00:00",
        "who": "Ann, Bob",
        "draft": "false",
    }


def test_what_the_page_does_not_show_is_dropped_by_name() -> None:
    """Comments, template tags, pictures and tables of contents are kept as such."""
    lines = lines_of(
        "<!-- Page 2 -->", "![Seal](x.png)", "[[_TOC_]]", "{% include x %}", "<!--", "a", "-->"
    )

    assert [line.dropped for line in lines] == [
        "comment",
        "picture",
        "table of contents",
        "template",
        None,
        "comment",
        None,
    ]
    assert lines[1].page == 2


def test_code_is_text() -> None:
    """Fences go, what stands between them stays as it is."""
    lines = lines_of("```text", "# *not* a heading", "  - x", "```", "# heading")

    assert [line.text for line in lines] == ["text", "# *not* a heading", "- x", "", "heading"]
    assert lines[0].dropped == "code language"
    assert [line.style.heading for line in lines] == [None, None, None, None, 1]


def test_html_blocks_say_what_their_tags_say() -> None:
    """Tables, lists and headings may be written as tags."""
    lines = lines_of(
        "<h2>Items</h2>",
        "<table><tr><th>Who</th><th>What</th></tr>",
        "<tr>",
        "  <td><strong>Ann</strong></td>",
        "  <td>Send</td>",
        "</tr></table>",
        "<ol><li>Tea</li>",
        "<li>Buns</li></ol>",
        "after",
    )

    assert lines[0].style.heading == 2
    assert [(line.text, line.style.row, line.style.column) for line in lines[1:6]] == [
        ("Who | What", 0, 0),
        ("", None, None),
        ("Ann", 1, 0),
        ("Send", 1, 1),
        ("", None, None),
    ]
    assert lines[1].style.header
    assert [(line.text, line.style.list_level) for line in lines[6:]] == [
        ("1. Tea", 0),
        ("2. Buns", 0),
        ("after", None),
    ]


def test_quotes_and_definitions_are_paragraphs() -> None:
    """Marks of quoting are taken out; a wiki's definition lines are lines."""
    assert shown("> *Ann:* yes", "", "> > +1", "", ":   Date: May 4", "    :   Quorum met?") == [
        "Ann: yes",
        "+1",
        "Date: May 4",
        "Quorum met?",
    ]


def test_the_kind_of_a_callout_is_markup() -> None:
    """Notes and wikis frame a part with "[!note]"; amid a quote the same is text."""
    assert shown(
        "> [!abstract]- Present:", "> Ann Lee", "", "> [!NOTE]", "> One", "> [!a] two"
    ) == [
        "Present:",
        "Ann Lee",
        "One",
        "[!a] two",
    ]


def test_a_footnote_stands_apart() -> None:
    """The text of a note is no part of the running text."""
    note = lines_of("Text[^1].", "", "[^1]: The note.")[2]

    assert (note.text, note.style.part, note.style.marker) == ("[1] The note.", "footnote", "[1]")


# Nothing here is a tag, an entity, a target or a code's language, so every letter is text.
_MARKS = st.sampled_from(
    [
        *("# ", "**", "*", "_", "`", "- ", "1. ", "> ", "| ", "|--|", "\n", "\n\n", "    ", "~~"),
        *("[", "]", "![", "\\", "---", "===", "< ", "+ ", "a ", "Ann ", "b7 ", "é", ": ", "&", "^"),
        *("(", ")", "!"),
    ]
)


@given(st.lists(_MARKS).map("".join))
@example("1. a\n1. b")
@example("```a")
@example("<a ")
@example("| a\n|--|\n| b | c |")
def test_marks_lose_no_letter_and_no_line(text: str) -> None:
    """However marks are strewn over a text, its letters stay, and its lines keep their numbers."""
    document = read_markdown(text.encode())

    expected = text.removesuffix("\n").split("\n") if text else []
    assert len(document.lines) == len(expected)
    kept = Counter(char for char in document.text if char.isalpha())
    hidden = Counter(char for value in document.metadata.values() for char in value)
    links = Counter(char for line in document.lines for link in line.style.links for char in link)
    missing = Counter(char for char in text if char.isalpha()) - kept
    assert not missing - links - hidden


@given(st.text(st.characters(exclude_categories=("Cc", "Cs")) | st.sampled_from("\n\t#-*|")))
def test_any_text_has_as_many_lines_as_an_editor_shows(text: str) -> None:
    """Whatever a line opens, it stays one line. The mark keeps a text's own from being one."""
    document = read_markdown(f"\ufeff{text}".encode())

    assert len(document.lines) == len(text.removesuffix("\n").split("\n")) - (not text)


@pytest.mark.parametrize(
    "bait",
    [
        *("[", "[a](", "**a ", "*_", "`", "<!--", "<a ", "&", "> ", "- ", "|", "\\", "![", "<td>"),
        *('("', "{: ", "[^a]: ", "``` ", "a | b\n", "- a\n", "<ul><li>", "* * ", "[a][", "_a*"),
        *(
            "~~~a\n",
            "  " * 9 + "- a\n",
            "<p\n",
            "{% ",
            "---\n",
            "**a**\n",
            "[a](b)\n",
            "**a\n",
            "\\\n",
        ),
    ],
)
def test_bait_costs_linear_time(bait: str) -> None:
    """Never seconds, also where coverage is counted; the square of this many would be minutes."""
    source = (bait * (40_000 // len(bait))).encode()
    began = time.process_time()

    read_markdown(source)

    assert time.process_time() - began < 2


def test_a_cell_in_tags_goes_on_over_its_lines() -> None:
    """Converters wrap what stands in a cell; only a tag begins a paragraph there."""
    source = (
        "<table>\n<tr>\n<td>two boxes must be\nrefilled.<br>\nPaint\nit.</td>\n</tr>\n</table>\n"
    )
    lines = [line for line in read_markdown(source.encode()).lines if line.text]

    assert [(line.text, line.style.joins) for line in lines] == [
        ("two boxes must be", None),
        ("refilled.", True),
        ("Paint", None),
        ("it.", True),
    ]


def test_cells_belong_to_the_row_they_stand_in() -> None:
    """A row in tags may begin at the end of a line, behind the cells of the row above."""
    source = (
        "<table>\n<tr><td>Ann</td><td>Roof</td></tr><tr>\n<td>Bob</td>\n<td>Gate</td></tr></table>"
    )
    lines = [line for line in read_markdown(source.encode()).lines if line.text]

    assert [(line.text, line.style.row, line.style.column) for line in lines] == [
        ("Ann | Roof", 0, 0),
        ("Bob", 1, 0),
        ("Gate", 1, 1),
    ]


def test_a_table_on_one_line_is_read_row_by_row() -> None:
    """Programs write a whole table on one line; each row is a line with its cells all the same."""
    lines = lines_of(
        "<table><thead><tr><th>Who</th><th>Task</th></tr></thead><tbody>"
        "<tr><td>Ann</td><td>Call the <b>roofer</b></td></tr><tr><td></td><td>Keys</td></tr>"
        "</tbody></table>",
        "after",
    )

    rows = [
        (x.style.table, x.style.row, x.style.header, [x.text[a:b] for a, b in x.style.cells])
        for x in lines[:3]
    ]
    assert rows == [
        (0, 0, True, ["Who", "Task"]),
        (0, 1, False, ["Ann", "Call the roofer"]),
        (0, 2, False, ["", "Keys"]),
    ]
    assert [line.text for line in lines[3:]] == ["after"]


def test_what_stands_around_a_table_on_its_line_is_kept() -> None:
    """Headings, captions, items, and a second table may stand on the same line."""
    lines = lines_of(
        "<h2>Tasks</h2><table><caption>Open</caption><tr><td>a</td><td>b</td></tr></table>"
        "<table><tr><td>c</td><td>d</td></tr></table><ul><li>Tea</li><li>Buns</li></ul>end"
    )

    assert [(line.text, line.style.table, line.style.heading) for line in lines] == [
        ("Tasks", None, 2),
        ("Open", None, None),
        ("a | b", 0, None),
        ("c | d", 1, None),
        ("• Tea", None, None),
        ("• Buns end", None, None),
    ]


_TAGS = "table tr td th caption ul li h2 p br"


@given(
    st.lists(
        st.sampled_from(_TAGS.split()).flatmap(
            lambda tag: st.sampled_from([f"<{tag}>", f"</{tag}>"])
        )
        | st.sampled_from(["Ann", "Bob and", " ", "\n"])
    ).map("".join)
)
@example("<table><tr><td>Ann</td></tr>Bob</table>")
def test_block_tags_lose_no_letter(source: str) -> None:
    """Whatever tags stand on a line, and whether or not they are closed, the words stay."""
    document = read_markdown(f"<p>{source}".encode())

    words = re.sub("<[^<>]*>", " ", source)
    assert Counter(filter(str.isalpha, document.text)) == Counter(filter(str.isalpha, words))


def _page(above: str, heading: str = "# Board Minutes") -> str:
    links = "\n".join(f"- [Place {n}](https://example.org/{n})" for n in range(22))
    return f"{above}\n\n## Departments\n\n{links}\n\n{heading}\n\nAnn Lee spoke.\n"


def _kept(source: str) -> list[str]:
    return [line.text for line in lines_of(source) if line.text and line.dropped is None]


def test_menus_above_the_heading_of_a_copied_page_are_set_apart() -> None:
    """A program that copies a web page as Markdown takes its menus along; the minutes stay."""
    page = _page("[Skip to content](https://example.org/#main)")

    assert _kept(page) == ["Board Minutes", "Ann Lee spoke."]
    assert {line.dropped for line in lines_of(page) if "Place" in line.text} == {"navigation"}


def test_a_list_of_links_below_words_is_kept() -> None:
    """The papers of an agenda are links, too; so is all above a line that is no heading."""
    told = "\n\n".join(f"Bob Roe said {n}." for n in range(8))

    assert len(_kept(_page(told))) == 33
    assert len(_kept(_page("Papers", heading="Then they went on."))) == 26


def test_a_rule_right_below_a_sentence_parts_pages() -> None:
    """Programs that make Markdown of a PDF write "---" between its pages, without a blank line."""
    long = "Teacher of the upper classes, was a good friend, and was elected to the council"
    text = (
        f"Budget\n---\n\nThe roof was mended in May.\n---\n\nShe was a\n\n{long}\n---\n\nin 1999.\n"
    )
    lines = read_markdown(text.encode()).lines

    assert [line.text for line in lines if line.style.heading] == ["Budget"]
    assert "The roof was mended in May." in [line.text for line in lines]


def test_the_number_of_a_page_below_its_rule_is_no_text() -> None:
    """The same programs put the number of the page behind its rule; what stands above goes on."""
    text = (
        "Roads\n---\n\nIt was agreed to pay\n\nthe following sums:\n---\n2\n\nAnn £40\n\n"
        "A gate.\n---\n3\n\nThe end.\n"
    )
    lines = read_markdown(text.encode()).lines

    assert [line.text for line in lines if line.style.heading] == ["Roads"]
    assert [(line.text, line.dropped) for line in lines if line.dropped] == [
        ("2", "page number"),
        ("3", "page number"),
    ]
    assert [line.page for line in lines if line.text in ("A gate.", "The end.")] == [2, 3]


def test_a_number_that_counts_no_pages_stays() -> None:
    """A number below a rule may be a figure or the head of a list."""
    lines = read_markdown(b"Votes\n\nAyes\n---\n4\n\nNays\n---\n1\n").lines

    assert not any(line.dropped for line in lines)
    assert [line.text for line in lines if line.style.heading] == ["Ayes", "Nays"]


def test_a_bold_colon_is_a_colon() -> None:
    """Programs write "PRESENT**:**" where Word has the colon in bold type."""
    lines = read_markdown(b"PRESENT**:**\n\n**a**,**b** c **d**").lines

    assert [line.text for line in lines] == ["PRESENT:", "", "a,b c d"]
