"""Pieces that are looked at together: votes in a row, lines of the attendance, signatures.

In: the pieces of a record.  Out: the same pieces, in runs.
Never: changes their order, or leaves one out.
"""

from collections.abc import Iterator, Sequence

from meetingmodel import BlockRole, Piece

from .attending import is_attendance
from .votes import goes_on, is_vote


def runs_of(pieces: Sequence[Piece], votes: frozenset[int]) -> Iterator[list[Piece]]:
    """Yield *pieces* one by one, but votes in a row together, and so signature lines."""
    run: list[Piece] = []
    before = ""
    for piece in pieces:
        kind = kind_of(piece, votes)
        if before == "vote" and kind != before and goes_on(piece):
            kind = before
        if before == "signature" and kind == "attendance" and piece.part == "closing":
            kind = before
        if run and kind != before:
            yield run
            run = []
        run.append(piece)
        before = kind
        if not kind:
            yield run
            run = []
    if run:
        yield run


def kind_of(piece: Piece, votes: frozenset[int]) -> str:
    """Return what *piece* is looked at together with; nothing for most."""
    role = getattr(piece.node, "role", None)
    if role is BlockRole.SIGNATURE:
        return "signature"
    if role is BlockRole.ATTENDANCE and is_attendance(piece):
        return "vote" if is_vote(piece, votes) else "attendance"
    # Most records hold no votes, and most blocks no role.
    return "vote" if (votes or role is BlockRole.VOTE) and is_vote(piece, votes) else ""
