"""Requests in prose: "asked the Clerk to", "staff was directed to", "agreed that the Clerk write".

In: a sentence.  Out: the names of those who are asked to act.
Never: takes what is asked for on the spot ("asked members to introduce themselves") for a task.
"""

import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import NamedTuple

from ...language.gates import Gates, gate
from ...language.phrases import any_of, opening, whole
from ...lexicon.words import Lexicon
from ...people.persons import people_at
from ...people.roster import split_people, without_the
from ..context import Context
from .assigned import NEAR, addressed, by_whom, referred, resolved, shouted, volunteered
from .modals import takes_minutes
from .owners import are_persons, is_body, is_definite, is_owner, nouns
from .promises import NOTHING
from .subjects import Lead, antecedent
from .were_asked import is_later, may_be_asked, were_asked

Way = Callable[[str, Context, Lead], list[str]]
NAMED = re.compile(r"[a-z]+ [A-Z][a-z][\w'’-]*(?: [\w'’-]+){0,3}")


def requested(
    sentence: str, words: frozenset[str], context: Context, said: Lead = NOTHING
) -> list[str]:
    """Return who is asked to do something in *sentence*, whose words are *words*."""
    if opening(context.lexicon.recommends).match(sentence) is not None:
        return []  # "It is recommended by the Committee that the Board tell staff to …": moved
    gates, ways = _ways(context.lexicon)
    found = (ways[number](sentence, context, said) for number in gates.opened(words))
    return next(filter(None, found), [])


@lru_cache(maxsize=8)
def _ways(lexicon: Lexicon) -> tuple[Gates, tuple[Way, ...]]:
    """Return the ways to ask in the order in which they are looked for, and their gates."""
    ways: tuple[tuple[tuple[tuple[str, ...], ...], Way], ...] = (
        ((lexicon.subordinators,), resolved),
        ((lexicon.asked,), were_asked),
        ((lexicon.requests,), _asked),
        ((lexicon.referring, lexicon.handing), referred),
        ((lexicon.by_whom,), by_whom),
        ((lexicon.pleas,), addressed),
        ((lexicon.volunteering,), volunteered),
        ((lexicon.infinitive,), shouted),
    )
    return Gates(gate(*kinds) for kinds, _ in ways), tuple(way for _, way in ways)


class Asked(NamedTuple):
    """Somebody who is asked: what stands before and behind the name."""

    start: int
    that: str
    owner: str
    to: str
    verb: str
    at: int  # where the verb stands


@lru_cache(maxsize=8)
def _asks(lexicon: Lexicon) -> tuple[re.Pattern[str], ...]:
    """Return the patterns of what asks, of an officer or group, of "her", and of the task."""
    the = any_of(lexicon.determiners)
    to = any_of(lexicon.asking_modals)
    softener = rf"(?:{any_of(lexicon.softeners)}\s+)"
    that = any_of((*lexicon.subordinators, *lexicon.doubts, *lexicon.asked_for))
    other = (
        rf"(?!(?:{any_of((*lexicon.doubts, *lexicon.third_persons))})\s)"  # "the school if they"
    )
    return (
        re.compile(rf"\b(?i:{any_of(lexicon.requests)})\s+(?:(?P<that>{that})\s+)?"),
        re.compile(
            rf"(?i:{the})\s+(?:{other}[\w'’-]+\s+){{1,4}}?(?=(?:{to})\s)"
            rf"|(?i:{the})\s+(?:{other}[\w'’-]+\s+){{1,4}}?(?=[a-z]+s\s)"
            rf"|{any_of((*lexicon.asked_groups, *lexicon.everybody))}\s+(?=(?:{to})\s)"
        ),
        re.compile(rf"{any_of(lexicon.object_persons)}(?=\s+{any_of(lexicon.infinitive)}\s)"),
        re.compile(
            rf"(?::\s)?\s*(?:{any_of(lexicon.doubts)}\s+{any_of(lexicon.third_persons)}\s+)?"
            rf"(?:(?P<to>{to})\s+)?{softener}{{0,2}}(?P<verb>[a-z][\w-]*)"
        ),
    )


def _requests(sentence: str, lexicon: Lexicon) -> Iterator[Asked]:
    """Yield whom *sentence* asks to do something, and what."""
    asks, noun, whom, work = _asks(lexicon)
    for match in asks.finditer(sentence):
        begin = match.end()
        named = whom.match(sentence, begin) or noun.match(sentence, begin)
        for end in (people_at(sentence, lexicon, begin), named.end() if named else None):
            asked = work.match(sentence, end) if end is not None else None
            if asked is not None:
                owner = sentence[begin:end].strip()
                that, to = (match["that"] or "").lower(), (asked["to"] or "").lower()
                yield Asked(match.start(), that, owner, to, asked["verb"], asked.start("verb"))
                break


