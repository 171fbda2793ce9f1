"""The way through the notes: which list of people is open, and what belongs to it.

In: drafts, one after another.  Out: people in the roll; a role for the drafts that list them.
Never: opens a list by a bare label far from the first one, or in the middle of a vote.
"""

import re
from collections.abc import Mapping

from ...model import Presence
from ..clean import unmarked
from ..drafts import Draft
from ..frame import Frame
from ..gates import gate
from ..lexicon.words import Lexicon
from ..name_lists import in_brackets, puts_last_name_first, read_names
from ..names import is_name, read_name
from ..phrases import bare, whole
from ..tables import cell_text, is_ballot, is_data
from .apart import read_apart
from .bare_lists import list_alone
from .brief import read_amid, read_short
from .cells import Found
from .columns import read_rows, read_table
from .entries import Form, is_count, is_office, mostly, names_firms, take_entry
from .inline import BOX, TICKED, take_inline, take_signed
from .label_runs import read_label_run
from .label_tables import below_labels, column_labels
from .labels import BRACKETS, LABEL_LENGTH, is_group, label_gate, read_label
from .roll import Label, Roll
from .sentences import closing_label, read_sentences, whole_sentences
from .shapes import (
    entries_of,
    is_prose,
    is_title,
    is_titled,
    lists_names,
    names_people,
    same_form,
    states_several,
)
from .stated import ends_in_status, is_lettered, read_stated
from .status import is_vote
from .unmarked import parted, people_above, read_unmarked, read_within
from .unnamed import are_nicknames, unnamed_run

NEAR = 25  # so far after the last list of people may a bare label open another one
TOP = 12  # so far up fields that flowed together may hold the roll
PROSE = 80  # so many drafts may hold sentences about who was there
CLOSE = 6  # so near to the roll "Lee was absent" tells of it
ODD = 2  # so many entries in a row may name nobody ("Vacant") before a list ends
NUMBER = re.compile(r"^\d{1,3}(?:-\d{1,3}){1,4}\s+(?=[A-Z])")  # "1-2 Members present"
PROSE_LENGTH = 300  # a longer paragraph leads to no list
BAR = " | "
AWAY = (Presence.ABSENT, Presence.EXCUSED)
OVER = -1  # a list of offices has ended
LINES = 6  # so many lines may a list of offices run over
SAMPLE = 30
LISTED = 2  # so many names make a list
SAID = 30  # so long is a sentence below a title, at least


