"""Who seconds, where the words beside the mover's name say it.

In: where a sentence names the mover.  Out: the seconder, and where the names end.
Never: takes somebody for the second without a word for it, unless both were there.
"""

import re
from functools import lru_cache

from ....model import Person
from ...language.phrases import any_of
from ...lexicon.words import Lexicon
from ...people.titles import strip_title
from ..context import Context
from .forms import patterns
from .wording import person


def second_beside(by: re.Match[str], context: Context) -> tuple[Person | None, int]:
    """Return who seconds, be it behind a slash ("by Lee/Roe"), and where the names end.

    Clerks who leave the second out name both: "moved as correct by Lee and Roe". Others put the
    verb behind the name: "Motion by Lee, Roe seconded to pay the bills".
    """
    if by["seconder"]:
        return person(by["seconder"], context), _past_name(by, "seconder", context)
    end = _past_name(by, "mover", context)
    then = patterns(context.lexicon)["then second"].match(by.string, by.end("mover"))
    if then is not None and is_known(by["mover"], context) and is_known(then["seconder"], context):
        return person(then["seconder"], context), then.end()
    if end > by.end():
        return None, end
    end = by.end("mover")
    if not by.string.startswith("/", end):
        return _and_another(by, context)
    named = patterns(context.lexicon)["leads"].match(by.string, end + 1)
    found = person(named["mover"], context) if named is not None else None
    return found, named.end() if named is not None and found is not None else by.end()


def _and_another(by: re.Match[str], context: Context) -> tuple[Person | None, int]:
    """Return the second of "by Lee and Roe", where both were there."""
    joined = _and(context.lexicon).match(by.string, by.end())
    start = joined.end() if joined is not None else 0
    named = patterns(context.lexicon)["leads"].match(by.string, start) if joined else None
    found = person(named["mover"], context) if named is not None else None
    mover = person(by["mover"], context)
    if named is None or found is None or mover is None:
        return None, by.end()
    known = all(context.roster.knows(one.name) for one in (mover, found))
    return (found, named.end()) if known else (None, by.end())


@lru_cache(maxsize=8)
def _and(lexicon: Lexicon) -> re.Pattern[str]:
    return re.compile(rf"\s+(?:{any_of(lexicon.conjunctions)}|&)\s+")


def _past_name(by: re.Match[str], side: str, context: Context) -> int:
    """Return where somebody's name ends behind his office: "the Chair, Councillor Lee, and"."""
    first = by[side].split(None, 1)[0].lower()
    if first not in context.lexicon.definite_articles or not by.string.startswith(
        ", ", by.end(side)
    ):
        return by.end()
    named = patterns(context.lexicon)["leads"].match(by.string, by.end(side))
    found = person(named["mover"], context) if named is not None else None
    known = found is not None and context.roster.knows(found.name)
    return max(named.end(), by.end()) if named is not None and known else by.end()


def is_known(name: str, context: Context) -> bool:
    """Whether *name* is on the roll, or there is no roll."""
    roster = context.roster
    return not roster.names or roster.knows(strip_title(name, context.lexicon)[0])
