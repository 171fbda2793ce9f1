"""Chains of numbers that follow each other, among all that are numbered: 1, 2, a, b, 3.

In: the candidates that have a number.  Out: `Chain`s, each with its depth.
Never: decides whether a chain is the agenda's.
"""

from collections import defaultdict

from attrs import define, field

from ..blocks.numbering import Number, counting
from ..headings.candidate import Candidate

SEVERAL = ("n/n", "code")  # kinds of numbers with several parts
SIMPLE = ("1.", "1", "a.", "a", "A.", "A")  # kinds of numbers with one part
LETTERS = ("a.", "a", "i.", "i")
OPEN = 12  # so many chains of a kind may go on
Look = tuple[int, bool, bool | None, bool]
LEVEL = 0.5  # how much more than its other looks the level of a number tells
SET = 0.2  # how much the blank line above tells
WORD = 5  # letters of what is a word in capitals, not an abbreviation
GAP = 3  # so many numbers further a series may go on, where lines were lost


@define(eq=False)
class Chain:
    """Numbers that follow each other: 1, 2, 3. *depth*: below how many chains of its kind.

    *outer*: the one that it stands below, which goes on after it.
    """

    kind: str
    depth: int = 0
    outer: "Chain | None" = None
    ones: list[Candidate] = field(factory=list)
    values: list[int] = field(factory=list)

    @property
    def look(self) -> Look:
        """What its numbers look like."""
        return look(self.ones[-1])

    @property
    def lettered(self) -> bool:
        """Whether small letters mark the list: mostly points of one matter."""
        return self.kind.strip("()") in LETTERS


def look(one: Candidate) -> Look:
    """Return level and bold type of a candidate, and whether it, or its head, is in capitals.

    "POLICE: No report." may go on from "CLERK", and "ACTION: Adopt the minutes" from "Welcome".
    "AOB" is in capitals in any list, and "6. AOB" may go on from whatever is the fifth.
    """
    head = one.title.partition(":")[0].isupper()
    caps = None if one.caps and len(one.title) < WORD else one.caps
    return max(one.draft.level, 0), one.bold, caps, head


def _alike(one: Look, other: Look) -> int:
    """Return how many of level, type and capitals are those of *other*."""
    caps = one[2] is None or other[2] is None or one[2] == other[2] or one[3] == other[3]
    return (one[0] == other[0]) + (one[1] == other[1]) + caps


def chains(numbered: list[Candidate]) -> list[Chain]:
    """Return the chains that *numbered* make up, in the order of their first numbers."""
    out: list[Chain] = []
    stacks: dict[str, list[Chain]] = defaultdict(list)
    values = _values(numbered)
    for one, value in zip(numbered, values):
        assert one.number is not None
        stack = stacks[one.number.kind]
        at = _goes_on(stack, one, value)
        if at is None:
            if len(stack) == OPEN:
                del stack[1]
            stack.append(Chain(one.number.kind))
            out.append(stack[-1])
        else:
            _close(stack, at)
        stack[-1].ones.append(one)
        stack[-1].values.append(value)
    for chain in out:
        chain.depth = chain.outer.depth + 1 if chain.outer is not None else chain.depth
    for kind, stack in stacks.items():
        if kind.strip("()") in SIMPLE:
            _set_in(stack)
    return out


def _close(stack: list[Chain], at: int) -> None:
    """End the chains that stand below the one at *at*, which goes on after them.

    Lists within lists say by their level which of them stands below which.
    """
    for place in range(at + 1, len(stack)):
        chain = stack[place]
        level = look(chain.ones[0])[0]
        above = (one for one in stack[place - 1 : at : -1] if look(one.ones[0])[0] < level)
        chain.outer = next(above, stack[at])
    del stack[at + 1 :]


def _set_in(stack: list[Chain]) -> None:
    """Count as deeper those still open that are set in further than one that began before.

    The list below the last number of all ends with it: nothing goes on behind it. Numbers of
    several parts say themselves how deep they stand.
    """
    for at, chain in enumerate(stack):
        level = look(chain.ones[0])[0]
        outer = next((one for one in stack[at::-1] if look(one.ones[0])[0] < level), None)
        if outer is not None:
            chain.depth = max(chain.depth, outer.depth + 1)


def _goes_on(stack: list[Chain], one: Candidate, value: int) -> int | None:
    """Return which open chain goes on with *value*: the one that looks alike, else the last."""
    best: tuple[float, int] | None = None
    for at, chain in enumerate(stack):
        step = value - chain.values[-1]
        alike = _alike(chain.look, look(one))
        if step == 1 or (1 < step <= GAP and alike == 3 and len(chain.ones) > 1 and value > GAP):
            # Of a list in a web page whose third entry holds nothing but a list, 3 is lost.
            level = LEVEL * (chain.look[0] == look(one)[0])
            set_alike = SET * _set_alike(chain, one)
            score = (2 if step == 1 else 0) + alike + level + set_alike + at * 0.1
            if best is None or score > best[0]:
                best = score, at
    return best[1] if best is not None else None


def _set_alike(chain: Chain, other: Candidate) -> bool:
    """Whether a blank line stands above *other* as above the last of *chain*, or above neither.

    "1. Dogs stay on leads." right below "2. Dogs" is of another list than "3. Fees". Above the
    first of a list a blank line says nothing.
    """
    pair = (chain.ones[-1].draft.rows, other.draft.rows)
    gaps = [bool(rows) and rows[0].gap > 0 for rows in pair]
    return gaps[0] == gaps[1] or (len(chain.ones) == 1 and not gaps[1])


def _values(numbered: list[Candidate]) -> list[int]:
    """Return the value of each number; of "26/41" and "41/26" the part that counts."""
    parts: dict[str, list[Candidate]] = defaultdict(list)
    for one in numbered:
        if one.number is not None and one.number.kind.startswith(SEVERAL):
            parts[one.number.kind].append(one)
    for ones in parts.values():
        values = counting([one.number.text for one in ones if one.number is not None])
        for one, value in zip(ones, values):
            if one.number is not None:
                one.number = one.number._replace(value=value)
    return [one.number.value for one in numbered if one.number is not None]


def mark_inner(numbered: list[Candidate]) -> None:
    """Mark numbers that begin with the one they stand below: "3a" and "3b" after "3."."""
    outer = ""
    for one in numbered:
        assert one.number is not None
        if not one.number.kind.startswith("mixed"):
            outer = one.number.text
        one.inner = is_inner(one.number, outer)


def is_inner(number: Number, outer: str) -> bool:
    """Whether *number* is that of a part of the matter *outer*: "3a" of 3."""
    inner = number.text.strip(" ()")[:-1].strip(" .-(")
    return number.kind.startswith("mixed") and inner == outer
