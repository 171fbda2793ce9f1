"""Requests in prose: "asked the Clerk to", "staff was directed to", "agreed that the Clerk write".

In: a sentence.  Out: the names of those who are asked to act.
Never: takes what is asked for on the spot ("asked members to introduce themselves") for a task.
"""

import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import NamedTuple

from ..gates import Gates, gate
from ..lexicon.words import Lexicon
from ..people import split_people
from ..persons import people_at, person_at
from ..phrases import any_of, opening, phrase, whole
from .context import Context
from .modals import FAR, stems_of
from .owners import are_persons, is_body, is_definite, is_owner, nouns, person_at_end
from .promises import NOTHING
from .subjects import Lead, antecedent

OPENING = " \t*•–—-“\"'(["
ROOM = re.compile(r"\s+")
BEHIND_MARK = re.compile(r"[:.)]\s+\W{0,3}$")
NEAR = 30  # so long at most is the word before
Way = Callable[[str, Context, Lead], list[str]]
SEVERAL = re.compile(r"[A-Z][\w'’-]*(?: [\w'’-]+){0,3}")  # "Heads of group are asked to"


def requested(
    sentence: str, words: frozenset[str], context: Context, said: Lead = NOTHING
) -> list[str]:
    """Return who is asked to do something in *sentence*, whose words are *words*."""
    gates, ways = _ways(context.lexicon)
    found = (ways[number](sentence, context, said) for number in gates.opened(words))
    return next(filter(None, found), [])


@lru_cache(maxsize=8)
def _ways(lexicon: Lexicon) -> tuple[Gates, tuple[Way, ...]]:
    """Return the ways to ask in the order in which they are looked for, and their gates."""
    ways: tuple[tuple[tuple[tuple[str, ...], ...], Way], ...] = (
        ((lexicon.subordinators,), _resolved),
        ((lexicon.asked,), _were_asked),
        ((lexicon.requests,), _asked),
        ((lexicon.referring, lexicon.handing), _referred),
        ((lexicon.by_whom,), _by_whom),
        ((lexicon.pleas,), _addressed),
        ((lexicon.volunteering,), _volunteered),
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
def _asks(lexicon: Lexicon) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """Return the patterns of what asks, of an officer without a name, and of what is asked."""
    the = any_of(lexicon.determiners)
    to = any_of(lexicon.asking_modals)
    softener = rf"(?:{any_of(lexicon.softeners)}\s+)"
    that = any_of((*lexicon.subordinators, *lexicon.doubts, *lexicon.asked_for))
    return (
        re.compile(rf"\b(?i:{any_of(lexicon.requests)})\s+(?:(?P<that>{that})\s+)?"),
        re.compile(rf"(?i:{the})\s+(?:[\w'’-]+\s+){{1,4}}?(?=(?:{to})\s|[a-z]+s\s)"),
        re.compile(
            rf"\s*(?:{any_of(lexicon.doubts)}\s+{any_of(lexicon.third_persons)}\s+)?"
            rf"(?:(?P<to>{to})\s+)?{softener}{{0,2}}(?P<verb>[a-z][\w-]*)"
        ),
    )


def _requests(sentence: str, lexicon: Lexicon) -> Iterator[Asked]:
    """Yield whom *sentence* asks to do something, and what."""
    asks, noun, work = _asks(lexicon)
    for match in asks.finditer(sentence):
        begin = match.end()
        named = noun.match(sentence, begin)
        for end in (people_at(sentence, lexicon, begin), named.end() if named else None):
            asked = work.match(sentence, end) if end is not None else None
            if asked is not None:
                owner = sentence[begin:end].strip()
                that, to = (match["that"] or "").lower(), (asked["to"] or "").lower()
                yield Asked(match.start(), that, owner, to, asked["verb"], asked.start("verb"))
                break


def _asked(sentence: str, context: Context, _said: Lead) -> list[str]:
    """Return whom somebody asks: "asked the Clerk to obtain", "requests that staff review"."""
    for one in _requests(sentence, context.lexicon):
        if _is_request(sentence, one, context):
            persons = are_persons(one.owner, context)
            return split_people(one.owner, context.lexicon) if persons else [one.owner]
    return []


def _is_request(sentence: str, asked: Asked, context: Context) -> bool:
    lexicon = context.lexicon
    ahead = sentence[max(asked.start - NEAR, 0) : asked.start].rsplit(None, 1)[-1:]
    _, that, owner, to, verb, at = asked
    if ahead and ahead[0].lower() in whole(lexicon.perfects):
        return False  # "had asked": before the meeting
    if _is_told_now(sentence, at, lexicon):
        return False
    if not _is_work(verb, lexicon) or owner.rsplit(None, 1)[-1].lower() in lexicon.papers:
        return False  # "that the minutes show"
    if not whole(lexicon.asked_for).isdisjoint(owner.lower().split()):
        return False  # "asked the members for volunteers"
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


def _is_told_now(sentence: str, at: int, lexicon: Lexicon) -> bool:
    """Whether somebody is asked to tell the meeting something: "to update everyone on the fair"."""
    if opening(lexicon.told_now).match(sentence, at) is None:
        return False
    return phrase((*lexicon.next_meeting, *lexicon.later_words)).search(sentence, at) is None


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
        rf"\s(?P<asked>(?i:{any_of(lexicon.asked)}))\s+(?:{any_of(lexicon.softeners)}\s+)?(?P<verb>[a-z][\w-]*)"
    )


