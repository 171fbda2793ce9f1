"""Tables with a row for each person: a head "Name", or a column of marks beside the names.

In: the rows of a table, the label of the open list.  Out: people in the roll.
Never: takes marks of another meeting's day, or those of who may vote, for who was there.
"""

import re
from collections.abc import Mapping

from attrs import evolve

from ...model import Presence
from ..language.clock_times import find_times
from ..language.phrases import bare, whole
from ..lexicon.words import Lexicon
from ..people.name_lists import puts_last_name_first
from ..people.names import is_name
from .cells import MOSTLY, Texts, cell_label, cell_name, with_columns
from .mark_columns import is_of_day, marked_columns, stands_for
from .roll import Label, Roll
from .status import AWAY, Status, read_status

HINT = re.compile(r"\s*\((?:[A-Za-z]{1,7}/){1,4}[A-Za-z]{1,7}\)$")  # "Present? (Y/N/Late)"
HEADS = 3  # so many rows at the top may hold the heads of the columns


def by_person(rows: list[Texts], label: Label | None, roll: Roll, *, surnames_first: bool) -> bool:
    """Read a table with a head "Name" or with a column of marks; False where it has neither."""
    lexicon = roll.lexicon
    head = next((n for n, row in enumerate(rows[:HEADS]) if _is_head(row, lexicon)), None)
    heads = [_called(text) for text in rows[head]] if head is not None else []
    body = rows[head + 1 :] if head is not None else rows
    if head and label is None:  # a table with its own title: "Attendance"
        titled = cell_label(rows[head - 1][0], lexicon)
        label = Label(titled[0], titled[1]) if titled is not None else None
    heads, body = _names_first(heads, body, lexicon)
    marked = marked_columns(heads, body, roll)
    body = _without_other_days(heads, body, marked, roll)
    if label is None and heads and _is_roll(heads, lexicon):
        label = Label(Presence.PRESENT)
    tasks = not whole(lexicon.task_columns).isdisjoint(heads)
    if not marked and (label is None or head is None or tasks):
        return False
    firsts = [row[0] for row in body if row]
    surnames = surnames_first or puts_last_name_first(firsts, lexicon)
    named = sum(cell_name(text, lexicon, surnames) is not None for text in firsts)
    if named < MOSTLY * len([row for row in body if any(row)]) or not named:
        return False
    label = label if label is not None else Label(Presence.PRESENT)
    for row in body:
        other = cell_label(row[0], lexicon) if row and not any(row[1:]) else None
        if other is not None and not other[2]:  # "Apologies", over the rest of the table
            label = Label(other[0], other[1])
        else:
            _person_row(row, heads, marked, label, roll, surnames)
    return True


def _names_first(
    heads: list[str], body: list[Texts], lexicon: Lexicon
) -> tuple[list[str], list[Texts]]:
    """Return *heads* and *body* with the column that names people in front."""
    first = _name_column(heads, body, lexicon)
    if not first:
        return heads, body
    turned = [[*row[first : first + 1], *row[:first], *row[first + 1 :]] for row in [heads, *body]]
    return turned[0], turned[1:]


def _without_other_days(
    heads: list[str], body: list[Texts], marked: Mapping[int, Presence | None], roll: Roll
) -> list[Texts]:
    """Return *body* with empty cells below the days of other meetings."""
    days = {n for n, head in enumerate(heads) if is_of_day(head, roll) is not None}
    others = days.difference(marked)
    return [["" if n in others else cell for n, cell in enumerate(row)] for row in body]


def _called(text: str) -> str:
    """Return what a column is called, without the marks that it may have: "Present? (Y/N)"."""
    return bare(HINT.sub("", text)) or text.strip()


def _is_roll(heads: list[str], lexicon: Lexicon) -> bool:
    """Whether *heads* say that who stands below was there: "Attendee", or "Name", "Signature"."""
    signed = not whole(lexicon.signing_columns).isdisjoint(heads)
    return heads[0] in whole(lexicon.roll_heads) or (
        signed and heads[0] in whole(lexicon.name_columns)
    )


