"""One story of the document (body, header, footer, note): its paragraphs and tables in order.

In: the element that holds the blocks.  Out: lines in reading order, with what the format knows.
Never: a merged cell twice; a cell that another one covers holds no words on the page.
"""

from collections.abc import Callable, Iterator, Sequence
from xml.etree.ElementTree import Element

from attrs import evolve

from ...document import Line
from .drawing import chosen
from .lines import NO_CELL, Cell, LineMaker
from .names import (
    ALT_CHUNK,
    ALTERNATE,
    BOOKMARK_END,
    BOOKMARK_START,
    CELL_DELETED,
    DEL,
    GRID_BEFORE,
    GRID_SPAN,
    H_MERGE,
    MOVE_FROM,
    P_PR,
    RELATION,
    SDT,
    SDT_CONTENT,
    SDT_PR,
    SECT_PR,
    TBL,
    TBL_HEADER,
    TBL_PR,
    TC,
    TC_PR,
    TR,
    TR_PR,
    V_MERGE,
    VAL,
    P,
    is_set,
    number,
)
from .numbering import Numbering
from .paragraphs import Properties, PropertyReader
from .parts import Relation
from .runs import HIDDEN_WORDS, Noticed, Runs, Words
from .stylesheet import Stylesheet

_SKIPPED = frozenset((TC_PR, TR_PR, TBL_PR, SDT_PR))
_WIDEST = 1_000


class Story:
    """Turns the blocks of one story into lines. *tables* counts through the whole document.

    *embedded* gives the lines of a document that is kept inside this one, by its relation.
    """

    def __init__(
        self,
        styles: Stylesheet,
        numbering: Numbering,
        relations: dict[str, Relation],
        noticed: Noticed,
        *,
        part: str | None = None,
        first_table: int = 0,
        embedded: Callable[[str], Sequence[Line]] | None = None,
    ) -> None:
        self._noticed = noticed
        self._runs = Runs(styles, relations, noticed)
        self._properties = PropertyReader(styles, numbering, noticed)
        self._lines = LineMaker(numbering, self._runs, part)
        self._carried: tuple[Words, Properties] | None = None
        self.tables = first_table
        self._embedded = embedded

    @property
    def lines(self) -> list[Line]:
        """What was read so far."""
        return self._lines.out

    @property
    def sections(self) -> list[Element]:
        """The `w:sectPr` of the sections that were read so far."""
        return self._properties.sections

    def read(self, parent: Element) -> list[Line]:
        """Return the lines of all blocks below *parent*."""
        self._blocks(parent, NO_CELL, None)
        return self.lines

    def _blocks(self, parent: Element, cell: Cell, covered: str | None) -> None:
        for element in parent:
            tag = element.tag
            if tag == P:
                self._paragraph(element, cell, covered)
            elif tag == TBL:
                self._finish_carried(cell, covered)
                self._table(element, covered)
            elif tag == SDT:
                for content in element.iterfind(SDT_CONTENT):
                    self._blocks(content, cell, covered)
            elif tag in (BOOKMARK_START, BOOKMARK_END):
                self._runs.mark(element)
            elif tag == SECT_PR:
                self.sections.append(element)
            elif tag == ALT_CHUNK:
                self._chunk(element.get(RELATION, ""))
            elif tag in (DEL, MOVE_FROM):
                self._noticed.deletions += 1
            elif tag not in _SKIPPED:
                branch = chosen(element) if tag == ALTERNATE else element
                if branch is not None:
                    self._blocks(branch, cell, covered)
        self._finish_carried(cell, covered)

    def _chunk(self, relation: str) -> None:
        """Read a document of another format that is kept whole inside this one."""
        lines = () if self._embedded is None else self._embedded(relation)
        most = -1
        for line in lines:
            table = line.style.table
            if table is not None:
                most = max(most, table)
                style = evolve(line.style, table=table + self.tables)
                self.lines.append(evolve(line, style=style))
            else:
                self.lines.append(line)
        self.tables += most + 1

    def _table(self, element: Element, covered: str | None) -> None:
        table = self.tables
        self.tables += 1
        heading = True
        for place, row in enumerate(self._shown(element, TR)):
            properties = row.find(TR_PR)
            heading = heading and is_set(properties, TBL_HEADER)
            before = None if properties is None else properties.find(GRID_BEFORE)
            column = 0 if before is None else min(max(number(before.get(VAL)), 0), _WIDEST)
            for cell in self._shown(row, TC):
                column += self._cell(cell, Cell(table, place, column, heading), covered)

    def _cell(self, element: Element, cell: Cell, covered: str | None) -> int:
        """Read a cell, and return how many columns wide it is."""
        properties = element.find(TC_PR)
        span = 1
        if properties is not None:
            found = properties.find(GRID_SPAN)
            span = 1 if found is None else min(max(number(found.get(VAL), 1), 1), _WIDEST)
            for tag in (V_MERGE, H_MERGE):
                merge = properties.find(tag)
                if merge is not None and merge.get(VAL, "continue") == "continue":
                    covered = HIDDEN_WORDS
        self._blocks(element, cell, covered)
        return span

    def _shown(self, parent: Element, wanted: str) -> Iterator[Element]:
        """Yield the rows of a table or cells of a row, also from within content controls."""
        for element in parent:
            tag = element.tag
            if tag == wanted:
                if _is_deleted(element):
                    self._noticed.deletions += 1
                else:
                    yield element
            elif tag in (BOOKMARK_START, BOOKMARK_END):
                self._runs.mark(element)
            elif tag in (DEL, MOVE_FROM):
                self._noticed.deletions += 1
            elif len(element) and tag not in _SKIPPED:
                branch = chosen(element) if tag == ALTERNATE else element
                yield from () if branch is None else self._shown(branch, wanted)

    def _paragraph(self, element: Element, cell: Cell, covered: str | None) -> None:
        properties = self._properties.read(element.find(P_PR))
        words = self._runs.collect(element, properties.style)
        if self._carried is not None:
            words = _joined(self._carried[0], words)
            self._carried = None
        if properties.joined:
            # The mark between the two was deleted: one paragraph, as the next one is set.
            self._carried = (words, properties)
        else:
            self._finish(words, properties, cell, covered)

    def _finish_carried(self, cell: Cell, covered: str | None) -> None:
        """Finish a paragraph that nothing follows though its mark was deleted."""
        if self._carried is not None:
            words, properties = self._carried
            self._carried = None
            self._finish(words, properties, cell, covered)

    def _finish(
        self, words: Words, properties: Properties, cell: Cell, covered: str | None
    ) -> None:
        self._lines.add(words, properties, cell, covered)
        for box in words.boxes:
            if isinstance(box, str):
                self._lines.add_text(box, words.lines[0][0], cell)
            else:
                self._blocks(box, cell, covered)


def _is_deleted(element: Element) -> bool:
    # Of a row and of a cell: each has its own properties only.
    row = element.find(TR_PR)
    cell = element.find(TC_PR)
    return (row is not None and row.find(DEL) is not None) or (
        cell is not None and cell.find(CELL_DELETED) is not None
    )


def _joined(first: Words, second: Words) -> Words:
    """Return *first* with *second* behind it; lists grow in place, for there may be many."""
    _, pieces, links = first.lines[-1]
    _, more, more_links = second.lines[0]
    pieces.extend(more)
    links.extend(more_links)
    first.lines.extend(second.lines[1:])
    first.boxes.extend(second.boxes)
    first.checked = second.checked if first.checked is None else first.checked
    first.mixed = first.mixed or second.mixed
    first.struck += second.struck
    return first
