"""A table of attendance whose cells, or columns, the extraction put below each other.

In: the drafts from the head of the names on.  Out: people in the roll; how many drafts that took.
Never: begins without two heads of columns, the first of them one of names.
"""

import datetime as dt

from attrs import define, evolve

from ...model import Presence
from ..drafts import Draft
from ..language.clock_times import find_times
from ..language.phrases import bare, phrase, whole
from ..lexicon.words import Lexicon
from ..people.names import Named, read_name
from .labels import heads_columns
from .roll import Label, Roll
from .status import NOTHING, Status, read_status

CELL = 60  # a longer text is no cell
AHEAD = 3  # so many cells ahead a status stands, where a cell is that of a firm
FEW = 3  # so many names in a row make a column
MOST = 240  # so many cells a table may have


@define
class _Person:
    """Somebody, and what the cells behind the name say."""

    named: Named
    status: Status = NOTHING


def read_apart(drafts: list[Draft], place: int, roll: Roll) -> int:
    """Return how many drafts from *place* on are such a table; adds its people to *roll*."""
    lexicon = roll.lexicon
    text = drafts[place].text
    in_line = heads_columns(text, lexicon)  # all heads on one line
    if not in_line and bare(text) not in whole(lexicon.name_columns):
        return 0
    cells = _cells(drafts[place : place + MOST])
    if in_line:
        width = 1 + len(phrase(lexicon.roll_columns).findall(text))
        people, taken_up = _by_blocks(cells, 1, width, lexicon)
        return _add(people, roll) and taken_up
    columns = whole(lexicon.roll_columns)
    heads = [n for n, text in enumerate(cells) if not n or bare(text) in columns]
    if len(heads) < 2:
        return 0
    if heads[1] == 2:  # one name, and each head stands above its first value
        taken = [n for n in range(len(cells)) if n not in heads]
        people, stop = _by_rows([cells[n] for n in taken], 0, lexicon)
        taken_up = taken[stop - 1] + 1 if stop else 0
    elif heads[1] == 1:
        # The head of a column that is empty at first, "Arrived", may stand among the cells.
        taken = [n for n in range(len(cells)) if n not in heads]
        body = [cells[n] for n in taken]
        people, stop = _by_blocks(body, 0, len(heads), lexicon)
        if not people:
            rows, groups = (read(body, 0, lexicon) for read in (_by_rows, _by_groups))
            people, stop = groups if _share(groups[0]) > _share(rows[0]) else rows
        taken_up = taken[stop - 1] + 1 if stop else 0
    else:
        people, taken_up = _by_columns(cells, heads, lexicon)
    return _add(people, roll) and taken_up


def _add(people: list[_Person], roll: Roll) -> bool:
    """Whether most of *people* have a status; adds them."""
    told = sum(bool(person.status) for person in people)
    if not people or told * 2 < len(people):
        return False
    for person in people:
        roll.add(person.named, Label(Presence.PRESENT), person.status)
    return True


def _share(people: list[_Person]) -> float:
    """Return of how many the status is told."""
    return sum(bool(person.status) for person in people) / max(len(people), 1)


def _cells(drafts: list[Draft]) -> list[str]:
    """Return the texts of the drafts that may be cells."""
    out = []
    for draft in drafts:
        if draft.cells or draft.headed or draft.marker or len(draft.text) > CELL:
            break
        out.append(draft.text)
    return out


def _by_rows(cells: list[str], first: int, lexicon: Lexicon) -> tuple[list[_Person], int]:
    """Read "Ann Lee", "Chair", "Present", "5:25 PM", "Bob Roe", …"""
    people: list[_Person] = []
    place = first
    while place < len(cells):
        text = cells[place]
        if not _goes_on(text, people, lexicon):
            named = read_name(text, lexicon, listed=True)
            told = any(read_status(cell, lexicon) for cell in cells[place + 1 : place + AHEAD])
            firm = bool(people) and told and not people[-1].status
            if firm:
                people[-1].named = _with_firm(people[-1].named, text)
            elif named is None or " " not in named.name:
                break
            else:
                people.append(_Person(named))
        place += 1
    return people, place


