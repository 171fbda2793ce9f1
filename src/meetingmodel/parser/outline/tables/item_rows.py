"""One row of an agenda's table: the heading of an item, and what is told of it.

In: a row, and the columns of its table.  Out: its cells as drafts, the first of which may open an
item.
Never: changes the order of the words in a row.
"""

from ...drafts import Draft
from ...headings.candidate import bold_lead
from ...headings.parts import slot_of, split_at
from ...headings.run_in import bold_run_in, run_in_any, run_in_sentence
from ...language.dates import find_dates
from ...language.phrases import opening
from ...lexicon.words import Lexicon
from ...people.names import read_name
from ...tables import listed, paragraphs, table_text
from ...tasks.cells import side_by_side, with_task_apart
from .agenda_columns import Columns
from .cells import depth_of, filled, full_text, is_filled, stands_in

OWNERS = 40  # characters of a line of owners
TITLE = 200  # characters of a title in a cell of its own
SENTENCE = 8  # words of a title that ends as a sentence does, at most


def item_row(
    row: list[Draft], columns: Columns, lexicon: Lexicon, *, deep: int, level: int = 2
) -> list[Draft]:
    """Return the drafts of a row: its heading, then what is told; all content where no title is.

    *deep*: how deep the numbers of items stand where the table numbers the paragraphs below them,
    too: 1 for "4" or "4.0" and "4.1" below it, else 0.
    """
    cells = filled(row)
    if stands_in(row, columns.owner):
        _name_owners(row[columns.owner or 0])
    title = _title_of(row, columns)
    led = run_in_sentence(title, lexicon) if title is not None and columns.led else None
    if title is None or not (led or _is_title(title, lexicon)) or _announces(cells, lexicon):
        return _told(row, columns)
    if columns.header < 0 and not stands_in(row, columns.number):
        return content(cells)  # nothing but the numbers says what an item is
    if deep and columns.number is not None:
        lower = depth_of(full_text(row[columns.number])) > deep if level == 2 else False
        if not stands_in(row, columns.number) or lower:
            return _told(row, columns)
    heading = [
        cell
        for n, cell in enumerate(row[: row.index(title) + 1])
        if is_filled(cell)
        and (cell is title or n in (columns.number, columns.time, columns.presenter))
    ]
    rest = [cell for cell in cells if cell not in heading]
    for cell in _behind(row, row.index(title) + 1, columns, lexicon):
        heading.append(cell)
        rest.remove(cell)
    before = [cell for cell in rest if row.index(cell) < row.index(title)]
    if before:
        return content(cells)  # words of the row would change their order
    cut = led or run_in_any(title)
    begins = cut[0] if cut is not None and (led or title.text[-1] == ".") else None
    begins = begins or bold_run_in(title, bold_lead(title))  # "**Interests** – Cllr Roe, item 90"
    if begins is not None and not title.children:
        head, body = split_at(title, begins)  # "Village fair: moved to June."
        heading[heading.index(title)] = head
        rest = [body, *rest]
    rest = with_task_apart(rest, row, columns.tasks)
    rest = rest if columns.outcome is not None else side_by_side(rest, row)
    return opened(heading, rest, level)


def _name_owners(cell: Draft) -> None:
    """Say of the lines of a cell below "Action by" that they name who will act."""
    for part in paragraphs(cell):
        if len(part.text) <= OWNERS and not any(map(str.islower, part.text.split())):
            part.acting = True


def _behind(row: list[Draft], after: int, columns: Columns, lexicon: Lexicon) -> list[Draft]:
    """Return the cells right behind a title that say who presents it, and at what hour."""
    out: list[Draft] = []
    for column in range(after, len(row)):
        cell = row[column]
        speaker = column == columns.presenter and read_name(cell.text, lexicon) is not None
        timed = column == columns.time and slot_of(cell.text, lexicon)
        if is_filled(cell):
            if cell.children or not (speaker or timed):
                break
            out.append(cell)
    return out


def _announces(cells: list[Draft], lexicon: Lexicon) -> bool:
    """Whether a row only tells when the next meeting is; with a number it is an item."""
    text = cells[0].text if len(cells) == 1 and not cells[0].marker else ""
    return opening(lexicon.next_meeting).match(text) is not None and bool(find_dates(text, lexicon))


def _is_title(cell: Draft, lexicon: Lexicon) -> bool:
    text = cell.text
    if len(text) > TITLE or not any(c.isalpha() for c in text):
        return False
    sentence = text[-1] == "." and (len(text.split()) > SENTENCE or ". " in text)
    return not sentence or cell.style.bold or bool(opening(lexicon.agenda_openings).match(text))


def _title_of(row: list[Draft], columns: Columns) -> Draft | None:
    if columns.title < len(row) and is_filled(row[columns.title]):
        return row[columns.title]
    speaker = columns.presenter
    if (
        stands_in(row, columns.time)
        and speaker is not None
        and speaker < len(row)
        and is_filled(row[speaker])
    ):
        return row[speaker]  # "9:45 | Break | |"
    return None


def _told(row: list[Draft], columns: Columns) -> list[Draft]:
    """Return what a row tells below an item; its number becomes the mark of what stands beside."""
    cells = filled(row)
    at = columns.number
    apart = with_task_apart(cells, row, columns.tasks)
    if at is None or not stands_in(row, at) or cells[0] is not row[at] or len(cells) < 2:
        return content(apart)
    number, text = apart[:2]
    taken = text.marker or text.cells or not text.text
    if taken or number.children or number.rows[0] is text.rows[0]:
        return content(apart)
    text.marker, text.level, text.rows[0].glyph = full_text(number), 0, number.rows[0]
    return content(apart[1:])


def opened(heading: list[Draft], rest: list[Draft], level: int) -> list[Draft]:
    """Return the drafts of an item: its heading, the rest of the title's cell, and the others."""
    more: list[Draft] = []
    for cell in heading:
        more += paragraphs(cell)[1:]
        cell.children = []
        cell.opens = -1
    for part in more:
        part.opens = -1
    heading[0].opens, heading[0].heads = level, len(heading)
    return [*heading, *more, *content(rest)]


def content(cells: list[Draft]) -> list[Draft]:
    """Return the parts of *cells*, none of which opens an item."""
    out: list[Draft] = []
    for cell in cells:
        parts = paragraphs(cell)
        cell.children = []
        out += [listed(part) for part in parts if part.text or part.marker]
    for part in out:
        part.opens = -1
    return out


def names_of_columns(row: list[Draft]) -> Draft:
    """Return the names of the columns as a table of one row."""
    lines = [line for cell in row for part in paragraphs(cell) for line in part.rows]
    names = Draft("", list(dict.fromkeys(lines)), header_rows=1, cells=[row])
    names.text = table_text(names)
    return names
