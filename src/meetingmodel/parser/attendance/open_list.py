"""The list of people that is open, and how its entries are written.

In: its label, and the drafts below it.  Out: an `OpenList`.
Never: adds anybody to the roll.
"""

from ..drafts import Draft
from ..lexicon.words import Lexicon
from ..people.name_entries import names_two
from ..people.name_lists import last_first, puts_last_name_first
from .between import is_note
from .entries import is_count
from .inline import TICKED
from .labels import LABEL_LENGTH
from .list_forms import Form, led_by_firms, names_firms, told_of_each
from .roll import Label
from .shapes import entries_of, is_titled, names_people
from .stated import is_lettered
from .unnamed import mixes_accounts, unnamed_run

OVER = -1  # a list of offices has ended
SAMPLE = 30
SIDES = 3  # lines: one amid two others
ODD = 2  # so many entries in a row may name nobody ("Vacant") before a list ends


class OpenList:
    """The list that the next lines may belong to; without a label none is open."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.lexicon = lexicon
        self.label: Label | None = None
        self.opened = 0  # where its label stands
        self.inline = False  # it stands in the line of its label
        self.told = False  # its last entry was a sentence
        self.first: Draft | None = None  # its first entry
        self.odd = 0  # so many entries in a row named nobody
        self.surnames_first = False
        self.unnamed = 0  # so many of its entries are offices or nicknames
        self.boxed = False  # "☑ Ann Lee", "☐ Bob Roe"
        self.offices = False  # "Treasurer: present"
        self.lettered = False  # "Ann Lee P", "Bob Roe A"
        self.one_each = False  # "Ann Lee, Lantern Works" is one person
        self.led = False  # "ESS - Lee, Roe"
        self.affiliated = False  # "Ann Lee: Otter College"
        self.accounts = False  # "Bob Roe", "nick_l"
        self.firms = False  # a list of this roll names offices or firms behind commas

    def begin(self, label: Label, drafts: list[Draft], place: int) -> None:
        """Open the list whose *label* stands at *place*."""
        self.label, self.first, self.odd, self.inline = label, None, 0, False
        self.opened, self.offices, self.told = place, False, False
        noted = place + 1 < len(drafts) and is_note(drafts, place + 1, self.lexicon)
        following = drafts[place + 1 + noted : place + SAMPLE]
        entries = entries_of(following, self.lexicon)
        turned = self.surnames_first and any(last_first(one, self.lexicon) for one in entries)
        self.surnames_first = turned or puts_last_name_first(entries, self.lexicon)
        # Where one list names firms behind its people, the next list does so too.
        pairs = self.firms and bool(entries) and entries[0].count(",") == 1
        self.one_each = pairs or names_firms(entries, self.lexicon)
        self.firms = self.firms or (self.one_each and all("," in one for one in entries[:2]))
        self.unnamed = unnamed_run(entries, self.lexicon)
        self.lettered = is_lettered(entries, self.lexicon)
        self.boxed = any(one.marker in TICKED for one in following)
        self.led = led_by_firms(entries, self.lexicon)
        self.affiliated = told_of_each(entries, self.lexicon)
        marked = bool(following) and following[0].marker != ""
        self.accounts = marked and mixes_accounts(entries, self.lexicon)
        self.unnamed = 0 if self.accounts else self.unnamed

    def close(self) -> None:
        """Say that no list is open."""
        self.label, self.first = None, None

    def part(self, label: Label, name: str) -> None:
        """Go on with the list of *label* below the *name* of a part of it."""
        self.label, self.first = Label(label.presence, name), None

    def take(self, draft: Draft) -> None:
        """Remember that *draft* was an entry of the list."""
        self.first, self.odd = self.first or draft, 0

    def form(self, draft: Draft, label: Label, head: Draft) -> Form:
        """Return how the entries are written, for the next of them; *head* holds the label."""
        fields = label.sure and not self.inline
        unnamed = self.unnamed > 0 and fields
        self.unnamed -= self.unnamed > 0
        self.unnamed = self.unnamed or (OVER if unnamed else 0)
        return Form(
            surnames_first=self.surnames_first,
            one_each=self.one_each or self.affiliated or self._is_of_one(draft),
            fields=fields,
            unnamed=unnamed,
            boxed=self.boxed,
            columned=bool(head.rows) and head.first.columns,
            led=self.led,
            accounts=self.accounts,
            affiliated=self.affiliated,
        )

    def _is_of_one(self, draft: Draft) -> bool:
        """Whether an entry with a mark is of one person: "* Ann Lee, Acme".

        But clubs put those of a table into one entry: "* Ann Lee, Bob Roe".
        """
        if not draft.marker or draft.text.count(",") > 1:
            return False
        return not names_two(draft.text, self.lexicon)

    def is_alone(self, draft: Draft) -> bool:
        """Whether one word stands where a list has not begun, or has ended with its line.

        There a number begins the agenda, if nobody is named in full behind it.
        """
        text = draft.text
        numbered = draft.marker[:1].isdigit()
        begins = self.first is None and (self.inline or numbered)
        if begins and self.inline and numbered and not names_people(draft, self.lexicon):
            return True  # "1. Mins of last mtg" below "Present: Ann, Bob"
        return begins and len(text.split()) == 1

    def stays_open(self, drafts: list[Draft], place: int) -> bool:
        """Whether the list goes on over an entry that names nobody, or a second head."""
        draft = drafts[place]
        if self.odd >= ODD or len(draft.text) > LABEL_LENGTH or self.inline:
            return False
        first = self.first
        if first is None:
            # Two columns side by side: "Members present", "City staff", then the names of both.
            following = drafts[place + 1 : place + 2]
            listed = draft.marker and following and following[0].marker
            if listed and names_people(following[0], self.lexicon):
                return True  # "9 of 12 members", then their names
            return draft.text[-1:] not in ".;:" and is_titled(following, self.lexicon)
        if _is_amid(drafts, place) and names_people(drafts[place + 1], self.lexicon):
            return True
        return (first.level >= 0 and draft.level >= first.level) or is_count(draft.text)


def _is_amid(drafts: list[Draft], place: int) -> bool:
    """Whether a line stands right between two others, none of which has a mark."""
    lines = drafts[place - 1 : place + 2]
    plain = all(one.rows and one.level < 0 and not one.headed and not one.cells for one in lines)
    plain = plain and drafts[place].text[-1:] not in ".:;"
    return len(lines) == SIDES and plain and not any(one.first.gap for one in lines[1:])
