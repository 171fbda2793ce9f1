"""Votes on several motions in one table: a row a motion, a column a member.

In: a table that was kept as one.  Out: the motions of its rows, with who voted how.
Never: takes a column for a member's in which anything but votes stands.
"""

from collections.abc import Iterator

from ....model import Motion, Vote
from ...language.phrases import whole
from ...people.names import read_name
from ...tables import column_name
from ..columns import Grid
from ..context import Context
from ..motions.vote_tables import value_of
from ..motions.votes import count_votes, outcome_of_count, read_outcome

LEAST = 2  # members who voted


def find_voted(grid: Grid, context: Context) -> Iterator[Motion]:
    """Yield the rows of a table with a column of motions and one for each member of a board."""
    lexicon = context.lexicon
    heads = grid.texts[0] if grid.texts else []
    if len(grid.texts) < LEAST or column_name(heads[0], lexicon) not in _motions(context):
        return
    members = [n for n in range(1, len(heads)) if _is_member(grid, n, context)]
    if len(members) < LEAST:
        return
    for row in range(1, len(grid.texts)):
        cast = ((heads[n].strip(), value_of(grid.cell(row, n), lexicon)) for n in members)
        votes = tuple(
            Vote(context.roster.person(name), value=value)
            for name, value in cast
            if value is not None
        )
        others = [cell for n, cell in enumerate(grid.texts[row][1:], 1) if n not in members]
        told = read_outcome(" ".join(others), lexicon)
        tally = count_votes(votes)
        if votes and grid.cell(row, 0).strip():
            yield Motion(
                grid.texts[row][0],
                outcome=told[0] if told else outcome_of_count(tally),
                outcome_text=told[1] if told else None,
                tally=tally,
                votes=votes,
                at=grid.at(row, 0),
                span=grid.span(row, 0),
            )


def _motions(context: Context) -> frozenset[str]:
    lexicon = context.lexicon
    return whole(lexicon.motion_columns) - whole(lexicon.item_columns)


def _is_member(grid: Grid, column: int, context: Context) -> bool:
    """Whether a column bears a name, and holds votes and nothing else."""
    cells = [grid.cell(row, column) for row in range(1, len(grid.texts))]
    filled = [cell for cell in cells if cell.strip()]
    named = read_name(grid.cell(0, column), context.lexicon, listed=True) is not None
    return named and bool(filled) and all(value_of(cell, context.lexicon) for cell in filled)
