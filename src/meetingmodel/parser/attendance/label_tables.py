"""Tables of attendance whose cells are labels and lists of names.

In: the texts of a table's cells, the label of the open list.  Out: people in the roll.
Never: takes a column of firms for one of people.
"""

from collections.abc import Mapping

from attrs import frozen

from ...model import Presence
from ..language.phrases import bare, whole
from ..lexicon.words import Lexicon
from ..people.name_lists import last_first, puts_last_name_first, read_names
from ..people.names import Named
from .cells import Texts, cell_label, cell_name
from .column_heads import heads_lists
from .entries import is_count
from .inline import take_inline
from .labels import is_group, read_label
from .list_forms import firm_of, mostly
from .loose_rows import hold_names_only, take_loose_row
from .roll import Label, Labelled, Roll
from .status import AWAY, read_status

FIELD = 2  # cells of a row that lists members: "Members", "Ann Lee, Bob Roe"


def by_label(rows: list[Texts], label: Label | None, roll: Roll, *, surnames_first: bool) -> bool:
    """Read a table whose cells are labels and lists of names, side by side or below each other."""
    lexicon = roll.lexicon
    names_only = hold_names_only(rows, lexicon)
    columns: dict[int, Label] = {}
    running = label
    second: Second | None = None
    taken = False
    before = len(roll.found)
    away = any(row and _is_away(row[0], lexicon) for row in rows)
    for number, row in enumerate(rows):
        found = _labels_of(row, lexicon, away=away)
        filled = [n for n, text in enumerate(row) if text]
        if not found and len(filled) == FIELD and bare(row[0]) in whole(lexicon.other_labels):
            running = label  # "Minutes | Bob Roe" wrote them
            continue
        if not number and not found and heads_lists(rows, lexicon):
            found = {n: (Presence.PRESENT, row[n], "") for n in filled}
        bare_labels = {n: Label(one[0], one[1]) for n, one in found.items() if not one[2]}
        taken = taken or bool(found)
        second = _beside(row, bare_labels, second) if running is not None and not columns else None
        if second is not None and running is not None:
            left = row[: second.column]
            if any(left):
                take_loose_row(left, running, roll, surnames_first=surnames_first, names_only=False)
            _in_second(row[second.column :], second.label, roll)
        elif len(bare_labels) > 1 and len(bare_labels) == len(filled):
            columns = bare_labels  # heads of columns: "Present", "Absent"
        elif 0 in bare_labels and _describe(row[1:], lexicon):
            running = bare_labels[0]  # "Attendees", "Company", "Initials"
        elif (
            not number and bare_labels and len(filled) > 1 and not _named(row, bare_labels, lexicon)
        ):
            first = next(iter(bare_labels.values()))  # "Members present", "City staff"
            columns = {n: Label(first.presence, row[n]) for n in filled} | bare_labels
        elif found:
            columns = {}
            opened = _labelled_row(row, found, roll)
            field = bare(row[0]) in whole(lexicon.chair_labels)
            inner = running is not None and not row[0]  # below "Present": "Councillors:", "Lee"
            running = opened if inner or (0 in found and not field) else label
        elif columns:
            columns = _below_heads(row, columns, roll)
        elif running is not None and filled:
            take_loose_row(row, running, roll, surnames_first=surnames_first, names_only=names_only)
    return (taken or label is not None) and len(roll.found) > before


def _labels_of(row: Texts, lexicon: Lexicon, *, away: bool) -> dict[int, Labelled]:
    """Return the labels of a row by column; *away*: some of the table are not there."""
    found = {
        n: found
        for n, text in enumerate(row)
        if (found := cell_label(text, lexicon)) and not _says_how(row, n, lexicon)
    }
    cells = [text for text in row if text]
    if found or not away:
        return found
    if len(cells) == FIELD and _names_chair(row[0], cells[1], lexicon):
        return {0: (Presence.PRESENT, row[0], "")}
    if _lists_members(row, lexicon):
        return {0: (Presence.PRESENT, row[0].strip(" :"), "")}
    return found


@frozen
class Second:
    """A second list within a table: the column where it begins, and its label while it lasts."""

    column: int
    label: Label | None


def _beside(row: Texts, labels: Mapping[int, Label], before: Second | None) -> Second | None:
    """Return the list right of the one below "Present:": "Ann Lee | | Apologies: | Bob Roe".

    Clerks who lay the head of their minutes out as a grid put there who sent apologies, and fields
    of other kinds, "Distribution:", below.
    """
    inner = [n for n in labels if n]
    if before is None:
        starts = len(inner) == 1 == len(labels) and bool(row[0]) and not row[0].endswith(":")
        return Second(inner[0], labels[inner[0]]) if starts else None
    if row[0].endswith(":"):
        return None
    at = row[before.column] if before.column < len(row) else ""
    if inner == [before.column]:
        return Second(before.column, labels[before.column])
    return Second(before.column, None) if at.endswith(":") else before


