"""The words that say when something is due, without a date: "by mid August", "within two weeks".

In: a lexicon.  Out: the patterns of such words, and what stands in brackets behind a task.
Never: makes a date of them.
"""

import re
from functools import lru_cache

from ...language.phrases import any_of, bare, opening, phrase, whole
from ...lexicon.words import Lexicon

ASIDE = re.compile(r"\s*[(\[](?P<when>[^()\[\]]{2,30})[)\]][\s.]*")
REACH = 40  # so far from its end the brackets of a task begin


def words_of_due(text: str, lexicon: Lexicon) -> re.Match[str] | None:
    """Return the words of *text* that say when, of which none is a date."""
    plain, loose = phrase(lexicon.due_phrases).search(text), _loose(lexicon).search(text)
    if loose is not None and _tells_which(text, loose, lexicon):
        loose = None
    if plain is None or loose is None:
        return plain or loose
    # Of "by COB Friday" the whole says it.
    return loose if loose.start() <= plain.start() <= loose.end() else plain


def _tells_which(text: str, found: re.Match[str], lexicon: Lexicon) -> bool:
    """Whether a month only says which thing is meant: "on the November agenda"."""
    *_, before, month = ("", *found[0].lower().split())
    months = {word for words in lexicon.months for word in words}
    told = before in whole(lexicon.articles) and month in months
    return told and text[found.end() : found.end() + 2].strip(" ").islower()


def is_due_words(text: str, lexicon: Lexicon) -> bool:
    """Whether all of *text* says when: "ASAP", "end of May", "2 weeks", "before the fair"."""
    if bare(text.rpartition(" ")[2]) in whole(lexicon.due_means):
        return False  # "to ask them (by phone)"
    if opening((*lexicon.due_openings, *lexicon.due_phrases)).match(text) is not None:
        return True
    return _span(lexicon).fullmatch(text) is not None


@lru_cache(maxsize=8)
def _loose(lexicon: Lexicon) -> re.Pattern[str]:
    openings, inside = any_of(lexicon.due_openings), any_of(lexicon.due_months_in)
    days, parts = any_of(lexicon.weekdays), any_of(lexicon.day_parts)
    nearer = rf"{any_of(lexicon.due_qualifiers)}\s+"
    occasion, meeting = any_of(lexicon.due_occasions), any_of(lexicon.due_meetings)
    at = any_of((*lexicon.before_noon, *lexicon.after_noon))
    clock = rf"\d{{1,2}}(?:[:.]\d\d)?\s?{at}"
    hour = rf"(?:(?:{clock}|{any_of(lexicon.due_hours)})\s+(?:{openings}\s+)?)"
    nth = rf"\d{{1,2}}{any_of(lexicon.ordinals)}\b"
    return re.compile(
        rf"\b{openings}\s+{hour}?(?:{nearer}){{0,3}}"
        rf"(?:{_months(lexicon)}\s+{meeting}\b|{days}\b(?:\s+{parts})?|{_months(lexicon)}(?!\s+\d)"
        rf"|{occasion}\b|{any_of(lexicon.due_hours)}\b|{nth}"
        rf"|{meeting}\s+{inside}\s+\w+|\w+\s+{meeting}\b)"
        rf"|\b{inside}\s+(?:{nearer})?{_months(lexicon)}"
        rf"|\b{any_of(lexicon.due_within)}\s+{_count(lexicon)}"
        rf"|\b{any_of(lexicon.due_coming)}\s+{days}\b|\b{days}(?=[\s.)]*$)",
        re.IGNORECASE,
    )


def _months(lexicon: Lexicon) -> str:
    months = any_of(tuple(word for words in lexicon.months for word in words))
    return rf"{months}\b(?:\s+\d{{4}})?"


def _count(lexicon: Lexicon) -> str:
    """Return the source of a span of time: "2 weeks", "the next fortnight"."""
    some = any_of(lexicon.due_counts)
    return rf"(?:(?:\d{{1,2}}|{some})\s+){{0,3}}{any_of(lexicon.due_units)}\b"


@lru_cache(maxsize=8)
def _span(lexicon: Lexicon) -> re.Pattern[str]:
    """Return the pattern of what says when by itself: "end of May", "2 weeks", "Friday"."""
    nearer = rf"(?:{any_of(lexicon.due_qualifiers)}\s+)"
    days, occasion = any_of(lexicon.weekdays), any_of(lexicon.due_occasions)
    return re.compile(
        rf"{_count(lexicon)}|{nearer}{{0,3}}(?:{_months(lexicon)}|{days}|{occasion}"
        rf"|{any_of(lexicon.due_hours)}|{any_of(lexicon.due_units)}|(?:\w+\s+)?{any_of(lexicon.due_meetings)})",
        re.IGNORECASE,
    )
