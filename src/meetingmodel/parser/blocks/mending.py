"""Mends what page breaks and readers of PDF broke: times hoisted, marks lost.

In: rows, or the drafts made of them.  Out: the same with each mark and time where it belongs.
Never: moves a word away from its line; what it mends it tells in a diagnostic.
"""

from ...model import Diagnostic, Severity, Span
from ..drafts import Draft, Notice, Row
from ..language.slots import read_slot
from ..lexicon.words import Lexicon
from ..tasks.marks import is_task_mark

ENDS = ".!?:;"
CLOSERS = "\"'”’)]»*_"
TITLE_LENGTH = 90
ENTRY = 30  # a shorter line may be a title in the middle of a list


def unfinished(text: str) -> bool:
    """Whether *text* stops before its sentence does."""
    bare = text.rstrip(CLOSERS + " ")
    return bool(bare) and bare[-1] not in ENDS


def hoisted_times(rows: list[Row], lexicon: Lexicon, notice: Notice) -> list[Row]:
    """Put a time that stands inside a sentence before the heading that it belongs to.

    Where a page has its times in a column of their own, text extraction reads the column first:
    the next item's time lands above the rest of the last item's text.
    """
    out: list[Row] = []
    held: Row | None = None
    for place, row in enumerate(rows):
        text = row.text.strip()
        if held is not None and _opens_item(rows, place):
            out.append(held)
            held = None
        if (
            held is None
            and out
            and text[0].isdigit()
            and place + 1 < len(rows)
            and unfinished(out[-1].text)
            and len(out[-1].text) > 30
            and rows[place + 1].text.lstrip()[0].islower()
            and (slot := read_slot(text, lexicon)) is not None
            and slot.stop == len(text)
        ):
            held = row
            rows[place + 1].gap = 0
            notice(
                Diagnostic(
                    "MM104",
                    severity=Severity.INFO,
                    message=f"the time {text} stood inside a sentence and was put before its item",
                    span=Span(row.line),
                )
            )
            continue
        out.append(row)
    if held is not None:
        out.append(held)
    return out


def _opens_item(rows: list[Row], place: int) -> bool:
    """Whether the row is a short line by itself, with blank lines around it."""
    row = rows[place]
    below = rows[place + 1].gap if place + 1 < len(rows) else 1
    text = row.text.strip()
    return bool(
        row.gap
        and below
        and len(text) < TITLE_LENGTH
        and not row.marker
        and text[-1] not in ".,;"
        and (text[0].isupper() or text[0].isdigit())
    )


def _is_glyph(mark: str) -> bool:
    """Whether the first letter of a mark is a glyph: which number was lost nobody can say."""
    return mark == "o" or not mark.isalnum()


def lost_glyphs(drafts: list[Draft], notice: Notice) -> None:
    """Make bullets of paragraphs inside a list whose glyph the extraction lost.

    Evidence is needed: the text stands at the top of a page (a leading blank is what extraction
    leaves there), or entries of a deeper kind follow that had stood below such an entry before.
    """
    kinds: list[str] = []
    after_cut = False
    for place, draft in enumerate(drafts):
        if is_task_mark(draft.marker):
            kinds, after_cut = [], False  # a line of its own, and no entry of a list
            continue
        if draft.marker:
            kind = draft.marker[0]
            if kind in kinds:
                del kinds[kinds.index(kind) + 1 :]
            else:
                kinds.append(kind)
            after_cut = _torn(draft)
            continue
        below = drafts[place + 1] if place + 1 < len(drafts) else None
        deeper = below is not None and _stands_deeper(below, kinds)
        marker = (kinds[0] if deeper else kinds[-1]) if kinds else ""
        at_top = draft.first.text[0].isspace() or draft.first.indent == 1
        told = at_top or deeper or after_cut
        if marker and told and _is_glyph(marker) and _may_be_entry(draft):
            draft.marker = marker
            draft.lost = True
            if deeper:
                del kinds[1:]
            notice(
                Diagnostic(
                    "MM105",
                    severity=Severity.INFO,
                    message="an entry of a list had lost its mark",
                    span=Span(draft.first.line),
                )
            )
        elif not (draft.first.gap == 0 and draft.text.endswith("?")):
            kinds, after_cut = [], False


def _stands_deeper(below: Draft, kinds: list[str]) -> bool:
    """Whether an entry follows whose kind had stood below entries of another kind before."""
    follows = below.marker != "" and below.first.gap == 0
    return follows and len(kinds) > 1 and below.marker[0] == kinds[-1]


def _may_be_entry(draft: Draft) -> bool:
    """Whether a paragraph without a mark is long enough for an entry, and asks nothing."""
    close = draft.first.gap == 0 and not draft.cells
    return close and not draft.text.endswith("?") and len(draft.text) > ENTRY


def _torn(draft: Draft) -> bool:
    return any(b.order != a.order + 1 for a, b in zip(draft.rows, draft.rows[1:]))
