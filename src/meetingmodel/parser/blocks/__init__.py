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
    width = UNWRAPPED if hard else width_of(rows, lexicon)
    spaced = 0 if hard else spacing_of(rows, width)
    typed = typed and not hard
    kept, hung = (kept_width(rows), hangs(rows)) if typed else (0, False)
    again = set() if hard else announced(rows)
    drafts: list[Draft] = []
    place = 0
    while place < len(rows):
        row = rows[place]
        if row.style.table is not None and row.style.row is not None:
            stop = place
            while stop < len(rows) and rows[stop].style.table == row.style.table:
                stop += 1
            drafts.append(table_of(rows[place:stop]))
            place = stop
            continue
        stop = grid_end(rows, place, lexicon)
        if stop > place:
            drafts.append(table_of_columns(rows[place:stop]))
            place = stop
            continue
        last = drafts[-1] if drafts and not drafts[-1].cells else None
        below = rows[place + 1] if place + 1 < len(rows) else None
        if (
            last is not None
            and again.isdisjoint((row.order, last.rows[-1].order))
            and not _introduces(row, last, below, width, lexicon)
            and not (not hard and _is_under_title(row, last, lexicon))
            and goes_on(last, row, width, spaced, lexicon, hard)
            and not (
                typed
                and not cut_by_link(row, last.rows[-1], lexicon)
                and was_broken(last.rows[-1], row, width, spaced, lexicon, kept=kept, hung=hung)
            )
        ):
            if not hard and (row.gap > spaced or _begins_page(row, last.rows[-1])):
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
