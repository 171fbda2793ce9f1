"""Requests in prose: "asked the Clerk to", "staff was directed to", "agreed that the Clerk write".

In: a sentence.  Out: the names of those who are asked to act.
Never: takes what is asked for on the spot ("asked members to introduce themselves") for a task.
"""

import re
from functools import lru_cache

from ..lexicon.words import Lexicon
from ..people import person_patterns, split_people
from ..phrases import any_of, gate, whole
from .context import Context
from .owners import are_persons, is_body, is_definite, is_owner, nouns, person_at_end
from .promises import FAR

NEAR = 30  # so long at most is the word before
SEVERAL = re.compile(r"[A-Z][\w'’-]*(?: [\w'’-]+){0,3}")  # "Heads of group are asked to"


def requested(sentence: str, words: frozenset[str], context: Context) -> list[str]:
    """Return who is asked to do something in *sentence*, whose words are *words*."""
    lexicon = context.lexicon
    out: list[str] = []
    if not words.isdisjoint(gate(lexicon.requests, lexicon.asked)):
        out = _were_asked(sentence, context) or _asked(sentence, context)
    if not out and not words.isdisjoint(gate(lexicon.referring)):
        out = _referred(sentence, context)
    if not out and not words.isdisjoint(gate(lexicon.subordinators)):
        out = _resolved(sentence, context)
    if not out and not words.isdisjoint(gate(lexicon.by_whom)):
        out = _by_whom(sentence, context)
    if not out and not words.isdisjoint(gate(lexicon.volunteering)):
        out = _volunteered(sentence, context)
    return out


@lru_cache(maxsize=8)
def _asks(lexicon: Lexicon) -> re.Pattern[str]:
    several, _, _, _ = person_patterns(lexicon)
    the = any_of(lexicon.determiners)
    noun = rf"(?i:{the})\s+(?:[\w'’-]+\s+){{1,4}}?(?=(?:{_to(lexicon)})\s|[a-z]+s\s)"
    softener = rf"(?:{any_of(lexicon.softeners)}\s+)"
    that = any_of((*lexicon.subordinators, *lexicon.doubts, *lexicon.asked_for))
    return re.compile(
        rf"\b(?i:{any_of(lexicon.requests)})\s+(?P<that>{that}\s+)?"
        rf"(?P<owner>{several}|{noun})\s*(?:(?P<to>{_to(lexicon)})\s+)?{softener}{{0,2}}"
        rf"(?P<verb>[a-z][\w-]*)"
    )


def _to(lexicon: Lexicon) -> str:
    return any_of(lexicon.asking_modals)


def _asked(sentence: str, context: Context) -> list[str]:
    """Return whom somebody asks: "asked the Clerk to obtain", "requests that staff review"."""
    for match in _asks(context.lexicon).finditer(sentence):
        owner = match["owner"].strip()
        if _is_request(match, owner, context):
            return split_people(owner, context.lexicon) if are_persons(owner, context) else [owner]
    return []


def _is_request(match: re.Match[str], owner: str, context: Context) -> bool:
    lexicon = context.lexicon
    ahead = match.string[max(match.start() - NEAR, 0) : match.start()].rsplit(None, 1)[-1:]
    verb, to = match["verb"], (match["to"] or "").lower()
    that = (match["that"] or "").strip().lower()
    if ahead and ahead[0].lower() in whole(lexicon.perfects):
        return False  # "had asked": before the meeting
    if not _is_work(verb, lexicon):
        return False
    known = verb in whole(lexicon.task_verbs) or (bool(that) and verb[:-1] in lexicon.task_verbs)
    if that in whole(lexicon.doubts):
        return known and to in whole(lexicon.politely) and is_definite(owner, context)
    if not to and that not in whole(lexicon.subordinators):
        return known and are_persons(owner, context)
    if are_persons(owner, context):
        body = owner.rsplit(None, 1)[-1].lower() in whole(lexicon.no_promisers)
        if body and verb in whole(lexicon.deliberating):
            return False  # "asked the Board to consider it" is the say of the public
        return known or is_definite(owner, context)
    return known and (nouns(lexicon).fullmatch(owner) is not None or is_owner(owner, context))


def _is_work(verb: str, lexicon: Lexicon) -> bool:
    """Whether somebody can be asked to do it later."""
    return verb in whole(lexicon.causing) or not any(
        verb in whole(kind)
        for kind in (
            lexicon.question_words,
            lexicon.on_the_spot,
            lexicon.no_verbs,
            lexicon.determiners,
        )
    )


@lru_cache(maxsize=8)
def _were(lexicon: Lexicon) -> re.Pattern[str]:
    return re.compile(
        rf"\s(?i:{any_of(lexicon.asked)})\s+(?:{any_of(lexicon.softeners)}\s+)?(?P<verb>[a-z][\w-]*)"
    )


