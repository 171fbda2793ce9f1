"""Tables of attendance: a label beside its names, or a row a person with columns.

In: a table, the label of the open list.  Out: people in the roll.
Never: takes a table of tasks or figures for one of people.
"""

from attrs import evolve

from ...model import Presence
from ..dates import find_times
from ..drafts import Draft
from ..lexicon.words import Lexicon
from ..name_lists import last_first, puts_last_name_first
from ..names import INITIALS, Named, are_initials, read_name
from ..phrases import bare, phrase, whole
from ..tables import cell_text
from .entries import is_count
from .inline import take_inline
from .labels import is_group, read_label
from .roll import Label, Roll
from .status import Status, read_mark, read_status

Texts = list[str]
HEADS = 3  # so many rows at the top may hold the heads of the columns
MOSTLY = 0.6


def read_table(
    table: Draft, label: Label | None, roll: Roll, *, surnames_first: bool = False
) -> bool:
    """Whether *table* lists people; adds them to *roll*."""
    rows = [[cell_text(cell) for cell in row] for row in table.cells]
    before = len(roll.found)
    if _by_person(rows, label, roll, surnames_first=surnames_first):
        return True
    if _by_label(rows, label, roll, surnames_first=surnames_first):
        return True
    return len(roll.found) > before


# -- a row a person --------------------------------------------------------------------------------


def _by_person(rows: list[Texts], label: Label | None, roll: Roll, *, surnames_first: bool) -> bool:
    """Read a table with a head "Name" or with a column of marks; False where it has neither."""
    lexicon = roll.lexicon
    head = next((n for n, row in enumerate(rows[:HEADS]) if _is_head(row, lexicon)), None)
    heads = [bare(text) for text in rows[head]] if head is not None else []
    body = rows[head + 1 :] if head is not None else rows
    if head and label is None:  # a table with its own title: "Attendance"
        titled = _cell_label(rows[head - 1][0], lexicon)
        label = Label(titled[0], titled[1]) if titled is not None else None
    first = _name_column(heads, body, lexicon)
    if first:
        heads, *body = (
            [*row[first : first + 1], *row[:first], *row[first + 1 :]] for row in [heads, *body]
        )
    marked = _marked(heads, body, lexicon)
    if not marked and (label is None or head is None):
        return False
    if head is not None and any(name in whole(lexicon.task_columns) for name in heads):
        if not marked:
            return False
    if label is None:
        label = Label(Presence.PRESENT)
    firsts = [row[0] for row in body if row]
    surnames = surnames_first or puts_last_name_first(firsts, lexicon)
    named = sum(_cell_name(row[0], lexicon, surnames) is not None for row in body if row)
    if named < MOSTLY * len([row for row in body if any(row)]) or not named:
        return False
    for row in body:
        _person_row(row, heads, marked, label, roll, surnames)
    return True


def _name_column(heads: list[str], body: list[Texts], lexicon: Lexicon) -> int:
    """Return the column that names people: the first, unless another is headed "Name"."""
    if heads and heads[0] in whole(lexicon.name_columns):
        return 0
    for column, head in enumerate(heads):
        cells = [row[column] for row in body if column < len(row) and row[column]]
        if head in whole(lexicon.name_columns) and cells:
            named = [_cell_name(cell, lexicon, False) for cell in cells]
            if sum(one is not None and " " in one.name for one in named) >= MOSTLY * len(cells):
                return column
    return 0


def _is_head(row: Texts, lexicon: Lexicon) -> bool:
    """Whether *row* holds the heads of columns, one of which is of names."""
    names = [bare(text) for text in row if text]
    if len(names) < 2:
        return False
    return any(name in whole(lexicon.name_columns) for name in names)


def _marked(heads: list[str], body: list[Texts], lexicon: Lexicon) -> dict[int, Presence | None]:
    """Return the columns that say who attended, with the presence that their head stands for."""
    width = max((len(row) for row in body), default=0)
    out: dict[int, Presence | None] = {}
    for column in range(1, width):
        cells = [row[column] for row in body if column < len(row) and row[column]]
        told = [cell for cell in cells if read_status(cell, lexicon)]
        head = heads[column] if column < len(heads) else ""
        found = read_label(head + ":", lexicon) if head else None
        stands = found[0] if found is not None else read_mark(head, lexicon)
        if cells and len(told) > MOSTLY * len(cells) and (stands or len(told) > 1):
            out[column] = stands
    return out


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
        named = _cell_name(row[column], lexicon, surnames)
        if named is None:
            continue
        beside = {n: row[n] for n in range(column + 1, end) if row[n]}
        status = _row_status(beside, range(column + 1, end), marked, lexicon)
        status = _with_times(status, beside, heads, lexicon)
        others = [text for n, text in beside.items() if n not in marked]
        roll.add(_with_columns(named, others, lexicon), label, status)


def _is_second(
    row: Texts, column: int, heads: list[str], marked: dict[int, Presence | None], lexicon: Lexicon
) -> bool:
    """Whether a further person stands in *column*: behind a mark, or below a head of names."""
    if column < len(heads) and heads[column]:
        return heads[column] in whole(lexicon.name_columns) and column > 0
    named = _cell_name(row[column], lexicon, False)
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
        elif status.mark and stands in (Presence.ABSENT, Presence.EXCUSED):
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


def _cell_name(text: str, lexicon: Lexicon, surnames: bool) -> Named | None:
    text = text.split("\n", 1)[0]
    if not text or any(map(str.isdigit, text)) or ":" in text:
        return None
    if surnames and last_first(text, lexicon):
        return Named(text.strip(" .*"))
    return read_name(text, lexicon, listed=True)


