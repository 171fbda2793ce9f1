"""Second step: from rows to blocks; joins wrapped lines, also across pages.

In: rows.  Out: drafts in reading order: paragraphs, bullets with their depth, tables.
Never: joins lines that the format keeps apart, or moves words without a diagnostic.

torn.py         texts whose paragraphs are the lines of another paper
going_on.py     whether a line goes on with what stands above it
wrapping.py     how lines were broken;   line_starts.py  what begins a line of its own
  typed_marks.py   marks around a line;   numbering.py  numbers in front of it
  tight_numbers.py   numbers that no blank follows
reported.py     how what is said of a matter begins, right below its title
mending.py, lone_glyphs.py   what page breaks and readers of PDF broke
levels.py       how deep each entry of a list stands;   nesting.py  lists within lists
"""

from attrs import frozen

from ...model import Diagnostic, Dropped, Severity, Span
from ..drafts import Draft, Notice, Row, draft_of
from ..language.phrases import bare, whole
from ..lexicon.words import Lexicon
from ..tables import table_of
from ..tables.grids import grid_end, table_of_columns
from .going_on import cut_by_link, goes_on
from .levels import set_levels
from .line_starts import announced
from .lone_glyphs import glyphs_to_their_text
from .mending import hoisted_times, lost_glyphs
from .reported import begins_report
from .wrapping import (
    UNWRAPPED,
    hangs,
    kept_width,
    spacing_of,
    was_broken,
    width_of,
)

TITLE_LINES, ENDS = 3, (".", ":", ";", ",", "?", "!")  # of a title, and how it ends never


def join(
    rows: list[Row],
    lexicon: Lexicon,
    notice: Notice,
    *,
    hard: bool,
    dropped: list[Dropped],
    typed: bool = False,
) -> list[Draft]:
    """Return the drafts that *rows* make up; stray glyphs go to *dropped*.

    *typed*: people typed the lines, and broke some of them where a thought ends.
    """
    if not hard:
        rows = glyphs_to_their_text(rows, dropped, notice)
        rows = hoisted_times(rows, lexicon, notice)
    lines = _lines_of(rows, lexicon, hard=hard, typed=typed and not hard)
    drafts: list[Draft] = []
    place = 0
    while place < len(rows):
        table, stop = _table_at(rows, place, lexicon)
        if table is not None:
            drafts.append(table)
            place = stop
            continue
        row = rows[place]
        last = drafts[-1] if drafts and not drafts[-1].cells else None
        below = rows[place + 1] if place + 1 < len(rows) else None
        if last is not None and _belongs(row, last, below, lines, lexicon):
            if not hard and (row.gap > lines.spaced or _begins_page(row, last.rows[-1])):
                notice(
                    Diagnostic(
                        "MM102",
                        severity=Severity.INFO,
                        message="a sentence that a page break had cut was put together",
                        span=Span(row.line),
                    )
                )
            last.append(row)
        else:
            drafts.append(draft_of(row))
        place += 1
    if not hard:
        lost_glyphs(drafts, notice)
    set_levels(drafts)
    return drafts


@frozen
class _Lines:
    """How the lines of a document were broken, as far as its own lines tell.

    *hard*: the format keeps paragraphs apart; *typed*: people broke lines where a thought ends.
    *spaced*: so many blank lines stand within a paragraph. *kept* and *hung* are what `kept_width`
    and `hangs` say of typed lines; *again*: the rows that an entry above has announced.
    """

    hard: bool
    typed: bool
    width: int
    spaced: int
    kept: int
    hung: bool
    again: set[int]


def _lines_of(rows: list[Row], lexicon: Lexicon, *, hard: bool, typed: bool) -> _Lines:
    """Return how the lines of *rows* were broken; those of a *hard* format were not."""
    width = UNWRAPPED if hard else width_of(rows, lexicon)
    return _Lines(
        hard=hard,
        typed=typed,
        width=width,
        spaced=0 if hard else spacing_of(rows, width),
        kept=kept_width(rows) if typed else 0,
        hung=typed and hangs(rows),
        again=set() if hard else announced(rows),
    )


def _table_at(rows: list[Row], place: int, lexicon: Lexicon) -> tuple[Draft | None, int]:
    """Return the table that begins at *place*, if one does, and where it ends."""
    style = rows[place].style
    stop = place
    if style.table is not None and style.row is not None:
        while stop < len(rows) and rows[stop].style.table == style.table:
            stop += 1
        return table_of(rows[place:stop]), stop
    stop = grid_end(rows, place, lexicon)
    return (table_of_columns(rows[place:stop]) if stop > place else None), stop


def _belongs(row: Row, last: Draft, below: Row | None, lines: _Lines, lexicon: Lexicon) -> bool:
    """Whether *row* goes on with the paragraph or bullet above it."""
    prev = last.rows[-1]
    if not lines.again.isdisjoint((row.order, prev.order)):
        return False
    if _introduces(row, last, below, lines.width, lexicon):
        return False
    if not lines.hard and _is_under_title(row, last, lexicon):
        return False
    if not goes_on(last, row, lines.width, lines.spaced, lexicon, lines.hard):
        return False
    if not lines.typed or cut_by_link(row, prev, lexicon):
        return True
    return not was_broken(
        prev, row, lines.width, lines.spaced, lexicon, kept=lines.kept, hung=lines.hung
    )


def _introduces(row: Row, last: Draft, below: Row | None, width: int, lexicon: Lexicon) -> bool:
    """Whether *row* says what the next list is of: "Members answered:" between equal bullets.

    So does "Decisions" in notes typed in haste, without a colon or a blank line.
    """
    text = row.text.strip()
    if row.marker or not text[0].isupper() or below is None:
        return False
    if not last.marker or below.marker != last.marker:
        return False
    if text[-1:] != ":":
        heads = (*lexicon.usual_items, *lexicon.decision_labels, *lexicon.action_sections)
        return text in (text.title(), text.capitalize()) and bare(text) in whole(heads)
    prev = last.rows[-1]
    # Its first word would have found room in the line above.
    return prev.indent + len(prev.text) + len(text.split(None, 1)[0]) < width


def _is_under_title(row: Row, last: Draft, lexicon: Lexicon) -> bool:
    """Whether what is said of a matter begins in *row*, right below a title of a line or two."""
    if row.gap or row.marker or len(last.rows) > TITLE_LINES or last.text[-1:] in ENDS:
        return False
    large = sum(word[0].isupper() or not word[0].isalpha() for word in last.text.split())
    titled = large * 2 > len(last.text.split())
    return titled and last.text[-1:] != "-" and begins_report(row.text.lstrip(), lexicon)


def _begins_page(row: Row, prev: Row) -> bool:
    """Whether *row* stands at the top of a page; extraction leaves one blank before it there."""
    return row.page != prev.page or (row.indent == 1 and prev.indent == 0)
