"""Minutes on our own page: lists, headings, tables, marks, and what a reader of the page hears."""

import datetime as dt
import zipfile
from io import BytesIO
from itertools import pairwise
from pathlib import Path

import attrs
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
    item = mm.AgendaItem("Panel", heading=["1:15-2:30", "Panel", "Flo Ivy, Wick"])
    data = mm.render(mm.MeetingRecord("Board", items=[item]), "docx")

    lines = [(one.style.name, one.text) for one in docx.Document(BytesIO(data)).paragraphs]
    assert lines[1:3] == [("Heading 1", "1:15-2:30\nPanel"), ("Item Details", "Flo Ivy, Wick")]


@pytest.mark.parametrize(
    ("lines", "number", "shown"),
    [
        (["3.", "Roads"], "3", "3. Roads"),
        (["9:15", "3", "Roads", "Ann Lee, Clerk"], "3", "9:15\n3 Roads"),
        (["* Roads"], None, "Roads"),
        (["+1 for roads"], None, "+1 for roads"),
    ],
)
def test_heading_has_its_number_beside_it_and_no_glyph(
    lines: list[str], number: str | None, shown: str
) -> None:
    """A number may have had a cell of its own; an entry of a list its glyph."""
    item = mm.AgendaItem("+1 for roads" if "+" in shown else "Roads", heading=lines, number=number)
    data = mm.render(mm.MeetingRecord("Board", items=[item]), "docx")

    headings = [one for one in docx.Document(BytesIO(data)).paragraphs if "Head" in one.style.name]
    assert headings[0].text == shown


def test_time_of_day_is_no_group_of_people() -> None:
    """ "The meeting was called to order at 7:15 p.m." has a colon, and names nobody behind it."""
    lines = ["Present: Ann Lee, Bob Roe", "Absent: Cy Poe", "It was called to order at 7:15 p.m."]
    people = [mm.Attendee("Ann Lee"), mm.Attendee("Bob Roe"), mm.Attendee("Cy Poe")]
    content = [mm.Paragraph(line, role=mm.BlockRole.ATTENDANCE) for line in lines]
    record = mm.MeetingRecord("Board", attendance=people, preamble=content)

    assert "7:15 p.m." in word_files.text(mm.render(record, "docx"))


def test_heading_with_nothing_below_it_may_part_from_what_follows() -> None:
    """ "Adjourn" at the end stays with the meeting, not with the table of actions."""
    task = mm.Action("call the county", owners=["Ann Lee"])
    items = [mm.AgendaItem("Roads", content=[task]), mm.AgendaItem("Adjourn")]

    document = docx.Document(BytesIO(mm.render(mm.MeetingRecord("Board", items=items), "docx")))

    kept = {one.text: one.paragraph_format.keep_with_next for one in document.paragraphs}
    assert (kept["Roads"], kept["Adjourn"], kept["Actions"]) == (True, False, True)


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
    odd = body(votes[0], mm.Paragraph("Unanimous", role="vote"), votes[1])
    assert not docx.Document(BytesIO(odd)).tables


def test_who_moved_and_seconded_is_no_roll_call() -> None:
    """Lines of a motion that name people say nothing of how they voted."""
    lines = [
        mm.Paragraph(f"{label}: {name}", role="vote")
        for label, name in (("Moved by", "Ann Lee"), ("Seconded by", "Bob Ray"))
    ]

    assert not docx.Document(BytesIO(body(*lines))).tables


def test_who_moved_above_a_list_of_votes_is_no_row_of_it() -> None:
    """A line of mover and seconder, and how it ended, stay lines above "Yea: …"."""
    said = ("Motion by Ann Lee, second by Bob Ray.", "Result: Motion carries", "Yea: Lee, Ray")

    assert not docx.Document(
        BytesIO(body(*(mm.Paragraph(text, role="vote") for text in said)))
    ).tables


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