def _were_asked(sentence: str, context: Context) -> list[str]:
    """Return who is asked: "The Clerk was asked to obtain", "Members are encouraged to"."""
    lexicon = context.lexicon
    for match in _were(lexicon).finditer(sentence):
        if not _is_work(match["verb"], lexicon):
            continue
        ahead = sentence[max(match.start() - FAR, 0) : match.start()].rstrip()
        before = _without_auxiliaries(ahead, lexicon)
        owner = person_at_end(before, context)
        if owner is not None:
            # "The Council will be requested to pass" is on the agenda, not asked of anybody.
            late = is_body(owner, lexicon) and len(before) < len(ahead)
            works = match["verb"] in whole((*lexicon.task_verbs, *lexicon.causing))
            return (
                split_people(owner, context.lexicon)
                if not late and (works or is_definite(owner, context))
                else []
            )
        known = match["verb"] in whole(lexicon.task_verbs)
        if known and before.lower() in whole(lexicon.doers):
            return [before]
        named = before.lower() not in whole(lexicon.not_names)
        noun = nouns(lexicon).fullmatch(before) or (named and SEVERAL.fullmatch(before))
        if known and noun and _is_plain(before, lexicon):
            return [before]
    return []


def _without_auxiliaries(before: str, lexicon: Lexicon) -> str:
    """Return "The Clerk" of "The Clerk would be", which "asked to" follows."""
    words = before.split()
    while words and words[-1] in whole((*lexicon.auxiliaries, *lexicon.being)):
        words.pop()
    return " ".join(words)


def _is_plain(noun: str, lexicon: Lexicon) -> bool:
    return not any(
        word in whole(lexicon.auxiliaries) or word in whole(lexicon.no_verbs)
        for word in noun.split()[1:]
    )


@lru_cache(maxsize=8)
def _clauses(lexicon: Lexicon) -> tuple[re.Pattern[str], re.Pattern[str]]:
    several, _, _, one = person_patterns(lexicon)
    that = any_of(lexicon.subordinators)
    agreed = any_of(lexicon.binding)
    modals = any_of(lexicon.asking_modals)
    softener = rf"(?:{any_of(lexicon.softeners)}\s+)"
    return (
        re.compile(
            rf"(?:(?:^|[:.)]\s+)\W{{0,3}}(?i:{that})|(?i:{agreed})\s+{that})\s+(?P<owner>{several})"
            rf"\s+(?:{modals}\s+)?{softener}{{0,2}}(?P<verb>[a-z][\w-]*)"
        ),
        re.compile(
            rf"\b{any_of(lexicon.be_words)}\s+{softener}?[a-z]+{any_of(lexicon.participle_ends)}\s+(?:[\w'’]+\s+){{0,4}}?"
            rf"{any_of(lexicon.by_whom)}\s+(?P<owner>{one})"
        ),
    )


def _resolved(sentence: str, context: Context) -> list[str]:
    """Return who gets a task by a resolution: "That HR contact", "agreed that the Clerk write"."""
    lexicon = context.lexicon
    match = _clauses(lexicon)[0].search(sentence)
    if match is None or match["verb"] not in whole(lexicon.task_verbs):
        return []
    owner = match["owner"]
    ahead = sentence[max(match.start() - NEAR, 0) : match.start()].rsplit(None, 1)[-1:]
    if ahead and ahead[0].lower() in whole(lexicon.perfects):
        return []
    if not are_persons(owner, context):
        return []
    # "THAT Council move into closed session" is what the body itself does.
    acts = match["verb"] in whole(lexicon.body_acts) and not is_definite(owner, context)
    return [] if acts or is_body(owner, lexicon) else split_people(owner, lexicon)


def _by_whom(sentence: str, context: Context) -> list[str]:
    """Return who will do what is to be done: "an update would be emailed round by HR"."""
    match = _clauses(context.lexicon)[1].search(sentence)
    return [match["owner"]] if match is not None and is_definite(match["owner"], context) else []


@lru_cache(maxsize=8)
def _refers(lexicon: Lexicon) -> re.Pattern[str]:
    _, _, _, one = person_patterns(lexicon)
    return re.compile(
        rf"\b(?i:{any_of(lexicon.referring)})\s+(?:[\w-]+\s+){{0,4}}?{any_of(lexicon.infinitive)}\s+"
        rf"(?P<owner>{one})\s+{any_of((*lexicon.asked_for, *lexicon.infinitive))}\s"
    )


def _referred(sentence: str, context: Context) -> list[str]:
    """Return the officer to whom a matter is referred: "referred to the Engineer for a report"."""
    match = _refers(context.lexicon).search(sentence)
    owner = match["owner"] if match is not None else ""
    if not owner or is_body(owner, context.lexicon) or not are_persons(owner, context):
        return []
    return [owner]


def _volunteered(sentence: str, context: Context) -> list[str]:
    """Return who volunteers, where the sentence says no more: "Ann and Bob volunteered."."""
    lexicon = context.lexicon
    words = sentence.rstrip(" .!)*").rsplit(None, 1)
    if len(words) < 2 or words[1].lower() not in whole(lexicon.volunteering):
        return []
    owner = person_at_end(words[0], context)
    return split_people(owner, context.lexicon) if owner is not None else []
