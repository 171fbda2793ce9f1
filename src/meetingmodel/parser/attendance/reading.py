"""The way through the notes: which list of people is open, and what belongs to it.

In: drafts, one after another.  Out: people in the roll; a role for the drafts that list them.
Never: opens a list by a bare label far from the first one, or in the middle of a vote.
"""

import re
from collections.abc import Mapping

from ...model import Presence
from ..cleaning.clean import unmarked
from ..drafts import Draft
from ..frame import Frame
from ..language.gates import gate
from ..language.phrases import bare, whole
from ..tables import cell_text, is_ballot, is_data
from ..tasks.labels import tells_task
from .apart import read_apart
from .bare_lists import list_alone
from .behind import listed_behind, take_above, take_field, take_offices
from .between import (
    begins_matter,
    heads_deeper,
    heads_group,
    heads_holder,
    heads_part,
    heads_text,
    is_invited,
    is_note,
)
from .brief import read_amid, read_short
from .cells import Found
from .columns import read_table, read_typed
from .entries import take_entry
from .inline import take_inline, take_signed
from .label_runs import read_label_run
from .label_tables import below_labels, column_labels
from .labels import LABEL_LENGTH, label_gate, read_label
from .leading import (
    TOP,
    heads_chairs,
    heads_marks,
    heads_present,
    heads_side,
    is_late,
    is_of_agenda,
    is_told,
    label_of,
    leads_to,
    opens_group,
    says_nobody,
)
from .marks_in_front import read_marked
from .open_list import OVER, OpenList
from .roll import Label, Roll
from .sentences import listed_before, read_sentences, tells_excuses, whole_sentences
from .shapes import (
    is_prose,
    is_title,
    lists_names,
    names_people,
    same_form,
    stands_out,
    states_several,
)
from .stated import ends_in_status, read_stated, read_stated_office
from .status import is_vote
from .unmarked import begins_list
from .voting import Votes

NEAR = 25  # so far after the last list of people may a bare label open another one
PROSE = 80  # so many drafts may hold sentences about who was there
MORE = 4  # words of a sentence behind a list that says more than "Accepted."
CLOSE = 6  # so near to the roll "Lee was absent" tells of it
NUMBER = re.compile(r"^\d{1,3}(?:-\d{1,3}){1,4}\s+(?=[A-Z])")  # "1-2 Members present"
AWAY = (Presence.ABSENT, Presence.EXCUSED)


