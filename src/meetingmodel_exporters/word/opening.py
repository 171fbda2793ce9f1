"""What opens the minutes: how final they are, the title block, and who was there.

In: the pieces of the record's preamble.  Out: paragraphs.
Never: leaves out a line of the preamble; what the lines do not say, `flow` gives as a reading.
"""

import re
from collections.abc import Sequence

from meetingmodel import BlockRole, MeetingRecord, Paragraph, Piece, Status, shows

from .attending import is_attendance
from .findings import date_words
from .pen import Pen
from .xml import is_rtl

LONGEST_LABEL, LONGEST_BODY = 40, 100
FIELD_LINE = re.compile(r"[^\W\d_a-z][\w/&’'-]*(?: [\w/&’'-]+){0,2}: \S.{0,80}")
# The words by which `flow` labels the lines of the attendance.
ATTENDANCE_LABELS = ("present", "absent", "excused")


def title_piece(record: MeetingRecord, pieces: Sequence[Piece]) -> Piece | None:
    """Return the piece to print as the title: the record's own, else the line that holds it."""
    for piece in pieces:
        if piece.kind == "title":
            return piece
    header = [
        piece
        for piece in pieces
        if isinstance(piece.node, Paragraph)
        and piece.node.role is BlockRole.HEADER
        and piece.text.strip()
    ]
    holding = (piece for piece in header if record.title and shows(piece.text, [record.title]))
    return next(holding, header[0] if header else None)


def is_body_line(piece: Piece) -> bool:
    """Return whether *piece*, which stands above the title, says whose meeting it was."""
    node, text = piece.node, piece.text.strip()
    return (
        isinstance(node, Paragraph)
        and node.role in (None, BlockRole.HEADER)
        and not (node.findings or piece.level)
        and 0 < len(text) <= LONGEST_BODY
    )


def line_role(piece: Piece) -> str:
    """Return the role of a line of the title block or the attendance; nothing for other pieces."""
    if piece.kind == "field":
        label = piece.text.partition(":")[0].casefold()
        return "attendance" if any(word in label for word in ATTENDANCE_LABELS) else "details"
    if isinstance(piece.node, Paragraph) and (not piece.node.findings or is_attendance(piece)):
        roles = {BlockRole.HEADER: "details", BlockRole.ATTENDANCE: "attendance"}
        return roles.get(piece.node.role, "") if piece.node.role else ""
    return ""


def is_field_line(piece: Piece) -> bool:
    """Return whether *piece* looks like a line of the title block: "Note-taker: Ann Lee".

    Beside lines that say what the record knows ("Date: …"), it is set as they are.
    """
    node = piece.node
    plain = isinstance(node, Paragraph) and node.role is None and not (node.findings or piece.level)
    return plain and FIELD_LINE.fullmatch(piece.text) is not None


def labelled(text: str, role: str, pen: Pen) -> str:
    """Return a line such as "Place: Town Hall", its label in bold."""
    label, colon, value = text.partition(":")
    more = "<w:bidi/>" if is_rtl(text) else ""
    parted = not value or value[0].isspace()
    if not colon or len(label) > LONGEST_LABEL or not parted or "\n" in label:
        return pen.paragraph(role, pen.run(text), more=more)
    said = pen.run(value) if value else ""
    keep = "" if value.strip() else "<w:keepNext/>"
    return pen.paragraph(role, pen.run(f"{label}:", "label") + said, keep=keep, more=more)


def reading(text: str, role: str, pen: Pen) -> str:
    """Return a line that `flow` made of typed values, its label as the caller wants it."""
    label, colon, value = text.partition(":")
    return labelled(f"{pen.relabelled(label)}{colon}{value}", role, pen)


def said_above(piece: Piece, above: str) -> bool:
    """Return whether the controls of a letterhead, which say *above*, say all that *piece* says."""
    if not above or not (piece.kind == "title" or line_role(piece)):
        return False
    words = piece.text.partition(":")[2] if piece.kind == "field" else piece.text
    return shows(above, [words])


def state(record: MeetingRecord, pen: Pen) -> str:
    """Return the words that say how final the minutes are; none where that is unknown."""
    status = pen.options.status or record.status
    if status is None:
        return ""
    keys = {Status.DRAFT: "draft note", Status.APPROVED: "approved note"}
    words = pen.label(keys.get(status, "corrected note"))
    if record.approved_on and status is not Status.DRAFT:
        words = f"{words}, {date_words(record.approved_on)}"
    if status is Status.DRAFT:
        return pen.derived(pen.line("mark", words))
    return pen.derived(pen.paragraph("details", pen.run(words, "label")))
