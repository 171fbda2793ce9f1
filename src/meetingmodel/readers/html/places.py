"""The lines of a page, the places they stand in, and the parts of the page.

In: nothing.  Out: `Place`, `RawLine` and `Region`, as the pass over the page makes them.
Never: knows what of the page is navigation; that becomes clear at its end.
"""

from attrs import define

from ...document import Style
from .lists import List
from .tables import Cell


@define(eq=False)
class Place:
    """What a page states of a line besides its words; lines of which it states the same share it.

    *marker* stands before the words; *late* names the list and the place in it of an item whose
    number is known at the end of its list only. *style* is made when it is first asked for.
    """

    heading: int | None
    level: int | None
    marker: str | None
    late: tuple[List, int] | None
    checked: bool | None
    bold: bool
    lead: int
    joins: bool | None
    indent: int
    part: str | None
    links: tuple[str, ...]
    style: Style | None = None


# A line as gathered: its text without its marker, its place, its cell if it stands in a table, and
# why it is no content if it is none. A plain tuple, because a page has thousands of them.
RawLine = tuple[str, Place, Cell | None, str | None]


@define
class Region:
    """A part of the page: its first line and the one after its last, and how linked it is.

    Its numbers begin as the totals before it, taken away, and end as its own.
    """

    tag: str
    first: int
    parent: int
    hinted: bool = False
    last: int = 0
    letters: int = 0
    linked: int = 0
    links: int = 0
    files: int = 0

    def add(self, letters: int, linked: int, links: int, files: int) -> None:
        """Add the totals up to where the region ends."""
        self.letters += letters
        self.linked += linked
        self.links += links
        self.files += files
