"""Pages whose paragraphs are lines: put together, where sentences go on in the next."""

import meetingmodel as mm

LINES = """Otter Town Council
Minutes of the meeting of 4 May 2026
Present: Ann Lee, Bob Roe and Cy Poe
The clerk told the members that the bridge at Mill Lane had been closed since
the flood, and that the county would not be able to look at it before the end
of the summer. Bob Roe asked whether a path for people on foot could be kept
open until then, as the way round is long and has no light after dark at any
time of the year.
Proposed by Ann Lee and seconded by Bob Roe that the council writes to the
county, and asks for a path that is open by day.
The motion was carried.
Cy Poe spoke of the trees along the river, of which five have fallen over the
winter. Three more lean towards the houses, and those who live there have come
to the clerk again and again without hearing anything of what the council will
do about them.
The clerk will ask the tree officer of the county to look at them and to write
down which of them are safe.
"""


def _page(lines: list[str]) -> mm.MeetingRecord:
    return mm.loads("".join(f"<p>{line}</p>\n" for line in lines), format="html")


def test_sentences_that_paragraphs_cut_are_put_together() -> None:
    """A page made from the lines of a PDF gives the motion and the task in full."""
    record = _page(LINES.splitlines())

    assert [(one.text, one.seconder and one.seconder.name) for one in record.motions] == [
        (
            "that the council writes to the county, and asks for a path that is open by day.",
            "Bob Roe",
        )
    ]
    assert [one.text.rpartition(" and ")[2] for one in record.actions] == [
        "to write down which of them are safe."
    ]
    assert mm.coverage(record).whole


def test_a_page_with_a_long_paragraph_keeps_its_paragraphs() -> None:
    """What begins in small letters below a paragraph is a paragraph of its own."""
    long = "The clerk told the members of the bridge, and of the county, and of the flood. " * 3
    record = _page([*LINES.splitlines(), long])

    texts = [block.text for block in record.walk() if isinstance(block, mm.Paragraph)]
    assert "time of the year." in texts


def test_numbered_paragraphs_that_break_off_are_lines_too() -> None:
    """Minutes with a number before each matter tear as others do."""
    text = """Otter Water District, meeting of 16 July 2026
Present: Ann Lee, Bob Roe and Cy Poe
1. Minutes. Ann Lee moved to approve the minutes
as they stand. Seconded by Bob Roe. Carried.
2. Well. The clerk said that the pump had failed
twice since the spring, and that a new one would
come in August. Cy Poe asked what it would cost to
rent one until then, as the summer has been dry.
Bob Roe moved that a pump be rented for at most
six weeks. Seconded by Ann Lee. Carried."""
    record = _page(text.splitlines())

    assert [one.text for one in record.motions] == [
        "to approve the minutes as they stand.",
        "that a pump be rented for at most six weeks.",
    ]


MAIL = """<p>Present: Ann Lee, Bob Roe, Cy Poe, Dee Fox, Eve Hall, Fay Ash, Gus Ivy,<br>
Hal Oak and Ida Elm.</p>
<p>1. Roof<br>
The roof of the clubhouse was inspected last week and the builder said that<br>
it would last for another winter at most. Bob Roe will get three quotes and<br>
bring them to the next meeting.</p>
<p>2. Money<br>
We have 1,200 in the bank. The subscriptions of eleven members are still to<br>
be paid, and the treasurer has written to each of them.<br>
It was agreed to raise the fee to 20 from next year on.</p>
"""


def test_line_breaks_at_the_end_of_full_lines_part_nothing() -> None:
    """Who pastes a mail into a page breaks its lines where the mail did."""
    record = mm.loads(f"<h2>Otter Club, 4 May 2026</h2>\n{MAIL}", format="html")

    assert [item.title for item in record.items] == ["Roof", "Money"]
    assert [one.text for one in record.actions] == [
        "Bob Roe will get three quotes and bring them to the next meeting."
    ]
    assert [one.text for one in record.decisions] == [
        "It was agreed to raise the fee to 20 from next year on."
    ]
    assert len(record.attendance) == 9
    assert mm.coverage(record).whole


def test_line_breaks_that_were_asked_for_stay() -> None:
    """Those who were there stand one below the other."""
    names = "<br>\n".join(("Ann Lee, chair", "Bob Roe, treasurer", "Cy Poe", "and the clerk"))
    record = mm.loads(
        f"<h2>Otter Club, 4 May 2026</h2>\n<p>Present:<br>\n{names}</p>", format="html"
    )

    assert [one.person.name for one in record.attendance][:3] == ["Ann Lee", "Bob Roe", "Cy Poe"]
