"""What stands around lines: headings, lists, tables, quotations, and the regions of the page.

In: the tags that open and close them.  Out: the places that `inline` puts lines in, and `Region`s.
Never: believes that what is opened is closed, or the other way round.
"""

from attrs import define, field

from .inline import Inline
from .lists import List, open_list
from .places import Region
from .tables import Table
from .tokens import Tag

_ARTICLES = ("article", "main", "section")


@define
class Structure(Inline):
    """The places that are open at a point of the page."""

    regions: list[Region] = field(factory=list)
    open_regions: list[int] = field(factory=list)
    outer_lists: list[list[List]] = field(factory=list)
    articles: int = 0

    def open_region(self, tag: Tag) -> None:
        """Begin a part of the page."""
        if self.texts:
            self.flush()
        self.after_break = None
        name = tag.name
        if name in _ARTICLES:
            self.articles += 1
        opened, regions = self.open_regions, self.regions
        parent = opened[-1] if opened else -1
        opened.append(len(regions))
        regions.append(
            Region(
                name, len(self.lines.words), parent, tag.hinted,
                self.linked, self.links, self.files,
            )
        )  # fmt: skip

    def close_region_of(self, tag: Tag) -> None:
        """End the innermost part that has this name, and what is still open inside it."""
        if self.texts:
            self.flush()
        self.after_break = None
        name = tag.element
        if name in _ARTICLES:
            self.articles -= self.articles > 0
        if self.open_regions and self.regions[self.open_regions[-1]].tag == name:
            self.close_region()
            return
        # A page may close what it never opened, or leave open what it should have closed.
        for up, number in enumerate(reversed(self.open_regions[-20:])):
            if self.regions[number].tag == name:
                for _ in range(up + 1):
                    self.close_region()
                return

    def close_region(self) -> None:
        """End the innermost part of the page."""
        region = self.regions[self.open_regions.pop()]
        region.last = len(self.lines.words)
        region.linked = self.linked - region.linked
        region.links = self.links - region.links
        region.files = self.files - region.files

    def part_lines(self, _tag: Tag | None = None) -> None:
        """End a line, as the beginning or end of a block does."""
        if self.texts:
            self.flush()
        self.after_break = None

    def head(self, tag: Tag) -> None:
        """Begin or end a heading."""
        self.part_lines()
        self.bold_depth = 0
        self.heading = None if tag.name[0] == "/" else int(tag.name[1])
        if self.tables:
            self.tables[-1].headings = True

    def open_list(self, tag: Tag) -> None:
        """Begin a list."""
        self.open_region(tag)
        self.lists.append(open_list(tag.attributes, ordered=tag.name == "ol"))
        self.pending = None

    def close_list(self, tag: Tag) -> None:
        """End a list."""
        self.close_region_of(tag)
        if self.lists:
            self.lists.pop()

    def item(self, tag: Tag) -> None:
        """Begin an item; without a list around it, it makes one."""
        if self.texts:
            self.flush()
        self.after_break = None
        self.bold_depth = 0
        if not self.lists:
            self.lists.append(List(ordered=False))
        of = self.lists[-1]
        self.pending = (of, of.next_number(tag.attributes))

    def close_item(self, _tag: Tag) -> None:
        """End an item."""
        self.part_lines()
        self.pending = None

    def open_table(self, tag: Tag) -> None:
        """Begin a table; the lists around it do not go on inside it."""
        self.open_region(tag)
        for outer in self.tables[-3:] if self.tables else ():
            outer.nested = outer.nested or outer.cell is not None
        role = tag.attributes.get("role", "") if "role" in tag.written else ""
        self.tables.append(Table(presentation=role in ("presentation", "none")))
        self.outer_lists.append(self.lists)
        self.lists = []

    def close_table(self, tag: Tag) -> None:
        """End a table."""
        self.close_region_of(tag)
        if self.tables:
            self.tables.pop()
            self.lists = self.outer_lists.pop()

    def row(self, _tag: Tag) -> None:
        """Begin a row."""
        if self.texts:
            self.flush()
        if self.tables:
            self.tables[-1].open_row()

    def cell(self, tag: Tag) -> None:
        """Begin a cell."""
        if self.texts:
            self.flush()
        self.after_break = None
        self.bold_depth = 0
        if self.tables:
            self.tables[-1].open_cell(tag)

    def close_cell(self, _tag: Tag) -> None:
        """End a cell, or a row."""
        if self.texts:
            self.flush()
        self.after_break = None
        if self.tables:
            self.tables[-1].cell = None

    def table_head(self, tag: Tag) -> None:
        """Begin or end the rows that name the columns."""
        self.flush()
        if self.tables:
            self.tables[-1].in_head = tag.name[0] != "/"

    def quote(self, tag: Tag) -> None:
        """Begin or end a quotation."""
        self.flush()
        self.quotes = max(0, self.quotes + (-1 if tag.name[0] == "/" else 1))

    def preformatted(self, tag: Tag) -> None:
        """Begin or end text in which line ends count."""
        self.flush()
        self.pre = max(0, self.pre + (-1 if tag.name[0] == "/" else 1))


_S = Structure
# These part lines as well, and so need no other step to do so before or behind them.
PARTING: frozenset[object] = frozenset(
    (_S.part_lines, _S.open_region, _S.close_region_of, _S.head, _S.open_list, _S.close_list)
) | {_S.item, _S.close_item, _S.open_table, _S.close_table, _S.cell, _S.close_cell}
# No text waits behind these.
FLUSHING = PARTING | {_S.row, _S.table_head, _S.quote, _S.preformatted}
