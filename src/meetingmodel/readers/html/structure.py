"""What stands around lines: headings, lists, tables, quotations, and the regions of the page.

In: the tags that open and close them.  Out: the places that `inline` puts lines in, and `Region`s.
Never: believes that what is opened is closed, or the other way round.
"""

from attrs import define, field

from .elements import box_of
from .inline import Inline
from .lists import List, stated
from .places import Region
from .tables import Cell, Table
from .tags import Tag

_TICKED = "checked"  # the class that wikis give to a task that is done
_DEEPEST = 6  # level of a heading


@define
class Structure(Inline):
    """The places that are open at a point of the page."""

    regions: list[Region] = field(factory=list)
    open_regions: list[int] = field(factory=list)
    # Around the innermost table: the table, the cell and the lists that go on behind it.
    outside: list[tuple[Table | None, Cell | None, list[List]]] = field(factory=list)
    articles: int = 0
    # The level of the last heading, and the element that is a heading by its class.
    level: int = 1
    titling: int = -1
    button_titles: bool = False

    def open_region(self, tag: Tag) -> None:
        """Begin a part of the page."""
        if "checkbox-o" in tag.written:
            self.checked = box_of(tag.attributes)
        opened, regions = self.open_regions, self.regions
        parent = opened[-1] if opened else -1
        opened.append(len(regions))
        regions.append(
            Region(
                tag.name, len(self.lines.words), parent, tag.hinted,
                self.linked, self.links, self.files,
            )
        )  # fmt: skip
        if tag.titles and self.heading is None:
            self.titling = len(regions) - 1
            self.fold(tag)

    def close_region_of(self, tag: Tag) -> None:
        """End the innermost part that has this name, and what is still open inside it."""
        name = tag.element
        if self.open_regions and self.regions[self.open_regions[-1]].tag == name:
            self.close_region()
            return
        # A page may close what it never opened, or leave open what it should have closed.
        for up, number in enumerate(reversed(self.open_regions[-20:])):
            if self.regions[number].tag == name:
                for _ in range(up + 1):
                    self.close_region()
                return

    def open_article(self, tag: Tag) -> None:
        """Begin a part of the page that may have a head of its own."""
        self.articles += 1
        self.open_region(tag)

    def close_article(self, tag: Tag) -> None:
        """End such a part."""
        self.articles -= self.articles > 0
        self.close_region_of(tag)

    def close_region(self) -> None:
        """End the innermost part of the page."""
        number = self.open_regions.pop()
        region = self.regions[number]
        if number == self.titling:
            self.titling, self.heading = -1, None
            self.settle(None)
        region.last = len(self.lines.words)
        region.linked = self.linked - region.linked
        region.links = self.links - region.links
        region.files = self.files - region.files

    def head(self, tag: Tag) -> None:
        """Begin a heading."""
        self.level = int(tag.name[1])
        self._head(self.level)

    def head_end(self, _tag: Tag) -> None:
        """End a heading."""
        self._head(None)

    def _head(self, level: int | None) -> None:
        self.bold_depth = 0
        self.heading = level
        self.place = self.around = self._plain_place(None)
        if self.table is not None:
            self.table.headings = True

    def fold(self, tag: Tag) -> None:
        """Begin or end the title of a part that opens at a click, a heading below the last."""
        self.heading = None if tag.name[0] == "/" else min(self.level + 1, _DEEPEST)
        self.settle(None)

    def button(self, tag: Tag) -> None:
        """Begin or end what may be such a title."""
        if tag.titles and self.heading is None:
            self.button_titles = True
            self.fold(tag)
        elif tag.name[0] == "/" and self.button_titles:
            self.button_titles = False
            self.fold(tag)

    def open_list(self, tag: Tag) -> None:
        """Begin a list."""
        self.open_region(tag)
        if tag.listed is None:
            tag.listed = stated(tag.attributes)
        self.lists.append(List(tag.name == "ol", *tag.listed))
        self.pending = None

    def close_list(self, tag: Tag) -> None:
        """End a list."""
        self.close_region_of(tag)
        if self.lists:
            self.lists.pop()

    def item(self, tag: Tag) -> None:
        """Begin an item; without a list around it, it makes one."""
        self.bold_depth = 0
        if not self.lists:
            self.lists.append(List(ordered=False))
        of = self.lists[-1]
        if not tag.written:
            self.pending = of, of.next_number()
            return
        self.pending = of, of.next_number(tag.attributes)
        if _TICKED in tag.attributes.get("class", "").split():
            self.checked = True

    def close_item(self, _tag: Tag) -> None:
        """End an item."""
        self.pending = None

    def open_table(self, tag: Tag) -> None:
        """Begin a table; the lists around it do not go on inside it."""
        self.open_region(tag)
        self.outside.append((self.table, self.cell, self.lists))
        for _, cell, _ in self.outside[-3:]:
            if cell is not None:
                cell[0].table.nested = True
        role = tag.attributes.get("role", "") if "role" in tag.written else ""
        self.table, self.cell, self.lists = Table(role in ("presentation", "none")), None, []

    def close_table(self, tag: Tag) -> None:
        """End a table."""
        self.close_region_of(tag)
        if self.table is not None:
            self.table.close()
            self.table, self.cell, self.lists = self.outside.pop()

    def open_row(self, _tag: Tag) -> None:
        """Begin a row."""
        self.cell = None
        if self.table is not None:
            self.table.open_row()

    def open_cell(self, tag: Tag) -> None:
        """Begin a cell."""
        self.bold_depth = 0
        if self.table is not None:
            self.cell = self.table.open_cell(tag)

    def open_row_with_cell(self, tag: Tag) -> None:
        """Begin a row and its first cell, of which *tag* is the tag."""
        self.bold_depth = 0
        self.cell = None
        if self.table is not None:
            self.table.open_row()
            self.cell = self.table.open_cell(tag)

    def close_cell(self, _tag: Tag) -> None:
        """End a cell, or a row."""
        self.cell = None

    def table_head(self, tag: Tag) -> None:
        """Begin or end the rows that name the columns."""
        if self.table is not None:
            self.table.in_head = tag.name[0] != "/"

    def quote(self, tag: Tag) -> None:
        """Begin or end a quotation."""
        self.quotes = max(0, self.quotes + (-1 if tag.name[0] == "/" else 1))

    def preformatted(self, tag: Tag) -> None:
        """Begin or end text in which line ends count."""
        self.pre = max(0, self.pre + (-1 if tag.name[0] == "/" else 1))
        self.carries = True
