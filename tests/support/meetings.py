"""Meetings made in code, for the tests of what is written.

In: nothing.  Out: records that use every part of the model.
Never: reads a file.
"""

import datetime as dt

import meetingmodel as mm


def township() -> mm.MeetingRecord:
    """Return a township board's meeting, with a bit of everything."""
    return mm.MeetingRecord(
        "Regular meeting of the township board",
        body="Harrow Township Board",
        date=dt.date(2026, 5, 4),
        start=dt.time(19),
        end=dt.time(21, 5),
        location="Harrow Township Hall",
        attendance=[
            mm.Attendee(mm.Person("Ann Lee", role="Chair"), group="Trustees"),
            mm.Attendee("Bob Ray", group="Trustees"),
            mm.Attendee("Cy Poe", presence="excused", group="Trustees"),
            mm.Attendee(mm.Person("Dee Fox", role="Secretary"), presence="remote"),
        ],
        items=[_minutes(), _roads()],
        next_meeting=mm.NextMeeting(dt.date(2026, 6, 1), start=dt.time(19)),
    )


def _minutes() -> mm.AgendaItem:
    motion = mm.Motion(
        "approve the minutes of April 6",
        mover="Bob Ray",
        seconder="Ann Lee",
        outcome="carried",
        method="roll call",
        tally=mm.Tally(2, nays=0),
        votes=[mm.Vote("Ann Lee"), mm.Vote("Bob Ray"), mm.Vote("Cy Poe", value="absent")],
    )
    return mm.AgendaItem("Minutes", number="1", presenters=["Dee Fox"], content=[motion])


def _roads() -> mm.AgendaItem:
    task = mm.Action(
        "write to the county", owners=["Ann Lee"], due=dt.date(2026, 5, 20), at=(13, 32)
    )
    return mm.AgendaItem(
        "Roads & bridges",
        number="2",
        content=[
            "The engineer spoke of <three> bridges.",
            mm.Bullet("Mill Lane", content=[mm.Bullet("closed until June"), "Signs are up."]),
            mm.Bullet("first", marker="1."),
            mm.Bullet("second", marker="2.", content=[mm.Bullet("below", marker="a)")]),
            mm.Question("What will it cost?", answers=["The county pays half."]),
            mm.Paragraph("Ann Lee will write to the county by May 20.", findings=[task]),
            mm.Paragraph("The lane stays closed.", findings=[mm.Decision("stays closed")]),
            mm.Table([["Bridge", "Cost"], ["Mill", "$20,000"]], header_rows=1),
        ],
        items=[mm.AgendaItem("Gravel", number="2.1", content=[mm.Action("order gravel")])],
    )
