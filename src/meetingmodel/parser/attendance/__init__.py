"""Who was there: rolls, lists, tables and sentences of attendance.

In: drafts and the frame.  Out: `frame.attendance`; the drafts that list people get a role.
Never: counts somebody who is only mentioned, or takes the roll of a vote for that of the meeting.

labels.py   "Members absent:", and the groups below it;   status.py  what marks and notes say
entries.py  one line of a list;   list_forms.py  how all of them are written
inline.py  a list in one line;   within.py  its parts
unnamed.py  offices, nicknames
stated.py  people with a status each;   unmarked.py  lists without a colon or a label
brief.py   labels that are one only with names behind them;   bare_lists.py  lists without any
shapes.py  what lines of a list look like
choices.py  "Ann Lee [X] Present [ ] Absent"
marks_in_front.py  "✓ Ann Lee";   partners.py  tables by partner
tables.py   tables;   cells.py  one cell;   apart.py, label_runs.py  tables taken apart
  person_rows.py   a row for each person;   mark_columns.py  what the marks in it mean
  label_tables.py  tables of labels and lists;   column_heads.py  what heads columns of people
  loose_rows.py    rows without a label;   office_tables.py  an office beside each name
sentences.py, told_behind.py  running prose;   excepted.py  who alone was missing
presiding.py  who was in the chair;   footnotes.py  signs
reading.py  the way through the notes;   roll.py  who was found
  answered.py  the roll as it was answered with "aye"
  leading.py   what leads to a list;   behind.py  people behind a label or an office
  open_list.py the list that is open;   going_on.py  whether the next line belongs to it
  between.py   lines in it that are no people
  voting.py    lines that list votes
"""

from collections.abc import Mapping

from ..drafts import Draft
from ..frame import Frame
from .footnotes import heed_footnotes
from .labels import heads_roll, read_label
from .presiding import add_presiding
from .reading import Reader

__all__ = ["find_attendance", "heads_roll", "read_label"]

AROUND = 3  # so many lines below the roll may still tell who presided


def find_attendance(
    drafts: list[Draft],
    frame: Frame,
    fields: Mapping[str, str] | None = None,
    *,
    laid_out: bool = False,
) -> None:
    """Fill `frame.attendance` from *drafts*, else from the *fields* typed above them.

    *laid_out*: blank lines say where a list ends; headings are not known yet.
    """
    reader = Reader(drafts, frame, laid_out=laid_out)
    for place in range(len(drafts)):
        reader.read(place)
    if fields and not reader.roll.found:
        reader.read_fields(fields)
    if reader.roll.found:
        around = drafts[: reader.last + AROUND]
        add_presiding(around, reader.roll)
        heed_footnotes(around, reader.roll)
    frame.attendance = reader.roll.found
