"""Lines that list votes, which name people as a roll does.

In: the drafts.  Out: whether votes are listed around a place, or a motion is put to the roll there.
Never: looks at one line twice, as the lines around it ask for it, too.
"""

from ..drafts import Draft
from ..language.phrases import opening, phrase
from ..lexicon.words import Lexicon
from .status import is_vote

NEAR = 3  # so many lines before and behind


class Votes:
    """Which lines of a document list votes."""

    def __init__(self, drafts: list[Draft], lexicon: Lexicon) -> None:
        self.drafts = drafts
        self.lexicon = lexicon
        self.known: dict[int, bool] = {}

    def around(self, place: int) -> bool:
        """Whether the lines around *place* list votes, to which "Absent: Lee" then belongs."""
        near = range(max(place - NEAR, 0), min(place + NEAR, len(self.drafts)))
        return any(map(self._lists, near))

    def called(self, place: int) -> bool:
        """Whether "Roll call:" stands right below what was moved and seconded."""
        above = self.drafts[place - 1] if place else None
        if above is None or opening(self.lexicon.methods).match(self.drafts[place].text) is None:
            return False
        return phrase(self.lexicon.seconded).search(above.text) is not None

    def _lists(self, place: int) -> bool:
        if place not in self.known:
            self.known[place] = is_vote(self.drafts[place].text, self.lexicon)
        return self.known[place]