def _asked(sentence: str, context: Context, said: Lead) -> list[str]:
    """Return whom somebody asks: "asked the Clerk to obtain", "requests that staff review"."""
    for one in _requests(sentence, context.lexicon):
        if one.owner.lower() in whole(context.lexicon.object_persons):
            return _asked_him(one, context, said)
        if not _is_wished(sentence, one, context.lexicon) and _is_request(sentence, one, context):
            persons = are_persons(one.owner, context)
            return split_people(one.owner, context.lexicon) if persons else [one.owner]
    return []


def _asked_him(one: Asked, context: Context, said: Lead) -> list[str]:
    """Return whom "The Board asked her to get a second quote" means."""
    lexicon = context.lexicon
    pronoun = dict(zip(lexicon.object_persons, lexicon.third_persons, strict=False))
    works = one.to in lexicon.infinitive and one.verb in whole(lexicon.task_verbs)
    meant = antecedent(pronoun[one.owner.lower()], context, said) if works else None
    return split_people(meant, lexicon) if meant is not None else []


def _is_wished(sentence: str, asked: Asked, lexicon: Lexicon) -> bool:
    """Whether it is asked what somebody likes: "whether members would like the app to show it"."""
    near = sentence[max(asked.start - NEAR, 0) : asked.start].lower().split()
    wish = sentence[asked.start :].lower().split(None, 2)[:2]
    doubted = not whole(lexicon.doubts).isdisjoint(near)
    return doubted and not whole(lexicon.wishes).isdisjoint(wish)


def _is_request(sentence: str, asked: Asked, context: Context) -> bool:
    lexicon = context.lexicon
    near = sentence[max(asked.start - NEAR, 0) : asked.start].lower().split()
    _, that, owner, to, verb, at = asked
    if near and near[-1] in whole(lexicon.perfects):
        return False  # "had asked": before the meeting
    if not whole(lexicon.powers).isdisjoint(near):
        return False  # "that authority be delegated to the Chair to sign" asks for nothing
    if _is_told_now(sentence, at, lexicon) or takes_minutes(verb, sentence[at:], lexicon):
        return False
    if opening(lexicon.proposings).match(sentence, at) is not None:
        return False  # "asked that the Board make a motion"
    if not may_be_asked(verb, lexicon) or owner.rsplit(None, 1)[-1].lower() in lexicon.papers:
        return False  # "that the minutes show"
    if _is_asked_for(owner, lexicon):
        return False
    known = verb in whole(lexicon.task_verbs) or (bool(that) and verb[:-1] in lexicon.task_verbs)
    known = known or (bool(to) and _two_words(sentence, at) in whole(lexicon.phrasal_tasks))
    if that in whole(lexicon.doubts):
        return known and to in whole(lexicon.politely) and is_definite(owner, context)
    if not to and that not in whole(lexicon.subordinators):
        return known and are_persons(owner, context)
    if without_the(owner.lower(), lexicon) in whole(lexicon.doers) and not is_body(owner, lexicon):
        return True  # "asked that staff re-bid the contract": whatever staff is asked is work
    if are_persons(owner, context):
        body = owner.rsplit(None, 1)[-1].lower() in whole(lexicon.no_promisers)
        if body and verb in whole(lexicon.deliberating):
            return False  # "asked the Board to consider it" is the say of the public
        return known or is_definite(owner, context)
    named = owner.lower() in whole((*lexicon.asked_groups, *lexicon.everybody))
    named = named or is_owner(owner, context) or nouns(lexicon).fullmatch(owner) is not None
    return known and (named or _is_named(owner, lexicon))


def _is_named(owner: str, lexicon: Lexicon) -> bool:
    """Whether a group has a name: "the Friends at Otter Hall", but not "the Village"."""
    body = owner.rsplit(None, 1)[-1].lower() in whole(lexicon.body_words)
    return not body and NAMED.fullmatch(owner) is not None


def _two_words(sentence: str, at: int) -> str:
    return " ".join(sentence[at : at + NEAR].lower().split()[:2])


def _is_asked_for(owner: str, lexicon: Lexicon) -> bool:
    """Whether a thing is asked for: "the members for volunteers", "the ability to sell it"."""
    words = owner.lower().split()
    someone = whole((*lexicon.doers, *lexicon.everybody, *lexicon.groups))
    thing = words[-1] in whole(lexicon.no_actors) and words[-1] not in someone
    return thing or not whole(lexicon.asked_for).isdisjoint(words)


def _is_told_now(sentence: str, at: int, lexicon: Lexicon) -> bool:
    """Whether somebody is asked to tell the meeting something: "to update everyone on the fair"."""
    if opening(lexicon.told_now).match(sentence, at) is None:
        return False
    return not is_later(sentence, at, lexicon)
