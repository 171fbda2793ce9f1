"""The second step: lines become paragraphs and bullets, and page breaks are mended."""

from support.drafting import LONG, drafts_of, texts, told

from meetingmodel import Diagnostic, Document, Line, Style
from meetingmodel.parser import ENGLISH
from meetingmodel.parser.blocks import join
from meetingmodel.parser.cleaning.clean import clean


def test_wrapped_lines_are_one_paragraph() -> None:
    """A line that goes on in small letters belongs to the one above."""
    drafts, noticed, _ = drafts_of(f"{LONG}\nbefore the winter comes.")

    assert texts(drafts) == [f"{LONG} before the winter comes."]
    assert noticed == []


def test_a_blank_line_parts_paragraphs() -> None:
    """Where a sentence has ended, a blank line ends the paragraph."""
    assert texts(drafts_of(f"{LONG}.\n\nThe fair was next.")[0]) == [
        f"{LONG}.",
        "The fair was next.",
    ]


def test_a_line_that_names_the_next_list_is_no_part_of_the_bullet_above() -> None:
    """Between bullets of one kind, "Members answered:" had room in the line above it."""
    drafts, _, _ = drafts_of(f"{LONG}.\n• A report to the board\nMembers answered:\n• A letter")

    assert texts(drafts)[1:] == ["A report to the board", "Members answered:", "A letter"]


def test_a_line_that_names_deeper_entries_goes_on() -> None:
    """Bullets of another kind below it are its own."""
    drafts, _, _ = drafts_of(f"{LONG}.\n• {LONG} of the\nLane with:\no A letter")

    assert texts(drafts)[1] == f"{LONG} of the Lane with:"


def test_hard_lines_are_never_joined() -> None:
    """Where the format knows its paragraphs, nothing is guessed."""
    assert len(drafts_of(f"{LONG}\nbefore the winter comes.", hard=True)[0]) == 2


def test_a_sentence_cut_by_a_page_break_is_put_together_and_told() -> None:
    """MM102 names the line that goes on."""
    drafts, noticed, _ = drafts_of(f"{LONG}\f\nbefore the winter comes.")

    assert texts(drafts) == [f"{LONG} before the winter comes."]
    assert ("MM102", 3) in told(noticed)


def test_a_time_hoisted_into_a_sentence_is_put_before_its_item() -> None:
    """MM104: a left column's time was read before the rest of the last item's text."""
    text = f"{LONG}\n3:55-4:00\n\nbefore the winter comes.\n\nNext Steps\n\nAnn will write."

    drafts, noticed, _ = drafts_of(text)

    assert texts(drafts) == [
        f"{LONG} before the winter comes.",
        "3:55-4:00",
        "Next Steps",
        "Ann will write.",
    ]
    assert ("MM104", 2) in told(noticed)


def test_an_entry_that_lost_its_glyph_at_a_page_break_is_an_entry() -> None:
    """MM105: a leading blank at the top of a page is what extraction leaves of a bullet."""
    text = "• The bridge is old.\n\f The lane is wet in all of the winter months.\n• The end."

    drafts, noticed, _ = drafts_of(text.replace("\n\f", "\f"))

    assert [draft.level for draft in drafts] == [0, 0, 0]
    assert drafts[1].lost
    assert told(noticed) == [("MM105", 2)]


def test_a_hyphen_at_the_end_of_a_line_keeps_its_word_whole() -> None:
    """Nothing stands between the two halves of a word."""
    text = "The members spoke of the bridge at Mill Lane and of its founda-\ntions under the water."

    assert "founda-tions" in drafts_of(text)[0][0].text


def test_words_in_columns_are_a_table() -> None:
    """Two rows with wide gaps are rows of one table."""
    (table,), _, _ = drafts_of("Ann Lee      Chair\nBob Roe      Clerk")

    assert [[cell.text for cell in row] for row in table.cells] == [
        ["Ann Lee", "Chair"],
        ["Bob Roe", "Clerk"],
    ]


def test_a_label_begins_a_line_of_its_own() -> None:
    """ "Absent:" is no part of the list of those present above it."""
    text = (
        "Present: Ann Lee, Bob Roe, Cy Poe, Dee Fox, Eve Moss, Fay Orr, Gail Kent\nAbsent: Hal Ray"
    )

    assert len(drafts_of(text)[0]) == 2


def test_a_heading_of_the_format_stands_alone() -> None:
    """What the format calls a heading is joined to nothing."""
    noticed: list[Diagnostic] = []
    lines = [Line("Roads and", style=Style(heading=1)), Line("bridges were next")]
    rows, dropped = clean(Document(lines), ENGLISH, noticed.append)

    drafts = join(rows, ENGLISH, noticed.append, hard=False, dropped=dropped)

    assert [draft.headed for draft in drafts] == [True, False]


SPACED = """\
Councillor Roe said in reply that the county had looked at the old bridge in the
spring and that nothing would be done to it before the harvest was in, for want of
money. He thanked the members of the working party for their patience in a year in
which every other road of the parish had been dug up twice for pipes and cables by
Councillor Poe and his friends, who were not there to answer. He said at the end of
the matter that a letter would go out before the month was over, and that those who
lived near the bridge should keep their copies. The Clerk asked how many houses this
would reach and was told that nobody had counted them since the new estate had been
built beside the mill, where the lane turns off.
"""


def test_lines_with_a_blank_one_below_each_are_one_paragraph() -> None:
    """Programs that take the text out of a PDF write a blank line below each line."""
    spaced = SPACED.replace("\n", "\n\n")
    drafts, noticed, _ = drafts_of(f"{spaced}Cllr Ann Lee, Chair\n\nCllr Bob Roe\n")
    assert texts(drafts) == [" ".join(SPACED.split()), "Cllr Ann Lee, Chair", "Cllr Bob Roe"]
    assert not noticed
