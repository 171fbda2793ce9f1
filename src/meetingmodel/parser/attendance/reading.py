"""The way through the notes: which list of people is open, and what belongs to it.

In: drafts, one after another.  Out: people in the roll; a role for the drafts that list them.
Never: opens a list by a bare label far from the first one, or in the middle of a vote.
"""

import re
from collections.abc import Mapping

from ...model import Presence
from ..cleaning.marks import unmarked
from ..drafts import Draft
from ..frame import Frame
from ..language.gates import gate
from ..language.phrases import bare, whole
from ..tables import cell_text, is_ballot, is_data
from ..tasks.fields import field_of
from ..tasks.labels import tells_task
from .answered import read_answered
from .apart import read_apart
from .bare_lists import list_alone
from .behind import listed_behind, take_above, take_field
from .brief import read_amid, read_short
from .choices import read_choices
from .column_heads import below_labels, column_labels
from .going_on import GoingOn
from .inline import take_inline, take_signed
from .label_runs import read_label_run
from .labels import LABEL_LENGTH, label_gate, read_label
from .leading import (
    TOP,
    heads_chairs,
    heads_marks,
    heads_present,
    is_late,
    is_of_agenda,
    is_told,
    label_of,
    leads_to,
    opens_group,
    says_nobody,
)
from .marks_in_front import read_marked
from .open_list import OpenList
from .roll import Label, Labelled, Roll
from .sentences import listed_before, read_sentences, whole_sentences
from .shapes import names_people
from .stated import ends_in_status, read_stated, read_stated_office
from .status import AWAY, is_vote
from .tables import read_table, read_typed
from .unmarked import begins_list
from .voting import Votes

NEAR = 25  # so far after the last list of people may a bare label open another one
PROSE = 80  # so many drafts may hold sentences about who was there
MORE = 4  # words of a sentence behind a list that says more than "Accepted."
CLOSE = 6  # so near to the roll "Lee was absent" tells of it
NUMBER = re.compile(r"^\d{1,3}(?:-\d{1,3}){1,4}\s+(?=[A-Z])")  # "1-2 Members present"


