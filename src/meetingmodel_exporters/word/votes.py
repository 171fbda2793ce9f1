"""A roll call as a table.

In: lines that follow each other and say how somebody voted.  Out: a table of the same words.
Never: drops or moves a word: where a line does not fall into two, all stand as they are.
"""

import re
from collections.abc import Sequence

from meetingmodel import BlockRole, Bullet, MeetingRecord, Paragraph, Piece, Table, shows

from .pen import Pen

SEPARATORS = (":", " – ", " — ", " - ", "\t", "   ", ",")
LONGEST_VOTE, LONGEST_LABEL = 24, 40
LONGEST_LINE = 600
SIGN = 3  # letters; a shorter vote is a sign
# By these the first column is known to hold votes; they decide on our own header row alone.
CAST = frozenset(
    (
        *("aye", "ayes", "yea", "yeas", "yes", "for", "in favor", "in favour", "nay", "nays"),
        *("no", "noes", "against", "opposed"),
    )
)
VOTE_WORDS = CAST | frozenset(
    (
        *("abstain", "abstained", "abstaining", "abstention", "abstentions", "absent", "excused"),
        *("recused", "not voting"),
    )
)


# The words of a vote before a colon, at the beginning of a clause.
_LONGEST_FIRST = "|".join(sorted(VOTE_WORDS, key=lambda word: (-len(word), word)))
_VOTE_LABEL = re.compile(
    rf"(?:\A|(?<=[.;:,\n])[ \n]{{0,3}})({_LONGEST_FIRST}):[ \n]",
    re.IGNORECASE,
)


def vote_lines(record: MeetingRecord) -> frozenset[int]:
    """Return the lines of the notes from which somebody's vote was read."""
    return frozenset(
        line
        for motion in record.motions
        if motion.votes
        for span in motion.evidence
        for line in range(span.first, span.last + 1)
    )


def is_vote(piece: Piece, lines: frozenset[int]) -> bool:
    """Return whether *piece* says how somebody voted; *lines* are those of `vote_lines`."""
    node = piece.node
    if not isinstance(node, Paragraph | Bullet):
        return False
    if node.role is BlockRole.VOTE:
        return True
    if node.role is BlockRole.ATTENDANCE:
        # Below a motion, "Lee - aye" and "Ray - absent" say how they voted.
        return piece.part == "items" and _says_vote(piece.text)
    return node.role is None and node.span is not None and node.span.first in lines


def goes_on(piece: Piece) -> bool:
    """Return whether *piece*, which follows a vote, says who else voted how, or did not."""
    node = piece.node
    if not isinstance(node, Paragraph | Bullet) or len(piece.text) > LONGEST_LINE:
        return False
    row = _cells(piece.text)
    return row is not None and any(one.casefold().rstrip(".") in VOTE_WORDS for one in row)


def roll_call(run: Sequence[Piece], pen: Pen) -> str:
    """Return the lines of *run* as a table of two columns, or nothing if they do not make one."""
    rows: list[tuple[str, str]] = []
    blocks: list[Paragraph | Bullet] = []
    for piece in run:
        node = piece.node
        if not isinstance(node, Paragraph | Bullet) or node.children or node.findings:
            return ""
        row = _cells(node.text)
        if row is None:
            return ""
        rows.append(row)
        blocks.append(node)
    if len(rows) < 2 or not shows(Table(rows).text, blocks):
        return ""
    if all(block.role is BlockRole.ATTENDANCE for block in blocks) and not any(
        vote.casefold().rstrip(".") in CAST for _, vote in rows
    ):
        return ""  # who was absent, and no vote
    told = [first.casefold().rstrip(".") in VOTE_WORDS for first, _ in rows]
    by_vote = any(told)
    if by_vote and not all(told):
        return ""  # "Motion by Ann Lee, second by Bob Roe." above "Yea: …"
    by_member = not by_vote and all(len(vote) <= LONGEST_VOTE for _, vote in rows)
    if by_member and not any(_is_cast(vote) for _, vote in rows):
        return ""  # "Moved by: Ann Lee", "Seconded by: Bob Roe"
    return pen.headed_table(("member", "vote") if by_member else ("vote", "members"), rows)


def labelled_votes(piece: Piece) -> tuple[str, list[tuple[str, str]]]:
    """Return what a line such as "Ayes: Lee, Ray. Noes: Poe." says: its opening, and its rows.

    There are no rows if it is no such line.
    """
    node, text = piece.node, piece.text
    if not isinstance(node, Paragraph) or node.findings or len(text) > LONGEST_LINE:
        return "", []
    found = list(_VOTE_LABEL.finditer(text))
    if len(found) < 2 or not any(one[1].casefold() in CAST for one in found):
        return "", []
    ends = [*(one.start() for one in found[1:]), len(text)]
    rows = [
        (one[1], text[one.end() : end].strip(" .;,\n"))
        for one, end in zip(found, ends, strict=True)
    ]
    lead = text[: found[0].start()].strip()
    return (lead, rows) if all(names for _, names in rows) else ("", [])


def _is_cast(vote: str) -> bool:
    """Whether *vote* is one, or a letter or sign for one: "Y", "+1"."""
    return len(vote) < SIGN or vote.casefold().rstrip(".") in VOTE_WORDS


def _says_vote(text: str) -> bool:
    row = _cells(text) if len(text) <= LONGEST_LABEL else None
    return row is not None and row[1].casefold().rstrip(".") in VOTE_WORDS


def _cells(text: str) -> tuple[str, str] | None:
    for separator in SEPARATORS:
        first, found, second = text.partition(separator)
        if found and 0 < len(first.strip()) <= LONGEST_LABEL and second.strip(" .:-–—\t"):
            return first.strip(" .:-–—\t"), second.strip()
    return None
