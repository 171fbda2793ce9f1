"""What a recogniser is told: the frame, the roster and the item that it reads in.

In: nothing.  Out: the frozen `Context`.
Never: changes while the recognisers run.
"""

from collections.abc import Mapping

from attrs import Factory, field, frozen

from ...model import Person
from ..drafts import Draft
from ..frame import Frame
from ..lexicon.words import Lexicon
from ..people.roster import Roster
from .columns import Beside


@frozen
class Context:
    """The frame and roster of the document, and the title of the item that is being read.

    *place* counts the items, so that a motion to which another refers has a name of its own.
    *owners* are those whose tasks the heading says stand below it. *columns* of the document's
    tables hold tasks: table and column; *decided* hold decisions. *beside*: what further cells of
    their rows say. *named*: what the columns of a table are called that stand below their names.
    """

    frame: Frame
    roster: Roster
    title: str = ""
    tasks: bool = False
    decisions: bool = False
    place: int = 0
    owners: tuple[Person, ...] = ()
    columns: frozenset[tuple[int, int]] = frozenset()
    decided: frozenset[tuple[int, int]] = frozenset()
    beside: Mapping[tuple[int, int], Beside] = Factory(dict)
    named: Mapping[Draft, tuple[str, ...]] = Factory(dict)
    # The words to look for: kept here, as every recogniser asks for them all the time.
    lexicon: Lexicon = field(default=Factory(lambda self: self.frame.lexicon, takes_self=True))