class Reader:
    """Reads the drafts in order; holds the open list."""

    def __init__(self, drafts: list[Draft], frame: Frame, *, laid_out: bool = False) -> None:
        self.drafts = drafts
        self.lexicon = frame.lexicon
        self.roll = Roll(frame.lexicon, frame.date)
        self.open = OpenList(frame.lexicon)
        self.last = NEAR - 5  # the place of the last draft that listed people
        self.votes = Votes(drafts, frame.lexicon)
        self.going_on = GoingOn(drafts, self.roll, self.open, laid_out=laid_out)
        self.columns: list[Label] = []  # that the line above a table heads its columns with
        self.taken = 0  # up to here a table has been read already

    def read(self, place: int) -> None:
        """Read the draft at *place*: label, entry, table or sentence."""
        draft = self.drafts[place]
        # Below an agenda of many pages "## Attendance" is still a heading; that above it was empty.
        first = not self.roll.found and draft.style.heading is not None
        near = first or place - self.last <= NEAR
        taken = place < max(self.taken, self.going_on.taken)
        if taken or read_choices(draft, self.open.label, self.roll):
            draft.role, self.last = "attendance", place
        elif lines := self._table_of_lines(place, near):
            draft.role, self.last, self.taken = "attendance", place, place + lines
        elif draft.cells:
            self._table(draft, place, near)
        elif read_answered(self.drafts, place, self.roll):
            self.last = place
        elif tells_task(draft.text, self.lexicon):
            self.open.close()  # "Who: Ann. What: call the roofer"
        elif (
            self._stated(draft)
            or (draft.marker[-1:] == ">" and take_signed(draft, self.roll))
            or self._opens(draft, place, near)
            or self.going_on.goes_on(draft, place)
        ):
            # "… and Cllr Roe. RESOLVED to accept the reasons." is business as well.
            away = self.open.label is not None and self.open.label.presence in AWAY
            mixed = draft.role is None and away and begins_list(draft, self.lexicon, more=MORE)
            draft.role, self.last = None if mixed else "attendance", place
        elif place < PROSE and not self.votes.around(place):
            if read_sentences(draft.text, self.roll, close=place - self.last <= CLOSE):
                self.last = place
            elif place < TOP and near and self._amid(draft, place):
                draft.role, self.last = "attendance", place

    def read_fields(self, fields: Mapping[str, str]) -> None:
        """Read the fields of front matter: "attendees: Ann Lee, Bob Roe"."""
        for key, value in fields.items():
            name = bare(key.replace("_", " "))
            found = read_label(f"{name}: {value}", self.lexicon)
            if found is None and name in whole(self.lexicon.group_labels) and "," in value:
                found = Presence.PRESENT, key, value  # "directors: [Ann Lee, Bob Roe]"
            if found is not None and name not in whole(self.lexicon.chair_labels):
                take_inline(value, Label(found[0], found[1]), self.roll)

    # -- tables ------------------------------------------------------------------------------------

    def _table(self, draft: Draft, place: int, near: bool) -> None:
        if self.columns and below_labels(draft, self.columns, self.roll):
            draft.role, self.last = "attendance", place
            return
        label = self.open.label if self.open.label is not None or not near else None
        first = cell_text(draft.cells[0][0]) if draft.cells[0] else ""
        titled = bare(first) in whole(self.lexicon.present_labels)
        tasks = is_data(draft, self.lexicon)  # "Action, Who, Status" lists no people
        tasks = tasks or len(draft.cells) == draft.header_rows  # names of columns, and no rows
        tasks = tasks or is_ballot(draft, self.lexicon)
        wanted = not tasks and (near or titled or not self.roll.found)
        if wanted and read_table(draft, label, self.roll, surnames_first=self.open.surnames_first):
            draft.role, self.last = "attendance", place
            self.open.unnamed = 0  # "P1" in its first column numbers a row
            if label is not None and label.sure:
                return  # a roll may go on in a second table, say for guests
        self.open.close()

    def _table_of_lines(self, place: int, near: bool) -> int:
        """Return how many lines from *place* on are a roll's table, taken apart or typed.

        One that is taken apart has heads of its own and may stand anywhere.
        """
        heads = gate(self.lexicon.name_columns)
        apart = heads.opens(self.drafts[place].tokens)
        taken = read_apart(self.drafts, place, self.roll) if apart else 0
        taken = taken or (read_label_run(self.drafts, place, self.roll) if near else 0)
        if near and not taken and not self.votes.around(place):
            taken = read_marked(self.drafts, place, self.open.label, self.roll)
        if taken or (self.roll.found and not near):
            return taken
        return read_typed(self.drafts, place, self.open.label, self.roll)

    # -- labels ------------------------------------------------------------------------------------

    def _opens(self, draft: Draft, place: int, near: bool) -> bool:
        """Whether *draft* begins a list; a list that stands whole in its line stays closed."""
        far = not near and not draft.headed and bool(self.roll.found)
        if far and not is_late(self.drafts, place, self.lexicon):
            return False
        if self.roll.found and field_of(draft.text, self.lexicon) is not None:
            return False  # "Who: Ann", below a task
        labelled = label_gate(self.lexicon).opens(draft.tokens)
        # Of what is no entry the number is a part of the text: "2.1 Members present".
        numbered = draft.headed or (draft.level < 0 and draft.text[:1].isdigit())
        text = unmarked(NUMBER.sub("", draft.text)) if numbered else draft.text
        self.columns = column_labels(text, self.lexicon) if labelled else []
        if self.columns:
            self.open.begin(self.columns[0], self.drafts, place)
            return True
        found = label_of(text, draft, place, self.roll, near=near) if labelled else None
        if found is None and near and place < TOP:
            found = read_short(text, self.lexicon)
        if near and draft.text.rstrip(" -–—").endswith(":") and (found is None or found[2]):
            found = leads_to(self.drafts, place, self.lexicon) or found
        if found is None and near and labelled:
            found = heads_present(self.drafts, place, self.lexicon)
            found = found or heads_chairs(self.drafts, place, self.lexicon)
        if found is not None:
            listed = not found[2] and is_of_agenda(self.drafts, place, self.lexicon)
            return not listed and self._labelled(found, draft, place, near)
        if not near or self.roll.crowded:
            return False
        if opens_group(self.drafts, place, self.lexicon):
            label = Label(Presence.PRESENT, draft.text.strip(" :"), sure=False)
            self.open.begin(label, self.drafts, place)
            return True
        taken = self.open.label is None and take_field(self.drafts, place, self.roll)
        if taken and self._is_over_more(place):
            label = Label(Presence.PRESENT, text.partition(":")[0].strip(), sure=False)
            self.open.begin(label, self.drafts, place)
            self.open.inline = True
        return taken

    def _is_over_more(self, place: int) -> bool:
        """Whether names are set in below "STAFF:   Eve Moss, Clerk", right of its label."""
        draft, below = self.drafts[place], self.drafts[place + 1 : place + 2]
        if not (below and below[0].rows and draft.rows) or below[0].cells or below[0].level >= 0:
            return False
        return draft.first.columns and below[0].first.indent > draft.first.indent

    def _labelled(self, found: Labelled, draft: Draft, place: int, near: bool) -> bool:
        presence, group, rest = found
        if self.votes.around(place) or self.votes.called(place):
            return False
        label = Label(presence, group)
        if presence is Presence.EXCUSED and not self.roll.found:
            take_above(self.drafts, place, self.roll)
        if not rest and presence in AWAY and heads_marks(self.drafts, place, self.lexicon):
            return False
        if not rest or self._heads_column(rest) or self._counts(rest, place):
            if not (near or draft.headed or is_late(self.drafts, place, self.lexicon)):
                return False
            if draft.headed and self.roll.found and is_told(self.drafts, place, self.lexicon):
                return False  # "Notice and quorum", and what the chair says of both
            self.open.begin(label, self.drafts, place)
            return True
        if says_nobody(rest, self.lexicon):
            self.open.close()
            return True
        if not listed_behind(rest, label, self.roll):
            return False
        ends = rest.rsplit(None, 1)[-1]
        goes_on = ends[-1] == "," or ends in whole(self.lexicon.name_joiners)
        if ":" not in draft.text[: LABEL_LENGTH + 1] and not goes_on:
            self.open.close()  # "Pr. Ann, Bob": the next line is another field
        elif bare(draft.text.partition(":")[0]) in whole(self.lexicon.chair_labels):
            if self.open.label is None or self.open.inline or not self.open.label.sure:
                self.open.close()  # "Chair: Ann Lee" is a field, and the next line another
        else:
            self.open.begin(label, self.drafts, place)
            self.open.inline = True
        return True

    def _heads_column(self, text: str) -> bool:
        """Whether what stands behind a label heads the column beside the names."""
        lexicon = self.lexicon
        return bare(text) in whole((*lexicon.person_columns, *lexicon.roll_columns))

    def _counts(self, text: str, place: int) -> bool:
        """Whether a label only says how many came, and their names stand below: "Present: 12"."""
        first, _, rest = text.strip(" .").partition(" ")
        below = self.drafts[place + 1 : place + 2]
        lone = first.isdigit() and " " not in rest
        return lone and bool(below) and names_people(below[0], self.lexicon)

    def _amid(self, draft: Draft, place: int) -> bool:
        """Whether the roll stands within a line that says more: "4 May, 7pm, here: Ann, Bob"."""
        parts = whole_sentences(draft.text, self.lexicon)
        found = read_amid(draft.text, self.lexicon)
        if found is not None and not any(is_vote(part, self.lexicon) for part in parts):
            first = not self.roll.found
            taken = self._labelled(found, draft, place, near=True)
            if taken and first and found[1]:
                listed_before(draft.text.partition(found[1])[0].strip(), self.roll)
            return taken
        if self.roll.found:
            return False
        alone = list_alone(draft, place, self.drafts, self.lexicon)
        return alone is not None and take_inline(alone, Label(Presence.PRESENT), self.roll) > 0

    def _stated(self, draft: Draft) -> bool:
        """Whether *draft* is an entry of the open list with a status: "Mr. Lee – Present"."""
        text, label = draft.text, self.open.label
        if label is None or len(text) > LABEL_LENGTH or not ends_in_status(text, self.lexicon):
            return False
        if text[-1:].isupper() and not self.open.lettered:
            return False
        stated = read_stated(text, self.lexicon, least=1)
        office = read_stated_office(text, self.lexicon, known=self.open.offices)
        if office is not None and (not stated or self.open.offices):
            stated, self.open.offices = [office], True
        for named, status in stated:
            self.roll.add(named, label, status)
        if stated:
            self.open.take(draft)
        return bool(stated)
