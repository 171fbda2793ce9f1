"""Who was there: rolls, lists, tables and sentences of attendance.

In: drafts and the frame.  Out: `frame.attendance`; the drafts that list people get a role.
Never: counts somebody who is only mentioned.
"""

import re

from ..model import Attendee, Person, Presence
from .clean import unmarked
from .drafts import Draft
from .frame import Frame
from .lexicon.words import Lexicon
from .names import Named, read_name, read_names
from .phrases import bare, phrase, whole
from .tables import cell_text

LABEL_LENGTH = 70
INITIALS = re.compile(r"[A-Z]{2,4}")
Label = tuple[Presence, str | None]


NEAR = 25  # so far after the last list of people may a bare label open another one


def find_attendance(drafts: list[Draft], frame: Frame) -> None:
    """Fill `frame.attendance` from *drafts*."""
    people = _People(frame.lexicon)
    state: Label | None = None
    last = 20
    for place, draft in enumerate(drafts):
        if draft.cells:
            if _table(draft, people, state, frame.lexicon):
                draft.role = "attendance"
                last = place
            state = None
            continue
        near = place - last <= NEAR
        opened = _opened(draft, drafts[place + 1 : place + 2], people, near, frame.lexicon)
        if opened is not None:
            draft.role, state, last = "attendance", opened[0], place
            continue
        if state is not None:
            state, listed = _goes_on(
                draft, drafts[place + 1 : place + 2], state, people, frame.lexicon
            )
            if listed:
                draft.role, last = "attendance", place
                continue
        if place < PROSE:
            _prose(draft, people, frame.lexicon)
    frame.attendance = people.found


PROSE = 80  # so many drafts may hold sentences about who was there


def _opened(
    draft: Draft, following: list[Draft], people: "_People", near: bool, lexicon: Lexicon
) -> tuple[Label | None] | None:
    """Return the list that *draft* opens; (None,) where it is whole already, None for no label."""
    text = unmarked(draft.text) if draft.headed else draft.text
    label = read_label(text, lexicon, headed=draft.headed)
    if label is None:
        if near and not people.crowded and _opens_group(draft, following, lexicon):
            return ((Presence.PRESENT, draft.text.strip(" :")),)
        label = _group_field(text, lexicon) if near and not people.crowded else None
    if label is None:
        return None
    presence, group, rest = label
    if not rest:
        return ((presence, group),) if near or draft.headed else None
    before = len(people.found)
    _list(rest, presence, group, people, lexicon)
    if _says_nobody(rest, lexicon):
        return (None,)
    if len(people.found) == before:
        return None
    return ((presence, group),)


def _opens_group(draft: Draft, following: list[Draft], lexicon: Lexicon) -> bool:
    """Whether *draft* is the heading of a list of people ("Board of Directors", "City staff")."""
    name = bare(draft.text)
    if len(name) > LABEL_LENGTH or not following or draft.level >= 0:
        return False
    known = whole(lexicon.group_labels)
    if name not in known and name.rsplit(" ", 1)[-1] not in whole(lexicon.group_ends_alone):
        return False
    return _names_people(following[0], lexicon)


def _group_field(text: str, lexicon: Lexicon) -> tuple[Presence, str | None, str] | None:
    """Read a field of names below a group's name, as commissions write it ("Trustees: A, B")."""
    head, colon, rest = text.partition(":")
    if not colon or len(head) > LABEL_LENGTH or bare(head) not in whole(lexicon.group_labels):
        return None
    first, comma, _ = rest.partition(",")
    named = read_name(first.strip(), lexicon) if comma else None
    if named is None or " " not in named.name:
        return None
    return Presence.PRESENT, head.strip(), rest.strip()


def _names_people(draft: Draft, lexicon: Lexicon) -> bool:
    texts = [cell_text(row[0]) for row in draft.cells[:2]] if draft.cells else [draft.text]
    named = [read_name(text, lexicon) for text in texts]
    return all(one is not None and " " in one.name for one in named)


def _goes_on(
    draft: Draft, following: list[Draft], state: Label, people: "_People", lexicon: Lexicon
) -> tuple[Label | None, bool]:
    """Return the list that is open after *draft*, and whether *draft* belongs to it."""
    if _sub_group(draft, lexicon):
        return (state[0], draft.text.strip(" :")), True
    if draft.headed:
        return None, False
    if _entry(draft, state, people, lexicon):
        return state, True
    # "a. Members of the council" between a roll's title and its names
    if (
        len(draft.text) < LABEL_LENGTH
        and draft.text[-1:] not in ".;"
        and following
        and _names_people(following[0], lexicon)
        and following[0].level > draft.level
    ):
        return (state[0], draft.text.strip(" :")), True
    return None, False


