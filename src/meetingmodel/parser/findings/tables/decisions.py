"""Decisions in tables: a column of them, rows of that kind, or all rows below their title.

In: a table that was kept as one.  Out: its decisions, and the cells that they stand in.
Never: takes for decided what the row itself says was put off, lost or withdrawn.
"""

from collections.abc import Iterable, Iterator

from attrs import evolve

from ....model import Decision, Outcome
from ...language.phrases import bare, whole
from ...lexicon.words import Lexicon
from ...tables import paragraphs
from ..columns import ABOVE, Grid, Place, column_of
from ..context import Context
from ..decisions import find_decisions
from ..motions.votes import read_outcome

OPEN = (Outcome.TABLED, Outcome.WITHDRAWN, Outcome.FAILED, Outcome.LAPSED, Outcome.REFERRED)


def decided_cells(grid: Grid, context: Context) -> dict[Place, bool]:
    """Return the cells, by row and column, that hold a decision each, and whether it stands."""
    lexicon = context.lexicon
    if not grid.texts:
        return {}
    kind = _by_kind(grid, lexicon) or _below_title(grid, lexicon)
    header = ABOVE if grid.given else grid.header(lexicon.decision_columns)
    if kind or header is None:
        return dict.fromkeys(kind, True)
    names = grid.names(header)
    known = whole(lexicon.decision_columns)
    columns = [n for n, name in enumerate(names) if name in known]
    state = column_of(names, lexicon.status_columns)
    rows = range(header + 1, len(grid.texts))
    stands = {row: _stands(grid.cell(row, state), lexicon) for row in rows}
    return {(row, column): stands[row] for row in rows for column in columns}


def find_decided(grid: Grid, cells: Iterable[Place], context: Context) -> Iterator[Decision]:
    """Yield the decisions that stand in *cells* of a table, a paragraph each."""
    for row, column in cells:
        if column >= len(grid.table.cells[row]):
            continue
        place = grid.at(row, column)[0]
        for part in paragraphs(grid.table.cells[row][column]):
            ahead = place + (len(part.marker) + 1 if part.marker else 0)
            for one in find_decisions(part, context, listed=True):
                at = one.at or (0, 0)
                yield evolve(one, at=(at[0] + ahead, at[1] + ahead))
            place = ahead + len(part.text) + 1


def _stands(state: str, lexicon: Lexicon) -> bool:
    became = read_outcome(state, lexicon)
    return became is None or became[0] not in OPEN


def kinds_of(grid: Grid, lexicon: Lexicon) -> dict[int, str]:
    """Return what each row says it is: "Decision", "Action"; empty where no column tells.

    Project teams keep decisions, tasks and notes in one list with a column "Type".
    """
    header = grid.header(lexicon.kind_columns)
    column = column_of(grid.names(header), lexicon.kind_columns) if header is not None else None
    if header is None or column is None:
        return {}
    kinds = {row: bare(grid.cell(row, column)) for row in range(header + 1, len(grid.texts))}
    known = whole((*lexicon.action_labels, *lexicon.decision_labels))
    return kinds if known.intersection(kinds.values()) else {}


def _by_kind(grid: Grid, lexicon: Lexicon) -> list[Place]:
    """Return the cells of the rows that say that they are decisions."""
    labels = whole(lexicon.decision_labels)
    rows = [row for row, kind in kinds_of(grid, lexicon).items() if kind in labels]
    return [(row, _longest(grid, row)) for row in rows]


def _below_title(grid: Grid, lexicon: Lexicon) -> list[Place]:
    """Return the cells of a table whose only cell on top says that decisions follow."""
    first = [text for text in grid.texts[0] if text.strip()]
    if len(first) != 1 or len(grid.texts) == 1:
        return []
    if bare(first[0]) not in whole((*lexicon.decision_labels, *lexicon.decision_columns)):
        return []
    return [(row, _longest(grid, row)) for row in range(1, len(grid.texts))]


def _longest(grid: Grid, row: int) -> int:
    cells = grid.texts[row]
    return max(range(len(cells)), key=lambda column: len(cells[column]))
