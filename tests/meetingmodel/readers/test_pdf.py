"""PDF files: what a reader of the page sees, line by line."""

import pytest
from support.making_pdfs import Page, make_pdf, width, wrapped

from meetingmodel.document import Document, Line
from meetingmodel.errors import ReadError
from meetingmodel.readers.limits import Limits
from meetingmodel.readers.pdf import read_pdf

TALK = (
    "The group heard from the panel about its efforts in the northern districts, and asked how "
    "the figures were collected; staff need time to prepare, because two schools share one office"
)


def read(*pages: Page) -> Document:
    """Return the document of *pages*."""
    return read_pdf(make_pdf(pages), isolated=False)


def shown(document: Document) -> list[str]:
    """Return the lines that hold words, each indented as it stands."""
    return [" " * line.indent + line.text for line in document.lines if line.text]


def starting(document: Document, text: str) -> Line:
    """Return the first line that starts with *text*."""
    return next(line for line in document.lines if line.text.startswith(text))


def test_a_time_stands_on_the_row_of_its_item() -> None:
    """A column of times at the left is read with the items beside it, not before or after them."""
    first, second = Page(), Page()
    first.text(72, 60, "ORCHARD LEARNING WORK GROUP", bold=True)
    first.text(72, 100, "1:00-1:15", bold=True)
    first.text(180, 100, "Welcome and Introductions", bold=True)
    y = first.prose(180, 120, f"Dana Reyes welcomed the members. {TALK}.", room=350)
    first.text(72, y, "1:15-2:30", bold=True)
    first.text(180, y, "Panel on Graduates", bold=True)
    y = first.entry(198, y + 20, TALK, room=330)
    y = first.entry(216, y, TALK, glyph="o", room=310)
    first.entry(234, y, TALK, glyph="\uf0a7", room=290)
    second.prose(252, 60, "and this line goes on with the last entry.", room=270)
    second.text(72, 100, "2:30-2:40", bold=True)
    second.text(180, 100, "Break", bold=True)

    lines = shown(read(first, second))

    assert [line.split()[0] for line in lines if line[0].isdigit()] == [
        "1:00-1:15",
        "1:15-2:30",
        "2:30-2:40",
    ]
    assert [line.split("   ")[-1].strip() for line in lines if line[0].isdigit()] == [
        "Welcome and Introductions",
        "Panel on Graduates",
        "Break",
    ]
    assert all(line.startswith(" " * 18) for line in lines[1:] if not line[0].isdigit())


def test_entries_of_a_list_have_their_glyph_and_their_depth() -> None:
    """A glyph stands in front of its text and is named; deeper entries start further right."""
    page = Page()
    y = page.entry(72, 60, f"First {TALK}")
    y = page.entry(100, y, "Second", glyph="o")
    page.entry(128, y, "Third", glyph="\uf0a7")

    document = read(page)
    entries = [line for line in document.lines if line.style.marker]

    assert [line.text.split()[:2] for line in entries] == [
        ["•", "First"],
        ["o", "Second"],
        ["▪", "Third"],
    ]
    assert [line.style.marker for line in entries] == ["•", "o", "▪"]
    assert entries[0].indent < entries[1].indent < entries[2].indent
    assert document.lines[1].indent > entries[0].indent, "the rest hangs under the text"


@pytest.mark.parametrize("foot", ["https://otter.example/may 1/1", "Otter Trust 1/1"])
def test_what_a_browser_prints_around_a_page_is_dropped(foot: str) -> None:
    """When it was printed is not when they met; a foot of the trust's own leaves all as it is."""
    page = Page()
    page.text(24, 24, "11/29/26, 8:09 AM", size=8)
    page.text(260, 24, "Minutes of the trust", size=8)
    for number, text in enumerate(("Otter Trust", "Met on 4 May 2026", "The roof leaks.")):
        page.text(72, 100 + 30 * number, text)
    page.text(24, 770, foot, size=8)

    dropped = [line.dropped for line in read(page).lines if line.text]
    ends = ("page header", "page footer") if "://" in foot else (None, None)
    assert (dropped[0], dropped[-1]) == ends
    assert dropped[1:-1] == [None, None, None]


