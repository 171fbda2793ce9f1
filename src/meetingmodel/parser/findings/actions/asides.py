"""Who is named with more told of them: "Bob Roe, the warden, agreed", "Kim from Oak Paving".

In: what stands before a verb.  Out: who is meant; the words without what tells more.
Never: takes a list of people for one with a description.
"""

import re
from functools import lru_cache

from ...language.phrases import any_of, opening
from ...lexicon.words import Lexicon
from ..context import Context
from .owners import are_persons, is_definite, nouns
from .subjects import clause

GRADE = re.compile(r"(\b[A-Z][\w'’-]*[a-z]), (?:A/)?([A-Z]{2,4})(?= [a-z])")


def named_in_aside(before: str, context: Context) -> str | None:
    """Return who is named behind what he is: "The applicant, Mr Roe,", "Two members, Ann and Bob,".

    Planners call applicants and contractors by what they are first.
    """
    lexicon = context.lexicon
    noun, comma, named = before[clause(before, lexicon) :].rstrip(" ,").partition(", ")
    lead = opening(lexicon.namely).match(named)
    named = named[lead.end() :].lstrip(" ,:") if lead is not None else named
    several = opening(lexicon.quantifiers).match(noun) is not None
    plain = several or nouns(lexicon).fullmatch(noun) is not None
    if not comma or not plain or is_definite(noun, context):
        return None
    return named if named[:1].isupper() and are_persons(named, context) else None


def without_grades(sentence: str, context: Context) -> str:
    """Return *sentence* without the grades of officers: "Bob Roe, SEO and Cy Poe, A/SEE would".

    Irish councils write so; who is on the roster by such letters stays.
    """
    if not GRADE.search(sentence):
        return sentence
    return GRADE.sub(lambda one: one[0] if context.roster.knows(one[2]) else one[1], sentence)


def without_aside(before: str, lexicon: Lexicon) -> str:
    """Return *before* without what tells more of the person that it ends with.

    "Bob Roe, the warden," and "Bob Roe from Oak Paving".
    """
    if before.endswith(","):
        cut = before.rfind(", ", 0, -1)
        return before[:cut] if cut > 0 else before
    found = _from(lexicon).search(before)
    return before[: found.start()] if found is not None else before


@lru_cache(maxsize=8)
def _from(lexicon: Lexicon) -> re.Pattern[str]:
    """Return the pattern of where somebody is from: "from Oak Paving", "of the Friends"."""
    the = any_of(lexicon.articles)
    return re.compile(
        rf"\s{any_of(lexicon.origins)}\s+(?:{the}\s+)?[A-Z][\w&.'’-]*(?:\s[A-Z][\w&.'’-]*){{0,3}}$"
    )
