"""The body of the minutes: every piece of the record, in printing order.

In: the pieces that `flow` yields.  Out: three strings of XML: what opens the minutes, the business,
and what ends them, so that a letterhead of several sections can have each where it belongs.
Never: leaves out a word, says one twice, or changes the order in which the record prints.
"""

from collections.abc import Sequence
from itertools import product, takewhile

from attrs import frozen

from meetingmodel import (
    Action,
    AgendaItem,
    BlockRole,
    Bullet,
    Decision,
    MeetingRecord,
    Motion,
    Paragraph,
    Piece,
    PresenceChange,
    Question,
    Table,
    flow,
)

from . import ending, findings, opening
from .attending import Known, known, tabled
from .headings import Headings
from .numbering import Lists
from .page import (
    ends_in_table,
    indented,
    is_caption,
    kept_with_next,
    list_properties,
    opens_with_table,
    spaced_above,
)
from .pen import Pen
from .runs import kind_of, runs_of
from .votes import labelled_votes, roll_call, vote_lines

_ROLES = {
    None: "",
    BlockRole.HEADER: "details",
    BlockRole.ATTENDANCE: "attendance",
    BlockRole.VOTE: "vote",
    BlockRole.SIGNATURE: "signing",
}
# Room above a paragraph that follows a table, and above lines to sign on.
BELOW_TABLE, ABOVE_SIGNING = 120, 480


@frozen
class Body:
    """The minutes as XML, in three parts."""

    opening: str
    business: str
    ending: str