def test_bullets_that_are_drawn_stand_before_their_text() -> None:
    """Browsers draw them; a dot between words, or one far from all text, is none."""
    page = Page()
    page.text(72, 80, "Tasks of the group, and who is to do them")
    for number, (edge, text) in enumerate(((90, "Ann calls the roofer"), (108, "by Friday"))):
        page.dot(edge - 12, 98 + 14 * number)
        page.text(edge, 101 + 14 * number, text)
    page.text(72, 150, "Roads")
    page.dot(72 + width("Roads", 11) + 4, 147)
    page.text(72 + width("Roads", 11) + 12, 150, "Bridges")
    page.dot(400, 300)

    lines = [line for line in read(page).lines if line.text]
    assert [(line.text, line.style.marker) for line in lines] == [
        ("Tasks of the group, and who is to do them", None),
        ("• Ann calls the roofer", "•"),
        ("• by Friday", "•"),
        ("Roads    Bridges", None),
    ]
    assert lines[1].indent < lines[2].indent


def test_a_glyph_on_a_baseline_of_its_own_belongs_to_the_text_beside_it() -> None:
    """Symbol fonts set their glyphs a little higher or lower than the text."""
    page = Page()
    page.text(72, 93, "•")
    page.text(90, 100, "Budget", size=11)
    page.text(72, 128, "\uf0b7")
    page.text(90, 122, "Roads", size=11)

    assert shown(read(page)) == ["• Budget", "• Roads"]


@pytest.mark.parametrize(
    ("glyph", "checked"), [("\uf0a8", False), ("\uf0fe", True), ("☐", False), ("☒", True)]
)
def test_boxes_to_tick_say_whether_they_are_ticked(glyph: str, checked: bool) -> None:
    """A box, also one from a symbol font, gives the state of a task."""
    page = Page()
    page.entry(72, 60, "Call the plumber", glyph=glyph)

    assert read(page).lines[0].style.checked is checked


def test_two_columns_of_names_stand_side_by_side() -> None:
    """A roll in two columns gives rows of two cells, three blanks apart at least."""
    page = Page()
    page.text(72, 60, "Present:", bold=True)
    for place, (left, right) in enumerate((("Ann Lee, Chair", "Bo Chen"), ("Cy Diaz", "Di Evans"))):
        page.text(72, 80 + 14 * place, left)
        page.text(300, 80 + 14 * place, right)

    rows = [line.text for line in read(page).lines if "   " in line.text]

    assert [[cell.strip() for cell in row.split("   ") if cell.strip()] for row in rows] == [
        ["Ann Lee, Chair", "Bo Chen"],
        ["Cy Diaz", "Di Evans"],
    ]


def test_lists_under_labels_of_their_own_are_read_one_by_one() -> None:
    """Members present, and beside them the absent: each list stays under its label."""
    page = Page()
    for place, (left, right) in enumerate(
        (("Members present:", "Members absent:"), ("Ann Lee", "Bo Chen"), ("Cy Diaz", "Di Evans"))
    ):
        page.text(72, 80 + 13 * place, left)
        page.text(300, 80 + 13 * place, right)

    assert [line.strip() for line in shown(read(page))] == [
        "Members present:",
        "Ann Lee",
        "Cy Diaz",
        "Members absent:",
        "Bo Chen",
        "Di Evans",
    ]


def test_a_label_stays_beside_its_value() -> None:
    """A form of labels and values is read row by row."""
    page = Page()
    for place, (left, right) in enumerate(
        (("Chair:", "Ann Lee"), ("Clerk:", "Bo Chen"), ("Place:", "Room 4"))
    ):
        page.text(72, 80 + 13 * place, left)
        page.text(200, 80 + 13 * place, right)

    assert [" ".join(line.split()) for line in shown(read(page))] == [
        "Chair: Ann Lee",
        "Clerk: Bo Chen",
        "Place: Room 4",
    ]


