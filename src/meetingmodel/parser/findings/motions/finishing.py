"""What a proposal still lacks when all of an item was read: mover, number, name.

In: proposals.  Out: the same, completed from their own words; the motions that they make.
Never: looks beyond the words of the proposal and what stands right before them.
"""

from collections.abc import Sequence

from ....model import Motion
from ...language.phrases import bare, phrase
from ...people.names import is_name
from ..context import Context
from .forms import patterns
from .outcomes import RESULT
from .proposal import Proposal
from .wording import person

LONG = 15  # so long are words that can be what was moved
NUMBERED = 24  # "to adopt Resolution No. 12": the number stands so near to the start


def named(kept: Sequence[Proposal], context: Context) -> list[Motion]:
    """Return the finished motions; one that another amends has a name: item and number in it."""
    names = {id(one.amends): "" for one in kept if one.amends is not None}
    for number, one in enumerate(kept, 1):
        if id(one) in names:
            names[id(one)] = f"motion {context.place}.{number}"
    return [
        one.close(name=names.get(id(one)), amends=names.get(id(one.amends)) or None) for one in kept
    ]


def take_last(one: Proposal, context: Context) -> None:
    """Take the mover off the end of the words, where the second stands on a line of its own.

    Associations write "Move to accept the plan - Ann Lee", and below it "Seconded - Bob Roe".
    """
    if one.mover is not None or one.seconder is None or one.empty or one.draft.headed:
        return
    tail = patterns(context.lexicon)["tail"].search(one.text)
    if tail is None or tail["comma"] or tail["seconder"] or " " not in tail["mover"]:
        return
    found = person(tail["mover"], context) if is_name(tail["mover"], context.lexicon) else None
    if found is not None and found.name != one.seconder.name and tail.start() > LONG:
        one.mover, one.stop = found, one.start + len(one.text[: tail.start()].rstrip())


def take_number(one: Proposal, context: Context) -> None:
    """Take the number that the words state: "to adopt Resolution No. 12", "Motion 2019-14: …"."""
    numbers = patterns(context.lexicon)["number"]
    draft, start, stop = one.place
    text = draft.text[start:stop]
    before = draft.text[max(start - NUMBERED, 0) : start].rstrip(" :–—-")
    label = next((n for n in numbers.finditer(before) if n.end() == len(before)), None)
    inside = numbers.search(text, 0, NUMBERED + RESULT)
    if label is not None:
        one.number = label["number"]
    elif inside is not None and inside.start() <= NUMBERED:
        head = bare(text[: inside.start()])
        if not head or phrase(context.lexicon.adopting).search(head):
            one.number = inside["number"].strip(".-–")