def _were_asked(sentence: str, context: Context, said: Lead) -> list[str]:
    """Return who is asked: "The Clerk was asked to obtain", "Members are encouraged to"."""
    lexicon = context.lexicon
    for match in _were(lexicon).finditer(sentence):
        if not _is_work(match["verb"], lexicon):
            continue
        if match["asked"].lower() in whole(lexicon.asking_leave) and (
            match["verb"] in whole(lexicon.leave_verbs)
        ):
            continue  # "Ann asked to add an item"
        ahead = sentence[max(match.start() - FAR, 0) : match.start()].rstrip()
        before = _without_auxiliaries(ahead, lexicon)
        if before.lower() in whole(lexicon.third_persons):
            meant = antecedent(before.lower(), context, said)  # "She was asked to keep a log"
            works = match["verb"] in whole(lexicon.task_verbs)
            return split_people(meant, lexicon) if meant is not None and works else []
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
        verbs = {match["verb"], *stems_of(match["verb"], lexicon)}  # "tasked with updating"
        known = not whole(lexicon.task_verbs).isdisjoint(verbs)
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
    ahead = (*lexicon.auxiliaries, *lexicon.being, *lexicon.infinitive)  # "The Clerk to be asked"
    while words and words[-1] in whole(ahead):
        words.pop()
    return " ".join(words)


def _is_plain(noun: str, lexicon: Lexicon) -> bool:
    return not any(
        word in whole(lexicon.auxiliaries) or word in whole(lexicon.no_verbs)
        for word in noun.split()[1:]
    )


def _resolutions(sentence: str, lexicon: Lexicon) -> Iterator[tuple[int, int]]:
    """Yield where each "that" of a resolution begins, its verb included, and what follows it."""
    for that in phrase(lexicon.subordinators).finditer(sentence):
        room = ROOM.match(sentence, that.end())
        if room is None:
            continue
        before = sentence[max(that.start() - NEAR, 0) : that.start()]
        last = before.rsplit(None, 1)[-1:]
        if last and last[0].lower() in whole(lexicon.binding):
            yield that.start() - len(before) + before.rindex(last[0]), room.end()
        elif not before.strip(OPENING) or BEHIND_MARK.search(before) is not None:
            yield that.start(), room.end()


@lru_cache(maxsize=8)
def _work(lexicon: Lexicon) -> re.Pattern[str]:
    """Return the pattern of the verb behind who gets a task by a resolution."""
    modals = any_of(lexicon.asking_modals)
    softener = rf"(?:{any_of(lexicon.softeners)}\s+)"
    return re.compile(rf"\s+(?:{modals}\s+)?{softener}{{0,2}}(?P<verb>[a-z][\w-]*)")


def _resolved(sentence: str, context: Context, _said: Lead) -> list[str]:
    """Return who gets a task by a resolution: "That HR contact", "agreed that the Clerk write"."""
    lexicon = context.lexicon
    start = begin = 0
    end: int | None = None
    task: re.Match[str] | None = None
    for start, begin in _resolutions(sentence, lexicon):  # noqa: B007 - the one that has a task
        end = people_at(sentence, lexicon, begin)
        task = _work(lexicon).match(sentence, end) if end is not None else None
        if task is not None:
            break
    if task is None:
        return []
    ahead = sentence[max(start - NEAR, 0) : start].rsplit(None, 1)[-1:]
    if ahead and ahead[0].lower() in whole(lexicon.perfects):
        return []
    owner = sentence[begin:end]
    if task["verb"] not in whole(lexicon.task_verbs) or not are_persons(owner, context):
        return []
    # "THAT Council move into closed session" is what the body itself does.
    acts = task["verb"] in whole(lexicon.body_acts) and not is_definite(owner, context)
    return [] if acts or is_body(owner, lexicon) else split_people(owner, lexicon)


