"""Marks of a list that stand alone on their lines, glyphs and numbers, each given to its text.

In: rows.  Out: the same, without the marks' own rows.
Never: loses a glyph that is a letter ("o"): one that belongs to no text is dropped with a reason. A
number that belongs to no text stays where it is.

Programs that take the text out of a PDF write a bullet or number on a line of its own, and of a
list of short entries all marks first, one below the other, and then the entries.
"""

from itertools import pairwise

from ...model import Diagnostic, Dropped, Severity, Span
from ..drafts import Notice, Row
from .levels import marker_kind
from .line_starts import DASHED
from .mending import unfinished
from .numbering import number_of_marker

FULL = 0.8  # of the longest line: a shorter one was not wrapped
MOST = 60  # so many lines of a list are looked at for each of its glyphs
LINE = 50  # letters of a line that may have been wrapped
TYPED = ("-", "*", "+")  # marks of a list in Markdown
LABEL = 20  # of a label above the number
NUMBER = 6  # letters of a number that stands alone: "(viii)"


def glyphs_to_their_text(rows: list[Row], dropped: list[Dropped], notice: Notice) -> list[Row]:
    """Give marks that stand alone on their lines to the texts that follow them."""
    if not any(map(_is_alone, rows)):
        return rows
    full = FULL * max(len(row.text) for row in rows)
    out: list[Row] = []
    place = 0
    while place < len(rows):
        stop = place
        while stop < len(rows) and _is_alone(rows[stop]):
            stop += 1
        marks = rows[place:stop]
        if not marks:
            out.append(rows[place])
            place += 1
            continue
        left = _given(marks, rows, stop, out[-1] if out else None, full, notice)
        last = stop == len(rows)
        out += [one for one in left if _counts(one) or (last and _says(one))]
        strays = [one for one in left if not last and _says(one) and not _counts(one)]
        dropped += [Dropped(one.text, reason="stray glyph", span=Span(one.line)) for one in strays]
        place = stop
    return out


def _is_alone(row: Row) -> bool:
    alone = bool(row.marker) and row.body >= len(row.text) and row.style.heading is None
    return alone and (row.marker == "o" or not _says(row) or _counts(row))


def _counts(mark: Row) -> bool:
    """Whether a mark is a number: "3.", "(b)", but not the "2.5" of a column of figures."""
    text = mark.marker
    return text[-1] in ".)" and len(text) <= NUMBER and number_of_marker(text) is not None


def _given(
    marks: list[Row], rows: list[Row], stop: int, above: Row | None, full: float, notice: Notice
) -> list[Row]:
    """Give *marks* to the rows from *stop* on; return those that belong to no text."""
    if stop == len(rows):
        return marks
    first, below = marks[0], rows[stop]
    # Below a full line a mark may stand within a sentence: "… by the 4th of May at / 7. / The …".
    broken = above is not None and unfinished(above.text) and len(above.text) >= full
    cut = first.gap == 0 if _counts(first) else below.text.lstrip()[0].islower()
    cut = cut and broken and len(marks) == 1
    tabled = below.columns or below.style.table is not None  # a cell keeps no mark
    empty = above is not None and _is_empty(marks, above, below)
    if cut or below.marker or tabled or empty or (_says(first) and below.gap > 1):
        if _counts(first):
            return marks
        notice(
            Diagnostic(
                "MM103",
                severity=Severity.INFO,
                message="a bullet's glyph stood alone and belongs to no text",
                span=Span(first.line),
            )
        )
        if cut:
            below.gap = 0
        return marks
    value = _value_first(marks, above, rows, stop)
    if value:
        stop += 1
        below = rows[stop]
    ones = _in_order(marks, below)
    starts = _starts(rows, stop, ones)
    for mark, row in zip(ones, starts):
        row.marker, row.body = mark.marker, len(row.text) - len(row.text.lstrip())
        row.glyph = mark
    below.gap = first.gap  # it stands level with its mark
    given = {mark.order for mark in ones[: len(starts)]}
    return [mark for mark in marks if mark.order not in given]


