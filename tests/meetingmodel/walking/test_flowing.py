import datetime as dt

from hypothesis import given

import meetingmodel as mm
from meetingmodel.testing import records


def _kinds(record: mm.MeetingRecord) -> list[tuple[str, int, str]]:
    return [(piece.kind, piece.level, piece.text) for piece in mm.flow(record)]


def test_blocks_come_once_and_in_order() -> None:
    """What is nested follows its block one level deeper; sub-items follow the item's content."""
    answer = mm.Question("Why?", marker="o", answers=["Because."])
    item = mm.AgendaItem(
        "Budget",
        heading=["1:00-1:15", "1. Budget"],
        content=[mm.Bullet("Read", content=[answer]), "Done."],
        items=[mm.AgendaItem("Roof", heading=["a. Roof"])],
    )

    found = _kinds(mm.MeetingRecord(items=[item]))

    assert found == [
        ("heading", 1, "1:00-1:15"),
        ("heading_line", 1, "1. Budget"),
        ("bullet", 0, "Read"),
        ("question", 1, "Why?"),
        ("paragraph", 2, "Because."),
        ("paragraph", 0, "Done."),
        ("heading", 2, "a. Roof"),
    ]


@given(records())
def test_every_node_is_printed_where_it_stands(record: mm.MeetingRecord) -> None:
    """The pieces show the nodes of the record in the order of walk(), none twice, none left out."""
    shown = [piece.node for piece in mm.flow(record) if piece.node is not None]

    # The item stands for the first line of its heading, an attachment for the line that titles it.
    held = [line for item in record.walk_items() for line in item.heading[:1]]
    for paper in record.attachments:
        held += [one for one in paper.content[:1] if _titles(one, paper)]
    walked = [node for node in record.walk() if not any(node is one for one in held)]
    assert len(shown) == len(walked)
    assert all(a is b for a, b in zip(shown, walked, strict=True))


def _titles(block: mm.Paragraph | object, paper: mm.Attachment) -> bool:
    return isinstance(block, mm.Paragraph) and block.text.split() == paper.title.split()


def test_the_paragraph_that_says_the_title_is_the_title() -> None:
    """The title is a piece of its own kind, and is not printed a second time."""
    record = mm.MeetingRecord("Board meeting", preamble=["Town of Elm", "Board  meeting"])

    assert _kinds(record) == [("paragraph", 0, "Town of Elm"), ("title", 0, "Board  meeting")]


def test_a_record_made_in_code_prints_its_values() -> None:
    """Without blocks above the business, the header's values become lines of their own."""
    record = mm.MeetingRecord(
        "Board meeting",
        body="Town Board",
        date=dt.date(2026, 5, 4),
        start=dt.time(13),
        end=dt.time(14, 5),
        location="Town Hall",
        attendance=[
            mm.Attendee(mm.Person("Ann Lee", role="Chair")),
            mm.Attendee("Bo", presence="excused"),
        ],
        next_meeting=mm.NextMeeting(dt.date(2026, 6, 1), start=dt.time(9)),
    )

    assert [text for _, _, text in _kinds(record)] == [
        "Board meeting",
        "Body: Town Board",
        "Date: May 4, 2026",
        "Time: 1:00 p.m. to 2:05 p.m.",
        "Place: Town Hall",
        "Present: Ann Lee (Chair)",
        "Excused: Bo",
        "Next meeting: June 1, 2026, 9:00 a.m.",
    ]


def test_values_that_blocks_hold_are_not_printed_again() -> None:
    """A value is a reading of words; where the words stand, the reading stays away."""
    record = mm.MeetingRecord(
        "Board meeting",
        date=dt.date(2026, 5, 4),
        location="Town Hall",
        attendance=["Ann Lee"],
        preamble=["Board meeting", "Monday, May 4th, 2026, Town Hall", "Present: Ann Lee"],
    )

    assert [kind for kind, _, _ in _kinds(record)] == ["title", "paragraph", "paragraph"]


def test_an_item_made_in_code_has_a_heading() -> None:
    """Number, title, hours and presenters make the heading of an item that has none."""
    item = mm.AgendaItem(
        "Budget",
        number="2",
        start=dt.time(13),
        presenters=["Ann Lee", mm.Person("Bo", role="Clerk")],
    )

    assert _kinds(mm.MeetingRecord(items=[item])) == [
        ("heading", 1, "2. Budget (1:00 p.m.)"),
        ("heading_line", 1, "Presented by: Ann Lee, Bo (Clerk)"),
    ]


def test_a_finding_that_stands_alone_is_a_sentence() -> None:
    """Mover, seconder, outcome, count and names are said with the motion."""
    motion = mm.Motion(
        "adopt the budget",
        mover="Ann Lee",
        seconder="Bo Park",
        outcome="carried",
        tally=mm.Tally(2, nays=1),
        votes=[mm.Vote("Ann Lee"), mm.Vote("Cy Day", value="no")],
    )

    pieces = list(mm.flow(mm.MeetingRecord(items=[mm.AgendaItem("Budget", content=[motion])])))

    assert (pieces[1].kind, pieces[1].text) == (
        "motion",
        "Motion: adopt the budget. Moved by Ann Lee, seconded by Bo Park. Motion carried. "
        "2 ayes, 1 nays. Ayes: Ann Lee. Nays: Cy Day.",
    )


def test_a_reading_shows_its_blocks_only_if_no_word_is_lost() -> None:
    """Order, case and layout are free; a word that is said twice must be shown twice."""
    blocks = [mm.Bullet("Ann Lee", marker="1."), mm.Paragraph("PRESENT")]

    assert mm.shows("Present: 1 Ann Lee", blocks)
    assert not mm.shows("Present: Ann Lee", blocks)
    assert not mm.shows("Present: 1 Ann Lee", [*blocks, mm.Paragraph("Ann")])
