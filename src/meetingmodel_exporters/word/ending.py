"""What ends the minutes: the table of actions, and the lines to sign on.

In: the record.  Out: paragraphs and a table, all marked as derived.
Never: holds a word of the record that does not stand above.
"""

from collections.abc import Sequence

from meetingmodel import (
    Action,
    ActionStatus,
    AgendaItem,
    BlockRole,
    Bullet,
    MeetingRecord,
    Paragraph,
    Piece,
)

from .attending import Known
from .findings import date_words, status_words
from .pen import Pen
from .xml import is_rtl

# The lines to sign on are so wide, in twentieths of a point, where the page has room for it.
SIGNING_WIDTH = 5060
LONGEST_SIGNER = 60
# By these, lines to sign on stand in the notes, or somebody signed them already.
FILLED_IN = ("__", "..", "…", "/s/", "--", "––", "——")


def action_rows(record: MeetingRecord, pen: Pen) -> tuple[list[str], list[list[str]]]:
    """Return the columns that have something to say, and a row for each action."""
    found = [(one.finding, one.item) for one in record.found if isinstance(one.finding, Action)]
    columns = ["action", "who", "due", "item", "state"]
    rows = [
        [
            action.text,
            ", ".join(owner.display_name for owner in action.owners),
            date_words(action.due) if action.due else action.due_text or "",
            _item(item),
            status_words(action, pen),
        ]
        for action, item in found
    ]
    if all(action.status is ActionStatus.OPEN for action, _ in found):
        columns.pop()
    used = [n for n, _ in enumerate(columns) if any(row[n] for row in rows)]
    return [columns[n] for n in used], [[row[n] or "–" for n in used] for row in rows]


def action_table(record: MeetingRecord, heading: str, pen: Pen) -> str:
    """Return the table of all actions under its *heading*, or nothing if there are none."""
    columns, rows = action_rows(record, pen)
    return pen.derived(heading + pen.headed_table(columns, rows)) if columns else ""


def signature(record: MeetingRecord, pen: Pen) -> str:
    """Return one line to sign on for each who signs; the block stays on one page."""
    signers = [_signer(who, record) for who in pen.options.sign if who.strip()]
    out = ""
    for number, who in enumerate(signers):
        keep = "<w:keepNext/>" if number + 1 < len(signers) else ""
        edge = _signing_edge(number, pen)
        runs = pen.run(f"{who} ({pen.label('signature')})")
        out += pen.paragraph("signature", runs, keep=keep, more=edge)
    return pen.derived(out) if out else ""


def is_signed(record: MeetingRecord) -> bool:
    """Return whether the minutes have lines to sign on already."""
    return any(
        node.role is BlockRole.SIGNATURE
        for node in record.walk()
        if isinstance(node, Paragraph | Bullet)
    )


def to_sign(run: Sequence[Piece], attended: Known) -> frozenset[int]:
    """Return which lines of *run* name who signs, if the notes leave no room for it."""
    if any(mark in piece.text for piece in run for mark in FILLED_IN):
        return frozenset()
    return frozenset(
        place
        for place, piece in enumerate(run)
        if isinstance(piece.node, Paragraph)
        and not (piece.level or piece.node.findings or ":" in piece.text)
        and len(piece.text) <= LONGEST_SIGNER
        and attended.named(piece.text)
    )


def line_to_sign(text: str, number: int, keep: str, pen: Pen) -> str:
    """Return a line to sign on above *text*, the words of the notes."""
    direction = "<w:bidi/>" if is_rtl(text) else ""
    edge = direction + _signing_edge(number, pen)
    return pen.paragraph("signature", pen.run(text), keep=keep, more=edge)


def _signing_edge(number: int, pen: Pen) -> str:
    # Word draws one line only above paragraphs of equal edges, so no two are equal.
    right = max(pen.look.width - SIGNING_WIDTH, 0) + number
    return f'<w:ind w:right="{right}"/>'


def _signer(who: str, record: MeetingRecord) -> str:
    """Return the office with its holder's name, if exactly one attendee holds it."""
    holders = [
        one.person.name
        for one in record.attendance
        if one.person.role and one.person.role.casefold() == who.casefold()
    ]
    return f"{holders[0]}, {who}" if len(holders) == 1 else who


def _item(item: AgendaItem | None) -> str:
    if item is None:
        return ""
    return f"{item.number.rstrip('.')}. {item.title}" if item.number else item.title
