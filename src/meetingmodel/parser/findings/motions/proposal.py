"""A motion in the making, and the sentence that is being read.

In: nothing.  Out: `Proposal`, to which further sentences may add; `Said`, one sentence.
Never: leaves the findings; `Proposal.close` makes the frozen `Motion`, once.
"""

import re
from collections.abc import Set

from attrs import define, field, frozen

from ....model import Motion, Outcome, Person, Span, Tally, Vote
from ...drafts import Draft
from .vote_tables import Cast
from .votes import count_votes, outcome_of_count

OPENING = frozenset('"“')
CLOSING = re.compile(r"[\"”]\.?\s*$")
REACH = 15  # so many drafts after its motion a vote may stand
Place = tuple[Draft, int, int]


@frozen(eq=False)
class Said:
    """One sentence: its draft and place there, the number of the draft, what was said before."""

    draft: Draft
    start: int
    stop: int
    order: int
    before: list[Place]

    @property
    def text(self) -> str:
        """The words of the sentence."""
        return self.draft.text[self.start : self.stop]


@define(eq=False)
class Proposal:
    """A motion that further sentences may still add to.

    It has no words yet where *start* is *stop*; *above* is the sentence that it puts if none
    follows. A *weak* one ("Lee proposed …") counts only where it was seconded or voted on, one that
    only *nominates* somebody where it was seconded, or all voted for it. A *routine* one was
    approved without a word of who moved it, which further words may still tell.
    """

    draft: Draft
    start: int
    stop: int
    order: int
    serial: int = 0
    weak: bool = False
    nominates: bool = False
    routine: bool = False
    mover: Person | None = None
    seconder: Person | None = None
    outcome: Outcome | None = None
    outcome_text: str | None = None
    method: str | None = None
    tally: Tally | None = None
    votes: tuple[Vote, ...] = ()
    called: tuple[Vote, ...] = ()
    listed: Cast | None = None  # by a table
    number: str | None = None
    amends: "Proposal | None" = None
    above: Place | None = None
    evidence: list[Span] = field(factory=list)
    told: list[Place] = field(factory=list)

    @classmethod
    def of(cls, said: Said) -> "Proposal":
        """Return a motion that *said* puts, whose words are still to come."""
        return cls(said.draft, said.start, said.start, said.order)

    @property
    def empty(self) -> bool:
        """Whether its words are still to come."""
        return self.start == self.stop

    @property
    def text(self) -> str:
        """The words that were moved."""
        return self.draft.text[self.start : self.stop]

    @property
    def place(self) -> Place:
        """Where its words stand, or those above that it puts if none follow."""
        own = (self.draft, self.start, self.stop)
        return self.above if self.empty and self.above is not None else own

    @property
    def decided(self) -> bool:
        """Whether it is told what became of it."""
        return self.outcome is not None or self.tally is not None

    def near(self, order: int) -> bool:
        """Whether what stands at *order* may still speak of it."""
        return order - self.order <= REACH

    def put(self, place: Place) -> None:
        """Take the words at *place* as what was moved."""
        self.draft, self.start, self.stop = place

    def settle(self) -> None:
        """Put the sentence above where no words followed, and let the count tell the outcome."""
        moved = self.seconder is not None or (self.mover is not None and self.decided)
        if self.empty and self.above is not None and moved:
            self.put(self.above)
        self._take_quotes_off()
        if self.tally is None and len(self.called) > 1:
            self.tally, self.votes = count_votes(self.called), self.called
        if self.listed is not None and self.listed.agrees(self.tally):
            self.tally = self.tally or self.listed.tally
            self.votes = self.votes or self.listed.votes
        if self.outcome is None:
            self.outcome = outcome_of_count(self.tally)

    def come_home(self, drafts: Set[Draft]) -> None:
        """Stand in the one of *drafts* below a label, if it was read in one line with the label.

        Cities write "MOTION:", and a line below it "A motion was made by Lee to adjourn."
        """
        self.put(at_home((self.draft, self.start, self.stop), drafts))

    def _take_quotes_off(self) -> None:
        """Leave out the mark that ends a quotation which begins before these words."""
        text = self.draft.text
        closed = CLOSING.search(text, self.start, self.stop)
        if closed is not None and OPENING.isdisjoint(text[self.start : closed.start()]):
            self.stop = closed.start()

    def close(self, *, name: str | None, amends: str | None) -> Motion:
        """Return the finished motion, called *name* where another refers to it."""
        return Motion(
            self.text,
            mover=self.mover,
            seconder=self.seconder,
            outcome=self.outcome,
            outcome_text=self.outcome_text,
            method=self.method,
            tally=self.tally,
            votes=self.votes,
            number=self.number,
            amends=amends,
            id=name,
            at=(self.start, self.stop),
            span=self.draft.span_at(self.start, self.stop),
            evidence=tuple(self.evidence),
        )


def at_home(place: Place, drafts: Set[Draft]) -> Place:
    """Return where *place* lies in the one of *drafts* that it was read from behind a label."""
    draft, start, stop = place
    home = draft.value
    if home is None or home not in drafts:
        return place
    ahead = len(draft.text) - len(home.text)
    return home, max(start - ahead, 0), max(stop - ahead, 0)
