"""A handful of nasty records: what exporters stumble over first.

In: nothing.  Out: a few records, by what is nasty in each.
Never: anything that a file could not hold, such as half of a surrogate pair.
"""

import datetime as dt
from collections.abc import Callable

from meetingmodel.model import (
    NESTING_LIMIT,
    Action,
    AgendaItem,
    Attachment,
    Attendee,
    Bullet,
    Content,
    Decision,
    MeetingRecord,
    Motion,
    NextMeeting,
    Paragraph,
    Person,
    PresenceChange,
    Question,
    Table,
    Tally,
    Vote,
)

NASTY = (
    "<b>bold</b> &amp; <script>alert(1)</script>",
    "=1+1",
    "@SUM(A1)",
    "# *not* a `heading` _at all_ | really",
    "1. not a list",
    "tab\there, line\nbreak, return\r\nand \x0b \x0c \x00 \x1b[31m controls",
    "\u202eright to left\u202c שלום مرحبا",
    "\N{SNOWMAN} 👩‍👩‍👧 e\u0301 \ufb01 \ufeff \u00ad \u200b 𝕄",
    "]]> ${x} {{y}} %(z)s \\n \\u0041 'single' \"double\"",
    "x" * 3000,
    "word " * 800,
    "   blanks   around   ",
)


def samples() -> dict[str, MeetingRecord]:
    """Return the records by what is nasty in them."""
    return {
        "nothing at all": MeetingRecord(),
        "a title and no more": MeetingRecord("Board"),
        "something of everything": everything(),
        "nasty words": MeetingRecord(
            NASTY[0],
            preamble=list(NASTY),
            items=[AgendaItem(text, content=[text, Bullet(text)]) for text in NASTY],
        ),
        "deep nesting": _deep(),
        "odd tables": MeetingRecord(
            "Board",
            preamble=[Table([]), Table([[]]), Table([["", ""], ["a"], ["b", "c\nd", "e\tf"]])],
        ),
        "empty words": MeetingRecord(
            "", items=[AgendaItem("", content=["", Bullet(""), Question("", answers=[""])])]
        ),
    }


def everything() -> MeetingRecord:
    """Return a record that uses every class and nearly every field."""
    lee = Person("Lee", role="Clerk", organization="Works", full_name="Lee Ann Moss")
    send = Action("send the figures", owners=[lee], due=dt.date(2026, 6, 1), due_text="by June")
    motion = Motion(
        "approve the budget",
        mover="Ann",
        seconder=lee,
        outcome="carried",
        method="roll call",
        tally=Tally(5, nays=0),
        votes=[Vote("Ann"), Vote(lee, value="no")],
        number="26-4",
    )
    talk: list[Content | str] = [
        Paragraph("Lee will send the figures by June.", findings=[send]),
        Bullet("first", marker="•", content=[Bullet("second", marker="o", content=["third"])]),
        Question("Who pays?", marker="Q:", answers=["The town.", Bullet("Half of it")]),
        Table([["Name", "Vote"], ["Ann", "yes"]], header_rows=1),
        motion,
        Decision("to meet in May"),
        Action("buy chairs", owners=["the Clerk"], status="in_progress"),
        Action("paint the door", owners=["Ann"], status="done"),
        PresenceChange("Ann", change="left", time=dt.time(14, 5)),
    ]
    budget = AgendaItem(
        "Budget",
        number="2.",
        start=dt.time(13, 0),
        end=dt.time(13, 30),
        presenters=[lee],
        content=talk,
        items=[AgendaItem("Roof", number="2.1", closed=True, disposition="Received and filed")],
    )
    return MeetingRecord(
        "Regular meeting",
        body="Board of Works",
        kind="regular",
        date=dt.date(2026, 5, 4),
        start=dt.time(13, 0),
        end=dt.time(15, 30),
        location="Town Hall",
        status="draft",
        quorum=True,
        attendance=[
            Attendee(lee, group="Staff", initials="LM"),
            Attendee("Ann", presence="remote"),
        ],
        preamble=["Called to order by the chair"],
        items=[AgendaItem("Opening", heading=["1. Opening", "with music"]), budget],
        closing=["Signed: the chair"],
        attachments=[Attachment("Report", content=["The roof leaks."])],
        next_meeting=NextMeeting(dt.date(2026, 6, 1), start=dt.time(13, 0), location="Library"),
    )


def large_records() -> dict[str, Callable[[int], MeetingRecord]]:
    """Return makers of records of any size, by what there is much of."""

    def paragraphs(size: int) -> MeetingRecord:
        said = [Paragraph(f"Sentence {number} of the meeting.") for number in range(size)]
        return MeetingRecord("Board", items=[AgendaItem("Budget", content=said)])

    def items(size: int) -> MeetingRecord:
        said = [
            AgendaItem(
                f"Item {number}",
                content=[Paragraph("Ann will act.", findings=[Action("act", owners=["Ann"])])],
            )
            for number in range(size)
        ]
        return MeetingRecord("Board", items=said)

    return {"paragraphs": paragraphs, "agenda items": items}


def _deep() -> MeetingRecord:
    block: Content = Paragraph("at the bottom")
    for depth in range(NESTING_LIMIT // 2 - 1):
        block = Bullet(f"bullet {depth}", content=[block])
    item = AgendaItem("innermost", content=[block])
    for depth in range(NESTING_LIMIT // 2 - 1):
        item = AgendaItem(f"item {depth}", items=[item])
    return MeetingRecord("deep", items=[item])
