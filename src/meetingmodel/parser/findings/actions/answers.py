"""Who takes on what was just asked for: "Who can ring them? Ann.", "Bob said he would".

In: a short sentence, and the one before it.  Out: who takes it on, and whether both make the task.
Never: takes who agrees with what was said for somebody who takes on work: something must be asked
for, or the words say that it is taken on.
"""

import re
from functools import lru_cache

from attrs import frozen

from ....model import Person
from ...language.gates import gate, tokens
from ...language.phrases import any_of, opening, phrase, whole
from ...lexicon.words import Lexicon
from ...people.roster import split_people
from ..context import Context
from .owners import is_definite, owners_of, person_at_end, person_at_start

LONGEST = 70  # characters of an answer
WAITS = 300  # characters of what may be asked for
MARKS = " .!)(*_,-–—"


@frozen
class Answer:
    """Who takes something on; *both*: the sentence before tells what."""

    owners: list[Person]
    both: bool


def may_answer(words: frozenset[str], lexicon: Lexicon) -> bool:
    """Whether one of *words* may be what somebody says who takes something on."""
    return gate(lexicon.taken_over, lexicon.given_over).opens(words)


def answered(sentence: str, before: str, context: Context) -> Answer | None:
    """Return who takes on what *before* asks for, or *sentence* itself tells."""
    asked, mark, told = sentence.rpartition("? ")
    if mark:  # "Who can help? Ann can." is one sentence
        answer = answered(told, asked + mark, context)
        return Answer(answer.owners, both=False) if answer is not None else None
    lexicon = context.lexicon
    short = len(sentence) <= LONGEST and bool(before)
    if not may_answer(tokens(sentence), lexicon):
        if not short or not _asks(before[-WAITS:], lexicon):
            return None
    given = _given(sentence, context)
    if given:
        alone = opening(lexicon.given_over).match(sentence.lstrip(MARKS)) is not None
        return Answer(given, both=alone and bool(before))
    person = person_at_start(sentence, context) if len(sentence) <= LONGEST else None
    if person is None or not all(map(context.roster.knows, split_people(person, lexicon))):
        return _at_its_end(sentence, context)
    rest = sentence.lstrip()[len(person) :].strip(MARKS).lower()
    asks = bool(before) and _asks(before[-WAITS:], lexicon)
    if not rest:
        named = asks and before.rstrip().endswith("?") and _asks_who(before[-WAITS:], lexicon)
        return Answer(owners_of(person, context), both=True) if named else None
    if rest in whole(lexicon.taken_over):
        return Answer(owners_of(person, context), both=bool(before))
    if asks and rest in whole(lexicon.short_promises):
        return Answer(owners_of(person, context), both=True)
    return None


def _at_its_end(sentence: str, context: Context) -> Answer | None:
    """Return who takes it on in "The heating is still broken, Ann is on it"."""
    match = _over(context.lexicon).search(sentence)
    if match is None:
        return None
    named = person_at_end(sentence[: match.start()], context)
    if named is None or not is_definite(named, context):
        return None
    return Answer(owners_of(named, context), both=False)


@lru_cache(maxsize=8)
def _over(lexicon: Lexicon) -> re.Pattern[str]:
    return re.compile(rf"\s{any_of(lexicon.taken_over)}[\s.!)]*$")


def _given(sentence: str, context: Context) -> list[Person]:
    """Return to whom something is given at the end: "This was assigned to Ann."."""
    last = max(
        (one.end() for one in phrase(context.lexicon.given_over).finditer(sentence)), default=0
    )
    named = sentence[last:].strip(MARKS) if last else ""
    people = split_people(named, context.lexicon) if len(named) < LONGEST else []
    if not people or not all(map(context.roster.knows, people)):
        return []
    return owners_of(named, context)


def _asks(before: str, lexicon: Lexicon) -> bool:
    """Whether *before* says that somebody is wanted, or asked: "Someone has to ring them"."""
    return phrase(lexicon.wanted).search(before) is not None


def _asks_who(before: str, lexicon: Lexicon) -> bool:
    """Whether the question at the end of *before* asks who will do something: "Who can help?"."""
    last = re.split(r"[.!]\s", before.strip())[-1]
    return opening(lexicon.who_will).match(last) is not None