ROSTER = (
    ("BOARD", ""),
    ("Ann Lee - Chair", "•"),
    ("Bob Ray", "•"),
    ("Cy Poe", "•"),
    ("Di Fox", "•"),
    ("STAFF", ""),
    ("Eve Kim, Clerk", "•"),
)


def roster() -> mm.MeetingRecord:
    """Return minutes whose notes list who was there, one on a line."""
    lines = [
        mm.Bullet(text, marker=marker, role="attendance")
        if marker
        else mm.Paragraph(text, role="attendance")
        for text, marker in ROSTER
    ]
    people = [mm.Attendee(mm.Person(name)) for name in ("Ann Lee", "Bob Ray", "Cy Poe", "Eve Kim")]
    return mm.MeetingRecord("May meeting", attendance=people, preamble=lines)


def test_list_of_people_becomes_a_compact_table() -> None:
    """People who were listed line by line stand beside the name of their group, in their order."""
    data = mm.render(roster(), "docx", signature=False)

    rows = docx.Document(BytesIO(data)).tables[0].rows
    assert [cell.text for cell in rows[1].cells] == [
        "BOARD",
        "Ann Lee - Chair\nBob Ray",
        "Cy Poe\nDi Fox",
    ]
    assert rows[2].cells[1].text == "Eve Kim, Clerk"
    shown = word_files.words(word_files.text(data))
    assert shown == word_files.words(" ".join(("May meeting", *(text for text, _ in ROSTER))))


def test_line_over_all_groups_heads_their_table() -> None:
    """ "Attendance", above "Board:" and "Staff:", is the head of the table and no line above it."""
    record = roster()
    over = mm.Paragraph("ROLL", role="attendance")
    record = attrs.evolve(record, preamble=(over, *record.preamble))

    document = docx.Document(BytesIO(mm.render(record, "docx", signature=False)))

    assert document.tables[0].rows[0].cells[0].text == "ROLL"
    assert "ROLL" not in [paragraph.text for paragraph in document.paragraphs]


@pytest.mark.parametrize(
    "lines",
    [
        ["Present: Ann Lee, Bob Ray", "Absent: Cy Poe"],
        ["1. Ann Lee", "2. Bob Ray", "3. Cy Poe"],
        [
            "A quorum was present.",
            "The clerk took the roll, and nobody was missing.",
        ],
    ],
)
def test_attendance_that_is_no_list_stays_as_it_stands(lines: list[str]) -> None:
    """Lines of several people, numbered lines and sentences need no table."""
    blocks = [
        mm.Bullet(line[3:], marker=line[:2], role="attendance")
        if line[0].isdigit()
        else mm.Paragraph(line, role="attendance")
        for line in lines
    ]
    people = [mm.Attendee(mm.Person(name)) for name in ("Ann Lee", "Bob Ray", "Cy Poe")]
    record = mm.MeetingRecord("Board", attendance=people, preamble=blocks)

    assert not docx.Document(BytesIO(mm.render(record, "docx"))).tables


def test_line_across_a_table_spans_its_columns() -> None:
    """The name of a group of rows takes the width of the table, and widens no column."""
    long = "REPORT OF THE COMMITTEE ON PROPERTY AND DEVELOPMENT"
    data = body(mm.Table([[long, "", ""], ["1", "Sale of land", "ADOPTED"]]))

    table = next(word_files.part(data).iter(f"{W}tbl"))
    assert [one.get(f"{W}val") for one in table.iter(f"{W}gridSpan")] == ["3"]
    widths = [int(one.get(f"{W}w")) for one in table.iter(f"{W}gridCol")]
    assert widths[0] < widths[1]


def test_text_that_says_itself_what_it_is_gets_no_second_label() -> None:
    """ "ACTION: …" and "Resolution #2: …" keep their own labels, and ours stays away."""
    moved = "ACTION: It was moved by Lee to adopt the plan."
    solved = "Resolution #2: the plan is adopted"
    data = body(
        mm.Paragraph(moved, findings=[mm.Motion("adopt the plan", at=(8, len(moved)))]),
        mm.Paragraph(solved, findings=[mm.Decision("the plan is adopted", at=(15, len(solved)))]),
    )

    lines = word_files.text(data, derived=True).split("\n")
    assert moved in lines
    assert solved in lines