def _value_first(marks: list[Row], above: Row | None, rows: list[Row], stop: int) -> bool:
    """Whether a number was read between a label and its value: "MOTION:", "2.", "It passed.".

    The number stands left of the next title, a blank line below the value.
    """
    if above is None or len(marks) > 1 or not _counts(marks[0]) or stop + 1 >= len(rows):
        return False
    label, value, below = above.text.rstrip(), rows[stop].text.rstrip(), rows[stop + 1]
    labelled = label.endswith(":") and len(label) <= LABEL and value[-1:] == "."
    titled = below.gap > 0 and not below.marker and below.text.rstrip()[-1:] not in ".:;,"
    return labelled and titled and len(value) <= LINE


def _is_empty(marks: list[Row], above: Row, below: Row) -> bool:
    """Whether *marks* are entries of a typed list that nobody filled in.

    Who takes notes in a word processor leaves a bullet for the next thought; as Markdown it becomes
    "-" with a blank line below, in a list whose other dashes have their text behind them.
    """
    if not below.gap or _counts(marks[0]) or above.marker not in TYPED:
        return False
    return all(mark.marker in TYPED and below.indent <= mark.indent for mark in marks)


def _in_order(marks: list[Row], below: Row) -> list[Row]:
    """Return *marks* in the order of their texts.

    The first entry of an inner list may stand above the next of the outer one, whose mark stands
    further left and is read first: "•", a blank line, "–" and right below it the texts of the two.
    """
    kind = marker_kind(marks[-1].marker)
    at = len(marks) - 1
    while at and not marks[at].gap and marker_kind(marks[at - 1].marker) == kind:
        at -= 1
    inner = not below.gap and kind != marker_kind(marks[at - 1].marker)
    return [*marks[at:], *marks[:at]] if inner else marks


def _starts(rows: list[Row], begin: int, marks: list[Row]) -> list[Row]:
    """Return the rows from *begin* on that begin an entry, one for each of *marks* at most.

    The first one does, and a line below one that was wrapped goes on with it. Lists may stand
    between the entries: that there are as many entries as marks says where these end.
    """
    count = len(marks)
    inner, stop = 0, begin + 1
    kinds = {marker_kind(mark.marker) for mark in marks}
    while stop < min(begin + count * MOST, len(rows)) and count > 1:
        row = rows[stop]
        if row.gap or row.style.heading is not None or row.style.table is not None:
            break
        if row.marker and marker_kind(row.marker) in kinds:
            break
        inner = inner or (stop if row.marker else 0)
        stop += 1
    over = _begun(rows[begin:stop], count) if inner else []
    return over if len(over) == count else _begun(rows[begin : inner or stop], count)[:count]


def _begun(block: list[Row], count: int) -> list[Row]:
    """Return the rows of *block* that begin an entry."""
    if len(block) == count and not any(row.marker for row in block) and not _wraps(block):
        return block  # each line is an entry
    longest = max(len(row.text) for row in block)
    starts = [block[0]]
    for above, row in pairwise(block):
        text = above.text.rstrip()
        small = row.text.lstrip()[0].islower()
        if row.marker or _is_alone(above):
            continue
        if len(text) < FULL * longest or not (small or unfinished(text)):
            starts.append(row)
    alike = [row for row in starts if DASHED.match(row.text)]
    return alike if len(alike) == count and alike[0] is block[0] else starts


def _wraps(block: list[Row]) -> bool:
    """Whether a line in small letters goes on with one that began with a capital and has no end."""
    return any(
        above.text.lstrip()[0].isupper() and unfinished(above.text) and len(above.text) >= LINE
        for above, row in pairwise(block)
        if row.text.lstrip()[0].islower()
    )


def _says(glyph: Row) -> bool:
    """Whether a mark has letters or digits, which must not get lost: "o", not "•"."""
    return any(map(str.isalnum, glyph.marker))
