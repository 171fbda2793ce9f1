"""Motions in tables: a row a motion, a row a label, or minutes typed into cells.

In: a table that was kept as one.  Out: the motions of its rows and cells.
Never: takes a row for a motion unless a column is headed by its mover or its result.
"""

import re
from collections.abc import Iterator

from attrs import evolve

from ....model import Motion, Person, Tally
from ...drafts import Draft
from ...language.phrases import bare, whole
from ...lexicon.words import Lexicon
from ...tables import column_name, paragraphs
from ..columns import DEEPEST, Grid, column_of
from ..context import Context
from ..motions import find_motions, has_motions
from ..motions.labels import label_rows, led
from ..motions.votes import outcome_of_count, read_outcome, read_tally

BETWEEN = re.compile(r"\s*[/\n;]\s*")


def find_moved(grid: Grid, context: Context) -> Iterator[Motion]:
    """Yield the rows of a table of motions."""
    lexicon = context.lexicon
    header = next(
        (n for n, row in enumerate(grid.texts[:DEEPEST]) if _is_header(row, context)), None
    )
    if header is None:
        return
    names = [column_name(cell, lexicon) for cell in grid.texts[header]]
    mover = column_of(names, lexicon.mover_columns)
    second = column_of(names, lexicon.seconder_columns, mover)
    if mover is None:
        return
    for row in range(header + 1, len(grid.texts)):
        if grid.cell(row, mover).strip() and len(grid.texts[row]) > 1:
            yield _motion(grid, row, names, mover, second, context)


def _is_header(row: list[str], context: Context) -> bool:
    """Whether a row names columns: one of movers, and one of what was moved or became of it.

    A row "MOVER | Ann Lee" names none.
    """
    lexicon = context.lexicon
    names = [column_name(cell, lexicon) for cell in row]
    others = whole((*lexicon.motion_columns, *lexicon.seconder_columns, *lexicon.label_words))
    mover = column_of(names, lexicon.mover_columns)
    return mover is not None and any(name in others for n, name in enumerate(names) if n != mover)


def _motion(
    grid: Grid, row: int, names: list[str], mover: int, second: int | None, context: Context
) -> Motion:
    """Return the motion of a row."""
    cells = grid.texts[row]
    # "Lukes / Klein" names both in one cell.
    movers = [part.strip() for part in BETWEEN.split(cells[mover]) if part.strip()]
    seconder = grid.cell(row, second).strip() or (movers[1] if len(movers) > 1 else "")
    column = _words(cells, names, (mover, second), context)
    others = " ".join(cell for n, cell in enumerate(cells) if n not in (mover, second, column))
    told = read_outcome(others, context.lexicon)
    tally, votes = read_tally(others, context.lexicon, context.roster)
    tally = _counted(cells, names, context.lexicon) or tally
    return Motion(
        cells[column],
        mover=_named(movers[0], context),
        seconder=_named(seconder, context),
        outcome=told[0] if told else outcome_of_count(tally),
        outcome_text=told[1] if told else None,
        tally=tally,
        votes=votes,
        at=grid.at(row, column),
        span=grid.span(row, column),
    )


def _counted(cells: list[str], names: list[str], lexicon: Lexicon) -> Tally | None:
    """Return the counts that stand below "For", "Against" and "Abstain"."""
    sides = (lexicon.yes, lexicon.no, lexicon.abstained)
    counts: list[int | None] = [None, None, None]
    for name, cell in zip(names, cells, strict=False):
        for side, words in enumerate(sides):
            if name in whole(words) and cell.strip().isdigit():
                counts[side] = int(cell)
    if counts[0] is None or counts[1] is None:
        return None
    return Tally(counts[0], nays=counts[1], abstentions=counts[2])


def _words(
    cells: list[str], names: list[str], people: tuple[int | None, ...], context: Context
) -> int:
    """Return the column of what was moved: the one headed so, else the longest."""
    headed = whole(context.lexicon.motion_columns)
    others = [n for n in range(len(cells)) if n not in people] or [0]
    longest = max(others, key=lambda n: len(cells[n]))
    known = [n for n in others if n < len(names) and names[n] in headed]
    return known[0] if known and len(cells[known[0]]) * 2 > len(cells[longest]) else longest


def _named(text: str, context: Context) -> Person | None:
    nobody = not text or bare(text) in context.lexicon.nobody
    return None if nobody else context.roster.person(text)


def find_in_cells(table: Draft, context: Context) -> list[Motion]:
    """Return the motions that the cells tell, read one after the other."""
    if not has_motions(table, context) or label_rows(table, context.lexicon):
        return []  # what stands beside RESULT and MOVER is told of the motion above
    lines: list[Draft] = []
    places: dict[Draft, int] = {}
    spans: dict[Draft, Draft] = {}
    for draft, place, cell in _lines(table, context):
        lines.append(draft)
        places[draft] = place
        spans[draft] = cell
    out = []
    for draft, motion in find_motions(lines, context).motions:
        start, stop = motion.at or (0, 0)
        at = (max(start + places[draft], 0), stop + places[draft])
        out.append(
            evolve(motion, at=at, span=spans[draft].span(), evidence=(), id=None, amends=None)
        )
    return out


def _lines(table: Draft, context: Context) -> Iterator[tuple[Draft, int, Draft]]:
    """Yield the paragraphs of the cells with their places, a label with what stands beside it."""
    labels = whole(context.lexicon.label_words)
    place = 0
    for row in table.cells:
        filled = [cell for cell in row if cell.rows]
        label = filled[0] if len(filled) > 1 and bare(filled[0].text) in labels else None
        for cell in row:
            for part in paragraphs(cell):
                ahead = len(part.marker) + 1 if part.marker else 0
                if label is not None and cell is not label and part is cell:
                    line = led(label, part)
                    yield line, place + ahead + len(part.text) - len(line.text), part
                elif cell is not label:
                    yield part, place + ahead, part
                place += ahead + len(part.text) + 1
            place += not cell.rows