def test_cells_of_a_drawn_table_are_whole() -> None:
    """Text that wraps in a cell stands in one place of its row; rows follow without a gap."""
    page = Page()
    edges, heights = [72, 300, 420, 520], [80, 100, 140, 170]
    page.grid(edges, heights)
    for x, text in zip(edges, ("Action", "Owner", "Due"), strict=False):
        page.text(x + 4, 94, text, bold=True)
    page.prose(76, 114, "Send the draft of the budget to all members and to the auditor", room=210)
    page.text(304, 114, "Ann Lee and the")
    page.text(304, 127, "budget committee")
    page.text(424, 114, "May 3")
    page.text(76, 155, "Call the plumber")
    page.text(424, 155, "soon")

    rows = [
        [cell.strip() for cell in line.text.split("   ") if cell.strip()]
        for line in read(page).lines
    ]

    assert rows == [
        ["Action", "Owner", "Due"],
        [
            "Send the draft of the budget to all members and to the auditor",
            "Ann Lee and the budget committee",
            "May 3",
        ],
        ["Call the plumber", "soon"],
    ]
    first, second, third = read(page).lines
    assert [line.style.row for line in (first, second, third)] == [0, 1, 2]
    assert first.style.header
    assert [third.text[start:stop] for start, stop in third.style.cells] == [
        "Call the plumber",
        "",
        "soon",
    ]


def test_running_text_in_a_cell_stays_as_lines() -> None:
    """In a table of topic, discussion and action the discussion is read before the action."""
    page = Page()
    page.grid([72, 180, 420, 540], [80, 400])
    page.text(76, 100, "1. Budget", bold=True)
    y = page.prose(184, 100, f"Ann Lee presented it. {TALK}.", room=220)
    page.prose(184, y, f"Bo Chen asked about roads. {TALK}.", room=220)
    page.prose(424, 100, "Staff will send the figures to the board in May", room=100)

    lines = [line for line in read(page).lines if line.text]
    starts = [line.text for line in lines if not line.style.joins]

    assert [" ".join(text.split()[:3]) for text in starts] == [
        "1. Budget",
        "Ann Lee presented",
        "Bo Chen asked",
        "Staff will send",
    ]
    assert [line.style.column for line in lines if not line.style.joins] == [0, 1, 1, 2]
    assert {(line.style.table, line.style.row) for line in lines} == {(0, 0)}


def test_columns_of_running_text_are_read_one_after_the_other() -> None:
    """A page set in two columns, as a newsletter is, is read down the left one first."""
    page = Page()
    page.text(200, 50, "NEWS OF THE BOARD", bold=True)
    page.prose(60, 90, f"Left. {TALK}. {TALK}. {TALK}.", room=230)
    page.prose(322, 90, f"Right. {TALK}. {TALK}. {TALK}.", room=230)

    words = read(page).text.split()

    assert words.count("Right.") == 1
    assert words.index("Right.") == 4 + 1 + 3 * len(TALK.split())


def test_a_head_in_parts_stands_across_both_columns() -> None:
    """What stands above the running text of two columns is read as one line, as on other pages."""
    page = Page()
    for x, part in ((60, "Town of Fold"), (262, "Minutes of the Council"), (490, "May 4, 2026")):
        page.text(x, 40, part)
    page.prose(60, 90, f"Left. {TALK}. {TALK}. {TALK}.", room=230)
    page.prose(322, 90, f"Right. {TALK}. {TALK}. {TALK}.", room=230)

    text = read(page).text
    words = text.split()

    assert " ".join(words).startswith("Town of Fold Minutes of the Council May 4, 2026 Left.")
    assert words.index("Right.") == 10 + 1 + 3 * len(TALK.split())


