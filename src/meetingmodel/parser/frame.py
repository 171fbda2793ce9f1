"""What the header says: the frame that the outline and the findings are read in.

In: nothing.  Out: the mutable `Frame`, filled by header.py and attendance.py.
Never: leaves the parser.
"""

import datetime as dt

from attrs import define, field

from ..model import Attendee, NextMeeting, Status
from .language.clock_times import FoundTime
from .lexicon.words import Lexicon
from .people.roster import Roster

MOST_HOURS = 5  # between the end of one slot and the start of the next


@define(eq=False)
class Frame:
    """Date, hours, place and people of the meeting, as far as the document states them."""

    lexicon: Lexicon
    title: str = ""
    body: str | None = None
    kind: str | None = None
    date: dt.date | None = None
    year: int | None = None  # where the day is not told
    end_date: dt.date | None = None
    start: dt.time | None = None
    end: dt.time | None = None
    location: str | None = None
    status: Status | None = None
    approved_on: dt.date | None = None
    quorum: bool | None = None
    attendance: list[Attendee] = field(factory=list)
    next_meeting: NextMeeting | None = None
    day_first: bool | None = None  # None: nothing in the document tells
    _roster: Roster | None = None

    @property
    def roster(self) -> Roster:
        """Those on the list of attendance, which is complete when this is first asked."""
        if self._roster is None:
            self._roster = Roster(self.attendance, self.lexicon)
        return self._roster

    def clock(self, found: FoundTime, after: dt.time | None = None) -> dt.time:
        """Place a time in the day: "1:15" is 13:15 in a meeting from 1 to 4 p.m.

        *after* is a time that it cannot come before, such as the end of the last slot. Where no
        time of the meeting is known, it is the one at which people meet.
        """
        time = found.time()
        if found.half is not None or time.hour > 12 or time.hour == 0:
            return time
        floor = after or self.start
        if floor is None:
            usual = found.usual()
            return usual if self.end is None or usual <= self.end else time
        if time < floor and time.hour < 12:
            later = time.replace(hour=time.hour + 12)
            # "1:15" after 12:45 is early afternoon; "9:45" after 11:30 is another morning.
            hours = later.hour - floor.hour
            if (
                later >= floor
                and hours <= MOST_HOURS
                and (self.end is None or later <= self.end or after is None)
            ):
                return later
        return time
