"""Offices of several words: "the Head of Planning and Building Control", "the Tree Officer".

In: text.  Out: where such offices stand in it.
Never: takes two who hold an office each for one: "the Mayor and Town Clerk".

Councils of the UK and Ireland, and universities, call their officers so, and by nothing else.
"""

import re
from functools import lru_cache

from ..language.gates import gate
from ..language.phrases import any_of, tokens
from ..lexicon.words import Lexicon

CAPITAL = r"[A-ZÀ-ÖØ-Þ][\w'’\-]*"


@lru_cache(maxsize=8)
def long_office(lexicon: Lexicon) -> str:
    """Return the source of the pattern of one."""
    the, of = any_of(lexicon.definite_articles), any_of(lexicon.office_of)
    joined = rf"(?:{any_of(lexicon.conjunctions)}|&)"
    word = rf"(?!(?i:{any_of(lexicon.name_stops)})\b){CAPITAL}"
    others = any_of((*lexicon.offices, *lexicon.body_ends, *lexicon.group_ends))
    plain = rf"(?!(?i:{others})\b){word}"
    field = rf"{plain}(?:\s+{plain}){{0,2}}"
    fields = rf"{field}(?:(?:,\s+{field}){{0,2}},?\s+{joined}\s+{field})?"
    heads = any_of((*lexicon.heads, *lexicon.offices))
    roles = any_of(role.title() for role in lexicon.role_words)
    return (
        rf"(?:(?i:{the}\s+)?(?:{word}\s+){{0,2}}(?i:{heads})\s+{of}\s+{fields}"
        rf"|(?i:{the})\s+{field}\s+{joined}\s+(?:{plain}\s+){{1,2}}(?i:{any_of(lexicon.offices)})(?!\w)"
        rf"|(?i:{the})\s+(?:{plain}\s+){{1,3}}{roles}(?!\w))"
    )


@lru_cache(maxsize=8)
def _long(lexicon: Lexicon) -> re.Pattern[str]:
    return re.compile(long_office(lexicon))


def long_offices(text: str, lexicon: Lexicon) -> list[tuple[int, int]]:
    """Return where the offices of several fields stand in *text*."""
    if not any(f" {word} " in text for word in (*lexicon.conjunctions, "&")):
        return []
    if not gate(lexicon.heads, lexicon.offices, lexicon.role_words).opens(tokens(text)):
        return []
    return [match.span() for match in _long(lexicon).finditer(text)]


def is_long_office(text: str, lexicon: Lexicon) -> bool:
    """Whether *text* is such an office."""
    return " " in text and _long(lexicon).fullmatch(text) is not None
