"""Tables of attendance: a row a person with columns, or else labels beside lists of names.

In: a table, the label of the open list.  Out: people in the roll.
Never: takes a table of tasks or figures for one of people.
"""

import re

from attrs import evolve

from ...model import Presence
from ..drafts import Draft
from ..language.clock_times import find_times
from ..language.dates import find_dates
from ..language.phrases import bare, whole
from ..lexicon.words import Lexicon
from ..people.name_lists import puts_last_name_first
from ..people.names import is_name
from .cells import Texts, cell_label, cell_name, line_by_line, with_columns
from .column_heads import heads_lists
from .entries import take_checked
from .inline import BOX, is_ticked
from .label_tables import by_label
from .labels import read_label
from .office_tables import read_offices
from .partners import read_partners
from .roll import Label, Roll
from .status import AWAY, Status, read_mark, read_status

HINT = re.compile(r"\s*\((?:[A-Za-z]{1,7}/){1,4}[A-Za-z]{1,7}\)$")  # "Present? (Y/N/Late)"
HEADS = 3  # so many rows at the top may hold the heads of the columns
MOSTLY = 0.6
LEAST = 3  # so many boxes make a form
DASH = re.compile(r"\s[-–—]\s")
BAR = " | "
DASHES = frozenset("-–—")


def read_table(
    table: Draft, label: Label | None, roll: Roll, *, surnames_first: bool = False
) -> bool:
    """Whether *table* lists people; adds them to *roll*."""
    rows = [texts for row in table.cells for texts in line_by_line(row, roll.lexicon)]
    return read_rows(rows, label, roll, surnames_first=surnames_first)


def read_rows(
    rows: list[Texts], label: Label | None, roll: Roll, *, surnames_first: bool = False
) -> bool:
    """Whether *rows*, the texts of a table's cells, list people; adds them to *roll*."""
    before = len(roll.found)
    rows = _one_each(_without_dashes(rows), roll.lexicon)
    if read_offices(rows, label, roll):
        return True
    if rows and _lists_tasks(rows[0], roll.lexicon):
        return False
    if label is not None and _by_boxes(rows, label, roll):
        return True
    if read_partners(rows, label, roll):
        return True
    side_by_side = bool(rows) and heads_lists(rows, roll.lexicon)
    if not side_by_side and _by_person(rows, label, roll, surnames_first=surnames_first):
        return True
    if by_label(rows, label, roll, surnames_first=surnames_first):
        return True
    return len(roll.found) > before


def _without_dashes(rows: list[Texts]) -> list[Texts]:
    """Return *rows* without a column of nothing but dashes: "Ann Lee  -  Mill Trust"."""
    width = max(map(len, rows), default=0)
    columns = [[row[n] for row in rows if n < len(row) and row[n]] for n in range(width)]
    apart = {n for n, cells in enumerate(columns) if len(cells) > 1 and DASHES.issuperset(cells)}
    if not apart:
        return rows
    return [[cell for n, cell in enumerate(row) if n not in apart] for row in rows]


def _one_each(rows: list[Texts], lexicon: Lexicon) -> list[Texts]:
    """Return *rows* with a cell each, where every cell is a person with an office.

    School boards set two beside each other: "Ann Lee – President     Bob Roe – Clerk".
    """
    cells = [cell for row in rows for cell in row if cell]
    parts = [DASH.split(cell, maxsplit=1) for cell in cells]
    held = max(map(len, rows), default=0) > 1 and all(len(part) > 1 for part in parts)
    if held and all(is_name(part[0], lexicon, least=2, listed=True) for part in parts):
        return [[cell] for cell in cells]
    return rows


def read_typed(drafts: list[Draft], place: int, label: Label | None, roll: Roll) -> int:
    """Return how many lines from *place* on are a table typed with bars, if it is a roll."""
    width = drafts[place].text.count(BAR)
    above = drafts[place - 1].text.count(BAR) if place else 0
    if width in (0, above):
        return 0  # no table, or one that was no roll when its first line was read
    stop = place
    while stop < len(drafts) and drafts[stop].text.count(BAR) == width:
        stop += 1
    rows = [[cell.strip() for cell in draft.text.split(BAR)] for draft in drafts[place:stop]]
    return stop - place if len(rows) > 1 and read_rows(rows, label, roll) else 0


def _by_boxes(rows: list[Texts], label: Label, roll: Roll) -> bool:
    """Read a form with a box to tick before each name, several in a row."""
    cells = [line for row in rows for text in row for line in text.split("\n") if line]
    boxed = [(box[0], cell[box.end() :].strip()) for cell in cells if (box := BOX.match(cell))]
    ticked = any(is_ticked(box) for box, _ in boxed)
    if len(boxed) < LEAST or len(boxed) < MOSTLY * len(cells) or not ticked:
        return False
    return sum(take_checked(box, text, label, roll) for box, text in boxed) > 0