def _in_second(cells: Texts, label: Label | None, roll: Roll) -> None:
    """Read the people of the second list in a row."""
    for text in cells if label is not None else ():
        if text and label is not None and cell_label(text, roll.lexicon) is None:
            _names_cell(text, label, roll)


def _below_heads(row: Texts, columns: dict[int, Label], roll: Roll) -> dict[int, Label]:
    """Read the people of a row below *columns*; return what the rows below it are headed by."""
    heads = dict(columns)
    for n, text in enumerate(row):
        if text and n in columns and _heads_anew(text, columns[n], roll.lexicon):
            heads[n] = Label(Presence.PRESENT, text.strip(" :"))
        elif text and n in columns:
            _names_cell(text, columns[n], roll)
    return heads


def _heads_anew(text: str, label: Label, lexicon: Lexicon) -> bool:
    """Whether another group is headed within a column: "MANAGEMENT" below "DIRECTORS ABSENT"."""
    loud = text.isupper() and (label.group or "").isupper()
    return loud and is_group(text, lexicon)


def _names_chair(field: str, text: str, lexicon: Lexicon) -> bool:
    """Whether two cells say who was in the chair: "Chair", "Ann Lee"."""
    named = cell_name(text, lexicon, False) if bare(field) in whole(lexicon.chair_labels) else None
    return named is not None and " " in named.name


def _is_away(text: str, lexicon: Lexicon) -> bool:
    """Whether a cell labels those who did not come: "Regrets"."""
    found = cell_label(text, lexicon)
    return found is not None and found[0] in AWAY


def _lists_members(row: Texts, lexicon: Lexicon) -> bool:
    """Whether a row is "Members | Ann Lee, Bob Roe", as stands above "Regrets"."""
    cells = [text for text in row if text]
    if len(cells) != FIELD or bare(cells[0]) not in whole(lexicon.name_columns):
        return False
    people = read_names(cells[1], lexicon, listed=True)
    return len(people) > 1 and mostly(cells[1], len(people))


def _says_how(row: Texts, column: int, lexicon: Lexicon) -> bool:
    """Whether a cell says how the one who is named beside it attended: "Ann Lee | Regrets"."""
    text = row[column]
    if not column or not text or ":" in text or "\n" in row[column - 1]:
        return False
    known = (*lexicon.present_words, *lexicon.absent_words, *lexicon.excused_words)
    if bare(text) not in whole((*known, *lexicon.remote_words)):
        return False
    beside = row[column - 1]
    if cell_label(beside, lexicon) is not None:
        return False
    named = cell_name(beside, lexicon, False)
    return named is not None and " " in named.name


def _describe(names: Texts, lexicon: Lexicon) -> bool:
    """Whether *names* head columns that only say more of those named in the first."""
    known = whole((*lexicon.roll_columns, *lexicon.person_columns))
    heads = [bare(name) for name in names if name]
    return bool(heads) and all(head in known for head in heads)


def _named(row: Texts, labels: dict[int, Label], lexicon: Lexicon) -> bool:
    """Whether a cell beside the labels names somebody."""
    others = [text for n, text in enumerate(row) if text and n not in labels]
    others = [text for text in others if not is_group(text, lexicon, loose=True)]
    return any(
        "," in text or (not text.isupper() and cell_name(text, lexicon, False)) for text in others
    )


def _labelled_row(row: Texts, found: Mapping[int, Labelled], roll: Roll) -> Label:
    """Read a row of labels with what stands behind them, in their cell or in the next ones."""
    opened = Label(Presence.PRESENT)
    for column, text in enumerate(row):
        if column + 1 < len(row) and _says_how(row, column + 1, roll.lexicon):
            named = cell_name(text, roll.lexicon, False)
            if named is not None:
                roll.add(named, opened, read_status(row[column + 1], roll.lexicon))
        elif _says_how(row, column, roll.lexicon):
            continue
        elif column in found:
            presence, group, rest = found[column]
            within = 0 in found and column and is_group(text, roll.lexicon)
            # "Apologies", "Councillors:", "Bob Roe": the group is one of those who are away.
            opened = Label(opened.presence if within else presence, group)
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
        elif ":" in line and firm_of(line, lexicon):
            take_inline(line.partition(":")[2], Label(label.presence, firm_of(line, lexicon)), roll)
        elif not is_count(line):
            take_inline(line, label, roll)
