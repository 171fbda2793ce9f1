"""Outcomes and counts of votes.

In: the words about a vote.  Out: an `Outcome`, a `Tally` and single votes.
Never: fills in a number that was not written; a list of names counts as their number.
"""

import re
from collections import Counter
from functools import lru_cache

from attrs import evolve

from ....model import Outcome, Tally, Vote, VoteValue
from ...language.phrases import any_of, bare, opening, phrase, whole
from ...lexicon.words import Lexicon
from ...people.name_lists import read_names
from ...people.roster import Roster
from .scores import score
from .sides import (
    NAME,
    are_behind,
    behind_words,
    by_dash,
    by_list,
    by_person,
    every_side,
    figure,
    side_forms,
    words_of_sides,
)
from .signs import plus_ones, sign_line

SIDES = ("ayes", "nays", "abstentions", "absent")
VALUES = {
    "ayes": VoteValue.YES,
    "nays": VoteValue.NO,
    "abstentions": VoteValue.ABSTAIN,
    "absent": VoteValue.ABSENT,
    "recused": VoteValue.RECUSED,
}
CALLS = (VoteValue.YES, VoteValue.NO, VoteValue.ABSTAIN)


def read_outcome(text: str, lexicon: Lexicon) -> tuple[Outcome, str] | None:
    """Return the outcome that *text* states, with its words; the sterner word counts first."""
    for words, outcome in (
        (lexicon.withdrawn, Outcome.WITHDRAWN),
        (lexicon.lapsed, Outcome.LAPSED),
        (lexicon.tabled, Outcome.TABLED),
        (lexicon.failed, Outcome.FAILED),
        (lexicon.referred, Outcome.REFERRED),
        (lexicon.carried, Outcome.CARRIED),
    ):
        match = phrase(words).search(text)
        if match is None or (
            outcome is Outcome.REFERRED and _speaks(text[: match.start()], lexicon)
        ):
            continue
        behind = text[match.end() :].lstrip()
        if outcome is Outcome.LAPSED and opening(lexicon.not_needed).match(behind) is not None:
            continue  # "As a committee motion no second was required."
        if outcome is Outcome.CARRIED and opening(lexicon.as_friendly).match(behind) is not None:
            continue  # of an amendment; the motion is still to be voted on
        return outcome, match[0]
    for words, outcome in (
        (lexicon.passing_alone, Outcome.CARRIED),
        (lexicon.failing_alone, Outcome.FAILED),
    ):
        if bare(text) in words:
            return outcome, text.strip()
    return None


def is_offered(text: str, outcome: str, lexicon: Lexicon) -> bool:
    """Whether an outcome is one of two that a form offers: "Accepted/Rejected"."""
    if "/" not in text:
        return False
    before, _, behind = text.partition(outcome)
    other = before.rstrip(" /").rpartition(" ")[2] if before.rstrip()[-1:] == "/" else ""
    other = other or (behind.lstrip(" /").partition(" ")[0] if behind.lstrip()[:1] == "/" else "")
    return bare(other) in whole((*lexicon.carried, *lexicon.failed, *lexicon.tabled))


def _speaks(before: str, lexicon: Lexicon) -> bool:
    """Whether somebody stands before the verb: "Cllr. Lee referred to the noise" is no outcome."""
    first, _, last = before.strip().rpartition(" ")
    named = last[:1].isupper() and last[-1:].isalnum()
    return bool(first) and named and last.lower() not in whole(lexicon.motion_references)


@lru_cache(maxsize=8)
def line_of_votes(lexicon: Lexicon) -> re.Pattern[str]:
    """Return the pattern of a line that tells one side or one vote: "No: Poe", "Poe – aye".

    Neighbourhood councils write all sides in a line, without a mark: "YES 3 NO 5 RECUSED 1".
    """
    every = every_side(lexicon)
    letters = any_of(lexicon.abstain_letters)
    return re.compile(
        rf"[+\u2212-]\d{{1,2}}(?:\s|\s?[:(])|0:\s|(?i:{every})\s{{1,4}}\d{{1,3}}(?=\W{{1,9}}(?i:{every}|{letters})\b)"
        rf"|(?i:(?:{any_of(lexicon.side_leads)}\s)?{every}(?:\s+{any_of(lexicon.of_the)}\s+\w+)?)\s*(?:\(\d+\)\s*)?[:=–—-]"
        rf"|{NAME}\s*(?:[:,–—-]\s*|\s)(?i:{every})"
        rf"(?:\W*$|\s+(?={NAME}\s*[:,–—-]\s*(?i:{every})\b))"
    )