class _People:
    """The attendees found so far, each once; a later excuse or absence does not unseat presence."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.found: list[Attendee] = []
        self.names: dict[str, int] = {}
        self.lexicon = lexicon

    @property
    def crowded(self) -> bool:
        """Whether so many are listed that a further heading of a group opens no roll."""
        return len(self.found) > 60

    def add(self, named: Named, presence: Presence, group: str | None) -> None:
        presence = noted(named.note, presence, self.lexicon)
        key = named.name.lower()
        if key in self.names:
            old = self.found[self.names[key]]
            if old.presence is Presence.ABSENT and presence is Presence.EXCUSED:
                self.found[self.names[key]] = Attendee(
                    old.person, presence=presence, group=old.group, initials=old.initials
                )
            return
        self.names[key] = len(self.found)
        self.found.append(
            Attendee(
                Person(named.name, role=named.role, organization=named.organization),
                presence=presence,
                group=group,
                initials=named.initials,
            )
        )


def noted(note: str | None, presence: Presence, lexicon: Lexicon) -> Presence:
    """Return the presence that a note beside a name states, else *presence*."""
    if note:
        if phrase(lexicon.excused_words).search(note):
            return Presence.EXCUSED
        if phrase(lexicon.absent_words).search(note):
            return Presence.ABSENT
        if presence is Presence.PRESENT and phrase(lexicon.remote_words).search(note):
            return Presence.REMOTE
    return presence


def read_label(
    text: str, lexicon: Lexicon, *, headed: bool = False
) -> tuple[Presence, str | None, str] | None:
    """Return presence, group and the rest for a text that begins with a label of attendance."""
    head, colon, rest = text.partition(":")
    if not colon and len(text) > LABEL_LENGTH:
        return None
    if len(head) > LABEL_LENGTH:
        return None
    name = bare(re.sub(r"[(\[][^)\]]*[)\]]", "", head))
    presence = _presence_of(name, lexicon)
    if presence is None and (headed or colon):
        parts = (bare(part) for part in re.split(r"\s*/\s*|\s+and\s+|\s*&\s*", name))
        presence = next(filter(None, (_presence_of(part, lexicon) for part in parts)), None)
    if presence is None and colon and rest.strip() and name in whole(lexicon.chair_labels):
        presence = Presence.PRESENT
    if presence is None:
        return None
    if not colon and not headed and name != bare(text):
        return None
    group = name if name not in ("present", "attendees", "attendance", "absent") else None
    rest = rest.strip()
    return presence, head.strip() if group else None, rest


def _presence_of(name: str, lexicon: Lexicon) -> Presence | None:
    for words, presence in (
        (lexicon.excused_labels, Presence.EXCUSED),
        (lexicon.absent_labels, Presence.ABSENT),
        (lexicon.remote_labels, Presence.REMOTE),
        (lexicon.present_labels, Presence.PRESENT),
    ):
        known = whole(words)
        if name in known:
            return presence
    last = name.rsplit(" ", 1)[-1]
    if len(name.split()) <= 5:
        if last in ("present", "attending", "attendance", "attendees"):
            return Presence.PRESENT
        if last == "absent":
            return Presence.ABSENT
        if last == "excused":
            return Presence.EXCUSED
    return None


def _says_nobody(text: str, lexicon: Lexicon) -> bool:
    return bare(text) in whole(lexicon.nobody) or len(text) < 4


def _sub_group(draft: Draft, lexicon: Lexicon) -> bool:
    return len(draft.text) < 60 and bare(draft.text) in whole(lexicon.group_labels)


def _list(
    text: str,
    presence: Presence,
    group: str | None,
    people: _People,
    lexicon: Lexicon,
) -> None:
    for named in read_names(text, lexicon):
        people.add(named, presence, group)


def _entry(draft: Draft, state: Label, people: _People, lexicon: Lexicon) -> bool:
    """Whether *draft* is an entry of a list of people; adds who it names."""
    presence, group = state
    text = draft.text
    checked: bool | None = None
    if draft.marker[:1] == "[":
        checked = draft.marker[1:2].strip() not in ("", "]")
    if checked is not None:
        named = read_name(text, lexicon) or next(iter(read_names(text, lexicon)), None)
        if named is None:
            return False
        people.add(
            named,
            (presence if presence is not Presence.ABSENT else Presence.PRESENT)
            if checked
            else (presence if presence is Presence.EXCUSED else Presence.ABSENT),
            group,
        )
        return True
    if len(text) > 220 and ";" not in text and text.count(",") < 4:
        return False
    if text.endswith(".") and len(text) > 60 and text.count(",") < 2:
        return False
    named = read_name(text, lexicon)
    if named is not None and len(text) < 110:
        people.add(named, presence, group)
        return True
    names = read_names(text, lexicon)
    entries = max(1, text.count(",") + text.count(";"))
    if len(names) >= 2 and len(names) >= entries * 0.4:
        for one in names:
            people.add(one, presence, group)
        return True
    return False


SENTENCE = re.compile(r"(?<=[a-z)\d][.!?])\s+(?=[A-Z])")


def _prose(draft: Draft, people: _People, lexicon: Lexicon) -> None:
    """Read sentences such as "Present were …", "Apologies were received from …"."""
    text = draft.text
    low = text.lower()
    if not any(stem in low for stem in lexicon.attendance_stems):
        return
    for sentence in SENTENCE.split(text):
        found = _sentence(sentence, lexicon)
        if found is None:
            continue
        presence, listed = found
        names = read_names(listed, lexicon)
        for named in names:
            people.add(named, presence, None)


def _sentence(sentence: str, lexicon: Lexicon) -> tuple[Presence, str] | None:
    for words, presence in (
        (lexicon.excused_openings, Presence.EXCUSED),
        (lexicon.absent_openings, Presence.ABSENT),
        (lexicon.remote_openings, Presence.REMOTE),
        (lexicon.present_openings, Presence.PRESENT),
    ):
        match = phrase(words).search(sentence)
        if match is not None and match.start() < 60:
            listed = sentence[match.end() :].lstrip(" :,")
            return presence, listed
    return None


def _table(table: Draft, people: _People, state: Label | None, lexicon: Lexicon) -> bool:
    """Read a table of attendance: a label beside a cell of names, or a row a person."""
    before = len(people.found)
    column_state: dict[int, Label] = {}
    taken = False
    for number, row in enumerate(table.cells):
        texts = [cell_text(cell) for cell in row]
        label: Label | None = None
        for column, text in enumerate(texts):
            found = read_label(text.replace("\n", " ; "), lexicon) if text else None
            if found is not None:
                presence, group, rest = found
                taken = True
                if rest:
                    _cell(
                        text.partition(":")[2] if ":" in text[:LABEL_LENGTH] else rest,
                        presence,
                        group,
                        people,
                        lexicon,
                    )
                    continue
                label = (presence, group)
                if number < 2:
                    column_state[column] = label
                continue
            holding = label or column_state.get(column)
            if holding is not None and text:
                _cell(text, *holding, people, lexicon)
        if label is None and state is not None and not column_state and any(texts):
            _person_row(texts, state, people, lexicon)
    return (taken and len(people.found) > before) or (
        state is not None and len(people.found) > before
    )


def _cell(
    text: str, presence: Presence, group: str | None, people: _People, lexicon: Lexicon
) -> None:
    for line in text.split("\n"):
        label = read_label(line, lexicon)
        if label is not None and label[2]:
            for named in read_names(label[2], lexicon):
                people.add(named, label[0], label[1])
            continue
        single = read_name(line, lexicon) if line.count(",") < 2 and ";" not in line else None
        for one in [single] if single is not None else read_names(line, lexicon):
            people.add(one, presence, group)


def _person_row(texts: list[str], state: Label, people: _People, lexicon: Lexicon) -> None:
    """Read a row of columns: a name with what stands beside it, or several names."""
    presence, group = state
    cells = [text for text in texts if text]
    named = read_name(cells[0], lexicon)
    if named is None:
        return
    others = cells[1:]
    everybody = [read_name(cell, lexicon) for cell in cells]
    if (
        others
        and None not in everybody
        and not any(phrase(lexicon.offices).search(cell) for cell in others)
        and not INITIALS.fullmatch(others[0])
    ):
        for one in everybody:
            if one is not None:
                people.add(one, presence, group)
        return
    initials = next((cell for cell in others if INITIALS.fullmatch(cell)), None)
    role = next((cell for cell in others if cell != initials), named.role)
    note = " ".join(filter(None, (named.note, *others)))
    people.add(
        named._replace(role=role, initials=initials or named.initials, note=note), presence, group
    )