def test_tasks_behind_names_look_alike() -> None:
    """Be the task long or short beside the name before it, the label stands, and nothing else."""
    said = ("Ann Lee: Book", "Bob: Draw up the plan and have it printed")
    data = body(
        *(
            mm.Bullet(text, findings=[mm.Action(task, at=(len(text) - len(task), len(text)))])
            for text in said
            for task in (text.partition(": ")[2],)
        )
    )

    lines = word_files.text(data, derived=True).split("\n")
    assert [line for line in lines if "Action" in line][:2] == [f"Action: {text}" for text in said]
    assert "task" not in {one.get(f"{W}val") for one in word_files.part(data).iter(f"{W}rStyle")}


def test_fields_of_the_title_block_look_alike() -> None:
    """Beside "Date: …", "Mode: in person" has its label in bold, and a sentence has none."""
    header = mm.BlockRole.HEADER
    lines = [
        mm.Paragraph("Date: 4 May 2026", role=header),
        mm.Paragraph("Mode: in person"),
        mm.Paragraph("Please note that this is long: it is about nothing at all."),
    ]
    data = mm.render(mm.MeetingRecord("Board", preamble=lines), "docx", signature=False)

    bold = {
        one.find(f"{W}t").text
        for one in word_files.part(data).iter(f"{W}r")
        if one.find(f"{W}rPr/{W}rStyle") is not None and one.find(f"{W}t") is not None
    }
    assert {"Date:", "Mode:"} <= bold
    assert not any(text.startswith("Please") for text in bold)


def test_long_run_up_to_a_question_does_not_stand_out() -> None:
    """Of an entry that ends in a question, the question is bold and what leads to it is not."""
    lead = "The panel spoke at length of what it had seen in other states, and of why it matters. "
    data = body(mm.Question(f"{lead}Did it help?", answers=["Yes."]))

    looks = {
        one.find(f"{W}t").text: one.find(f"{W}rPr/{W}rStyle") is not None
        for one in word_files.part(data).iter(f"{W}r")
    }
    assert looks[lead]
    assert not looks["Did it help?"]


def test_names_of_signers_get_a_line_to_sign_on() -> None:
    """Where the notes name who signs and leave no room, a line stands above each name."""
    closing = [mm.Paragraph(text, role="signature") for text in ("ATTEST:", "ANN LEE, Chair")]
    people = [mm.Attendee(mm.Person("Ann Lee"))]
    signed = mm.MeetingRecord("Board", attendance=people, closing=closing)
    dotted = mm.MeetingRecord(
        "Board", attendance=people, closing=[mm.Paragraph("Lee ........", role="signature")]
    )

    def styles(record: mm.MeetingRecord) -> list[str]:
        paragraphs = docx.Document(BytesIO(mm.render(record, "docx"))).paragraphs
        return [one.style.name for one in paragraphs if one.style.name.startswith("Signature")]

    assert styles(signed) == ["Signature Text", "Signature Line"]
    assert styles(dotted) == ["Signature Text"]


def test_signatures_do_not_stand_on_a_page_of_their_own() -> None:
    """What stands before the signatures, a row of a table too, stays on their page."""
    task = mm.Action("call the county", owners=["Ann Lee"])
    record = mm.MeetingRecord("Board", items=[mm.AgendaItem("Roads", content=[task])])

    tree = word_files.part(mm.render(record, "docx"))

    last = list(tree.iter(f"{W}tr"))[-1]
    assert all(one.find(f"{W}pPr/{W}keepNext") is not None for one in last.iter(f"{W}p"))