def _by_person(rows: list[Texts], label: Label | None, roll: Roll, *, surnames_first: bool) -> bool:
    """Read a table with a head "Name" or with a column of marks; False where it has neither."""
    lexicon = roll.lexicon
    head = next((n for n, row in enumerate(rows[:HEADS]) if _is_head(row, lexicon)), None)
    heads = [_called(text) for text in rows[head]] if head is not None else []
    body = rows[head + 1 :] if head is not None else rows
    if head and label is None:  # a table with its own title: "Attendance"
        titled = cell_label(rows[head - 1][0], lexicon)
        label = Label(titled[0], titled[1]) if titled is not None else None
    first = _name_column(heads, body, lexicon)
    if first:
        heads, *body = (
            [*row[first : first + 1], *row[:first], *row[first + 1 :]] for row in [heads, *body]
        )
    marked = _marked(heads, body, roll)
    days = {n for n, head in enumerate(heads) if _is_of_day(head, roll) is not None}
    if days:  # of other meetings
        body = [
            ["" if n in days and n not in marked else cell for n, cell in enumerate(row)]
            for row in body
        ]
    if label is None and heads and _is_roll(heads, lexicon):
        label = Label(Presence.PRESENT)
    if not marked and (label is None or head is None):
        return False
    if head is not None and any(name in whole(lexicon.task_columns) for name in heads):
        if not marked:
            return False
    if label is None:
        label = Label(Presence.PRESENT)
    firsts = [row[0] for row in body if row]
    surnames = surnames_first or puts_last_name_first(firsts, lexicon)
    named = sum(cell_name(row[0], lexicon, surnames) is not None for row in body if row)
    if named < MOSTLY * len([row for row in body if any(row)]) or not named:
        return False
    for row in body:
        other = cell_label(row[0], lexicon) if row and not any(row[1:]) else None
        if other is not None and not other[2]:  # "Apologies", over the rest of the table
            label = Label(other[0], other[1])
        else:
            _person_row(row, heads, marked, label, roll, surnames)
    return True


def _called(text: str) -> str:
    """Return what a column is called, without the marks that it may have: "Present? (Y/N)"."""
    return bare(HINT.sub("", text)) or text.strip()


def _is_roll(heads: list[str], lexicon: Lexicon) -> bool:
    """Whether *heads* say that who stands below was there: "Attendee", or "Name", "Signature"."""
    signed = not whole(lexicon.signing_columns).isdisjoint(heads)
    return heads[0] in whole(lexicon.roll_heads) or (
        signed and heads[0] in whole(lexicon.name_columns)
    )


def _lists_tasks(row: Texts, lexicon: Lexicon) -> bool:
    """Whether *row* heads a list of tasks, decisions or risks: "Action", "Who", "Status"."""
    heads = {bare(text) for text in row}
    people = whole((*lexicon.name_columns, *lexicon.person_columns, *lexicon.roll_columns))
    owned = whole((*lexicon.owner_columns, *lexicon.decider_columns)) - people
    others = (*lexicon.owner_columns, *lexicon.due_columns, *lexicon.status_columns)
    first = bare(row[0]) if row else ""
    moved = first in whole(lexicon.motion_columns) - whole(lexicon.name_columns)
    tasks = len(heads) > 1 and (moved or not heads.isdisjoint(whole(lexicon.action_labels)))
    if (heads & owned or tasks) and not heads & whole(lexicon.name_columns):
        return True
    return bool(heads & whole(lexicon.task_columns)) and bool(heads & whole(others))


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
    if not row[0] and all(_stands_for(name, lexicon) for name in names):
        return True  # above the marks of a roll alone: "PRESENT", "ABSENT"
    return any(name in whole(lexicon.name_columns) for name in names)


def _marked(heads: list[str], body: list[Texts], roll: Roll) -> dict[int, Presence | None]:
    """Return the columns that say who attended, with the presence that their head stands for."""
    lexicon = roll.lexicon
    width = max((len(row) for row in body), default=0)
    out: dict[int, Presence | None] = {}
    for column in range(1, width):
        cells = [row[column] for row in body if column < len(row) and row[column]]
        told = [cell for cell in cells if read_status(cell, lexicon)]
        head = heads[column].rstrip("? ") if column < len(heads) else ""
        ours = _is_of_day(head, roll)
        if head in whole(lexicon.no_roll_columns) or ours is False:
            continue
        stands = _stands_for(head, lexicon) or read_mark(head, lexicon)
        if ours and stands is None:
            stands = Presence.PRESENT  # in a grid of several meetings a blank is an absence
        if head and stands is None and not ours and not _heads_marks(head, lexicon):
            # "Voting: X" says who votes; a word such as "absent" says itself what it means.
            told = [cell for cell in told if _is_word(cell, read_status(cell, lexicon), lexicon)]
        if cells and len(told) > MOSTLY * len(cells) and (stands or len(told) > 1):
            out[column] = stands
    return out


def _stands_for(head: str, lexicon: Lexicon) -> Presence | None:
    """Return how somebody attended whose mark stands below *head*: "ABSENT", "TELECONF."."""
    if bare(head) in whole(lexicon.remote_words):
        return Presence.REMOTE
    found = read_label(head + ":", lexicon) if head else None
    return found[0] if found is not None else None


def _is_word(text: str, status: Status, lexicon: Lexicon) -> bool:
    """Whether a cell says in a word of its own how somebody attended: "Here", not "Y"."""
    words = (*lexicon.present_words, *lexicon.absent_words, *lexicon.excused_words)
    return not status.mark or bare(text) in whole((*words, *lexicon.remote_words))


def _heads_marks(head: str, lexicon: Lexicon) -> bool:
    """Whether *head* says that marks of who was there stand below it: "attendance", "p/a"."""
    if head and not any(map(str.isalnum, head)):
        return True  # "✔/✘"
    marks = [part.strip() for part in head.split("/")]
    listed = len(marks) > 1 and all(read_mark(mark, lexicon) for mark in marks)
    return listed or head in whole(lexicon.roll_marks)


def _is_of_day(head: str, roll: Roll) -> bool | None:
    """Whether *head* is the day or month of the meeting: "14 May"; None for what is no date."""
    lexicon = roll.lexicon
    found = next(iter(find_dates(head, lexicon)), None)
    month = next((n for n, names in enumerate(lexicon.months, 1) if head in names), None)
    if found is None and month is None:
        return None
    if roll.day is None:
        return False
    if found is None:
        return month == roll.day.month
    told = (roll.day.month, roll.day.day)
    return told in ((found.month, found.day), found.swap)


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


Found = tuple[Presence, str | None, str]
