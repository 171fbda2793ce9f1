"""The lines of a page, the places they stand in, and the parts of the page.

In: nothing.  Out: `Lines`, `Place` and `Region`, as the pass over the page makes them.
Never: knows what of the page is navigation; that becomes clear at its end.
"""

from itertools import accumulate

from attrs import define, field

from ...document import Style
from .lists import List
from .tables import Cell


@define(eq=False)
class Place:
    """What a page states of a line besides its words; lines of which it states the same share it.

    *marker* stands before the words; *late* names the list and the place in it of an item whose
    number is known at the end of its list only. *reason* says why the line is no content, if it
    is none. *style* is made when it is first asked for.
    """

    heading: int | None
    joins: bool | None
    part: str | None
    reason: str | None
    level: int | None = None
    marker: str | None = None
    late: tuple[List, int] | None = None
    checked: bool | None = None
    indent: int = 0
    bold: bool = False
    lead: int = 0
    links: tuple[str, ...] = ()
    struck: bool = False
    style: Style | None = None


@define(eq=False)
class Lines:
    """The lines as gathered, one list for each field, because a page has thousands of lines.

    *words*: a line's text without its marker. *cells*: the cell that it stands in, if any.
    """

    words: list[str] = field(factory=list)
    places: list[Place] = field(factory=list)
    cells: list[Cell | None] = field(factory=list)

    def __len__(self) -> int:
        return len(self.words)

    def letters(self) -> list[int]:
        """Return how many characters stand before each line, and in all lines."""
        return list(accumulate(map(len, self.words), initial=0))


@define(eq=False)
class Region:
    """A part of the page: its first line and the one after its last, and how linked it is.

    Its counts of links begin as the totals before it, and end as its own. *plain*: how many of its
    letters are not linked.
    """

    tag: str
    first: int
    parent: int
    hinted: bool
    linked: int
    links: int
    files: int
    last: int = 0
    letters: int = 0
    plain: int = 0
