"""Motions in tables: a row a motion, with columns for mover, seconder and vote.

In: a table that was kept as one.  Out: the motions of its rows.
Never: reads a table whose header does not name a mover's column.
"""

import re
from collections.abc import Iterator

from ...model import Motion, Outcome, Tally
from ..phrases import bare
from .columns import Grid, column_of
from .context import Context
from .votes import read_outcome, read_tally

BETWEEN = re.compile(r"\s*[/\n]\s*")


def find_moved(grid: Grid, context: Context) -> Iterator[Motion]:
    """Yield the rows of a table of motions."""
    lexicon = context.lexicon
    header = grid.header(lexicon.mover_columns)
    if header is None:
        return
    names = [bare(cell) for cell in grid.texts[header]]
    mover = column_of(names, lexicon.mover_columns)
    second = column_of(names, lexicon.seconder_columns, mover)
    if mover is None:
        return
    for row in range(header + 1, len(grid.texts)):
        if grid.cell(row, mover).strip():
            yield _motion(grid, row, mover, second, context)


def _motion(grid: Grid, row: int, mover: int, second: int | None, context: Context) -> Motion:
    """Return the motion of a row: its words stand in the longest of the other cells."""
    cells = grid.texts[row]
    # "Lukes / Klein" names both in one cell.
    movers = [part.strip() for part in BETWEEN.split(cells[mover]) if part.strip()]
    seconder = grid.cell(row, second).strip() or (movers[1] if len(movers) > 1 else "")
    column = max(
        (n for n in range(len(cells)) if n not in (mover, second)), key=lambda n: len(cells[n])
    )
    others = [cells[n] for n in range(len(cells)) if n not in (mover, second, column)]
    outcome = read_outcome(" ".join(others), context.lexicon)
    tally = next((one for one in (_tally(cell, context) for cell in others) if one), None)
    return Motion(
        cells[column],
        mover=context.roster.person(movers[0]),
        seconder=context.roster.person(seconder) if seconder else None,
        outcome=outcome[0] if outcome else _by_count(tally),
        outcome_text=outcome[1] if outcome else None,
        tally=tally,
        at=grid.at(row, column),
        span=grid.span(row, column),
    )


def _tally(cell: str, context: Context) -> Tally | None:
    return read_tally(cell, context.lexicon, context.roster)[0] if cell.strip() else None


def _by_count(tally: Tally | None) -> Outcome | None:
    if tally is None or tally.ayes is None or tally.nays is None or tally.ayes == tally.nays:
        return None
    return Outcome.CARRIED if tally.ayes > tally.nays else Outcome.FAILED
