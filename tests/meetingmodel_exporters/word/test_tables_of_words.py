"""Attendance and votes as tables: whatever the lines are, their words stay, in their order."""

from collections.abc import Sequence
from io import BytesIO

import docx
from hypothesis import example, given
from hypothesis import strategies as st
from support import word_files

import meetingmodel as mm

NAMES = ("Ann Lee", "Bob Ray", "Cy Poe", "Di Fox")
LINES = st.tuples(
    st.sampled_from(
        (
            *NAMES,
            *("Ann Lee - Chair", "Eve Kim, Clerk", "BOARD", "Staff:", "Absent", "A quorum stood."),
            *("Present: Ann Lee", "Guests: none", "Ray: aye", "ABSENT: Poe", "Lee - nay", "aye"),
            *("Ayes: Lee, Ray. Noes: Poe.", "Carried 2-1", "Vote: Ayes: Lee. Nays: none", "x\ny"),
        )
    ),
    st.sampled_from(("", "•", "-", "1.", "a)")),
    st.sampled_from(("attendance", "vote", "signature", "header", None)),
    st.booleans(),
)
Line = tuple[str, str, str | None, bool]


def block(text: str, marker: str, role: str | None, nested: bool) -> mm.Paragraph | mm.Bullet:
    """Return a line of the notes: a bullet where it has a marker, with one below it if *nested*."""
    if not marker:
        return mm.Paragraph(text, role=role)
    below = [mm.Bullet("Gus Orr", role=role)] if nested else []
    return mm.Bullet(text, marker=marker, role=role, content=below)


@given(st.lists(LINES, max_size=10), st.sampled_from(("preamble", "items", "closing")))
@example([(name, "•", "attendance", False) for name in NAMES], "preamble")
@example([("Ann Lee", "", "signature", False), ("Bob Ray", "", "attendance", False)], "closing")
def test_lines_of_people_and_votes_keep_their_words(lines: Sequence[Line], part: str) -> None:
    """Table or not, every word stands there once and in order, and python-docx reads it."""
    blocks = [block(*line) for line in lines]
    people = [mm.Attendee(mm.Person(name)) for name in NAMES]
    where = {part: [mm.AgendaItem("Roads", content=blocks)] if part == "items" else blocks}
    record = mm.MeetingRecord("Qwerty", attendance=people, **where)

    data = mm.render(record, "docx", status="draft")

    said = " ".join(piece.text for piece in mm.flow(record))
    assert word_files.words(word_files.text(data)) == word_files.words(said)
    assert len(docx.Document(BytesIO(data)).paragraphs) > 0
