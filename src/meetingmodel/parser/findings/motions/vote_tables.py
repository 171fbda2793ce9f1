"""Votes given as a table: a row a member, or a column a side.

In: a table below a motion.  Out: who voted how, or how many.
Never: reads a table in which a row is something else, or guesses what a letter stands for.
"""

import re
from functools import lru_cache

from attrs import frozen

from ....model import Tally, Vote, VoteValue
from ...drafts import Draft
from ...language.phrases import bare, whole
from ...lexicon.words import Lexicon
from ...people.name_lists import read_names
from ...people.names import read_name
from ...people.roster import Roster
from ..columns import column_of, grid_of
from .votes import CALLS, count_votes

LEAST = 2  # members who voted, or sides
TOP = 2  # so far down the names of the columns stand
PLUS = {
    "+1": VoteValue.YES,
    "1": VoteValue.YES,
    "+0": VoteValue.ABSTAIN,
    "0": VoteValue.ABSTAIN,
    "-0": VoteValue.ABSTAIN,
    "-1": VoteValue.NO,
    "\u22121": VoteValue.NO,
}
MARKS = frozenset("xX✓✔√●•■*☑☒")
NUMBER = re.compile(r"\d{1,3}")
Rows = list[list[str]]


@frozen
class Cast:
    """What a table says of a vote; *votes* by name, or nothing but their number."""

    tally: Tally
    votes: tuple[Vote, ...] = ()

    def agrees(self, stated: Tally | None) -> bool:
        """Whether the votes add up to what is *stated*; half of a roll call is none.

        As many votes in all are the same vote, with a member on another side.
        """
        told = () if stated is None else (stated.ayes, stated.nays)
        counted = (self.tally.ayes, self.tally.nays)
        if self.votes and None not in told and sum(one or 0 for one in told) > LEAST:
            if sum(one or 0 for one in told) == sum(one or 0 for one in counted):
                return True
        return all(one in (None, other or 0) for one, other in zip(told, counted, strict=False))


def read_vote_table(table: Draft, lexicon: Lexicon, roster: Roster) -> Cast | None:
    """Return the votes that *table* holds and nothing else; None for any other table."""
    rows = [row for row in grid_of(table, lexicon).texts if any(cell.strip() for cell in row)]
    if (
        _values(lexicon)
        .keys()
        .isdisjoint(bare(cell) or cell.strip() for row in rows for cell in row)
    ):
        return None  # no word of voting stands in a cell of its own
    for head in range(-1, min(TOP, len(rows) - 1)):
        names, body = (rows[head] if head >= 0 else []), rows[head + 1 :]
        body = body if names else _pairs(body)
        found = _by_member(names, body, lexicon, roster) or _by_side(names, body, lexicon, roster)
        if found is not None:
            return found
    return _labelled(rows, lexicon, roster)


@lru_cache(maxsize=8)
def _values(lexicon: Lexicon) -> dict[str, VoteValue]:
    sides = (
        (VoteValue.ABSENT, lexicon.vote_absent),
        (VoteValue.RECUSED, lexicon.vote_recused),
        (VoteValue.ABSTAIN, lexicon.abstained),
        (VoteValue.NO, lexicon.no),
        (VoteValue.YES, lexicon.yes),
    )
    return {word: value for value, words in sides for word in words} | PLUS


def value_of(cell: str, lexicon: Lexicon) -> VoteValue | None:
    """Return the vote that a cell states and nothing else: "Yes", "N", "+1"."""
    text = cell.strip()
    return PLUS.get(text) or _values(lexicon).get(bare(text))


def _pairs(rows: Rows) -> Rows:
    """Return a row for each two cells: "Lee | Y | Roe | N" are two members side by side."""
    return [row[n : n + 2] for row in rows for n in range(0, len(row), 2) if any(row[n : n + 2])]


def _by_member(names: list[str], body: Rows, lexicon: Lexicon, roster: Roster) -> Cast | None:
    """Return the votes of rows that are each a member's: "Ann Lee | Yes", "Ann Lee | X | |"."""
    sides = {n: value for n, name in enumerate(names) if n and (value := value_of(name, lexicon))}
    column = column_of([bare(name) for name in names], lexicon.vote_columns) if names else 1
    titled = not names or bare(names[0]) in whole((*lexicon.name_columns, *lexicon.voter_columns))
    if len(sides) < LEAST and not (titled and column):
        return None
    votes: dict[str, Vote] = {}
    for row in body:
        if bare(row[0]) in whole(lexicon.vote_totals):
            continue
        marked = [side for n, side in sides.items() if _is_marked(row, n, side, lexicon)]
        cast = value_of(row[column], lexicon) if column and column < len(row) else None
        told = marked if len(sides) >= LEAST else [one for one in (cast,) if one is not None]
        named = read_name(row[0], lexicon, listed=True) if row[0].strip() else None
        if named is None or named.name in votes or len(told) > 1:
            return None
        if told:
            votes[named.name] = Vote(roster.person(named.name), value=told[0])
    values = [vote.value for vote in votes.values()]
    if len(values) < LEAST or sum(value in CALLS for value in values) * 2 < len(body):
        return None
    return Cast(count_votes(tuple(votes.values())), tuple(votes.values()))


def _is_marked(row: list[str], column: int, side: VoteValue, lexicon: Lexicon) -> bool:
    """Whether a member has a mark, or says again the name of the side, in its column."""
    cell = row[column].strip() if column < len(row) else ""
    return cell in MARKS or cell == "1" or (bool(cell) and value_of(cell, lexicon) == side)


def _by_side(names: list[str], body: Rows, lexicon: Lexicon, roster: Roster) -> Cast | None:
    """Return what stands below "Ayes", "Nays" and "Abstain": the names of members, or numbers."""
    sides = [value_of(name, lexicon) for name in names]
    if len(names) < LEAST or None in sides or not body:
        return None
    told = [
        "\n".join(row[column] for row in body if column < len(row)) for column in range(len(names))
    ]
    return _sides(list(zip(sides, told, strict=True)), lexicon, roster)


def _labelled(rows: Rows, lexicon: Lexicon, roster: Roster) -> Cast | None:
    """Return what stands beside "Ayes:" and "Nays:" in the first column."""
    sides = [value_of(row[0], lexicon) for row in rows]
    if len(rows) < LEAST or None in sides or any(len(row) < LEAST for row in rows):
        return None
    return _sides([(side, row[1]) for side, row in zip(sides, rows, strict=True)], lexicon, roster)


def _sides(
    sides: list[tuple[VoteValue | None, str]], lexicon: Lexicon, roster: Roster
) -> Cast | None:
    """Return the votes or counts of several sides; each has names, a number, or nobody."""
    votes: list[Vote] = []
    counts: dict[VoteValue, int] = {}
    for side, text in sides:
        told = text.strip()
        if side is None or side in counts:
            return None
        if NUMBER.fullmatch(told):
            counts[side] = int(told)
        elif not told or bare(told) in whole(lexicon.nobody):
            counts[side] = 0
        else:
            people = read_names(told.replace("\n", ", "), lexicon)
            if not people:
                return None
            votes += [Vote(roster.person(one.name), value=side) for one in people]
            counts[side] = len(people)
    if VoteValue.YES not in counts or not sum(counts.values()):
        return None
    tally = Tally(
        counts[VoteValue.YES],
        nays=counts.get(VoteValue.NO),
        abstentions=counts.get(VoteValue.ABSTAIN),
        absent=counts.get(VoteValue.ABSENT),
    )
    return Cast(tally, tuple(votes))