def _by_groups(cells: list[str], first: int, lexicon: Lexicon) -> tuple[list[_Person], int]:
    """Read rows that stand column by column in small groups, as a page's lines fall.

    "Ann Lee", "Bob Roe", "Chair", "Director, Ward 2", "Present", "Absent", "7:34 PM".
    """
    people: list[_Person] = []
    group: list[_Person] = []
    place = first
    while place < len(cells):
        told = any(person.status or person.named.role for person in group)
        named = None if _fills(cells[place], group, lexicon) else _named(cells, place, lexicon)
        if named is not None and told:
            group = []
        if named is not None:
            group.append(_Person(named))
            people.append(group[-1])
        elif not _fill(cells[place], group, lexicon):
            break
        place += 1
    return people, place


def _named(cells: list[str], place: int, lexicon: Lexicon) -> Named | None:
    named = read_name(cells[place], lexicon, listed=True)
    return named if named is not None and " " in named.name else None


def _fills(text: str, group: list[_Person], lexicon: Lexicon) -> bool:
    """Whether *text* says something of somebody in the group."""
    told = _time(text, lexicon) is not None or bool(read_status(text, lexicon))
    return bool(group) and (told or _is_role(text, lexicon))


def _fill(text: str, group: list[_Person], lexicon: Lexicon) -> bool:
    """Give what *text* says to the first of the group who lacks it; whether there was one."""
    time, status = _time(text, lexicon), read_status(text, lexicon)
    for person in group:
        present = person.status.presence is not Presence.ABSENT
        if time is not None:
            lacks = present and person.status.arrived is None
        elif status:
            lacks = not person.status
        else:
            lacks = person.named.role is None and not person.status
        if lacks:
            _goes_on(text, [person], lexicon)
            return bool(status) or time is not None or _is_role(text, lexicon)
    if time is not None:  # one more than there are people: whose they are cannot be told
        for person in group:
            person.status = evolve(person.status, arrived=None)
    return time is not None and bool(group)


def _with_firm(named: Named, text: str) -> Named:
    return named._replace(organization=named.organization or text)


def _goes_on(text: str, people: list[_Person], lexicon: Lexicon) -> bool:
    """Whether *text* is a cell behind the last name; keeps what it says."""
    if not people:
        return False
    person = people[-1]
    time = _time(text, lexicon)
    status = read_status(text, lexicon)
    if time is not None:
        person.status = evolve(person.status, arrived=person.status.arrived or time)
    elif status:
        person.status = evolve(person.status, presence=status.presence)
    elif _is_role(text, lexicon):
        person.named = person.named._replace(role=person.named.role or text)
    else:
        return False
    return True


def _by_blocks(
    cells: list[str], first: int, columns: int, lexicon: Lexicon
) -> tuple[list[_Person], int]:
    """Read all names, then as many titles, then as many statuses, below heads that stand together.

    A column that some rows leave empty, such as that of arrivals, cannot be told apart.
    """
    people: list[_Person] = []
    for text in cells[first:]:
        named = read_name(text, lexicon, listed=True)
        if named is None or " " not in named.name:
            break
        people.append(_Person(named))
    count = len(people)
    if count < FEW:
        return [], 0
    place = first + count
    for _ in range(1, columns):
        column = cells[place : place + count]
        told = [bool(read_status(text, lexicon)) for text in column]
        timed = [_time(text, lexicon) is not None for text in column]
        if len(column) < count or (any(told) and not all(told)) or any(timed):
            break
        for person, text in zip(people, column, strict=True):
            _goes_on(text, [person], lexicon)
        place += count
    while place < len(cells) and _time(cells[place], lexicon) is not None:
        place += 1
    return people, place


def _by_columns(cells: list[str], heads: list[int], lexicon: Lexicon) -> tuple[list[_Person], int]:
    """Read all names, then all titles, then what each attended as; columns of one length only."""
    ends = [*heads[1:], None]
    names = cells[1 : heads[1]]
    people = []
    for text in names:
        named = read_name(text, lexicon, listed=True)
        if named is None:
            return [], 0
        people.append(_Person(named))
    taken = heads[1]
    for head, end in zip(heads[1:], ends[1:], strict=True):
        column = cells[head + 1 : end][: len(people)]
        if len(column) < len(people):
            break
        taken = head + 1 + len(people)
        for person, text in zip(people, column, strict=True):
            _goes_on(text, [person], lexicon)
    return people, taken


def _is_role(text: str, lexicon: Lexicon) -> bool:
    name = bare(text.partition(",")[0])
    return name in whole(lexicon.offices) or name.rsplit(" ", 1)[-1] in whole(lexicon.role_words)


def _time(text: str, lexicon: Lexicon) -> dt.time | None:
    times = find_times(text, lexicon) if text[:1].isdigit() else []
    return times[0].time() if times else None
