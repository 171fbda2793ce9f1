"""Third step: the header; body, date, hours, place, status and the next meeting.

In: drafts.  Out: a `Frame`; the drafts that state it get a role.
Never: takes the date of a post, of other minutes or of the next meeting for the meeting's own.

zone.py   the lines at the top;   fields.py  the labels among them;   title.py  which is the title
merging.py   titles over several lines;   head_list.py  heads in lists
naming.py, sentences.py   the names of bodies;   name_kinds.py  what such a name says
body.py, body_names.py, body_choice.py, elsewhere.py, seats.py  who met
channel.py  who met, and where, in a chat
day.py, day_order.py, weekday.py  when
  day_of_others.py, day_posted.py  which days are others: of minutes, of a post
hours.py  from when to when
  hours_planned.py, hours_told.py, ranges.py  as called for, as told, "7–9 pm"
place.py  where;   place_told.py, place_lines.py  as sentences say, and lines without a label
  virtual.py  meetings that were held nowhere
  place_names.py, place_text.py, no_place.py   what is a place, its words, what is none
pieces.py  heads that say all in a line
standing.py  draft or approved, quorum;   following.py  the next meeting
  next_of_others.py  which is not this body's
"""

from collections.abc import Mapping

from ..drafts import Draft
from ..frame import Frame
from ..lexicon.words import Lexicon
from .body import find_body, leave_place_out
from .day import find_day
from .day_order import puts_day_first
from .fields import find_labels, typed_labels
from .following import find_next_meeting
from .head_list import as_head
from .hours import find_hours
from .merging import join_title, merge_titles, spread_roles
from .pieces import find_pieces
from .place import find_place
from .standing import find_quorum, find_status
from .title import find_title
from .zone import header_zone, title_first

__all__ = ["find_frame"]


def find_frame(
    drafts: list[Draft],
    metadata: Mapping[str, str],
    lexicon: Lexicon,
    *,
    title: str | None = None,
    typed: bool = True,
) -> Frame:
    """Return the frame of the meeting that *drafts* are the notes of; *title* where it is known.

    *typed*: people typed the metadata, as front matter; else a program noted them down.
    """
    frame = Frame(lexicon)
    merged = merge_titles(header_zone(drafts, lexicon), lexicon)
    zone = [draft for draft, _ in merged]
    find_title(frame, zone, metadata, title, typed=typed)
    if title is None:
        merged = join_title(frame.title, merged, drafts)
    merged = as_head(merged, frame.title, lexicon)
    zone = title_first([draft for draft, _ in merged], lexicon)
    labels = find_labels(zone, lexicon)
    find_body(frame, zone, labels, drafts, metadata, typed=typed)
    if typed and zone:
        labels = [*labels, *typed_labels(metadata, zone, lexicon)]
    frame.day_first = puts_day_first(drafts, lexicon)
    find_day(frame, zone, labels, drafts, metadata)
    find_hours(frame, zone, labels, drafts, metadata)
    find_place(frame, zone, labels)
    leave_place_out(frame)
    find_pieces(frame, zone)
    spread_roles(merged)
    find_status(frame, zone, labels)
    find_quorum(frame, drafts)
    find_next_meeting(frame, drafts)
    return frame