class Reader:
    """Reads the drafts in order; holds the open list."""

    def __init__(self, drafts: list[Draft], frame: Frame, *, laid_out: bool = False) -> None:
        self.drafts = drafts
        self.laid_out = laid_out
        self.lexicon = frame.lexicon
        self.roll = Roll(frame.lexicon, frame.date)
        self.label: Label | None = None
        self.last = NEAR - 5  # the place of the last draft that listed people
        self.first: Draft | None = None  # the first entry of the open list
        self.odd = 0
        self.votes: dict[int, bool] = {}  # whether the line at a place lists votes
        self.columns: list[Label] = []  # that the line above a table heads its columns with
        self.taken = 0  # up to here a table has been read already
        self.surnames_first = False
        self.unnamed = 0  # so many entries of the list are offices or nicknames
        self.boxed = False  # "☑ Ann Lee", "☐ Bob Roe"
        self.lettered = False  # "Ann Lee P", "Bob Roe A"
        self.one_each = False  # "Ann Lee, Lantern Works" is one person
        self.inline = False  # the open list stands in the line of its label
        self.opened = 0  # where the label of the open list stands
        self.firms = False  # a list of this roll names offices or firms behind commas

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
        elif (
            self._stated(draft)
            or (draft.marker[-1:] == ">" and take_signed(draft, self.roll))
            or self._opens(draft, place, near)
            or (not self._begins_matter(draft) and self._goes_on(draft, place))
        ):
            draft.role, self.last = "attendance", place
        elif place < PROSE and not self._in_vote(place):
            if read_sentences(draft.text, self.roll, close=place - self.last <= CLOSE):
                self.last = place
            elif place < TOP and near and self._amid(draft, place):
                draft.role, self.last = "attendance", place

    def read_fields(self, fields: Mapping[str, str]) -> None:
        """Read the fields of front matter: "attendees: Ann Lee, Bob Roe"."""
        for key, value in fields.items():
            name = bare(key.replace("_", " "))
            found = read_label(f"{name}: {value}", self.lexicon)
            if found is not None and name not in whole(self.lexicon.chair_labels):
                take_inline(value, Label(found[0], found[1]), self.roll)

    # -- tables ------------------------------------------------------------------------------------

    def _table(self, draft: Draft, place: int, near: bool) -> None:
        if self.columns and below_labels(draft, self.columns, self.roll):
            draft.role, self.last = "attendance", place
            return
        label = self.label if self.label is not None or not near else None
        first = cell_text(draft.cells[0][0]) if draft.cells[0] else ""
        titled = bare(first) in whole(self.lexicon.present_labels)
        tasks = is_data(draft, self.lexicon)  # "Action, Who, Status" lists no people
        tasks = tasks or len(draft.cells) == draft.header_rows  # names of columns, and no rows
        tasks = tasks or is_ballot(draft, self.lexicon)
        wanted = not tasks and (near or titled or not self.roll.found)
        if wanted and read_table(draft, label, self.roll, surnames_first=self.surnames_first):
            draft.role, self.last = "attendance", place
            self.unnamed = 0  # "P1" in its first column numbers a row
            if label is not None and label.sure:
                return  # a roll may go on in a second table, say for guests
        self._close()

    def _table_of_lines(self, place: int, near: bool) -> int:
        """Return how many lines from *place* on are a roll's table, taken apart or typed.

        One that is taken apart has heads of its own and may stand anywhere.
        """
        heads = gate(self.lexicon.name_columns)
        apart = heads.opens(self.drafts[place].tokens)
        taken = read_apart(self.drafts, place, self.roll) if apart else 0
        taken = taken or (read_label_run(self.drafts, place, self.roll) if near else 0)
        return taken or (self._typed_table(place) if near or not self.roll.found else 0)

    def _typed_table(self, place: int) -> int:
        """Return how many lines from *place* on are a table typed with bars, if it is a roll."""
        width = self.drafts[place].text.count(BAR)
        above = self.drafts[place - 1].text.count(BAR) if place else 0
        if width in (0, above):
            return 0  # no table, or one that was no roll when its first line was read
        stop = place
        while stop < len(self.drafts) and self.drafts[stop].text.count(BAR) == width:
            stop += 1
        rows = [
            [cell.strip() for cell in draft.text.split(BAR)] for draft in self.drafts[place:stop]
        ]
        return stop - place if len(rows) > 1 and read_rows(rows, self.label, self.roll) else 0

    # -- labels ------------------------------------------------------------------------------------

    def _opens(self, draft: Draft, place: int, near: bool) -> bool:
        """Whether *draft* begins a list; a list that stands whole in its line stays closed."""
        if not near and not draft.headed and self.roll.found and not self._is_late(draft, place):
            return False
        labelled = label_gate(self.lexicon).opens(draft.tokens)
        # Of what is no entry the number is a part of the text: "2.1 Members present".
        numbered = draft.headed or (draft.level < 0 and draft.text[:1].isdigit())
        text = unmarked(NUMBER.sub("", draft.text)) if numbered else draft.text
        self.columns = column_labels(text, self.lexicon) if labelled else []
        if self.columns:
            self._open(self.columns[0], place)
            return True
        found = self._label_of(text, draft, place, near) if labelled else None
        if found is None and near and place < TOP:
            found = read_short(text, self.lexicon)
        if found is None and near and draft.text.endswith(":"):
            found = self._leads_to(place)
        if found is not None:
            return self._labelled(found, draft, place, near)
        if not near or self.roll.crowded:
            return False
        if self._opens_group(draft, place):
            self._open(Label(Presence.PRESENT, draft.text.strip(" :"), sure=False), place)
            return True
        return self.label is None and self._group_field(draft, place)

    def _label_of(self, text: str, draft: Draft, place: int, near: bool) -> Found | None:
        """Return presence, group and the rest where *text*, that of *draft*, has a label."""
        found = read_label(text, self.lexicon, headed=draft.headed)
        if found is not None and found[2] and "," not in text:
            found = (
                read_label(parted(draft, self.lexicon), self.lexicon, headed=draft.headed) or found
            )
        if found is None and not self.roll.found and place < TOP:
            found = read_within(text, self.lexicon)
        if found is None and near and not draft.headed:
            found = read_unmarked(text, self.lexicon, going=bool(self.roll.found))
        return found

    def _leads_to(self, place: int) -> Found | None:
        """Return presence and no group of a sentence that leads to a list of people.

        "As it was the first meeting, two guests were present:"; a table may follow as well.
        """
        text, following = self.drafts[place].text, self.drafts[place + 1 : place + 2]
        if not following or len(text) > PROSE_LENGTH:
            return None
        listed = following[0].marker != "" and names_people(following[0], self.lexicon)
        if not listed and not self._heads_names(following[0]):
            return None
        presence = closing_label(text, self.lexicon)
        if presence is None:
            return None
        return presence, None, ""

    def _heads_names(self, table: Draft) -> bool:
        """Whether the first column of a table is headed "Name"."""
        head = bare(cell_text(table.cells[0][0])) if table.cells and table.cells[0] else ""
        return head in whole(self.lexicon.name_columns)

    def _is_late(self, draft: Draft, place: int) -> bool:
        """Whether the roll stands at the end of the notes: a label, and people right below it."""
        if len(draft.text) > LABEL_LENGTH:
            return False
        following = self.drafts[place + 1 : place + 2]
        label = bare(BRACKETS.sub("", draft.text))
        if label not in whole(self.lexicon.present_labels) or not following:
            return False
        nicknames = [one.text for one in self.drafts[place + 1 : place + 3] if one.marker]
        if len(nicknames) > 1 and are_nicknames(nicknames, self.lexicon):
            return True
        rows = following[0].cells[1:] if following[0].cells else []
        heads = [bare(cell_text(cell)) for cell in following[0].cells[0]] if rows else []
        known = whole(self.lexicon.name_columns)  # "No.", "Name", "Signature"
        column = next((n for n, head in enumerate(heads) if head in known), 0)
        texts = [cell_text(row[column]) for row in rows[:3] if column < len(row)]
        texts = texts or [following[0].text]
        named = [read_name(text, self.lexicon, listed=True) for text in texts]
        return all(one is not None for one in named) and len(texts[0]) < LABEL_LENGTH

    def _labelled(self, found: Found, draft: Draft, place: int, near: bool) -> bool:
        presence, group, rest = found
        if self._in_vote(place):
            return False
        label = Label(presence, group)
        if presence is Presence.EXCUSED and not self.roll.found:
            self._take_above(place)
        if not rest:
            if not (near or draft.headed or self._is_late(draft, place)):
                return False
            if draft.headed and self.roll.found and self._is_told(place):
                return False  # "Notice and quorum", and what the chair says of both
            self._open(label, place)
            return True
        if _says_nobody(rest, self.lexicon):
            self._close()
            return True
        if not self._listed_behind(rest, label):
            return False
        if ":" not in draft.text[: LABEL_LENGTH + 1]:
            self._close()  # "Pr. Ann, Bob": the next line is another field
        elif bare(draft.text.partition(":")[0]) in whole(self.lexicon.chair_labels):
            if self.label is None or self.inline or not self.label.sure:
                self._close()  # "Chair: Ann Lee" is a field, and the next line another
        else:
            self._open(label, place)
            self.inline = True
        return True

    def _amid(self, draft: Draft, place: int) -> bool:
        """Whether the roll stands within a line that says more: "4 May, 7pm, here: Ann, Bob"."""
        parts = whole_sentences(draft.text, self.lexicon)
        found = read_amid(draft.text, self.lexicon)
        if found is not None and not any(is_vote(part, self.lexicon) for part in parts):
            return self._labelled(found, draft, place, near=True)
        if self.roll.found:
            return False
        alone = list_alone(draft, place, self.drafts, self.lexicon)
        return alone is not None and take_inline(alone, Label(Presence.PRESENT), self.roll) > 0

    def _is_told(self, place: int) -> bool:
        """Whether a sentence that lists nobody stands below the draft at *place*."""
        text = "".join(draft.text for draft in self.drafts[place + 1 : place + 2])
        sentence = text.endswith(".") and len(text) > LABEL_LENGTH
        below = self.drafts[place + 2 : place + 3]  # the sentence may lead to the list
        listed = any(draft.marker and names_people(draft, self.lexicon) for draft in below)
        return sentence and not listed and len(read_names(text, self.lexicon)) < LISTED

    def _take_above(self, place: int) -> None:
        """Add the people of a list right above the label of those who are not there."""
        for number, named in people_above(self.drafts, place, self.lexicon):
            self.roll.add(named, Label(Presence.PRESENT))
            self.drafts[number].role = "attendance"

    def _listed_behind(self, rest: str, label: Label) -> int:
        """Add the people behind a label; further sentences there say for themselves."""
        stated = read_stated(rest, self.lexicon)
        for named, status in stated:
            self.roll.add(named, label, status)
        if stated:
            return len(stated)
        parts = whole_sentences(rest, self.lexicon)
        told = read_sentences(parts[0], self.roll, close=True, early=3) if parts else 0
        count = told or take_inline(parts[0], label, self.roll) if parts else 0
        for part in parts[1:]:
            head, colon, names = part.partition(":")
            if self.roll.knows_first(names):
                continue  # "Scribe: Cy" of the Cy Poe who is listed
            if colon:
                other = read_label(part, self.lexicon)
            else:  # "… Bob Roe. Apologies Cy and Dee."
                other = read_unmarked(part.rstrip("."), self.lexicon, going=True)
            if other is not None and other[2]:  # "… Bob Roe. Online: Cy Poe"
                count += take_inline(other[2], Label(other[0], other[1]), self.roll)
            elif colon and is_office(head, self.lexicon):  # "… Cy Poe. Clerk: Dee Fox"
                count += take_inline(names, Label(Presence.PRESENT, head.strip()), self.roll)
            else:
                count += read_sentences(part, self.roll, close=True, going=count > 0)
        return count

    def _in_vote(self, place: int) -> bool:
        """Whether the lines around *place* list votes, to which "Absent: Lee" then belongs."""
        around = range(max(place - 3, 0), min(place + 3, len(self.drafts)))
        return any(map(self._lists_votes, around))

    def _lists_votes(self, place: int) -> bool:
        """Whether the line at *place* does; kept, as the lines around it ask for it, too."""
        if place not in self.votes:
            self.votes[place] = is_vote(self.drafts[place].text, self.lexicon)
        return self.votes[place]

    def _open(self, label: Label, place: int) -> None:
        self.label, self.first, self.odd, self.inline = label, None, 0, False
        self.opened = place
        following = self.drafts[place + 1 : place + SAMPLE]
        entries = entries_of(following, self.lexicon)
        self.surnames_first = puts_last_name_first(entries, self.lexicon)
        # Where one list names firms behind its people, the next list does so too.
        pairs = self.firms and bool(entries) and entries[0].count(",") == 1
        self.one_each = pairs or names_firms(entries, self.lexicon)
        self.firms = self.firms or (self.one_each and all("," in one for one in entries[:2]))
        self.unnamed = unnamed_run(entries, self.lexicon)
        self.lettered = is_lettered(entries, self.lexicon)
        self.boxed = any(one.marker in TICKED for one in following)

    def _close(self) -> None:
        self.label, self.first = None, None

    def _opens_group(self, draft: Draft, place: int) -> bool:
        """Whether *draft* heads a list of people ("Board of Directors", "City staff")."""
        following = self.drafts[place + 1 : place + 2]
        if not following or draft.level >= 0 or len(draft.text) > LABEL_LENGTH:
            return False
        if is_name(draft.text.partition(", ")[0], self.lexicon, least=2) and "," in draft.text:
            return False  # "Ann Lee, Mill Trust Staff"
        # "Project members:" above entries, near the top
        marked = place < TOP and following[0].marker != "" and draft.text.endswith(":")
        group = is_group(draft.text, self.lexicon, loose=marked)
        return group and names_people(following[0], self.lexicon)

    def _group_field(self, draft: Draft, place: int) -> bool:
        """Whether *draft* is a field of names below a group's name ("Trustees: A. Lee, B. Roe").

        At the top, and right below a roll, any group and office may have one.
        """
        head, colon, rest = draft.text.partition(":")
        if not colon or not rest.strip():
            return False
        above = self.drafts[place - 1] if place and self.roll.found else None
        below = above is not None and above.role == "attendance" and not draft.marker
        group = is_group(head, self.lexicon, loose=below or not (place >= TOP or self.roll.found))
        other = bare(head) in whole(self.lexicon.other_labels)  # "Minutes: Ann Lee" wrote them
        held = is_office(head, self.lexicon) and not other
        if not group and not (below and held):
            return False
        if BOX.match(rest.strip()):
            return take_inline(rest, Label(Presence.PRESENT, head.strip()), self.roll) > 0
        people = read_names(rest, self.lexicon)
        certain = bool(people) and (" " in people[0].name or len(people) > 2)
        if not certain or not mostly(rest, len(people)):
            return False
        return take_inline(rest, Label(Presence.PRESENT, head.strip()), self.roll) > 0

    def _stated(self, draft: Draft) -> bool:
        """Whether *draft* is an entry of the open list with a status: "Mr. Lee – Present"."""
        text, label = draft.text, self.label
        if label is None or len(text) > LABEL_LENGTH or not ends_in_status(text, self.lexicon):
            return False
        if text[-1:].isupper() and not self.lettered:
            return False
        stated = read_stated(text, self.lexicon, least=1)
        for named, status in stated:
            self.roll.add(named, label, status)
        if stated:
            self.first, self.odd = self.first or draft, 0
        return bool(stated)

    # -- entries -----------------------------------------------------------------------------------

    def _goes_on(self, draft: Draft, place: int) -> bool:
        """Whether *draft* belongs to the open list; the list ends where it does not."""
        label = self.label
        if label is None or bare(draft.text) in whole(self.lexicon.minutes_words):
            self._close()  # "Minutes": what follows was said
            return False
        if self._is_note(draft, place) or self._is_term(draft, place):
            return True
        if self._sub_group(draft, place):
            self.label = Label(label.presence, draft.text.strip(" :"))
            self.first = None
            return True
        if draft.headed and label.sure and self._heads_part(draft, place):
            self.label, self.first = Label(label.presence, draft.text.strip(" :#")), None
            return True
        heading = draft.headed or draft.style.heading is not None
        heading = heading and not (place == self.opened + 1 and lists_names(draft, self.lexicon))
        heading = heading or self._heads_text(draft, place)
        if heading or not same_form(self.first, draft) or self._is_alone(draft):
            self._close()
            return False
        if ":" in draft.text and (self.inline or _is_over(label, self.first)):
            # "Staff: Cy Poe" below "Absent: Bob Roe" is a list of its own.
            label = Label(Presence.PRESENT)
        if self.unnamed == OVER:
            self._close()  # behind offices no names follow
            return False
        form = self._form(draft, label)
        prose = is_prose(draft, self.lexicon) or states_several(draft, self.lexicon)
        told = self._listed_behind(draft.text, label) if prose else self._offices(place, label)
        if told or take_entry(draft, label, self.roll, form):
            self.label = label  # what flows on below "Staff: …" is staff
            self.first, self.odd = self.first or draft, 0
            return True
        if self.first is not None and is_title(draft, self.lexicon):
            self.roll.add_role(draft.text.strip(" .,"))
            return True
        if self._deeper_group(draft, place):
            self.label, self.first = Label(label.presence, draft.text.strip(" :")), None
            return True
        if self._stays_open(draft, place):
            self.odd += 1
            return True
        self._close()
        return False

    def _heads_text(self, draft: Draft, place: int) -> bool:
        """Whether *draft* has a blank line above it and a sentence right below: it is a title.

        "Pledge of Allegiance" could be somebody's name; entries have no blank line before them.
        """
        if bare(draft.text) in whole(self.lexicon.usual_items):
            return True
        following = self.drafts[place + 1 : place + 2]
        if not self.laid_out or draft.marker or not following:
            return False
        if not draft.rows or not following[0].rows:
            return False
        first = self.first if self.first is not None and not self.inline else None
        if draft.first.gap == 0 or following[0].first.gap or (first and first.first.gap):
            return False
        text = following[0].text
        return (
            len(draft.rows) == 1
            and len(text) >= SAID
            and text[-1] in ".!?"
            and "," not in draft.text
        )

    def _offices(self, place: int, label: Label) -> int:
        """Add the people of offices with names in brackets, cut anywhere; return how many.

        "Clerk (Ms. D. Fox), Staff Officer, Road" / "Works (Mr. A. Lee)."
        """
        if "(" not in self.drafts[place].text:
            return 0
        lines: list[str] = []
        for draft in self.drafts[place : place + LINES]:
            if draft.headed or draft.marker or draft.cells or ":" in draft.text:
                return 0
            lines.append(draft.text)
            if draft.text.endswith((".", ")")):
                break
        held = in_brackets(" ".join(lines), self.lexicon) if len(lines) > 1 else []
        for named in held:
            self.roll.add(named, label)
        self.taken = place + len(lines) if held else self.taken
        return len(held)

    def _form(self, draft: Draft, label: Label) -> Form:
        """Return how the entries of the open list are written, for the next of them."""
        fields = label.sure and not self.inline
        unnamed = self.unnamed > 0 and fields
        self.unnamed -= self.unnamed > 0
        self.unnamed = self.unnamed or (OVER if unnamed else 0)
        return Form(
            surnames_first=self.surnames_first,
            one_each=self.one_each or (draft.marker != "" and draft.text.count(",") < 2),
            fields=fields,
            unnamed=unnamed,
            boxed=self.boxed,
            columned=bool(self.drafts[self.opened].rows) and self.drafts[self.opened].first.columns,
        )

    def _is_note(self, draft: Draft, place: int) -> bool:
        """Whether *draft* is a remark between a label and its list ("Note: observers may …")."""
        following = self.drafts[place + 1 : place + 2]
        remark = draft.text[-1:] == "." and " " in draft.text and not draft.marker
        listed = remark and place == self.opened + 1 and not self.inline and not draft.headed
        return (
            listed
            and bool(following and following[0].marker)
            and names_people(following[0], self.lexicon)
        )

    def _is_term(self, draft: Draft, place: int) -> bool:
        """Whether *draft* is the label that ends a list whose names stand further in.

        Standards groups write "Regrets", below it and indented "Ann", then "Chair" and "Scribe".
        """
        above = self.drafts[self.opened]
        following = self.drafts[place + 1 : place + 2]
        if self.first is None or not (self.first.rows and above.rows and draft.rows and following):
            return False
        if draft.first.indent <= above.first.indent < self.first.first.indent:
            pass
        elif not self.roll.lists(following[0].text, Presence.PRESENT):
            return False  # but below "Regrets" nobody is the chair who is present
        name = bare(draft.text)
        chair = name in whole(self.lexicon.chair_labels)
        if not chair and name not in whole(self.lexicon.other_labels):
            return False
        self._close()
        if chair:
            self._open(Label(Presence.PRESENT, draft.text.strip(" :")), place)
        return True

    def _sub_group(self, draft: Draft, place: int) -> bool:
        """Whether *draft* heads a part of the open list ("a. Members of the council", "Staff")."""
        text = draft.text
        if len(text) > LABEL_LENGTH or text[-1:] in ".;" or draft.headed:
            return False
        if bare(text) in whole(self.lexicon.group_labels):
            return True
        following = self.drafts[place + 1 : place + 2]
        group = draft.level < 0 and is_group(text, self.lexicon, loose=True)
        group = group and not is_name(text.partition(", ")[0], self.lexicon, least=2)
        return group and bool(following) and names_people(following[0], self.lexicon)

    def _heads_part(self, draft: Draft, place: int) -> bool:
        """Whether a heading parts the open roll ("Voting representatives")."""
        text = unmarked(draft.text)
        following = self.drafts[place + 1 : place + 2]
        if unmarked(text) != draft.text or not is_group(text, self.lexicon, loose=True):
            return False
        return bool(following) and names_people(following[0], self.lexicon)

    def _begins_matter(self, draft: Draft) -> bool:
        """Whether *draft* begins a matter in the way of the roll: the open list ends before it.

        A table has labels on the left; or headings are run in in bold, "**Minutes:** Lee moved …".
        """
        label = draft.text[: draft.style.lead].rstrip()
        named = label.rstrip(" :.–-")
        begins = draft.label or (
            label[-1:] in (":", ".", "–", "-")
            and bare(named) in whole(self.lexicon.usual_items)
            and not is_group(named, self.lexicon, loose=True)
        )
        if begins:
            self._close()
        return begins

    def _deeper_group(self, draft: Draft, place: int) -> bool:
        """Whether *draft* heads the deeper list below it, whatever it is called."""
        following = self.drafts[place + 1 : place + 2]
        short = len(draft.text) <= LABEL_LENGTH and draft.text[-1:] not in ".;"
        deeper = short and bool(following) and following[0].level > draft.level
        return deeper and names_people(following[0], self.lexicon)

    def _is_alone(self, draft: Draft) -> bool:
        """Whether one word stands where a list has not begun, or has ended with its line."""
        text = draft.text
        begins = self.first is None and (self.inline or draft.marker[:1].isdigit())
        return begins and len(text.split()) == 1

    def _stays_open(self, draft: Draft, place: int) -> bool:
        """Whether the list goes on over an entry that names nobody, or a second head."""
        if self.odd >= ODD or len(draft.text) > LABEL_LENGTH or self.inline:
            return False
        first = self.first
        if first is None:
            # Two columns side by side: "Members present", "City staff", then the names of both.
            following = self.drafts[place + 1 : place + 2]
            listed = draft.marker and following and following[0].marker
            if listed and names_people(following[0], self.lexicon):
                return True  # "9 of 12 members", then their names
            return draft.text[-1:] not in ".;:" and is_titled(following, self.lexicon)
        return (first.level >= 0 and draft.level >= first.level) or is_count(draft.text)


def _is_over(label: Label, first: Draft | None) -> bool:
    """Whether a field ends the list of those absent, whose *first* entry was no field."""
    return label.presence in AWAY and first is not None and ":" not in first.text


def _says_nobody(text: str, lexicon: Lexicon) -> bool:
    return bare(text) in whole(lexicon.nobody) or len(text) < 2