def test_votes_of_those_absent_stay_with_the_roll_call() -> None:
    """ "ABSENT: Poe" below a roll call is a row of it, not a line of the attendance."""
    votes = [mm.Paragraph(text, role="vote") for text in ("AYES: Lee, Ray", "NOES: None")]
    data = body(*votes, mm.Paragraph("ABSENT: Poe", role="attendance"))

    rows = docx.Document(BytesIO(data)).tables[0].rows
    assert [cell.text for cell in rows[-1].cells] == ["ABSENT", "Poe"]


def test_votes_in_one_line_become_a_table_too() -> None:
    """ "Ayes: Lee, Ray. Noes: Poe." names who voted which way, as lines of their own do."""
    said = "The vote was as follows: Ayes: Lee, Ray. Noes: Poe. Absent: None."
    data = body(mm.Paragraph(said, role="vote"), mm.Paragraph("Carried 2-1.", role="vote"))

    document = docx.Document(BytesIO(data))
    rows = [[cell.text for cell in row.cells] for row in document.tables[0].rows]
    assert rows[1:] == [["Ayes", "Lee, Ray"], ["Noes", "Poe"], ["Absent", "None"]]
    lines = [one.text for one in document.paragraphs]
    assert lines[lines.index("The vote was as follows:") + 1] == "Carried 2-1."


def test_what_came_of_a_vote_stands_below_its_table() -> None:
    """A line below a roll call that names nobody does not keep the others from being a table."""
    lines = ("Lee - aye", "Ray - absent", "Motion carried 1-0.")
    data = body(*(mm.Paragraph(line, role="vote") for line in lines))

    document = docx.Document(BytesIO(data))
    assert [cell.text for cell in document.tables[0].rows[2].cells] == ["Ray", "absent"]
    assert "Motion carried 1-0." in [one.text for one in document.paragraphs]


def test_line_above_the_title_says_whose_meeting_it_was() -> None:
    """The name of the body above the title has a style of its own, and keeps with it."""
    header = [mm.Paragraph(text, role="header") for text in ("WATER DISTRICT", "Board Meeting")]
    record = mm.MeetingRecord("Board Meeting", body="Water District", preamble=header)

    paragraphs = docx.Document(BytesIO(mm.render(record, "docx"))).paragraphs
    assert [one.style.name for one in paragraphs[:2]] == ["Meeting Body", "Title"]


@pytest.mark.parametrize(
    ("title", "body", "said"),
    [
        ("Board meeting", "Otter Board", "Board meeting"),
        (
            "Minutes of the meeting held in the hall " + "on a Monday " * 9,
            "Otter Board",
            "Otter Board",
        ),
        (
            "Minutes of the " + "long " * 20 + "meeting",
            None,
            "Minutes of the" + " long" * 11 + " …",
        ),
    ],
)
def test_foot_of_each_page_is_one_line(title: str, body: str | None, said: str) -> None:
    """A title that is a whole sentence would take two."""
    record = mm.MeetingRecord(title=title, body=body)
    with zipfile.ZipFile(BytesIO(mm.render(record, "docx"))) as made:
        foot = etree.fromstring(made.read("word/footer1.xml"))

    assert "".join(foot.itertext()) == f"{said} · Page 1 of 1"


def test_dash_behind_a_heading_goes() -> None:
    """ "MINUTES –" opened a line of text in the notes; as a heading it ends with its words."""
    item = mm.AgendaItem("MINUTES", heading=["MINUTES –"], content=["Done."])
    data = mm.render(mm.MeetingRecord("Board", items=[item]), "docx")

    assert "MINUTES" in word_files.text(data).split("\n")


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


def test_label_of_the_callers_own_is_printed_as_it_is() -> None:
    """One vote loses the "s" of our own label only."""
    motion = mm.Motion("close the lane", tally=mm.Tally(ayes=1, nays=1))
    record = mm.MeetingRecord("Board", items=[mm.AgendaItem("Roads", content=[motion])])

    text = word_files.text(mm.render(record, "docx", labels={"ayes": "yes"}))
    assert "1 yes, 1 nay" in text