def test_heads_and_feet_that_repeat_are_dropped_but_once() -> None:
    """The first head and the last foot stay; the others are kept as dropped, with the reason."""
    pages = []
    for number in (1, 2, 3):
        page = Page()
        page.text(72, 40, "Orchard Learning Work Group")
        page.prose(72, 80, f"Part {'abc'[number - 1]} of it. {TALK}.")
        page.text(72, 760, f"Notes of May 4 - Page {number} of 3")
        pages.append(page)

    lines = read(*pages).lines

    assert [line.dropped for line in lines if line.text.startswith("Orchard")] == [
        None,
        "page header",
        "page header",
    ]
    assert [line.dropped for line in lines if line.text.startswith("Notes")] == [
        "page footer",
        "page footer",
        None,
    ]
    assert lines[0].style.part == "header"
    assert not any(line.dropped for line in lines if "Part" in line.text)


def test_a_head_that_stays_cuts_no_sentence() -> None:
    """Where the first page has no head, the one stays that stands between two sentences."""
    ends = ("and the sentence goes on", "on the next page. It ends here.", "Another one.")
    pages = []
    for number, end in enumerate(ends):
        page = Page()
        if number:
            page.text(72, 40, "Orchard Learning Work Group")
        page.prose(72, 80, f"Part {'abc'[number]} of it. {TALK}")
        page.text(72, 700, end)
        pages.append(page)

    heads = [line for line in read(*pages).lines if line.text.startswith("Orchard")]

    assert [(line.page, line.dropped) for line in heads] == [(2, "page header"), (3, None)]


@pytest.mark.parametrize("shown_as", ["{}", "- {} -", "Page {}", "Page {} of 3", "{} | P a g e"])
def test_page_numbers_are_dropped(shown_as: str) -> None:
    """A line that counts pages is no content, however it is written."""
    pages = []
    for number in (1, 2, 3):
        page = Page()
        page.prose(72, 80, f"{'abc'[number - 1]} {TALK}.")
        page.text(300, 765, shown_as.format(number))
        pages.append(page)

    assert [line.dropped for line in read(*pages).lines if line.dropped] == ["page number"] * 3


def test_what_stands_at_the_foot_by_chance_stays() -> None:
    """Other numbers, and lines that differ in more than the page's number, are content."""
    pages = []
    for amount in ("$120", "$340"):
        page = Page()
        page.prose(72, 80, f"{amount} was paid. {TALK}.")
        page.text(72, 740, f"Balance on May 4, 2026: {amount}")
        page.text(72, 760, amount.strip("$"))
        pages.append(page)

    assert not any(line.dropped for line in read(*pages).lines)


def test_letters_that_were_set_apart_are_words_again() -> None:
    """A title that is spaced letter by letter, by blanks or by the font, is joined."""
    page = Page()
    page.text(72, 60, "M I N U T E S   O F   M A Y", size=14)
    page.text(72, 100, "AGENDA", size=14, spacing=7)

    assert shown(read(page)) == ["MINUTES OF MAY", "AGENDA"]


@pytest.mark.parametrize("letter", ["\U0001f600", "\U0001d464"], ids=["emoji", "mathematical"])
def test_letters_beyond_the_first_plane_move_no_other(letter: str) -> None:
    """An emoji has two places in the engine's text; what stands behind it keeps its place."""
    page = Page()
    page.text(72, 60, f"Thanks {letter}{letter} to {letter} all")
    page.text(72, 74, "Motion carried")
    page.text(72, 102, "Name")
    page.text(300, 102, "Office")

    assert [" ".join(line.split()) for line in shown(read(page))] == [
        f"Thanks {letter}{letter} to {letter} all",
        "Motion carried",
        "Name Office",
    ]