def _by_whom(sentence: str, context: Context, _said: Lead) -> list[str]:
    """Return who will do what is to be done: "an update would be emailed round by HR"."""
    lexicon = context.lexicon
    for match in _passives(lexicon).finditer(sentence):
        ends = (f(sentence, lexicon, match.end()) for f in (people_at, person_at))
        for end in ends:
            if end is not None and not sentence[end : end + 1].isalnum():  # not "Councillor|s"
                owner = sentence[match.end() : end]
                if is_definite(owner, context):
                    return split_people(owner, lexicon)
        return []
    return []


@lru_cache(maxsize=8)
def _pleads(lexicon: Lexicon) -> re.Pattern[str]:
    name = r"(?:@[\w-]{2,38}|[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){0,2})"
    tie = rf"(?:,? {any_of(lexicon.conjunctions)} | & |, )"
    return re.compile(
        rf"\W{{0,3}}(?P<owner>{name}(?:{tie}{name}){{0,4}})[,:]?\s+(?i:{any_of(lexicon.pleas)})\s+"
        rf"(?P<verb>[a-z][\w-]*)"
    )


def _addressed(sentence: str, context: Context, _said: Lead) -> list[str]:
    """Return who is asked by name: "Bob, please call the builder"."""
    match = _pleads(context.lexicon).match(sentence)
    if match is None or match["verb"] not in whole(context.lexicon.task_verbs):
        return []
    owner = match["owner"]
    known = owner[0] == "@" or is_definite(owner, context)
    return split_people(owner.replace("@", ""), context.lexicon) if known else []


@lru_cache(maxsize=8)
def _passives(lexicon: Lexicon) -> re.Pattern[str]:
    """Return the pattern of "be emailed round by", whom a name follows."""
    softener = rf"(?:{any_of(lexicon.softeners)}\s+)"
    return re.compile(
        rf"\b{any_of(lexicon.be_words)}\s+{softener}?[a-z]+{any_of(lexicon.participle_ends)}\s+"
        rf"(?:[\w'’]+\s+){{0,4}}?{any_of(lexicon.by_whom)}\s+"
    )


@lru_cache(maxsize=8)
def _refers(lexicon: Lexicon) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return the patterns of what stands before and behind the officer in "refer it to … for".

    What is "given to Bob for his work" is no task: there only "to" leads to one.
    """
    to = any_of(lexicon.infinitive)
    referring = rf"(?i:{any_of(lexicon.referring)})\s+(?:[\w-]+\s+){{0,4}}?{to}"
    return (
        re.compile(rf"\b(?:{referring}|(?P<given>(?i:{any_of(lexicon.handing)})))\s+"),
        re.compile(rf"\s+(?:{any_of(lexicon.asked_for)}|(?P<to>{to}))\s"),
    )


def _referred(sentence: str, context: Context, _said: Lead) -> list[str]:
    """Return the officer to whom a matter is referred: "referred to the Engineer for a report"."""
    lexicon = context.lexicon
    refers, purpose = _refers(lexicon)
    for match in refers.finditer(sentence):
        end = person_at(sentence, lexicon, match.end())
        why = purpose.match(sentence, end) if end is not None else None
        if why is not None and (why["to"] or not match["given"]):
            owner = sentence[match.end() : end]
            return [owner] if not is_body(owner, lexicon) and are_persons(owner, context) else []
    return []


def _volunteered(sentence: str, context: Context, _said: Lead) -> list[str]:
    """Return who volunteers, where the sentence says no more: "Ann and Bob volunteered."."""
    lexicon = context.lexicon
    words = sentence.rstrip(" .!)*").rsplit(None, 1)
    if len(words) < 2 or words[1].lower() not in whole(lexicon.volunteering):
        return []
    owner = person_at_end(words[0], context)
    return split_people(owner, context.lexicon) if owner is not None else []
