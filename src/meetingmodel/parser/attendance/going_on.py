"""Whether the open list goes on: what each line below it is, until one ends it.

In: drafts, one after another, and the list that is open.  Out: people in the roll.
Never: opens a list, but for the one of who was in the chair that ends another.
"""

from ...model import Presence
from ..drafts import Draft
from ..language.phrases import bare, whole
from .behind import listed_behind, take_offices
from .between import (
    begins_matter,
    heads_deeper,
    heads_group,
    heads_holder,
    heads_matter,
    heads_part,
    heads_text,
    is_invited,
    is_note,
    tells_when,
)
from .entries import take_entry
from .leading import heads_side
from .open_list import OVER, OpenList
from .roll import Label, Roll
from .sentences import tells_excuses
from .shapes import (
    is_prose,
    is_title,
    lists_names,
    names_people,
    same_form,
    stands_out,
    states_several,
)
from .status import AWAY
from .unmarked import begins_list


class GoingOn:
    """Says of each draft whether the open list goes on with it."""

    def __init__(
        self, drafts: list[Draft], roll: Roll, opened: OpenList, *, laid_out: bool
    ) -> None:
        self.drafts = drafts
        self.laid_out = laid_out
        self.lexicon = roll.lexicon
        self.roll = roll
        self.open = opened
        self.taken = 0  # up to here offices and their holders have been read already

    def goes_on(self, draft: Draft, place: int) -> bool:
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
        if self.open.first is not None and tells_when(draft, self.lexicon):
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
        apart = self.laid_out and bool(draft.rows) and draft.first.gap > 0
        running = self.open.told or (self.open.inline and apart)
        if running and heads_matter(self.drafts, place, self.lexicon):
            return True
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
        self.open.told = prose and told > 0
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