class Writer:
    """Writes one record: keeps the place in it, and what was written so far."""

    def __init__(self, pen: Pen, lists: Lists, above: str = "") -> None:
        """*above* is what a letterhead says of the meeting over the minutes, in its controls."""
        self._pen, self._lists, self._above = pen, lists, above
        self._headings = Headings(pen, lists)
        self._out: list[str] = []
        self._votes: frozenset[int] = frozenset()
        self._known = Known()
        # By nesting level: how deep a list entry would stand there, and whether it is an answer.
        self._depths = [0]
        self._answers = [False]

    def write(self, record: MeetingRecord) -> Body:
        """Return the body of *record*."""
        pieces = list(flow(record))
        self._votes = vote_lines(record)
        self._known = known(record)
        first = list(takewhile(lambda piece: piece.part == "preamble", pieces))
        business = list(takewhile(lambda piece: piece.part == "items", pieces[len(first) :]))
        self._open(record, first)
        begun = self._taken()
        self._blocks(business)
        done = self._taken()
        self._end(record, pieces[len(first) + len(business) :])
        return Body(begun, done, self._taken())

    def _open(self, record: MeetingRecord, pieces: Sequence[Piece]) -> None:
        pen = self._pen
        self._put(opening.state(record, pen))
        title = opening.title_piece(record, pieces)
        if title is None and not self._above:
            self._put(pen.derived(pen.line("title", pen.label("minutes"))))
        pieces = [piece for piece in pieces if not opening.said_above(piece, self._above)]
        attended, above, role = False, any(piece is title for piece in pieces), ""
        for run in runs_of(pieces, self._votes):
            piece, before = run[0], role
            role = opening.line_role(piece)
            if before and piece is not title and opening.is_field_line(piece):
                role = "details"
            if len(run) > 1:
                self._blocks(run)
                continue
            if piece is title:
                self._put(pen.line("title", piece.text))
                above = False
            elif above and opening.is_body_line(piece):
                self._put(pen.line("body", piece.text))
            elif not role or not piece.text.strip():
                self._blocks(run)
            elif piece.kind == "field":
                if role == "attendance" and not attended:
                    attended = True
                    self._put(pen.derived(self._headings.ours("attendance")))
                self._put(opening.reading(piece.text, role, pen))
            else:
                self._put(opening.labelled(piece.text, role, pen))

    def _end(self, record: MeetingRecord, pieces: Sequence[Piece]) -> None:
        if self._pen.options.action_table:
            heading = self._headings.ours("actions")
            self._put(ending.action_table(record, heading, self._pen))
        closing = [piece for piece in pieces if piece.part == "closing"]
        self._blocks(closing)
        if self._pen.options.signature and not ending.is_signed(record):
            lines = ending.signature(record, self._pen)
            if lines and self._out:
                self._out[-1] = kept_with_next(self._out[-1])
            self._put(lines)
        self._blocks(pieces[len(closing) :])

    def _blocks(self, pieces: Sequence[Piece]) -> None:
        for run in runs_of(pieces, self._votes):
            kind = kind_of(run[0], self._votes)
            if kind == "signature":
                self._signing(run)
            elif kind == "vote":
                self._vote_lines(run)
            elif len(run) == 1:
                self._piece(run[0])
            else:
                self._attendance(run)

    def _attendance(self, run: Sequence[Piece]) -> None:
        """Write lines that say who was there; a list of people becomes a table."""
        first, last, table = tabled(run, self._known, self._pen)
        for piece in run[:first]:
            self._piece(piece)
        if table:
            self._place(run[first].level)
            self._put(table)
        for piece in run[last:]:
            self._piece(piece)

    def _signing(self, run: Sequence[Piece]) -> None:
        """Write lines of signatures: together, and with room to sign above each name."""
        named = ending.to_sign(run, self._known)
        last = len(run) - 1
        if self._out:
            # A page with nothing on it but signatures proves nothing.
            self._out[-1] = kept_with_next(self._out[-1])
        for place, piece in enumerate(run):
            keep = "<w:keepNext/>" if place < last else ""
            if place in named:
                self._put(ending.line_to_sign(piece.text, place, keep, self._pen))
                continue
            written = len(self._out)
            self._piece(piece, keep)
            if place == 0 and len(self._out) > written:
                self._out[written] = spaced_above(self._out[written], ABOVE_SIGNING)

    def _vote_lines(self, run: Sequence[Piece]) -> None:
        """Write the lines of a vote: what opens it, the roll call as a table, what came of it."""
        for first, last in product((0, 1), (len(run), len(run) - 1)):
            tabled = roll_call(run[first:last], self._pen)
            if tabled:
                for piece in run[:first]:
                    self._piece(piece)
                self._put(tabled)
                for piece in run[last:]:
                    self._piece(piece)
                return
        for piece in run:
            self._vote_line(piece)

    def _vote_line(self, piece: Piece) -> None:
        """Write a line of votes, as a table if it names who voted which way."""
        lead, rows = labelled_votes(piece)
        if not rows:
            self._piece(piece)
            return
        depth, _ = self._place(piece.level)
        if lead:
            more = indented(depth, lead)
            runs = self._pen.run(lead)
            self._put(self._pen.paragraph("vote", runs, keep="<w:keepNext/>", more=more))
        self._put(self._pen.headed_table(("vote", "members"), rows))

    def _put(self, xml: str) -> None:
        """Write *xml*; what follows a table keeps its distance."""
        if not xml:
            return
        if self._out and ends_in_table(self._out[-1]):
            if opens_with_table(xml):
                self._out.append(self._pen.gap())
            elif not self._pen.has_room(xml):
                xml = spaced_above(xml, BELOW_TABLE)
        elif self._out and opens_with_table(xml) and is_caption(self._out[-1]):
            self._out[-1] = kept_with_next(self._out[-1])
        self._out.append(xml)

    def _taken(self) -> str:
        text = "".join(self._out)
        self._out = []
        return text

    def _piece(self, piece: Piece, keep: str = "") -> None:
        match piece.node:
            case Paragraph() as node if piece.kind == "paragraph":
                self._paragraph(node, piece.level, keep)
            case Bullet() | Question() as node:
                self._entry(node, piece.level, keep)
            case Table() as node:
                self._table(node, piece.level)
            case Motion() | Decision() | Action() | PresenceChange() as node:
                self._finding(node, piece)
            case _:
                self._heading(piece)

    def _heading(self, piece: Piece) -> None:
        if piece.kind == "field":
            self._put(opening.reading(piece.text, "text", self._pen))
        elif isinstance(piece.node, AgendaItem):
            self._lists.close()
            self._put(self._headings.item(piece.node, piece.level, piece.text))
        elif piece.kind == "attachment":
            self._lists.close()
            self._put(self._headings.attachment(piece.text))
        else:
            self._put(self._headings.further(piece))

    def _paragraph(self, node: Paragraph, level: int, keep: str) -> None:
        text = node.text
        depth, answer = self._place(level)
        if not text or text.isspace():
            return
        role = _ROLES.get(node.role) or ("answer" if answer else "text")
        more = indented(depth, text) if depth or not text.isascii() else ""
        if text.endswith(":"):
            keep = "<w:keepNext/>"  # it opens what follows
        if role in ("details", "attendance") and not depth:
            self._put(opening.labelled(text, role, self._pen))
            return
        if not node.findings:
            self._put(self._pen.paragraph(role, self._pen.run(text), keep=keep, more=more))
            return
        role = findings.role_of(node.findings) or role
        runs = findings.block_runs(text, node.findings, role, self._pen)
        self._put(self._pen.paragraph(role, runs, keep=keep, more=more))
        self._put(findings.unsaid(node, self._pen))

    def _entry(self, node: Bullet | Question, level: int, keep: str) -> None:
        """Write an entry of a list, or a question, which may stand in one."""
        depth, answer = self._place(level)
        pen, text, marker = self._pen, node.text, node.marker
        asks = isinstance(node, Question)
        shown = bool(text) and not text.isspace()
        shown = shown or (bool(marker) and any(char.isalnum() for char in marker))
        # An entry without words is not printed: what stands below it takes its level.
        self._depths.append(depth + shown)
        self._answers.append(asks)
        if not shown:
            return
        plain = "question" if asks else "answer" if answer else "list"
        role = _ROLES.get(node.role) or plain
        if node.findings:
            role = findings.role_of(node.findings) or role
        runs, more = "", ""
        if asks and not marker:
            more = indented(depth, text)
        else:
            place = self._lists.place(marker, depth)
            edged, apart = role is not plain, role in findings.SET_APART
            more = list_properties(place, depth, text=text, edged=edged, apart=apart)
            runs = pen.run(f"{place.literal} ") if place.literal else ""
        if node.findings:
            runs += findings.block_runs(text, node.findings, role, pen)
        elif text:
            runs += findings.question_runs(text, pen) if asks else pen.run(text)
        self._put(pen.paragraph(role, runs, keep=keep, more=more))
        if node.findings:
            self._put(findings.unsaid(node, pen))

    def _table(self, node: Table, level: int) -> None:
        depth, _ = self._place(level)
        if any(cell and not cell.isspace() for row in node.rows for cell in row):
            self._put(self._pen.table(node.rows, node.header_rows, depth=depth))

    def _finding(self, node: findings.Finding, piece: Piece) -> None:
        """Write a finding that stands in the tree by itself, in words."""
        depth, _ = self._place(piece.level)
        role, runs = findings.in_words(node, piece.text, self._pen)
        self._put(self._pen.paragraph(role, runs, more=indented(depth, piece.text)))
        if isinstance(node, Motion) and node.votes:
            self._put(findings.votes_table(node.votes, self._pen))

    def _place(self, level: int) -> tuple[int, bool]:
        """Return where a piece of that nesting level stands; forget what was nested deeper."""
        del self._depths[level + 1 :], self._answers[level + 1 :]
        return self._depths[-1], self._answers[-1]