def test_words_whose_last_letter_is_drawn_by_itself_are_whole() -> None:
    """Text layers of scans spread letters, and draw the last one with the blank behind it."""
    page = Page()
    for y, line in ((60, "North Buona Vista Drive"), (80, "Motion carried by all members")):
        x = 72.0
        for word in line.split():
            for part in (word[:-1], f"{word[-1]} "):
                page.text(x, y, part, spacing=1.8)
                x += width(part) + 1.8 * len(part)

    assert shown(read(page)) == ["North Buona Vista Drive", "Motion carried by all members"]


def test_lines_beside_large_type_stay_apart() -> None:
    """Two lines of an address beside a name in large type are two lines, and no word is glued."""
    page = Page()
    page.text(200, 60, "Main Street 1 great-looking")
    page.text(72, 66, "CITY", size=32)
    page.text(200, 73, "resume 12345 Town")
    page.prose(72, 120, f"{TALK}.")

    first, second, *_ = shown(read(page))
    assert first.split("   ")[0] == "CITY"
    assert first.endswith("   Main Street 1 great-looking")
    assert second.strip() == "resume 12345 Town"


def test_raised_letters_stay_in_their_line() -> None:
    """The "nd" of "2nd" has a baseline of its own, and no line."""
    page = Page()
    page.text(72, 100, "On the 2")
    page.text(115.5, 96, "nd", size=7)
    page.text(123, 100, " reading it passed.")

    assert shown(read(page)) == ["On the 2nd reading it passed."]


def test_ligatures_are_letters() -> None:
    """Whoever searches for "office" finds it."""
    page = Page()
    page.text(72, 60, "The oﬃce ﬁles the plan, ﬂag oﬀ, waﬄe, ﬆone")

    assert shown(read(page)) == ["The office files the plan, flag off, waffle, stone"]


def test_a_gap_between_lines_parts_paragraphs_and_a_full_line_goes_on() -> None:
    """Gaps give empty lines; the rest of a sentence that had no room says that it goes on."""
    page = Page()
    y = page.prose(72, 60, TALK)
    page.prose(72, y, TALK)

    lines = read(page).lines

    assert [line.text == "" for line in lines].count(True) == 1
    assert lines[1].style.joins
    assert not next(line for line in lines[1:] if line.text.startswith("The group")).style.joins


def test_a_sentence_goes_on_on_the_next_page() -> None:
    """The first line of a page joins the last of the page above, if that had no more room."""
    first, second = Page(), Page()
    *above, below = wrapped(TALK, 460)
    for place, line in enumerate(above):
        first.text(72, 60 + 13.5 * place, line)
    second.text(72, 60, below)

    assert next(line for line in read(first, second).lines if line.page == 2).style.joins


def test_a_line_with_room_for_the_next_word_was_ended_on_purpose() -> None:
    """Text that wraps would have gone on; a title above its text is no part of it."""
    page = Page()
    page.text(72, 60, "Roof of the hall")
    page.prose(72, 73.5, f"{TALK} {TALK}")

    lines = read(page).lines

    assert [line.style.joins for line in lines[:3]] == [None, False, True]


def test_in_a_spaced_document_a_full_line_goes_on_after_a_sentence_too() -> None:
    """Where all paragraphs stand apart, a line without a gap above it begins none."""
    full = "The members of the board went through all of it line by line and word by word."
    page, room, y = Page(), width(full) + 2, 60.0
    for _ in range(4):
        y = page.prose(72, y, f"{full[:-1]} {full[:-1]} and more.", room=room)
    page.prose(72, y, f"{full} Members noted that it builds on earlier work.", room=room)

    lines = read(page).lines

    assert next(line for line in lines if line.text.startswith("Members")).style.joins