def _with_columns(named: Named, others: Texts, lexicon: Lexicon) -> Named:
    """Return *named* with initials, role and organisation from the cells beside it."""
    initials = next((text for text in others if INITIALS.fullmatch(text)), None)
    if initials is not None and not are_initials(initials, named.name):
        initials = None
    rest = [text for text in others if text != initials and any(map(str.isalpha, text))]
    office = phrase(lexicon.offices)
    role = next((text for text in rest if office.search(text)), None)
    firm = next((text for text in rest if text != role and text[0].isupper()), None)
    note = "; ".join(filter(None, (named.note, *rest)))
    return named._replace(
        role=role or named.role,
        organization=firm or named.organization,
        initials=initials or named.initials,
        note=note or None,
    )


# -- a label beside its names ----------------------------------------------------------------------


def _by_label(rows: list[Texts], label: Label | None, roll: Roll, *, surnames_first: bool) -> bool:
    """Read a table whose cells are labels and lists of names, side by side or below each other."""
    lexicon = roll.lexicon
    names_only = _names_only(rows, lexicon)
    columns: dict[int, Label] = {}
    running = label
    taken = False
    before = len(roll.found)
    for number, row in enumerate(rows):
        found = {n: found for n, text in enumerate(row) if (found := _cell_label(text, lexicon))}
        bare_labels = {n: Label(one[0], one[1]) for n, one in found.items() if not one[2]}
        filled = [n for n, text in enumerate(row) if text]
        taken = taken or bool(found)
        if len(bare_labels) > 1 and len(bare_labels) == len(filled):
            columns = bare_labels  # heads of columns: "Present", "Absent"
        elif (
            not number and bare_labels and len(filled) > 1 and not _named(row, bare_labels, lexicon)
        ):
            first = next(iter(bare_labels.values()))  # "Members present", "City staff"
            columns = {n: Label(first.presence, row[n]) for n in filled} | bare_labels
        elif found:
            columns = {}
            opened = _labelled_row(row, found, roll)
            field = bare(row[0]) in whole(lexicon.chair_labels)
            running = opened if 0 in found and not field else label
        elif columns:
            for n in filled:
                if n in columns:
                    _names_cell(row[n], columns[n], roll)
        elif running is not None and filled:
            _loose_row(row, running, roll, surnames_first=surnames_first, names_only=names_only)
    return (taken or label is not None) and len(roll.found) > before


def _named(row: Texts, labels: dict[int, Label], lexicon: Lexicon) -> bool:
    """Whether a cell beside the labels names somebody."""
    others = [text for n, text in enumerate(row) if text and n not in labels]
    return any(
        "," in text or (not text.isupper() and _cell_name(text, lexicon, False)) for text in others
    )


Found = tuple[Presence, str | None, str]


def _cell_label(text: str, lexicon: Lexicon) -> Found | None:
    if not text:
        return None
    found = read_label(text.replace("\n", " ; "), lexicon)
    if found is None and bare(text) in whole(lexicon.chair_labels) and ":" in text:
        return Presence.PRESENT, text.strip(" :"), ""
    return found


def _labelled_row(row: Texts, found: dict[int, Found], roll: Roll) -> Label:
    """Read a row of labels with what stands behind them, in their cell or in the next ones."""
    opened = Label(Presence.PRESENT)
    for column, text in enumerate(row):
        if column in found:
            presence, group, rest = found[column]
            opened = Label(presence, group)
            if rest:
                _names_cell(text.partition(":")[2] or rest, opened, roll)
        elif text and any(n < column for n in found):
            _names_cell(text, opened, roll)
    return opened


def _names_cell(text: str, label: Label, roll: Roll) -> None:
    lexicon = roll.lexicon
    lines = [line for line in text.split("\n") if line.strip(" ;")]
    surnames = puts_last_name_first(lines, lexicon)
    for line in lines:
        found = read_label(line, lexicon)
        if found is not None and found[2]:
            take_inline(found[2], Label(found[0], found[1]), roll)
        elif found is not None:
            label = Label(found[0], found[1])
        elif surnames and last_first(line, lexicon):
            roll.add(Named(line.strip(" .*")), label)
        elif is_group(line, lexicon):
            label = Label(label.presence, line.strip(" :"))
        elif not is_count(line):
            take_inline(line, label, roll)


def _names_only(rows: list[Texts], lexicon: Lexicon) -> bool:
    """Whether every column holds people, each once: no offices, no firms that come again."""
    offices = phrase(lexicon.offices)
    for column in range(1, max((len(row) for row in rows), default=0)):
        cells = [row[column] for row in rows if column < len(row) and row[column]]
        cells = [cell for cell in cells if read_label(cell, lexicon) is None]
        if len(set(cells)) < len(cells):
            return False
        for cell in cells:
            named = _cell_name(cell, lexicon, False)
            if named is None or " " not in named.name or offices.search(cell):
                return False
    return True


def _loose_row(
    row: Texts, label: Label, roll: Roll, *, surnames_first: bool, names_only: bool
) -> None:
    """Read a row without any label: a name with what stands beside it, or several names."""
    lexicon = roll.lexicon
    cells = [text for text in row if text]
    named = _cell_name(cells[0], lexicon, surnames_first)
    if named is None:
        return
    others = cells[1:]
    if others and names_only:
        for cell in cells:
            one = _cell_name(cell, lexicon, surnames_first)
            if one is not None:
                roll.add(one, label)
        return
    status = next((found for text in others if (found := read_status(text, lexicon))), None)
    roll.add(_with_columns(named, others, lexicon), label, status)