class Reader:
    """Reads the drafts in order; holds the open list."""

    def __init__(self, drafts: list[Draft], frame: Frame, *, laid_out: bool = False) -> None:
        self.drafts = drafts
        self.laid_out = laid_out
        self.lexicon = frame.lexicon
        self.roll = Roll(frame.lexicon, frame.date)
        self.open = OpenList(frame.lexicon)
        self.last = NEAR - 5  # the place of the last draft that listed people
        self.votes = Votes(drafts, frame.lexicon)
        self.columns: list[Label] = []  # that the line above a table heads its columns with
        self.taken = 0  # up to here a table has been read already

    def read(self, place: int) -> None:
        """Read the draft at *place*: label, entry, table or sentence."""
        draft = self.drafts[place]
        near = place - self.last <= NEAR
        if place < self.taken:
            draft.role, self.last = "attendance", place
        elif taken := self._table_of_lines(place, near):
            draft.role, self.last, self.taken = "attendance", place, place + taken
        elif draft.cells:
            self._table(draft, place, near)
        elif tells_task(draft.text, self.lexicon):
            self.open.close()  # "Who: Ann. What: call the roofer"
        elif (
            self._stated(draft)
            or (draft.marker[-1:] == ">" and take_signed(draft, self.roll))
            or self._opens(draft, place, near)
            or self._goes_on(draft, place)
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
        if near and draft.text.endswith(":") and (found is None or found[2]):
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

    def _labelled(self, found: Found, draft: Draft, place: int, near: bool) -> bool:
        presence, group, rest = found
        if self.votes.around(place) or self.votes.called(place):
            return False
        label = Label(presence, group)
        if presence is Presence.EXCUSED and not self.roll.found:
            take_above(self.drafts, place, self.roll)
        if not rest and presence in AWAY and heads_marks(self.drafts, place, self.lexicon):
            return False
        if not rest or self._heads_column(rest):
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

    # -- entries -----------------------------------------------------------------------------------

    def _goes_on(self, draft: Draft, place: int) -> bool:
        """Whether *draft* belongs to the open list; the list ends where it does not."""
        label = self.open.label
        said = bare(draft.text) in whole(self.lexicon.minutes_words)  # "Minutes": what follows
        said = said or tells_excuses(draft.text, self.lexicon)
        if label is None or said or begins_matter(draft, self.lexicon) or self._is_parted(draft):
            self.open.close()
            return False
        if self._is_between(draft, place, label):
            return True
        if self._is_heading(draft, place) or not self._has_form(draft, place):
            self.open.close()
            return False
        if self.open.first is not None and self._is_outside(draft, self.open.first):
            self.open.close()
            return False
        if self.open.is_alone(draft) or self.open.unnamed == OVER:
            self.open.close()  # behind offices no names follow
            return False
        if self._lists(draft, place, label):
            return True
        if self.open.first is not None and is_title(draft, self.lexicon):
            self.roll.add_role(draft.text.strip(" .,"))
            return True
        if heads_deeper(self.drafts, place, self.lexicon):
            self.open.part(label, draft.text.strip(" :"))
            return True
        if self.open.stays_open(self.drafts, place):
            self.open.odd += 1
            return True
        self.open.close()
        return False

    def _is_parted(self, draft: Draft) -> bool:
        """Whether a typed rule parts *draft* from a list that stands whole in its line."""
        return self.open.inline and bool(draft.rows) and draft.first.rule

    def _has_form(self, draft: Draft, place: int) -> bool:
        """Whether *draft* looks as the open list does.

        Behind "Present: Ann Lee, Bob Roe", or a table, a line in capitals is a heading, and an
        entry with further ones below it a topic.
        """
        above = self.drafts[place - 1].cells
        names = above[-1][0].text if above and above[-1] else ""
        if self.open.inline:
            names = self.drafts[self.open.opened].text.partition(":")[2].strip()
            below = self.drafts[place + 1 : place + 2]
            if draft.marker and "," in names and below and below[0].level > draft.level:
                return False
        if draft.text.isupper() and not draft.marker and " " in names:
            return names.isupper()
        return same_form(self.open.first, draft)

    def _is_between(self, draft: Draft, place: int, label: Label) -> bool:
        """Whether *draft* is a remark on the list of *label*, or heads another part of it."""
        if self.open.first is None and is_invited(self.drafts, place, self.lexicon):
            return True
        if heads_side(self.drafts, place, self.lexicon):
            self.open.part(label, draft.text.strip(" :"))
            return True
        below = place == self.open.opened + 1 and not self.open.inline
        if below and is_note(self.drafts, place, self.lexicon):
            return True
        if self._is_term(draft, place):
            return True
        held = heads_holder(self.drafts, place, self.open.opened, self.lexicon)
        if held or heads_group(self.drafts, place, self.lexicon):
            self.open.part(label, draft.text.strip(" :"))
            return True
        if draft.headed and label.sure and heads_part(self.drafts, place, self.lexicon):
            self.open.part(label, draft.text.strip(" :#"))
            return True
        return False

    def _is_outside(self, draft: Draft, first: Draft) -> bool:
        """Whether *draft* stands as far out as the label of a list whose entries are set in.

        A field there may be a further list: "Staff: Cy Poe".
        """
        label = self.drafts[self.open.opened]
        within = not self.open.inline and stands_out(label, first) and draft.level < 0
        return within and draft.first.indent == label.first.indent and ":" not in draft.text

    def _is_heading(self, draft: Draft, place: int) -> bool:
        """Whether *draft* is a heading, and no entry that is set as one."""
        if draft.headed or draft.style.heading is not None:
            below = place == self.open.opened + 1
            if not (below and lists_names(draft, self.lexicon)):
                return True
        if self._is_set_as_label(draft, place):
            return True
        first = None if self.open.inline else self.open.first
        return heads_text(self.drafts, place, first, self.lexicon, laid_out=self.laid_out)

    def _is_set_as_label(self, draft: Draft, place: int) -> bool:
        """Whether "**Events**" is all in bold as the "**Present**" is whose list stands between."""
        first, label = self.open.first, self.drafts[self.open.opened]
        if not self.laid_out or first is None or self.open.inline or draft.marker:
            return False
        following = self.drafts[place + 1 : place + 2]
        if not following or names_people(following[0], self.lexicon):
            return False  # "**Chairman**", and who it is
        return draft.style.bold and label.style.bold and not first.style.bold

    def _lists(self, draft: Draft, place: int, label: Label) -> bool:
        """Whether *draft* lists people of *label*, or of its own field; adds them to the roll."""
        if ":" in draft.text and (self.open.inline or _is_over(label, self.open.first)):
            # "Staff: Cy Poe" below "Absent: Bob Roe" is a list of its own.
            label = Label(Presence.PRESENT)
        form = self.open.form(draft, label, self.drafts[self.open.opened])
        prose = is_prose(draft, self.lexicon) or states_several(draft, self.lexicon)
        prose = prose or (label.presence in AWAY and begins_list(draft, self.lexicon))
        head, colon, _ = draft.text.partition(":")
        prose = prose or bool(colon and ";" in head and "," in head)  # "Lee, Roe; Absent: Poe"
        lines = 0 if prose else take_offices(self.drafts, place, label, self.roll)
        self.taken = max(self.taken, place + lines)
        told = listed_behind(draft.text, label, self.roll) if prose else lines
        if told or take_entry(draft, label, self.roll, form):
            self.open.label = label  # what flows on below "Staff: …" is staff
            self.open.take(draft)
            return True
        return False

    def _is_term(self, draft: Draft, place: int) -> bool:
        """Whether *draft* is the label that ends a list whose names stand further in.

        Standards groups write "Regrets", below it and indented "Ann", then "Chair" and "Scribe".
        """
        above, first = self.drafts[self.open.opened], self.open.first
        following = self.drafts[place + 1 : place + 2]
        if first is None or not (first.rows and above.rows and draft.rows and following):
            return False
        if draft.first.indent <= above.first.indent < first.first.indent:
            pass
        elif not self.roll.lists(following[0].text, Presence.PRESENT):
            return False  # but below "Regrets" nobody is the chair who is present
        name = bare(draft.text)
        chair = name in whole(self.lexicon.chair_labels)
        if not chair and name not in whole(self.lexicon.other_labels):
            return False
        self.open.close()
        if chair:
            self.open.begin(Label(Presence.PRESENT, draft.text.strip(" :")), self.drafts, place)
        return True


def _is_over(label: Label, first: Draft | None) -> bool:
    """Whether a field ends the list of those absent, whose *first* entry was no field."""
    return label.presence in AWAY and first is not None and ":" not in first.text
