"""Short minutes with a bit of everything, for tests of exporters."""

import meetingmodel as mm

RECORD = mm.MeetingRecord(
    "Board meeting",
    preamble=["Board meeting", "May 4, 2026", "Present: Ann Lee, Bo Park"],
    items=[
        mm.AgendaItem(
            "Roof repair",
            heading=["1:00-1:20", "1. Roof repair", "Bo Park, Clerk"],
            content=[
                "The bids were read:",
                mm.Bullet("Elm Roofing", marker="•", content=[mm.Bullet("$1,200", marker="o")]),
                mm.Table([["Name", "Vote"], ["Ann Lee", "yes"]], header_rows=1),
                mm.Question("Who signs?", answers=[mm.Bullet("The chair", marker="o")]),
            ],
            items=[mm.AgendaItem("Gutters", heading=["a. Gutters"], content=["Put off."])],
        )
    ],
    closing=["Respectfully, Ann Lee"],
    attachments=[mm.Attachment("Bids", content=["See the file."])],
)
