"""The columns of a table: what they are called, and what stands in them.

In: a table that was kept as one.  Out: its words by row and column, and columns by name.
Never: guesses at a column by what stands in it.
"""

from collections.abc import Iterable, Iterator, Sequence

from attrs import frozen

from ...model import Span
from ..drafts import Draft
from ..language.phrases import bare, whole
from ..lexicon.words import Lexicon
from ..tables import cell_text, column_name, column_names
from ..tasks.cells import BRACKETS

Place = tuple[int, int]
NUMBER = 4  # so short is the name of a column of numbers: "No.", "#", "Ref"
NAME = 40  # letters of the name of a column
DEEPEST = 4  # so far down the names of the columns may stand
ABOVE = -1  # the row of names that stand above the table


@frozen
class Grid:
    """The words of a table, cell by cell, and where each row begins in the table's text.

    *given*: the names of the columns, where they stand above the table and not in it.
    """

    table: Draft
    texts: list[list[str]]
    begins: list[int]
    lexicon: Lexicon
    given: tuple[str, ...] = ()

    def cell(self, row: int, column: int | None) -> str:
        """Return the words of a cell, "" where the row is too short or there is no column."""
        cells = self.texts[row]
        return cells[column] if column is not None and column < len(cells) else ""

    def at(self, row: int, column: int) -> tuple[int, int]:
        """Return the place of a cell in the table's text."""
        start = self.begins[row] + sum(len(cell) + 1 for cell in self.texts[row][:column])
        return start, start + len(self.texts[row][column])

    def span(self, row: int, column: int) -> Span:
        """Return where a cell stands in the source."""
        cell = self.table.cells[row][column]
        return cell.span() if cell.rows else self.table.span()

    def header(self, words: tuple[str, ...]) -> int | None:
        """Return the row near the top that has one of *words* as the name of a column."""
        rows = range(min(len(self.texts), DEEPEST))
        return next((row for row in rows if column_of(self.names(row), words) is not None), None)

    def names(self, row: int) -> list[str]:
        """Return what the cells of *row* call the columns below them.

        "No. Description" in one cell names two, where the rows below have a cell more.
        """
        if self.given:
            return [*self.given]
        names = [column_name(cell, self.lexicon) for cell in self.texts[row]]
        first, _, rest = self.texts[row][0].partition(" ") if names else ("", "", "")
        below = self.texts[row + 1 : row + 2]
        if rest.strip() and len(first) <= NUMBER and below and len(below[0]) == len(names) + 1:
            return [bare(first), bare(rest), *names[1:]]
        return names


@frozen
class Beside:
    """What the cells of a row say, line by line: who is to do the tasks in it, and by when."""

    owners: tuple[str, ...] = ()
    dues: tuple[str, ...] = ()


def shared_out(told: Sequence[str], tasks: int) -> list[str]:
    """Return for each of so many *tasks* what is *told* of it: line by line, or of all alike.

    Where lines and tasks do not match, nobody can say which belongs to which.
    """
    lines = [line.strip() for line in told if line.strip()]
    if len(lines) == tasks:
        return lines
    if len(lines) == 1 or tasks == 1:
        return ["\n".join(lines)] * tasks
    return [""] * tasks


def grid_of(table: Draft, lexicon: Lexicon, given: tuple[str, ...] = ()) -> Grid:
    """Return the words of *table* by row and column."""
    texts = [[cell_text(cell) for cell in row] for row in table.cells]
    begins, place = list[int](), 0
    for row in texts:
        begins.append(place)
        place += len("\t".join(row)) + 1
    return Grid(table, texts, begins, lexicon, given)


def task_columns(drafts: Iterable[Draft], lexicon: Lexicon) -> frozenset[Place]:
    """Return the columns of tables whose cells became drafts that are called "Actions".

    Committees keep a table of topics with what was said in the middle and who will act on the
    right. A column called "Action" may hold what the body did, as "Outcome" does.
    """
    drafts = list(drafts)
    return _called(drafts, task_names(lexicon), lexicon) | _owned(drafts, lexicon)


def _owned(drafts: list[Draft], lexicon: Lexicon) -> frozenset[Place]:
    """Return the columns such as "Action / recommendation" with a column of owners right of them.

    Hospitals keep "Topic", "Discussion", "Action / recommendation", "Responsible", "Due date".
    """
    labels, owners = whole(lexicon.action_labels), whole(lexicon.owner_columns)
    out: set[Place] = set()
    last: Place | None = None
    for draft in with_names(drafts):
        place = place_of(draft)
        if last is not None and place == (last[0], last[1] + 1):
            out.update({last} if column_name(draft.text, lexicon) in owners else ())
        joined = place is not None and len(draft.text) <= NAME
        named = joined and not labels.isdisjoint(column_names(draft.text))
        last = place if named else None
    return frozenset(out)


def decision_columns(drafts: Iterable[Draft], lexicon: Lexicon) -> frozenset[Place]:
    """Return the columns of such tables that are called "Decision".

    Governors and councils set apart what was said, what was decided and who will act.
    """
    return _called(drafts, whole(lexicon.decision_columns), lexicon)


def _called(drafts: Iterable[Draft], names: frozenset[str], lexicon: Lexicon) -> frozenset[Place]:
    cells = ((place_of(draft), draft) for draft in with_names(drafts))
    return frozenset(
        place
        for place, draft in cells
        if place is not None and column_name(BRACKETS.sub("", draft.text), lexicon) in names
    )


def with_names(drafts: Iterable[Draft]) -> Iterator[Draft]:
    """Yield *drafts*, and of tables that only name columns the cells."""
    for draft in drafts:
        names = len(draft.cells) == draft.header_rows == 1
        yield from draft.cells[0] if names else () if draft.cells else (draft,)


def task_names(lexicon: Lexicon) -> frozenset[str]:
    """Return what a column of tasks is called."""
    return whole(lexicon.action_sections) - whole(lexicon.outcome_columns)


def place_of(draft: Draft) -> Place | None:
    """Return the table and the column that *draft* was a cell of."""
    return (draft.cell[0], draft.cell[2]) if draft.cell is not None else None


def column_of(names: list[str], words: tuple[str, ...], taken: int | None = None) -> int | None:
    """Return the column that is called one of *words*, or has one in its name: "Due / status"."""
    known = whole(words)
    exact = (n for n, name in enumerate(names) if name in known and n != taken)
    parts = (
        n for n, name in enumerate(names) if n != taken and not known.isdisjoint(column_names(name))
    )
    return next(exact, next(parts, None))