def test_bold_and_size_are_known() -> None:
    """Bold lines, bold beginnings of lines, and the size of the type are in the style."""
    page = Page()
    page.text(72, 60, "BUDGET", bold=True, size=16)
    page.text(72, 90, "Motion:", bold=True)
    page.text(116, 90, "to approve it, by Lee")
    page.text(72, 120, "2.")
    page.text(84, 120, "Minutes", bold=True)
    page.text(130, 120, "were read by all.")

    document = read(page)

    assert starting(document, "BUDGET").style.bold
    assert starting(document, "BUDGET").style.size == 16
    assert starting(document, "Motion").style.lead == len("Motion:")
    assert starting(document, "2.").style.lead == len("2. Minutes")
    assert not starting(document, "Motion").style.bold


def test_text_along_the_side_comes_last() -> None:
    """What is written up the margin does not cut the lines beside it."""
    page = Page()
    page.text(30, 400, "DRAFT OF MAY", turn=1)
    page.prose(72, 60, TALK)

    lines = shown(read(page))

    assert lines[-1] == "DRAFT OF MAY"
    assert lines[0].startswith("The group")


def test_a_word_across_every_page_cuts_no_line_and_stands_once() -> None:
    """ "DRAFT" written aslant behind the text comes last, and only the last page keeps it."""
    pages = []
    for number in (1, 2, 3):
        page = Page()
        page.text(150, 500, "DRAFT", size=90, turn=4)
        page.prose(72, 300, f"Part {'abc'[number - 1]}. {TALK}. {TALK}. {TALK}.")
        pages.append(page)

    document = read(*pages)
    drafts = [line for line in document.lines if line.text == "DRAFT"]

    assert [line.dropped for line in drafts] == ["page footer", "page footer", None]
    assert document.lines[-1].text == "DRAFT"
    assert document.text.count(" ".join(TALK.split()[:12])) >= 3


@pytest.mark.parametrize("turn", [1, 2, 3])
def test_a_page_that_is_turned_is_read_upright(turn: int) -> None:
    """A page whose text stands on its side, or on its head, is read as one that was turned."""
    page = Page(turned=90 * turn)
    for place, text in enumerate(("First line of the page", "Second line of the page")):
        away = 100 + 14 * place
        x, y = {1: (away, 600), 2: (500, 792 - away), 3: (612 - away, 100)}[turn]
        page.text(x, y, text, turn=turn)

    assert shown(read(page)) == ["First line of the page", "Second line of the page"]


def test_the_text_layer_of_a_scan_is_its_text() -> None:
    """Invisible letters over a picture are what a scanner recognised."""
    page = Page()
    page.picture()
    page.prose(72, 60, TALK)
    page.drawn = [step.replace(" 0 Tr", " 3 Tr") for step in page.drawn]

    assert shown(read(page))[0].startswith("The group heard")


def test_forms_and_text_boxes_are_read() -> None:
    """What was filled in or typed above the page stands where the page shows it."""
    page = Page()
    page.text(72, 100, "Chair:")
    page.field(120, 100, "Ann Lee")
    page.field(72, 140, "Approved in May", kind="FreeText")

    assert [" ".join(line.split()) for line in shown(read(page))] == [
        "Chair: Ann Lee",
        "Approved in May",
    ]


def test_fields_that_no_viewer_drew_yet_are_read() -> None:
    """A program that fills in a form often leaves it to the viewer to draw what the fields say."""
    page = Page()
    page.text(72, 100, "Chair:")
    page.field(120, 100, "Ann Lee", drawn=False)

    assert [" ".join(line.split()) for line in shown(read(page))] == ["Chair: Ann Lee"]


def test_properties_of_the_file_are_metadata() -> None:
    """Title and author are kept, and the dates in ISO form."""
    page = Page()
    page.text(72, 60, "Notes")
    info = {"Title": "Board meeting", "Author": "Lee", "CreationDate": "D:20260504131500-07'00'"}

    document = read_pdf(make_pdf([page], info=info), name="a.pdf", isolated=False)

    assert document.metadata == {
        "title": "Board meeting",
        "author": "Lee",
        "created": "2026-05-04T13:15:00-07:00",
    }
    assert (document.format, document.name, document.hard) == ("pdf", "a.pdf", False)


