"""Votes as projects tell them, by signs: "8 +1, 0 -1", "+1 (5), 0 (1)", "+1: Ann, Bob".

In: the words about a vote.  Out: each side with its number.
Never: takes a figure for a vote where no "+1" stands beside it.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from ...language.phrases import any_of, bare
from ...lexicon.words import Lexicon
from ...people.name_lists import read_names
from .sides import NAME, figure

MARKED = {"+1": "ayes", "-1": "nays", "\u22121": "nays"}
SIGN = r":?(?P<mark>\+1|[-\u2212\u2013]1|[+±~]?-?0):?"

SIGNED = re.compile(rf"(?:^|[,;.]\s*){NAME}\s*:?\s*{SIGN}(?=\s*(?:[,;.]|$))")


def side_of(mark: str) -> str:
    """Return the side that a sign stands for."""
    return MARKED.get(mark.replace("\u2013", "-"), "abstentions")


def plus_ones(text: str, lexicon: Lexicon) -> dict[str, int]:
    """Return the sides of "+1 Ann, Bob; -1 Cy", as projects vote that decide by mail and chat."""
    out: dict[str, int] = {}
    if "+1" not in text or sign_line(text, lexicon) is not None:
        return out  # a line for each is a roll call
    for mark in _named(lexicon).finditer(text):
        side = side_of(mark["mark"])
        out[side] = out.get(side, 0) + len(read_names(mark["names"], lexicon, listed=True))
    behind = list(SIGNED.finditer(text)) if not out else []
    if len(behind) > 1:
        for mark in behind:  # "Ann +1, Bob +1, Cy -1"
            side = side_of(mark["mark"])
            out[side] = out.get(side, 0) + 1
    return out


def sign_line(text: str, lexicon: Lexicon) -> tuple[str, list[str]] | None:
    """Return the side and the names of a line of one sign: "+1 Ann Lee", "-1: Bob, Cy"."""
    found = _named(lexicon).match(text.lstrip())
    if found is None or bare(text.lstrip()[found.end() :]):
        return None
    return side_of(found["mark"]), [
        one.name for one in read_names(found["names"], lexicon, listed=True)
    ]


@lru_cache(maxsize=8)
def _named(lexicon: Lexicon) -> re.Pattern[str]:
    """Return the pattern of a sign and who voted so: "+1: Ann, Bob", "+1 from Ann and Bob"."""
    more = rf"(?:,|,?\s+(?i:{any_of(lexicon.conjunctions)}))"
    return re.compile(
        rf"(?<!\w)(?P<mark>[+\u2212-]?[01])(?:\s*:\s*|\s*\(|\s+(?:(?i:{any_of(lexicon.by_words)})\s+)?)"
        rf"(?P<names>{NAME}(?:{more}\s*{NAME}){{0,30}})"
    )


def signed_counts(text: str, lexicon: Lexicon) -> Iterator[tuple[str, int]]:
    """Yield the sides of "8 +1, 0 -1", "5 x +1", "+1: 8", "+1 (8), -1 (0)", "no -1"."""
    if "+1" not in text:
        return
    ahead, behind = _forms(lexicon)
    first = next(ahead.finditer(text), None) or next(behind.finditer(text), None)
    if first is None:
        return
    for found in (ahead if first.re is ahead else behind).finditer(text):
        yield side_of(found["mark"]), figure(found["n"], lexicon)


@lru_cache(maxsize=8)
def _forms(lexicon: Lexicon) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return the patterns of a number before its sign, and of one behind it."""
    number = rf"(?P<n>\d{{1,3}}|(?i:{any_of((*lexicon.no_number, *lexicon.numbers))}))"
    votes = any_of(lexicon.counted_voters)
    times = "[x×*]"
    return (
        re.compile(
            rf"(?<![\w.+±~\u2212-]){number}\s{{0,2}}(?:{times}\s?|{votes}\s)?[\"“'(]?{SIGN}(?![\w%]|[.,:/]\d)"
        ),
        re.compile(
            rf"(?<![\w.]){SIGN}(?:['’]?s)?(?:\s{votes})?\s{{0,2}}(?:[:=(]|{times}\s|[-–—]\s)\s{{0,2}}{number}(?!\w|[.:/]\d)"
        ),
    )