def _name_column(heads: list[str], body: list[Texts], lexicon: Lexicon) -> int:
    """Return the column that names people: the first, unless another is headed "Name"."""
    if heads and heads[0] in whole(lexicon.name_columns):
        return 0
    for column, head in enumerate(heads):
        cells = [row[column] for row in body if column < len(row) and row[column]]
        if head in whole(lexicon.name_columns) and cells:
            named = [cell_name(cell, lexicon, False) for cell in cells]
            if sum(one is not None and " " in one.name for one in named) >= MOSTLY * len(cells):
                return column
    return 0


def _is_head(row: Texts, lexicon: Lexicon) -> bool:
    """Whether *row* holds the heads of columns, one of which is of names."""
    names = [bare(text) for text in row if text]
    if len(names) < 2 or is_name(row[0], lexicon, least=2):
        return False  # "Ann Lee | Member | Present"
    if not row[0] and all(stands_for(name, lexicon) for name in names):
        return True  # above the marks of a roll alone: "PRESENT", "ABSENT"
    return any(name in whole(lexicon.name_columns) for name in names)


def _person_row(
    row: Texts,
    heads: list[str],
    marked: dict[int, Presence | None],
    label: Label,
    roll: Roll,
    surnames: bool,
) -> None:
    """Add the people of a row, each with the cells up to the next name: "Lee | P | Roe | A"."""
    lexicon = roll.lexicon
    names = [
        n
        for n, text in enumerate(row)
        if n not in marked and (not n or _is_second(row, n, heads, marked, lexicon))
    ]
    for place, column in enumerate(names):
        end = names[place + 1] if place + 1 < len(names) else len(row)
        named = cell_name(row[column], lexicon, surnames)
        if named is None:
            continue
        beside = {n: row[n] for n in range(column + 1, end) if row[n]}
        status = _row_status(beside, range(column + 1, end), marked, lexicon)
        status = _with_times(status, beside, heads, lexicon)
        others = [text for n, text in beside.items() if n not in marked]
        roll.add(with_columns(named, others, lexicon), label, status)


def _is_second(
    row: Texts, column: int, heads: list[str], marked: dict[int, Presence | None], lexicon: Lexicon
) -> bool:
    """Whether a further person stands in *column*: behind a mark, or below a head of names."""
    if column < len(heads) and heads[column]:
        return heads[column] in whole(lexicon.name_columns) and column > 0
    named = cell_name(row[column], lexicon, False)
    return column - 1 in marked and named is not None and " " in named.name


def _row_status(
    beside: dict[int, str], columns: range, marked: dict[int, Presence | None], lexicon: Lexicon
) -> Status | None:
    """Return what the marks of a row say; a blank below "Present" where others have a mark: no."""
    found: Status | None = None
    blank = False
    for column in columns:
        if column not in marked:
            continue
        status = read_status(beside.get(column, ""), lexicon)
        stands = marked[column]
        if not status:
            blank = blank or stands is Presence.PRESENT
            continue
        if status.mark and status.presence is Presence.PRESENT and stands is not None:
            status = Status(stands)
        elif status.mark and status.presence is not Presence.EXCUSED and stands in AWAY:
            continue  # "no" below "Absent"
        if found is None or status.presence is not Presence.PRESENT:
            found = status
    return found or (Status(Presence.ABSENT) if blank else None)


def _with_times(
    status: Status | None, beside: dict[int, str], heads: list[str], lexicon: Lexicon
) -> Status | None:
    """Return *status* with the times below "Arrived" and "Departed"."""
    for column in list(beside):
        head = heads[column] if column < len(heads) else ""
        for which, words in (("arrived", lexicon.arrived_words), ("left", lexicon.left_words)):
            times = find_times(beside[column], lexicon) if head in whole(words) else []
            if times:
                said = status or Status()
                time = times[0].time()
                if which == "arrived":
                    status = evolve(said, arrived=time)
                else:
                    status = evolve(said, left=time)
                del beside[column]
                break
    return status