@pytest.mark.parametrize("title", ["minutes-final.docx", "Microsoft Word - May.doc", "b.html"])
def test_the_name_of_a_file_is_no_title(title: str) -> None:
    """Programs that print state it where the author gave the document no title."""
    page = Page()
    page.text(72, 60, "Minutes")

    document = read_pdf(make_pdf([page], info={"Title": title}), isolated=False)

    assert "title" not in document.metadata


def test_a_page_without_words_is_no_error() -> None:
    """An empty page is an empty page, and a file of such pages is noticed."""
    document = read(Page())

    assert document.lines == ()
    assert [one.message for one in document.diagnostics] == [
        "The file has no words on any of its pages."
    ]


def test_an_empty_table_is_no_picture_of_text() -> None:
    """Who reads a form that nobody filled in is not sent to a program that reads pictures."""
    page = Page()
    page.grid((72, 200, 400), (60, 80, 100))

    assert [one.message for one in read(page).diagnostics] == [
        "The file has no words on any of its pages."
    ]


def test_a_scan_is_refused_with_advice() -> None:
    """Pictures of text hold no words; the message names the pages and what to do."""
    page = Page()
    page.picture()

    with pytest.raises(ReadError, match=r"'a\.pdf', pages 1, 2: .* pictures .* ocrmypdf"):
        read_pdf(make_pdf([page, page]), name="a.pdf", isolated=False)


def test_a_scanned_page_among_others_is_noticed() -> None:
    """Words that can be read are read; the page that is a picture is named."""
    page, picture = Page(), Page()
    page.prose(72, 60, TALK)
    picture.picture()

    document = read(page, picture)

    assert [(one.code, one.message[:6]) for one in document.diagnostics] == [("MM008", "Page 2")]
    assert document.lines


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (make_pdf([Page()], locked=True), "locked with a password"),
        (make_pdf([Page()])[:300], "cut short or damaged"),
        (b"%PDF-1.7\n", "cut short or damaged"),
        (b"", "cut short or damaged"),
    ],
)
def test_files_that_cannot_be_read_are_refused_in_words(data: bytes, words: str) -> None:
    """Locked, cut or empty: the message says which, and what to do."""
    with pytest.raises(ReadError, match=words):
        read_pdf(data, isolated=False)


def test_a_damaged_file_that_can_be_mended_is_read_with_a_warning() -> None:
    """Where the table of contents of the file is gone, the pages are still found."""
    page = Page()
    page.prose(72, 60, TALK)
    data = make_pdf([page])

    document = read_pdf(
        data[: data.rindex(b"xref\n0")] + b"trailer << /Root 1 0 R >>", isolated=False
    )

    assert document.lines[0].text.startswith("The group heard")
    assert "damaged" in document.diagnostics[0].message


def test_limits_are_kept() -> None:
    """Too many pages or letters are refused, with the number that is allowed."""
    page = Page()
    page.prose(72, 60, TALK)
    data = make_pdf([page] * 3)

    with pytest.raises(ReadError, match="3 pages, and more than 2"):
        read_pdf(data, limits=Limits(pdf_pages=2), isolated=False)
    with pytest.raises(ReadError, match=r"page 2: .* more than 300 characters"):
        read_pdf(data, limits=Limits(characters=300), isolated=False)


def test_letters_that_are_drawn_late_stand_where_they_are_drawn() -> None:
    """A letter that a font does not have is taken from another one, when the line is done."""
    page = Page()
    hole = round(width("ffi", 1000))
    line = f"[<{b'the o'.hex()}> {-hole} <{b'ce of Ann Lee'.hex()}>] TJ"
    page.drawn.append(f"BT /F0 11 Tf 0 Tc 0 Tr 1 0 0 1 72 712 Tm {line} ET")
    page.text(72 + width("the o"), 80, "ffi")

    assert shown(read(page)) == ["the office of Ann Lee"]