def read_tally(
    text: str, lexicon: Lexicon, roster: Roster
) -> tuple[Tally | None, tuple[Vote, ...]]:
    """Return the counts and single votes that *text* states."""
    counts: dict[str, int] = dict(score(text, lexicon))
    named = dict(by_person(text, lexicon))
    several = any(len(people) > 1 for people in named.values())
    votes = () if several else roll_call(text, lexicon, roster)
    if votes:
        # "Lee aye, Roe aye, Poe no. Carried 3-0": what is stated goes before what adds up.
        return evolve(count_votes(votes), **counts), votes
    listed: list[Vote] = []
    after = behind_words(text, lexicon)
    counts.update(plus_ones(text, lexicon))
    for side, forms in side_forms(lexicon):
        behind = are_behind(after, text, lexicon)
        match = None if behind else forms["count"].search(text) or forms["parted"].search(text)
        if match is not None:
            counts.setdefault(side, figure(match["n"], lexicon))
    for side, number, people in by_list(text, lexicon):
        counts.setdefault(side, number)
        listed += [Vote(roster.person(name), value=VALUES[side]) for name in people]
    for side, number in (*after.items(), *by_dash(text, lexicon)):
        counts.setdefault(side, number)
    if phrase(lexicon.none_opposed).search(text):
        counts.setdefault("nays", 0)
    away = counts.get("absent")
    if away is None and counts.get("abstentions") and not _abstains(text, lexicon):
        away = _named_away(text, lexicon)
    if away and counts.get("abstentions") == away and not _abstains(text, lexicon):
        del counts["abstentions"]  # "4-0-1 [… ABSENT: Poe]": the third number is of those away
    single = [
        Vote(roster.person(name), value=VALUES[side])
        for side, people in named.items()
        if side not in counts
        for name in people
    ]
    told = "ayes" in counts or phrase((*lexicon.carried, *lexicon.failed)).search(text)
    if told and not (named or "nays" in counts):
        # "Five ayes; Councillor Lee, nay", "Motion carried (Lee: no)"
        single = [one for one in calls(text, lexicon, roster) if one.value is VoteValue.NO]
    counts.update(_sides_of(single))
    listed += single
    if not any(side in counts for side in SIDES[:3]):
        return None, ()
    ayes, nays, abstentions, absent = (counts.get(side) for side in SIDES)
    return Tally(ayes, nays=nays, abstentions=abstentions, absent=absent), tuple(listed)


def _named_away(text: str, lexicon: Lexicon) -> int | None:
    """Return how many are said to be away in "Carried 3-1-1 (Roe no, Kent absent)"."""
    away = dict(side_forms(lexicon))["absent"]["named"].search(text)
    return len(read_names(away["names"], lexicon)) if away is not None else None


def _sides_of(votes: list[Vote]) -> Counter[str]:
    """Return how many of *votes* stand on each side."""
    return Counter(side for vote in votes for side in SIDES if VALUES[side] is vote.value)


def _abstains(text: str, lexicon: Lexicon) -> bool:
    return phrase(lexicon.abstained).search(text) is not None


@lru_cache(maxsize=8)
def _called(lexicon: Lexicon) -> re.Pattern[str]:
    every = every_side(lexicon)
    return re.compile(
        rf"(?P<name>{NAME})\s*(?:[-–—:,]\s*|\s+{any_of(lexicon.call_verbs)}\s+|\s+)(?i:(?P<vote>{every}))"
        rf"(?=\s*(?:[,;.)]|{any_of(lexicon.conjunctions)}\b|$|\s[A-Z]))"
        r"(?!\.\s?#?\d)"  # "Bylaw No. 12"
    )


def roll_call(text: str, lexicon: Lexicon, roster: Roster) -> tuple[Vote, ...]:
    """Return the votes of "Marx – aye, McRae – aye"; two at least make a roll call."""
    votes = calls(text, lexicon, roster)
    return votes if sum(vote.value in CALLS for vote in votes) > 1 else ()


def calls(text: str, lexicon: Lexicon, roster: Roster) -> tuple[Vote, ...]:
    """Return the votes that *text* tells name by name, be it one: "Marx – aye"."""
    out: dict[str, Vote] = {}
    one = sign_line(text, lexicon)
    if one is not None:  # "+1 Ann Lee"
        return tuple(Vote(roster.person(name), value=VALUES[one[0]]) for name in one[1])
    values = {
        word: VALUES[side] for side, words in words_of_sides(lexicon).items() for word in words
    }
    known = whole((*lexicon.numbers, *lexicon.quantifiers))
    for match in _called(lexicon).finditer(text):
        word = match["vote"].lower()
        name = match["name"].strip()
        if word in whole(lexicon.no_calls) or name.lower() in known:
            continue  # "Five ayes", "All ayes"
        if name not in out:
            out[name] = Vote(roster.person(name), value=values[" ".join(word.split())])
    return tuple(out.values())


def count_votes(votes: tuple[Vote, ...]) -> Tally:
    """Return how many of *votes* are which; nobody said to be away is not counted."""
    values = [vote.value for vote in votes]
    return Tally(
        values.count(VoteValue.YES),
        nays=values.count(VoteValue.NO),
        abstentions=values.count(VoteValue.ABSTAIN) or None,
        absent=values.count(VoteValue.ABSENT) or None,
    )


def outcome_of_count(tally: Tally | None) -> Outcome | None:
    """Return what more ayes than nays, or fewer, make of a motion.

    Where nobody is said to be against it, several ayes carry it.
    """
    if tally is None or tally.ayes is None:
        return None
    if tally.nays is None:  # "Four in favor, Poe abstaining"
        others = (tally.abstentions or 0) + (tally.absent or 0)
        return Outcome.CARRIED if tally.ayes > max(others, 1) else None
    if tally.ayes == tally.nays:
        return None
    return Outcome.CARRIED if tally.ayes > tally.nays else Outcome.FAILED
