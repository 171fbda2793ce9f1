"""From the tree of blocks to its meaning: header, attendance and the headings of items.

In: an outline.  Out: a `Frame`; the sections' numbers, times, titles and presenters.
Never: looks at rows, columns or styles. What the tree says is all that counts, so that the same
tree means the same, whatever file it came from.
"""

import datetime as dt
from collections.abc import Mapping
from itertools import zip_longest

from .attendance import find_attendance
from .blocks.nesting import asks
from .drafts import Draft, every
from .frame import Frame
from .header import find_frame
from .headings.codes import coded
from .headings.whole import read_heading
from .language.phrases import bare
from .lexicon.words import Lexicon
from .outline.counted import counted
from .sections import Outline

LONG = 8  # a shorter line may be any word
PLAN = 3  # so many titles in a column of a table
NUMBER = "#.() 0123456789"  # what a number before a title consists of
LOST_GLYPH = "•"  # stands for one that the notes do not show


def read_tree(
    outline: Outline, metadata: Mapping[str, str], lexicon: Lexicon, *, typed: bool = True
) -> Frame:
    """Return the frame that *outline* states, and fill in what its headings say.

    *typed*: people typed the metadata, as front matter.
    """
    drafts = outline.flat()
    attached = [draft for _, content in outline.attachments for draft in every(content)]
    for draft in (*drafts, *attached):
        draft.role = None
        draft.headed = False
    for depth, section in outline.walk_deep():
        for draft in section.heading:
            draft.headed, draft.depth, draft.level = True, depth, -1  # no entry of a list any more
            draft.fold()
    for draft in drafts:
        if draft.level < 0:
            draft.fold()
        elif draft.lost or _is_bare_entry(draft):
            # Whatever glyph is missing, it is no check box and no number.
            draft.lost, draft.marker = True, LOST_GLYPH
    for draft in outline.closing:
        draft.role = "signature"
    _agenda_tables(outline)
    frame = find_frame(drafts, metadata, lexicon, title=outline.title, typed=typed)
    find_attendance(drafts, frame, metadata if typed else None)
    after = None
    numbers = counted(outline, lexicon)
    behind = coded(outline)
    for section in outline.walk():
        read_heading(section, frame, after, loose=id(section) in numbers, behind=behind)
        after = section.end or section.start or after
    if frame.start is None:
        frame.start = _first_hour(outline)
    _agenda_lists(outline)
    return frame


def _first_hour(outline: Outline) -> dt.time | None:
    """Return when the first item begins, where the hours of the items go on through the day.

    Clubs and project groups write an hour in front of each item, and none at the top.
    """
    hours = [section.start for section in outline.walk()]
    known = [hour for hour in hours if hour is not None]
    return hours[0] if len(known) > 1 and known == sorted(known) else None


def _is_bare_entry(draft: Draft) -> bool:
    """Whether *draft* becomes an entry of a list that shows no mark."""
    entry = not (draft.marker or draft.plain or draft.headed or draft.cells)
    return entry and not (draft.children and asks(draft))


def _agenda_tables(outline: Outline) -> None:
    """Mark the tables above the items that plan them: a column has their titles."""
    lines = (line for section in outline.walk() for line in section.heading)
    titles = {bare(line.text.lstrip(NUMBER)) for line in lines} - {""}
    for table in outline.preamble:
        columns = zip_longest(*table.cells)
        if any(sum(_names(cell, titles) for cell in column) >= PLAN for column in columns):
            table.role = "agenda"


def _names(cell: Draft | None, titles: set[str]) -> bool:
    return cell is not None and bare(cell.text) in titles


def _agenda_lists(outline: Outline) -> None:
    """Mark the entries of an agenda list that come again as headings.

    Whoever reports may stand behind both: "Finances - Ann".
    """
    titles = {bare(section.title) for section in outline.walk() if len(section.title) > 3}
    lines = (line for section in outline.walk() for line in section.heading[:1])
    titles |= {bare(line.text.lstrip("# ")) for line in lines if len(line.text) > LONG}
    listed: list[Draft] = [d for d in outline.preamble if d.role is None and not d.cells]
    for draft in listed:
        if bare(draft.text) in titles:
            draft.role = "agenda"
