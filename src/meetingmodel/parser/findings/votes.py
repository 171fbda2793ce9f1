"""Outcomes and counts of votes.

In: the words about a vote.  Out: an `Outcome`, a `Tally` and single votes.
Never: fills in a number that was not written; a list of names counts as their number.
"""

import re
from functools import lru_cache
from typing import NamedTuple

from ...model import Outcome, Tally, Vote, VoteValue
from ..lexicon.words import Lexicon
from ..names import read_names
from ..people import Roster
from ..phrases import bare, phrase, whole

SCORE = re.compile(
    r"(?<![\d$£€.,/:-])(?P<a>\d{1,3})\s*(?:-|–|—|/|:(?!\d\d)|\b(?i:to)\b)\s*(?P<b>\d{1,3})"
    r"(?:\s*(?:-|–|—|/|:)\s*(?P<c>\d{1,3}))?(?![\d/%]|[.,:]\d|\s*(?:am|pm|a\.m|p\.m))"
)


class Result(NamedTuple):
    """What the words of a vote state; fields are None where they do not say."""

    outcome: Outcome | None = None
    words: str | None = None
    tally: Tally | None = None
    votes: tuple[Vote, ...] = ()


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
        if match is not None:
            return outcome, match[0]
    return None


@lru_cache(maxsize=8)
def _sides(lexicon: Lexicon) -> tuple[tuple[str, re.Pattern[str], re.Pattern[str]], ...]:
    """Return for each side: "5 in favour" and "Ayes: A, B" as patterns."""
    number = r"(?P<n>\d{1,3}|" + "|".join(lexicon.numbers) + r"|none|no)"
    out = []
    for side, words in (
        ("ayes", lexicon.yes),
        ("nays", lexicon.no),
        ("abstentions", lexicon.abstained),
    ):
        names = "|".join(
            sorted((re.escape(w).replace(r"\ ", r"\s+") for w in words), key=len, reverse=True)
        )
        count = re.compile(
            rf"(?<!\w){number}\s+(?:votes?\s+|members?\s+|voted\s+)?(?:{names})(?!\w|\s*[:=]\s*\d)",
            re.IGNORECASE,
        )
        listed = re.compile(
            rf"(?<!\w)(?:{names})\s*(?:\((?P<p>\d{{1,3}})\)\s*)?(?::|[-–—]\s|=)\s*(?P<rest>[^\n;]*)",
            re.IGNORECASE,
        )
        out.append((side, count, listed))
    return tuple(out)


def read_tally(
    text: str, lexicon: Lexicon, roster: Roster
) -> tuple[Tally | None, tuple[Vote, ...]]:
    """Return the counts and single votes that *text* states."""
    called = roll_call(text, lexicon, roster)
    if called:
        ayes = sum(vote.value is VoteValue.YES for vote in called)
        nays = sum(vote.value is VoteValue.NO for vote in called)
        away = sum(vote.value is VoteValue.ABSTAIN for vote in called)
        return Tally(ayes, nays=nays, abstentions=away or None), called
    counts: dict[str, int] = {}
    votes: list[Vote] = []
    score = SCORE.search(text)
    if score is not None:
        counts["ayes"], counts["nays"] = int(score["a"]), int(score["b"])
        if score["c"]:
            counts["abstentions"] = int(score["c"])
    for side, count, _ in _sides(lexicon):
        match = count.search(text)
        if match is not None:
            counts.setdefault(side, _number(match["n"], lexicon))
    values = {"ayes": VoteValue.YES, "nays": VoteValue.NO, "abstentions": VoteValue.ABSTAIN}
    for side, (number, people) in _lists(text, lexicon).items():
        counts.setdefault(side, number)
        votes += [Vote(roster.person(name), value=values[side]) for name in people]
    if not counts:
        return None, ()
    return Tally(
        counts.get("ayes"), nays=counts.get("nays"), abstentions=counts.get("abstentions")
    ), tuple(votes)


def _lists(text: str, lexicon: Lexicon) -> dict[str, tuple[int, list[str]]]:
    """Return the sides that are given as lists of names: "Ayes: Lee, Roe; Noes: none"."""
    marks: list[tuple[int, int, str, str | None]] = []
    for side, _, listed in _sides(lexicon):
        for match in listed.finditer(text):
            marks.append((match.start(), match.start("rest"), side, match["p"]))
    marks.sort()
    out: dict[str, tuple[int, list[str]]] = {}
    for index, (_, begin, side, given) in enumerate(marks):
        stop = marks[index + 1][0] if index + 1 < len(marks) else len(text)
        rest = text[begin:stop].strip(" .;,")
        if given:
            out.setdefault(side, (int(given), []))
        elif bare(rest) in whole(lexicon.nobody) or bare(rest.split()[0] if rest else "") in whole(
            lexicon.nobody
        ):
            out.setdefault(side, (0, []))
        elif rest[:3].strip().isdigit():
            out.setdefault(side, (int(re.match(r"\d+", rest)[0]), []))  # type: ignore[index]
        else:
            names = [named.name for named in read_names(rest, lexicon)]
            if names:
                out.setdefault(side, (len(names), names))
    return out


def _number(word: str, lexicon: Lexicon) -> int:
    word = word.lower()
    if word.isdigit():
        return int(word)
    return lexicon.numbers.index(word) if word in lexicon.numbers else 0


@lru_cache(maxsize=8)
def _called(lexicon: Lexicon) -> re.Pattern[str]:
    words = "|".join(
        sorted(
            map(re.escape, {*lexicon.yes, *lexicon.no, *lexicon.abstained}), key=len, reverse=True
        )
    )
    return re.compile(
        rf"(?P<name>[A-Z][\w’'.-]*(?:\s+[A-Z][\w’'.-]*){{0,3}})\s*(?:[-–—:,]\s*|\s+voted\s+|\s+)(?i:(?P<vote>{words}))(?=\s*(?:[,;.)]|and\b|$|\s[A-Z]))"
    )


def roll_call(text: str, lexicon: Lexicon, roster: Roster) -> tuple[Vote, ...]:
    """Return the votes of "Marx – aye, McRae – aye"; two at least make a roll call."""
    out = []
    seen = set()
    for match in _called(lexicon).finditer(text):
        word = match["vote"].lower()
        if word in ("for", "in favor", "in favour", "against"):
            continue
        value = (
            VoteValue.YES
            if word in lexicon.yes
            else VoteValue.NO
            if word in lexicon.no
            else VoteValue.ABSTAIN
        )
        name = match["name"].strip()
        if name not in seen:
            seen.add(name)
            out.append(Vote(roster.person(name), value=value))
    return tuple(out) if len(out) > 1 else ()
